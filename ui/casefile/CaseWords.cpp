// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/casefile/CaseWords.h"

#include "app/base/ErrorCatalog.h"
#include "app/domain/Guard.h"
#include "app/domain/GuardRules.h"
#include "ui/common/Words.h"

#include <algorithm>

namespace madoguchi {

QString CaseWords::person(const QString& staffId, const CaseFile& file, const Staff& me)
{
    if (staffId == me.id) {
        return me.name;
    }
    const auto known = std::ranges::find(file.history, staffId, &HistoryItem::staffId);
    return known != file.history.end() && !known->staffName.isEmpty() ? known->staffName : staffId;
}

QString CaseWords::claim(const CaseFile& file, const Staff& me, const QDateTime& now)
{
    const Claim* claim = runningClaim(file.summary.caseNow, now);
    if (!claim) {
        return tr("nobody");
    }
    const QString name = person(claim->staffId, file, me);
    const QString until = momentText(claim->until, now);
    return claim->staffId == me.id ? tr("%1 (you), until %2").arg(name, until) : tr("%1, until %2").arg(name, until);
}

QString CaseWords::standing(const CaseFile& file, const Staff& me, const QDateTime& now)
{
    return tr("The case now: %1, held by %2").arg(label(file.summary.caseNow.state), claim(file, me, now));
}

QString CaseWords::refusal(const Error& error)
{
    if (error.code == ErrorCode::GuardRefused) {
        const auto guard = std::ranges::find(allGuards, error.detail, [](Guard each) { return QString(code(each)); });
        if (guard != allGuards.end()) {
            return madoguchi::refusal(*guard);
        }
    }
    const ErrorEntry entry = ErrorCatalog::entry(error.code);
    return QStringLiteral("%1\n%2").arg(entry.title, entry.advice).trimmed();
}

QString CaseWords::documents(const CaseFile& file)
{
    if (!file.submission) {
        return kindsText(file.summary.kinds);
    }
    QStringList documents;
    for (const Request& request : file.submission->requests) {
        documents += tr("%1, %n copies", nullptr, request.copies).arg(label(request.kind));
    }
    return documents.join(QLatin1Char('\n'));
}

}  // namespace madoguchi
