// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QString>

#include <memory>

namespace madoguchi::test {

/// A TLS connection that says whatever a test wants, also what is no HTTP. Believes any server.
class RawTls {
public:
    /// `version`: TLS1_2_VERSION and the like; 0 for any. `credentials`: folder with cert.pem and key.pem; none if empty.
    explicit RawTls(int port, int version = 0, const QString& credentials = {});
    ~RawTls();

    bool isConnected() const;
    bool write(const QByteArray& bytes);
    /// What comes next, at most `size` bytes; empty at the end.
    QByteArray read(int size = 4096);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

}  // namespace madoguchi::test
