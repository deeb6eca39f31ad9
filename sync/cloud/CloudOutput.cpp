// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "sync/cloud/CloudOutput.h"

#include "app/base/ErrorCatalog.h"

#include <QJsonDocument>

#include <cstdio>

namespace madoguchi {

namespace {

void write(std::FILE* stream, const QByteArray& bytes)
{
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream);
    std::fflush(stream);
}

constexpr int refused = 1, unusable = 2, notPermitted = 4;

int exitCode(ErrorCode code)
{
    switch (code) {
    case ErrorCode::UsageWrong:
    case ErrorCode::FileUnreadable:
    case ErrorCode::FileUnwritable:
    case ErrorCode::ProfileIncomplete:
    case ErrorCode::KeyUnusable:
    case ErrorCode::DatabaseUnopenable:
    case ErrorCode::DatabaseNewer:
    case ErrorCode::CloudDatabaseUnreachable:
    case ErrorCode::CloudDatabaseUnfit:
    case ErrorCode::CloudDatabaseForeign:
        return unusable;
    case ErrorCode::NotPermitted:
        return notPermitted;
    default:
        return refused;
    }
}

}  // namespace

void CloudOutput::result(const QJsonObject& object, const QString& text) const
{
    write(stdout, (m_json ? QJsonDocument(object).toJson(QJsonDocument::Compact) : text.toUtf8()) + '\n');
}

void CloudOutput::standardOutput(const QString& text)
{
    write(stdout, text.toUtf8());
}

void CloudOutput::standardError(const QString& text)
{
    write(stderr, text.toUtf8());
}

int CloudOutput::failed(const Error& error)
{
    const ErrorEntry entry = ErrorCatalog::entry(error.code);
    const QString detail = error.detail.isEmpty() ? QString() : QStringLiteral(" [%1]").arg(error.detail);
    const int code = exitCode(error.code);
    const QString advice = code == unusable ? QStringLiteral("  %1\n").arg(entry.advice) : QString();
    standardError(QStringLiteral("%1 %2%3\n%4").arg(errorName(error.code), entry.title, detail, advice));
    return code;
}

}  // namespace madoguchi
