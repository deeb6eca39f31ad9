// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/EvidenceTable.h"

#include "app/crypto/Digest.h"
#include "app/store/LogPosition.h"
#include "app/store/ValueReader.h"
#include "app/store/ValueWriter.h"

namespace madoguchi {

namespace {

constexpr quint8 recordFormat = 1;
constexpr quint8 itemFormat = 1;
constexpr auto lastKind = EvidenceItem::Kind::StatusResponse;

QByteArray encode(const Evidence& evidence)
{
    ValueWriter writer(recordFormat);
    writer << qint32(evidence.rules) << evidence.messageDigest << evidence.signerCertificate;
    writer.list(evidence.policies, [&](const QByteArray& policy) { writer << policy; });
    writer.list(evidence.items, [&](const EvidenceItem& item) { writer << item.kind << item.digest; });
    return writer.bytes();
}

std::optional<EvidenceRecord> decode(const QByteArray& bytes)
{
    ValueReader reader(bytes);
    EvidenceRecord record;
    qint32 rules = 0;
    reader >> rules >> record.messageDigest >> record.signerCertificate;
    reader.list(record.policies, [&] {
        QByteArray policy;
        reader >> policy;
        return policy;
    });
    reader.list(record.items, [&] {
        EvidenceRecord::Reference item;
        reader.enumeration(item.kind, lastKind) >> item.digest;
        return item;
    });
    record.rules = rules;
    return reader.format() == recordFormat && reader.complete() ? std::optional(std::move(record)) : std::nullopt;
}

QString nameOf(const QByteArray& digest)
{
    return QString::fromLatin1(digest.toHex());
}

}  // namespace

EvidenceTable::EvidenceTable(Connection& connection, const ColumnSealer& sealer)
    : m_connection(connection), m_sealer(sealer), m_recordSealer(sealer, "evidence.record"), m_itemSealer(sealer, "evidence_items.content")
{
}

Done EvidenceTable::put(qint64 seq, const Evidence& evidence)
{
    for (const EvidenceItem& item : evidence.items) {
        if (auto kept = putItem(item); !kept) {
            return kept;
        }
    }
    return m_recordSealer.seal(encode(evidence), QString::number(seq), 0).and_then([&](const QByteArray& sealed) {
        return m_connection.write("INSERT INTO evidence (seq, record) VALUES (?, ?)", {seq, sealed});
    });
}

Done EvidenceTable::putItem(const EvidenceItem& item)
{
    if (m_known.contains(item.digest)) {
        return {};
    }
    const auto there = m_connection.number("SELECT count(*) FROM evidence_items WHERE digest = ?", {item.digest});
    if (!there) {
        return failAs(there);
    }
    m_known.insert(item.digest);
    if (*there > 0) {
        return {};
    }
    ValueWriter writer(itemFormat);
    writer << item.kind << qCompress(item.bytes);
    return m_itemSealer.seal(writer.bytes(), nameOf(item.digest), 0).and_then([&](const QByteArray& sealed) {
        return m_connection.write("INSERT INTO evidence_items (digest, content) VALUES (?, ?)", {item.digest, sealed});
    });
}

Result<std::optional<EvidenceRecord>> EvidenceTable::find(qint64 seq) const
{
    auto record = lookUp(seq);
    if (!record || *record) {
        return record;
    }
    const auto older = isOlderThanEvidence(seq);
    if (!older) {
        return failAs(older);
    }
    return *older ? record : fail(ErrorCode::DatabaseDamaged, QStringLiteral("evidence"));
}

/// As many verdicts as there are more than records, from the first on, had none.
Result<bool> EvidenceTable::isOlderThanEvidence(qint64 seq) const
{
    const auto recorded = LogPosition::recordedEvidence(m_connection, m_sealer);
    const auto verdicts = m_connection.number("SELECT count(*) FROM verdicts");
    const auto upToHere = m_connection.number("SELECT count(*) FROM verdicts WHERE seq <= ?", {seq});
    if (!recorded || !verdicts) {
        return recorded ? failAs(verdicts) : failAs(recorded);
    }
    return upToHere.map([&](qint64 number) { return number <= *verdicts - *recorded; });
}

Result<std::optional<EvidenceRecord>> EvidenceTable::lookUp(qint64 seq) const
{
    const auto row = m_connection.first("SELECT record FROM evidence WHERE seq = ?", {seq});
    if (!row) {
        return failAs(row);
    }
    if (!*row) {
        return std::nullopt;
    }
    return open(seq, (*row)->bytes(0)).map([](EvidenceRecord&& record) { return std::optional(std::move(record)); });
}

Result<EvidenceItem> EvidenceTable::item(const QByteArray& digest) const
{
    const auto row = m_connection.first("SELECT content FROM evidence_items WHERE digest = ?", {digest});
    if (!row) {
        return failAs(row);
    }
    return *row ? openItem(digest, (*row)->bytes(0)) : Result<EvidenceItem>(m_itemSealer.damaged(nameOf(digest)));
}

Result<std::optional<EvidenceRecord>> EvidenceTable::remove(qint64 seq)
{
    auto record = lookUp(seq);
    if (!record || !*record) {
        return record;
    }
    return m_connection.write("DELETE FROM evidence WHERE seq = ?", {seq}).map([&] { return std::move(*record); });
}

Done EvidenceTable::removeUnshared(QSet<QByteArray> digests)
{
    Done done = m_connection.forEach("SELECT seq, record FROM evidence", {}, [&](const Statement& row) {
        return open(row.integer(0), row.bytes(1)).map([&](const EvidenceRecord& record) {
            for (const auto& item : record.items) {
                digests.remove(item.digest);
            }
        });
    });
    for (auto digest = digests.cbegin(); digest != digests.cend() && done; ++digest) {
        m_known.remove(*digest);
        done = m_connection.write("DELETE FROM evidence_items WHERE digest = ?", {*digest});
    }
    return done;
}

Result<qint64> EvidenceTable::check() const
{
    QSet<QByteArray> wanted;
    const auto records = checkRecords(wanted);
    const auto items = records.and_then([&](qint64) { return checkItems(wanted); });
    return items.map([&](qint64 number) { return number + *records; });
}

Result<EvidenceRecord> EvidenceTable::open(qint64 seq, const QByteArray& sealed) const
{
    const QString name = QString::number(seq);
    const auto bytes = m_recordSealer.open(sealed, name, 0);
    if (!bytes) {
        return failAs(bytes);
    }
    auto record = decode(*bytes);
    return record ? Result<EvidenceRecord>(*std::move(record)) : m_recordSealer.damaged(name);
}

Result<EvidenceItem> EvidenceTable::openItem(const QByteArray& digest, const QByteArray& sealed) const
{
    const auto content = m_itemSealer.open(sealed, nameOf(digest), 0);
    if (!content) {
        return failAs(content);
    }
    ValueReader reader(*content);
    EvidenceItem item{EvidenceItem::Kind::Root, digest, {}};
    QByteArray compressed;
    reader.enumeration(item.kind, lastKind) >> compressed;
    if (reader.format() != itemFormat || !reader.complete()) {
        return m_itemSealer.damaged(nameOf(digest));
    }
    item.bytes = qUncompress(compressed);
    return sha256(item.bytes) == digest ? Result<EvidenceItem>(std::move(item)) : m_itemSealer.damaged(nameOf(digest));
}

Result<qint64> EvidenceTable::checkRecords(QSet<QByteArray>& wanted) const
{
    qint64 rows = 0;
    const Done done = m_connection.forEach("SELECT seq, record, message_digest FROM evidence LEFT JOIN verdicts USING (seq)", {}, [&](const Statement& row) -> Done {
        ++rows;
        const auto record = open(row.integer(0), row.bytes(1));
        if (!record) {
            return failAs(record);
        }
        for (const auto& item : record->items) {
            wanted.insert(item.digest);
        }
        return record->messageDigest == row.bytes(2) ? Done() : m_recordSealer.damaged(QString::number(row.integer(0)));
    });
    return done ? Result<qint64>(rows) : failAs(done);
}

Result<qint64> EvidenceTable::checkItems(const QSet<QByteArray>& wanted) const
{
    QSet<QByteArray> missing = wanted;
    const Done done = m_connection.forEach("SELECT digest, content FROM evidence_items", {}, [&](const Statement& row) -> Done {
        const QByteArray digest = row.bytes(0);
        const auto item = openItem(digest, row.bytes(1));
        if (!item) {
            return failAs(item);
        }
        return missing.remove(digest) ? Done() : m_itemSealer.damaged(nameOf(digest));
    });
    if (!done) {
        return failAs(done);
    }
    return missing.isEmpty() ? Result<qint64>(wanted.size()) : m_itemSealer.damaged(nameOf(*missing.cbegin()));
}

}  // namespace madoguchi
