// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/store/CaseFile.h"
#include "app/store/LogReplay.h"
#include "app/store/StaffTable.h"

#include <QList>

#include <optional>

namespace madoguchi {

/// Tells a case's story line by line, and computes the case from it on the way. Pure.
class CaseHistory {
public:
    CaseHistory(const EntryReader& reader, const StaffDirectory& staff) : m_reader(reader), m_staff(staff) {}

    /// The next entry of the case, oldest first. `submissionId`: of the entry's submission, if it is one.
    Done add(const LogEntry& entry, const QString& submissionId);
    /// What waits or was refused here, after all entries.
    void add(const OutboxItem& item, const Case& shown);

    const QList<HistoryItem>& items() const { return m_items; }
    /// What the entries made of the case; nothing if there was none.
    const std::optional<Case>& confirmed() const { return m_confirmed; }

private:
    HistoryItem itemOf(const Act& act) const;

    const EntryReader& m_reader;
    const StaffDirectory& m_staff;
    QList<HistoryItem> m_items;
    std::optional<Case> m_confirmed;
};

}  // namespace madoguchi
