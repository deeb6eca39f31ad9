// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/base/Clock.h"
#include "sync/cloud/CloudRequest.h"
#include "sync/cloud/ProxyRegister.h"
#include "sync/cloud/SessionRegister.h"
#include "sync/cloud/TerminalRegister.h"

namespace madoguchi {

/// Who connects to this service.
enum class Position {
    Open,         ///< terminals and citizens themselves; what a header says of certificates is ignored
    BehindProxy,  ///< nobody but a proxy that proves itself; terminals are those it passes on
};

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
    Gatekeeper(CloudDatabase& database, QString municipality, Position position, const Clock& clock);

    /// TerminalRefused (detail: "none", "foreign", "municipality", "unknown", "proxy"), SessionExpired, PassphraseTemporary.
    Result<Visitor> admit(Entrance entrance, const CloudRequest& request) const;

private:
    Done provenProxy(const PeerCertificate& peer) const;
    Result<Terminal> terminalOf(const PeerCertificate& peer) const;

    TerminalRegister m_terminals;
    ProxyRegister m_proxies;
    SessionRegister m_sessions;
    QString m_municipality;
    Position m_position;
    const Clock& m_clock;
};

}  // namespace madoguchi
