// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "sync/cloud/SqlFault.h"

#include <QByteArrayView>

#include <functional>
#include <memory>

namespace madoguchi {

class SqlStatement;

/// Asked before each write and commit, and after each commit ("write", "commit", "committed"); true makes it fail. Tests only.
using SqlFaultHook = std::function<bool(QByteArrayView step)>;

/// One open connection of either engine. Used by one thread at a time.
class SqlConnection {
public:
    virtual ~SqlConnection();
    SqlConnection(const SqlConnection&) = delete;
    SqlConnection& operator=(const SqlConnection&) = delete;

    /// Runs statements without parameters. Throws SqlFault.
    virtual void execute(const QByteArray& statements) = 0;
    /// `sql`: with question marks for the parameters, in words that both engines understand. Throws SqlFault.
    virtual std::unique_ptr<SqlStatement> prepare(const QByteArray& sql) = 0;
    /// Where a test may make the storage fail. Throws SqlFault then.
    void faultPoint(QByteArrayView step) const;

protected:
    explicit SqlConnection(SqlFaultHook fault);

private:
    SqlFaultHook m_fault;
};

}  // namespace madoguchi
