// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/main/ctl/EnrollCommand.h"

#include "sync/client/Profile.h"

#include <QCommandLineParser>
#include <QTextStream>

#include <cstdio>

namespace madoguchi {

QString EnrollCommand::synopsis() const
{
    return QStringLiteral("--profile DIR enroll --cloud URL --ca FILE --cert FILE --key FILE [--trust DIR] [--crl DIR]");
}

ExitCode EnrollCommand::run(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.addOption({QStringLiteral("cloud"), tr("Address of the cloud, https only."), QStringLiteral("URL")});
    parser.addOption({QStringLiteral("ca"), tr("The CA of the cloud's certificate, PEM; no other is believed."), QStringLiteral("FILE")});
    parser.addOption({QStringLiteral("cert"), tr("This terminal's certificate, PEM."), QStringLiteral("FILE")});
    parser.addOption({QStringLiteral("key"), tr("Its private key, PEM, not encrypted."), QStringLiteral("FILE")});
    parser.addOption({QStringLiteral("trust"), tr("Folder of the pinned signature CAs."), QStringLiteral("DIR")});
    parser.addOption({QStringLiteral("crl"), tr("Folder of revocation lists."), QStringLiteral("DIR")});
    parser.addOption({{QStringLiteral("h"), QStringLiteral("help")}, tr("Shows this help.")});
    if (!parser.parse(QStringList(QStringLiteral("madoguchictl enroll")) + arguments)) {
        m_console.note(parser.errorText() + u'\n' + synopsis());
        return ExitCode::WrongUsage;
    }
    if (parser.isSet(QStringLiteral("help"))) {
        QTextStream(stdout) << synopsis() << u'\n' << parser.helpText();
        return ExitCode::Success;
    }
    const auto given = [&](const char* option) { return !parser.value(QLatin1String(option)).isEmpty(); };
    if (!given("cloud") || !given("ca") || !given("cert") || !given("key") || !parser.positionalArguments().isEmpty()) {
        m_console.note(synopsis());
        return ExitCode::WrongUsage;
    }
    Profile::Enrolment enrolment;
    enrolment.cloud = QUrl(parser.value(QStringLiteral("cloud")), QUrl::StrictMode);
    enrolment.caFile = parser.value(QStringLiteral("ca"));
    enrolment.certificateFile = parser.value(QStringLiteral("cert"));
    enrolment.keyFile = parser.value(QStringLiteral("key"));
    enrolment.trustFolder = parser.value(QStringLiteral("trust"));
    enrolment.crlFolder = parser.value(QStringLiteral("crl"));
    const auto profile = Profile::enroll(m_options.profile.isEmpty() ? Profile::defaultFolder() : m_options.profile, enrolment);
    if (!profile) {
        return m_console.failed(profile.error());
    }
    m_console.result({{QStringLiteral("terminal"), profile->terminal()}, {QStringLiteral("municipality"), profile->municipality()},
                         {QStringLiteral("rehearsal"), profile->rehearsal()}},
        tr("Enrolled: terminal %1 of municipality %2").arg(profile->terminal(), profile->municipality()));
    return ExitCode::Success;
}

}  // namespace madoguchi
