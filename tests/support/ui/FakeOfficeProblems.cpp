// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/workflow/RefusalWorkflow.h"
#include "tests/support/ui/FakeOffice.h"

#include <algorithm>

namespace madoguchi::test {

void FakeOffice::refuse(const QString& caseId, ActKind kind, const Error& error)
{
    auto& file = m_files[caseId];
    HistoryItem line;
    line.kind = HistoryItem::Kind::Refused;
    line.at = present;
    line.act = kind;
    line.staffId = staff().id;
    line.staffName = staff().name;
    line.stateAfter = file.summary.caseNow.state;
    line.refusal = error;
    line.actId = QStringLiteral("refused-%1").arg(caseId);
    OutboxItem item;
    item.act = {line.actId, caseId, kind, staff().id, terminal(), present, file.summary.caseNow.version - 1, refusedFence, {}, {}};
    item.state = OutboxItem::State::Refused;
    item.refusal = error;
    unsettled << item;
    file.history << line;
    file.summary.refusedActs = 1;
    Q_EMIT casesChanged({caseId});
    Q_EMIT actRefused(caseId, line.actId, error);
}

void FakeOffice::settle(const QString& actId, const QString& note)
{
    acknowledged << (note.isEmpty() ? actId : actId + u' ' + note);
    unsettled.removeIf([&](const OutboxItem& item) { return item.act.id == actId; });
    for (auto& file : m_files) {
        const auto removed = file.history.removeIf([&](const HistoryItem& line) { return line.kind == HistoryItem::Kind::Refused && line.actId == actId; });
        if (removed > 0) {
            file.summary.refusedActs = 0;
            Q_EMIT casesChanged({file.summary.caseNow.id});
        }
    }
}

QFuture<Result<bool>> FakeOffice::setAside(const QString& actId, const QString& note)
{
    const auto item = std::ranges::find(unsettled, actId, [](const OutboxItem& each) { return each.act.id; });
    const Done allowed = item == unsettled.end() ? Done() : RefusalWorkflow::maySetAside(item->act, staff(), note);
    if (allowed) {
        settle(actId, note);
    }
    return answer<bool>(allowed ? Result<bool>(true) : Result<bool>(failAs(allowed)));
}

QFuture<Result<Case>> FakeOffice::doAgain(const QString& actId, int seenVersion)
{
    const auto item = std::ranges::find(unsettled, actId, [](const OutboxItem& each) { return each.act.id; });
    if (item == unsettled.end()) {
        return answer<Case>(fail(ErrorCode::NotFound));
    }
    const Act refused = item->act;
    auto done = act(refused.caseId, refused.kind, seenVersion, refused.reason, refused.fields);
    if (m_files.value(refused.caseId).summary.caseNow.version > seenVersion) {
        settle(actId, QStringLiteral("done-again"));
    }
    return done;
}

QFuture<Result<QList<PaperNotice>>> FakeOffice::paperNotices()
{
    return answer<QList<PaperNotice>>(paperError ? Result<QList<PaperNotice>>(tl::unexpected(*paperError)) : papers.value(staff().id));
}

QFuture<Result<int>> FakeOffice::paperHandedOver(const QList<PaperNotice>& told)
{
    auto& mine = papers[staff().id];
    for (const PaperNotice& each : told) {
        if (mine.removeOne(each)) {
            handedOver << each.caseId;
        }
    }
    return answer<int>(int(handedOver.size()));
}

}  // namespace madoguchi::test
