// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/base/Result.h"
#include "app/domain/Staff.h"
#include "app/store/RememberedKeys.h"
#include "app/store/StateTable.h"
#include "app/store/StoreContext.h"

#include <optional>

namespace madoguchi {

/// Who a person was when they last logged in online here, sealed: so that they can work offline before the log has told of them.
class KnownStaff {
public:
    KnownStaff(Connection& connection, const StoreContext& context) : m_state(connection, context.sealer), m_keys(connection, context.sealer) {}

    Result<std::optional<Staff>> find(const QString& staffId) const;
    Done put(const Staff& staff);

private:
    StateTable m_state;
    RememberedKeys m_keys;
};

}  // namespace madoguchi
