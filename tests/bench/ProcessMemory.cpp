// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/bench/ProcessMemory.h"

#include <QFile>

#include <malloc.h>

namespace madoguchi::bench {

namespace {

/// A line of /proc/PID/status; it is counted in kB there.
qint64 bytesOf(const QByteArray& name, const QString& process = QStringLiteral("self"))
{
    QFile file(QStringLiteral("/proc/%1/status").arg(process));
    if (file.open(QIODevice::ReadOnly)) {
        for (const QByteArray& line : file.readAll().split('\n')) {
            if (line.startsWith(name)) {
                return line.sliced(name.size()).replace("kB", "").trimmed().toLongLong() * 1024;
            }
        }
    }
    return 0;
}

}  // namespace

qint64 ProcessMemory::resident()
{
    malloc_trim(0);
    return bytesOf("VmRSS:");
}

qint64 ProcessMemory::residentOf(qint64 pid)
{
    return bytesOf("VmRSS:", QString::number(pid));
}

qint64 ProcessMemory::peak()
{
    return bytesOf("VmHWM:");
}

void ProcessMemory::resetPeak()
{
    QFile file(QStringLiteral("/proc/self/clear_refs"));
    if (file.open(QIODevice::WriteOnly)) {
        file.write("5");  // proc(5): resets the peak
    }
}

}  // namespace madoguchi::bench
