// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/store/Connection.h"
#include "app/store/RowSealer.h"
#include "app/store/StoreContext.h"
#include "app/store/search/CaseIndex.h"

namespace madoguchi {

/// The sealed chunks that make the inbox open at once. They are never trusted further than the cases: a row counts if its version is that
/// of the case's row, everything else is read from the cases, and a chunk that does not open is named in the log and made anew.
class SearchChunks {
public:
    /// A chunk to be written when there is time.
    struct Piece {
        qint64 number = 0;  ///< in the table; 0: a new one
        CaseChunk::Pointer chunk;
    };
    /// All cases, and what to write so that the next time is quicker.
    struct Loaded {
        CaseIndex index;
        QList<Piece> toWrite;
        QList<qint64> toRemove;
    };

    SearchChunks(Connection& connection, const StoreContext& context);

    /// DatabaseDamaged or SealBroken if a case that had to be read does not open, or cases are missing.
    Result<Loaded> load() const;
    /// Inside a transaction, as the next two. Writes nothing if a case of the chunk has changed or gone since: what was purged stays purged.
    Done put(const Piece& piece);
    Done remove(qint64 number);
    /// Removes every chunk that one of the cases stands in: for whoever deletes cases, in the same transaction.
    Done forget(const QStringList& caseIds);
    /// Every chunk opens and, where it counts, shows what the cases show. How many there are.
    Result<qint64> check() const;

    /// Whether all rows of the chunk, and no others between them, are the cases of now.
    static Result<bool> isFresh(Connection& connection, const CaseChunk& chunk);

private:
    struct Stored;
    Result<Stored> stored() const;
    CaseChunk::Pointer open(qint64 number, qint64 version, const QByteArray& sealed) const;
    Done checkOne(const CaseChunk& chunk, qint64 number) const;

    Connection& m_connection;
    const StoreContext& m_context;
    RowSealer m_sealer;
};

}  // namespace madoguchi
