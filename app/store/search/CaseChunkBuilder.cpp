// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/search/CaseChunkBuilder.h"

#include "app/base/Sensitive.h"
#include "app/domain/CaseId.h"
#include "app/domain/SearchKey.h"
#include "app/store/search/ChunkLayout.h"

#include <algorithm>
#include <limits>

namespace madoguchi {

namespace {

constexpr qsizetype longestText = 10000;  // letters; the form's schema allows far less

qint64 millisecondsOf(const QDateTime& moment)
{
    return moment.isValid() ? moment.toMSecsSinceEpoch() : 0;
}

quint8 few(int number)
{
    return quint8(qBound(0, number, 255));
}

quint16 bitsOf(const QList<DocumentKind>& kinds)
{
    unsigned bits = 0;
    for (const DocumentKind kind : kinds) {
        bits |= 1U << int(kind);
    }
    return quint16(bits);
}

/// The case id and the receipt number, which ends with a check digit: its digits are those of both.
QString numberKey(const QString& caseId)
{
    return SearchKey::fold(caseId) + CaseId::receiptNumber(caseId).back();
}

template<typename T>
void put(QByteArray& bytes, const std::vector<T>& values)
{
    bytes.append(reinterpret_cast<const char*>(values.data()), qsizetype(values.size() * sizeof(T)));
}

}  // namespace

static_assert(allDocumentKinds.size() <= std::numeric_limits<quint16>::digits);

void CaseChunkBuilder::append(const ListedCase& row)
{
    const CaseSummary& summary = row.summary;
    const Case& item = summary.caseNow;
    CaseRecord record{};
    record.receivedAt = millisecondsOf(item.receivedAt);
    record.changedAt = millisecondsOf(item.changedAt);
    record.claimUntil = item.claim ? millisecondsOf(item.claim->until) : 0;
    record.number = CaseChunk::numberOf(item.id);
    record.rowVersion = qint32(row.version);
    record.totalYen = summary.totalYen;
    record.fence = item.claim ? item.claim->fence : 0;
    record.kinds = bitsOf(summary.kinds);
    record.copies = quint16(qBound(0, summary.copies, 0xFFFF));
    record.claimant = item.claim ? claimant(item.claim->staffId) : CaseRecord::noClaim;
    record.state = quint8(item.state);
    record.outcome = quint8(summary.outcome);
    record.service = quint8(summary.service);
    record.waitingActs = few(summary.waitingActs);
    record.refusedActs = few(summary.refusedActs);
    addKey(numberKey(item.id), KeyField::Id, record);
    addKey(SearchKey::fold(summary.applicantName), KeyField::Name, record);
    addKey(SearchKey::fold(summary.applicantKana), KeyField::Kana, record);
    addKey(SearchKey::fold(summary.applicantAddress), KeyField::Address, record);
    addKey(SearchKey::fold(summary.applicantPhone), KeyField::Phone, record);
    addShown(summary);
    endRow(record);
}

void CaseChunkBuilder::append(const CaseChunk& chunk, int row)
{
    CaseRecord record = chunk.records()[size_t(row)];
    if (record.claimant != CaseRecord::noClaim) {
        record.claimant = claimant(chunk.staff().at(record.claimant));
    }
    const auto narrow = chunk.narrow().row(row);
    m_narrow.insert(m_narrow.end(), narrow.begin(), narrow.end());
    const auto wide = chunk.wide().row(row);
    m_wide.insert(m_wide.end(), wide.begin(), wide.end());
    m_shown.append(chunk.shown(row));
    endRow(record);
}

void CaseChunkBuilder::addKey(const QString& text, KeyField field, CaseRecord& record)
{
    const bool isNarrow = std::all_of(text.begin(), text.end(), [](QChar letter) { return NarrowLetters::encode(letter.unicode()) != 0; });
    if (isNarrow) {
        std::transform(text.begin(), text.end(), std::back_inserter(m_narrow), [](QChar letter) { return NarrowLetters::encode(letter.unicode()); });
        m_narrow.push_back(0);
    } else {
        record.wideFields = quint8(record.wideFields | (1U << int(field)));
        std::transform(text.begin(), text.end(), std::back_inserter(m_wide), [](QChar letter) { return char16_t(letter.unicode()); });
        m_wide.push_back(0);
    }
}

void CaseChunkBuilder::addShown(const CaseSummary& summary)
{
    for (const QString* text : {&summary.applicantName, &summary.applicantKana, &summary.applicantAddress, &summary.applicantPhone}) {
        const QByteArray utf8 = text->left(longestText).toUtf8();
        const auto length = quint16(utf8.size());
        m_shown.append(reinterpret_cast<const char*>(&length), sizeof length).append(utf8);
    }
    for (const DocumentKind kind : summary.kinds) {
        m_shown.append(char(kind));
    }
}

void CaseChunkBuilder::endRow(const CaseRecord& record)
{
    m_records.push_back(record);
    m_narrowStarts.push_back(quint32(m_narrow.size()));
    m_wideStarts.push_back(quint32(m_wide.size()));
    m_shownStarts.push_back(quint32(m_shown.size()));
}

quint16 CaseChunkBuilder::claimant(const QString& staffId)
{
    const auto known = m_staff.indexOf(staffId);
    if (known < 0) {
        m_staff.append(staffId);
    }
    return quint16(known < 0 ? m_staff.size() - 1 : known);
}

CaseChunk::Pointer CaseChunkBuilder::finish()
{
    const QByteArray staff = m_staff.join(QLatin1Char('\n')).toUtf8();
    const ChunkHeader header{ChunkHeader::magicNow, quint32(m_records.size()), quint32(m_narrow.size()), quint32(m_wide.size()),
                             quint32(m_shown.size()), quint32(staff.size()), {}};
    QByteArray bytes;
    const auto size = sizeof header + m_records.size() * sizeof(CaseRecord) + 3 * m_narrowStarts.size() * sizeof(quint32)
        + m_wide.size() * sizeof(char16_t) + m_narrow.size() + size_t(m_shown.size() + staff.size());
    bytes.reserve(qsizetype(size));
    bytes.append(reinterpret_cast<const char*>(&header), sizeof header);
    put(bytes, m_records);
    put(bytes, m_narrowStarts);
    put(bytes, m_wideStarts);
    put(bytes, m_shownStarts);
    put(bytes, m_wide);
    put(bytes, m_narrow);
    bytes.append(m_shown).append(staff);
    std::fill(m_narrow.begin(), m_narrow.end(), quint8(0));
    std::fill(m_wide.begin(), m_wide.end(), char16_t(0));
    wipe(m_shown);
    *this = CaseChunkBuilder();
    return CaseChunk::fromBytes(std::move(bytes));
}

}  // namespace madoguchi
