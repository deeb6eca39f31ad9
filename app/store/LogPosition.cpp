// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/LogPosition.h"

#include "app/crypto/LogDigest.h"
#include "app/store/LogCache.h"
#include "app/store/ValueReader.h"
#include "app/store/ValueWriter.h"

namespace madoguchi {

static constexpr quint8 format = 3;  // 1: without evidence; 2: without purged cases

static std::optional<LogPosition> decode(const QByteArray& bytes)
{
    ValueReader reader(bytes);
    LogPosition position;
    reader >> position.municipality >> position.cursor.seq >> position.cursor.digest >> position.cases;
    if (reader.format() != 1) {
        reader >> position.evidence;
    }
    if (reader.format() > 2) {
        reader >> position.purged;
    }
    return reader.format() <= format && reader.complete() ? std::optional(std::move(position)) : std::nullopt;
}

Result<LogPosition> LogPosition::read(Connection& connection, const StoreContext& context)
{
    const auto bytes = StateTable(connection, context.sealer).get(QStringLiteral("log"));
    const auto last = LogCache(connection, context.sealer).last();
    if (!bytes || !last) {
        return bytes ? failAs(last) : failAs(bytes);
    }
    const auto position = *bytes ? decode(**bytes) : LogPosition{context.municipality, {0, LogDigest::genesis()}};
    if (!position || position->cursor != *last) {
        const qint64 missing = qMin(last->seq, position ? position->cursor.seq : 0) + 1;
        return fail(ErrorCode::DatabaseDamaged, QStringLiteral("log_entries/%1").arg(missing));
    }
    if (position->municipality != context.municipality) {
        return fail(ErrorCode::OtherMunicipality, position->municipality);
    }
    return *position;
}

Result<qint64> LogPosition::recordedEvidence(Connection& connection, const ColumnSealer& sealer)
{
    const auto bytes = StateTable(connection, sealer).get(QStringLiteral("log"));
    if (!bytes) {
        return failAs(bytes);
    }
    const auto position = *bytes ? decode(**bytes) : LogPosition();
    return position ? Result<qint64>(position->evidence) : fail(ErrorCode::DatabaseDamaged, QStringLiteral("state/log"));
}

Done LogPosition::write(Connection& connection, const StoreContext& context) const
{
    ValueWriter writer(format);
    writer << municipality << cursor.seq << cursor.digest << cases << evidence << purged;
    return StateTable(connection, context.sealer).put(QStringLiteral("log"), writer.bytes());
}

}  // namespace madoguchi
