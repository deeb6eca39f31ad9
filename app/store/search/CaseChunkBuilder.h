// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/store/search/CaseChunk.h"

namespace madoguchi {

/// Makes a chunk of rows, new ones or such that another chunk already has. They come in the order of their ids.
class CaseChunkBuilder {
public:
    /// The id must be valid (CaseId::isValid).
    void append(const ListedCase& row);
    void append(const CaseChunk& chunk, int row);
    int size() const { return int(m_records.size()); }
    /// The chunk, and the builder is empty again. Nothing if no row was appended.
    CaseChunk::Pointer finish();

private:
    void addKey(const QString& text, KeyField field, CaseRecord& record);
    void addShown(const CaseSummary& summary);
    void endRow(const CaseRecord& record);
    quint16 claimant(const QString& staffId);

    std::vector<CaseRecord> m_records;
    std::vector<quint8> m_narrow;
    std::vector<char16_t> m_wide;
    QByteArray m_shown;
    std::vector<quint32> m_narrowStarts{0}, m_wideStarts{0}, m_shownStarts{0};
    QStringList m_staff;
};

}  // namespace madoguchi
