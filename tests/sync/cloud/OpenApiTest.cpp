// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "sync/cloud/PullRegister.h"
#include "sync/wire/ProblemCatalog.h"
#include "sync/wire/WireCodec.h"
#include "tests/support/cloud/CitizenMessages.h"
#include "tests/support/cloud/ContractOffice.h"
#include "tests/support/cloud/Newcomer.h"

#include <QJsonDocument>
#include <QTest>

#include <thread>

using namespace madoguchi;
using namespace madoguchi::test;

namespace {

/// An address, a body it would take, and how much of one it takes.
struct Address {
    const char* method;
    const char* path;
    Entrance entrance;
    qsizetype largest;  ///< bytes; 0: no body
};

const QList<Address> addresses{
    {"POST", "submissions", Entrance::Anyone, 1024 * 1024},
    {"POST", "withdrawals", Entrance::Anyone, 8 * 1024},
    {"POST", "sessions", Entrance::Terminal, 4 * 1024},
    {"POST", "staff", Entrance::Session, 16 * 1024},
    {"PUT", "staff/me/passphrase", Entrance::AnySession, 16 * 1024},
    {"PUT", "staff/hanako/passphrase", Entrance::Session, 16 * 1024},
    {"PUT", "staff/hanako/active", Entrance::Session, 16 * 1024},
    {"GET", "log", Entrance::Session, 0},
    {"POST", "acts", Entrance::Session, 4 * 1024 * 1024},
    {"GET", "/healthz", Entrance::Anyone, 0},
    {"GET", "/metrics", Entrance::Anyone, 0},
};

const QByteArray plainJson = "application/json", cms = "application/pkcs7-mime";

}  // namespace

/// The contract and the service are held against each other, call by call: nothing is said that is not documented, and nothing is documented that is never said.
class OpenApiTest : public QObject {
    Q_OBJECT

private:
    static QByteArray signedForm(const QJsonObject& form) { return CitizenMessages::sign(CitizenMessages::json(form)); }
    static QJsonObject formWith(const char* member, const QJsonValue& value)
    {
        QJsonObject form = CitizenMessages::form(CitizenMessages::newId());
        form.insert(QLatin1String(member), value);
        return form;
    }
    static QByteArray logIn(const QString& staffId, const QByteArray& proof) { return wire::encode(LogInRequest{staffId, Sensitive<QByteArray>(proof)}); }

    QString call(HttpsProbe probe, const QByteArray& method, const QString& resource, const QByteArray& body = {}, const QByteArray& type = plainJson)
    {
        return m_said->call(std::move(probe), method, resource, body, type);
    }
    QString call(const char* staffId, const QByteArray& method, const QString& resource, const QByteArray& body) { return call(m_said->as(QLatin1String(staffId)), method, resource, body); }
    QString submit(const QByteArray& message) { return call(m_said->stranger(), "POST", QStringLiteral("submissions"), message, cms); }
    QString done(ActKind kind, const char* staffId, const QString& reason = {}) { return m_said->sent(m_said->sign(m_said->act(kind, QLatin1String(staffId), reason))); }
    CloudOffice& office() { return m_said->office(); }

    QByteArray bodyFor(const Address& address)
    {
        const QString path = QLatin1String(address.path);
        const Newcomer newcomer = Newcomer::unproven(QStringLiteral("x"));
        if (path == QLatin1String("submissions")) {
            return CitizenMessages::application(CitizenMessages::newId());
        }
        if (path == QLatin1String("withdrawals")) {
            return wire::encode(WithdrawalRequest{QStringLiteral("352021-00000001"), QString(43, u'x'), {}});
        }
        if (path == QLatin1String("sessions")) {
            return wire::encode(LogInRequest{QStringLiteral("hanako"), {}});
        }
        if (path == QLatin1String("staff")) {
            return wire::encode(NewMember{QStringLiteral("nobody-yet"), QStringLiteral("架空　新人"), Role::Clerk, newcomer.proof});
        }
        if (path == QLatin1String("staff/me/passphrase")) {
            return wire::encode(newcomer.changeFrom(QByteArray(32, 'x')));
        }
        if (path == QLatin1String("acts")) {
            return wire::encodeActs({m_someAct});
        }
        return path.endsWith(QLatin1String("active")) ? wire::encodeLeaving() : wire::encode(newcomer.proof);
    }

