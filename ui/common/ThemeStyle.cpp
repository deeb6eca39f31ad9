// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/common/Theme.h"

#include <QFile>
#include <QStyle>
#include <QWidget>

namespace madoguchi {

namespace {

QString fontRule(const QFont& font)
{
    QStringList families;
    for (const auto& family : font.families()) {
        families << QLatin1Char('"') + family + QLatin1Char('"');
    }
    return QStringLiteral("font-family: %1; font-size: %2pt; font-weight: %3;")
        .arg(families.join(QLatin1String(", ")), QString::number(font.pointSizeF()), font.bold() ? QStringLiteral("bold") : QStringLiteral("normal"));
}

}  // namespace

QPalette Theme::palette() const
{
    QPalette palette;
    palette.setColor(QPalette::Window, color(Color::Surface));
    palette.setColor(QPalette::WindowText, color(Color::Text));
    palette.setColor(QPalette::Base, color(Color::Surface));
    palette.setColor(QPalette::AlternateBase, color(Color::Ground));
    palette.setColor(QPalette::Text, color(Color::Text));
    palette.setColor(QPalette::PlaceholderText, color(Color::Secondary));
    palette.setColor(QPalette::Button, color(Color::Ground));
    palette.setColor(QPalette::ButtonText, color(Color::Text));
    palette.setColor(QPalette::ToolTipBase, color(Color::Surface));
    palette.setColor(QPalette::ToolTipText, color(Color::Text));
    palette.setColor(QPalette::Highlight, color(Color::Selection));
    palette.setColor(QPalette::HighlightedText, color(Color::OnSelection));
    palette.setColor(QPalette::Link, color(Color::Key));
    palette.setColor(QPalette::LinkVisited, color(Color::Key));
    palette.setColor(QPalette::Light, color(Color::Hover));
    palette.setColor(QPalette::Midlight, color(Color::Hover));
    palette.setColor(QPalette::Mid, color(Color::Line));
    palette.setColor(QPalette::Dark, color(Color::Line));
    palette.setColor(QPalette::Shadow, color(Color::Line));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText}) {
        palette.setColor(QPalette::Disabled, role, color(Color::Disabled));
    }
    return palette;
}

QString Theme::styleSheet() const
{
    QFile file(QStringLiteral(":/theme/widgets.css"));
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    auto sheet = QString::fromUtf8(file.readAll());
    // Longer names come before names they begin with.
    const QList<QPair<QString, Color>> colors{
        {QStringLiteral("@text"), Color::Text}, {QStringLiteral("@secondary"), Color::Secondary}, {QStringLiteral("@disabled"), Color::Disabled},
        {QStringLiteral("@line"), Color::Line}, {QStringLiteral("@surface"), Color::Surface}, {QStringLiteral("@ground"), Color::Ground},
        {QStringLiteral("@hover"), Color::Hover}, {QStringLiteral("@key-strong"), Color::KeyStrong}, {QStringLiteral("@key"), Color::Key},
        {QStringLiteral("@on-key"), Color::OnKey}, {QStringLiteral("@selection"), Color::Selection},
        {QStringLiteral("@on-selection"), Color::OnSelection}, {QStringLiteral("@good-surface"), Color::GoodSurface},
        {QStringLiteral("@good"), Color::Good}, {QStringLiteral("@caution-surface"), Color::CautionSurface},
        {QStringLiteral("@caution"), Color::Caution}, {QStringLiteral("@bad-surface"), Color::BadSurface}, {QStringLiteral("@bad"), Color::Bad},
        {QStringLiteral("@hold-surface"), Color::HoldSurface}, {QStringLiteral("@hold"), Color::Hold},
        {QStringLiteral("@rehearsal"), Color::Rehearsal}, {QStringLiteral("@on-rehearsal"), Color::OnRehearsal},
    };
    for (const auto& [word, role] : colors) {
        sheet.replace(word, name(role));
    }
    const QList<QPair<QString, Type>> fonts{
        {QStringLiteral("@font-text"), Type::Text}, {QStringLiteral("@font-strong"), Type::Strong}, {QStringLiteral("@font-caption"), Type::Caption},
        {QStringLiteral("@font-heading"), Type::Heading}, {QStringLiteral("@font-title"), Type::Title}, {QStringLiteral("@font-figure"), Type::Figure},
        {QStringLiteral("@font-name-large"), Type::NameLarge}, {QStringLiteral("@font-name"), Type::Name},
    };
    for (const auto& [word, type] : fonts) {
        sheet.replace(word + QLatin1Char(';'), fontRule(font(type)));
    }
    sheet.replace(QLatin1String("@tick"), m_mode == Mode::Light ? QLatin1String("tick-light.svg") : QLatin1String("tick-dark.svg"));
    sheet.replace(QLatin1String("@radius"), QStringLiteral("%1px").arg(size(Size::Radius)));
    sheet.replace(QLatin1String("@control"), QStringLiteral("%1px").arg(size(Size::Control) - 2));
    sheet.replace(QLatin1String("@row"), QStringLiteral("%1px").arg(size(Size::Row) - 1));
    sheet.replace(QLatin1String("@space-s"), QStringLiteral("%1px").arg(space(Space::S)));
    sheet.replace(QLatin1String("@space-m"), QStringLiteral("%1px").arg(space(Space::M)));
    return sheet;
}

void restyle(QWidget& widget)
{
    widget.style()->unpolish(&widget);
    widget.style()->polish(&widget);
    widget.update();
}

void setSurface(QWidget& widget, QLatin1String surface)
{
    widget.setAttribute(Qt::WA_StyledBackground);
    widget.setProperty("surface", QString(surface));
    restyle(widget);
}

}  // namespace madoguchi
