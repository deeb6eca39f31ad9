// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "sync/cloud/CloudCommands.h"

#include "app/domain/Municipality.h"
#include "app/domain/Rfc3339.h"
#include "sync/cloud/CaseLog.h"
#include "sync/cloud/CloudCheck.h"
#include "sync/cloud/CloudDatabase.h"
#include "sync/cloud/MoveCommand.h"
#include "sync/cloud/PassphraseInput.h"
#include "sync/cloud/ProxyCommands.h"
#include "sync/cloud/StaffAdministration.h"
#include "sync/cloud/StaffEnrolment.h"
#include "sync/cloud/StopSignals.h"
#include "sync/cloud/TerminalEnrolment.h"

#include <QDir>

namespace madoguchi {

namespace {

constexpr int done = 0, refused = 1, usage = 2;

QString momentOrNothing(const QDateTime& moment)
{
    return moment.isValid() ? Rfc3339::text(moment) : QString();
}

QJsonObject jsonOf(const Staff& staff)
{
    return {{QStringLiteral("staff"), staff.id}, {QStringLiteral("name"), staff.name}, {QStringLiteral("role"), QString(code(staff.role))},
            {QStringLiteral("active"), staff.active}, {QStringLiteral("temporary"), staff.active && staff.publicKey.isEmpty()}};
}

QString textOf(const Staff& staff)
{
    const char* state = !staff.active ? " (left)" : staff.publicKey.isEmpty() ? " (temporary passphrase)" : "";
    return QStringLiteral("%1 %2 %3%4").arg(staff.id, code(staff.role), staff.name, QLatin1String(state));
}

}  // namespace

int CloudCommands::run()
{
    const bool isNew = !QFile::exists(m_arguments.dataFolder + QStringLiteral("/cloud.json"));
    if (isNew && !m_arguments.mayCreate()) {
        return CloudOutput::failed({ErrorCode::FileUnreadable, QStringLiteral("cloud.json")});
    }
    if (m_arguments.command == CloudArguments::Command::Move) {
        return MoveCommand(m_arguments, m_output).run();
    }
    const QString asked = m_arguments.option("municipality");
    const QString municipality = isNew && asked.isEmpty() ? QString(ubeMunicipality) : asked;
    CloudService::Options options;
    options.position = m_arguments.behindProxy ? Position::BehindProxy : Position::Open;
    options.database = m_arguments.option("database");
    const Result<std::unique_ptr<CloudService>> service = CloudService::open(m_arguments.dataFolder, municipality, options);
    if (!service) {
        const int code = CloudOutput::failed(service.error());
        return service.error().code == ErrorCode::FieldInvalid ? usage : code;
    }
    switch (m_arguments.command) {
    case CloudArguments::Command::Serve:
        return serve(**service);
    case CloudArguments::Command::StaffAdd:
        return addStaff(**service);
    case CloudArguments::Command::StaffReset:
        return resetPassphrase(**service);
    case CloudArguments::Command::StaffLeave:
        return endMembership(**service);
    case CloudArguments::Command::StaffList:
        return listStaff(**service);
    case CloudArguments::Command::TerminalAdd:
        return addTerminal(**service);
    case CloudArguments::Command::TerminalList:
        return listTerminals(**service);
    case CloudArguments::Command::TerminalRevoke:
        return revokeTerminal(**service);
    case CloudArguments::Command::ProxyAdd:
        return ProxyCommands(m_arguments, m_output, **service).add();
    case CloudArguments::Command::ProxyList:
        return ProxyCommands(m_arguments, m_output, **service).list();
    case CloudArguments::Command::ProxyRevoke:
        return ProxyCommands(m_arguments, m_output, **service).revoke();
    case CloudArguments::Command::Check:
        return check(**service);
    case CloudArguments::Command::Move:
        break;
    }
    return usage;
}

int CloudCommands::serve(CloudService& service)
{
    const StopSignals signals;
    qInstallMessageHandler(&RequestLog::libraryMessage);
    service.onEnded(&StopSignals::raise);
    const Result<int> port = service.listen(m_arguments.host, m_arguments.port);
    if (!port) {
        return CloudOutput::failed(port.error());
    }
    const bool isV6 = m_arguments.host.contains(u':');
    const QString address = QStringLiteral("https://%1:%2").arg(isV6 ? u'[' + m_arguments.host + u']' : m_arguments.host).arg(*port);
    const QString authority = QDir(m_arguments.dataFolder).absoluteFilePath(QStringLiteral("ca.pem"));
    m_output.result({{QStringLiteral("listening"), address}, {QStringLiteral("ca"), authority}}, QStringLiteral("listening %1").arg(address));
    service.requestLog().event(QStringLiteral("started"), {{QStringLiteral("port"), *port}});
    signals.wait();
    service.stop();
    service.requestLog().event(QStringLiteral("stopped"));
    return done;
}

int CloudCommands::addStaff(CloudService& service)
{
    const std::optional<Role> role = roleFromCode(m_arguments.option("role"));
    if (!role) {
        return CloudOutput::failed({ErrorCode::UsageWrong, QStringLiteral("role")});
    }
    const Result<Sensitive<QString>> secret = passphrase();
    if (!secret) {
        return CloudOutput::failed(secret.error());
    }
    const QString name = m_arguments.option("name");
    if (m_arguments.temporary) {
        return said(StaffAdministration::proofOf(*secret).and_then([&](const PassphraseProof& proof) {
            return administration(service).enrol({m_arguments.subject, name, *role, proof});
        }));
    }
    const Result<Appended> appended = StaffEnrolment(service.log()).enrol(m_arguments.subject, name, *role, *secret);
    if (!appended) {
        return CloudOutput::failed(appended.error());
    }
    m_output.result({{QStringLiteral("staff"), m_arguments.subject}, {QStringLiteral("role"), QString(code(*role))}, {QStringLiteral("seq"), appended->seq}},
                    QStringLiteral("%1 %2").arg(m_arguments.subject, code(*role)));
    return done;
}

int CloudCommands::resetPassphrase(CloudService& service)
{
    const auto proof = passphrase().and_then([](const Sensitive<QString>& secret) { return StaffAdministration::proofOf(secret); });
    return said(proof.and_then([&](const PassphraseProof& temporary) { return administration(service).resetPassphrase(m_arguments.subject, temporary); }));
}

int CloudCommands::endMembership(CloudService& service)
{
    return said(administration(service).leave(m_arguments.subject));
}

int CloudCommands::said(const Result<Staff>& staff) const
{
    if (!staff) {
        return CloudOutput::failed(staff.error());
    }
    m_output.result(jsonOf(*staff), textOf(*staff));
    return done;
}

StaffAdministration CloudCommands::administration(CloudService& service)
{
    return {service.log(), service.staff(), service.clock()};
}

Result<Sensitive<QString>> CloudCommands::passphrase() const
{
    return m_arguments.passphraseFromStdin ? PassphraseInput::fromStandardInput() : PassphraseInput::fromTerminal();
}

int CloudCommands::listStaff(CloudService& service)
{
    const Result<QList<Staff>> all = StaffRegister(service.database()).all();
    if (!all) {
        return CloudOutput::failed(all.error());
    }
    for (const Staff& staff : *all) {
        m_output.result(jsonOf(staff), textOf(staff));
    }
    return done;
}

int CloudCommands::addTerminal(CloudService& service)
{
    const Result<Terminal> terminal =
        TerminalEnrolment(service.folder(), service.database(), service.clock()).enrol(m_arguments.subject, m_arguments.option("out"));
    if (!terminal) {
        return CloudOutput::failed(terminal.error());
    }
    const QDir out(m_arguments.option("out"));
    const QString authority = out.absoluteFilePath(QStringLiteral("ca.pem"));
    const QString certificate = out.absoluteFilePath(QStringLiteral("cert.pem"));
    const QString key = out.absoluteFilePath(QStringLiteral("key.pem"));
    m_output.result({{QStringLiteral("terminal"), terminal->name}, {QStringLiteral("serial"), terminal->serial}, {QStringLiteral("ca"), authority},
                     {QStringLiteral("cert"), certificate}, {QStringLiteral("key"), key}, {QStringLiteral("expiresAt"), Rfc3339::text(terminal->expiresAt)}},
                    QStringList{authority, certificate, key}.join(u'\n'));
    return done;
}

int CloudCommands::listTerminals(CloudService& service)
{
    const Result<QList<Terminal>> all = TerminalRegister(service.database()).all();
    if (!all) {
        return CloudOutput::failed(all.error());
    }
    for (const Terminal& terminal : *all) {
        m_output.result({{QStringLiteral("terminal"), terminal.name}, {QStringLiteral("serial"), terminal.serial},
                         {QStringLiteral("issuedAt"), Rfc3339::text(terminal.issuedAt)}, {QStringLiteral("expiresAt"), Rfc3339::text(terminal.expiresAt)},
                         {QStringLiteral("revokedAt"), momentOrNothing(terminal.revokedAt)}},
                        QStringLiteral("%1 %2 %3").arg(terminal.name, terminal.serial, terminal.revokedAt.isValid() ? QStringLiteral("revoked") : QStringLiteral("valid")));
    }
    return done;
}

int CloudCommands::revokeTerminal(CloudService& service)
{
    const Done revoked = TerminalRegister(service.database()).revoke(m_arguments.subject, service.clock().now());
    if (!revoked) {
        return CloudOutput::failed(revoked.error());
    }
    m_output.result({{QStringLiteral("terminal"), m_arguments.subject}, {QStringLiteral("revoked"), true}}, QStringLiteral("%1 revoked").arg(m_arguments.subject));
    return done;
}

int CloudCommands::check(CloudService& service)
{
    const Result<CloudCheck::Counts> counts = CloudCheck(service.log()).run();
    if (!counts) {
        m_output.result({{QStringLiteral("ok"), false}, {QStringLiteral("code"), errorName(counts.error().code)}, {QStringLiteral("at"), counts.error().detail}},
                        QStringLiteral("bad: %1 at %2").arg(errorName(counts.error().code), counts.error().detail));
        return refused;
    }
    m_output.result({{QStringLiteral("ok"), true}, {QStringLiteral("entries"), counts->entries}, {QStringLiteral("submissions"), counts->submissions},
                     {QStringLiteral("acts"), counts->acts}, {QStringLiteral("staff"), counts->staff}, {QStringLiteral("cases"), counts->cases}, {QStringLiteral("signedUpTo"), counts->signedUpTo}},
                    QStringLiteral("ok: %1 entries, %2 submissions, %3 acts, %4 staff, %5 cases, signed up to %6")
                        .arg(counts->entries).arg(counts->submissions).arg(counts->acts).arg(counts->staff).arg(counts->cases).arg(counts->signedUpTo));
    return done;
}

}  // namespace madoguchi
