// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/AuditFilter.h"

#include "app/domain/CaseId.h"
#include "app/domain/Rfc3339.h"

#include <QStringList>

#include <algorithm>

namespace madoguchi {

QString AuditFilter::folded(const QString& text)
{
    QString result = text.normalized(QString::NormalizationForm_KC).toCaseFolded();
    result.removeIf([](QChar letter) { return letter.isSpace(); });
    return result;
}

bool AuditFilter::isEmpty() const
{
    return staffId.isEmpty() && !kind && !from.isValid() && !to.isValid() && caseId.isEmpty() && text.isEmpty();
}

bool AuditFilter::matches(const AuditItem& item) const
{
    const bool person = staffId.isEmpty() || item.staffId == staffId;
    const bool sort = !kind || item.kind == *kind;
    const bool time = (!from.isValid() || item.at >= from) && (!to.isValid() || item.at < to);
    if (!person || !sort || !time || (!caseId.isEmpty() && item.caseId != caseId)) {
        return false;
    }
    if (text.isEmpty()) {
        return true;
    }
    const QString wanted = folded(text);
    const QString receipt = item.caseId.isEmpty() ? QString() : CaseId::receiptNumber(item.caseId);
    const QStringList texts{item.caseId, receipt, item.staffId, item.detail, QString(code(item.kind)), label(item.kind)};
    return std::any_of(texts.begin(), texts.end(), [&](const QString& each) { return folded(each).contains(wanted); });
}

QString AuditFilter::description() const
{
    QStringList words;
    const auto add = [&](const char* name, const QString& value) {
        if (!value.isEmpty()) {
            words.append(QLatin1String(name) + u'=' + value);
        }
    };
    add("staff", staffId);
    add("kind", kind ? QString(code(*kind)) : QString());
    add("from", from.isValid() ? Rfc3339::text(from) : QString());
    add("to", to.isValid() ? Rfc3339::text(to) : QString());
    add("case", caseId);
    add("text", folded(text));
    return words.join(u' ');
}

}  // namespace madoguchi
