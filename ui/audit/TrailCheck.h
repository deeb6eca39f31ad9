// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/common/Office.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace madoguchi {

class BannerArea;
class LongWork;

/// How far the trail has been proven and witnessed, and the button that proves it now; the work can be stopped.
class TrailCheck : public QWidget {
    Q_OBJECT
public:
    TrailCheck(Office& office, BannerArea& banners, QWidget* parent = nullptr);

    /// Asks anew how far the trail goes.
    void refresh();
    /// Stops what is under way; nothing is said about it.
    void leave();

private:
    void start();
    void finish(const Result<qint64>& result);
    void tell();
    void tellLosses();

    Office& m_office;
    BannerArea& m_banners;
    QLabel* m_words;
    QLabel* m_losses;
    LongWork* m_work;
    QPushButton* m_button;
    AuditState m_state;
    qint64 m_checked = 0;  ///< up to this number, since the page was made
};

}  // namespace madoguchi
