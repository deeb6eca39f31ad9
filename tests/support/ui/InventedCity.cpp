// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/ui/InventedCity.h"

#include "app/domain/CaseId.h"
#include "app/domain/CaseRules.h"
#include "app/domain/Municipality.h"
#include "app/domain/SubmissionDecoder.h"
#include "tests/support/ui/InventedVerdict.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace madoguchi::test {

namespace {

struct Person {
    QString name, kana, address, postalCode;
};

QString pick(const QStringList& list, int number)
{
    return list.at(number % int(list.size()));
}

/// 葛󠄀 and 邉󠄂 carry variation selectors; 髙 and 﨑 are variants that every office has.
Person personOf(int number)
{
    static const QStringList families{
        QStringLiteral("藤本"), QStringLiteral("髙橋"), QStringLiteral("山﨑"), QStringLiteral("渡邉\U000E0102"), QStringLiteral("葛\U000E0100城"),
        QStringLiteral("国弘"), QStringLiteral("縄田"), QStringLiteral("末永"), QStringLiteral("吉松"), QStringLiteral("濵田"), QStringLiteral("長谷川"),
    };
    static const QStringList familyKana{
        QStringLiteral("フジモト"), QStringLiteral("タカハシ"), QStringLiteral("ヤマサキ"), QStringLiteral("ワタナベ"), QStringLiteral("カツラギ"),
        QStringLiteral("クニヒロ"), QStringLiteral("ナワタ"), QStringLiteral("スエナガ"), QStringLiteral("ヨシマツ"), QStringLiteral("ハマダ"), QStringLiteral("ハセガワ"),
    };
    static const QStringList given{QStringLiteral("澪子"), QStringLiteral("健一郎"), QStringLiteral("陽菜"), QStringLiteral("大"), QStringLiteral("千代子"),
                                   QStringLiteral("隼人"), QStringLiteral("美咲")};
    static const QStringList givenKana{QStringLiteral("ミオコ"), QStringLiteral("ケンイチロウ"), QStringLiteral("ヒナ"), QStringLiteral("ダイ"), QStringLiteral("チヨコ"),
                                       QStringLiteral("ハヤト"), QStringLiteral("ミサキ")};
    static const QStringList towns{QStringLiteral("常盤町一丁目"), QStringLiteral("大字西岐波"), QStringLiteral("東新川町"), QStringLiteral("大字東須恵"), QStringLiteral("恩田町三丁目")};
    return {
        pick(families, number) + QStringLiteral("　") + pick(given, number * 3),
        pick(familyKana, number) + QStringLiteral("　") + pick(givenKana, number * 3),
        QStringLiteral("山口県宇部市%1%2番%3号").arg(pick(towns, number)).arg(number % 37 + 1).arg(number % 11 + 1),
        QStringLiteral("755%1").arg(number % 90 + 10, 4, 10, QLatin1Char('0')),
    };
}

QJsonObject requestOf(const Person& person, DocumentKind kind, int copies)
{
    QJsonObject request{
        {QStringLiteral("kind"), QString(code(kind))},
        {QStringLiteral("copies"), copies},
        {QStringLiteral("subject"), QJsonObject{{QStringLiteral("name"), person.name}, {QStringLiteral("birthDate"), QStringLiteral("1980-02-17")}, {QStringLiteral("relationship"), QStringLiteral("self")}}},
        {QStringLiteral("purpose"), QStringLiteral("金融機関の手続き")},
    };
    if (kind == DocumentKind::KosekiZenbu) {
        request.insert(QStringLiteral("koseki"), QJsonObject{{QStringLiteral("honseki"), person.address}, {QStringLiteral("hittosha"), person.name}});
    } else if (kind == DocumentKind::Juminhyo) {
        request.insert(QStringLiteral("include"), QJsonArray{QStringLiteral("honseki")});
    } else if (kind == DocumentKind::ShotokuKazei) {
        request.insert(QStringLiteral("fiscalYear"), 2026);
    }
    return request;
}

QByteArray contentOf(const Person& person, int number)
{
    QJsonArray requests{requestOf(person, number % 3 == 1 ? DocumentKind::KosekiZenbu : DocumentKind::Juminhyo, number % 2 + 1)};
    if (number % 4 == 0) {
        requests << requestOf(person, DocumentKind::ShotokuKazei, 1);
    }
    const int fee = 300 * int(requests.size());
    const QJsonObject form{
        {QStringLiteral("format"), QStringLiteral("madoguchi.application/1")},
        {QStringLiteral("municipality"), QString(ubeMunicipality)},
        {QStringLiteral("submissionId"), QStringLiteral("5f0e0000-0000-4000-8000-%1").arg(number, 12, 10, QLatin1Char('0'))},
        {QStringLiteral("preparedAt"), QStringLiteral("2026-11-23T08:30:00+09:00")},
        {QStringLiteral("applicant"), QJsonObject{
            {QStringLiteral("name"), person.name}, {QStringLiteral("kana"), person.kana}, {QStringLiteral("birthDate"), QStringLiteral("1980-02-17")},
            {QStringLiteral("gender"), QStringLiteral("female")}, {QStringLiteral("address"), person.address}, {QStringLiteral("postalCode"), person.postalCode},
            {QStringLiteral("email"), QStringLiteral("citizen%1@example.jp").arg(number)},
            {QStringLiteral("phone"), QStringLiteral("0836-%1-%2").arg(number % 90 + 10).arg(number * 7 % 9000 + 1000)}}},
        {QStringLiteral("requests"), requests},
        {QStringLiteral("delivery"), QJsonObject{{QStringLiteral("service"), number % 5 == 0 ? QStringLiteral("express") : QStringLiteral("ordinary")}}},
        {QStringLiteral("payment"), QJsonObject{{QStringLiteral("feeYen"), fee}, {QStringLiteral("postageYen"), 110}, {QStringLiteral("totalYen"), fee + 110},
                                                {QStringLiteral("reference"), QStringLiteral("pay_%1").arg(number, 12, 10, QLatin1Char('0'))}}},
    };
    return QJsonDocument(form).toJson(QJsonDocument::Compact);
}

SignerIdentity signerOf(const Person& person)
{
    SignerIdentity signer;
    signer.name = person.name;
    signer.address = person.address;
    signer.birthDate = QStringLiteral("1980-02-17");
    signer.gender = QStringLiteral("female");
    signer.serial = "0f3a91c2";
    signer.issuerKeyId = "9d2b7c5e41";
    signer.notBefore = QDateTime::fromString(QStringLiteral("2024-04-01T00:00:00Z"), Qt::ISODate);
    signer.notAfter = QDateTime::fromString(QStringLiteral("2029-02-16T14:59:59Z"), Qt::ISODate);
    return signer;
}

QList<Finding> findingsOf(int number)
{
    switch (number % 25) {
    case 3: return {{FindingCode::PersonAddressDiffers, {}}};
    case 8: return {{FindingCode::PersonNameSubstituted, {}}};
    case 13: return {{FindingCode::RevocationStale, QStringLiteral("nextUpdate 2026-11-22T15:00:00Z")}};
    case 17: return {{FindingCode::RevocationRevoked, QStringLiteral("affiliationChanged 2026-11-20T01:12:00Z")}};
    case 21: return {{FindingCode::CmsDigestMismatch, {}}, {FindingCode::PersonNameDiffers, {}}};
    default: return {};
    }
}

/// Does what a person did on the way to where the case stands.
void walk(CaseFile& file, std::initializer_list<ActKind> acts, const Staff& person)
{
    Case& item = file.summary.caseNow;
    for (const auto kind : acts) {
        Act act;
        act.id = QStringLiteral("%1-%2").arg(item.id).arg(item.version);
        act.caseId = item.id;
        act.kind = kind;
        act.staffId = person.id;
        act.terminal = QStringLiteral("mado-01");
        act.at = item.changedAt.addSecs(600);
        act.seenVersion = item.version;
        act.reason = kind == ActKind::PutOnHold || kind == ActKind::Reject || kind == ActKind::RequestCorrection ? QStringLiteral("電話で確認します。折り返し待ち。") : QString();
        item = CaseRules::replay(item, act, person.role, act.at).value();
        HistoryItem line;
        line.kind = HistoryItem::Kind::Acted;
        line.at = act.at;
        line.act = kind;
        line.staffId = person.id;
        line.staffName = person.name;
        line.reason = act.reason;
        line.stateAfter = item.state;
        line.seq = 1000 + item.version;
        line.actId = act.id;
        file.history << line;
    }
}

}  // namespace

