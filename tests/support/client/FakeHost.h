// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "sync/client/HttpTransport.h"

#include <QList>
#include <QMutex>
#include <QThreadPool>

#include <functional>

namespace madoguchi::test {

/// Somebody who publishes revocation, inside the test. Answers from threads of its own, as the net does.
class FakeHost final : public HttpTransport {
public:
    using Answer = std::function<Result<HttpAnswer>(const HttpRequest&)>;

    explicit FakeHost(Answer answer) : m_answer(std::move(answer)) {}
    ~FakeHost() override;

    QFuture<Result<HttpAnswer>> send(HttpRequest request) override;
    void cancelAll() override {}

    int requests() const;
    /// The most that were under way at the same time.
    int mostAtOnce() const;
    HttpRequest last() const;
    /// 200 with this body.
    static HttpAnswer ok(const QByteArray& body, const QByteArray& contentType = "application/pkix-crl");
    static HttpAnswer status(int status);

private:
    Answer m_answer;
    QThreadPool m_pool;
    mutable QMutex m_mutex;
    QList<HttpRequest> m_requests;
    int m_underWay = 0, m_mostAtOnce = 0;
};

}  // namespace madoguchi::test
