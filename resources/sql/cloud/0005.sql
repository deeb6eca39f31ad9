-- SPDX-FileCopyrightText: 2026 The Madoguchi authors
-- SPDX-License-Identifier: Apache-2.0
--
-- How far each terminal is: an application that none has fetched for a day is everybody's concern.

CREATE TABLE pulls (
    terminal TEXT    PRIMARY KEY,               -- by name: a new certificate does not make it a new one
    seq      INTEGER NOT NULL,                  -- it has asked for what follows this entry
    seen_at  TEXT    NOT NULL
) STRICT, WITHOUT ROWID;
