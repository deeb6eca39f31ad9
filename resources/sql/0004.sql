-- SPDX-FileCopyrightText: 2026 The Madoguchi authors
-- SPDX-License-Identifier: Apache-2.0
--
-- What makes the inbox open at once, and how each person looks at it.

-- Some thousand rows of the inbox, sealed in one piece. Derived from the cases and never more true than they are: a chunk counts only for
-- those rows whose version is still that of the case, and one that does not open is made anew.
CREATE TABLE search_chunks (
    number  INTEGER PRIMARY KEY,
    version INTEGER NOT NULL,      -- of this row, grows with every write
    content BLOB NOT NULL
) STRICT;

-- Tells which cases have changed without reading their rows.
CREATE INDEX cases_by_version ON cases (case_id, version);

-- The views of the inbox that a person has saved, all in one piece, sealed for that person's row.
CREATE TABLE saved_views (
    staff_id TEXT PRIMARY KEY,
    version  INTEGER NOT NULL,     -- of this row, grows with every write
    views    BLOB NOT NULL
) STRICT;
