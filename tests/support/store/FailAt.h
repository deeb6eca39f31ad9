// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/store/WriteFault.h"

namespace madoguchi::test {

/// Makes the n-th write (from 1) and all that follow fail, as a disk that is full stays full; counts them all.
class FailAt final : public WriteFault {
public:
    explicit FailAt(int n) : m_n(n) {}
    bool failsNow() override { return ++m_asked >= m_n; }
    bool happened() const { return m_asked >= m_n; }
    int asked() const { return m_asked; }

private:
    int m_n;
    int m_asked = 0;
};

}  // namespace madoguchi::test
