// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "sync/cloud/PostgresAddress.h"

#include <libpq-fe.h>

#include <map>
#include <memory>

namespace madoguchi {

namespace {

/// A host that went away without a word must not hold a thread for the quarter of an hour that TCP takes to notice. Of several hosts only the
/// one that takes writes: a standby is behind, and would tell terminals that the log has become shorter.
const std::map<std::string, std::string> defaults{
    {"application_name", "madoguchi-cloud"}, {"connect_timeout", "10"}, {"tcp_user_timeout", "15000"},
    {"keepalives_idle", "10"}, {"keepalives_interval", "5"}, {"keepalives_count", "2"}, {"target_session_attrs", "read-write"},
};

std::string quoted(const std::string& value)
{
    std::string result = "'";
    for (const char each : value) {
        if (each == '\'' || each == '\\') {
            result += '\\';
        }
        result += each;
    }
    return result + '\'';
}

}  // namespace

Result<PostgresAddress> PostgresAddress::of(const QString& connectionString)
{
    const std::unique_ptr<PQconninfoOption, decltype(&PQconninfoFree)> options(PQconninfoParse(connectionString.toUtf8().constData(), nullptr), &PQconninfoFree);
    if (!options) {
        return fail(ErrorCode::FieldInvalid, QStringLiteral("database"));
    }
    std::map<std::string, std::string> settings = defaults;
    for (const PQconninfoOption* option = options.get(); option->keyword; ++option) {
        if (option->val) {
            settings[option->keyword] = option->val;
        }
    }
    if (settings.contains("password") || settings.contains("sslpassword")) {
        return fail(ErrorCode::FieldInvalid, QStringLiteral("database: password"));
    }
    std::string text;
    for (const auto& [keyword, value] : settings) {
        text += keyword + '=' + quoted(value) + ' ';
    }
    return PostgresAddress(std::move(text));
}

}  // namespace madoguchi
