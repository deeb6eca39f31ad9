// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/store/CaseFile.h"
#include "ui/casefile/PersonDifference.h"

#include <QList>
#include <QWidget>

namespace madoguchi {

class Theme;

/// The reasons of a verdict in plain words, the gravest first: what is so, what to do, and the code that support can look up. Where form and
/// certificate differ, both stand below each other right there.
class FindingList : public QWidget {
    Q_OBJECT
public:
    /// `canConfirmPairs`: the person may confirm differing letters as the same now.
    FindingList(const Theme& theme, const CaseFile& file, bool canConfirmPairs, QWidget* parent = nullptr);

    /// The order on the screen: bad, caution, note; as found within each.
    static QList<Finding> ordered(const QList<Finding>& findings);

Q_SIGNALS:
    void pairChosen(const madoguchi::AcceptedPair& pair);

private:
    QWidget* card(const Finding& finding, const CaseFile& file);
    QWidget* comparison(const PersonDifference::Item& item, const CaseFile& file, QWidget* parent);
    QWidget* copyButton(const Finding& finding, QWidget* parent);

    const Theme& m_theme;
    bool m_canConfirmPairs;
};

}  // namespace madoguchi
