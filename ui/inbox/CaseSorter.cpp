// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/inbox/CaseSorter.h"

#include <QFuture>
#include <QPromise>
#include <QThreadPool>

#include <memory>

namespace madoguchi {

void CaseSorter::start(const CaseIndex& index, InboxColumn column, const StaffNames& names)
{
    using Sorted = std::optional<CaseOrder>;
    cancel();
    m_stop = std::stop_source();
    m_isBusy = true;
    const std::stop_token stop = m_stop.get_token();
    auto promise = std::make_shared<QPromise<Sorted>>();
    promise->start();
    promise->future().then(this, [this, stop](const Sorted& order) {
        if (order && !stop.stop_requested()) {
            m_isBusy = false;
            Q_EMIT sorted(*order);
        }
    });
    QThreadPool::globalInstance()->start([promise, index, column, names, stop] {
        promise->addResult(CaseOrder::of(index, column, names, stop));
        promise->finish();
    });
}

void CaseSorter::cancel()
{
    m_stop.request_stop();
    m_isBusy = false;
}

}  // namespace madoguchi
