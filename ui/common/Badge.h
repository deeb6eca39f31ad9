// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/domain/CaseState.h"
#include "app/domain/Finding.h"
#include "app/domain/Verdict.h"
#include "ui/common/Icon.h"
#include "ui/common/Tone.h"

#include <QString>
#include <QWidget>

class QLabel;

namespace madoguchi {

class Theme;

/// What a badge shows: never colour alone, always a shape and a word too.
struct BadgeLook {
    Icon icon = Icon::Note;
    Tone tone = Tone::Note;
    QString text;
};

BadgeLook badgeOf(CaseState state);
BadgeLook badgeOf(Outcome outcome);
BadgeLook badgeOf(Severity severity);

/// A state or an outcome in a page; table cells paint the same look themselves.
class Badge : public QWidget {
    Q_OBJECT
public:
    explicit Badge(const Theme& theme, QWidget* parent = nullptr);

    void setLook(const BadgeLook& look);

private:
    void repaintIcon();

    const Theme& m_theme;
    BadgeLook m_look;
    QLabel* m_icon;
    QLabel* m_text;
};

}  // namespace madoguchi
