// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/main/ctl/SyncCommand.h"

#include "app/main/ctl/CaseJson.h"
#include "app/main/ctl/QuitSignals.h"
#include "sync/client/Workplace.h"

namespace madoguchi {

void SyncCommand::describe(QCommandLineParser& parser) const
{
    parser.addOption({QStringLiteral("follow"), tr("Goes on until it is stopped.")});
}

Done SyncCommand::prepare(const QCommandLineParser& parser)
{
    m_follow = parser.isSet(QStringLiteral("follow"));
    return parser.positionalArguments().isEmpty() ? Done() : fail(ErrorCode::UsageWrong, QStringLiteral("sync"));
}

ExitCode SyncCommand::work(Workplace& workplace)
{
    const auto counts = workplace.syncOnce().result();
    if (!counts && !m_follow) {
        return console().failed(counts.error());
    }
    if (counts) {
        const SyncStatus status = workplace.syncStatus();
        console().result(CaseJson::of(*counts, status),
            tr("%1 entries: %2 applications (%3 good, %4 caution, %5 bad), %6 acts\nSent: %7 applied, %8 known before, %9 refused")
                    .arg(counts->entries).arg(counts->submissions).arg(counts->good).arg(counts->caution).arg(counts->bad)
                    .arg(counts->acts).arg(counts->applied).arg(counts->duplicate).arg(counts->refused)
                + u'\n' + tr("Log: %1 of %2").arg(status.seq).arg(status.head));
    }
    const ExitCode followed = m_follow ? follow(workplace) : ExitCode::Success;
    if (m_follow || counts->entries > 0) {
        (void)workplace.caseIndex().result();  // a failure costs the desktop time, nothing else
    }
    if (m_follow) {
        return followed;
    }
    return counts->refused > 0 ? ExitCode::SomethingBad : ExitCode::Success;
}

/// The only command that needs the event loop: the engine speaks by signals.
ExitCode SyncCommand::follow(Workplace& workplace)
{
    QuitSignals quit;
    std::optional<Error> stopped;
    SyncStatus said;
    QObject::connect(&workplace, &Workplace::syncStatusChanged, &quit, [&](const SyncStatus& status) {
        const bool news = status.seq != said.seq || status.state != said.state || status.waitingActs != said.waitingActs;
        if (news && status.state != SyncStatus::State::Working) {
            const QString error = status.error ? errorName(status.error->code) : QString();
            console().result(CaseJson::of(status), tr("Log: %1 of %2").arg(status.seq).arg(status.head) + u' ' + error);
            said = status;
        }
        if (status.state == SyncStatus::State::Stopped) {
            stopped = status.error;
            QCoreApplication::quit();
        }
    });
    workplace.startSync();
    QCoreApplication::exec();
    return stopped ? console().failed(*stopped) : ExitCode::Success;
}

}  // namespace madoguchi
