// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/store/StateTable.h"

#include <QByteArray>

namespace madoguchi {

/// A place in the chain of a trail: everything up to row `number` has made this digest.
struct AuditLink {
    qint64 number = 0;
    QByteArray digest = QByteArray(32, '\0');

    /// The next place, if the row that follows holds these sealed bytes.
    AuditLink after(const QByteArray& sealedItem) const;

    friend bool operator==(const AuditLink&, const AuditLink&) = default;
};

/// The end of the chain as the sealed state says it.
class AuditChain {
public:
    static Result<AuditLink> end(const StateTable& state);
    static Done setEnd(StateTable& state, const AuditLink& end);
};

}  // namespace madoguchi
