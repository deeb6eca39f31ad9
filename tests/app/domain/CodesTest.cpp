// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/domain/ActKind.h"
#include "app/domain/CaseState.h"
#include "app/domain/DocumentKind.h"
#include "app/domain/Guard.h"
#include "app/domain/LogEntry.h"
#include "app/domain/Role.h"
#include "app/domain/Submission.h"

#include <QSet>
#include <QtTest>

using namespace madoguchi;

namespace {

template<typename Enum, std::size_t size>
void codesLeadBack(const std::array<Enum, size>& values, std::optional<Enum> (*fromCode)(QStringView))
{
    QSet<QString> codes;
    for (const Enum value : values) {
        const QString word = code(value);
        QVERIFY2(fromCode(word) == value, qPrintable(word));
        QVERIFY2(!fromCode(word.toUpper()), qPrintable(word));
        QVERIFY2(!fromCode(word + u' '), qPrintable(word));
        codes.insert(word);
    }
    QCOMPARE(std::size_t(codes.size()), size);
    QVERIFY(!fromCode(QString()));
}

template<typename Enum, std::size_t size, typename Words>
void wordsDiffer(const std::array<Enum, size>& values, Words words)
{
    QSet<QString> seen;
    for (const Enum value : values) {
        QVERIFY(!words(value).isEmpty());
        seen.insert(words(value));
    }
    QCOMPARE(std::size_t(seen.size()), size);
}

}  // namespace

/// Words on the wire are a contract: each belongs to one value, exactly as written, whatever the machine's language makes of an I.
class CodesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void statesHaveTheirCodes() { codesLeadBack(allCaseStates, caseStateFromCode); }
    void actsHaveTheirCodes() { codesLeadBack(allActKinds, actKindFromCode); }
    void documentsHaveTheirCodes() { codesLeadBack(allDocumentKinds, documentKindFromCode); }
    void rolesHaveTheirCodes() { codesLeadBack(allRoles, roleFromCode); }
    void entriesHaveTheirCodes() { codesLeadBack(allEntryKinds, entryKindFromCode); }
    void gendersHaveTheirCodes() { codesLeadBack(std::array{Gender::Male, Gender::Female, Gender::Other}, genderFromCode); }
    void envelopesHaveTheirCodes() { codesLeadBack(std::array{Envelope::Long3, Envelope::Square2}, envelopeFromCode); }
    void mailServicesHaveTheirCodes()
    {
        codesLeadBack(std::array{MailService::Ordinary, MailService::Express, MailService::Tracked, MailService::SimpleRegistered}, mailServiceFromCode);
    }
    void relationshipsHaveTheirCodes()
    {
        codesLeadBack(std::array{Relationship::Self, Relationship::SameHousehold, Relationship::Spouse, Relationship::LinealAscendant,
                          Relationship::LinealDescendant, Relationship::Proxy},
            relationshipFromCode);
    }

    void peopleCanTellThemApart()
    {
        wordsDiffer(allCaseStates, [](CaseState state) { return label(state); });
        wordsDiffer(allActKinds, [](ActKind kind) { return label(kind); });
        wordsDiffer(allActKinds, [](ActKind kind) { return pastLabel(kind); });
        wordsDiffer(allDocumentKinds, [](DocumentKind kind) { return label(kind); });
        wordsDiffer(allRoles, [](Role role) { return label(role); });
        wordsDiffer(allGuards, [](Guard guard) { return refusal(guard); });
        wordsDiffer(allGuards, [](Guard guard) { return QString(code(guard)); });
    }

    void theWordsOfTheContractStand()
    {
        QCOMPARE(code(CaseState::AwaitingCitizen), QLatin1String("awaiting-citizen"));
        QCOMPARE(code(ActKind::StartExamination), QLatin1String("start-examination"));
        QCOMPARE(code(ActKind::HandOver), QLatin1String("hand-over"));
        QCOMPARE(code(DocumentKind::JuminhyoKisaiJiko), QLatin1String("juminhyo-kisai-jiko"));
        QCOMPARE(code(Guard::FourEyesApprover), QLatin1String("four-eyes-approver"));
    }
};

QTEST_APPLESS_MAIN(CodesTest)
#include "CodesTest.moc"
