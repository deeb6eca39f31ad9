// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/store/PowerLossDisk.h"

#include <QFile>
#include <QHash>
#include <QList>
#include <QMutex>

#include <sqlite3.h>

#include <cstring>
#include <random>

namespace madoguchi::test {

namespace {

constexpr int sector = 512;

/// What SQLite told the disk about one file since it was last synced.
struct Change {
    qint64 at = 0;
    QByteArray bytes;
    bool cuts = false;  ///< the file ends at `at` from now on

    void applyTo(QByteArray& content) const
    {
        if (cuts) {
            content.truncate(at);
            return;
        }
        if (content.size() < at + bytes.size()) {
            content.resize(at + bytes.size(), '\0');
        }
        content.replace(at, bytes.size(), bytes);
    }
};

struct Tracked {
    QByteArray synced;
    QList<Change> unsynced;
};

}  // namespace

/// Shared by all open files; they are used on the store's thread and looked at from the test's.
struct PowerLossDisk::State {
    sqlite3_vfs vfs{};
    sqlite3_vfs* real = nullptr;
    mutable QMutex mutex;
    QHash<QByteArray, Tracked> files;
    int limit = 0, counted = 0;

    bool isOff() const { return limit > 0 && counted >= limit; }
    /// Counts an operation; false once the power is gone.
    bool mayGoOn()
    {
        ++counted;
        return !isOff();
    }
};

namespace {

PowerLossDisk::State* disk = nullptr;

/// What SQLite allocates for an open file; the real one's own follows it.
struct File {
    sqlite3_file base;
    QByteArray* path;  ///< of files that stay; none for temporary ones
    sqlite3_file* real() { return reinterpret_cast<sqlite3_file*>(this + 1); }
    static File* of(sqlite3_file* file) { return reinterpret_cast<File*>(file); }
};

template<auto method, typename... Args>
int pass(sqlite3_file* file, Args... args)
{
    sqlite3_file* const real = File::of(file)->real();
    return (real->pMethods->*method)(real, args...);
}

int closeFile(sqlite3_file* file)
{
    delete File::of(file)->path;
    sqlite3_file* const real = File::of(file)->real();
    return real->pMethods ? real->pMethods->xClose(real) : SQLITE_OK;
}

/// Asks the disk, does the real thing, and keeps in mind what a loss of power could undo.
template<typename Do, typename Note>
int change(sqlite3_file* file, int error, Do doIt, Note note)
{
    const QMutexLocker locker(&disk->mutex);
    if (!disk->mayGoOn()) {
        return error;
    }
    const int result = doIt(File::of(file)->real());
    if (result == SQLITE_OK && File::of(file)->path) {
        note(disk->files[*File::of(file)->path]);
    }
    return result;
}

int writeFile(sqlite3_file* file, const void* bytes, int size, sqlite3_int64 at)
{
    return change(file, SQLITE_IOERR_WRITE, [&](sqlite3_file* real) { return real->pMethods->xWrite(real, bytes, size, at); },
                  [&](Tracked& tracked) { tracked.unsynced.append({at, QByteArray(static_cast<const char*>(bytes), size), false}); });
}

int truncateFile(sqlite3_file* file, sqlite3_int64 size)
{
    return change(file, SQLITE_IOERR_TRUNCATE, [&](sqlite3_file* real) { return real->pMethods->xTruncate(real, size); },
                  [&](Tracked& tracked) { tracked.unsynced.append({size, {}, true}); });
}

int syncFile(sqlite3_file* file, int flags)
{
    return change(file, SQLITE_IOERR_FSYNC, [&](sqlite3_file* real) { return real->pMethods->xSync(real, flags); },
                  [](Tracked& tracked) {
                      for (const Change& each : std::as_const(tracked.unsynced)) {
                          each.applyTo(tracked.synced);
                      }
                      tracked.unsynced.clear();
                  });
}

const sqlite3_io_methods methods{
    3, closeFile, pass<&sqlite3_io_methods::xRead, void*, int, sqlite3_int64>, writeFile, truncateFile, syncFile,
    pass<&sqlite3_io_methods::xFileSize, sqlite3_int64*>, pass<&sqlite3_io_methods::xLock, int>, pass<&sqlite3_io_methods::xUnlock, int>,
    pass<&sqlite3_io_methods::xCheckReservedLock, int*>, pass<&sqlite3_io_methods::xFileControl, int, void*>, pass<&sqlite3_io_methods::xSectorSize>,
    pass<&sqlite3_io_methods::xDeviceCharacteristics>, pass<&sqlite3_io_methods::xShmMap, int, int, int, void volatile**>,
    pass<&sqlite3_io_methods::xShmLock, int, int, int>,
    [](sqlite3_file* file) { File::of(file)->real()->pMethods->xShmBarrier(File::of(file)->real()); },
    pass<&sqlite3_io_methods::xShmUnmap, int>, pass<&sqlite3_io_methods::xFetch, sqlite3_int64, int, void**>,
    pass<&sqlite3_io_methods::xUnfetch, sqlite3_int64, void*>};

int openFile(sqlite3_vfs*, const char* name, sqlite3_file* file, int flags, int* outFlags)
{
    File* const opened = File::of(file);
    opened->path = nullptr;
    const int result = disk->real->xOpen(disk->real, name, opened->real(), flags, outFlags);
    opened->base.pMethods = opened->real()->pMethods ? &methods : nullptr;
    if (result == SQLITE_OK && name && (flags & (SQLITE_OPEN_MAIN_DB | SQLITE_OPEN_MAIN_JOURNAL | SQLITE_OPEN_WAL))) {
        opened->path = new QByteArray(name);
        const QMutexLocker locker(&disk->mutex);
        if (!disk->files.contains(name)) {
            QFile present(QString::fromLocal8Bit(name));
            disk->files.insert(name, {present.open(QIODevice::ReadOnly) ? present.readAll() : QByteArray(), {}});
        }
    }
    return result;
}

int deleteFile(sqlite3_vfs*, const char* name, int syncDirectory)
{
    const QMutexLocker locker(&disk->mutex);
    if (!disk->mayGoOn()) {
        return SQLITE_IOERR_DELETE;
    }
    disk->files.remove(name);
    return disk->real->xDelete(disk->real, name, syncDirectory);
}

/// Whole, not at all, or its first sectors.
void letThrough(const Change& change, QByteArray& content, std::mt19937& random)
{
    Change part = change;
    switch (random() % 3) {
    case 0:
        return;
    case 1:
        part.bytes.truncate(qsizetype(random() % quint32(part.bytes.size() / sector + 1)) * sector);
        break;
    default:
        break;
    }
    part.applyTo(content);
}

}  // namespace

PowerLossDisk::PowerLossDisk() : m_state(std::make_unique<State>())
{
    Q_ASSERT(!disk);
    disk = m_state.get();
    disk->real = sqlite3_vfs_find(nullptr);
    disk->vfs = *disk->real;
    disk->vfs.zName = "power-loss";
    disk->vfs.szOsFile = disk->real->szOsFile + int(sizeof(File));
    disk->vfs.xOpen = openFile;
    disk->vfs.xDelete = deleteFile;
    sqlite3_vfs_register(&disk->vfs, 1);
}

PowerLossDisk::~PowerLossDisk()
{
    sqlite3_vfs_unregister(&m_state->vfs);
    sqlite3_vfs_register(m_state->real, 1);
    disk = nullptr;
}

void PowerLossDisk::settle()
{
    const QMutexLocker locker(&m_state->mutex);
    m_state->files.clear();
}

void PowerLossDisk::loseAt(int operation)
{
    const QMutexLocker locker(&m_state->mutex);
    m_state->limit = operation;
    m_state->counted = 0;
}

int PowerLossDisk::operations() const
{
    const QMutexLocker locker(&m_state->mutex);
    return m_state->counted;
}

bool PowerLossDisk::isOff() const
{
    const QMutexLocker locker(&m_state->mutex);
    return m_state->isOff();
}

void PowerLossDisk::powerUp(quint32 seed)
{
    const QMutexLocker locker(&m_state->mutex);
    std::mt19937 random(seed);
    const QHash<QByteArray, Tracked> files = std::exchange(m_state->files, {});
    m_state->limit = 0;
    QList<QByteArray> names = files.keys();
    std::sort(names.begin(), names.end());  // the seed alone decides
    for (const QByteArray& name : std::as_const(names)) {
        QByteArray content = files[name].synced;
        for (const Change& change : files[name].unsynced) {
            letThrough(change, content, random);
        }
        const QString path = QString::fromLocal8Bit(name);
        QFile::remove(path + QLatin1String("-shm"));  // memory, in truth
        QFile file(path);
        if (file.exists() && file.open(QIODevice::WriteOnly | QIODevice::Truncate)) {
            file.write(content);
        }
    }
}

}  // namespace madoguchi::test