    SignedAct witness(qint64 number)
    {
        Act made = m_said->act(ActKind::WitnessAudit, QStringLiteral("hanako"));
        made.caseId = QStringLiteral("");
        made.seenVersion = made.fence = 0;
        made.fields = AuditWitness{number, QByteArray(32, 'a'), QDate(2026, 11, 23)}.fields();
        return m_said->sign(made);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_said = std::make_unique<ContractOffice>();
        for (const auto& [person, role] : {std::pair{"hanako", Role::Clerk}, {"jiro", Role::Clerk}, {"kacho", Role::Chief}, {"kanri", Role::Administrator}}) {
            office().addStaff(QLatin1String(person), role);
        }
        m_said->takeCase(office().openCase());
        m_someAct = m_said->sign(m_said->act(ActKind::Claim, QStringLiteral("hanako")));
    }
    void cleanupTestCase() { m_said.reset(); }
    void everyAddressIsInTheContractAndTheOtherWayRound()
    {
        QStringList called;
        for (const Address& address : addresses) {
            QString path = ContractOffice::v1(QLatin1String(address.path));
            path.replace(QLatin1String("352021"), QLatin1String("{municipality}")).replace(QLatin1String("hanako"), QLatin1String("{id}"));
            called.append(QString::fromLatin1(QByteArray(address.method).toLower()) + u' ' + path);
        }
        called.sort();
        QStringList documented = m_said->contract().operations();
        documented.sort();
        QCOMPARE(called, documented);
    }
    void allAddressesRefuseAlike_data()
    {
        QTest::addColumn<int>("number");
        for (int i = 0; i < addresses.size(); ++i) {
            QTest::addRow("%s %s", addresses.at(i).method, addresses.at(i).path) << i;
        }
    }

    void allAddressesRefuseAlike()
    {
        QFETCH(int, number);
        const Address& address = addresses.at(number);
        const QString path = QLatin1String(address.path);
        const bool isOfCity = !path.startsWith(u'/'), asksForPerson = address.entrance == Entrance::Session || address.entrance == Entrance::AnySession;
        const QByteArray body = address.largest > 0 ? bodyFor(address) : QByteArray(), type = path == QLatin1String("submissions") ? cms : plainJson;
        const auto someone = [&] { return asksForPerson ? m_said->as(QStringLiteral("kanri")) : address.entrance == Entrance::Terminal ? m_said->terminal() : m_said->stranger(); };
        if (isOfCity) {
            QCOMPARE(call(someone(), address.method, QStringLiteral("/v1/352012/") + path, body, type), QStringLiteral("404 not-found"));
        }
        if (address.entrance != Entrance::Anyone) {
            QCOMPARE(call(m_said->stranger(), address.method, path, body, type), QStringLiteral("403 terminal-refused"));
        }
        if (asksForPerson) {
            QCOMPARE(call(m_said->terminal(), address.method, path, body, type), QStringLiteral("401 session-expired"));
        }
        if (address.entrance == Entrance::Session) {
            const QString newcomer = QStringLiteral("newcomer%1").arg(number);
            m_said->addPerson(newcomer, Role::Administrator, true);
            QCOMPARE(call(m_said->as(newcomer), address.method, path, body, type), QStringLiteral("403 passphrase-temporary"));
        }
        if (address.largest > 0) {
            QCOMPARE(call(someone(), address.method, path, body, "text/plain"), QStringLiteral("415 media-type"));
            QCOMPARE(call(someone(), address.method, path, QByteArray(address.largest + 1, ' '), type), QStringLiteral("413 too-large"));
            HttpsProbe packed = someone();
            packed.setHeaders({{"Content-Encoding", "gzip"}});
            QCOMPARE(call(std::move(packed), address.method, path, body, type), QStringLiteral("400 request-malformed"));
        } else if (isOfCity) {
            QCOMPARE(call(someone(), address.method, path + QStringLiteral("?after=x")), QStringLiteral("400 request-malformed"));
        }
        office().breakLog(true);
        const QString failed = call(someone(), address.method, path, address.largest > 0 ? QByteArray("x") : QByteArray(), type);
        office().breakLog(false);
        QCOMPARE(failed, QStringLiteral("500 internal"));
        HttpsProbe caller = someone();
        QVERIFY(m_said->loseLog(true));
        const QString lost = call(std::move(caller), address.method, path, body, type);
        QVERIFY(m_said->loseLog(false));
        QCOMPARE(lost, QStringLiteral("503 storage"));
    }

