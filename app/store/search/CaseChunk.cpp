// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/search/CaseChunk.h"

#include "app/base/Sensitive.h"
#include "app/store/search/ChunkLayout.h"

#include <algorithm>
#include <cstring>
#include <iterator>

namespace madoguchi {

namespace {

constexpr quint64 numbersOfMunicipality = 100'000'000;

/// Ascending from 0 to the end.
bool areStarts(const quint32* starts, quint32 rows, quint32 end)
{
    return starts[0] == 0 && starts[rows] == end && std::is_sorted(starts, starts + rows + 1);
}

bool isRecord(const CaseRecord& record, qsizetype staff)
{
    return record.state <= quint8(allCaseStates.back()) && record.outcome <= quint8(Outcome::Bad)
        && record.service <= quint8(MailService::SimpleRegistered) && (record.claimant == CaseRecord::noClaim || record.claimant < staff);
}

QDateTime momentOf(qint64 milliseconds)
{
    return milliseconds == 0 ? QDateTime() : QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC);
}

/// One text of the shown ones: its length in two bytes, then UTF-8.
QByteArrayView takeBytes(QByteArrayView& bytes)
{
    quint16 length = 0;
    if (bytes.size() < qsizetype(sizeof length)) {
        return {};
    }
    std::memcpy(&length, bytes.data(), sizeof length);
    bytes = bytes.sliced(sizeof length);
    const auto text = bytes.first(qMin<qsizetype>(length, bytes.size()));
    bytes = bytes.sliced(text.size());
    return text;
}

QString takeText(QByteArrayView& bytes)
{
    return QString::fromUtf8(takeBytes(bytes));
}

void skipText(QByteArrayView& bytes)
{
    takeBytes(bytes);
}

}  // namespace

CaseChunk::Pointer CaseChunk::fromBytes(QByteArray bytes)
{
    if (quintptr(bytes.constData()) % alignof(CaseRecord) != 0) {
        bytes = QByteArray(bytes.constData(), bytes.size());
    }
    std::shared_ptr<CaseChunk> chunk(new CaseChunk(std::move(bytes)));
    return chunk->read() ? chunk : nullptr;
}

CaseChunk::~CaseChunk()
{
    wipe(m_bytes);
}

bool CaseChunk::read()
{
    ChunkHeader header;
    if (m_bytes.size() < qsizetype(sizeof header)) {
        return false;
    }
    std::memcpy(&header, m_bytes.constData(), sizeof header);
    const quint64 places = 3 * (quint64(header.rows) + 1) * sizeof(quint32);
    const quint64 size = sizeof header + header.rows * sizeof(CaseRecord) + places + quint64(header.wideUnits) * sizeof(char16_t) + header.narrowUnits
        + header.shownBytes + header.staffBytes;
    if (header.magic != ChunkHeader::magicNow || header.rows == 0 || size != quint64(m_bytes.size())) {
        return false;
    }
    const char* at = m_bytes.constData() + sizeof header;
    m_records = {reinterpret_cast<const CaseRecord*>(at), header.rows};
    const auto* starts = reinterpret_cast<const quint32*>(at + m_records.size_bytes());
    const int rows = int(header.rows);
    const auto* wide = reinterpret_cast<const char16_t*>(starts + 3 * (header.rows + 1));
    const auto* narrow = reinterpret_cast<const quint8*>(wide + header.wideUnits);
    const auto* shown = reinterpret_cast<const char*>(narrow + header.narrowUnits);
    m_narrow = {narrow, starts, rows};
    m_wide = {wide, starts + rows + 1, rows};
    m_shown = {shown, starts + 2 * (rows + 1), rows};
    m_staff = QString::fromUtf8(shown + header.shownBytes, qsizetype(header.staffBytes)).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    return areStarts(m_narrow.starts, header.rows, header.narrowUnits) && areStarts(m_wide.starts, header.rows, header.wideUnits)
        && areStarts(m_shown.starts, header.rows, header.shownBytes)
        && std::ranges::all_of(m_records, [&](const CaseRecord& record) { return isRecord(record, m_staff.size()); })
        && std::ranges::adjacent_find(m_records, [](const CaseRecord& a, const CaseRecord& b) { return a.number >= b.number; }) == m_records.end();
}

