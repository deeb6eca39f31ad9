// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/base/Log.h"

namespace madoguchi {

Q_LOGGING_CATEGORY(logVerify, "madoguchi.verify", QtInfoMsg)
Q_LOGGING_CATEGORY(logStore, "madoguchi.store", QtInfoMsg)
Q_LOGGING_CATEGORY(logSync, "madoguchi.sync", QtInfoMsg)
Q_LOGGING_CATEGORY(logCloud, "madoguchi.cloud", QtInfoMsg)
Q_LOGGING_CATEGORY(logUi, "madoguchi.ui", QtInfoMsg)

}  // namespace madoguchi
