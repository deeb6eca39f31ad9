// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>

namespace madoguchi {

/// The common form of a character (辺 for 邊 and 邉, 国 for 國): an aid for finding, more generous than what makes two names the same,
/// so it stays away from comparing persons. Data, not code: resources/data/{variant,search}-families.json.
class CommonForms {
public:
    CommonForms() = default;
    /// Each {"families": ["高髙", …]} with the common form first. Families that share a character are one.
    explicit CommonForms(const QList<QByteArray>& files);
    /// Those that come with the program.
    static const CommonForms& builtIn();

    /// The character itself if it has no family.
    char32_t of(char32_t character) const { return m_forms.value(character, character); }

private:
    QHash<char32_t, char32_t> m_forms;
};

}  // namespace madoguchi
