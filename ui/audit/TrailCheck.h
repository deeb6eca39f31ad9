// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/common/Office.h"

#include <QTimer>
#include <QWidget>

#include <atomic>
#include <memory>

class QLabel;
class QProgressBar;
class QPushButton;

namespace madoguchi {

class BannerArea;

/// How far the trail has been proven and witnessed, and the button that proves it now; the work can be stopped.
class TrailCheck : public QWidget {
    Q_OBJECT
public:
    TrailCheck(Office& office, BannerArea& banners, QWidget* parent = nullptr);

    /// Asks anew how far the trail goes.
    void refresh();
    /// Stops what is under way; nothing is said about it.
    void leave();
    bool isUnderWay() const { return m_underWay; }

private:
    /// How far the work is, written on another thread and looked at from time to time.
    struct Counter {
        std::atomic<qint64> done = 0, all = 0;
    };

    void start();
    void finish(const Result<qint64>& result);
    void showCounter();
    void tell();

    Office& m_office;
    BannerArea& m_banners;
    QLabel* m_words;
    QProgressBar* m_progress;
    QPushButton* m_button;
    QTimer m_look;
    std::shared_ptr<Counter> m_counter;
    std::stop_source m_stop;
    AuditState m_state;
    qint64 m_checked = 0;  ///< up to this number, since the page was made
    bool m_underWay = false;
};

}  // namespace madoguchi
