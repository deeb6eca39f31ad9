// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "sync/cloud/CaseLog.h"
#include "sync/cloud/CloudDatabase.h"

namespace madoguchi {

/// A member of the office with what lets them log in.
struct StaffRecord {
    Staff staff;
    StaffCredentials credentials;
};

/// Who works here, as the cloud knows them; the log carries the public part.
class StaffRegister {
public:
    explicit StaffRegister(CloudDatabase& database) : m_database(database) {}

    /// "1 to 40 of a-z 0-9 . _ -".
    static bool isValidId(const QString& staffId);
    /// Inside the transaction that also appends the log entry. FieldInvalid ("id") if the person is there already. Throws SqlFault.
    static Done insert(SqlConnection& connection, const Staff& staff, const StaffCredentials& credentials);

    /// StaffUnknown.
    Result<StaffRecord> find(const QString& staffId) const;
    Result<QList<Staff>> all() const;

private:
    CloudDatabase& m_database;
};

}  // namespace madoguchi
