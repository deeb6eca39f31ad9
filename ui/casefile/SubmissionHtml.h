// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/store/CaseFile.h"

#include <QMap>
#include <QString>

namespace madoguchi {

/// Renders what a citizen sent as one self-contained HTML page. Pure; whatever the citizen wrote is text in it, never markup.
class SubmissionHtml {
public:
    /// CSS custom properties by name ("text" -> "#1a1a1a"): colours, fonts and sizes come from the theme.
    using Look = QMap<QString, QString>;

    /// The submission; or, where the form can't be read, the findings and the first bytes of what came instead.
    static QString page(const CaseFile& file, const Look& look);
    /// The first bytes for people: text if they are UTF-8, else a hex view.
    static QString excerpt(const QByteArray& content);
};

}  // namespace madoguchi
