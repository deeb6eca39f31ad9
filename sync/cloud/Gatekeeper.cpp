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

Gatekeeper::Gatekeeper(CloudDatabase& database, QString municipality, Position position, const Clock& clock)
    : m_terminals(database), m_proxies(database), m_sessions(database), m_municipality(std::move(municipality)), m_position(position), m_clock(clock)
{
}

Result<Visitor> Gatekeeper::admit(Entrance entrance, const CloudRequest& request) const
{
    const bool isBehindProxy = m_position == Position::BehindProxy;
    if (isBehindProxy) {
        if (const Done proven = provenProxy(request.peer); !proven) {
            return failAs(proven);
        }
    }
    Visitor visitor;
    if (entrance == Entrance::Anyone) {
        return visitor;
    }
    const Result<Terminal> terminal = terminalOf(isBehindProxy ? request.forwarded : request.peer);
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

Done Gatekeeper::provenProxy(const PeerCertificate& peer) const
{
    if (!peer.isPresent || !peer.isTrusted || !peer.isProxy || peer.organisation != m_municipality) {
        return refuse("proxy");
    }
    const Result<Proxy> proxy = m_proxies.valid(peer.serial);
    if (!proxy) {
        return proxy.error().code == ErrorCode::TerminalRefused ? refuse("proxy") : Done(failAs(proxy));
    }
    return proxy->name == peer.name ? Done{} : refuse("proxy");
}

Result<Terminal> Gatekeeper::terminalOf(const PeerCertificate& peer) const
{
    if (!peer.isPresent) {
        return refuse("none");
    }
    if (!peer.isTrusted) {
        return refuse("foreign");
    }
    if (peer.isProxy) {
        return refuse("proxy");
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
