// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "sync/cloud/CaseLog.h"
#include "sync/cloud/CloudDatabase.h"

namespace madoguchi {

/// Who works here, as the cloud knows them; the log carries the public part.
class StaffRegister {
public:
    explicit StaffRegister(CloudDatabase& database) : m_database(database) {}

    /// Inside the transaction that also appends the log entry. FieldInvalid ("id") if the person is there already. Throws SqlFault.
    static Done insert(SqlConnection& connection, const Staff& staff, const StaffCredentials& credentials);

    /// Likewise: the row as it is to be, and the key it had is remembered. FieldInvalid ("publicKey") for a key that was the person's
    /// before: terminals know by a new key that the passphrase is another one.
    static Done update(SqlConnection& connection, const Staff& before, const StaffRecord& after);
    static Result<StaffRecord> find(SqlConnection& connection, const QString& staffId);
    /// Active ones beside the person.
    static int otherAdministrators(SqlConnection& connection, const QString& staffId);

    /// StaffUnknown.
    Result<StaffRecord> find(const QString& staffId) const;
    /// The keys the person has had before the present one.
    Result<QList<QByteArray>> formerKeys(const QString& staffId) const;
    Result<QList<Staff>> all() const;

private:
    CloudDatabase& m_database;
};

}  // namespace madoguchi
