// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/base/Error.h"
#include "sync/wire/Problem.h"

#include <QByteArray>
#include <QString>

namespace madoguchi {

/// What goes back for one request.
struct CloudAnswer {
    int status = 200;
    QByteArray contentType;
    QByteArray body;
    QString problem;       ///< the problem's type, for log and metrics; empty if it went well
    int retryAfter = 0;    ///< seconds, sent as Retry-After if not 0

    static CloudAnswer json(int status, const QByteArray& body);
    static CloudAnswer of(const Problem& problem);
    static CloudAnswer of(const Error& error);
};

}  // namespace madoguchi
