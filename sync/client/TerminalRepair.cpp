// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "sync/client/TerminalRepair.h"

#include "app/base/Log.h"
#include "app/store/AuditTrail.h"
#include "app/store/BackupCopy.h"
#include "app/store/DamagedFile.h"
#include "app/store/Database.h"
#include "app/store/DiskFile.h"
#include "sync/client/BackupSettings.h"
#include "sync/client/Profile.h"
#include "sync/client/ProfileFiles.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QThreadPool>

namespace madoguchi {

namespace {

const QString databaseName = QStringLiteral("madoguchi.sqlite");
const QString restoredName = QStringLiteral("madoguchi.sqlite.restored");
const QString recordName = QStringLiteral("repair.json");

bool hasNoRoom(const Error& error)
{
    return error.code == ErrorCode::DiskFull || error.code == ErrorCode::FileUnwritable;
}

QJsonValue numberOrNull(const std::optional<qint64>& number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

std::optional<qint64> optionalNumber(const QJsonValue& value)
{
    return value.isDouble() ? std::optional(qint64(value.toDouble())) : std::nullopt;
}

}  // namespace

/// repair.json: how far the repair is, and what it has come to.
struct TerminalRepair::Record {
    enum class Step { Files, Rows, Tell };  ///< what comes next

    Step step = Step::Files;
    RepairReport report;

    QByteArray toJson() const
    {
        QJsonObject object{{QStringLiteral("format"), 1},
                           {QStringLiteral("step"), int(step)},
                           {QStringLiteral("at"), report.at.toString(Qt::ISODate)},
                           {QStringLiteral("aside"), report.setAside},
                           {QStringLiteral("backupOf"), report.backupOf.toString(Qt::ISODate)},
                           {QStringLiteral("persons"), report.persons}};
        if (report.rows) {
            object.insert(QStringLiteral("actsSaved"), report.rows->actsSaved);
            object.insert(QStringLiteral("actsLost"), numberOrNull(report.rows->actsLost));
            object.insert(QStringLiteral("auditSaved"), report.rows->auditSaved);
            object.insert(QStringLiteral("auditLost"), numberOrNull(report.rows->auditLost));
        }
        return QJsonDocument(object).toJson();
    }

    static Record fromJson(const QJsonObject& object)
    {
        const auto text = [&](const char* name) { return object.value(QLatin1String(name)).toString(); };
        Record record;
        record.step = Step(object.value(QLatin1String("step")).toInt());
        record.report.at = QDateTime::fromString(text("at"), Qt::ISODate);
        record.report.setAside = text("aside");
        record.report.backupOf = QDateTime::fromString(text("backupOf"), Qt::ISODate);
        record.report.persons = object.value(QLatin1String("persons")).toInt();
        if (object.contains(QLatin1String("actsSaved"))) {
            const auto lost = optionalNumber(object.value(QLatin1String("actsLost")));
            record.report.rows = RescueCounts{object.value(QLatin1String("actsSaved")).toInt(), lost ? std::optional(int(*lost)) : std::nullopt,
                                              qint64(object.value(QLatin1String("auditSaved")).toDouble()),
                                              optionalNumber(object.value(QLatin1String("auditLost")))};
        }
        return record;
    }
};

QString TerminalRepair::place(const QString& name) const
{
    return m_profile.file(name);
}

std::optional<TerminalRepair::Record> TerminalRepair::read() const
{
    const auto bytes = ProfileFiles::read(place(recordName), recordName);
    const QJsonObject object = bytes ? QJsonDocument::fromJson(*bytes).object() : QJsonObject();
    return object.value(QLatin1String("format")).toInt() == 1 ? std::optional(Record::fromJson(object)) : std::nullopt;
}

Done TerminalRepair::write(const Record& record) const
{
    return ProfileFiles::write(place(recordName), record.toJson(), recordName);
}

QList<BackupFile> TerminalRepair::backups() const
{
    const auto settings = BackupSettings::of(m_profile);
    return settings ? BackupFolder(settings->folder).usable() : QList<BackupFile>();
}

Done TerminalRepair::run(const QString& backupFile, const QDateTime& now) const
{
    Record record;
    record.report.at = now.toUTC();
    record.report.setAside = Database::asideName(databaseName, now);
    if (!backupFile.isEmpty()) {
        const auto sound = BackupCopy::entries(backupFile).and_then([&](qint64) { return DiskFile::copy(backupFile, place(restoredName)); }).and_then([&] {
            return BackupCopy::seal(place(restoredName));
        });
        if (!sound) {
            QFile::remove(place(restoredName));
            return failAs(sound);
        }
        record.report.backupOf = BackupFolder::momentOf(backupFile);
    } else {
        QFile::remove(place(restoredName));
    }
    qCWarning(logStore).noquote() << "repair:" << record.report.setAside << (backupFile.isEmpty() ? "new file" : "backup");
    return write(record).and_then([this] { return resume(); });
}

QFuture<Done> TerminalRepair::start(const Profile& profile, const QString& backupFile, const QDateTime& now)
{
    auto promise = std::make_shared<QPromise<Done>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, profile, backupFile, now] {
        // The lock is let go of before the answer: whoever hears it opens the profile.
        promise->addResult(ProfileFiles::lock(profile.file(QStringLiteral("lock"))).and_then([&](const std::unique_ptr<QLockFile>&) {
            return TerminalRepair(profile).run(backupFile, now);
        }));
        promise->finish();
    });
    return promise->future();
}

