// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/store/CaseTable.h"
#include "app/store/search/CaseChunkBuilder.h"
#include "app/store/search/SearchChunks.h"

namespace madoguchi {

/// Brings stored chunks up to the cases of now: one after the other is compared with the versions of its cases, and what is between, behind
/// or newer is read from the cases.
class ChunkRefresh {
public:
    /// `spare`: numbers whose chunk is lost; new chunks take their place.
    ChunkRefresh(Connection& connection, const StoreContext& context, QList<qint64> spare);

    /// In the order of their ids.
    Done add(const SearchChunks::Piece& stored);
    /// What stands behind the last chunk, and the whole.
    Result<SearchChunks::Loaded> finish();

private:
    /// A chunk of the result; `read` of its rows came from the cases.
    struct Made {
        SearchChunks::Piece piece;
        int read = 0;
    };

    Done fillGap(const QString& before);
    Done refresh(const SearchChunks::Piece& stored);
    Done readOne(const QString& id, qint64 version);
    void push(qint64 number, int read);

    Connection& m_connection;
    CaseTable m_cases;
    QList<qint64> m_spare;
    QList<Made> m_made;
    CaseChunkBuilder m_builder;
    QString m_last;  ///< the id up to which everything is here
};

}  // namespace madoguchi
