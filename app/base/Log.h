// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QLoggingCategory>

namespace madoguchi {

// Logs hold ids, codes, counts and durations: never names, addresses, file names or values.
Q_DECLARE_LOGGING_CATEGORY(logVerify)
Q_DECLARE_LOGGING_CATEGORY(logStore)
Q_DECLARE_LOGGING_CATEGORY(logSync)
Q_DECLARE_LOGGING_CATEGORY(logCloud)
Q_DECLARE_LOGGING_CATEGORY(logUi)

}  // namespace madoguchi
