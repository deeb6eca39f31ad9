// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QtGlobal>

#include <memory>

namespace madoguchi::test {

/// A disk under SQLite that loses its power: after a chosen operation nothing more reaches it, and of what was written since the last
/// sync only a random part is there afterwards, in pieces of a sector. It stands under every database opened while it exists; one at a time.
class PowerLossDisk {
public:
    PowerLossDisk();
    ~PowerLossDisk();
    PowerLossDisk(const PowerLossDisk&) = delete;
    PowerLossDisk& operator=(const PowerLossDisk&) = delete;

    /// With every database closed: what the files hold now is there for good.
    void settle();
    /// Counts writes, syncs, truncations and deletions from now on; the n-th (from 1) and all that follow fail. 0: none does.
    void loseAt(int operation);
    /// Counted since loseAt().
    int operations() const;
    bool isOff() const;
    /// With every database closed: the power is back. `seed` chooses what of the unsynced writes had got through.
    void powerUp(quint32 seed);

    struct State;

private:
    std::unique_ptr<State> m_state;
};

}  // namespace madoguchi::test
