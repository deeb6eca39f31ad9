// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/search/ChunkRefresh.h"

#include "app/domain/CaseId.h"

#include <algorithm>

namespace madoguchi {

namespace {

/// Fewer rows are quicker read again the next time than their chunk is written now.
constexpr int worthWriting = 32;
const QString behindAll = QStringLiteral("~");

}  // namespace

ChunkRefresh::ChunkRefresh(Connection& connection, const StoreContext& context, QList<qint64> spare)
    : m_connection(connection), m_cases(connection, context.sealer), m_spare(std::move(spare))
{
}

Done ChunkRefresh::add(const SearchChunks::Piece& stored)
{
    const CaseChunk& chunk = *stored.chunk;
    if (auto filled = fillGap(chunk.caseId(0)); !filled) {
        return filled;
    }
    const auto fresh = SearchChunks::isFresh(m_connection, chunk);
    if (!fresh) {
        return failAs(fresh);
    }
    if (*fresh) {
        m_made.append({stored, 0});
    } else if (auto refreshed = refresh(stored); !refreshed) {
        return refreshed;
    }
    m_last = chunk.caseId(chunk.size() - 1);
    return {};
}

Done ChunkRefresh::refresh(const SearchChunks::Piece& stored)
{
    const CaseChunk& chunk = *stored.chunk;
    const auto records = chunk.records();
    int read = chunk.size();
    Done done = m_connection.forEach("SELECT case_id, version FROM cases WHERE case_id BETWEEN ? AND ? ORDER BY case_id",
                                     {chunk.caseId(0), chunk.caseId(chunk.size() - 1)}, [&](const Statement& row) -> Done {
        const QString id = row.text(0);
        if (!CaseId::isValid(id)) {
            return fail(ErrorCode::DatabaseDamaged, QStringLiteral("cases"));
        }
        const quint64 number = CaseChunk::numberOf(id);
        const auto record = std::ranges::lower_bound(records, number, {}, &CaseRecord::number);
        if (record != records.end() && record->number == number && record->rowVersion == row.integer(1)) {
            m_builder.append(chunk, int(record - records.begin()));
            --read;
            return {};
        }
        return readOne(id, row.integer(1));
    });
    if (done && m_builder.size() > 0) {
        push(stored.number, qMax(1, read));
    } else if (done) {
        m_spare.append(stored.number);
    }
    return done;
}

Done ChunkRefresh::readOne(const QString& id, qint64 version)
{
    const auto found = m_cases.summaries({id});
    if (!found) {
        return failAs(found);
    }
    if (found->isEmpty() || found->first().caseNow.id != id) {
        return fail(ErrorCode::DatabaseDamaged, QLatin1String("cases/") + id);
    }
    m_builder.append({found->first(), version});
    return {};
}

Done ChunkRefresh::fillGap(const QString& before)
{
    qint64 number = 0;
    int read = 0;
    const Done done = m_cases.list(m_last, before, [&](const ListedCase& row) {
        if (read == 0 && !m_made.isEmpty() && m_made.last().piece.chunk->size() < CaseChunk::capacity) {
            const Made smaller = m_made.takeLast();
            number = smaller.piece.number;
            read = smaller.read;
            for (int old = 0; old < smaller.piece.chunk->size(); ++old) {
                m_builder.append(*smaller.piece.chunk, old);
            }
        }
        m_builder.append(row);
        ++read;
        if (m_builder.size() >= CaseChunk::capacity) {
            push(std::exchange(number, 0), std::exchange(read, 0));
        }
    });
    if (m_builder.size() > 0) {
        push(number, read);
    }
    return done;
}

void ChunkRefresh::push(qint64 number, int read)
{
    if (number == 0 && read >= worthWriting && !m_spare.isEmpty()) {
        number = m_spare.takeFirst();
    }
    m_made.append({{number, m_builder.finish()}, read});
}

Result<SearchChunks::Loaded> ChunkRefresh::finish()
{
    if (auto filled = fillGap(behindAll); !filled) {
        return failAs(filled);
    }
    SearchChunks::Loaded loaded;
    QList<CaseChunk::Pointer> chunks;
    for (const Made& made : std::as_const(m_made)) {
        chunks.append(made.piece.chunk);
        if (made.read >= worthWriting) {
            loaded.toWrite.append(made.piece);
        }
    }
    loaded.index = CaseIndex(std::move(chunks));
    loaded.toRemove = m_spare;
    return loaded;
}

}  // namespace madoguchi
