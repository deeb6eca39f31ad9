// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "sync/wire/ProblemCatalog.h"
#include "sync/wire/WireCodec.h"
#include "tests/support/cloud/CitizenMessages.h"
#include "tests/support/cloud/CloudOffice.h"
#include "tests/support/cloud/HttpsProbe.h"
#include "tests/support/cloud/Newcomer.h"

#include <QTest>

using namespace madoguchi;
using namespace madoguchi::test;

namespace {

const QList<Role> staffRoles{Role::Clerk, Role::Chief, Role::Administrator, Role::Auditor};
const QList<Role> administrators{Role::Administrator};

/// Who may call an address. `roles` counts only where a session is asked for.
struct Right {
    const char* method;
    const char* path;
    Entrance entrance;
    QList<Role> roles;
    int status;  ///< of what is called rightly
};

/// All addresses, written by hand: one that lets somebody else in has to be written here too.
const QList<Right> rights{
    {"POST", "submissions", Entrance::Anyone, {}, 201},
    {"POST", "withdrawals", Entrance::Anyone, {}, 404},
    {"POST", "sessions", Entrance::Terminal, {}, 200},
    {"GET", "log", Entrance::Session, staffRoles, 200},
    {"POST", "acts", Entrance::Session, staffRoles, 200},
    {"POST", "staff", Entrance::Session, administrators, 201},
    {"PUT", "staff/someone/passphrase", Entrance::Session, administrators, 200},
    {"PUT", "staff/someone/active", Entrance::Session, administrators, 200},
    {"PUT", "staff/me/passphrase", Entrance::AnySession, staffRoles, 200},
    {"GET", "/healthz", Entrance::Anyone, {}, 200},
    {"GET", "/metrics", Entrance::Anyone, {}, 200},
};

}  // namespace

Q_DECLARE_METATYPE(Right)

/// Every address against everybody: the right role, the others, a temporary passphrase, a terminal without a person, and no terminal at all.
class RouteRightsTest : public QObject {
    Q_OBJECT

private:
    HttpsProbe terminal() { return {m_port, m_office->path(QStringLiteral("data/ca.pem")), m_office->path(QStringLiteral("T1"))}; }
    HttpsProbe stranger() { return {m_port, m_office->path(QStringLiteral("data/ca.pem"))}; }
    HttpsProbe as(const QString& staffId)
    {
        HttpsProbe probe = terminal();
        probe.setBearer(*SessionRegister(m_office->service().database()).open(staffId, m_terminal.serial, m_office->clock().now()));
        return probe;
    }

    /// A person of this role with a passphrase of their own, or a temporary one.
    QString newPerson(Role role, bool temporary = false)
    {
        const QString staffId = QStringLiteral("person%1").arg(++m_people);
        const Newcomer newcomer = Newcomer::unproven(staffId);
        StaffCredentials credentials{newcomer.proof.salt, {}, sha256(newcomer.proof.proof.reveal()), newcomer.wrappedKey};
        Staff staff{staffId, QStringLiteral("架空　職員"), role, newcomer.publicKey, true};
        if (temporary) {
            credentials.temporaryUntil = m_office->clock().now().addSecs(60);
            staff.publicKey.clear();
        }
        m_proof = newcomer.proof.proof.reveal();
        return m_office->log().appendStaff({staff, credentials}) ? staffId : QString();
    }

    /// What the address wants to hear, so that nothing but the right can be missing.
    QByteArray bodyFor(const QString& path)
    {
        const Newcomer newcomer = Newcomer::unproven(QStringLiteral("x"));
        if (path == QLatin1String("submissions")) {
            return CitizenMessages::application(CitizenMessages::newId());
        }
        if (path == QLatin1String("withdrawals")) {
            return wire::encode(WithdrawalRequest{m_office->openCase(), QString(43, u'x'), {}});
        }
        if (path == QLatin1String("sessions")) {
            return wire::encode(LogInRequest{QStringLiteral("person1"), {}});
        }
        if (path == QLatin1String("acts")) {
            return wire::encodeActs({});
        }
        if (path == QLatin1String("staff")) {
            return wire::encode(NewMember{QStringLiteral("new%1").arg(++m_people), QStringLiteral("架空　新人"), Role::Clerk, newcomer.proof});
        }
        if (path == QLatin1String("staff/me/passphrase")) {
            return wire::encode(newcomer.changeFrom(m_proof));
        }
        return path.endsWith(QLatin1String("active")) ? wire::encodeLeaving() : wire::encode(newcomer.proof);
    }

