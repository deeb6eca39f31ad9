// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

namespace madoguchi {

/// What the operator asked for on the command line.
struct CloudArguments {
    enum class Command {
        Serve, StaffAdd, StaffReset, StaffLeave, StaffList, TerminalAdd, TerminalList, TerminalRevoke, ProxyAdd, ProxyList, ProxyRevoke, Check,
        Move
    };

    Command command = Command::Serve;
    QString dataFolder;
    QString subject;                  ///< name of the person, terminal or proxy the command is about
    QString host = QStringLiteral("127.0.0.1");
    int port = 8443;
    QMap<QString, QString> options;   ///< the command's own: "role", "out" …
    bool json = false;
    bool behindProxy = false;
    bool passphraseFromStdin = false;
    bool temporary = false;           ///< the passphrase is only for choosing another one

    /// Whether the command makes a folder that is not there yet; the others only look at one, and a wrong path must not become a new service.
    bool mayCreate() const
    {
        return command == Command::Serve || command == Command::StaffAdd || command == Command::TerminalAdd || command == Command::ProxyAdd;
    }
    QString option(const char* name) const { return options.value(QLatin1String(name)); }

    /// Why the program ends before doing anything.
    struct End {
        int exitCode = 2;
        QString text;  ///< help and version go to standard output, what is wrong to standard error
    };
    static tl::expected<CloudArguments, End> parse(const QStringList& arguments);
};

}  // namespace madoguchi