    void aMemberTooManyOrTooFewIsRefused_data() { allAddressesRefuseAlike_data(); }
    void aMemberTooManyOrTooFewIsRefused()
    {
        QFETCH(int, number);
        const Address& address = addresses.at(number);
        const QString path = QLatin1String(address.path);
        const QStringList required = m_said->contract().requiredMembers(address.method, ContractOffice::v1(path));
        QCOMPARE(required.isEmpty(), address.largest == 0 || path == QLatin1String("submissions"));
        const QJsonObject good = required.isEmpty() ? QJsonObject() : QJsonDocument::fromJson(bodyFor(address)).object();
        const auto refused = [&](const QJsonObject& body) {
            return call(m_said->as(QStringLiteral("kanri")), address.method, path, QJsonDocument(body).toJson()) == QLatin1String("400 request-malformed");
        };
        for (const QString& member : required) {
            QJsonObject less = good, more = good;
            less.remove(member);
            QVERIFY2(refused(less), qPrintable(member));
            more.insert(QStringLiteral("undocumented"), 1);
            QVERIFY2(refused(more), qPrintable(member));
        }
    }

    void whatCitizensSend()
    {
        const QString id = CitizenMessages::newId();
        const QByteArray message = CitizenMessages::application(id);
        QCOMPARE(submit(message), QStringLiteral("201"));
        const SubmissionReceipt receipt = *wire::decodeSubmissionReceipt(m_said->last().body);
        QCOMPARE(submit(message), QStringLiteral("200"));
        QCOMPARE(submit(CitizenMessages::application(id)), QStringLiteral("409 submission-conflict"));
        QCOMPARE(submit("x"), QStringLiteral("422 cms"));
        QCOMPARE(submit(CitizenMessages::sign("no form")), QStringLiteral("422 form-malformed"));
        QCOMPARE(submit(signedForm(formWith("format", 1))), QStringLiteral("422 schema"));
        QCOMPARE(submit(signedForm(formWith("municipality", QStringLiteral("352012")))), QStringLiteral("422 other-municipality"));
        const QByteArray cardNumber = CitizenMessages::json(CitizenMessages::form(CitizenMessages::newId())).replace("勤務先に出すため", "4111111111111111");
        QCOMPARE(submit(CitizenMessages::sign(cardNumber)), QStringLiteral("422 forbidden-number"));

        const auto withdraw = [&](const QString& caseId, const QString& token) {
            return call(m_said->stranger(), "POST", QStringLiteral("withdrawals"), wire::encode(WithdrawalRequest{caseId, token, QStringLiteral("もう要らない")}));
        };
        QCOMPARE(withdraw(receipt.caseId, QString(43, u'x')), QStringLiteral("404 case-unknown"));
        // The office is always faster: who writes sees another version than who reads.
        auto& database = office().service().database();
        QVERIFY(database.write([](SqlConnection& connection) -> Done {
            connection.execute("CREATE TEMP TABLE cases AS SELECT * FROM main.cases; UPDATE temp.cases SET version = version + 1");
            return {};
        }));
        const QString overtaken = withdraw(receipt.caseId, receipt.withdrawalToken);
        QVERIFY(database.write([](SqlConnection& connection) -> Done {
            connection.execute("DROP TABLE temp.cases");
            return {};
        }));
        QCOMPARE(overtaken, QStringLiteral("409 version-old"));
        QCOMPARE(withdraw(receipt.caseId, receipt.withdrawalToken), QStringLiteral("200"));
        QCOMPARE(submit(signedForm(formWith("supersedes", id))), QStringLiteral("409 act-not-allowed"));

        QCOMPARE(submit(CitizenMessages::application(CitizenMessages::newId())), QStringLiteral("201"));
        const SubmissionReceipt late = *wire::decodeSubmissionReceipt(m_said->last().body);
        m_said->takeCase(late.caseId);
        QCOMPARE(done(ActKind::Claim, "hanako"), QStringLiteral("applied"));
        QCOMPARE(done(ActKind::Reject, "hanako", QStringLiteral("理由")), QStringLiteral("applied"));
        QCOMPARE(withdraw(late.caseId, late.withdrawalToken), QStringLiteral("409 act-not-allowed"));
    }

