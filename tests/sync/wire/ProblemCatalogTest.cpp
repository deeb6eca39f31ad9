// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "sync/wire/ProblemCatalog.h"

#include "sync/wire/WireCodec.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace madoguchi;

class ProblemCatalogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyErrorThatTravelsArrivesAsItself_data()
    {
        QTest::addColumn<int>("code");
        for (const ProblemEntry& entry : ProblemCatalog::all()) {
            QTest::newRow(entry.type.data()) << int(entry.code);
        }
    }
    void everyErrorThatTravelsArrivesAsItself()
    {
        QFETCH(int, code);
        const Error error{ErrorCode(code), QStringLiteral("/requests/0/copies")};
        const auto arrived = wire::decodeProblem(wire::encode(problemFor(error)));
        QVERIFY(arrived);
        QCOMPARE(*arrived, problemFor(error));
        QCOMPARE(errorFrom(*arrived), error);
    }

    void theStatusIsWhatTheSpecificationSays_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("type");
        const auto row = [](const char* type, ErrorCode code, int status) { QTest::newRow(type) << int(code) << status << QString::fromLatin1(type); };

        row("claim-taken", ErrorCode::ClaimTaken, 409);
        row("act-not-allowed", ErrorCode::ActNotAllowed, 409);
        row("version-old", ErrorCode::VersionOld, 409);
        row("submission-conflict", ErrorCode::SubmissionConflict, 409);
        row("role-not-allowed", ErrorCode::RoleNotAllowed, 403);
        row("terminal-refused", ErrorCode::TerminalRefused, 403);
        row("session-expired", ErrorCode::SessionExpired, 401);
        row("session-refused", ErrorCode::SessionRefused, 401);
        row("session-locked", ErrorCode::SessionLocked, 423);
        row("schema", ErrorCode::SchemaViolated, 422);
        row("cms", ErrorCode::CmsMalformed, 422);
        row("form-malformed", ErrorCode::JsonMalformed, 422);
        row("other-municipality", ErrorCode::OtherMunicipality, 422);
        row("act-signature", ErrorCode::ActSignatureInvalid, 422);
        row("too-large", ErrorCode::TooLarge, 413);
        row("rate-limited", ErrorCode::RateLimited, 429);
        row("not-found", ErrorCode::NotFound, 404);
        row("request-malformed", ErrorCode::RequestMalformed, 400);
        row("audit-witness", ErrorCode::AuditWitnessRefused, 409);
        row("storage", ErrorCode::CloudStorageFailed, 503);
        row("internal", ErrorCode::Internal, 500);
    }
    void theStatusIsWhatTheSpecificationSays()
    {
        QFETCH(int, code);
        QFETCH(int, status);
        QFETCH(QString, type);
        const Problem problem = problemFor({ErrorCode(code), {}});
        QCOMPARE(problem.status, status);
        QCOMPARE(problem.type, type);
    }

    void everyProblemStandsInTheContract()
    {
        QFile file(QStringLiteral(MADOGUCHI_SOURCES "/sync/wire/openapi.yaml"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString contract = QString::fromUtf8(file.readAll());
        for (const ProblemEntry& entry : ProblemCatalog::all()) {
            const QString row = QStringLiteral("| %1 | %2 | %3 | %4 |").arg(entry.type).arg(entry.status).arg(int(entry.code)).arg(entry.title);
            QVERIFY2(contract.contains(row), qPrintable(row));
        }
    }

    void noWordOrCodeStandsTwice()
    {
        QSet<QString> types;
        QSet<int> codes;
        static const QRegularExpression word(QRegularExpression::anchoredPattern(QStringLiteral("[a-z]+(-[a-z]+)*")));
        for (const ProblemEntry& entry : ProblemCatalog::all()) {
            QVERIFY2(word.match(entry.type).hasMatch(), entry.type.data());
            QVERIFY2(!entry.title.isEmpty(), entry.type.data());
            types.insert(entry.type);
            codes.insert(int(entry.code));
        }
        QCOMPARE(std::size_t(types.size()), ProblemCatalog::all().size());
        QCOMPARE(std::size_t(codes.size()), ProblemCatalog::all().size());
    }

    void anInnerFailureShowsItsNumberOnly()
    {
        const Problem problem = problemFor({ErrorCode::DatabaseFailed, QStringLiteral("no such table")});
        QCOMPARE(problem.status, 500);
        QCOMPARE(problem.code, ErrorCode::Internal);
        QCOMPARE(problem.detail, QStringLiteral("MDG-4004"));
    }

    void aProblemOfANewerCloudKeepsItsWord()
    {
        const auto problem = wire::decodeProblem(
            R"({"type":"urn:madoguchi:problem:new-rule","title":"A new rule","status":409,"detail":"x","code":3999,"hint":"ignored"})");
        QVERIFY(problem);
        QCOMPARE(errorFrom(*problem), (Error{ErrorCode::CloudProblem, QStringLiteral("new-rule")}));
    }
};

QTEST_APPLESS_MAIN(ProblemCatalogTest)
#include "ProblemCatalogTest.moc"
