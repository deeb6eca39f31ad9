// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "sync/cloud/Gatekeeper.h"

namespace madoguchi {

namespace {

tl::unexpected<Error> refuse(const char* why)
{
    return fail(ErrorCode::TerminalRefused, QLatin1String(why));
}

}  // namespace

Gatekeeper::Gatekeeper(CloudDatabase& database, QString municipality, const Clock& clock)
    : m_terminals(database), m_sessions(database), m_municipality(std::move(municipality)), m_clock(clock)
{
}

Result<Visitor> Gatekeeper::admit(Entrance entrance, const CloudRequest& request) const
{
    Visitor visitor;
    if (entrance == Entrance::Anyone) {
        return visitor;
    }
    const Result<Terminal> terminal = terminalOf(request.peer);
    if (!terminal) {
        return failAs(terminal);
    }
    visitor.terminal = *terminal;
    if (entrance == Entrance::Session || entrance == Entrance::AnySession) {
        const Result<Session> session = m_sessions.find(request.bearer, terminal->serial, m_clock.now());
        if (!session) {
            return failAs(session);
        }
        if (session->temporary && entrance == Entrance::Session) {
            return fail(ErrorCode::PassphraseTemporary);
        }
        visitor.session = *session;
    }
    return visitor;
}

Result<Terminal> Gatekeeper::terminalOf(const PeerCertificate& peer) const
{
    if (!peer.isPresent) {
        return refuse("none");
    }
    if (!peer.isTrusted) {
        return refuse("foreign");
    }
    if (peer.organisation != m_municipality) {
        return refuse("municipality");
    }
    const Result<Terminal> terminal = m_terminals.valid(peer.serial);
    if (!terminal) {
        return terminal.error().code == ErrorCode::TerminalRefused ? refuse("unknown") : failAs(terminal);
    }
    return terminal->name == peer.name ? terminal : refuse("unknown");
}

}  // namespace madoguchi
