// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/ui/InventedCity.h"
#include "tests/support/ui/InventedVerdict.h"
#include "ui/casefile/FindingList.h"
#include "ui/casefile/IdentityComparison.h"
#include "ui/casefile/PairConfirmation.h"
#include "ui/casefile/VerdictPanel.h"
#include "ui/casefile/WrappedText.h"
#include "ui/common/Theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace madoguchi;
using madoguchi::test::InventedCity;

namespace {

CaseFile caseWith(const QList<Finding>& findings)
{
    CaseFile file = InventedCity::caseFile(6);
    file.verdict = test::inventedVerdict(findings, *file.verdict.signer(), file.submission->submissionId, InventedCity::morning());
    return file;
}

/// Everything the panel says, in the order of its widgets.
QString textOf(const QWidget& panel)
{
    QStringList texts;
    const auto widgets = panel.findChildren<QWidget*>();
    for (const QWidget* widget : widgets) {
        if (const auto* label = qobject_cast<const QLabel*>(widget)) {
            texts += label->text();
        } else if (const auto* text = qobject_cast<const WrappedText*>(widget)) {
            texts += text->text();
        }
    }
    return texts.join(QLatin1Char('\n'));
}

QStringList tonesOf(const QWidget& panel)
{
    QStringList tones;
    const auto widgets = panel.findChildren<QWidget*>();
    for (const QWidget* widget : widgets) {
        tones += widget->property("tone").toString();
    }
    return tones;
}

}  // namespace

/// A clerk sees at once whether an application is proven, and nothing of a bad verdict looks as if it were.
class VerdictPanelTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingOfABadVerdictLooksProven_data();
    void nothingOfABadVerdictLooksProven();
    void aGoodVerdictSaysWhoSigned();
    void findingsStandInOrderOfGravity();
    void everyFindingSaysWhatToDo();
    void theCodeCanBeCopied();
    void differencesAreSetSideBySide_data();
    void differencesAreSetSideBySide();
    void aComparisonExplainsItselfInWords();
    void aDifferenceCanBeConfirmedByWhoExaminesTheCase();
    void whatWasConfirmedIsSaidWithNameAndReceipt();
    void nothingIsConfirmedThatIsNotProven();
    void forgettingLeavesNothing();
    void theSameVerdictIsNotBuiltAgain();

private:
    Theme m_theme;
};

void VerdictPanelTest::nothingOfABadVerdictLooksProven_data()
{
    QTest::addColumn<QList<Finding>>("findings");
    QTest::newRow("digest") << QList<Finding>{{FindingCode::CmsDigestMismatch, {}}};
    QTest::newRow("revoked, and a caution") << QList<Finding>{{FindingCode::PersonNameDiffers, {}}, {FindingCode::RevocationRevoked, {}}};
    QTest::newRow("foreign root") << QList<Finding>{{FindingCode::CertUntrusted, {}}};
}

void VerdictPanelTest::nothingOfABadVerdictLooksProven()
{
    QFETCH(QList<Finding>, findings);
    VerdictPanel panel(m_theme);
    panel.display(caseWith(findings));
    const QString text = textOf(panel);
    QVERIFY(text.contains(QStringLiteral("What the certificate says (not proven)")));
    QVERIFY(!text.contains(QStringLiteral("Signer (from")));
    const auto comparisons = panel.findChildren<IdentityComparison*>().size();
    QCOMPARE(text.count(QStringLiteral("What the certificate says is not proven.")), comparisons);
    QVERIFY(!tonesOf(panel).contains(QStringLiteral("good")));
    QVERIFY(tonesOf(panel).contains(QStringLiteral("bad")));
    QVERIFY(!text.contains(label(Outcome::Good) + QLatin1Char('\n')));
}

void VerdictPanelTest::aGoodVerdictSaysWhoSigned()
{
    CaseFile file = caseWith({});
    VerdictPanel panel(m_theme);
    panel.display(file);
    const QString text = textOf(panel);
    const SignerIdentity& signer = *file.verdict.signer();
    for (const QString& expected : {signer.name, signer.address, QStringLiteral("昭和55年2月17日"), QString::fromLatin1(signer.serial), QStringLiteral("令和6年4月1日"),
                                    QStringLiteral("令和11年2月16日"), QStringLiteral("令和8年11月24日"), label(Gender::Female), label(Outcome::Good)}) {
        QVERIFY2(text.contains(expected), qPrintable(expected));
    }
    QVERIFY(!text.contains(QStringLiteral("not proven")));
}

