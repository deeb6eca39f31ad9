// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "sync/client/CloudClient.h"
#include "sync/client/CloudSession.h"
#include "tests/bench/BenchCity.h"

#include <QProcess>
#include <QTemporaryDir>

#include <memory>

namespace madoguchi::bench {

/// A cloud in a process of its own that has received applications, and a terminal's client that is logged in there. Ends the program if it
/// can't be made.
class PullOffice {
public:
    explicit PullOffice(int applications);
    ~PullOffice();

    const BenchCity& city() const { return m_city; }
    int applications() const { return m_applications; }
    const CloudClient& client() const { return *m_client; }
    const std::shared_ptr<CloudSession>& session() const { return m_session; }

private:
    void fill();
    QUrl start();

    BenchCity m_city;
    const int m_applications;
    QTemporaryDir m_folder;
    QProcess m_cloud;
    std::unique_ptr<CloudClient> m_client;
    std::shared_ptr<CloudSession> m_session;
};

}  // namespace madoguchi::bench
