// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/store/ManyCases.h"
#include "ui/inbox/RowFilter.h"

#include <QTest>
#include <QTimeZone>

using namespace madoguchi;
using namespace madoguchi::test;

/// A filter lets through what it says, and nothing else.
class RowFilterTest : public QObject {
    Q_OBJECT

private:
    const StaffNames m_names{{QStringLiteral("sato.h"), QStringLiteral("佐藤　花")}, {QStringLiteral("tanaka.k"), QStringLiteral("田中　健")}};
    const QDateTime m_now{QDate(2026, 11, 24), QTime(0, 30), Qt::UTC};

    /// Four cases; a test asks which of them are let through.
    QList<CaseSummary> rows() const
    {
        QList<CaseSummary> rows = ManyCases::rows(1, 4);
        const auto set = [&](int at, const QString& name, const QString& kana, const QString& address, const QString& phone) {
            rows[at].applicantName = name;
            rows[at].applicantKana = kana;
            rows[at].applicantAddress = address;
            rows[at].applicantPhone = phone;
        };
        set(0, QStringLiteral("髙橋　健一郎"), QStringLiteral("タカハシ　ケンイチロウ"), QStringLiteral("山口県宇部市常盤町一丁目12番3号"), QStringLiteral("0836-31-4111"));
        set(1, QStringLiteral("山崎　常盤"), QStringLiteral("ヤマザキ　トキワ"), QStringLiteral("山口県宇部市西岐波100番地"), QStringLiteral("0836-51-0001"));
        set(2, QStringLiteral("藤本　澪子"), QStringLiteral("フジモト　ミオコ"), QStringLiteral("広島県広島市中区1番"), QStringLiteral("082-111-2222"));
        set(3, QStringLiteral("鈴木　次郎"), QStringLiteral("スズキ　ジロウ"), QStringLiteral("山口県下関市2番"), QStringLiteral("083-222-3333"));
        const auto claimOf = [&](const QString& staffId, int minutes) { return Claim{staffId, 1, m_now.addSecs(60 * minutes)}; };
        const QList<CaseState> states{CaseState::Received, CaseState::Examining, CaseState::OnHold, CaseState::Completed};
        for (int i = 0; i < rows.size(); ++i) {
            CaseSummary& row = rows[i];
            row.caseNow.state = states.at(i);
            row.outcome = i == 0 ? Outcome::Bad : Outcome::Good;
            row.kinds = i < 2 ? QList{DocumentKind::Juminhyo, DocumentKind::Nozei} : QList{DocumentKind::KosekiZenbu};
            row.copies = i + 1;
            row.totalYen = 300 * (i + 1);
            row.service = i == 3 ? MailService::Express : MailService::Ordinary;
            row.caseNow.receivedAt = QDateTime(QDate(2026, 11, 20 + i), QTime(14, 59, 59), Qt::UTC).addSecs(i % 2);  // midnight in Tokyo, or just before
            row.caseNow.changedAt = row.caseNow.receivedAt.addDays(1);
            row.caseNow.claim.reset();
        }
        rows[0].caseNow.claim = claimOf(QStringLiteral("sato.h"), 10);
        rows[1].caseNow.claim = claimOf(QStringLiteral("sato.h"), -10);
        rows[2].caseNow.claim = claimOf(QStringLiteral("tanaka.k"), 10);
        return rows;
    }

