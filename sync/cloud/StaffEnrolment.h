// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/base/Sensitive.h"
#include "sync/cloud/CaseLog.h"

namespace madoguchi {

/// Makes a person a member of the office: keys out of the passphrase, a signing key that only it opens, an entry in the log.
class StaffEnrolment {
public:
    explicit StaffEnrolment(CaseLog& log) : m_log(log) {}

    /// FieldInvalid ("id", "name", "role"): not of its form, no role that logs in, or the person is there already.
    Result<Appended> enrol(const QString& staffId, const QString& name, Role role, const Sensitive<QString>& passphrase);

private:
    CaseLog& m_log;
};

}  // namespace madoguchi