QDateTime InventedCity::morning()
{
    return QDateTime::fromString(QStringLiteral("2026-11-24T00:30:00Z"), Qt::ISODate);
}

QList<Staff> InventedCity::staff()
{
    return {
        {QStringLiteral("sato.h"), QStringLiteral("佐藤　花子"), Role::Clerk, {}, true},
        {QStringLiteral("tanaka.k"), QStringLiteral("田中　健"), Role::Clerk, {}, true},
        {QStringLiteral("oka.m"), QStringLiteral("岡　正子"), Role::Chief, {}, true},
        {QStringLiteral("kansa"), QStringLiteral("監査　太郎"), Role::Auditor, {}, true},
    };
}

CaseFile InventedCity::caseFile(int number)
{
    const auto person = personOf(number);
    CaseFile file;
    file.content = contentOf(person, number);
    file.submission = SubmissionDecoder::decode(file.content).value();
    file.messageDigest = QCryptographicHash::hash(file.content, QCryptographicHash::Sha256);
    const auto received = morning().addSecs(-200 * 60 + number * 55);
    file.verdict = inventedVerdict(findingsOf(number), signerOf(person), file.submission->submissionId, received);
    file.summary.caseNow = CaseRules::opened(CaseId::of(ubeMunicipality, number), file.submission->submissionId, received);
    HistoryItem arrival;
    arrival.kind = HistoryItem::Kind::Received;
    arrival.at = received;
    arrival.seq = number;
    file.history << arrival;

    const Staff worker = staff().at(number % 2);
    switch (number % 10) {
    case 2: walk(file, {ActKind::Claim}, worker); break;
    case 5: walk(file, {ActKind::Claim, ActKind::StartExamination}, worker); break;
    case 7: walk(file, {ActKind::Claim, ActKind::StartExamination, ActKind::PutOnHold}, worker); break;
    case 9:
        if (number % 3 == 0) {
            walk(file, {ActKind::Claim, ActKind::StartExamination, ActKind::Reject}, worker);
        }
        break;
    default: break;
    }
    file.confirmedClaim = file.summary.caseNow.claim;
    file.summary = summaryOf(file);
    return file;
}