    HttpsProbe::Answer call(HttpsProbe probe, const Right& right)
    {
        QString path = QLatin1String(right.path);
        const QByteArray method = right.method;
        const QByteArray body = bodyFor(path);
        if (path.contains(QLatin1String("someone"))) {
            const QByteArray kept = m_proof;
            path.replace(QLatin1String("someone"), newPerson(Role::Clerk));
            m_proof = kept;
        }
        path = path.startsWith(u'/') ? path : QStringLiteral("/v1/352021/") + path;
        if (method == "GET") {
            return probe.get(path);
        }
        return method == "PUT" ? probe.put(path, body) : probe.post(path, body, path.endsWith(QLatin1String("submissions")) ? "application/pkcs7-mime" : "application/json");
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_office = std::make_unique<CloudOffice>();
        // Certificates are judged by the computer's clock.
        m_office->clock().advance(m_office->clock().now().secsTo(QDateTime::currentDateTimeUtc()));
        m_terminal = m_office->addTerminal(QStringLiteral("T1"));
        m_port = *m_office->service().listen(QStringLiteral("127.0.0.1"), 0);
    }
    void cleanupTestCase() { m_office.reset(); }

    void anAddressLetsInWhoHasTheRight_data()
    {
        QTest::addColumn<Right>("right");
        for (const Right& right : rights) {
            QTest::addRow("%s %s", right.method, right.path) << right;
        }
    }

    void anAddressLetsInWhoHasTheRight()
    {
        QFETCH(Right, right);
        const bool asksForTerminal = right.entrance != Entrance::Anyone, asksForPerson = asksForTerminal && right.entrance != Entrance::Terminal;
        for (const Role role : staffRoles) {
            const HttpsProbe::Answer answer = call(as(newPerson(role)), right);
            const bool may = !asksForPerson || right.roles.contains(role);
            QVERIFY2(answer.status == (may ? right.status : 403), code(role).data());
            QVERIFY2(may || answer.problem() == QLatin1String("not-permitted"), code(role).data());
        }
        // An administrator, so that nothing but the passphrase speaks against it.
        const HttpsProbe::Answer temporary = call(as(newPerson(Role::Administrator, true)), right);
        QCOMPARE(temporary.problem() == QLatin1String("passphrase-temporary"), right.entrance == Entrance::Session);
        QCOMPARE(temporary.status, right.entrance == Entrance::Session ? 403 : right.status);

        const HttpsProbe::Answer nobody = call(terminal(), right);
        QCOMPARE(nobody.problem() == QLatin1String("session-expired"), asksForPerson);
        QCOMPARE(nobody.status, asksForPerson ? 401 : right.status);

        const HttpsProbe::Answer outside = call(stranger(), right);
        QCOMPARE(outside.problem() == QLatin1String("terminal-refused"), asksForTerminal);
        QCOMPARE(outside.status, asksForTerminal ? 403 : right.status);
    }

    void anybodyOfTheOfficeHasTheirTerminalWitnessed()
    {
        qint64 number = 0;
        for (const Role role : staffRoles) {
            const QString staffId = QString(code(role));
            m_office->addStaff(staffId, role);
            Act act;
            act.id = CitizenMessages::newId();
            act.kind = ActKind::WitnessAudit;
            act.caseId = QStringLiteral("");
            act.staffId = staffId;
            act.terminal = QStringLiteral("T1");
            act.at = m_office->clock().now();
            act.fields = AuditWitness{++number, QByteArray(32, char('a' + number)), QDate(2026, 11, 23)}.fields();
            const auto answers = wire::decodeAnswers(as(staffId).post(QStringLiteral("/v1/352021/acts"), wire::encodeActs({m_office->sign(act)})).body);
            QVERIFY2(answers && answers->first().kind == ActAnswer::Kind::Applied, code(role).data());
        }
    }

private:
    std::unique_ptr<CloudOffice> m_office;
    Terminal m_terminal;
    int m_port = 0, m_people = 0;
    QByteArray m_proof;
};

QTEST_GUILESS_MAIN(RouteRightsTest)
#include "RouteRightsTest.moc"
