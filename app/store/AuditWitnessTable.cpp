// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/AuditWitnessTable.h"

#include "app/store/ValueReader.h"
#include "app/store/ValueWriter.h"

namespace madoguchi {

static constexpr quint8 format = 1;

static std::optional<AuditWitnessNote> decode(const QByteArray& bytes)
{
    ValueReader reader(bytes);
    AuditWitnessNote note;
    bool resumed = false;
    qint64 after = 0;
    reader >> note.witness.number >> note.witness.digest >> note.witness.day >> resumed >> after >> note.terminal >> note.staffId >> note.at;
    note.witness.resumedAfter = resumed ? std::optional(after) : std::nullopt;
    return reader.format() == format && reader.complete() ? std::optional(std::move(note)) : std::nullopt;
}

Result<QList<AuditWitnessNote>> AuditWitnessTable::all() const
{
    return read("SELECT seq, terminal, witness FROM audit_witnesses ORDER BY seq", {});
}

Result<QList<AuditWitnessNote>> AuditWitnessTable::ofTerminal(const QString& terminal) const
{
    return read("SELECT seq, terminal, witness FROM audit_witnesses WHERE terminal = ? ORDER BY seq", {terminal});
}

Done AuditWitnessTable::put(const AuditWitnessNote& note)
{
    ValueWriter writer(format);
    writer << note.witness.number << note.witness.digest << note.witness.day << note.witness.resumedAfter.has_value() << note.witness.resumedAfter.value_or(0)
           << note.terminal << note.staffId << note.at;
    return m_sealer.seal(writer.bytes(), QString::number(note.seq), 0).and_then([&](const QByteArray& sealed) {
        return m_connection.write("INSERT INTO audit_witnesses (seq, terminal, witness) VALUES (?, ?, ?)", {note.seq, note.terminal, sealed});
    });
}

Result<QList<AuditWitnessNote>> AuditWitnessTable::read(const char* sql, std::initializer_list<QVariant> values) const
{
    QList<AuditWitnessNote> notes;
    const Done done = m_connection.forEach(sql, values, [&](const Statement& row) -> Done {
        const QString name = QString::number(row.integer(0));
        const auto bytes = m_sealer.open(row.bytes(2), name, 0);
        if (!bytes) {
            return failAs(bytes);
        }
        auto note = decode(*bytes);
        if (!note || note->terminal != row.text(1)) {
            return m_sealer.damaged(name);
        }
        note->seq = row.integer(0);
        notes.append(*std::move(note));
        return {};
    });
    return done ? Result<QList<AuditWitnessNote>>(notes) : failAs(done);
}

}  // namespace madoguchi
