// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "sync/cloud/CloudAnswer.h"
#include "sync/cloud/CloudRequest.h"
#include "sync/cloud/Gatekeeper.h"

#include <QByteArrayList>

namespace madoguchi {

/// How one address of the service is reached.
struct RouteForm {
    QByteArray method;
    QString name;                  ///< "acts": below /v1/{municipality}/; "staff/{id}/active": {id} is any one segment; or "/healthz": as it is
    Entrance entrance = Entrance::Anyone;
    qint64 bodyLimit = 0;          ///< bytes
    QByteArrayList contentTypes;   ///< those taken; empty if there is no body
};

/// One address of the service. Called from many threads at once.
class Route {
public:
    virtual ~Route() = default;

    virtual RouteForm form() const = 0;
    virtual CloudAnswer answer(const CloudRequest& request, const Visitor& visitor) = 0;
};

}  // namespace madoguchi
