// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/casefile/HistoryLine.h"

#include "app/domain/JapaneseDate.h"
#include "ui/casefile/ActLook.h"
#include "ui/casefile/CaseWords.h"
#include "ui/common/Words.h"

namespace madoguchi {

namespace {

QString whoText(const HistoryItem& item)
{
    QStringList parts;
    if (!item.staffName.isEmpty() || !item.staffId.isEmpty()) {
        parts += item.staffName.isEmpty() ? item.staffId : item.staffName;
    }
    if (!item.target.isEmpty()) {
        parts.append(HistoryLine::tr("to %1").arg(item.target));
    }
    if (item.seq > 0) {
        parts += HistoryLine::tr("log no. %1").arg(figure(item.seq));
    }
    return parts.join(QStringLiteral("　"));
}

}  // namespace

HistoryLine HistoryLine::of(const HistoryItem& item)
{
    HistoryLine line;
    line.when = JapaneseDate::compact(item.at);
    line.who = whoText(item);
    line.reason = item.reason;
    line.icon = lookOf(item.act).icon;
    line.what = pastLabel(item.act);
    switch (item.kind) {
    case HistoryItem::Kind::Received:
        line.icon = Icon::Inbox;
        line.what = tr("The application arrived");
        break;
    case HistoryItem::Kind::Corrected:
        line.icon = Icon::Refresh;
        line.what = tr("The citizen sent a correction");
        break;
    case HistoryItem::Kind::Acted:
        break;
    case HistoryItem::Kind::Waiting:
        line.tone = Tone::Hold;
        line.mark = tr("Waiting to be sent");
        break;
    case HistoryItem::Kind::Refused:
        line.icon = Icon::Refused;
        line.tone = Tone::Bad;
        line.what = tr("%1: not accepted").arg(label(item.act));
        line.mark = tr("Not accepted");
        line.refusal = item.refusal ? CaseWords::refusal(*item.refusal) : QString();
        line.code = item.refusal ? errorName(item.refusal->code) : QString();
        line.actId = item.actId;
        break;
    }
    return line;
}

}  // namespace madoguchi
