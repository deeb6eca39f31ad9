// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QProcess>
#include <QString>

namespace madoguchi::test {

/// A server that is another program, on loopback, for as long as this lives.
class OtherServer {
public:
    /// `%PORT%` in an argument becomes a port that is free. Aborts the test if nobody listens there in time.
    OtherServer(const QString& folder, const QString& program, QStringList arguments);
    ~OtherServer();

    int port() const { return m_port; }

private:
    QProcess m_process;
    int m_port = 0;
};

}  // namespace madoguchi::test
