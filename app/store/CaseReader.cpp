// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/CaseReader.h"

#include "app/domain/SubmissionDecoder.h"
#include "app/store/CaseHistory.h"
#include "app/store/CaseTable.h"
#include "app/store/LogCache.h"
#include "app/store/Outbox.h"
#include "app/store/ShownCase.h"
#include "app/store/SummaryCodec.h"
#include "app/store/TombstoneTable.h"
#include "app/store/VerdictTable.h"

namespace madoguchi {

namespace {

/// What the tables hold of one case.
struct Stored {
    CaseRow row;
    QList<LogEntry> entries;
    QList<OutboxItem> outbox;
    StaffDirectory staff;
};

Result<Stored> load(Connection& connection, const ColumnSealer& sealer, const QString& caseId)
{
    Stored stored;
    return CaseTable(connection, sealer)
        .find(caseId)
        .and_then([&](const std::optional<CaseRow>& row) -> Result<QList<LogEntry>> {
            if (!row) {
                return tl::unexpected<Error>(TombstoneTable(connection, sealer).missing(caseId));
            }
            stored.row = *row;
            return LogCache(connection, sealer).ofCase(caseId);
        })
        .and_then([&](const QList<LogEntry>& entries) {
            stored.entries = entries;
            return Outbox(connection, sealer).ofCase(caseId);
        })
        .and_then([&](const QList<OutboxItem>& outbox) {
            stored.outbox = outbox;
            return StaffTable(connection, sealer).all();
        })
        .map([&](const StaffDirectory& staff) {
            stored.staff = staff;
            return stored;
        });
}

/// The story of the case; `latest` becomes the submission that counts now.
Result<CaseHistory> tell(const Stored& stored, const EntryReader& reader, const VerdictTable& verdicts, std::optional<StoredSubmission>& latest)
{
    CaseHistory history(reader, stored.staff);
    for (const LogEntry& entry : stored.entries) {
        if (entry.kind == EntryKind::Submission) {
            auto submission = verdicts.find(entry.seq);
            if (!submission) {
                return failAs(submission);
            }
            if (!*submission || (*submission)->messageDigest != entry.bodyDigest || (*submission)->caseId != entry.caseId) {
                return fail(ErrorCode::DatabaseDamaged, QStringLiteral("verdicts/%1").arg(entry.seq));
            }
            latest = std::move(*submission);
        }
        if (auto added = history.add(entry, latest ? latest->verdict.submissionId() : QString()); !added) {
            return failAs(added);
        }
    }
    return history;
}

}  // namespace

Result<CaseFile> CaseReader::read(Connection& connection, const StoreContext& context, const QString& caseId)
{
    const auto stored = load(connection, context.sealer, caseId);
    if (!stored) {
        return failAs(stored);
    }
    std::optional<StoredSubmission> latest;
    auto history = tell(*stored, *context.reader, VerdictTable(connection, context.sealer), latest);
    if (!history) {
        return failAs(history);
    }
    if (!latest || !history->confirmed()) {
        return fail(ErrorCode::DatabaseDamaged, QLatin1String("log_entries of ") + caseId);
    }
    CaseFile file;
    if (auto form = SubmissionDecoder::decode(latest->content)) {
        file.submission = std::move(*form);
    }
    CaseRow expected{*history->confirmed(), {}, 0};
    ShownCase::describe(expected.summary, file.submission, latest->verdict);
    ShownCase::refresh(expected, stored->outbox, stored->staff);
    if (expected.confirmed != stored->row.confirmed || SummaryCodec::encode(expected.summary) != SummaryCodec::encode(stored->row.summary)) {
        return fail(ErrorCode::DatabaseDamaged, QLatin1String("cases/") + caseId);
    }
    for (const OutboxItem& item : stored->outbox) {
        history->add(item, expected.summary.caseNow);
    }
    file.summary = stored->row.summary;
    file.confirmedClaim = stored->row.confirmed.claim;
    file.content = latest->content;
    file.messageDigest = latest->messageDigest;
    file.verdict = latest->verdict;
    file.history = history->items();
    return file;
}

}  // namespace madoguchi
