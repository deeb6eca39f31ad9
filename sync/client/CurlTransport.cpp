// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "sync/client/CurlTransport.h"

#include "sync/client/CurlTransfer.h"

#include <QMutex>
#include <QMutexLocker>

#include <curl/curl.h>

#include <thread>
#include <vector>

namespace madoguchi {

namespace {

void initialiseOnce()
{
    static const CURLcode done = curl_global_init(CURL_GLOBAL_DEFAULT);
    Q_UNUSED(done)
}

struct FreeMulti {
    void operator()(CURLM* multi) const { curl_multi_cleanup(multi); }
};

}  // namespace

struct CurlTransport::Net {
    using Transfers = std::vector<std::unique_ptr<CurlTransfer>>;

    explicit Net(CurlSettings given) : settings(std::move(given))
    {
        initialiseOnce();
        multi.reset(curl_multi_init());
        curl_multi_setopt(multi.get(), CURLMOPT_MAXCONNECTS, 4L);
        thread = std::jthread([this](const std::stop_token& stop) { run(stop); });
    }

    void wake() { curl_multi_wakeup(multi.get()); }
    void run(const std::stop_token& stop);
    void takeInbox();
    void removeStopped(bool all);
    void collectFinished();

    const CurlSettings settings;
    std::unique_ptr<CURLM, FreeMulti> multi;
    QMutex mutex;
    Transfers inbox;          ///< guarded by mutex
    bool cancelling = false;  ///< guarded by mutex
    Transfers active;         ///< of the net thread
    std::jthread thread;      ///< last: it ends before what it uses
};

void CurlTransport::Net::run(const std::stop_token& stop)
{
    while (!stop.stop_requested()) {
        takeInbox();
        int running = 0;
        curl_multi_perform(multi.get(), &running);
        collectFinished();
        curl_multi_poll(multi.get(), nullptr, 0, 1000, nullptr);
    }
    takeInbox();
    removeStopped(true);
}

void CurlTransport::Net::takeInbox()
{
    Transfers arrived;
    bool all = false;
    {
        const QMutexLocker lock(&mutex);
        arrived.swap(inbox);
        all = std::exchange(cancelling, false);
    }
    removeStopped(all);
    for (auto& transfer : arrived) {
        if (transfer->isStopped()) {
            continue;
        }
        curl_multi_add_handle(multi.get(), transfer->handle());
        active.push_back(std::move(transfer));
    }
}

void CurlTransport::Net::removeStopped(bool all)
{
    std::erase_if(active, [&](const std::unique_ptr<CurlTransfer>& transfer) {
        if (!all && !transfer->isStopped()) {
            return false;
        }
        curl_multi_remove_handle(multi.get(), transfer->handle());
        return true;
    });
}

void CurlTransport::Net::collectFinished()
{
    int left = 0;
    while (const CURLMsg* message = curl_multi_info_read(multi.get(), &left)) {
        CURL* handle = message->easy_handle;
        const CURLcode code = message->data.result;
        curl_multi_remove_handle(multi.get(), handle);
        const auto found = std::find_if(active.begin(), active.end(), [&](const auto& transfer) { return transfer->handle() == handle; });
        const std::unique_ptr<CurlTransfer> transfer = std::move(*found);
        active.erase(found);
        transfer->finish(code);
    }
}

CurlTransport::CurlTransport(const CurlSettings& settings) : m_net(std::make_unique<Net>(settings)) {}

CurlTransport::~CurlTransport()
{
    m_net->thread.request_stop();
    m_net->wake();
    m_net->thread.join();
}

QFuture<Result<HttpAnswer>> CurlTransport::send(HttpRequest request)
{
    auto transfer = std::make_unique<CurlTransfer>(m_net->settings, std::move(request), [net = m_net.get()] { net->wake(); });
    auto future = transfer->future();
    {
        const QMutexLocker lock(&m_net->mutex);
        m_net->inbox.push_back(std::move(transfer));
    }
    m_net->wake();
    return future;
}

void CurlTransport::cancelAll()
{
    Net::Transfers waiting;  // ended outside the lock: their continuations may send again
    {
        const QMutexLocker lock(&m_net->mutex);
        m_net->cancelling = true;
        waiting.swap(m_net->inbox);
    }
    m_net->wake();
}

}  // namespace madoguchi
