// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "sync/client/CurlTransport.h"

#include <QPromise>

#include <functional>
#include <memory>

namespace madoguchi {

/// One request under way: the curl handle with everything it points to, and the promise that ends exactly once.
class CurlTransfer {
public:
    /// `wake` is called from whatever thread stops the request.
    CurlTransfer(const CurlSettings& settings, HttpRequest request, std::function<void()> wake);
    /// Ends as Cancelled if nothing else has ended it.
    ~CurlTransfer();

    CurlTransfer(const CurlTransfer&) = delete;
    CurlTransfer& operator=(const CurlTransfer&) = delete;

    QFuture<Result<HttpAnswer>> future() const;
    /// The CURL easy handle (libcurl declares it void).
    void* handle() const;
    bool isStopped() const;
    /// `curlCode` is libcurl's CURLcode.
    void finish(int curlCode);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

}  // namespace madoguchi
