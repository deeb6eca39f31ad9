// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/common/BannerArea.h"

class QLabel;

namespace madoguchi {

/// One piece of news in the banner area: icon, what happened, what to do, the code with a button that copies it.
class Banner : public QWidget {
    Q_OBJECT
public:
    /// `narrow`: the buttons stand below the words.
    Banner(const Theme& theme, const BannerMessage& message, bool narrow, QWidget* parent = nullptr);

    const BannerMessage& message() const { return m_message; }

Q_SIGNALS:
    void closed();

private:
    QWidget* makeWords();
    QWidget* makeButtons(bool narrow);
    void repaintIcon();

    const Theme& m_theme;
    BannerMessage m_message;
    QLabel* m_icon = nullptr;
};

}  // namespace madoguchi
