// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/domain/TransitionTable.h"

#include <QStringList>

#include <algorithm>

namespace madoguchi {

namespace {

/// A hyphen ends a state's name in Mermaid, so the diagram names such states with an underscore and shows the real word.
QString nodeOf(CaseState state)
{
    return QString(code(state)).replace(u'-', u'_');
}

template<typename Values>
QString words(const Values& values)
{
    QStringList list;
    for (const auto value : values) {
        list += code(value);
    }
    return list.join(QLatin1String(", "));
}

QString lineOf(const Transition& row)
{
    QString line = QStringLiteral("    %1 --> %2: %3 [%4]").arg(nodeOf(row.from), nodeOf(row.to), code(row.act), words(row.roles));
    if (!row.guards.empty()) {
        line += QStringLiteral(" (%1)").arg(words(row.guards));
    }
    return line;
}

bool hasExit(CaseState state)
{
    return std::ranges::any_of(transitionTable(), [&](const Transition& row) { return row.from == state; });
}

}  // namespace

QString transitionDiagram()
{
    QStringList lines{QStringLiteral("stateDiagram-v2")};
    for (const CaseState state : allCaseStates) {
        if (nodeOf(state) != code(state)) {
            lines += QStringLiteral("    state \"%1\" as %2").arg(code(state), nodeOf(state));
        }
    }
    lines += QStringLiteral("    [*] --> %1").arg(nodeOf(CaseState::Received));
    for (const Transition& row : transitionTable()) {
        lines += lineOf(row);
    }
    for (const CaseState state : allCaseStates) {
        if (!hasExit(state)) {
            lines += QStringLiteral("    %1 --> [*]").arg(nodeOf(state));
        }
    }
    return lines.join(u'\n') + u'\n';
}

}  // namespace madoguchi
