// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/client/FakeHost.h"

#include <QMutexLocker>
#include <QPromise>

namespace madoguchi::test {

FakeHost::~FakeHost()
{
    m_pool.waitForDone();
}

QFuture<Result<HttpAnswer>> FakeHost::send(HttpRequest request)
{
    auto promise = std::make_shared<QPromise<Result<HttpAnswer>>>();
    promise->start();
    {
        const QMutexLocker lock(&m_mutex);
        m_requests.append(request);
        m_mostAtOnce = std::max(m_mostAtOnce, ++m_underWay);
    }
    m_pool.start([this, promise, request] {
        Result<HttpAnswer> answer = request.stop.stop_requested() ? Result<HttpAnswer>(fail(ErrorCode::Cancelled)) : m_answer(request);
        {
            const QMutexLocker lock(&m_mutex);
            --m_underWay;
        }
        promise->addResult(std::move(answer));
        promise->finish();
    });
    return promise->future();
}

int FakeHost::requests() const
{
    const QMutexLocker lock(&m_mutex);
    return int(m_requests.size());
}

int FakeHost::mostAtOnce() const
{
    const QMutexLocker lock(&m_mutex);
    return m_mostAtOnce;
}

HttpRequest FakeHost::last() const
{
    const QMutexLocker lock(&m_mutex);
    return m_requests.isEmpty() ? HttpRequest() : m_requests.constLast();
}

HttpAnswer FakeHost::ok(const QByteArray& body, const QByteArray& contentType)
{
    HttpAnswer answer;
    answer.status = 200;
    answer.contentType = contentType;
    answer.body = body;
    return answer;
}

HttpAnswer FakeHost::status(int status)
{
    HttpAnswer answer;
    answer.status = status;
    return answer;
}

}  // namespace madoguchi::test
