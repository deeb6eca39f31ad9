// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/domain/Staff.h"
#include "app/store/Connection.h"
#include "app/store/RowSealer.h"

#include <QHash>

namespace madoguchi {

/// Everybody the log has ever named, by id; also those who have left, because their acts remain.
using StaffDirectory = QHash<QString, Staff>;

/// The members of the office as the log knows them; sealed, because names of staff are personal data too.
class StaffTable {
public:
    StaffTable(Connection& connection, const ColumnSealer& sealer) : m_connection(connection), m_sealer(sealer, "staff.member") {}

    Result<StaffDirectory> all() const;
    /// `seq`: of the log entry that says so.
    Done put(const Staff& staff, qint64 seq);

private:
    Connection& m_connection;
    RowSealer m_sealer;
};

}  // namespace madoguchi
