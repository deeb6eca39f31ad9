// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/DamagedFile.h"

#include "app/store/DiskFile.h"
#include "app/store/Migrations.h"

#include <QFile>
#include <QtEndian>

namespace madoguchi {

namespace {

constexpr qint64 pageSize = 4096;
constexpr qsizetype sizeInPages = 28;  // where the header says how long the file is (SQLite's file format, 1.3)

const QString wal = QStringLiteral("-wal");

/// The tables a rescue is about are there, whatever is in them.
bool answers(Connection& connection)
{
    for (const char* sql : {"SELECT 1 FROM keys LIMIT 0", "SELECT 1 FROM outbox LIMIT 0", "SELECT 1 FROM state LIMIT 0", "SELECT 1 FROM audit LIMIT 0"}) {
        if (!connection.first(sql)) {
            return false;
        }
    }
    return true;
}

Result<std::unique_ptr<Connection>> tryToOpen(const QString& file)
{
    auto connection = Connection::openDamaged(file);
    if (connection && answers(**connection)) {
        return connection;
    }
    return fail(ErrorCode::DatabaseDamaged, QStringLiteral("sqlite_schema"));
}

void removeWithWal(const QString& file)
{
    for (const QString& part : {QString(), wal, QStringLiteral("-shm")}) {
        QFile::remove(file + part);
    }
}

}  // namespace

DamagedFile::DamagedFile(QString file) : m_file(std::move(file)), m_copy(m_file + QLatin1String(".reading")) {}

void DamagedFile::discard() const
{
    removeWithWal(m_copy);
}

Done DamagedFile::makeWorkingCopy() const
{
    discard();
    const Done withWal = QFile::exists(m_file + wal) ? DiskFile::copy(m_file + wal, m_copy + wal) : Done();
    return withWal.and_then([&] { return DiskFile::copy(m_file, m_copy); });
}

Result<std::unique_ptr<Connection>> DamagedFile::open() const
{
    if (auto copied = makeWorkingCopy(); !copied) {
        return failAs(copied);
    }
    if (auto connection = tryToOpen(m_copy)) {
        return connection;
    }
    return makeWorkingCopy().and_then([this] { return replaceFirstPage(); }).and_then([this] { return tryToOpen(m_copy); });
}

Done DamagedFile::replaceFirstPage() const
{
    const QString blank = m_copy + QLatin1String(".blank");
    removeWithWal(blank);
    {
        const auto made = Connection::open(blank, nullptr);
        if (!made) {
            return failAs(made);
        }
        if (auto migrated = Migrations(QStringLiteral(":/sql")).run(**made, {}); !migrated) {
            return migrated;
        }
    }
    QFile source(blank);
    QFile target(m_copy);
    QByteArray page = source.open(QIODevice::ReadOnly) ? source.read(pageSize) : QByteArray();
    bool written = page.size() == pageSize && target.open(QIODevice::ReadWrite);
    if (written) {
        qToBigEndian(quint32(target.size() / pageSize), page.data() + sizeInPages);
        written = target.write(page) == pageSize && target.flush();
    }
    source.close();
    removeWithWal(blank);
    return written ? Done() : fail(ErrorCode::FileUnwritable, QStringLiteral("working copy"));
}

}  // namespace madoguchi
