// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "sync/cloud/CloudService.h"

#include "app/crypto/Random.h"
#include "sync/cloud/ActRoute.h"
#include "sync/cloud/Checkpointer.h"
#include "sync/cloud/HealthRoute.h"
#include "sync/cloud/LogRoute.h"
#include "sync/cloud/MetricsRoute.h"
#include "sync/cloud/PassphraseRoute.h"
#include "sync/cloud/PostgresDatabase.h"
#include "sync/cloud/RepeatedWork.h"
#include "sync/cloud/SessionRoute.h"
#include "sync/cloud/SqlQuery.h"
#include "sync/cloud/SqliteCloudDatabase.h"
#include "sync/cloud/StaffRoute.h"
#include "sync/cloud/StoredCaseLog.h"
#include "sync/cloud/SubmissionRoute.h"
#include "sync/cloud/TlsContext.h"
#include "sync/cloud/WithdrawalRoute.h"

#include <QFile>

namespace madoguchi {

namespace {

/// How often is looked whether the log is to be signed.
constexpr std::chrono::seconds checkpointPause(30);

/// A secret of the service that is made when it is first asked for.
Result<QByteArray> secret(CloudDatabase& database, const QString& name)
{
    const Result<QByteArray> fresh = randomBytes(32);
    if (!fresh) {
        return failAs(fresh);
    }
    return database.write([&](SqlConnection& connection) -> Result<QByteArray> {
        SqlQuery insert(connection, "INSERT INTO secrets (name, value) VALUES (?, ?) ON CONFLICT DO NOTHING");
        insert.bind(name).bind(*fresh).run();
        SqlQuery select(connection, "SELECT value FROM secrets WHERE name = ?");
        select.bind(name).next();
        return select.bytes(0);
    });
}

/// The service is a member of the office to everybody who checks signatures: its key is the log's first entry.
Done introduceService(CaseLog& log, const ActSigner& signer)
{
    const Result<LogPage> page = log.page(0, 1, 1);
    if (!page || page->head > 0) {
        return page ? Done{} : Done(failAs(page));
    }
    const Result<QByteArray> publicKey = signer.publicKey();
    if (!publicKey) {
        return failAs(publicKey);
    }
    const Result<Appended> appended = log.appendStaff({{signer.staffId(), QStringLiteral("Madoguchi cloud"), Role::System, *publicKey, true}, {}});
    // Another process may have been faster.
    return appended || appended.error().code == ErrorCode::FieldInvalid ? Done{} : Done(failAs(appended));
}

/// Several folders may stand before one database only if they are copies of each other: terminals and the log know one service key.
Done checkServiceKey(const StaffRegister& staff, const ActSigner& signer)
{
    const Result<QByteArray> own = signer.publicKey();
    const Result<StaffRecord> known = staff.find(signer.staffId());
    if (!own || !known) {
        return own ? Done(failAs(known)) : Done(failAs(own));
    }
    return known->staff.publicKey == *own ? Done{} : fail(ErrorCode::CloudDatabaseForeign);
}

/// A log that has begun in the folder is not left for an empty one elsewhere; LogMove takes it there.
Result<std::unique_ptr<CloudDatabase>> openDatabase(const CloudFolder& folder, const CloudService::Options& options)
{
    const QString where = options.database.isEmpty() ? folder.database() : options.database;
    if (where.isEmpty()) {
        return SqliteCloudDatabase::open(folder.databaseFile(), options.fault);
    }
    if (folder.database().isEmpty() && QFile::exists(folder.databaseFile())) {
        return fail(ErrorCode::FieldInvalid, QStringLiteral("database"));
    }
    return PostgresDatabase::open(where, folder.municipality(), options.fault);
}

}  // namespace

struct CloudService::Private {
    Private(CloudFolder opened, std::unique_ptr<CloudDatabase> file, ActSigner signer, const QByteArray& saltSecret, const Options& options)
        : folder(std::move(opened)), database(std::move(file)), clock(options.clock ? *options.clock : systemClock), requestLog(options.logSink),
          log(*database, folder.municipality(), clock), staff(*database), sessions(*database), pulls(*database, clock), gatekeeper(*database, folder.municipality(), options.position, clock),
          proofs(*database, saltSecret, clock), logIn(*database, proofs, saltSecret, folder.municipality(), clock), passphrases(log, proofs, clock),
          door(folder.municipality()), acts(log, staff),
          withdrawals(log, signer), checkpoints(log, std::move(signer), clock), router(folder.municipality(), gatekeeper, metrics, requestLog),
          server(router, metrics, requestLog, options.bounds, options.position)
    {
        // A third of the threads is never taken by those who only wait.
        router.add(std::make_unique<LogRoute>(log, pulls, metrics, options.bounds.threads * 2 / 3));
        router.add(std::make_unique<SubmissionRoute>(log, door));
        router.add(std::make_unique<WithdrawalRoute>(withdrawals, clock));
        router.add(std::make_unique<ActRoute>(acts, metrics));
        router.add(std::make_unique<SessionRoute>(logIn, metrics));
        router.add(std::make_unique<PassphraseRoute>(passphrases, metrics));
        for (const StaffDeed deed : {StaffDeed::Enrol, StaffDeed::ResetPassphrase, StaffDeed::Leave}) {
            router.add(std::make_unique<StaffRoute>(deed, log, staff, proofs, clock));
        }
        router.add(std::make_unique<HealthRoute>(log));
        router.add(std::make_unique<MetricsRoute>(metrics, log, sessions, pulls, clock));
    }

