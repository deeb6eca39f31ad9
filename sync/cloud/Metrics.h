// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QMap>
#include <QMutex>
#include <QPair>
#include <QString>

#include <atomic>

namespace madoguchi {

/// What operation watches, in Prometheus' text format (version 0.0.4).
class Metrics {
public:
    /// What is read from the storage at the moment of asking.
    struct Gauges {
        qint64 entries = 0;
        int sessions = 0;
        qint64 oldestUnpulledSeconds = 0;   ///< age of the oldest application that no terminal has; 0: none
        QMap<int, int> terminalsNotSeen = {};  ///< by days
    };

    void countRequest(const QString& route, int status);
    void countTlsRefusal() { ++m_tlsRefusals; }
    void countLogInFailure() { ++m_logInFailures; }
    void countAct(bool applied) { ++(applied ? m_actsApplied : m_actsRefused); }
    void countWaiting(int change) { m_waiting += change; }
    void countConnection(int change) { m_connections += change; }

    QByteArray text(const Gauges& gauges) const;

private:
    mutable QMutex m_mutex;
    QMap<QPair<QString, int>, qint64> m_requests;
    std::atomic<qint64> m_tlsRefusals = 0, m_logInFailures = 0, m_actsApplied = 0, m_actsRefused = 0, m_waiting = 0, m_connections = 0;
};

}  // namespace madoguchi
