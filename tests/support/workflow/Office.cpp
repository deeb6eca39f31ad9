// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/workflow/Office.h"

namespace madoguchi::test {

Result<Case> Office::act(const QString& caseId, ActKind kind, const QString& staffId, const QString& reason, const QMap<QString, QString>& fields)
{
    return apply({caseId, kind, store.summary(caseId).caseNow.version, reason, fields}, staffId);
}

Result<Case> Office::apply(const ActRequest& request, const QString& staffId)
{
    const Actor actor{log.staff(staffId), QStringLiteral("window-1"), log.signer(staffId)};
    log.advance(1);
    return store.transact([&](Connection& connection) { return CaseWorkflow(connection, store.context()).apply(request, actor, log.now()); });
}

void Office::exchange()
{
    store.push(log).value();
    store.pull(log).value();
}

}  // namespace madoguchi::test
