// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/main/ctl/VerifyCommand.h"

#include "app/base/Clock.h"
#include "app/base/ErrorCatalog.h"
#include "app/domain/Rfc3339.h"
#include "app/verify/FeeTableReader.h"
#include "app/verify/VerdictJson.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>
#include <QTextStream>

#include <cstdio>
#include <optional>

namespace madoguchi {

namespace {

const QString trustOption = QStringLiteral("trust");
const QString crlOption = QStringLiteral("crl");
const QString atOption = QStringLiteral("at");
const QString municipalityOption = QStringLiteral("municipality");
const QString feesOption = QStringLiteral("fees");

void complain(const QString& message)
{
    QTextStream(stderr) << message << Qt::endl;
}

void addOptions(QCommandLineParser& parser)
{
    parser.addOption({trustOption, QCoreApplication::translate("VerifyCommand", "Folder of the pinned signature CAs, PEM or DER; nothing else is trusted."), QStringLiteral("DIR")});
    parser.addOption({crlOption, QCoreApplication::translate("VerifyCommand", "Folder of revocation lists, PEM or DER."), QStringLiteral("DIR")});
    parser.addOption({atOption, QCoreApplication::translate("VerifyCommand", "Time of receipt, RFC 3339; now if left out."), QStringLiteral("TIME")});
    parser.addOption({municipalityOption, QCoreApplication::translate("VerifyCommand", "Six-digit code the application must be addressed to."), QStringLiteral("CODE")});
    parser.addOption({feesOption, QCoreApplication::translate("VerifyCommand", "Dated fee tables, JSON."), QStringLiteral("FILE")});
    parser.addOption({{QStringLiteral("h"), QStringLiteral("help")}, QCoreApplication::translate("VerifyCommand", "Shows this help.")});
    parser.addPositionalArgument(QStringLiteral("FILE..."), QCoreApplication::translate("VerifyCommand", "Signed applications."));
}

/// At most one byte more than the verifier takes: from a device or a pipe, too.
std::optional<QByteArray> contentsOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return std::nullopt;
    }
    constexpr qsizetype limit = Verifier::largestMessage + 1;
    QByteArray contents;
    for (QByteArray part = file.read(limit); !part.isEmpty(); part = file.read(limit - contents.size())) {
        contents += part;
    }
    return file.error() == QFileDevice::NoError ? std::optional(contents) : std::nullopt;
}

Result<QList<FeeTable>> feesFrom(const QString& path)
{
    if (path.isEmpty()) {
        return QList<FeeTable>();
    }
    const auto json = contentsOf(path);
    return json ? FeeTableReader::read(*json) : fail(ErrorCode::FileUnreadable, path);
}

bool isUsageRight(const QCommandLineParser& options)
{
    static const QRegularExpression sixDigits(QRegularExpression::anchoredPattern(QStringLiteral("[0-9]{6}")));
    const bool isMunicipalityRight = !options.isSet(municipalityOption) || sixDigits.match(options.value(municipalityOption)).hasMatch();
    return options.isSet(trustOption) && !options.positionalArguments().isEmpty() && isMunicipalityRight;
}

}  // namespace

QString VerifyCommand::synopsis() const
{
    return QStringLiteral("verify --trust DIR [--crl DIR] [--at TIME] [--municipality CODE] [--fees FILE] FILE...");
}

ExitCode VerifyCommand::run(const QStringList& arguments)
{
    QCommandLineParser options;
    addOptions(options);
    if (!options.parse(QStringList(QStringLiteral("madoguchictl verify")) + arguments)) {
        complain(options.errorText());
        return ExitCode::WrongUsage;
    }
    if (options.isSet(QStringLiteral("help"))) {
        QTextStream(stdout) << synopsis() << u'\n' << options.helpText();
        return ExitCode::Success;
    }
    const auto at = options.isSet(atOption) ? Rfc3339::moment(options.value(atOption)) : SystemClock().now();
    if (!isUsageRight(options) || !at) {
        complain(synopsis());
        return ExitCode::WrongUsage;
    }
    const auto verifier = verifierFor(options);
    if (!verifier) {
        const Error& error = verifier.error();
        complain(errorName(error.code) + u' ' + ErrorCatalog::entry(error.code).title + u' ' + error.detail);
        return ExitCode::WrongUsage;
    }
    return verifyFiles(*verifier, *at, options.positionalArguments());
}

Result<Verifier> VerifyCommand::verifierFor(const QCommandLineParser& options) const
{
    const auto trust = TrustStore::fromFolder(options.value(trustOption));
    if (!trust) {
        return failAs(trust);
    }
    auto crls = options.isSet(crlOption) ? CrlStore::fromFolder(options.value(crlOption), *trust) : CrlStore();
    if (!crls) {
        return failAs(crls);
    }
    const auto fees = feesFrom(options.value(feesOption));
    if (!fees) {
        return failAs(fees);
    }
    VerifierSettings settings;
    settings.municipality = options.value(municipalityOption);
    settings.fees = *fees;
    return Verifier(*trust, *crls, settings);
}

ExitCode VerifyCommand::verifyFiles(const Verifier& verifier, const QDateTime& at, const QStringList& files) const
{
    QFile output;
    if (!output.open(stdout, QIODevice::WriteOnly)) {
        return ExitCode::WrongUsage;
    }
    bool isBad = false;
    bool isUnreadable = false;
    for (const QString& path : files) {
        const auto message = contentsOf(path);
        if (!message) {
            complain(QCoreApplication::translate("VerifyCommand", "%1: can't be read").arg(path));
            isUnreadable = true;
            continue;
        }
        const Verdict verdict = verifier.verify(*message, at);
        isBad = isBad || verdict.outcome() == Outcome::Bad;
        output.write(VerdictJson::line(path, verdict));
        output.flush();
    }
    return isUnreadable ? ExitCode::WrongUsage : isBad ? ExitCode::SomethingBad : ExitCode::Success;
}

}  // namespace madoguchi
