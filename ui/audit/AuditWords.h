// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/store/AuditItem.h"

#include <QCoreApplication>

namespace madoguchi {

/// Rows of the trail in the words of the office: codes and ids are for machines.
class AuditWords {
    Q_DECLARE_TR_FUNCTIONS(AuditWords)
public:
    /// What the detail of an item says; as it is where it says nothing that is known.
    static QString detail(const AuditItem& item);

private:
    static QString act(const QString& detail);
    static QString noted(const QString& detail);
};

}  // namespace madoguchi
