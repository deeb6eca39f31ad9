// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/store/EntryReader.h"

namespace madoguchi::test {

/// Bodies of entries in a form of the tests' own: the store must not care which it is.
class SampleReader final : public EntryReader {
public:
    static QByteArray body(const SignedAct& act);
    static QByteArray body(const Staff& staff);

    Result<SignedAct> act(const QByteArray& body) const override;
    Result<Staff> staff(const QByteArray& body) const override;
};

}  // namespace madoguchi::test
