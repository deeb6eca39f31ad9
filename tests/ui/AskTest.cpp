// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/common/Ask.h"
#include "ui/common/Theme.h"

#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace madoguchi;

/// A decision is never taken by accident.
class AskTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theSafeButtonHasTheFocusAndEnterDoesNothing();
    void escapeLeavesWithoutDoingAnything();
    void aChoiceIsAnsweredWithItsReason();
    void withoutARequiredReasonNothingCanBeDone();
    void withoutAnOptionNothingCanBeDone();
    void aReasonLongerThanAnActMayCarryIsNotTaken();
    void nothingIsAnsweredWhenThePageGoesFirst();
    void aPreparedAnswerComesAfterAskHasReturned();
};

namespace {

/// A question on the screen and what became of it.
struct Asked {
    Theme theme;
    Ask ask{theme};
    std::unique_ptr<QWidget> page = std::make_unique<QWidget>();
    QList<Answer> answers;

    explicit Asked(const Question& question)
    {
        page->show();
        ask.ask(page.get(), question, [this](const Answer& answer) { answers << answer; });
        (void)QTest::qWaitForWindowActive(dialog());
    }
    QDialog* dialog() const { return page->findChild<QDialog*>(QStringLiteral("askDialog")); }
    template<typename T>
    T* part(const char* name) const
    {
        return dialog()->findChild<T*>(QLatin1String(name));
    }
};

Question rejection()
{
    Question question;
    question.title = QStringLiteral("この案件を不受理にしますか");
    question.choices = {{QStringLiteral("不受理にする"), true}};
    question.reasonLabel = QStringLiteral("理由");
    question.reasonRequired = true;
    return question;
}

}  // namespace

void AskTest::theSafeButtonHasTheFocusAndEnterDoesNothing()
{
    auto question = rejection();
    question.reasonRequired = false;
    Asked asked(question);
    QVERIFY(asked.part<QPushButton>("askLeave")->hasFocus());
    QTest::keyClick(asked.dialog()->focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(asked.answers.size(), 1);
    QCOMPARE(asked.answers.first().choice, -1);
}

void AskTest::escapeLeavesWithoutDoingAnything()
{
    Asked asked(rejection());
    asked.part<QPlainTextEdit>("askReason")->setPlainText(QStringLiteral("書きかけ"));
    QTest::keyClick(asked.dialog(), Qt::Key_Escape);
    QTRY_COMPARE(asked.answers.size(), 1);
    QCOMPARE(asked.answers.first().choice, -1);
    QCOMPARE(asked.answers.first().reason, QString());
}

void AskTest::aChoiceIsAnsweredWithItsReason()
{
    Asked asked(rejection());
    asked.part<QPlainTextEdit>("askReason")->setPlainText(QStringLiteral("  本人が取り下げを希望  "));
    QTest::mouseClick(asked.part<QPushButton>("askChoice0"), Qt::LeftButton);
    QTRY_COMPARE(asked.answers.size(), 1);
    QCOMPARE(asked.answers.first().choice, 0);
    QCOMPARE(asked.answers.first().reason, QStringLiteral("本人が取り下げを希望"));
}

void AskTest::withoutARequiredReasonNothingCanBeDone()
{
    Asked asked(rejection());
    auto* act = asked.part<QPushButton>("askChoice0");
    QVERIFY(!act->isEnabled());
    asked.part<QPlainTextEdit>("askReason")->setPlainText(QStringLiteral(" 　\n"));
    QVERIFY(!act->isEnabled());
    asked.part<QPlainTextEdit>("askReason")->setPlainText(QStringLiteral("理由"));
    QVERIFY(act->isEnabled());
}

void AskTest::withoutAnOptionNothingCanBeDone()
{
    Question question;
    question.title = QStringLiteral("だれに引き継ぎますか");
    question.choices = {{QStringLiteral("引き継ぐ"), false}};
    question.optionLabel = QStringLiteral("引継ぎ先");
    question.options = {{QStringLiteral("tanaka.k"), QStringLiteral("田中　健")}, {QStringLiteral("oka.m"), QStringLiteral("岡　正子")}};
    Asked asked(question);
    auto* act = asked.part<QPushButton>("askChoice0");
    QVERIFY(!act->isEnabled());
    asked.part<QComboBox>("askOption")->setCurrentIndex(1);
    QVERIFY(act->isEnabled());
    QTest::mouseClick(act, Qt::LeftButton);
    QTRY_COMPARE(asked.answers.size(), 1);
    QCOMPARE(asked.answers.first().option, QStringLiteral("oka.m"));
}

void AskTest::aReasonLongerThanAnActMayCarryIsNotTaken()
{
    Asked asked(rejection());
    asked.part<QPlainTextEdit>("askReason")->setPlainText(QString(501, QLatin1Char('a')));
    QVERIFY(!asked.part<QPushButton>("askChoice0")->isEnabled());
    asked.part<QPlainTextEdit>("askReason")->setPlainText(QString(500, QLatin1Char('a')));
    QVERIFY(asked.part<QPushButton>("askChoice0")->isEnabled());
}

void AskTest::nothingIsAnsweredWhenThePageGoesFirst()
{
    Asked asked(rejection());
    asked.page.reset();
    QTest::qWait(10);
    QVERIFY(asked.answers.isEmpty());
}

void AskTest::aPreparedAnswerComesAfterAskHasReturned()
{
    Theme theme;
    Ask ask(theme);
    QWidget page;
    Answer prepared;
    prepared.choice = 0;
    ask.answerNext(prepared);
    QList<int> choices;
    ask.ask(&page, rejection(), [&](const Answer& answer) { choices << answer.choice; });
    QVERIFY(choices.isEmpty());
    QTRY_COMPARE(choices, QList<int>{0});
    QCOMPARE(ask.lastQuestion().title, rejection().title);
}

QTEST_MAIN(AskTest)
#include "AskTest.moc"
