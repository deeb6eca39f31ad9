// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/common/Office.h"

#include <QObject>

namespace madoguchi {

class BannerArea;
struct BannerMessage;

/// Turns what this terminal itself has to say into banners: no backup, a slow clock, a repair and what it saved.
class TerminalNews : public QObject {
    Q_OBJECT
public:
    TerminalNews(Office& office, BannerArea& banners, QObject* parent = nullptr);

    /// What the person is told after a repair.
    static BannerMessage messageOf(const RepairReport& report, const QDateTime& now);

private:
    void tellRepair();

    Office& m_office;
    BannerArea& m_banners;
};

}  // namespace madoguchi