Done TerminalRepair::resume() const
{
    auto record = read();
    if (!record || record->step != Record::Step::Files) {
        return {};
    }
    const auto persons = putInPlace(*record).and_then([&] { return rescueKeys(*record); });
    if (!persons) {
        return failAs(persons);
    }
    record->report.persons = *persons;
    record->step = Record::Step::Rows;
    return write(*record);
}

/// Each step leaves a state from which this begins again.
Done TerminalRepair::putInPlace(const Record& record) const
{
    const QString file = place(databaseName);
    if (!QFile::exists(place(record.report.setAside)) && QFile::exists(file)) {
        if (const auto aside = Database::setAside(file, record.report.at); !aside) {
            return failAs(aside);
        }
    }
    if (!QFile::exists(file) && QFile::exists(place(restoredName))) {
        return DiskFile::rename(place(restoredName), file);
    }
    return {};
}

Result<int> TerminalRepair::rescueKeys(const Record& record) const
{
    const auto database = Database::open(place(databaseName));
    if (!database) {
        return failAs(database);
    }
    // The newest backup stands in for keys that the damaged file does not give: without them what is sealed in it opens for nobody.
    QStringList sources{place(record.report.setAside)};
    for (const BackupFile& backup : backups()) {
        sources.append(backup.path);
    }
    int persons = 0;
    for (qsizetype i = 0; i < sources.size() && persons == 0; ++i) {
        const DamagedFile source(sources.at(i));
        const bool isOriginal = i == 0;
        const auto saved = (*database)->transact([&source, isOriginal](Connection& connection) -> Result<int> {
            const auto damaged = source.open();
            if (!damaged && isOriginal && hasNoRoom(damaged.error())) {
                return failAs(damaged);
            }
            return damaged ? Rescue(**damaged, connection).keys() : Rescue::persons(connection);
        });
        const auto count = saved.result();
        source.discard();
        if (!count) {
            return count;
        }
        persons = *count;
    }
    return persons;
}

Done TerminalRepair::rescueRows(Database& database, const StoreContext& context) const
{
    auto record = read();
    if (!record || record->step != Record::Step::Rows) {
        return {};
    }
    const DamagedFile source(place(record->report.setAside));
    const auto saved = database.transact([&](Connection& connection) -> Result<std::optional<RescueCounts>> {
        const auto damaged = source.open();
        if (!damaged) {
            // Nothing in it can be read, or it was taken away: then nobody can say what it held.
            return hasNoRoom(damaged.error()) ? Result<std::optional<RescueCounts>>(failAs(damaged))
                                              : AuditTrail(connection, context.sealer).resumeHere().map([] { return std::optional(RescueCounts()); });
        }
        return Rescue(**damaged, connection).rows(context, record->report.setAside);
    }).result();
    if (!saved) {
        return failAs(saved);
    }
    source.discard();
    if (*saved) {
        record->report.rows = **saved;
    }
    record->step = Record::Step::Tell;
    return write(*record);
}

std::optional<RepairReport> TerminalRepair::report() const
{
    const auto record = read();
    return record && record->step == Record::Step::Tell ? std::optional(record->report) : std::nullopt;
}

void TerminalRepair::told() const
{
    QFile::remove(place(recordName));
}

}  // namespace madoguchi
