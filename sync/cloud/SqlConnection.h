// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArrayView>
#include <QString>

#include <functional>
#include <memory>
#include <stdexcept>

namespace madoguchi {

/// Thrown and caught inside the cloud's storage only; carries SQLite's extended result code, or 0 for an injected fault.
class SqlFault : public std::runtime_error {
public:
    explicit SqlFault(int resultCode);
    int resultCode() const { return m_resultCode; }

private:
    int m_resultCode;
};

/// Asked before each write and commit, and after each commit ("write", "commit", "committed"); true makes it fail. Tests only.
using SqlFaultHook = std::function<bool(QByteArrayView step)>;

/// One open connection, set up for durability (WAL, synchronous=FULL) and against planted schemas. Used by one thread at a time.
class SqlConnection {
public:
    /// Throws SqlFault.
    explicit SqlConnection(const QString& file, SqlFaultHook fault = {});
    ~SqlConnection();
    SqlConnection(const SqlConnection&) = delete;
    SqlConnection& operator=(const SqlConnection&) = delete;

    /// Runs statements without parameters. Throws SqlFault.
    void execute(const QByteArray& statements);
    bool isInTransaction() const;
    /// Where a test may make the storage fail. Throws SqlFault then.
    void faultPoint(QByteArrayView step) const;

    struct Handle;
    Handle& handle() { return *m_handle; }

private:
    std::unique_ptr<Handle> m_handle;
    SqlFaultHook m_fault;
};

}  // namespace madoguchi
