// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "sync/client/SyncMailbox.h"

#include <QMutexLocker>

namespace madoguchi {

void SyncMailbox::follow(bool on)
{
    {
        const QMutexLocker lock(&m_mutex);
        m_following = on;
    }
    m_bell->ring();
}

bool SyncMailbox::isFollowing() const
{
    const QMutexLocker lock(&m_mutex);
    return m_following;
}

void SyncMailbox::actStored()
{
    actsLeft();
    m_bell->ring();
}

bool SyncMailbox::actsWait() const
{
    const QMutexLocker lock(&m_mutex);
    return m_actsWait;
}

void SyncMailbox::actsTaken()
{
    const QMutexLocker lock(&m_mutex);
    m_actsWait = false;
}

void SyncMailbox::actsLeft()
{
    const QMutexLocker lock(&m_mutex);
    m_actsWait = true;
}

QFuture<Result<SyncCounts>> SyncMailbox::askOnce()
{
    OncePromise promise;
    promise.start();
    auto future = promise.future();
    {
        const QMutexLocker lock(&m_mutex);
        if (m_closed) {
            return QtFuture::makeReadyFuture(Result<SyncCounts>(fail(ErrorCode::Cancelled)));
        }
        m_asked.push_back(std::move(promise));
    }
    m_bell->ring();
    return future;
}

bool SyncMailbox::isOnceAsked() const
{
    const QMutexLocker lock(&m_mutex);
    return !m_asked.empty();
}

void SyncMailbox::serve()
{
    const QMutexLocker lock(&m_mutex);
    for (OncePromise& promise : m_asked) {
        m_served.push_back(std::move(promise));
    }
    m_asked.clear();
}

void SyncMailbox::answer(const Result<SyncCounts>& result)
{
    std::vector<OncePromise> served;  // answered outside the lock: a continuation may ask again
    {
        const QMutexLocker lock(&m_mutex);
        served.swap(m_served);
    }
    for (OncePromise& promise : served) {
        promise.addResult(result);
        promise.finish();
    }
}

void SyncMailbox::close()
{
    {
        const QMutexLocker lock(&m_mutex);
        m_closed = true;
    }
    serve();
    answer(fail(ErrorCode::Cancelled));
}

}  // namespace madoguchi
