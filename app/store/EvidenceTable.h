// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/domain/Evidence.h"
#include "app/store/Connection.h"
#include "app/store/EvidenceRecord.h"
#include "app/store/RowSealer.h"

#include <QSet>

#include <optional>

namespace madoguchi {

/// What each verdict stood on. The items are kept once under their digest, compressed and sealed: a revocation list may have several
/// megabytes and serves thousands of verdicts.
class EvidenceTable {
public:
    EvidenceTable(Connection& connection, const ColumnSealer& sealer);

    /// After the verdict of the same number; items that are there already are not written again.
    Done put(qint64 seq, const Evidence& evidence);
    /// For a verdict. Nothing if it is of before there was evidence, which are the oldest; DatabaseDamaged ("evidence") if the file does not give
    /// the record any more. Not in the middle of a purge.
    Result<std::optional<EvidenceRecord>> find(qint64 seq) const;
    /// One item; DatabaseDamaged (detail: "evidence_items.content/" and the digest) if it is not there or not what its digest says.
    Result<EvidenceItem> item(const QByteArray& digest) const;
    /// Takes a record out and gives it back; its items stay until removeUnshared().
    Result<std::optional<EvidenceRecord>> remove(qint64 seq);
    /// Removes those of the given items that no record asks for any more.
    Done removeUnshared(QSet<QByteArray> digests);
    Result<qint64> count() const { return m_connection.number("SELECT count(*) FROM evidence"); }

    /// Every record opens and is about the message of its verdict, every item is what its digest says and is asked for by a record.
    /// The number of rows.
    Result<qint64> check() const;

private:
    Result<std::optional<EvidenceRecord>> lookUp(qint64 seq) const;
    Result<bool> isOlderThanEvidence(qint64 seq) const;
    Done putItem(const EvidenceItem& item);
    Result<EvidenceRecord> open(qint64 seq, const QByteArray& sealed) const;
    Result<EvidenceItem> openItem(const QByteArray& digest, const QByteArray& sealed) const;
    Result<qint64> checkRecords(QSet<QByteArray>& wanted) const;
    Result<qint64> checkItems(const QSet<QByteArray>& wanted) const;

    Connection& m_connection;
    ColumnSealer m_sealer;
    RowSealer m_recordSealer, m_itemSealer;
    QSet<QByteArray> m_known;  ///< digests that are surely there: not asked for again
};

}  // namespace madoguchi
