// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "sync/cloud/ProxyCommands.h"

#include "app/domain/Rfc3339.h"
#include "sync/cloud/ProxyEnrolment.h"

#include <QDir>

namespace madoguchi {

namespace {

constexpr int done = 0;

}  // namespace

int ProxyCommands::add()
{
    const Result<Proxy> proxy =
        ProxyEnrolment(m_service.folder(), m_service.database(), m_service.clock()).enrol(m_arguments.subject, m_arguments.option("out"));
    if (!proxy) {
        return CloudOutput::failed(proxy.error());
    }
    const QDir out(m_arguments.option("out"));
    const QString authority = out.absoluteFilePath(QStringLiteral("ca.pem"));
    const QString certificate = out.absoluteFilePath(QStringLiteral("cert.pem"));
    const QString key = out.absoluteFilePath(QStringLiteral("key.pem"));
    m_output.result({{QStringLiteral("proxy"), proxy->name}, {QStringLiteral("serial"), proxy->serial}, {QStringLiteral("ca"), authority},
                     {QStringLiteral("cert"), certificate}, {QStringLiteral("key"), key}, {QStringLiteral("expiresAt"), Rfc3339::text(proxy->expiresAt)}},
                    QStringList{authority, certificate, key}.join(u'\n'));
    return done;
}

int ProxyCommands::list()
{
    const Result<QList<Proxy>> all = ProxyRegister(m_service.database()).all();
    if (!all) {
        return CloudOutput::failed(all.error());
    }
    for (const Proxy& proxy : *all) {
        const bool isRevoked = proxy.revokedAt.isValid();
        m_output.result({{QStringLiteral("proxy"), proxy.name}, {QStringLiteral("serial"), proxy.serial},
                         {QStringLiteral("issuedAt"), Rfc3339::text(proxy.issuedAt)}, {QStringLiteral("expiresAt"), Rfc3339::text(proxy.expiresAt)},
                         {QStringLiteral("revokedAt"), isRevoked ? Rfc3339::text(proxy.revokedAt) : QString()}},
                        QStringLiteral("%1 %2 %3").arg(proxy.name, proxy.serial, isRevoked ? QStringLiteral("revoked") : QStringLiteral("valid")));
    }
    return done;
}

int ProxyCommands::revoke()
{
    const Done revoked = ProxyRegister(m_service.database()).revoke(m_arguments.subject, m_service.clock().now());
    if (!revoked) {
        return CloudOutput::failed(revoked.error());
    }
    m_output.result({{QStringLiteral("proxy"), m_arguments.subject}, {QStringLiteral("revoked"), true}}, QStringLiteral("%1 revoked").arg(m_arguments.subject));
    return done;
}

}  // namespace madoguchi
