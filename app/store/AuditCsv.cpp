// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/AuditCsv.h"

#include "app/domain/CaseId.h"

namespace madoguchi {

static constexpr int secondsToTokyo = 9 * 60 * 60;

QByteArray AuditCsv::head()
{
    return "\xEF\xBB\xBF" + cells({tr("No."), tr("Time"), tr("Staff id"), tr("Name"), tr("What"), tr("Receipt no."), tr("Detail")});
}

QByteArray AuditCsv::line(const AuditItem& item, const QString& staffName)
{
    return cells({QString::number(item.number), item.at.toOffsetFromUtc(secondsToTokyo).toString(Qt::ISODate), item.staffId, staffName, label(item.kind),
                  item.caseId.isEmpty() ? QString() : CaseId::receiptNumber(item.caseId), item.detail});
}

QByteArray AuditCsv::cells(const QStringList& texts)
{
    static const QString calculated = QStringLiteral("=+-@\t\r");
    QStringList quoted;
    for (QString text : texts) {
        if (!text.isEmpty() && calculated.contains(text.front())) {
            text.prepend(u'\'');
        }
        quoted.append(u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"');
    }
    return quoted.join(u',').toUtf8() + "\r\n";
}

}  // namespace madoguchi
