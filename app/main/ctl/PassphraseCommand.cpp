// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/main/ctl/PassphraseCommand.h"

#include "sync/client/StaffDesk.h"

#include <QJsonObject>

namespace madoguchi {

Done PassphraseCommand::prepare(const QCommandLineParser& parser)
{
    return parser.positionalArguments().isEmpty() ? Done() : fail(ErrorCode::UsageWrong, QStringLiteral("passphrase"));
}

Result<Staff> PassphraseCommand::enter(Workplace& workplace, const Sensitive<QString>& given)
{
    m_present = given;
    const auto staff = WorkplaceCommand::enter(workplace, given);
    if (staff || staff.error().code != ErrorCode::PassphraseTemporary) {
        return staff;
    }
    const auto fresh = chosen();
    if (!fresh) {
        return failAs(fresh);
    }
    m_done = true;
    return workplace.choosePassphrase(staffId(), given, *fresh).result();
}

ExitCode PassphraseCommand::work(Workplace& workplace)
{
    if (!m_done) {
        const auto fresh = chosen();
        if (!fresh) {
            return console().failed(fresh.error());
        }
        // What waits here is sent with the key it was signed with, as long as that counts. If it can't be, the change says so.
        static_cast<void>(workplace.syncOnce().result());
        if (const auto changed = workplace.staffDesk().changePassphrase(m_present, *fresh).result(); !changed) {
            return console().failed(changed.error());
        }
    }
    console().result({{QStringLiteral("staff"), staffId()}, {QStringLiteral("changed"), true}}, tr("The passphrase has been changed."));
    return ExitCode::Success;
}

Result<Sensitive<QString>> PassphraseCommand::chosen() const
{
    auto fresh = passphrase(tr("New passphrase: "));
    if (!fresh) {
        return fresh;
    }
    const auto again = passphrase(tr("Once more: "));
    const bool isMissing = !again && !readsFromTerminal();
    const bool isSame = again && again->reveal() == fresh->reveal();
    return isMissing || isSame ? fresh : Result<Sensitive<QString>>(fail(ErrorCode::UsageWrong, QStringLiteral("new passphrase")));
}

}  // namespace madoguchi
