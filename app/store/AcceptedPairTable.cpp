// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/AcceptedPairTable.h"

#include "app/store/ValueReader.h"
#include "app/store/ValueWriter.h"

namespace madoguchi {

static constexpr quint8 format = 1;

static std::optional<AcceptedPairNote> decode(const QByteArray& bytes)
{
    ValueReader reader(bytes);
    AcceptedPairNote note;
    reader.enumeration(note.pair.item, AcceptedPair::Item::Address) >> note.pair.certificate >> note.pair.form >> note.caseId >> note.staffId >> note.at >> note.reason;
    return reader.format() == format && reader.complete() ? std::optional(std::move(note)) : std::nullopt;
}

Result<QList<AcceptedPairNote>> AcceptedPairTable::all() const
{
    QList<AcceptedPairNote> notes;
    const Done done = m_connection.forEach("SELECT seq, pair FROM accepted_pairs ORDER BY seq", {}, [&](const Statement& row) -> Done {
        const QString name = QString::number(row.integer(0));
        const auto bytes = m_sealer.open(row.bytes(1), name, 0);
        if (!bytes) {
            return failAs(bytes);
        }
        auto note = decode(*bytes);
        if (!note) {
            return m_sealer.damaged(name);
        }
        note->seq = row.integer(0);
        notes.append(*std::move(note));
        return {};
    });
    return done ? Result<QList<AcceptedPairNote>>(notes) : failAs(done);
}

Done AcceptedPairTable::put(const AcceptedPairNote& note)
{
    ValueWriter writer(format);
    writer << note.pair.item << note.pair.certificate << note.pair.form << note.caseId << note.staffId << note.at << note.reason;
    return m_sealer.seal(writer.bytes(), QString::number(note.seq), 0).and_then([&](const QByteArray& sealed) {
        return m_connection.write("INSERT INTO accepted_pairs (seq, pair) VALUES (?, ?)", {note.seq, sealed});
    });
}

Done AcceptedPairTable::removeOfCase(const QString& caseId)
{
    const auto notes = all();
    Done done = notes ? Done() : failAs(notes);
    for (qsizetype i = 0; done && i < notes->size(); ++i) {
        if (notes->at(i).caseId == caseId) {
            done = m_connection.write("DELETE FROM accepted_pairs WHERE seq = ?", {notes->at(i).seq});
        }
    }
    return done;
}

}  // namespace madoguchi
