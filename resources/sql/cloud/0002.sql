-- SPDX-FileCopyrightText: 2026 The Madoguchi authors
-- SPDX-License-Identifier: Apache-2.0
--
-- Where each terminal's audit trail ended when it was last witnessed. Computed from `entries`, as cases are.

CREATE TABLE audit_witnesses (
    terminal TEXT    PRIMARY KEY,
    number   INTEGER NOT NULL,
    digest   BLOB    NOT NULL CHECK (length(digest) = 32),
    day      TEXT    NOT NULL,                  -- 2026-11-23
    resumed  INTEGER NOT NULL,                  -- after which row, when a repair had lost some; -1: none was made
    seq      INTEGER NOT NULL REFERENCES entries (seq)
) STRICT, WITHOUT ROWID;