CaseSummary InventedCity::summaryOf(const CaseFile& file)
{
    CaseSummary row = file.summary;
    row.outcome = file.verdict.outcome();
    row.findingCodes.clear();
    for (const auto& finding : file.verdict.findings()) {
        row.findingCodes << finding.code;
    }
    if (const auto& form = file.submission) {
        row.applicantName = form->applicant.name;
        row.applicantKana = form->applicant.kana;
        row.applicantAddress = form->applicant.address;
        row.applicantPhone = form->applicant.phone;
        row.service = form->service;
        row.totalYen = form->payment.totalYen;
        row.kinds.clear();
        row.copies = 0;
        for (const auto& request : form->requests) {
            row.kinds << request.kind;
            row.copies += request.copies;
        }
    }
    return row;
}

CaseFile InventedCity::longestCase(int number)
{
    auto file = caseFile(number);
    auto& applicant = file.submission->applicant;
    applicant.name = QStringLiteral("寿限無寿限無五劫の擦り切れ").repeated(8).left(100);
    applicant.kana = QStringLiteral("ジュゲムジュゲムゴコウノスリキレ").repeated(7).left(100);
    applicant.address = QStringLiteral("山口県宇部市大字西岐波字上ノ原第一住宅団地南東側通り").repeated(9).left(200);
    QList<Finding> findings;
    for (int i = 0; i < 12; ++i) {
        findings << Finding{FindingCode(findingCodeCount - 1 - i), QStringLiteral("detail %1").arg(i)};
    }
    file.verdict = inventedVerdict(findings, *file.verdict.signer(), file.submission->submissionId, file.verdict.at());
    file.summary = summaryOf(file);
    return file;
}

}  // namespace madoguchi::test
