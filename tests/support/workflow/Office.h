// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/workflow/CaseWorkflow.h"
#include "tests/support/store/StoreFixture.h"

namespace madoguchi::test {

/// A terminal whose acts go through the workflow, with its cloud beside it.
class Office {
public:
    Office()
    {
        if (!store.open()) {
            qFatal("the store does not open");
        }
    }

    /// Somebody acts here, on what is shown now.
    Result<Case> act(const QString& caseId, ActKind kind, const QString& staffId, const QString& reason = {}, const QMap<QString, QString>& fields = {});
    Result<Case> apply(const ActRequest& request, const QString& staffId);
    /// Push, then pull to the head.
    void exchange();

    StoreFixture store;
    SampleLog log;
};

}  // namespace madoguchi::test
