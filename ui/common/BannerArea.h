// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/base/Error.h"
#include "ui/common/Tone.h"

#include <QMetaType>
#include <QWidget>

#include <functional>

class QLabel;
class QVBoxLayout;

namespace madoguchi {

class Banner;
class Theme;

/// News for the person: what happened, what it means, what to do.
struct BannerMessage {
    Tone tone = Tone::Note;
    QString title, text;
    QString code;        ///< "MDG-4003" for support; empty if there is none
    QString key;         ///< a later message of the same key takes the place of the earlier; empty: stands for itself
    QString actionVerb;  ///< not empty: a button
    std::function<void()> action;
    bool lasting = false;  ///< a state, which goes when the state goes: no close button
    bool onTop = false;    ///< no later news push it out of sight
};

/// The catalogue's words for an error.
BannerMessage bannerOf(const Error& error);

/// The place above a page where banners stand, newest on top (below those that stay there), three at a time; takes no room when there are none.
class BannerArea : public QWidget {
    Q_OBJECT
public:
    enum class Width { Page, Card };

    /// Card: a narrow place, without room beside the words.
    explicit BannerArea(const Theme& theme, QWidget* parent = nullptr, Width width = Width::Page);

    void post(const BannerMessage& message);
    void post(const Error& error) { post(bannerOf(error)); }
    /// Takes away the message of this key, if it is there.
    void withdraw(const QString& key);
    void clear();
    QList<BannerMessage> messages() const;

private:
    void remove(Banner* banner);
    void arrange();

    const Theme& m_theme;
    Width m_width;
    QVBoxLayout* m_layout;
    QLabel* m_more;
    QList<Banner*> m_banners;
};

}  // namespace madoguchi

Q_DECLARE_METATYPE(madoguchi::BannerMessage)
