// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/store/CaseStore.h"
#include "app/store/Database.h"
#include "tests/support/store/SampleLog.h"

#include <QTemporaryDir>

#include <memory>

namespace madoguchi::test {

/// A terminal's store in a folder of its own, which a test can close and open again.
class StoreFixture {
public:
    StoreFixture();

    QString file() const { return m_folder.filePath(QStringLiteral("madoguchi.sqlite")); }
    QString folder() const { return m_folder.path(); }
    /// Opens the file anew; the fault is asked from the first pragma on.
    Done open(WriteFault* fault = nullptr);
    void close() { m_database.reset(); }
    Database& database() { return *m_database; }
    const StoreContext& context() const { return m_context; }

    /// Runs on the store thread and waits.
    template<typename Work>
    auto run(Work work)
    {
        return m_database->run(std::move(work)).result();
    }
    template<typename Work>
    auto transact(Work work)
    {
        return m_database->transact(std::move(work)).result();
    }

    Result<PageOutcome> pull(const PulledPage& page);
    /// Everything of the log that is not here yet.
    Result<PageOutcome> pull(const SampleLog& log);
    /// An act done here, by somebody who sees what is shown now; signed and stored without asking the rules.
    Result<Case> addAct(const SampleLog& log, const QString& caseId, ActKind kind, const QString& staffId, const QString& reason = {});
    /// Sends what waits, records the answers.
    Result<AnswerOutcome> push(SampleLog& log);
    Cursor cursor();
    QList<CaseSummary> summaries();
    CaseSummary summary(const QString& caseId);
    QList<OutboxItem> outbox();

    /// The number of rows if everything holds together.
    Result<qint64> check();
    /// Everything a person can be shown, as bytes: two stores that show the same have the same.
    Result<QByteArray> shown();

private:
    QTemporaryDir m_folder;
    StoreContext m_context;
    std::unique_ptr<Database> m_database;
};

}  // namespace madoguchi::test
