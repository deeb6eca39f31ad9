// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/store/CaseFile.h"

#include <QList>
#include <QWidget>

namespace madoguchi {

class Theme;

/// The reasons of a verdict in plain words, the gravest first: what is so, what to do, and the code that support can look up. Where form and
/// certificate differ, both stand below each other right there.
class FindingList : public QWidget {
    Q_OBJECT
public:
    FindingList(const Theme& theme, const CaseFile& file, QWidget* parent = nullptr);

    /// The order on the screen: bad, caution, note; as found within each.
    static QList<Finding> ordered(const QList<Finding>& findings);

private:
    QWidget* card(const Finding& finding, const CaseFile& file);
    QWidget* copyButton(const Finding& finding, QWidget* parent);

    const Theme& m_theme;
};

}  // namespace madoguchi
