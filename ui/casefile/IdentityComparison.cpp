// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/casefile/IdentityComparison.h"

#include "ui/casefile/VisibleText.h"
#include "ui/common/Theme.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace madoguchi {

namespace {

constexpr int explainedPlaces = 6;

qreal captionWidth(const Theme& theme)
{
    const QFontMetricsF metrics(theme.font(Theme::Type::Caption));
    const qreal widest = std::max(metrics.horizontalAdvance(IdentityComparison::tr("Form")), metrics.horizontalAdvance(IdentityComparison::tr("Certificate")));
    return widest + Theme::space(Theme::Space::S);
}

qreal rowHeight(const Theme& theme)
{
    return QFontMetricsF(theme.font(Theme::Type::NameLarge)).height() + Theme::space(Theme::Space::XS);
}

/// "髙 U+9AD9"; a variation selector is named too.
QString named(const QString& character)
{
    if (character.isEmpty()) {
        return IdentityComparison::tr("nothing");
    }
    QStringList codes;
    const auto codePoints = character.toUcs4();
    for (const char32_t codePoint : codePoints) {
        codes += QStringLiteral("U+") + QString::number(codePoint, 16).toUpper().rightJustified(4, QLatin1Char('0'));
    }
    return QStringLiteral("%1（%2）").arg(character, codes.join(QLatin1Char(' ')));
}

}  // namespace

IdentityComparison::IdentityComparison(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void IdentityComparison::compare(const QString& what, const QString& form, const QString& certificate, const QString& substitutes)
{
    const ComparedTexts texts{withVisibleControls(form), withVisibleControls(certificate), substitutes, true, std::nullopt};
    compare(what, texts, IdentityResult::of(texts));
}

void IdentityComparison::compare(const QString& what, const ComparedTexts& texts, const IdentityResult& result)
{
    m_places = result.places;
    setAccessibleName(tr("%1: form %2, certificate %3").arg(what, texts.form, texts.certificate));
    setAccessibleDescription(explanation());
    updateGeometry();
    update();
}

QString IdentityComparison::explanation() const
{
    QStringList lines;
    int count = 0;
    for (qsizetype i = 0; i < m_places.size(); ++i) {
        const ComparedPlace& place = m_places.at(i);
        if (place.differs && ++count <= explainedPlaces) {
            lines += tr("Character %1: form %2, certificate %3").arg(i + 1).arg(named(place.form), named(place.certificate));
        }
    }
    if (count > explainedPlaces) {
        lines += tr("and %n more", nullptr, count - explainedPlaces);
    }
    return lines.join(QLatin1Char('\n'));
}

QList<IdentityComparison::Cell> IdentityComparison::cellsFor(qreal width, qreal* height) const
{
    const QFontMetricsF metrics(m_theme.font(Theme::Type::NameLarge));
    const qreal left = captionWidth(m_theme);
    const qreal line = rowHeight(m_theme);
    const qreal gap = Theme::space(Theme::Space::S);
    QList<Cell> cells;
    qreal x = left;
    qreal y = 0;
    for (const ComparedPlace& place : m_places) {
        const qreal advance = std::max({metrics.horizontalAdvance(place.form), metrics.horizontalAdvance(place.certificate), metrics.averageCharWidth()});
        if (x > left && x + advance > width) {
            x = left;
            y += 2 * line + gap;
        }
        cells += Cell{QRectF(x, y, advance, line), QRectF(x, y + line, advance, line)};
        x += advance + 2;
    }
    *height = y + 2 * line;
    return cells;
}

QSize IdentityComparison::sizeHint() const
{
    qreal height = 0;
    const QList<Cell> cells = cellsFor(QWIDGETSIZE_MAX, &height);
    return QSizeF(cells.isEmpty() ? 0 : std::ceil(cells.back().form.right()), height).toSize();
}

QSize IdentityComparison::minimumSizeHint() const
{
    return QSizeF(captionWidth(m_theme) + 4 * rowHeight(m_theme), 2 * rowHeight(m_theme)).toSize();
}

int IdentityComparison::heightForWidth(int width) const
{
    qreal height = 0;
    cellsFor(width, &height);
    return int(std::ceil(height));
}

void IdentityComparison::paintCharacter(QPainter& painter, const QRectF& cell, const QString& character, const ComparedPlace& place, bool fromCertificate) const
{
    if (place.differs) {
        const QRectF tint = cell.adjusted(0, 1, 0, -1);
        painter.fillRect(tint, m_theme.color(place.accepted ? Theme::Color::GoodSurface : Theme::Color::CautionSurface));
        painter.setPen(QPen(m_theme.color(place.accepted ? Theme::Color::Good : Theme::Color::Caution), character.isEmpty() ? 1 : 2, character.isEmpty() ? Qt::DashLine : Qt::SolidLine));
        if (character.isEmpty()) {
            painter.drawRect(tint.adjusted(0.5, 0.5, -0.5, -0.5));
        } else {
            painter.drawLine(tint.bottomLeft(), tint.bottomRight());
        }
    } else if (place.substituted && fromCertificate) {
        painter.setPen(QPen(m_theme.color(Theme::Color::Caution), 2, Qt::DotLine));
        painter.drawLine(cell.bottomLeft() - QPointF(0, 2), cell.bottomRight() - QPointF(0, 2));
    }
    painter.setPen(m_theme.color(Theme::Color::Text));
    painter.drawText(cell, Qt::AlignCenter | Qt::TextDontClip, character);
}

void IdentityComparison::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    qreal height = 0;
    const QList<Cell> cells = cellsFor(width(), &height);
    painter.setFont(m_theme.font(Theme::Type::NameLarge));
    for (qsizetype i = 0; i < cells.size(); ++i) {
        paintCharacter(painter, cells.at(i).form, m_places.at(i).form, m_places.at(i), false);
        paintCharacter(painter, cells.at(i).certificate, m_places.at(i).certificate, m_places.at(i), true);
    }
    painter.setFont(m_theme.font(Theme::Type::Caption));
    painter.setPen(m_theme.color(Theme::Color::Secondary));
    const qreal caption = captionWidth(m_theme);
    qreal lastLine = -1;
    for (const Cell& cell : cells) {
        if (cell.form.top() > lastLine) {
            lastLine = cell.form.top();
            painter.drawText(QRectF(0, cell.form.top(), caption, cell.form.height()), Qt::AlignVCenter, tr("Form"));
            painter.drawText(QRectF(0, cell.certificate.top(), caption, cell.certificate.height()), Qt::AlignVCenter, tr("Certificate"));
        }
    }
}

}  // namespace madoguchi
