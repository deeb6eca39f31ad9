// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "sync/cloud/MoveCommand.h"

#include "sync/cloud/LogMove.h"

#include <QCoreApplication>

namespace madoguchi {

namespace {

constexpr int done = 0, unusable = 2;

}  // namespace

int MoveCommand::run()
{
    const SystemClock clock;
    Result<CloudFolder> folder = CloudFolder::open(m_arguments.dataFolder, m_arguments.option("municipality"), clock);
    if (!folder) {
        return CloudOutput::failed(folder.error());
    }
    const Result<LogMove::Moved> moved = LogMove(*folder, clock).run(m_arguments.option("to"));
    if (!moved && moved.error().code == ErrorCode::ProfileInUse) {
        // The catalogue's words are for a terminal.
        CloudOutput::standardError(QCoreApplication::translate("MoveCommand", "The service works with this folder. Stop it, and wait for other commands, before its data moves.") + u'\n');
        return unusable;
    }
    if (!moved) {
        return CloudOutput::failed(moved.error());
    }
    const QString head = QString::fromLatin1(moved->headDigest.toHex());
    m_output.result({{QStringLiteral("moved"), true}, {QStringLiteral("entries"), moved->counts.entries}, {QStringLiteral("rows"), moved->rows},
                     {QStringLiteral("cases"), moved->counts.cases}, {QStringLiteral("head"), head}, {QStringLiteral("kept"), moved->keptFile}},
                    QStringLiteral("moved: %1 entries, %2 cases, %3 rows in all, head %4\nkept: %5")
                        .arg(moved->counts.entries).arg(moved->counts.cases).arg(moved->rows).arg(head, moved->keptFile));
    return done;
}

}  // namespace madoguchi
