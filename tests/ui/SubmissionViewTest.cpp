// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/ui/InventedCity.h"
#include "ui/casefile/SubmissionEngine.h"
#include "ui/casefile/SubmissionView.h"
#include "ui/common/Theme.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace madoguchi;
using madoguchi::test::InventedCity;

namespace {

constexpr int patience = 30000;

}  // namespace

/// Nothing that a citizen sends reaches beyond the one page.
class SubmissionViewTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void onlyThePageIsAllowed_data();
    void onlyThePageIsAllowed();
    void zoomStaysWithinReason();
    void theEngineIsStoppedWhateverAPageAsksFor();
    void theEngineStartsWithTheFirstPageOnTheScreen();
    void theSameContentIsNotDrawnAgain();
    void forgettingEndsTheEngine();
};

void SubmissionViewTest::onlyThePageIsAllowed_data()
{
    QTest::addColumn<QUrl>("url");
    QTest::addColumn<bool>("allowed");
    QTest::newRow("the page") << SubmissionEngine::pageUrl() << true;
    for (const char* url : {"http://example.jp/", "https://example.jp/", "file:///etc/passwd", "qrc:/templates/submission.css", "data:text/html,x", "about:blank",
                            "ftp://a/", "ws://a/", "blob:x", "javascript:1", "madoguchi:other", "madoguchi://submission", "madoguchi:submission?x", "madoguchi:submission#x",
                            "chrome://gpu", "view-source:madoguchi:submission", ""}) {
        QTest::newRow(url) << QUrl(QString::fromLatin1(url)) << false;
    }
}

void SubmissionViewTest::onlyThePageIsAllowed()
{
    QFETCH(QUrl, url);
    QFETCH(bool, allowed);
    QCOMPARE(SubmissionView::isAllowed(url), allowed);
}

void SubmissionViewTest::theEngineIsStoppedWhateverAPageAsksFor()
{
    QWidget window;
    window.show();
    SubmissionEngine engine(window);
    engine.view()->show();
    QSignalSpy blocked(&engine, &SubmissionEngine::blocked);
    QSignalSpy loaded(&engine, &SubmissionEngine::loaded);
    engine.load(QStringLiteral("<html><head><link rel=stylesheet href=\"http://127.0.0.1:9/a.css\"><link rel=stylesheet href=\"qrc:/templates/submission.css\">"
                               "<style>@import url(\"https://127.0.0.1:9/b.css\");</style></head><body>"
                               "<iframe src=\"file:///etc/passwd\"></iframe><iframe src=\"madoguchi:other\"></iframe>"
                               "<script>document.location = 'http://127.0.0.1:9/script'</script></body></html>"),
                Qt::white);
    QTRY_VERIFY_WITH_TIMEOUT(loaded.count() > 0, patience);
    QStringList stopped;
    for (const auto& arguments : std::as_const(blocked)) {
        stopped += arguments.first().toUrl().toString();
    }
    QVERIFY(stopped.contains(QStringLiteral("http://127.0.0.1:9/a.css")));
    QVERIFY(stopped.contains(QStringLiteral("https://127.0.0.1:9/b.css")));
    QVERIFY(!stopped.contains(QStringLiteral("http://127.0.0.1:9/script")));  // it did not even run
    QVERIFY(!stopped.contains(SubmissionEngine::pageUrl().toString()));
}

void SubmissionViewTest::theEngineStartsWithTheFirstPageOnTheScreen()
{
    const Theme theme;
    SubmissionView view(theme);
    view.display(InventedCity::caseFile(6));
    QVERIFY(view.findChildren<QWidget*>().isEmpty());
    QSignalSpy shown(&view, &SubmissionView::shown);
    QSignalSpy blocked(&view, &SubmissionView::blocked);
    view.show();
    QTRY_VERIFY_WITH_TIMEOUT(shown.count() > 0, patience);
    QCOMPARE(blocked.count(), 0);
    QVERIFY(!view.accessibleName().isEmpty());
}

void SubmissionViewTest::theSameContentIsNotDrawnAgain()
{
    const Theme theme;
    SubmissionView view(theme);
    QSignalSpy shown(&view, &SubmissionView::shown);
    view.show();
    CaseFile file = InventedCity::caseFile(6);
    view.display(file);
    QTRY_COMPARE_WITH_TIMEOUT(shown.count(), 1, patience);
    file.summary.caseNow.version += 1;
    view.display(file);
    file.submission->requests.first().purpose += QStringLiteral("、補正");
    view.display(file);
    QTRY_COMPARE_WITH_TIMEOUT(shown.count(), 2, patience);
    QTest::qWait(200);
    QCOMPARE(shown.count(), 2);
}

void SubmissionViewTest::forgettingEndsTheEngine()
{
    const Theme theme;
    SubmissionView view(theme);
    QSignalSpy shown(&view, &SubmissionView::shown);
    view.show();
    view.display(InventedCity::caseFile(6));
    QTRY_VERIFY_WITH_TIMEOUT(shown.count() > 0, patience);
    view.forget();
    QVERIFY(view.findChildren<QWidget*>().isEmpty());
    view.hide();
    view.show();
    QVERIFY(view.findChildren<QWidget*>().isEmpty());
}

void SubmissionViewTest::zoomStaysWithinReason()
{
    const Theme theme;
    SubmissionView view(theme);
    view.setZoom(10);
    QCOMPARE(view.zoom(), 50);
    view.setZoom(1000);
    QCOMPARE(view.zoom(), 300);
    view.resize(400, 300);
    view.show();
    QVERIFY(QTest::qWaitForWindowActive(&view));
    QTest::keyClick(&view, Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(view.zoom(), 100);
    QTest::keyClick(&view, Qt::Key_Plus, Qt::ControlModifier);
    QCOMPARE(view.zoom(), 110);
    QTest::keyClick(&view, Qt::Key_Minus, Qt::ControlModifier);
    QCOMPARE(view.zoom(), 100);
}

int main(int argc, char** argv)
{
    SubmissionView::registerSchemes();
    QApplication application(argc, argv);
    SubmissionViewTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "SubmissionViewTest.moc"
