// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/base/Clock.h"
#include "sync/cloud/CloudRequest.h"
#include "sync/cloud/SessionRegister.h"
#include "sync/cloud/TerminalRegister.h"

namespace madoguchi {

/// What a route asks of who comes.
enum class Entrance {
    Anyone,    ///< the citizen's side and operation
    Terminal,  ///< a terminal's certificate
    Session,   ///< and a person logged in there, with a passphrase of their own
    AnySession,  ///< also with a temporary one: only for changing it
};

/// Who has come in. What the entrance did not ask for is empty.
struct Visitor {
    Terminal terminal;
    Session session;
};

/// Decides at every request who comes in: TLS alone knows nothing of a revocation or of persons.
class Gatekeeper {
public:
    Gatekeeper(CloudDatabase& database, QString municipality, const Clock& clock);

    /// TerminalRefused (detail: "none", "foreign", "municipality", "unknown"), SessionExpired, PassphraseTemporary.
    Result<Visitor> admit(Entrance entrance, const CloudRequest& request) const;

private:
    Result<Terminal> terminalOf(const PeerCertificate& peer) const;

    TerminalRegister m_terminals;
    SessionRegister m_sessions;
    QString m_municipality;
    const Clock& m_clock;
};

}  // namespace madoguchi