    CloudFolder folder;
    std::unique_ptr<CloudDatabase> database;
    SystemClock systemClock;
    const Clock& clock;
    RequestLog requestLog;
    Metrics metrics;
    StoredCaseLog log;
    StaffRegister staff;
    SessionRegister sessions;
    PullRegister pulls;
    Gatekeeper gatekeeper;
    ProofCheck proofs;
    LogIn logIn;
    PassphraseExchange passphrases;
    SubmissionDoor door;
    ActIntake acts;
    WithdrawalIntake withdrawals;
    Checkpointer checkpoints;
    Router router;
    HttpsServer server;
    /// While the service serves.
    std::unique_ptr<RepeatedWork> checkpointing;

    void signLog()
    {
        if (const Result<bool> made = checkpoints.run(); !made) {
            requestLog.event(QStringLiteral("checkpoint-failed"), {{QStringLiteral("code"), errorName(made.error().code)}});
        }
    }
};

CloudService::CloudService(std::unique_ptr<Private> made) : d(std::move(made)) {}

CloudService::~CloudService()
{
    stop();
}

Result<std::unique_ptr<CloudService>> CloudService::open(const QString& folder, const QString& municipality, const Options& options)
{
    // Before a folder is made that remembers it.
    if (const Result<PostgresAddress> address = PostgresAddress::of(options.database); !address) {
        return failAs(address);
    }
    const SystemClock systemClock;
    Result<CloudFolder> opened = CloudFolder::open(folder, municipality, options.clock ? *options.clock : systemClock, options.database);
    if (!opened) {
        return failAs(opened);
    }
    Result<ActSigner> signer = opened->serviceSigner();
    if (!signer) {
        return failAs(signer);
    }
    Result<std::unique_ptr<CloudDatabase>> database = openDatabase(*opened, options);
    if (!database) {
        return failAs(database);
    }
    const Result<QByteArray> saltSecret = secret(**database, QStringLiteral("salt-secret"));
    if (!saltSecret) {
        return failAs(saltSecret);
    }
    std::unique_ptr<CloudService> service(new CloudService(std::make_unique<Private>(std::move(*opened), std::move(*database), *signer, *saltSecret, options)));
    if (const Done done = introduceService(service->log(), *signer); !done) {
        return failAs(done);
    }
    if (const Done done = checkServiceKey(service->staff(), *signer); !done) {
        return failAs(done);
    }
    if (!options.database.isEmpty() && options.database != service->folder().database()) {
        if (const Done remembered = service->d->folder.rememberDatabase(options.database); !remembered) {
            return failAs(remembered);
        }
    }
    return service;
}

const CloudFolder& CloudService::folder() const
{
    return d->folder;
}

const Clock& CloudService::clock() const
{
    return d->clock;
}

CloudDatabase& CloudService::database()
{
    return *d->database;
}

CaseLog& CloudService::log()
{
    return d->log;
}

const StaffRegister& CloudService::staff() const
{
    return d->staff;
}

RequestLog& CloudService::requestLog()
{
    return d->requestLog;
}

Result<int> CloudService::listen(const QString& host, int port)
{
    QStringList hosts{QStringLiteral("localhost"), QStringLiteral("127.0.0.1"), QStringLiteral("::1")};
    const bool isEverywhere = host == QLatin1String("0.0.0.0") || host == QLatin1String("::");
    if (!isEverywhere && !hosts.contains(host)) {
        hosts.prepend(host);
    }
    if (const Done done = d->folder.ensureServerCertificate(hosts, d->clock); !done) {
        return failAs(done);
    }
    d->checkpointing = std::make_unique<RepeatedWork>(checkpointPause, [this] { d->signLog(); });
    return d->server.start(host, port, {d->folder.certificateFile(), d->folder.file("server.pem"), d->folder.file("server-key.pem")});
}

void CloudService::onEnded(std::function<void()> ended)
{
    d->server.onEnded(std::move(ended));
}

void CloudService::stop()
{
    d->checkpointing.reset();
    d->log.stopWaiting();
    d->server.stop();
}

}  // namespace madoguchi