void VerdictPanelTest::findingsStandInOrderOfGravity()
{
    const QList<Finding> found{{FindingCode::CmsNoSignedAttributes, {}}, {FindingCode::FormFee, {}}, {FindingCode::CertExpired, {}}, {FindingCode::RevocationStale, {}}};
    QList<FindingCode> order;
    const auto sorted = FindingList::ordered(found);
    for (const Finding& finding : sorted) {
        order += finding.code;
    }
    const QList<FindingCode> expected{FindingCode::CertExpired, FindingCode::FormFee, FindingCode::RevocationStale, FindingCode::CmsNoSignedAttributes};
    QCOMPARE(order, expected);
}

void VerdictPanelTest::everyFindingSaysWhatToDo()
{
    QList<Finding> all;
    for (int i = 0; i < findingCodeCount; ++i) {
        all += Finding{FindingCode(i), {}};
    }
    const FindingList list(m_theme, caseWith(all), false);
    const QString text = textOf(list);
    for (const Finding& finding : std::as_const(all)) {
        QVERIFY(text.contains(words(finding).title));
        QVERIFY(text.contains(words(finding).advice.toHtmlEscaped()));
    }
}

void VerdictPanelTest::theCodeCanBeCopied()
{
    const FindingList list(m_theme, caseWith({{FindingCode::FormSchema, QStringLiteral("/requests/0/copies: maximum")}}), false);
    auto* button = list.findChild<QPushButton*>();
    QVERIFY(button);
    QCOMPARE(button->text(), QStringLiteral("form.schema"));
    button->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("form.schema /requests/0/copies: maximum"));
}

void VerdictPanelTest::differencesAreSetSideBySide_data()
{
    QTest::addColumn<QList<Finding>>("findings");
    QTest::addColumn<int>("comparisons");
    QTest::newRow("none") << QList<Finding>{} << 0;
    QTest::newRow("stale list") << QList<Finding>{{FindingCode::RevocationStale, {}}} << 0;
    QTest::newRow("name") << QList<Finding>{{FindingCode::PersonNameDiffers, {}}} << 1;
    QTest::newRow("name substituted, address") << QList<Finding>{{FindingCode::PersonNameSubstituted, {}}, {FindingCode::PersonAddressDiffers, {}}} << 2;
    QTest::newRow("all four") << QList<Finding>{{FindingCode::PersonNameDiffers, {}}, {FindingCode::PersonAddressSubstituted, {}},
                                                {FindingCode::PersonBirthDateDiffers, {}}, {FindingCode::PersonGenderDiffers, {}}} << 4;
}

void VerdictPanelTest::differencesAreSetSideBySide()
{
    QFETCH(QList<Finding>, findings);
    QFETCH(int, comparisons);
    VerdictPanel panel(m_theme);
    panel.display(caseWith(findings));
    QCOMPARE(panel.findChildren<IdentityComparison*>().size(), comparisons);
}

void VerdictPanelTest::aComparisonExplainsItselfInWords()
{
    IdentityComparison comparison(m_theme);
    comparison.compare(QStringLiteral("Name"), QStringLiteral("高橋"), QStringLiteral("髙橋"));
    QVERIFY(comparison.explanation().contains(QStringLiteral("高（U+9AD8）")));
    QVERIFY(comparison.explanation().contains(QStringLiteral("髙（U+9AD9）")));
    QCOMPARE(comparison.accessibleDescription(), comparison.explanation());
    comparison.compare(QStringLiteral("Name"), QStringLiteral("葛"), QStringLiteral("葛\U000E0100"));
    QVERIFY(comparison.explanation().contains(QStringLiteral("U+845B U+E0100")));
    comparison.compare(QStringLiteral("Name"), QStringLiteral("山田"), QStringLiteral("山田"));
    QVERIFY(comparison.explanation().isEmpty());
    comparison.compare(QStringLiteral("Address"), QStringLiteral("あ").repeated(200), QStringLiteral("い").repeated(200));
    QVERIFY(comparison.heightForWidth(400) > 5 * comparison.heightForWidth(4000));  // broken into lines, not cut
}

