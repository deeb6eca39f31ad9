// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/ui/Stage.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QStyle>
#include <QTest>
#include <QTranslator>

namespace madoguchi::test {

namespace {

bool labelFits(const QLabel& label)
{
    if (!label.pixmap(Qt::ReturnByValue).isNull() || label.text().isEmpty()) {
        return true;
    }
    if (label.wordWrap()) {
        return label.heightForWidth(label.width()) <= label.height();
    }
    return label.sizeHint().width() <= label.width() && label.sizeHint().height() <= label.height() + 1;
}

bool fieldFits(const QLineEdit& field)
{
    constexpr int frame = 22;
    int icons = 0;
    for (const auto* button : field.findChildren<QAbstractButton*>()) {
        icons += button->isVisible() ? button->width() : 0;
    }
    const auto words = field.text().isEmpty() ? field.placeholderText() : QString();
    return field.fontMetrics().horizontalAdvance(words) + frame + icons <= field.width();
}

}  // namespace

Stage::Stage(int citizens, Theme::Mode mode) : office(citizens), theme(mode), ask(theme), settings(folder.filePath(QStringLiteral("desktop.ini")), QSettings::IniFormat)
{
    speakJapanese();
    theme.applyTo(*qApp);
    settings.setValue(QStringLiteral("display/dark"), mode == Theme::Mode::Dark);
}

void Stage::open(QSize size)
{
    window = std::make_unique<MainWindow>(office, theme, ask, settings);
    window->resize(size);
    window->show();
    window->activateWindow();
    (void)QTest::qWaitForWindowActive(window.get());
}

void Stage::openAs(const QString& staffId, QSize size)
{
    open(size);
    QTest::keyClicks(part<QLineEdit>("staffId"), staffId);
    QTest::keyClicks(part<QLineEdit>("passphrase"), QStringLiteral("correct horse"));
    QTest::keyClick(part<QLineEdit>("passphrase"), Qt::Key_Return);
    (void)QTest::qWaitFor([this] { return window->workspace() != nullptr; });
    QTest::qWait(1);
}

QStringList Stage::cutOffTexts(const QWidget& window)
{
    QStringList cut;
    for (const auto* label : window.findChildren<QLabel*>()) {
        if (label->isVisibleTo(&window) && !labelFits(*label)) {
            cut << label->objectName() + QLatin1String(": ") + label->text();
        }
    }
    for (const auto* button : window.findChildren<QAbstractButton*>()) {
        if (button->isVisibleTo(&window) && !qobject_cast<QLineEdit*>(button->parent()) && button->sizeHint().width() > button->width()) {
            cut << button->objectName() + QLatin1String(": ") + button->text();
        }
    }
    for (const auto* field : window.findChildren<QLineEdit*>()) {
        if (field->isVisibleTo(&window) && !fieldFits(*field)) {
            cut << field->objectName() + QLatin1String(": ") + field->placeholderText();
        }
    }
    return cut;
}

void Stage::picture(QWidget& widget, const QString& name)
{
    const auto folder = qEnvironmentVariable("MADOGUCHI_PICTURES");
    if (!folder.isEmpty()) {
        QDir().mkpath(folder);
        widget.grab().save(QDir(folder).filePath(name + QStringLiteral(".png")));
    }
}

void speakJapanese()
{
    static QTranslator* const words = [] {
        auto* translator = new QTranslator(qApp);
        if (translator->load(qEnvironmentVariable("MADOGUCHI_TRANSLATION", QStringLiteral(":/translations/madoguchi_ja.qm")))) {
            QCoreApplication::installTranslator(translator);
        }
        return translator;
    }();
    Q_UNUSED(words)
}

}  // namespace madoguchi::test
