// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/base/Error.h"

#include <QJsonObject>
#include <QString>

namespace madoguchi {

/// What a command says: results on standard output, as text or as one JSON object a line; everything else on standard error.
class CloudOutput {
public:
    explicit CloudOutput(bool json) : m_json(json) {}

    /// `text` is a line without its end.
    void result(const QJsonObject& object, const QString& text) const;
    static void standardOutput(const QString& text);
    static void standardError(const QString& text);
    /// Says the error in the catalogue's words, with its advice if the program cannot even begin, and gives the exit code that stands for it (contract: the command lines).
    static int failed(const Error& error);

private:
    bool m_json;
};

}  // namespace madoguchi
