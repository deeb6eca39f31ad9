// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/store/ManyCases.h"

#include "app/domain/CaseId.h"
#include "app/domain/Municipality.h"
#include "app/store/CaseTable.h"
#include "app/store/LogPosition.h"

#include <array>

namespace madoguchi::test {

namespace {

struct Word {
    const char16_t* written;
    const char16_t* kana;
};

constexpr std::array families{
    Word{u"佐藤", u"サトウ"}, Word{u"鈴木", u"スズキ"}, Word{u"髙橋", u"タカハシ"}, Word{u"高橋", u"タカハシ"}, Word{u"田中", u"タナカ"}, Word{u"渡邊", u"ワタナベ"},
    Word{u"渡辺", u"ワタナベ"}, Word{u"山﨑", u"ヤマサキ"}, Word{u"山崎", u"ヤマザキ"}, Word{u"中村", u"ナカムラ"}, Word{u"小林", u"コバヤシ"}, Word{u"加藤", u"カトウ"},
    Word{u"吉田", u"ヨシダ"}, Word{u"𠮷田", u"ヨシダ"}, Word{u"山田", u"ヤマダ"}, Word{u"齋藤", u"サイトウ"}, Word{u"斉藤", u"サイトウ"}, Word{u"藤本", u"フジモト"},
    Word{u"縄田", u"ナワタ"}, Word{u"国廣", u"クニヒロ"}, Word{u"末永", u"スエナガ"}, Word{u"吉松", u"ヨシマツ"}, Word{u"濵田", u"ハマダ"}, Word{u"長谷川", u"ハセガワ"},
    Word{u"伊藤", u"イトウ"}, Word{u"松本", u"マツモト"}, Word{u"井上", u"イノウエ"}, Word{u"木村", u"キムラ"}, Word{u"林", u"ハヤシ"}, Word{u"清水", u"シミズ"}, Word{u"西村", u"ニシムラ"},
};
constexpr std::array given{
    Word{u"澪子", u"ミオコ"}, Word{u"健一郎", u"ケンイチロウ"}, Word{u"陽菜", u"ヒナ"}, Word{u"大", u"ダイ"}, Word{u"千代子", u"チヨコ"}, Word{u"隼人", u"ハヤト"}, Word{u"美咲", u"ミサキ"},
    Word{u"翔太", u"ショウタ"}, Word{u"惠子", u"ケイコ"}, Word{u"正夫", u"マサオ"}, Word{u"和子", u"カズコ"}, Word{u"さくら", u"サクラ"}, Word{u"博", u"ヒロシ"}, Word{u"由美", u"ユミ"},
    Word{u"直樹", u"ナオキ"}, Word{u"明美", u"アケミ"}, Word{u"拓也", u"タクヤ"}, Word{u"麗", u"レイ"}, Word{u"寿", u"ヒサシ"},
};
constexpr std::array towns{
    u"常盤町一丁目", u"大字西岐波", u"東新川町", u"大字東須恵", u"恩田町三丁目", u"中央町二丁目", u"新天町一丁目", u"大字船木", u"南浜町二丁目", u"西梶返三丁目", u"大字善和", u"則貞四丁目", u"野中一丁目",
};

template<typename List>
auto pick(const List& list, quint64 random, int shift)
{
    return list[(random >> shift) % list.size()];
}

/// Numbers that look like chance: the finaliser of SplitMix64.
quint64 mixed(quint64 number)
{
    number += 0x9E3779B97F4A7C15;
    number = (number ^ (number >> 30)) * 0xBF58476D1CE4E5B9;
    number = (number ^ (number >> 27)) * 0x94D049BB133111EB;
    return number ^ (number >> 31);
}

}  // namespace

CaseSummary ManyCases::row(int number)
{
    const quint64 random = mixed(quint64(number));
    const Word family = pick(families, random, 0), name = pick(given, random, 8);
    CaseSummary row;
    row.caseNow.id = CaseId::of(ubeMunicipality, number);
    row.caseNow.version = 1;
    // Most have been dealt with long ago.
    row.caseNow.state = random % 50 == 0 ? pick(allCaseStates, random, 16) : CaseState::Completed;
    row.caseNow.receivedAt = QDateTime::fromMSecsSinceEpoch(1'767'225'600'000 + qint64(number) * 60'000, Qt::UTC);
    row.caseNow.changedAt = row.caseNow.receivedAt.addSecs(qint64(random >> 40) % 900'000);
    if (random % 20 == 1) {
        row.caseNow.claim = Claim{QStringLiteral("clerk.%1").arg(random >> 20 & 7), 1, row.caseNow.receivedAt.addDays(1)};
    }
    row.applicantName = QString::fromUtf16(family.written) + QChar(0x3000) + QString::fromUtf16(name.written);
    row.applicantKana = QString::fromUtf16(family.kana) + QChar(0x3000) + QString::fromUtf16(name.kana);
    row.applicantAddress = QStringLiteral("山口県宇部市%1%2番%3号").arg(QString::fromUtf16(pick(towns, random, 24))).arg(random % 40 + 1).arg((random >> 9) % 30 + 1);
    row.applicantPhone = QStringLiteral("0836-%1-%2").arg(random % 80 + 10).arg((random >> 12) % 9000 + 1000);
    row.kinds = {pick(allDocumentKinds, random, 30)};
    if (random % 4 == 0) {
        row.kinds << pick(allDocumentKinds, random, 34);
    }
    row.copies = int(row.kinds.size());
    row.totalYen = 300 * row.copies + 110;
    row.outcome = random % 25 == 0 ? Outcome::Caution : Outcome::Good;
    return row;
}

QList<CaseSummary> ManyCases::rows(int first, int last)
{
    QList<CaseSummary> rows;
    rows.reserve(last - first + 1);
    for (int number = first; number <= last; ++number) {
        rows << row(number);
    }
    return rows;
}

Done ManyCases::store(Connection& connection, const StoreContext& context, int first, int last)
{
    CaseTable table(connection, context.sealer);
    for (int number = first; number <= last; ++number) {
        CaseRow row;
        row.summary = ManyCases::row(number);
        row.confirmed = row.summary.caseNow;
        if (auto put = table.put(row); !put) {
            return put;
        }
    }
    auto position = LogPosition::read(connection, context);
    if (!position) {
        return failAs(position);
    }
    position->municipality = context.municipality;
    position->cases = last;
    return position->write(connection, context);
}

}  // namespace madoguchi::test