    void whoLogsIn()
    {
        const QByteArray proof = m_said->addPerson(QStringLiteral("taro"), Role::Clerk).proof.proof.reveal(), wrong(32, 'x');
        const QByteArray temporary = m_said->addPerson(QStringLiteral("shinjin"), Role::Clerk, true).proof.proof.reveal();
        const auto logsIn = [&](const char* who, const QByteArray& shown) { return call(m_said->terminal(), "POST", QStringLiteral("sessions"), logIn(QLatin1String(who), shown)); };
        QCOMPARE(call(m_said->terminal(), "POST", QStringLiteral("sessions"), wire::encode(LogInRequest{QStringLiteral("taro"), {}})), QStringLiteral("200"));
        QCOMPARE(logsIn("taro", proof), QStringLiteral("201"));
        QCOMPARE(logsIn("shinjin", temporary), QStringLiteral("201"));
        office().clock().advance(61);
        QCOMPARE(logsIn("shinjin", temporary), QStringLiteral("401 passphrase-expired"));
        for (int i = 0; i < 5; ++i) {
            QCOMPARE(logsIn("taro", wrong), QStringLiteral("401 session-refused"));
        }
        QCOMPARE(logsIn("taro", proof), QStringLiteral("423 session-locked"));
    }

    void whoWorksHere()
    {
        const QString staff = QStringLiteral("staff"), passphrase = QStringLiteral("staff/saburo/passphrase"), active = QStringLiteral("staff/saburo/active");
        const Newcomer newcomer = Newcomer::unproven(QStringLiteral("saburo"));
        const QByteArray member = wire::encode(NewMember{QStringLiteral("saburo"), QStringLiteral("架空　三郎"), Role::Auditor, newcomer.proof});
        const QByteArray proof = wire::encode(newcomer.proof), leaving = wire::encodeLeaving();
        QCOMPARE(call("hanako", "POST", staff, member), QStringLiteral("403 not-permitted"));
        QCOMPARE(call("kanri", "POST", staff, member), QStringLiteral("201"));
        QCOMPARE(call("kanri", "POST", staff, member), QStringLiteral("422 field-invalid"));
        QCOMPARE(call("kanri", "PUT", passphrase, proof), QStringLiteral("200"));
        QCOMPARE(call("hanako", "PUT", passphrase, proof), QStringLiteral("403 not-permitted"));
        QCOMPARE(call("kanri", "PUT", QStringLiteral("staff/nobody/passphrase"), proof), QStringLiteral("403 staff-unknown"));
        QCOMPARE(call("hanako", "PUT", active, leaving), QStringLiteral("403 not-permitted"));
        QCOMPARE(call("kanri", "PUT", active, leaving), QStringLiteral("200"));
        QCOMPARE(call("kanri", "PUT", active, leaving), QStringLiteral("403 staff-unknown"));
    }

