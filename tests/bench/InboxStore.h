// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/store/Database.h"
#include "app/store/StoreContext.h"
#include "app/store/search/SearchChunks.h"

#include <QTemporaryDir>

#include <memory>

namespace madoguchi::bench {

/// A terminal's store with invented cases, put straight into it: over the wire it would take an hour.
class InboxStore {
public:
    explicit InboxStore(int cases);

    int cases() const { return m_cases; }
    /// As when a person unlocks: on the store thread, with what the chunks hold by now.
    Result<SearchChunks::Loaded> load() const;
    /// Writes the chunks as the program does it behind a load.
    void keep(const SearchChunks::Loaded& loaded) const;
    void dropChunks() const;
    /// One case of every chunk is written anew, as a pull does it.
    void changeOneEach() const;

private:
    QTemporaryDir m_folder;
    int m_cases;
    StoreContext m_context;
    std::unique_ptr<Database> m_database;
};

}  // namespace madoguchi::bench
