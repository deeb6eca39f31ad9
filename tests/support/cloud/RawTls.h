// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>

#include <memory>

namespace madoguchi::test {

/// A TLS connection that says whatever a test wants, also what is no HTTP. Believes any server.
class RawTls {
public:
    /// `version`: TLS1_2_VERSION and the like; 0 for any.
    explicit RawTls(int port, int version = 0);
    ~RawTls();

    bool isConnected() const;
    bool write(const QByteArray& bytes);
    /// What comes next, at most 4096 bytes; empty at the end.
    QByteArray read();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

}  // namespace madoguchi::test
