// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/base/Result.h"
#include "app/domain/Act.h"
#include "app/domain/Staff.h"

#include <QByteArray>

namespace madoguchi {

/// Reads the bodies of log entries. Their form belongs to the wire, which stands above the store; so the store is given a reader
/// and keeps only the bodies themselves, never a second version of what they say. Safe on all threads.
class EntryReader {
public:
    virtual ~EntryReader() = default;
    /// The body of an entry of kind Act.
    virtual Result<SignedAct> act(const QByteArray& body) const = 0;
    /// The body of an entry of kind Staff.
    virtual Result<Staff> staff(const QByteArray& body) const = 0;
};

}  // namespace madoguchi
