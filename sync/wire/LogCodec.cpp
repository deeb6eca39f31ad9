// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/domain/CaseId.h"
#include "app/domain/Rfc3339.h"
#include "sync/wire/WireCodec.h"
#include "sync/wire/WireForms.h"

#include <QJsonArray>

#include <limits>

using namespace Qt::StringLiterals;

namespace madoguchi::wire {

namespace {

bool isEntryKind(const QString& text)
{
    return entryKindFromCode(text).has_value();
}

QJsonObject toJson(const LogEntry& entry)
{
    return {
        {u"seq"_s, entry.seq},
        {u"previous"_s, QString::fromLatin1(entry.previous.toHex())},
        {u"digest"_s, QString::fromLatin1(entry.digest.toHex())},
        {u"caseId"_s, entry.caseId},
        {u"caseVersion"_s, entry.caseVersion},
        {u"kind"_s, QString(code(entry.kind))},
        {u"at"_s, Rfc3339::text(entry.at)},
        {u"bodyDigest"_s, QString::fromLatin1(entry.bodyDigest.toHex())},
        {u"body"_s, base64Text(entry.body)},
    };
}

LogEntry readEntry(JsonReader& reader)
{
    LogEntry entry;
    entry.seq = reader.integer("seq"_L1, 1, JsonReader::mostInteger);
    entry.previous = reader.digest("previous"_L1);
    entry.digest = reader.digest("digest"_L1);
    entry.caseId = reader.text("caseId"_L1, 0, 40);
    entry.caseVersion = int(reader.integer("caseVersion"_L1, 0, std::numeric_limits<int>::max()));
    entry.kind = entryKindFromCode(reader.text("kind"_L1, isEntryKind)).value_or(EntryKind::Staff);
    entry.at = reader.time("at"_L1);
    entry.bodyDigest = reader.digest("bodyDigest"_L1);
    entry.body = reader.base64("body"_L1, 0, largeMessage);
    // An act may be about no case; which ones are, is said by the act itself.
    const bool hasCase = entry.kind == EntryKind::Submission || (entry.kind == EntryKind::Act && !entry.caseId.isEmpty());
    reader.require("caseId"_L1, hasCase ? CaseId::isValid(entry.caseId) : entry.caseId.isEmpty());
    reader.require("caseVersion"_L1, hasCase == (entry.caseVersion > 0));
    reader.end();
    return entry;
}

}  // namespace

QByteArray encode(const LogPage& page)
{
    QJsonArray entries;
    for (const LogEntry& entry : page.entries) {
        entries.append(toJson(entry));
    }
    QJsonObject object{{u"entries"_s, entries}, {u"head"_s, page.head}};
    if (page.unpulledSince.isValid()) {
        object.insert("unpulledSince"_L1, Rfc3339::text(page.unpulledSince));
    }
    return toCompactJson(object);
}

Result<LogPage> decodeLogPage(const QByteArray& json)
{
    JsonMessage message(json, largeMessage, ErrorCode::CloudAnswerMalformed);
    JsonReader root = message.root();
    LogPage page;
    for (JsonReader& reader : root.objects("entries"_L1, mostEntries)) {
        page.entries.append(readEntry(reader));
    }
    page.head = root.integer("head"_L1, page.entries.isEmpty() ? 0 : page.entries.last().seq, JsonReader::mostInteger);
    if (root.has("unpulledSince"_L1)) {
        page.unpulledSince = root.time("unpulledSince"_L1);
    }
    root.end();
    return message.result(std::move(page));
}

QByteArray encodeActBody(const SignedAct& act)
{
    return toCompactJson(toJson(act));
}

Result<SignedAct> decodeActBody(const QByteArray& body)
{
    JsonMessage message(body, smallMessage, ErrorCode::CloudAnswerMalformed);
    JsonReader root = message.root();
    return message.result(readSignedAct(root));
}

QByteArray encodeStaffBody(const Staff& staff, const QString& by)
{
    QJsonObject body = toJson(staff);
    if (!by.isEmpty()) {
        body.insert(u"by"_s, by);
    }
    return toCompactJson(body);
}

Result<Staff> decodeStaffBody(const QByteArray& body)
{
    JsonMessage message(body, smallMessage, ErrorCode::CloudAnswerMalformed);
    JsonReader root = message.root();
    return message.result(readStaff(root));
}

}  // namespace madoguchi::wire
