// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/store/EntryReader.h"

namespace madoguchi {

/// Lends the store the wire's forms of entry bodies.
class WireEntryReader final : public EntryReader {
public:
    Result<SignedAct> act(const QByteArray& body) const override;
    Result<Staff> staff(const QByteArray& body) const override;
};

}  // namespace madoguchi
