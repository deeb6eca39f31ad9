// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/common/Theme.h"

#include <QApplication>
#include <QFile>
#include <QRegularExpression>
#include <QStyleFactory>
#include <QWidget>

#include <array>

namespace madoguchi {

namespace {

/// The tokens that play a role, light and dark (ui/README: the table of roles).
struct RoleTokens {
    Theme::Color role;
    const char* light;
    const char* dark;
};

using C = Theme::Color;
constexpr std::array roleTokens{
    RoleTokens{C::Text, "solid-gray-900", "white"},
    RoleTokens{C::Secondary, "solid-gray-600", "solid-gray-300"},
    RoleTokens{C::Disabled, "solid-gray-420", "solid-gray-500"},
    RoleTokens{C::Line, "solid-gray-300", "solid-gray-700"},
    RoleTokens{C::Surface, "white", "solid-gray-900"},
    RoleTokens{C::Ground, "solid-gray-50", "solid-gray-800"},
    RoleTokens{C::Hover, "solid-gray-100", "solid-gray-700"},
    RoleTokens{C::Key, "blue-800", "blue-400"},
    RoleTokens{C::KeyStrong, "blue-900", "blue-300"},
    RoleTokens{C::OnKey, "white", "solid-gray-900"},
    RoleTokens{C::Selection, "blue-100", "blue-1200"},
    RoleTokens{C::OnSelection, "solid-gray-900", "white"},
    RoleTokens{C::Good, "green-800", "green-400"},
    RoleTokens{C::GoodSurface, "green-50", "green-1200"},
    RoleTokens{C::Caution, "orange-800", "yellow-400"},
    RoleTokens{C::CautionSurface, "yellow-50", "orange-1200"},
    RoleTokens{C::Bad, "red-900", "red-400"},
    RoleTokens{C::BadSurface, "red-50", "red-1200"},
    RoleTokens{C::Hold, "solid-gray-700", "solid-gray-300"},
    RoleTokens{C::HoldSurface, "solid-gray-50", "solid-gray-800"},
    RoleTokens{C::FocusOuter, "black", "black"},
    RoleTokens{C::FocusInner, "yellow-300", "yellow-300"},
    RoleTokens{C::Rehearsal, "purple-900", "purple-900"},
    RoleTokens{C::OnRehearsal, "white", "white"},
};

QHash<QString, QColor> readTokens()
{
    QHash<QString, QColor> tokens;
    QFile file(QStringLiteral(":/theme/dads-tokens.css"));
    if (!file.open(QIODevice::ReadOnly)) {
        return tokens;
    }
    static const QRegularExpression line(QStringLiteral(R"(--color-(?:primitive|neutral)-([a-z0-9-]+):\s*(#[0-9a-f]{6});)"));
    auto match = line.globalMatch(QString::fromUtf8(file.readAll()));
    while (match.hasNext()) {
        const auto token = match.next();
        tokens.insert(token.captured(1), QColor(token.captured(2)));
    }
    return tokens;
}

QFont fontOf(const QStringList& families, double points, bool bold)
{
    QFont font(families);
    font.setPointSizeF(points);
    font.setBold(bold);
    return font;
}

}  // namespace

Theme::Theme(Mode mode, QObject* parent) : QObject(parent), m_mode(mode), m_tokens(readTokens()) {}

void Theme::setMode(Mode mode)
{
    if (mode == m_mode) {
        return;
    }
    m_mode = mode;
    apply();
    Q_EMIT changed();
}

void Theme::applyTo(QApplication& application)
{
    m_application = &application;
    application.setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    apply();
}

void Theme::apply()
{
    if (m_application) {
        m_application->setPalette(palette());
        m_application->setFont(font(Type::Text));
        m_application->setStyleSheet(styleSheet());
    }
}

QColor Theme::color(Color role) const
{
    const auto& row = roleTokens.at(size_t(role));
    Q_ASSERT(row.role == role);
    return m_tokens.value(QString::fromLatin1(m_mode == Mode::Light ? row.light : row.dark));
}

Theme::Color Theme::colorOf(Tone tone)
{
    switch (tone) {
    case Tone::Note: return Color::Key;
    case Tone::Good: return Color::Good;
    case Tone::Caution: return Color::Caution;
    case Tone::Bad: return Color::Bad;
    case Tone::Hold: return Color::Hold;
    }
    return Color::Text;
}

QFont Theme::font(Type type) const
{
    static const QStringList text{QStringLiteral("BIZ UDPGothic"), QStringLiteral("BIZ UDPゴシック"), QStringLiteral("Noto Sans CJK JP"), QStringLiteral("sans-serif")};
    static const QStringList figures{QStringLiteral("BIZ UDGothic"), QStringLiteral("BIZ UDゴシック"), QStringLiteral("Noto Sans Mono CJK JP"), QStringLiteral("monospace")};
    static const QStringList names{QStringLiteral("IPAmjMincho"), QStringLiteral("IPAmj明朝"), QStringLiteral("BIZ UDMincho"), QStringLiteral("serif")};
    switch (type) {
    case Type::Text: return fontOf(text, 10.5, false);
    case Type::Strong: return fontOf(text, 10.5, true);
    case Type::Caption: return fontOf(text, 9, false);
    case Type::Heading: return fontOf(text, 12, true);
    case Type::Title: return fontOf(text, 16, true);
    case Type::Figure: return fontOf(figures, 10.5, false);
    case Type::Name: return fontOf(names, 12, false);
    case Type::NameLarge: return fontOf(names, 20, false);
    }
    return {};
}

int Theme::space(Space space)
{
    static constexpr std::array pixels{4, 8, 12, 16, 24};
    return pixels.at(size_t(space));
}

int Theme::size(Size size)
{
    switch (size) {
    case Size::Row: return 28;
    case Size::Control: return 32;
    case Size::Rail: return 200;
    case Size::RailNarrow: return 64;
    case Size::ReadingPane: return 324;
    case Size::TopBar: return 48;
    case Size::StatusLine: return 28;
    case Size::SmallIcon: return 16;
    case Size::Icon: return 20;
    case Size::LargeIcon: return 48;
    case Size::Card: return 440;
    case Size::Dialog: return 520;
    case Size::Search: return 420;
    case Size::Radius: return 4;
    case Size::FocusRing: return 4;
    case Size::LabelColumn: return 120;
    case Size::TextWidth: return 720;
    case Size::WindowWidth: return 1366;  // the PCs of the office
    case Size::WindowHeight: return 768;
    }
    return 0;
}

}  // namespace madoguchi