    void whoChoosesAPassphrase()
    {
        const QString address = QStringLiteral("staff/me/passphrase"), shiro = QStringLiteral("shiro"), late = QStringLiteral("late");
        const Newcomer first = m_said->addPerson(shiro, Role::Clerk), second = Newcomer::unproven(shiro), temporary = m_said->addPerson(late, Role::Clerk, true);
        const QByteArray now = first.proof.proof.reveal();
        PassphraseChange sameSalt = second.changeFrom(now);
        sameSalt.passphrase.salt = first.proof.salt;
        QCOMPARE(call(m_said->as(shiro), "PUT", address, wire::encode(sameSalt)), QStringLiteral("422 field-invalid"));
        QCOMPARE(call(m_said->as(shiro), "PUT", address, wire::encode(second.changeFrom(now))), QStringLiteral("200"));
        const Act old = m_said->act(ActKind::Reopen, shiro, QStringLiteral("理由"));
        QCOMPARE(m_said->sent(*first.signer.sign(old)), QStringLiteral("act-key-replaced"));
        for (int i = 0; i < 5; ++i) {
            QCOMPARE(call(m_said->as(shiro), "PUT", address, wire::encode(first.changeFrom(QByteArray(32, 'x')))), QStringLiteral("401 session-refused"));
        }
        QCOMPARE(call(m_said->as(shiro), "PUT", address, wire::encode(first.changeFrom(now))), QStringLiteral("423 session-locked"));
        office().clock().advance(61);
        QCOMPARE(call(m_said->as(late), "PUT", address, wire::encode(Newcomer::unproven(late).changeFrom(temporary.proof.proof.reveal()))), QStringLiteral("401 passphrase-expired"));
    }

    void whatTheOfficeDoes()
    {
        const QString why = QStringLiteral("理由");
        m_said->takeCase(office().openCase());
        QCOMPARE(done(ActKind::Dispatch, "hanako"), QStringLiteral("act-not-allowed"));
        QCOMPARE(done(ActKind::StartExamination, "kacho"), QStringLiteral("claim-missing"));
        QCOMPARE(done(ActKind::Claim, "kacho"), QStringLiteral("applied"));
        QCOMPARE(done(ActKind::Claim, "jiro"), QStringLiteral("claim-taken"));
        QCOMPARE(done(ActKind::Reject, "kacho"), QStringLiteral("reason-missing"));
        QCOMPARE(done(ActKind::HandOver, "kacho", why), QStringLiteral("field-invalid"));
        QCOMPARE(done(ActKind::StartExamination, "kacho"), QStringLiteral("applied"));
        QCOMPARE(done(ActKind::FinishExamination, "kacho"), QStringLiteral("applied"));
        QCOMPARE(done(ActKind::Propose, "kacho"), QStringLiteral("applied"));
        QCOMPARE(done(ActKind::Approve, "hanako"), QStringLiteral("role-not-allowed"));
        QCOMPARE(done(ActKind::Approve, "kacho"), QStringLiteral("guard-refused"));
    }

    void whatTheOfficeDoesWrongly()
    {
        m_said->takeCase(office().openCase());
        Act claim = m_said->act(ActKind::Claim, QStringLiteral("hanako")), changed = claim;
        QCOMPARE(m_said->sent(m_said->sign(claim)), QStringLiteral("applied"));
        QCOMPARE(m_said->sent(m_said->sign(claim)), QStringLiteral("duplicate"));
        changed.reason = QStringLiteral("another");
        QCOMPARE(m_said->sent(m_said->sign(changed)), QStringLiteral("duplicate-act"));
        Act start = m_said->act(ActKind::StartExamination, QStringLiteral("hanako"));
        start.fence += 1;
        QCOMPARE(m_said->sent(m_said->sign(start)), QStringLiteral("claim-fence-old"));
        start.seenVersion -= 1;
        QCOMPARE(m_said->sent(m_said->sign(start)), QStringLiteral("version-old"));
        SignedAct cut = m_said->sign(start);
        cut.signature.chop(1);
        QCOMPARE(m_said->sent(cut), QStringLiteral("act-signature"));
        QCOMPARE(m_said->sent({"{}", cut.signature, QStringLiteral("hanako")}), QStringLiteral("request-malformed"));
        start.caseId = QStringLiteral("352021-00099999");
        QCOMPARE(m_said->sent(m_said->sign(start)), QStringLiteral("case-unknown"));
        start.terminal = QStringLiteral("T2");
        QCOMPARE(m_said->sent(m_said->sign(start)), QStringLiteral("not-permitted"));
        start.terminal = QStringLiteral("T1");
        start.staffId = QStringLiteral("stranger");
        QCOMPARE(m_said->sent(*ActSigner::generate(start.staffId)->sign(start)), QStringLiteral("staff-unknown"));
        QCOMPARE(m_said->sent(witness(5)), QStringLiteral("applied"));
        QCOMPARE(m_said->sent(witness(4)), QStringLiteral("audit-witness"));
    }

