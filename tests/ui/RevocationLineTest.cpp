// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/ui/FakeOffice.h"
#include "ui/casefile/CasePage.h"
#include "ui/casefile/RevocationLine.h"
#include "ui/common/Ask.h"
#include "ui/common/Theme.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace madoguchi;
using State = CertificateStatus::State;
using Source = CertificateStatus::Source;
using test::FakeOffice;

/// A certificate may be revoked long after the application came in: the clerk hears of it, and does not mistake it for a bad application.
class RevocationLineTest : public QObject {
    Q_OBJECT

    static QDateTime moment(const char* text) { return QDateTime::fromString(QLatin1String(text), Qt::ISODate); }
    static CertificateStatus status(State state, Source source = Source::RevocationList)
    {
        CertificateStatus status;
        status.state = state;
        status.source = source;
        status.asOf = moment("2026-11-23T00:00:00Z");
        status.receivedAt = moment("2026-11-20T00:00:00Z");
        return status;
    }
    static CertificateStatus revokedSince(const char* since)
    {
        CertificateStatus said = status(State::Revoked);
        said.revokedSince = moment(since);
        said.reason = QStringLiteral("affiliationChanged");
        return said;
    }
    static QString text(const QWidget& widget, const char* name)
    {
        const auto* label = widget.findChild<QLabel*>(QLatin1String(name));
        return label ? label->text() : QString();
    }

private Q_SLOTS:
    void theAgeOfTheKnowledgeIsSaid_data()
    {
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("age");
        QTest::newRow("seconds") << QStringLiteral("2026-11-23T00:00:59Z") << QStringLiteral("(just now)");
        QTest::newRow("a clock that is behind") << QStringLiteral("2026-11-22T23:00:00Z") << QStringLiteral("(just now)");
        QTest::newRow("minutes") << QStringLiteral("2026-11-23T00:59:59Z") << QStringLiteral("(59 min ago)");
        QTest::newRow("hours") << QStringLiteral("2026-11-23T03:00:00Z") << QStringLiteral("(3 h ago)");
        QTest::newRow("days") << QStringLiteral("2026-11-26T01:00:00Z") << QStringLiteral("(3 days ago)");
    }
    void theAgeOfTheKnowledgeIsSaid()
    {
        QFETCH(QString, now);
        QFETCH(QString, age);
        const QString line = RevocationLine::source(status(State::Valid), QDateTime::fromString(now, Qt::ISODate));
        QVERIFY2(line.contains(QStringLiteral("CRL as of R8.11.23 09:00")) && line.contains(age), qPrintable(line));
        QVERIFY(RevocationLine::source(status(State::Valid, Source::StatusResponse), QDateTime::fromString(now, Qt::ISODate)).contains(QStringLiteral("OCSP")));
    }

    void whatItMeansIsSaid_data()
    {
        QTest::addColumn<CertificateStatus>("said");
        QTest::addColumn<QString>("begins");
        QTest::addColumn<Tone>("tone");
        QTest::newRow("valid") << status(State::Valid) << QStringLiteral("Not revoked.") << Tone::Good;
        QTest::newRow("stale") << status(State::Stale) << QStringLiteral("Not revoked so far, but") << Tone::Caution;
        QTest::newRow("unknown") << status(State::Unknown) << QStringLiteral("Nobody has said") << Tone::Caution;
        QTest::newRow("revoked before the receipt") << revokedSince("2026-11-19T15:00:00Z") << QStringLiteral("Revoked since 令和8年11月20日（金）0時00分, before") << Tone::Bad;
        QTest::newRow("revoked after the receipt") << revokedSince("2026-11-21T15:00:00Z") << QStringLiteral("Valid at receipt, revoked since 令和8年11月22日（日）0時00分.") << Tone::Bad;
        QTest::newRow("revoked in the second of the receipt") << revokedSince("2026-11-20T00:00:00Z") << QStringLiteral("Revoked since") << Tone::Bad;
    }
    void whatItMeansIsSaid()
    {
        QFETCH(CertificateStatus, said);
        QFETCH(QString, begins);
        QFETCH(Tone, tone);
        QVERIFY2(RevocationLine::meaning(said).startsWith(begins), qPrintable(RevocationLine::meaning(said)));
        QCOMPARE(RevocationLine::tone(said), tone);
    }

    void theCasePageShowsItAndAsksAgain()
    {
        FakeOffice office(5);
        office.enter();
        office.statusHere = status(State::Valid);
        office.statusOutside = revokedSince("2026-11-21T15:00:00Z");
        const Theme theme;
        Ask ask(theme);
        CasePage page(office, theme, ask);
        page.open(office.caseId(1));
        QTRY_COMPARE(text(page, "revocationMeaning"), QStringLiteral("Not revoked."));
        QCOMPARE(office.statusQuestions, 0);

        page.findChild<QPushButton*>(QStringLiteral("revocationAgain"))->click();
        QTRY_VERIFY(text(page, "revocationMeaning").startsWith(QStringLiteral("Valid at receipt, revoked since")));
        QCOMPARE(office.statusQuestions, 1);

        page.open(office.caseId(2));  // another person
        QTRY_COMPARE(text(page, "revocationMeaning"), QStringLiteral("Not revoked."));
    }

    void anAnswerToAnEarlierCaseIsNotShown()
    {
        FakeOffice office(5);
        office.enter();
        office.statusOutside = revokedSince("2026-11-21T15:00:00Z");
        const Theme theme;
        Ask ask(theme);
        CasePage page(office, theme, ask);
        page.open(office.caseId(1));
        QTRY_VERIFY(page.findChild<QPushButton*>(QStringLiteral("revocationAgain")));
        office.holding = true;
        page.findChild<QPushButton*>(QStringLiteral("revocationAgain"))->click();
        office.holding = false;
        page.open(office.caseId(2));
        QTRY_VERIFY(text(page, "revocationMeaning").startsWith(QStringLiteral("Nobody has said")));
        office.release();
        QTest::qWait(1);
        QVERIFY(text(page, "revocationMeaning").startsWith(QStringLiteral("Nobody has said")));
    }
};

QTEST_MAIN(RevocationLineTest)
#include "RevocationLineTest.moc"
