// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/store/AuditItem.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QStringList>

namespace madoguchi {

/// The trail as a table that the office's spreadsheet opens without asking: UTF-8 with a mark, CRLF, every cell quoted. What somebody typed
/// never becomes a formula there.
class AuditCsv {
    Q_DECLARE_TR_FUNCTIONS(AuditCsv)
public:
    /// The mark and the names of the columns.
    static QByteArray head();
    /// Time as 2026-11-23T09:05:00+09:00. `staffName` may be empty.
    static QByteArray line(const AuditItem& item, const QString& staffName);
    /// One line of cells; a cell that a spreadsheet would calculate (= + - @, tab, return at its start) gets an apostrophe before it.
    static QByteArray cells(const QStringList& texts);
};

}  // namespace madoguchi
