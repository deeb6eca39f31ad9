// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/domain/DocumentKind.h"

#include "app/domain/CodeTable.h"

namespace madoguchi {

namespace {

using Row = CodeRow<DocumentKind>;

constexpr CodeTable table{std::to_array<Row>({
    {DocumentKind::Juminhyo, QLatin1String("juminhyo"), QT_TRANSLATE_NOOP("DocumentKind", "Copy of the resident record")},
    {DocumentKind::JuminhyoKisaiJiko, QLatin1String("juminhyo-kisai-jiko"), QT_TRANSLATE_NOOP("DocumentKind", "Certificate of items in the resident record")},
    {DocumentKind::KosekiZenbu, QLatin1String("koseki-zenbu"), QT_TRANSLATE_NOOP("DocumentKind", "Family register, all items")},
    {DocumentKind::KosekiKojin, QLatin1String("koseki-kojin"), QT_TRANSLATE_NOOP("DocumentKind", "Family register, one person")},
    {DocumentKind::Joseki, QLatin1String("joseki"), QT_TRANSLATE_NOOP("DocumentKind", "Closed family register")},
    {DocumentKind::KosekiFuhyo, QLatin1String("koseki-fuhyo"), QT_TRANSLATE_NOOP("DocumentKind", "Address history of the family register")},
    {DocumentKind::MibunShomei, QLatin1String("mibun-shomei"), QT_TRANSLATE_NOOP("DocumentKind", "Certificate of legal capacity")},
    {DocumentKind::Tenshutsu, QLatin1String("tenshutsu"), QT_TRANSLATE_NOOP("DocumentKind", "Moving-out certificate")},
    {DocumentKind::ShotokuKazei, QLatin1String("shotoku-kazei"), QT_TRANSLATE_NOOP("DocumentKind", "Certificate of income and taxation")},
    {DocumentKind::Nozei, QLatin1String("nozei"), QT_TRANSLATE_NOOP("DocumentKind", "Certificate of tax payment")},
    {DocumentKind::KoteiHyoka, QLatin1String("kotei-hyoka"), QT_TRANSLATE_NOOP("DocumentKind", "Certificate of property valuation")},
    {DocumentKind::KoteiKozei, QLatin1String("kotei-kozei"), QT_TRANSLATE_NOOP("DocumentKind", "Certificate of property tax")},
    {DocumentKind::KoteiNayose, QLatin1String("kotei-nayose"), QT_TRANSLATE_NOOP("DocumentKind", "List of taxed property by owner")},
    {DocumentKind::KeijiNozei, QLatin1String("keiji-nozei"), QT_TRANSLATE_NOOP("DocumentKind", "Light vehicle tax certificate")},
})};
static_assert(table.isComplete(DocumentKind::KeijiNozei));

}  // namespace

QLatin1String code(DocumentKind kind)
{
    return table.code(kind);
}

std::optional<DocumentKind> documentKindFromCode(QStringView code)
{
    return table.value(code);
}

QString label(DocumentKind kind)
{
    return table.label(kind, "DocumentKind");
}

}  // namespace madoguchi
