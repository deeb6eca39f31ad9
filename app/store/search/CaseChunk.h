// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/store/search/CaseRecord.h"
#include "app/store/search/KeyText.h"

#include <QByteArray>
#include <QStringList>

#include <memory>
#include <utility>
#include <vector>

namespace madoguchi {

/// Some hundreds or thousands of inbox rows in the order of their ids, in one piece of memory that is also what is sealed into the store:
/// opening it is decrypting it. Never changes, so that threads may share it; wiped when the last one lets go.
class CaseChunk {
public:
    using Pointer = std::shared_ptr<const CaseChunk>;

    static constexpr int capacity = 2048;

    /// Nothing if the bytes are no chunk.
    static Pointer fromBytes(QByteArray bytes);
    ~CaseChunk();
    CaseChunk(const CaseChunk&) = delete;
    CaseChunk& operator=(const CaseChunk&) = delete;

    const QByteArray& bytes() const { return m_bytes; }
    int size() const { return int(m_records.size()); }
    std::span<const CaseRecord> records() const { return m_records; }
    const KeyText<quint8>& narrow() const { return m_narrow; }
    const KeyText<char16_t>& wide() const { return m_wide; }
    /// Who claims cases here; CaseRecord::claimant counts in it.
    const QStringList& staff() const { return m_staff; }

    QString caseId(int row) const { return idOf(m_records[size_t(row)].number); }
    /// What a table shows of the row; what it does not show (reasons, findings, persons behind the steps) is left empty.
    CaseSummary summary(int row) const;
    /// The folded key of one field.
    std::u16string key(int row, KeyField field) const;
    /// The same as it lies in memory: one of the two holds it, the other is empty. Without the zero at its end.
    std::pair<std::span<const quint8>, std::span<const char16_t>> keyUnits(int row, KeyField field) const;
    /// As in summary(), without the rest.
    QString kana(int row) const;
    /// Each byte a DocumentKind, in the order of the application.
    QByteArrayView kinds(int row) const;
    /// The texts of the row as they were written, in a form that only CaseChunkBuilder and summary() know.
    QByteArrayView shown(int row) const;

    /// "352021-00000123" and back. The digits must be those of a valid case id.
    static QString idOf(quint64 number);
    static quint64 numberOf(const QString& caseId);

private:
    explicit CaseChunk(QByteArray bytes) : m_bytes(std::move(bytes)) {}
    bool read();

    QByteArray m_bytes;
    std::span<const CaseRecord> m_records;
    KeyText<quint8> m_narrow;
    KeyText<char16_t> m_wide;
    KeyText<char> m_shown;
    QStringList m_staff;
};

}  // namespace madoguchi
