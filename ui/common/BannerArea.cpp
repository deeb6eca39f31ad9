// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/common/BannerArea.h"

#include "app/base/ErrorCatalog.h"
#include "ui/common/Banner.h"
#include "ui/common/Theme.h"
#include "ui/common/Words.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace madoguchi {

namespace {

constexpr int mostShown = 3;  // a storm of news must leave room for the work

Tone toneOf(ErrorEntry::Severity severity)
{
    switch (severity) {
    case ErrorEntry::Severity::Note: return Tone::Note;
    case ErrorEntry::Severity::Warning: return Tone::Caution;
    case ErrorEntry::Severity::Stop: return Tone::Bad;
    }
    return Tone::Bad;
}

}  // namespace

BannerMessage bannerOf(const Error& error)
{
    const auto entry = ErrorCatalog::entry(error.code);
    BannerMessage message;
    message.tone = toneOf(entry.severity);
    message.title = entry.title;
    message.text = entry.advice;
    message.code = errorName(error.code);
    message.key = message.code + error.detail;
    return message;
}

BannerArea::BannerArea(const Theme& theme, QWidget* parent, Width width)
    : QWidget(parent), m_theme(theme), m_width(width),
      m_layout(column(this, Theme::space(Theme::Space::XS), width == Width::Page ? Theme::space(Theme::Space::S) : 0)),
      m_more(plainLabel({}, QLatin1String("caption"), this))
{
    setObjectName(QStringLiteral("bannerArea"));
    m_more->setProperty("tone", QStringLiteral("secondary"));
    m_layout->addWidget(m_more);
    arrange();
}

void BannerArea::post(const BannerMessage& message)
{
    if (!message.key.isEmpty()) {
        withdraw(message.key);
    }
    auto* banner = new Banner(m_theme, message, m_width == Width::Card, this);
    const auto above = message.onTop ? 0 : std::ranges::count_if(m_banners, [](const Banner* each) { return each->message().onTop; });
    m_banners.insert(above, banner);
    m_layout->insertWidget(int(above), banner);
    connect(banner, &Banner::closed, this, [this, banner] { remove(banner); });
    arrange();
}

void BannerArea::withdraw(const QString& key)
{
    for (auto* banner : QList(m_banners)) {
        if (banner->message().key == key) {
            remove(banner);
        }
    }
}

void BannerArea::clear()
{
    for (auto* banner : QList(m_banners)) {
        remove(banner);
    }
}

void BannerArea::remove(Banner* banner)
{
    m_banners.removeOne(banner);
    banner->hide();
    banner->deleteLater();  // its own button may have asked for it
    arrange();
}

void BannerArea::arrange()
{
    for (int i = 0; i < m_banners.size(); ++i) {
        m_banners.at(i)->setVisible(i < mostShown);
    }
    const auto hidden = m_banners.size() - mostShown;
    m_more->setVisible(hidden > 0);
    m_more->setText(tr("%1 more messages below these").arg(hidden));
    setVisible(!m_banners.isEmpty());
}

QList<BannerMessage> BannerArea::messages() const
{
    QList<BannerMessage> messages;
    for (const auto* banner : m_banners) {
        messages << banner->message();
    }
    return messages;
}

}  // namespace madoguchi
