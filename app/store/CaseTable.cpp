// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/CaseTable.h"

#include "app/domain/CaseId.h"
#include "app/store/CaseCodec.h"
#include "app/store/SummaryCodec.h"

namespace madoguchi {

CaseTable::CaseTable(Connection& connection, const ColumnSealer& sealer)
    : m_connection(connection), m_confirmedSealer(sealer, "cases.confirmed"), m_summarySealer(sealer, "cases.summary")
{
}

Result<std::optional<CaseRow>> CaseTable::find(const QString& caseId) const
{
    const auto row = m_connection.first("SELECT version, confirmed, summary FROM cases WHERE case_id = ?", {caseId});
    if (!row) {
        return failAs(row);
    }
    if (!*row) {
        return std::nullopt;
    }
    const qint64 version = (*row)->integer(0);
    const auto confirmed = m_confirmedSealer.open((*row)->bytes(1), caseId, version);
    if (!confirmed) {
        return failAs(confirmed);
    }
    auto value = CaseCodec::decode(*confirmed);
    if (!value) {
        return m_confirmedSealer.damaged(caseId);
    }
    return openSummary((*row)->bytes(2), caseId, version).map([&](CaseSummary&& summary) {
        return std::optional(CaseRow{std::move(*value), std::move(summary), version});
    });
}

Result<QList<CaseSummary>> CaseTable::summaries(const QStringList& caseIds) const
{
    QList<CaseSummary> found;
    const auto take = [&](const Statement& row) {
        return openSummary(row.bytes(2), row.text(0), row.integer(1)).map([&](CaseSummary&& summary) { found.append(std::move(summary)); });
    };
    Done done;
    if (caseIds.isEmpty()) {
        done = m_connection.forEach("SELECT case_id, version, summary FROM cases ORDER BY case_id", {}, take);
    }
    for (qsizetype i = 0; i < caseIds.size() && done; ++i) {
        done = m_connection.forEach("SELECT case_id, version, summary FROM cases WHERE case_id = ?", {caseIds.at(i)}, take);
    }
    return done ? Result<QList<CaseSummary>>(std::move(found)) : failAs(done);
}

Done CaseTable::list(const QString& after, const QString& before, const std::function<void(const ListedCase&)>& take) const
{
    return m_connection.forEach("SELECT case_id, version, summary FROM cases WHERE case_id > ? AND case_id < ? ORDER BY case_id", {after, before},
                                [&](const Statement& row) -> Done {
        const QString id = row.text(0);
        auto summary = openSummary(row.bytes(2), id, row.integer(1));
        if (!summary) {
            return failAs(summary);
        }
        if (summary->caseNow.id != id || !CaseId::isValid(id)) {
            return m_summarySealer.damaged(id);
        }
        take({*std::move(summary), row.integer(1)});
        return {};
    });
}

Result<QStringList> CaseTable::ids() const
{
    QStringList ids;
    const Done done = m_connection.forEach("SELECT case_id FROM cases ORDER BY case_id", {}, [&](const Statement& row) {
        ids.append(row.text(0));
        return Done();
    });
    return done ? Result<QStringList>(ids) : failAs(done);
}

Done CaseTable::put(CaseRow& row)
{
    const QString id = row.confirmed.id;
    const qint64 version = row.rowVersion + 1;
    const auto confirmed = m_confirmedSealer.seal(CaseCodec::encode(row.confirmed), id, version);
    const auto summary = m_summarySealer.seal(SummaryCodec::encode(row.summary), id, version);
    if (!confirmed || !summary) {
        return confirmed ? failAs(summary) : failAs(confirmed);
    }
    const char* sql = row.rowVersion == 0 ? "INSERT INTO cases (version, confirmed, summary, case_id) VALUES (?, ?, ?, ?)"
                                          : "UPDATE cases SET version = ?, confirmed = ?, summary = ? WHERE case_id = ?";
    return m_connection.write(sql, {version, *confirmed, *summary, id}).map([&] { row.rowVersion = version; });
}

Result<CaseSummary> CaseTable::openSummary(const QByteArray& sealed, const QString& caseId, qint64 version) const
{
    const auto bytes = m_summarySealer.open(sealed, caseId, version);
    if (!bytes) {
        return failAs(bytes);
    }
    auto summary = SummaryCodec::decode(*bytes);
    return summary ? Result<CaseSummary>(std::move(*summary)) : m_summarySealer.damaged(caseId);
}

}  // namespace madoguchi
