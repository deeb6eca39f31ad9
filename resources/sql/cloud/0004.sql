-- SPDX-FileCopyrightText: 2026 The Madoguchi authors
-- SPDX-License-Identifier: Apache-2.0
--
-- The proxies that are believed when they say which terminal comes.

CREATE TABLE proxies (
    serial     TEXT PRIMARY KEY,                -- of the certificate, lower-case hexadecimal
    name       TEXT NOT NULL,
    issued_at  TEXT NOT NULL,
    expires_at TEXT NOT NULL,
    revoked_at TEXT                             -- null: valid
) STRICT, WITHOUT ROWID;