    static ColumnFilter words(InboxColumn column, const QString& text) { return {column, text, 0, {}, {}}; }
    static ColumnFilter values(InboxColumn column, quint32 bits) { return {column, {}, bits, {}, {}}; }
    static ColumnFilter between(InboxColumn column, std::optional<qint64> from, std::optional<qint64> to) { return {column, {}, 0, from, to}; }
    static qint64 day(int number) { return QDate(2026, 11, number).toJulianDay(); }

private Q_SLOTS:
    void theFiltersLetThrough_data()
    {
        using C = InboxColumn;
        QTest::addColumn<ColumnFilters>("filters");
        QTest::addColumn<QString>("letThrough");
        const auto add = [](const char* name, const ColumnFilters& filters, const char* rows) { QTest::newRow(name) << filters << QString::fromLatin1(rows); };
        add("none", {}, "1234");
        add("name", {words(C::Name, QStringLiteral("常盤"))}, "2");
        add("address", {words(C::Address, QStringLiteral("常盤"))}, "1");
        add("name, variant character", {words(C::Name, QStringLiteral("高橋"))}, "1");
        add("two words of one field", {words(C::Address, QStringLiteral("山口 宇部"))}, "12");
        add("a word of another field does not count", {words(C::Name, QStringLiteral("山口"))}, "");
        add("kana typed as hiragana", {words(C::Kana, QStringLiteral("ふじもと"))}, "3");
        add("telephone", {words(C::Phone, QStringLiteral("０８３６−５１"))}, "2");
        add("receipt number", {words(C::Receipt, QStringLiteral("0000-0003"))}, "3");
        add("only blanks", {words(C::Name, QStringLiteral(" 　"))}, "1234");
        add("claimant", {words(C::Claimant, QStringLiteral("佐藤"))}, "1");
        add("claimant by id", {words(C::Claimant, QStringLiteral("tanaka"))}, "");
        add("one state", {values(C::State, 1U << int(CaseState::OnHold))}, "3");
        add("two states", {values(C::State, 1U << int(CaseState::OnHold) | 1U << int(CaseState::Received))}, "13");
        add("verification", {values(C::Outcome, 1U << int(Outcome::Bad))}, "1");
        add("one of the documents", {values(C::Kinds, 1U << int(DocumentKind::Nozei))}, "12");
        add("either document", {values(C::Kinds, 1U << int(DocumentKind::Nozei) | 1U << int(DocumentKind::KosekiZenbu))}, "1234");
        add("mail service", {values(C::Service, 1U << int(MailService::Express))}, "4");
        add("copies from", {between(C::Copies, 3, {})}, "34");
        add("amount to", {between(C::Total, {}, 600)}, "12");
        add("amount from and to", {between(C::Total, 600, 900)}, "23");
        add("received from a day on, in Tokyo", {between(C::ReceivedAt, day(22), {})}, "234");
        add("received up to a day, in Tokyo", {between(C::ReceivedAt, {}, day(20))}, "1");
        add("received on a day", {between(C::ReceivedAt, day(22), day(22))}, "23");
        add("changed on a day", {between(C::ChangedAt, day(21), day(21))}, "1");
        add("two columns", {values(C::Kinds, 1U << int(DocumentKind::Nozei)), words(C::Name, QStringLiteral("山崎"))}, "2");
        add("nothing passes both", {values(C::State, 1U << int(CaseState::Received)), words(C::Name, QStringLiteral("山崎"))}, "");
    }

    void theFiltersLetThrough()
    {
        QFETCH(ColumnFilters, filters);
        QFETCH(QString, letThrough);
        const CaseIndex index = CaseIndex::of(rows());
        const RowSet found = RowFilter(filters, m_names, m_now).find(index);
        QString shown;
        for (int row = 0; row < index.size(); ++row) {
            shown += found.contains(row) ? QString::number(row + 1) : QString();
        }
        QCOMPARE(shown, letThrough);
    }

    void aFilterTakesThePlaceOfTheOneBefore()
    {
        ColumnFilters filters = with({}, words(InboxColumn::Name, QStringLiteral("山")));
        filters = with(filters, values(InboxColumn::State, 1));
        filters = with(filters, words(InboxColumn::Name, QStringLiteral("川")));
        QCOMPARE(filters, (ColumnFilters{values(InboxColumn::State, 1), words(InboxColumn::Name, QStringLiteral("川"))}));
        QCOMPARE(with(filters, words(InboxColumn::Name, {})), ColumnFilters{values(InboxColumn::State, 1)});
    }
};

QTEST_GUILESS_MAIN(RowFilterTest)
#include "RowFilterTest.moc"
