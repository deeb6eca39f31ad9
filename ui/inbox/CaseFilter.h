// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/inbox/Queue.h"

#include <QString>
#include <QStringList>

namespace madoguchi {

/// Which rows a table shows: those of a queue in which every word typed is found. Pure.
class CaseFilter {
public:
    void setQueue(Queue queue) { m_queue = queue; }
    void setText(const QString& typed);
    Queue queue() const { return m_queue; }
    bool hasText() const { return !m_terms.isEmpty(); }

    /// Whether the row lies in the queue; asked first, because it is cheap.
    bool takes(const CaseSummary& row, const Desk& desk) const { return belongs(m_queue, row, desk); }
    /// Whether every word is found in the key of a row (SearchKey::of).
    bool finds(const QString& searchKey) const;

private:
    Queue m_queue = Queue::Received;
    QStringList m_terms;
};

}  // namespace madoguchi
