-- SPDX-FileCopyrightText: 2026 The Madoguchi authors
-- SPDX-License-Identifier: Apache-2.0
--
-- What makes the inbox open at once. Derived from the cases and never more true than they are: a chunk counts only for those rows whose
-- version is still that of the case, and one that does not open is made anew.

-- Some thousand rows of the inbox, sealed in one piece.
CREATE TABLE search_chunks (
    number  INTEGER PRIMARY KEY,
    version INTEGER NOT NULL,      -- of this row, grows with every write
    content BLOB NOT NULL
) STRICT;

-- Tells which cases have changed without reading their rows.
CREATE INDEX cases_by_version ON cases (case_id, version);
