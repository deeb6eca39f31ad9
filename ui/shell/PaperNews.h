// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/common/Office.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace madoguchi {

class Ask;
class BannerArea;
struct BannerMessage;

/// Tells the person, over every page and until they say that it is done, whose paper they must hand to whom: cases that they held and lost
/// without having done anything, open on the screen or not.
class PaperNews : public QObject {
    Q_OBJECT
public:
    /// All must outlive it; `page` is where the question about the paper stands.
    PaperNews(Office& office, BannerArea& banners, Ask& ask, QWidget& page);

    /// What the person is told. One line a case, at most `mostLines` of them; `me` is who reads.
    static BannerMessage messageOf(const QList<PaperNotice>& notices, const Staff& me, const QDateTime& now);
    static constexpr int mostLines = 4;

private:
    void look();
    void show(const Result<QList<PaperNotice>>& notices);
    void ask();
    void settle(const QList<PaperNotice>& told);

    Office& m_office;
    BannerArea& m_banners;
    Ask& m_ask;
    QWidget& m_page;
    QTimer m_timer;
    QList<PaperNotice> m_told;
    std::optional<Error> m_failure;  ///< told once
    bool m_looking = false, m_again = false;
};

}  // namespace madoguchi
