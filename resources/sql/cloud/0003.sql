-- SPDX-FileCopyrightText: 2026 The Madoguchi authors
-- SPDX-License-Identifier: Apache-2.0
--
-- Temporary passphrases, and the keys that persons have had before: an act signed with one of those is told from a forged one.

ALTER TABLE staff ADD COLUMN temporary_until TEXT;  -- null: a passphrase of the person's own

CREATE TABLE former_keys (
    staff_id   TEXT NOT NULL REFERENCES staff (staff_id),
    public_key BLOB NOT NULL,
    PRIMARY KEY (staff_id, public_key)
) STRICT, WITHOUT ROWID;
