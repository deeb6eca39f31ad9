// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

#include <array>
#include <optional>

namespace madoguchi {

/// The papers a citizen can ask for, as in the application's schema.
enum class DocumentKind {
    Juminhyo, JuminhyoKisaiJiko, KosekiZenbu, KosekiKojin, Joseki, KosekiFuhyo, MibunShomei,
    Tenshutsu, ShotokuKazei, Nozei, KoteiHyoka, KoteiKozei, KoteiNayose, KeijiNozei,
};

inline constexpr std::array allDocumentKinds{
    DocumentKind::Juminhyo, DocumentKind::JuminhyoKisaiJiko, DocumentKind::KosekiZenbu, DocumentKind::KosekiKojin,
    DocumentKind::Joseki, DocumentKind::KosekiFuhyo, DocumentKind::MibunShomei, DocumentKind::Tenshutsu,
    DocumentKind::ShotokuKazei, DocumentKind::Nozei, DocumentKind::KoteiHyoka, DocumentKind::KoteiKozei,
    DocumentKind::KoteiNayose, DocumentKind::KeijiNozei,
};

QLatin1String code(DocumentKind kind);
std::optional<DocumentKind> documentKindFromCode(QStringView code);
/// 「住民票の写し」, 「戸籍全部事項証明書」 …
QString label(DocumentKind kind);

}  // namespace madoguchi
