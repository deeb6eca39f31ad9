// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/domain/LogEntry.h"

#include "app/domain/CodeTable.h"

namespace madoguchi {

namespace {

constexpr CodeTable table{std::to_array<CodeRow<EntryKind>>({
    {EntryKind::Submission, QLatin1String("submission")},
    {EntryKind::Act, QLatin1String("act")},
    {EntryKind::Staff, QLatin1String("staff")},
})};
static_assert(table.isComplete(EntryKind::Staff));

}  // namespace

QLatin1String code(EntryKind kind)
{
    return table.code(kind);
}

std::optional<EntryKind> entryKindFromCode(QStringView code)
{
    return table.value(code);
}

}  // namespace madoguchi
