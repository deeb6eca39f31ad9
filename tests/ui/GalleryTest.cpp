// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/ui/Stage.h"
#include "ui/common/AskDialog.h"
#include "ui/shell/ProblemPage.h"

#include <QApplication>
#include <QLineEdit>
#include <QTableView>
#include <QTest>

using namespace madoguchi;
using namespace madoguchi::test;

namespace {

struct Scene {
    const char* name;
    int citizens;
    std::function<void(Stage&)> play;
};

void logInFailed(Stage& stage)
{
    stage.office.logInError = Error{ErrorCode::SessionRefused, {}};
    stage.open();
    QTest::keyClicks(stage.part<QLineEdit>("staffId"), QStringLiteral("sato.h"));
    QTest::keyClicks(stage.part<QLineEdit>("passphrase"), QStringLiteral("WRONG"));
    QTest::keyClick(stage.part<QLineEdit>("passphrase"), Qt::Key_Return);
}

void inbox(Stage& stage)
{
    stage.openAs(QStringLiteral("sato.h"));
    stage.part<QTableView>("caseTable")->setFocus();
    QTest::keyClick(stage.part<QTableView>("caseTable"), Qt::Key_Down);
}

void offline(Stage& stage)
{
    stage.office.rehearsal = true;
    inbox(stage);
    stage.office.setSync(SyncStatus::State::Offline, Error{ErrorCode::CloudUnreachable, {}}, 3);
    stage.office.refuse(stage.office.caseId(2), ActKind::Claim, Error{ErrorCode::ClaimTaken, {}});
}

void search(Stage& stage)
{
    inbox(stage);
    QTest::keyClick(stage.window.get(), Qt::Key_K, Qt::ControlModifier);
    stage.part<QLineEdit>("search")->insert(QStringLiteral("たかはし"));
}

void many(Stage& stage)
{
    stage.office.put(InventedCity::longestCase(1));
    inbox(stage);
    QTest::keyClick(stage.window.get(), Qt::Key_B, Qt::ControlModifier);
}

void help(Stage& stage)
{
    inbox(stage);
    QTest::keyClick(stage.window.get(), Qt::Key_F1);
}

void locked(Stage& stage)
{
    inbox(stage);
    QTest::keyClick(stage.window.get(), Qt::Key_L, Qt::ControlModifier);
    QTRY_VERIFY(!stage.window->workspace());
}

void failed(Stage& stage)
{
    stage.office.summariesError = Error{ErrorCode::SealBroken, {}};
    inbox(stage);
}

void empty(Stage& stage)
{
    inbox(stage);
}

void loading(Stage& stage)
{
    stage.open();
    stage.office.enter();
    stage.office.holding = true;
    QMetaObject::invokeMethod(stage.part<QWidget>("logInPage"), "loggedIn", Q_ARG(madoguchi::Staff, stage.office.staff()));
}

}  // namespace

/// Every state of the shell at both sizes of screen, light and dark: nothing may be cut off. With MADOGUCHI_PICTURES set the
/// pictures are kept, to be looked at.
class GalleryTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingIsCutOff_data();
    void nothingIsCutOff();
    void theProblemPageFits();
    void aQuestionFits_data();
    void aQuestionFits();
};

void GalleryTest::nothingIsCutOff_data()
{
    static const QList<Scene> scenes{
        {"login", 0, [](Stage& stage) { stage.open(); }},
        {"login-failed", 0, logInFailed},
        {"locked", 5, locked},
        {"inbox", 200, inbox},
        {"offline", 200, offline},
        {"search", 200, search},
        {"many", 3000, many},
        {"empty", 0, empty},
        {"failed", 5, failed},
        {"loading", 5, loading},
        {"help", 5, help},
    };
    QTest::addColumn<const Scene*>("scene");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<Theme::Mode>("mode");
    for (const auto& scene : scenes) {
        for (const auto size : {QSize(1366, 768), QSize(1920, 1080)}) {
            for (const auto mode : {Theme::Mode::Light, Theme::Mode::Dark}) {
                QTest::addRow("%s-%d-%s", scene.name, size.width(), mode == Theme::Mode::Light ? "light" : "dark") << &scene << size << mode;
            }
        }
    }
}

void GalleryTest::nothingIsCutOff()
{
    QFETCH(const Scene*, scene);
    QFETCH(QSize, size);
    QFETCH(Theme::Mode, mode);
    Stage stage(scene->citizens, mode);
    scene->play(stage);
    stage.window->resize(size);
    QTest::qWait(300);
    Stage::picture(*stage.window, QString::fromLatin1(QTest::currentDataTag()));
    const auto cut = Stage::cutOffTexts(*stage.window);
    QVERIFY2(cut.isEmpty(), qPrintable(cut.join(QLatin1Char('\n'))));
}

void GalleryTest::theProblemPageFits()
{
    Stage stage(0);
    ProblemPage page(stage.theme, {ErrorCode::NotEnrolled, {}}, QStringLiteral("/srv/madoguchi/mado-01"));
    page.show();
    QTest::qWait(50);
    Stage::picture(page, QStringLiteral("problem"));
    const auto cut = Stage::cutOffTexts(page);
    QVERIFY2(cut.isEmpty(), qPrintable(cut.join(QLatin1Char('\n'))));
}


void GalleryTest::aQuestionFits_data()
{
    QTest::addColumn<Theme::Mode>("mode");
    QTest::newRow("light") << Theme::Mode::Light;
    QTest::newRow("dark") << Theme::Mode::Dark;
}

void GalleryTest::aQuestionFits()
{
    QFETCH(Theme::Mode, mode);
    Stage stage(0, mode);
    Question question;
    question.title = QStringLiteral("受付番号 0000-0123-6 を不受理にしますか。");
    question.text = QStringLiteral("申請者に不受理の通知が届きます。手数料は請求されません。不受理にした案件は元に戻せません。");
    question.leaveVerb = QStringLiteral("審査に戻る");
    question.choices = {{QStringLiteral("不受理にする"), true}};
    question.reasonLabel = QStringLiteral("理由（申請者にも伝わります）");
    question.reasonExamples = {QStringLiteral("電子証明書が失効しているため")};
    question.reasonRequired = true;
    AskDialog dialog(stage.theme, question, nullptr);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QTest::qWait(50);
    Stage::picture(dialog, QStringLiteral("ask-%1").arg(QString::fromLatin1(QTest::currentDataTag())));
    const auto cut = Stage::cutOffTexts(dialog);
    QVERIFY2(cut.isEmpty(), qPrintable(cut.join(QLatin1Char('\n'))));
}

QTEST_MAIN(GalleryTest)
#include "GalleryTest.moc"
