// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "sync/cloud/Metrics.h"

#include <QMutexLocker>

namespace madoguchi {

namespace {

void addHead(QByteArray& text, const char* name, const char* type, const char* help)
{
    text.append("# HELP madoguchi_").append(name).append(' ').append(help).append("\n# TYPE madoguchi_").append(name).append(' ').append(type).append('\n');
}

void add(QByteArray& text, const char* name, const char* type, const char* help, qint64 value)
{
    addHead(text, name, type, help);
    text.append("madoguchi_").append(name).append(' ').append(QByteArray::number(value)).append('\n');
}

}  // namespace

void Metrics::countRequest(const QString& route, int status)
{
    const QMutexLocker lock(&m_mutex);
    ++m_requests[{route, status}];
}

QByteArray Metrics::text(const Gauges& gauges) const
{
    QByteArray text;
    add(text, "log_entries", "gauge", "Entries of the log.", gauges.entries);
    add(text, "sessions", "gauge", "Sessions that have not ended.", gauges.sessions);
    add(text, "connections", "gauge", "Connections being served.", m_connections);
    add(text, "long_polls_waiting", "gauge", "Requests waiting for the log to grow.", m_waiting);
    add(text, "tls_refusals_total", "counter", "Handshakes that failed.", m_tlsRefusals);
    add(text, "log_in_failures_total", "counter", "Log-ins refused.", m_logInFailures);
    add(text, "acts_applied_total", "counter", "Acts applied.", m_actsApplied);
    add(text, "acts_refused_total", "counter", "Acts refused.", m_actsRefused);
    add(text, "oldest_unpulled_seconds", "gauge", "Age of the oldest application that no terminal has fetched; 0 if there is none.", gauges.oldestUnpulledSeconds);
    addHead(text, "terminals_not_seen", "gauge", "Terminals that have not asked for this many days.");
    for (auto it = gauges.terminalsNotSeen.begin(); it != gauges.terminalsNotSeen.end(); ++it) {
        text.append("madoguchi_terminals_not_seen{days=\"").append(QByteArray::number(it.key())).append("\"} ").append(QByteArray::number(it.value())).append('\n');
    }
    addHead(text, "requests_total", "counter", "Requests answered.");
    const QMutexLocker lock(&m_mutex);
    for (auto it = m_requests.begin(); it != m_requests.end(); ++it) {
        text.append("madoguchi_requests_total{route=\"").append(it.key().first.toUtf8()).append("\",status=\"");
        text.append(QByteArray::number(it.key().second)).append("\"} ").append(QByteArray::number(it.value())).append('\n');
    }
    return text;
}

}  // namespace madoguchi