    void whoWaitsWhereTooManyWait()
    {
        const QString path = QStringLiteral("log?wait=60&after=") + QString::number(office().log().page(0, 1, 1)->head);
        std::vector<std::thread> waiting;
        for (int i = 0; i < 16; ++i) {  // two thirds of 24 threads
            waiting.emplace_back([this, path] { m_said->as(QStringLiteral("hanako")).get(ContractOffice::v1(path)); });
        }
        HttpsProbe watcher = m_said->stranger();
        const bool full = QTest::qWaitFor([&] { return watcher.get(QStringLiteral("/metrics")).body.contains("madoguchi_long_polls_waiting 16\n"); }, 20'000);
        const QString oneMore = call(m_said->as(QStringLiteral("hanako")), "GET", path);
        office().openCase();
        for (std::thread& each : waiting) {
            each.join();
        }
        QVERIFY(full);
        QCOMPARE(oneMore, QStringLiteral("429 rate-limited"));
        QCOMPARE(call(m_said->stranger(), "GET", QStringLiteral("/metrics")), QStringLiteral("200"));
    }

    void whatTheLogHolds()
    {
        office().openCase();
        office().clock().advance(PullRegister::overdueSeconds);
        QCOMPARE(call(m_said->as(QStringLiteral("hanako")), "GET", QStringLiteral("log?after=0&limit=500")), QStringLiteral("200"));
        const LogPage page = wire::decodeLogPage(m_said->last().body).value();
        for (const LogEntry& entry : page.entries) {
            if (entry.kind != EntryKind::Submission) {
                QCOMPARE(m_said->contract().noteMessage(entry.kind == EntryKind::Act ? QStringLiteral("SignedAct") : QStringLiteral("Staff"), entry.body), QString());
            }
        }
    }

    void whatIsNotDocumentedIsFound()
    {
        QCOMPARE(call(m_said->stranger(), "GET", QStringLiteral("/healthz")), QStringLiteral("200"));
        const HttpsProbe::Answer answer = m_said->last();
        Contract contract;
        QCOMPARE(contract.note("GET", QStringLiteral("/healthz"), {}, answer), QString());
        HttpsProbe::Answer more = answer, other = answer;
        more.body.replace("{", "{\"undocumented\":1,");
        QVERIFY(!contract.note("GET", QStringLiteral("/healthz"), {}, more).isEmpty());
        other.status = 204;
        QVERIFY(!contract.note("GET", QStringLiteral("/healthz"), {}, other).isEmpty());
        QVERIFY(!contract.note("POST", QStringLiteral("/healthz"), {}, answer).isEmpty());
        QVERIFY(!contract.unseen().isEmpty());
    }

    /// Last: what the calls above have not brought about.
    void whatIsDocumentedHasOccurred()
    {
        QCOMPARE(m_said->contract().unseen().join(u'\n'), QString());
        for (const ProblemEntry& entry : ProblemCatalog::all()) {
            QVERIFY2(m_said->contract().hasOccurred(entry.type), entry.type.data());
        }
    }

private:
    std::unique_ptr<ContractOffice> m_said;
    SignedAct m_someAct;
};

QTEST_GUILESS_MAIN(OpenApiTest)
#include "OpenApiTest.moc"