QByteArrayView CaseChunk::shown(int row) const
{
    const auto bytes = m_shown.row(row);
    return {bytes.data(), qsizetype(bytes.size())};
}

CaseSummary CaseChunk::summary(int row) const
{
    const CaseRecord& record = m_records[size_t(row)];
    CaseSummary summary;
    summary.caseNow.id = idOf(record.number);
    summary.caseNow.state = record.caseState();
    summary.caseNow.receivedAt = momentOf(record.receivedAt);
    summary.caseNow.changedAt = momentOf(record.changedAt);
    if (record.claimant != CaseRecord::noClaim) {
        summary.caseNow.claim = Claim{m_staff.at(record.claimant), record.fence, momentOf(record.claimUntil)};
    }
    summary.copies = record.copies;
    summary.totalYen = record.totalYen;
    summary.service = MailService(record.service);
    summary.outcome = record.caseOutcome();
    summary.waitingActs = record.waitingActs;
    summary.refusedActs = record.refusedActs;
    auto texts = shown(row);
    summary.applicantName = takeText(texts);
    summary.applicantKana = takeText(texts);
    summary.applicantAddress = takeText(texts);
    summary.applicantPhone = takeText(texts);
    for (const char kind : texts) {
        summary.kinds.append(DocumentKind(kind));
    }
    return summary;
}

std::pair<std::span<const quint8>, std::span<const char16_t>> CaseChunk::keyUnits(int row, KeyField field) const
{
    const quint8 wideFields = m_records[size_t(row)].wideFields;
    const bool isWide = (wideFields >> int(field) & 1) != 0;
    int skip = 0;  // fields that stand before it in the same text
    for (int other = 0; other < int(field); ++other) {
        skip += (wideFields >> other & 1) == (isWide ? 1 : 0) ? 1 : 0;
    }
    const auto take = [&](auto units) {
        auto begin = units.begin();
        for (; skip > 0 && begin != units.end(); --skip) {
            begin = std::ranges::find(begin, units.end(), 0);
            begin += begin != units.end() ? 1 : 0;
        }
        return decltype(units)(begin, std::ranges::find(begin, units.end(), 0));
    };
    using Narrow = std::span<const quint8>;
    using Wide = std::span<const char16_t>;
    return isWide ? std::pair(Narrow(), take(m_wide.row(row))) : std::pair(take(m_narrow.row(row)), Wide());
}

std::u16string CaseChunk::key(int row, KeyField field) const
{
    const auto [narrow, wide] = keyUnits(row, field);
    std::u16string key(wide.begin(), wide.end());
    std::ranges::transform(narrow, std::back_inserter(key), &NarrowLetters::decode);
    return key;
}

QString CaseChunk::kana(int row) const
{
    auto texts = shown(row);
    skipText(texts);
    return takeText(texts);
}

QByteArrayView CaseChunk::kinds(int row) const
{
    constexpr int textsBefore = 4;
    auto texts = shown(row);
    for (int i = 0; i < textsBefore; ++i) {
        skipText(texts);
    }
    return texts;
}

QString CaseChunk::idOf(quint64 number)
{
    return QStringLiteral("%1-%2").arg(number / numbersOfMunicipality, 6, 10, QLatin1Char('0')).arg(number % numbersOfMunicipality, 8, 10, QLatin1Char('0'));
}

quint64 CaseChunk::numberOf(const QString& caseId)
{
    return QStringView(caseId).first(6).toULongLong() * numbersOfMunicipality + QStringView(caseId).sliced(7).toULongLong();
}

}  // namespace madoguchi