/// A case whose name is written with another letter than the certificate has.
static CaseFile withOtherLetter(const QList<Finding>& findings)
{
    CaseFile file = InventedCity::caseFile(6);
    SignerIdentity signer = *file.verdict.signer();
    signer.name = QStringLiteral("髙橋　一郎");
    file.submission->applicant.name = QStringLiteral("高橋　一郎");
    file.verdict = test::inventedVerdict(findings, signer, file.submission->submissionId, InventedCity::morning());
    return file;
}

static AcceptedPairNote noteOfSato()
{
    AcceptedPairNote note;
    note.pair = {AcceptedPair::Item::Name, QStringLiteral("髙"), QStringLiteral("高")};
    note.caseId = QStringLiteral("352021-00000123");
    note.staffName = QStringLiteral("佐藤　花子");
    note.at = QDateTime(QDate(2026, 11, 20), QTime(1, 0), Qt::UTC);
    return note;
}

void VerdictPanelTest::aDifferenceCanBeConfirmedByWhoExaminesTheCase()
{
    VerdictPanel panel(m_theme);
    panel.display(withOtherLetter({{FindingCode::PersonNameDiffers, {}}}));
    QVERIFY(!panel.findChild<QPushButton*>(QStringLiteral("acceptPair")));
    panel.setPairsConfirmable(true);
    auto* confirm = panel.findChild<QPushButton*>(QStringLiteral("acceptPair"));
    QVERIFY(confirm);
    std::optional<AcceptedPair> chosen;
    connect(&panel, &VerdictPanel::pairChosen, &panel, [&](const AcceptedPair& pair) { chosen = pair; });
    confirm->click();
    QCOMPARE(chosen.value(), noteOfSato().pair);
}

void VerdictPanelTest::whatWasConfirmedIsSaidWithNameAndReceipt()
{
    CaseFile file = withOtherLetter({{FindingCode::PersonNameDiffers, {}}});
    VerdictPanel panel(m_theme);
    panel.setPairsConfirmable(true);
    panel.display(file);
    file.acceptedPairs = {noteOfSato()};
    panel.display(file);
    QVERIFY(textOf(panel).contains(PairConfirmation::text(noteOfSato())));
    QVERIFY(PairConfirmation::text(noteOfSato()).contains(QStringLiteral("佐藤　花子")));
    QVERIFY(PairConfirmation::text(noteOfSato()).contains(QStringLiteral("0000-0123-")));
    QVERIFY(!panel.findChild<QPushButton*>(QStringLiteral("acceptPair")));
    QVERIFY(panel.findChild<IdentityComparison*>()->places().first().accepted);
}

void VerdictPanelTest::nothingIsConfirmedThatIsNotProven()
{
    VerdictPanel panel(m_theme);
    panel.setPairsConfirmable(true);
    panel.display(withOtherLetter({{FindingCode::PersonNameDiffers, {}}, {FindingCode::CertExpired, {}}}));
    QVERIFY(!panel.findChild<QPushButton*>(QStringLiteral("acceptPair")));
}

void VerdictPanelTest::forgettingLeavesNothing()
{
    VerdictPanel panel(m_theme);
    panel.display(caseWith({}));
    panel.forget();
    QCOMPARE(textOf(panel), QString());
}

void VerdictPanelTest::theSameVerdictIsNotBuiltAgain()
{
    CaseFile file = caseWith({});
    VerdictPanel panel(m_theme);
    panel.display(file);
    const QWidget* before = panel.widget();
    file.summary.caseNow.version += 1;
    panel.display(file);
    QCOMPARE(panel.widget(), before);
    panel.display(caseWith({{FindingCode::RevocationStale, {}}}));
    QVERIFY(textOf(panel).contains(label(Outcome::Caution)));
}

QTEST_MAIN(VerdictPanelTest)
#include "VerdictPanelTest.moc"
