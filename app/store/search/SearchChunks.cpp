// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/search/SearchChunks.h"

#include "app/base/Log.h"
#include "app/store/CaseTable.h"
#include "app/store/LogPosition.h"
#include "app/store/search/ChunkRefresh.h"

#include <algorithm>
#include <numeric>

namespace madoguchi {

/// The chunks that open, in the order of their ids, and the numbers of those that don't.
struct SearchChunks::Stored {
    QList<Piece> pieces;
    QList<qint64> lost;
};

SearchChunks::SearchChunks(Connection& connection, const StoreContext& context)
    : m_connection(connection), m_context(context), m_sealer(context.sealer, "search_chunks.content")
{
}

CaseChunk::Pointer SearchChunks::open(qint64 number, qint64 version, const QByteArray& sealed) const
{
    auto plain = m_sealer.open(sealed, QString::number(number), version);
    return plain ? CaseChunk::fromBytes(*std::move(plain)) : nullptr;
}

Result<SearchChunks::Stored> SearchChunks::stored() const
{
    Stored stored;
    const Done done = m_connection.forEach("SELECT number, version, content FROM search_chunks ORDER BY number", {}, [&](const Statement& row) {
        if (auto chunk = open(row.integer(0), row.integer(1), row.bytes(2))) {
            stored.pieces.append({row.integer(0), std::move(chunk)});
        } else {
            qCWarning(logStore) << "search chunk" << row.integer(0) << "does not open and is made anew";
            stored.lost.append(row.integer(0));
        }
        return Done();
    });
    if (!done) {
        return failAs(done);
    }
    const auto firstNumber = [](const Piece& piece) { return piece.chunk->records().front().number; };
    std::ranges::stable_sort(stored.pieces, {}, firstNumber);
    quint64 last = 0;
    stored.pieces.removeIf([&](const Piece& piece) {
        const bool overlaps = firstNumber(piece) <= last;
        if (overlaps) {
            stored.lost.append(piece.number);
        } else {
            last = piece.chunk->records().back().number;
        }
        return overlaps;
    });
    return stored;
}

Result<SearchChunks::Loaded> SearchChunks::load() const
{
    const auto position = LogPosition::read(m_connection, m_context);
    auto chunks = stored();
    if (!position || !chunks) {
        return position ? failAs(chunks) : failAs(position);
    }
    ChunkRefresh refresh(m_connection, m_context, chunks->lost);
    for (Piece& piece : chunks->pieces) {
        if (auto added = refresh.add(std::exchange(piece, {})); !added) {
            return failAs(added);
        }
    }
    auto loaded = refresh.finish();
    if (loaded && loaded->index.size() != position->cases) {
        return fail(ErrorCode::DatabaseDamaged, QStringLiteral("cases: %1 rows of %2").arg(loaded->index.size()).arg(position->cases));
    }
    return loaded;
}

/// A row's version grows with every write and rows only ever come or go: equal counts and sums are equal rows.
Result<bool> SearchChunks::isFresh(Connection& connection, const CaseChunk& chunk)
{
    const auto now = connection.first("SELECT count(*), coalesce(sum(version), 0) FROM cases WHERE case_id BETWEEN ? AND ?",
                                        {chunk.caseId(0), chunk.caseId(chunk.size() - 1)});
    if (!now) {
        return failAs(now);
    }
    const auto records = chunk.records();
    const auto sum = std::accumulate(records.begin(), records.end(), qint64(0), [](qint64 all, const CaseRecord& record) { return all + record.rowVersion; });
    return (*now)->integer(0) == chunk.size() && (*now)->integer(1) == sum;
}

Done SearchChunks::put(const Piece& piece)
{
    const auto fresh = isFresh(m_connection, *piece.chunk);
    if (!fresh || !*fresh) {
        return fresh ? Done() : failAs(fresh);
    }
    const auto number = piece.number > 0 ? Result<qint64>(piece.number) : m_connection.number("SELECT coalesce(max(number), 0) + 1 FROM search_chunks");
    if (!number) {
        return failAs(number);
    }
    const auto version = m_connection.number("SELECT version FROM search_chunks WHERE number = ?", {*number});
    if (!version) {
        return failAs(version);
    }
    const auto sealed = m_sealer.seal(piece.chunk->bytes(), QString::number(*number), *version + 1);
    if (!sealed) {
        return failAs(sealed);
    }
    return m_connection.write("INSERT INTO search_chunks (number, version, content) VALUES (?, ?, ?) "
                              "ON CONFLICT (number) DO UPDATE SET version = excluded.version, content = excluded.content",
                              {*number, *version + 1, *sealed});
}

Done SearchChunks::remove(qint64 number)
{
    return m_connection.write("DELETE FROM search_chunks WHERE number = ?", {QVariant(number)});
}

Done SearchChunks::forget(const QStringList& caseIds)
{
    const auto chunks = stored();
    if (!chunks) {
        return failAs(chunks);
    }
    QList<qint64> numbers = chunks->lost;
    for (const Piece& piece : chunks->pieces) {
        const CaseIndex rows({piece.chunk});
        if (std::ranges::any_of(caseIds, [&](const QString& id) { return rows.indexOf(id) >= 0; })) {
            numbers.append(piece.number);
        }
    }
    Done done;
    for (qsizetype i = 0; i < numbers.size() && done; ++i) {
        done = remove(numbers.at(i));
    }
    return done;
}

Result<qint64> SearchChunks::check() const
{
    qint64 chunks = 0;
    const Done done = m_connection.forEach("SELECT number, version, content FROM search_chunks", {}, [&](const Statement& row) -> Done {
        ++chunks;
        const auto chunk = open(row.integer(0), row.integer(1), row.bytes(2));
        return chunk ? checkOne(*chunk, row.integer(0)) : m_sealer.damaged(QString::number(row.integer(0)));
    });
    return done ? Result<qint64>(chunks) : failAs(done);
}

/// Rows whose case has changed since say nothing; all others must be what the cases give.
Done SearchChunks::checkOne(const CaseChunk& chunk, qint64 number) const
{
    CaseChunkBuilder here, there;
    for (int row = 0; row < chunk.size(); ++row) {
        const QString id = chunk.caseId(row);
        const auto version = m_connection.number("SELECT version FROM cases WHERE case_id = ?", {id});
        if (!version) {
            return failAs(version);
        }
        if (*version != chunk.records()[size_t(row)].rowVersion) {
            continue;
        }
        const auto found = CaseTable(m_connection, m_context.sealer).summaries({id});
        if (!found || found->isEmpty()) {
            return found ? Done(m_sealer.damaged(QString::number(number))) : failAs(found);
        }
        here.append(chunk, row);
        there.append({found->value(0), *version});
    }
    const bool same = here.size() == 0 || here.finish()->bytes() == there.finish()->bytes();
    return same ? Done() : m_sealer.damaged(QString::number(number));
}

}  // namespace madoguchi
