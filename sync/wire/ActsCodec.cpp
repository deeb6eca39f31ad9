// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "sync/wire/WireCodec.h"
#include "sync/wire/WireForms.h"

#include <QJsonArray>


using namespace Qt::StringLiterals;

namespace madoguchi::wire {

namespace {

QLatin1String resultCode(ActAnswer::Kind kind)
{
    switch (kind) {
    case ActAnswer::Kind::Applied:
        return "applied"_L1;
    case ActAnswer::Kind::Duplicate:
        return "duplicate"_L1;
    case ActAnswer::Kind::Refused:
        break;
    }
    return "refused"_L1;
}

ActAnswer::Kind kindFromCode(const QString& text)
{
    for (const auto kind : {ActAnswer::Kind::Applied, ActAnswer::Kind::Duplicate}) {
        if (text == resultCode(kind)) {
            return kind;
        }
    }
    return ActAnswer::Kind::Refused;
}

bool isResult(const QString& text)
{
    return text == resultCode(kindFromCode(text));
}

QJsonObject toJson(const ActAnswer& answer)
{
    QJsonObject object{{u"actId"_s, answer.actId}, {u"result"_s, QString(resultCode(answer.kind))}};
    if (answer.kind == ActAnswer::Kind::Refused) {
        object.insert("problem"_L1, wire::toJson(answer.problem));
    } else {
        object.insert("seq"_L1, answer.seq);
    }
    return object;
}

ActAnswer readAnswer(JsonReader& reader)
{
    ActAnswer answer;
    answer.actId = reader.text("actId"_L1, 0, 36);
    answer.kind = kindFromCode(reader.text("result"_L1, isResult));
    const bool refused = answer.kind == ActAnswer::Kind::Refused;
    reader.require("actId"_L1, isActId(answer.actId) || (refused && answer.actId.isEmpty()));
    if (refused) {
        JsonReader problem = reader.object("problem"_L1);
        answer.problem = readProblem(problem);
    } else {
        answer.seq = reader.integer("seq"_L1, 1, JsonReader::mostInteger);
    }
    reader.end();
    return answer;
}

}  // namespace

QByteArray encodeActs(const QList<SignedAct>& acts)
{
    QJsonArray array;
    for (const SignedAct& act : acts) {
        array.append(toJson(act));
    }
    return toCompactJson({{u"acts"_s, array}});
}

Result<QList<SignedAct>> decodeActs(const QByteArray& json)
{
    JsonMessage message(json, largeMessage, ErrorCode::RequestMalformed);
    JsonReader root = message.root();
    QList<SignedAct> acts;
    for (JsonReader& reader : root.objects("acts"_L1, mostActs)) {
        acts.append(readSignedAct(reader));
    }
    root.end();
    return message.result(std::move(acts));
}

QByteArray encodeAnswers(const QList<ActAnswer>& answers)
{
    QJsonArray array;
    for (const ActAnswer& answer : answers) {
        array.append(toJson(answer));
    }
    return toCompactJson({{u"answers"_s, array}});
}

Result<QList<ActAnswer>> decodeAnswers(const QByteArray& json)
{
    JsonMessage message(json, largeMessage, ErrorCode::CloudAnswerMalformed);
    JsonReader root = message.root();
    QList<ActAnswer> answers;
    for (JsonReader& reader : root.objects("answers"_L1, mostActs)) {
        answers.append(readAnswer(reader));
    }
    root.end();
    return message.result(std::move(answers));
}

QByteArray encode(const Problem& problem)
{
    return toCompactJson(toJson(problem));
}

Result<Problem> decodeProblem(const QByteArray& json)
{
    JsonMessage message(json, smallMessage, ErrorCode::CloudAnswerMalformed);
    JsonReader root = message.root();
    return message.result(readProblem(root));
}

}  // namespace madoguchi::wire
