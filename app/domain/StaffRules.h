// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/base/Result.h"
#include "app/domain/Staff.h"

namespace madoguchi {

/// What can be done about who works here.
enum class StaffDeed {
    Enrol,            ///< 登録
    ResetPassphrase,  ///< パスフレーズ再設定: the person has lost theirs
    Leave,            ///< 退職
};

/// Who may do it, and to whom. The cloud decides by these rules, and the screens offer by them; there is no other place that knows.
class StaffRules {
public:
    /// Whether the role may do it to anybody.
    static bool mayDo(Role role, StaffDeed deed);
    /// NotPermitted (detail: "role", "self"). Enrol: `subject` is who is to come.
    static Done allow(const Staff& by, const QString& subject, StaffDeed deed);
    /// Whether it can be done to this person at all: StaffUnknown for who has left and for those who never log in, NotPermitted
    /// (detail: "last") for the last active administrator who would leave. `otherAdministrators`: active ones beside the person.
    static Done applicable(const Staff& subject, StaffDeed deed, int otherAdministrators);
    /// What a new person must be like: FieldInvalid ("id", "name", "role").
    static Done checkNew(const QString& staffId, const QString& name, Role role);

    /// False for the roles that nobody works under: the citizen's and the service's.
    static bool logsIn(Role role);
    /// 1 to 40 of a-z 0-9 . _ -; not "me", which names oneself on the wire.
    static bool isValidId(const QString& staffId);
};

}  // namespace madoguchi
