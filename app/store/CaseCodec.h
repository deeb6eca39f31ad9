// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/domain/Case.h"

#include <QByteArray>

#include <optional>

namespace madoguchi {

class ValueReader;
class ValueWriter;

/// The form of a case inside a sealed column.
class CaseCodec {
public:
    static QByteArray encode(const Case& value);
    /// Nothing if the bytes are no case.
    static std::optional<Case> decode(const QByteArray& bytes);

    /// The fields alone, for values that contain a case.
    static void write(ValueWriter& writer, const Case& value);
    static Case read(ValueReader& reader);
};

}  // namespace madoguchi
