// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/base/ProcessHardening.h"
#include "app/base/Clock.h"
#include "app/base/ErrorCatalog.h"
#include "sync/client/CurlTransport.h"
#include "sync/rehearsal/RehearsalFolder.h"
#include "sync/rehearsal/Submitter.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QThread>

#include <cstdio>

namespace {

using namespace madoguchi;

constexpr int done = 0, somethingBad = 1, wrongUsage = 2, unreachable = 3;

int failed(const Error& error)
{
    const ErrorEntry words = ErrorCatalog::entry(error.code);
    std::fprintf(stderr, "%s %s %s\n", qPrintable(errorName(error.code)), qPrintable(words.title), qPrintable(error.detail));
    const bool line = error.code == ErrorCode::CloudUnreachable || error.code == ErrorCode::CloudTimeout || error.code == ErrorCode::CloudTlsRefused;
    const bool input = error.code == ErrorCode::FileUnreadable || error.code == ErrorCode::FileUnwritable || error.code == ErrorCode::JsonMalformed;
    return line ? unreachable : input ? wrongUsage : somethingBad;
}

int create(const QCommandLineParser& options)
{
    bool citizensGood = false, seedGood = false;
    const int citizens = options.value(QStringLiteral("citizens")).toInt(&citizensGood);
    const uint seed = options.value(QStringLiteral("seed")).toUInt(&seedGood);
    if (!citizensGood || !seedGood || citizens < 1 || citizens > 1'000'000) {
        std::fprintf(stderr, "--citizens takes 1 to 1000000, --seed a number\n");
        return wrongUsage;
    }
    const auto folder = RehearsalFolder::create({options.value(QStringLiteral("dir")), citizens, seed, SystemClock().now()});
    if (!folder) {
        return failed(folder.error());
    }
    std::printf("{\"citizens\":%d}\n", int(folder->items().size()));
    return done;
}

int submit(const QCommandLineParser& options)
{
    const auto folder = RehearsalFolder::open(options.value(QStringLiteral("dir")));
    if (!folder) {
        return failed(folder.error());
    }
    CurlSettings settings;
    settings.cloud = QUrl(options.value(QStringLiteral("cloud")));
    settings.caFile = options.value(QStringLiteral("ca"));
    CurlTransport transport(settings);
    Submitter submitter(transport, [](qint64 milliseconds) {
        if (milliseconds > 0) {
            QThread::msleep(quint64(milliseconds));
        }
    });
    const auto counts = submitter.submit(*folder, options.value(QStringLiteral("rate")).toDouble(), options.value(QStringLiteral("count")).toInt());
    if (!counts) {
        return failed(counts.error());
    }
    std::printf("{\"accepted\":%d,\"duplicate\":%d,\"refused\":%d}\n", counts->accepted, counts->duplicate, counts->refused);
    return counts->refused > 0 ? somethingBad : done;
}

}  // namespace

int main(int argc, char* argv[])
{
    hardenProcess();
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("madoguchi-rehearsal"));
    QCoreApplication::setApplicationVersion(QStringLiteral(MADOGUCHI_VERSION));
    QCommandLineParser options;
    options.setApplicationDescription(QStringLiteral("An invented city to practise with: never real data.\n\n"
        "  create --dir DIR [--citizens N] [--seed S]\n  submit --dir DIR --cloud URL --ca FILE [--rate PER_SECOND] [--count N]"));
    options.addHelpOption();
    options.addVersionOption();
    options.addPositionalArgument(QStringLiteral("command"), QStringLiteral("create or submit"));
    options.addOptions({{QStringLiteral("dir"), QStringLiteral("folder of the invented city"), QStringLiteral("DIR")},
                        {QStringLiteral("citizens"), QStringLiteral("how many citizens apply"), QStringLiteral("N"), QStringLiteral("200")},
                        {QStringLiteral("seed"), QStringLiteral("the same seed makes the same citizens"), QStringLiteral("S"), QStringLiteral("1")},
                        {QStringLiteral("cloud"), QStringLiteral("https address of madoguchi-cloud"), QStringLiteral("URL")},
                        {QStringLiteral("ca"), QStringLiteral("the cloud's CA certificate"), QStringLiteral("FILE")},
                        {QStringLiteral("rate"), QStringLiteral("submissions in a second; 0: as fast as it goes"), QStringLiteral("PER_SECOND"), QStringLiteral("0")},
                        {QStringLiteral("count"), QStringLiteral("at most this many; 0: all"), QStringLiteral("N"), QStringLiteral("0")},
                        {QStringLiteral("json"), QStringLiteral("JSON (it always is)")}});
    if (!options.parse(app.arguments())) {
        std::fprintf(stderr, "%s\n", qPrintable(options.errorText()));
        return wrongUsage;
    }
    if (options.isSet(QStringLiteral("version"))) {
        options.showVersion();
    }
    if (options.isSet(QStringLiteral("help"))) {
        options.showHelp(done);
    }
    const QString command = options.positionalArguments().value(0);
    const bool hasDir = options.isSet(QStringLiteral("dir"));
    if (command == QLatin1String("create") && hasDir) {
        return create(options);
    }
    if (command == QLatin1String("submit") && hasDir && options.isSet(QStringLiteral("cloud")) && options.isSet(QStringLiteral("ca"))) {
        return submit(options);
    }
    std::fprintf(stderr, "%s\n", qPrintable(options.helpText()));
    return wrongUsage;
}
