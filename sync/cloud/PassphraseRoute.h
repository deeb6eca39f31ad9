// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "sync/cloud/Metrics.h"
#include "sync/cloud/PassphraseExchange.h"
#include "sync/cloud/Route.h"

namespace madoguchi {

/// PUT staff/me/passphrase: the one address that is open to who has a temporary passphrase.
class PassphraseRoute final : public Route {
public:
    PassphraseRoute(PassphraseExchange& exchange, Metrics& metrics) : m_exchange(exchange), m_metrics(metrics) {}

    RouteForm form() const override;
    CloudAnswer answer(const CloudRequest& request, const Visitor& visitor) override;

private:
    PassphraseExchange& m_exchange;
    Metrics& m_metrics;
};

}  // namespace madoguchi
