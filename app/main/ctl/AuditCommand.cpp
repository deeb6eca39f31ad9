// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/main/ctl/AuditCommand.h"

#include "sync/client/Workplace.h"

namespace madoguchi {

void AuditCommand::describe(QCommandLineParser& parser) const
{
    parser.addPositionalArgument(QStringLiteral("check"), tr("The chain of the log and of this terminal's own trail."));
}

Done AuditCommand::prepare(const QCommandLineParser& parser)
{
    const bool known = parser.positionalArguments() == QStringList{QStringLiteral("check")};
    return known ? Done() : fail(ErrorCode::UsageWrong, QStringLiteral("audit"));
}

ExitCode AuditCommand::work(Workplace& workplace)
{
    const auto checked = workplace.check().result();
    if (!checked) {
        return console().failed(checked.error());
    }
    console().result({{QStringLiteral("checked"), *checked}}, tr("%1 rows checked; nothing is wrong.").arg(*checked));
    return ExitCode::Success;
}

}  // namespace madoguchi
