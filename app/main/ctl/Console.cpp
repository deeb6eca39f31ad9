// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/main/ctl/Console.h"

#include "app/base/ErrorCatalog.h"

#include <QJsonDocument>
#include <QTextStream>

#include <cstdio>

namespace madoguchi {

void Console::result(const QJsonObject& json, const QString& text) const
{
    QTextStream out(stdout);
    if (m_json) {
        out << QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact)) << Qt::endl;
    } else {
        out << text << Qt::endl;
    }
}

void Console::note(const QString& text) const
{
    QTextStream(stderr) << text << Qt::endl;
}

ExitCode Console::failed(const Error& error) const
{
    const ErrorEntry entry = ErrorCatalog::entry(error.code);
    const QString detail = error.detail.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(error.detail);
    note(QStringLiteral("%1 %2%3\n%4").arg(errorName(error.code), entry.title, detail, entry.advice));
    return exitCode(error.code);
}

ExitCode Console::exitCode(ErrorCode code)
{
    switch (code) {
    case ErrorCode::UsageWrong:
    case ErrorCode::FileUnreadable:
    case ErrorCode::KeyUnusable:
    case ErrorCode::ProfileInUse:
    case ErrorCode::ProfileIncomplete:
    case ErrorCode::NotEnrolled:
        return ExitCode::WrongUsage;
    case ErrorCode::CloudUnreachable:
    case ErrorCode::CloudTimeout:
    case ErrorCode::CloudTlsRefused:
    case ErrorCode::OfflineLogInUnknown:  // only asked for when the cloud can't be reached
        return ExitCode::Unreachable;
    case ErrorCode::SessionRefused:
    case ErrorCode::SessionLocked:
    case ErrorCode::PassphraseTemporary:
    case ErrorCode::PassphraseExpired:
    case ErrorCode::TerminalRefused:
    case ErrorCode::RoleNotAllowed:
    case ErrorCode::StaffUnknown:
    case ErrorCode::PassphraseWrong:
    case ErrorCode::NotPermitted:
        return ExitCode::NotPermitted;
    default:
        return ExitCode::SomethingBad;
    }
}

}  // namespace madoguchi
