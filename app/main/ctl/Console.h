// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/base/Error.h"
#include "app/main/ctl/Command.h"

#include <QJsonObject>
#include <QString>

namespace madoguchi {

/// Where a command's words go: results to standard output (the only place for personal data), everything else to standard error.
class Console {
public:
    explicit Console(bool json) : m_json(json) {}

    bool isJson() const { return m_json; }
    /// One result: the object on a line of its own, or the text.
    void result(const QJsonObject& json, const QString& text) const;
    /// A remark for the person.
    void note(const QString& text) const;
    /// Says what happened, what to do, and the code; gives the exit code that goes with it.
    ExitCode failed(const Error& error) const;
    /// Contract: command lines.
    static ExitCode exitCode(ErrorCode code);

private:
    bool m_json;
};

}  // namespace madoguchi
