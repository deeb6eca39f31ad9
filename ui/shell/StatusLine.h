// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/common/Icon.h"
#include "ui/common/Office.h"
#include "ui/common/Tone.h"

#include <QWidget>

class QLabel;

namespace madoguchi {

class Theme;

/// What the bottom line says about the exchange with the intake service.
struct SyncWords {
    Icon icon = Icon::Online;
    Tone tone = Tone::Note;
    QString text;
};

SyncWords wordsOf(const SyncStatus& status, const QDateTime& now);

/// The bottom line: exchange, what waits to be sent, terminal.
class StatusLine : public QWidget {
    Q_OBJECT
public:
    StatusLine(Office& office, const Theme& theme, QWidget* parent = nullptr);

private:
    void display(const SyncStatus& status);

    Office& m_office;
    const Theme& m_theme;
    QLabel* m_icon;
    QLabel* m_sync;
    QLabel* m_last;
    QLabel* m_waiting;
    QLabel* m_unpulledIcon;
    QLabel* m_unpulled;
};

}  // namespace madoguchi
