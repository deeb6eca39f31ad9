// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/casefile/IdentityResult.h"

#include <QTest>

using namespace madoguchi;
using Likeness = IdentityResult::Likeness;

Q_DECLARE_METATYPE(madoguchi::IdentityResult::Likeness)

/// The register explains what it knows and nothing else: a person who is another stays another.
class IdentityResultTest : public QObject {
    Q_OBJECT

private:
    static ComparedTexts name(const QString& form, const QString& certificate, bool differs = true)
    {
        ComparedTexts texts;
        texts.form = form;
        texts.certificate = certificate;
        texts.differs = differs;
        texts.item = AcceptedPair::Item::Name;
        return texts;
    }

    static AcceptedPairNote note(const QString& certificate, const QString& form, AcceptedPair::Item item = AcceptedPair::Item::Name, qint64 seq = 1)
    {
        AcceptedPairNote note;
        note.pair = {item, certificate, form};
        note.seq = seq;
        return note;
    }

private Q_SLOTS:
    void likenessFollowsTheVerifierAndTheRegister_data()
    {
        QTest::addColumn<QString>("form");
        QTest::addColumn<QString>("certificate");
        QTest::addColumn<bool>("differs");
        QTest::addColumn<Likeness>("likeness");
        QTest::newRow("the same") << QStringLiteral("山田") << QStringLiteral("山田") << false << Likeness::Same;
        QTest::newRow("a variant that the verifier knows") << QStringLiteral("高木") << QStringLiteral("髙木") << false << Likeness::Substituted;
        QTest::newRow("confirmed") << QStringLiteral("斉藤") << QStringLiteral("斎藤") << true << Likeness::Accepted;
        QTest::newRow("confirmed twice in one name") << QStringLiteral("斉斉") << QStringLiteral("斎斎") << true << Likeness::Accepted;
        QTest::newRow("the other way round") << QStringLiteral("斎藤") << QStringLiteral("斉藤") << true << Likeness::Different;
        QTest::newRow("confirmed, and another letter") << QStringLiteral("斉籐") << QStringLiteral("斎藤") << true << Likeness::Different;
        QTest::newRow("confirmed, and a letter more") << QStringLiteral("斉藤一") << QStringLiteral("斎藤") << true << Likeness::Different;
        QTest::newRow("nothing the eye sees") << QStringLiteral("山田") << QStringLiteral("山田") << true << Likeness::Different;
    }

    void likenessFollowsTheVerifierAndTheRegister()
    {
        QFETCH(QString, form);
        QFETCH(QString, certificate);
        QFETCH(bool, differs);
        QTEST(IdentityResult::of(name(form, certificate, differs), {note(QStringLiteral("斎"), QStringLiteral("斉"))}).likeness, "likeness");
    }

    void aPairOfANameExplainsNoAddress()
    {
        ComparedTexts texts = name(QStringLiteral("斉町"), QStringLiteral("斎町"));
        texts.item = AcceptedPair::Item::Address;
        QCOMPARE(IdentityResult::of(texts, {note(QStringLiteral("斎"), QStringLiteral("斉"))}).likeness, Likeness::Different);
        texts.item.reset();
        const auto result = IdentityResult::of(texts, {note(QStringLiteral("斎"), QStringLiteral("斉"))});
        QVERIFY(result.open.isEmpty() && result.accepted.isEmpty());
    }

    void theNewestNoteIsShown()
    {
        const auto result = IdentityResult::of(name(QStringLiteral("斉"), QStringLiteral("斎")),
                                               {note(QStringLiteral("斎"), QStringLiteral("斉")), note(QStringLiteral("斎"), QStringLiteral("斉"), AcceptedPair::Item::Name, 9)});
        QCOMPARE(result.accepted.size(), 1);
        QCOMPARE(result.accepted.first().seq, 9);
    }

    void theDifferencesAreFoundOnBothSides()
    {
        const auto result = IdentityResult::of(name(QStringLiteral("山斉籐𠮷一"), QStringLiteral("山斎藤吉　一")));
        QCOMPARE(result.formRanges, (QList<TextRange>{{1, 4}}));
        QCOMPARE(result.certificateRanges, (QList<TextRange>{{1, 3}}));
        QCOMPARE(result.open.size(), 3);
    }

    void aDigitIsNeverOfferedToBeConfirmed()
    {
        const auto result = IdentityResult::of(name(QStringLiteral("常盤町２"), QStringLiteral("常盤町１")));
        QVERIFY(result.open.isEmpty());
        QCOMPARE(result.likeness, Likeness::Different);
    }
};

QTEST_GUILESS_MAIN(IdentityResultTest)
#include "IdentityResultTest.moc"
