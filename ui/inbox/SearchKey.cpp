// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/inbox/SearchKey.h"

#include "app/domain/CaseId.h"

#include <QHash>
#include <QRegularExpression>

namespace madoguchi {

namespace {

/// Families of variant characters (facts: names and addresses, section 5), folded to their first member. For finding only:
/// 斎 and 斉 are one family here although they are different names.
const QHash<QChar, QChar>& variants()
{
    static const QHash<QChar, QChar> map = [] {
        const QStringList families{
            QStringLiteral("辺邊邉"), QStringLiteral("高髙"), QStringLiteral("崎嵜﨑"), QStringLiteral("斎齋斉齊"), QStringLiteral("浜濱濵"),
            QStringLiteral("島嶌嶋隝"), QStringLiteral("徳德悳"), QStringLiteral("瀬瀨"), QStringLiteral("柳栁桺"), QStringLiteral("桑桒枽"),
            QStringLiteral("富冨"), QStringLiteral("広廣"), QStringLiteral("けゖ"), QStringLiteral("かゕ"),
        };
        QHash<QChar, QChar> made;
        for (const auto& family : families) {
            for (const auto letter : family.mid(1)) {
                made.insert(letter, family.at(0));
            }
        }
        return made;
    }();
    return map;
}

bool isHyphen(QChar letter)
{
    static const QString hyphens = QStringLiteral("-‐‑‒–—―−⁃─━﹘﹣－");
    return hyphens.contains(letter);
}

}  // namespace

QString SearchKey::fold(const QString& text)
{
    static const QRegularExpression selectors(QStringLiteral("[\\x{FE00}-\\x{FE0F}\\x{E0100}-\\x{E01EF}]"));
    auto visible = text;
    visible.remove(selectors);
    QString key;
    key.reserve(visible.size());
    const auto folded = visible.normalized(QString::NormalizationForm_KC).toCaseFolded();
    for (auto letter : folded) {
        const ushort unit = letter.unicode();
        // A prolonged-sound mark after a digit was meant as a hyphen.
        const bool meantAsHyphen = unit == 0x30FC && !key.isEmpty() && key.back().isDigit();
        if (letter.isSpace() || isHyphen(letter) || meantAsHyphen) {
            continue;
        }
        if (unit >= 0x30A1 && unit <= 0x30F6) {
            letter = QChar(ushort(unit - 0x60));
        }
        key += variants().value(letter, letter);
    }
    return key;
}

QString SearchKey::of(const CaseSummary& row)
{
    QStringList fields{
        row.caseNow.id, CaseId::receiptNumber(row.caseNow.id), row.applicantName, row.applicantKana, row.applicantAddress, row.applicantPhone,
    };
    for (const auto kind : row.kinds) {
        fields << label(kind);
    }
    for (auto& field : fields) {
        field = fold(field);
    }
    return fields.join(QLatin1Char('\n'));
}

QStringList SearchKey::terms(const QString& typed)
{
    static const QRegularExpression spaces(QStringLiteral("\\s+"), QRegularExpression::UseUnicodePropertiesOption);
    QStringList terms;
    for (const auto& word : typed.split(spaces, Qt::SkipEmptyParts)) {
        if (auto term = fold(word); !term.isEmpty()) {
            terms << term;
        }
    }
    return terms;
}

}  // namespace madoguchi
