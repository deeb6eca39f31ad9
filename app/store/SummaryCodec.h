// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/domain/CaseSummary.h"

#include <QByteArray>

#include <optional>

namespace madoguchi {

/// The form of an inbox row inside its sealed column. Tens of thousands are read when the inbox opens, so it is flat and binary.
class SummaryCodec {
public:
    static QByteArray encode(const CaseSummary& value);
    /// Nothing if the bytes are no summary.
    static std::optional<CaseSummary> decode(const QByteArray& bytes);
};

}  // namespace madoguchi
