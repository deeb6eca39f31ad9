// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/common/Theme.h"

#include <QImage>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace madoguchi;
using C = Theme::Color;

/// Colours that can be read under fluorescent light, and drawings that are there.
class ThemeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void textCanBeRead_data();
    void textCanBeRead();
    void marksCanBeSeen_data();
    void marksCanBeSeen();
    void everyRoleHasAToken();
    void everyIconHasADrawingInTheColourAskedFor();
    void theStyleSheetHasNoWordLeft();
    void changingTheModeIsTold();
};

namespace {

double channel(int value)
{
    const double part = value / 255.0;
    return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
}

/// WCAG 2.1, relative luminance.
double luminance(const QColor& color)
{
    return 0.2126 * channel(color.red()) + 0.7152 * channel(color.green()) + 0.0722 * channel(color.blue());
}

double contrast(const QColor& one, const QColor& other)
{
    const double a = luminance(one), b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

void pairs(const QList<std::tuple<const char*, C, C>>& list)
{
    QTest::addColumn<Theme::Mode>("mode");
    QTest::addColumn<C>("ink");
    QTest::addColumn<C>("paper");
    for (const auto mode : {Theme::Mode::Light, Theme::Mode::Dark}) {
        for (const auto& [name, ink, paper] : list) {
            QTest::addRow("%s, %s", name, mode == Theme::Mode::Light ? "light" : "dark") << mode << ink << paper;
        }
    }
}

}  // namespace

void ThemeTest::textCanBeRead_data()
{
    pairs({
        {"text", C::Text, C::Surface}, {"text on ground", C::Text, C::Ground}, {"text on hover", C::Text, C::Hover},
        {"secondary", C::Secondary, C::Surface}, {"secondary on ground", C::Secondary, C::Ground},
        {"key", C::Key, C::Surface}, {"key on ground", C::KeyStrong, C::Ground},
        {"primary button", C::OnKey, C::Key}, {"primary button hovered", C::OnKey, C::KeyStrong}, {"selection", C::OnSelection, C::Selection},
        {"good", C::Good, C::Surface}, {"caution", C::Caution, C::Surface}, {"bad", C::Bad, C::Surface}, {"hold", C::Hold, C::Surface},
        {"text on good", C::Text, C::GoodSurface}, {"text on caution", C::Text, C::CautionSurface}, {"text on bad", C::Text, C::BadSurface},
        {"text on hold", C::Text, C::HoldSurface}, {"danger hovered", C::Bad, C::BadSurface}, {"rehearsal", C::OnRehearsal, C::Rehearsal},
    });
}

void ThemeTest::textCanBeRead()
{
    QFETCH(Theme::Mode, mode);
    QFETCH(C, ink);
    QFETCH(C, paper);
    const Theme theme(mode);
    const auto reached = contrast(theme.color(ink), theme.color(paper));
    QVERIFY2(reached >= 4.5, qPrintable(QString::number(reached)));
}

void ThemeTest::marksCanBeSeen_data()
{
    pairs({
        {"caution icon on its surface", C::Caution, C::CautionSurface}, {"bad icon on its surface", C::Bad, C::BadSurface},
        {"good icon on its surface", C::Good, C::GoodSurface}, {"caution icon in a selected row", C::Caution, C::Selection},
        {"bad icon in a selected row", C::Bad, C::Selection}, {"good icon in a selected row", C::Good, C::Selection},
        {"key icon in a selected row", C::Key, C::Selection}, {"border of a field", C::Secondary, C::Surface},
    });
}

void ThemeTest::marksCanBeSeen()
{
    QFETCH(Theme::Mode, mode);
    QFETCH(C, ink);
    QFETCH(C, paper);
    const Theme theme(mode);
    const auto reached = contrast(theme.color(ink), theme.color(paper));
    QVERIFY2(reached >= 3.0, qPrintable(QString::number(reached)));
}

void ThemeTest::everyRoleHasAToken()
{
    for (const auto mode : {Theme::Mode::Light, Theme::Mode::Dark}) {
        const Theme theme(mode);
        for (int role = 0; role <= int(C::OnRehearsal); ++role) {
            QVERIFY2(theme.color(C(role)).isValid(), qPrintable(QString::number(role)));
        }
    }
}

void ThemeTest::everyIconHasADrawingInTheColourAskedFor()
{
    const Theme theme;
    for (int number = 0; number < iconCount; ++number) {
        const auto picture = theme.pixmap(Icon(number), C::Bad, 24).toImage();
        bool drawn = false;
        for (int y = 0; y < picture.height() && !drawn; ++y) {
            for (int x = 0; x < picture.width() && !drawn; ++x) {
                const auto dot = picture.pixelColor(x, y);
                drawn = dot.alpha() == 255 && dot.rgb() == theme.color(C::Bad).rgb();
            }
        }
        QVERIFY2(drawn, code(Icon(number)).data());
    }
}

void ThemeTest::theStyleSheetHasNoWordLeft()
{
    const auto sheet = Theme().styleSheet();
    const auto rules = sheet.mid(sheet.indexOf(QLatin1String("*/")));
    QVERIFY(rules.size() > 1000);
    QVERIFY2(!rules.contains(QLatin1Char('@')), qPrintable(rules.mid(rules.indexOf(QLatin1Char('@')), 30)));
}

void ThemeTest::changingTheModeIsTold()
{
    Theme theme;
    QSignalSpy changed(&theme, &Theme::changed);
    theme.setMode(Theme::Mode::Light);
    QCOMPARE(changed.size(), 0);
    theme.setMode(Theme::Mode::Dark);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(theme.palette().color(QPalette::Window), theme.color(C::Surface));
}


QTEST_MAIN(ThemeTest)
#include "ThemeTest.moc"
