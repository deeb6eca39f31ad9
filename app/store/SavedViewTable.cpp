// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/SavedViewTable.h"

namespace madoguchi {

Result<QByteArray> SavedViewTable::of(const QString& staffId) const
{
    const auto row = m_connection.first("SELECT version, views FROM saved_views WHERE staff_id = ?", {staffId});
    if (!row) {
        return failAs(row);
    }
    return *row ? m_sealer.open((*row)->bytes(1), staffId, (*row)->integer(0)) : Result<QByteArray>(QByteArray());
}

Done SavedViewTable::put(const QString& staffId, const QByteArray& views)
{
    const auto version = m_connection.number("SELECT version FROM saved_views WHERE staff_id = ?", {staffId});
    if (!version) {
        return failAs(version);
    }
    return m_sealer.seal(views, staffId, *version + 1).and_then([&](const QByteArray& sealed) {
        return m_connection.write("INSERT INTO saved_views (staff_id, version, views) VALUES (?, ?, ?) "
                                  "ON CONFLICT (staff_id) DO UPDATE SET version = excluded.version, views = excluded.views",
                                  {staffId, *version + 1, sealed});
    });
}

Done SavedViewTable::takeFrom(const SavedViewTable& damaged)
{
    Done taken;
    // That the list ends with an error is what this is about.
    static_cast<void>(damaged.m_connection.forEach("SELECT staff_id, version, views FROM saved_views NOT INDEXED", {}, [&](const Statement& row) {
        if (const auto views = damaged.m_sealer.open(row.bytes(2), row.text(0), row.integer(1))) {
            taken = put(row.text(0), *views);
        }
        return taken;
    }));
    return taken;
}

Result<qint64> SavedViewTable::check() const
{
    qint64 rows = 0;
    const Done done = m_connection.forEach("SELECT staff_id, version, views FROM saved_views", {}, [&](const Statement& row) -> Done {
        ++rows;
        const auto opened = m_sealer.open(row.bytes(2), row.text(0), row.integer(1));
        return opened ? Done() : failAs(opened);
    });
    return done ? Result<qint64>(rows) : failAs(done);
}

}  // namespace madoguchi
