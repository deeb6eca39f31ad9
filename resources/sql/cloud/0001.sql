-- SPDX-FileCopyrightText: 2026 The Madoguchi authors
-- SPDX-License-Identifier: Apache-2.0
--
-- The intake service's file: one municipality's log, what the log makes of each case, and who may come in.
-- Only `entries` is the truth; cases, submissions and acts are computed from it, so that an append costs the same at any length.

CREATE TABLE entries (
    seq          INTEGER PRIMARY KEY CHECK (seq > 0),
    previous     BLOB    NOT NULL CHECK (length(previous) = 32),
    digest       BLOB    NOT NULL CHECK (length(digest) = 32),
    case_id      TEXT    NOT NULL,              -- empty for staff entries
    case_version INTEGER NOT NULL,
    kind         TEXT    NOT NULL,
    at           TEXT    NOT NULL,              -- RFC 3339, UTC, milliseconds
    body_digest  BLOB    NOT NULL CHECK (length(body_digest) = 32),
    body         BLOB    NOT NULL               -- empty once purged
) STRICT;

CREATE TABLE cases (
    number            INTEGER PRIMARY KEY,      -- the running number in the case id
    case_id           TEXT    NOT NULL UNIQUE,
    version           INTEGER NOT NULL,
    state             TEXT    NOT NULL,
    submission_id     TEXT    NOT NULL,
    received_at       TEXT    NOT NULL,
    changed_at        TEXT    NOT NULL,
    claim_staff       TEXT,                     -- null: no claim
    claim_fence       INTEGER,
    claim_until       TEXT,
    last_fence        INTEGER NOT NULL,
    examiner_id       TEXT    NOT NULL,
    proposer_id       TEXT    NOT NULL,
    approver_id       TEXT    NOT NULL,
    issuer_id         TEXT    NOT NULL,
    last_reason       TEXT    NOT NULL,
    withdrawal_digest BLOB    NOT NULL          -- SHA-256 of the token that the citizen's side got
) STRICT;

-- What makes a second sending of the same thing a duplicate.
CREATE TABLE submissions (
    submission_id TEXT    PRIMARY KEY,
    digest        BLOB    NOT NULL,
    seq           INTEGER NOT NULL UNIQUE REFERENCES entries (seq),
    case_id       TEXT    NOT NULL REFERENCES cases (case_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE acts (
    act_id TEXT    PRIMARY KEY,
    digest BLOB    NOT NULL,                    -- SHA-256 of the payload
    seq    INTEGER NOT NULL UNIQUE REFERENCES entries (seq)
) STRICT, WITHOUT ROWID;

CREATE TABLE staff (
    staff_id     TEXT    PRIMARY KEY,
    name         TEXT    NOT NULL,
    role         TEXT    NOT NULL,
    public_key   BLOB    NOT NULL,
    active       INTEGER NOT NULL,
    salt         BLOB    NOT NULL,              -- empty: never logs in (the service itself)
    cost_log2n   INTEGER NOT NULL,
    cost_r       INTEGER NOT NULL,
    cost_p       INTEGER NOT NULL,
    proof_digest BLOB    NOT NULL,              -- SHA-256 of the proof, never the proof
    wrapped_key  BLOB    NOT NULL
) STRICT, WITHOUT ROWID;

-- Failures in a row, also of persons who don't exist: the name is kept as an HMAC, for it may be a mistyped passphrase.
CREATE TABLE log_in_failures (
    person       BLOB    PRIMARY KEY,
    failures     INTEGER NOT NULL,
    changed_at   TEXT    NOT NULL,
    locked_until TEXT                           -- null: not locked
) STRICT, WITHOUT ROWID;

CREATE TABLE terminals (
    serial     TEXT PRIMARY KEY,                -- of the certificate, lower-case hexadecimal
    name       TEXT NOT NULL,
    share      BLOB NOT NULL CHECK (length(share) = 32),
    issued_at  TEXT NOT NULL,
    expires_at TEXT NOT NULL,
    revoked_at TEXT                             -- null: valid
) STRICT, WITHOUT ROWID;

CREATE TABLE sessions (
    token_digest BLOB PRIMARY KEY,
    staff_id     TEXT NOT NULL REFERENCES staff (staff_id),
    serial       TEXT NOT NULL REFERENCES terminals (serial),
    until        TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX sessions_by_end ON sessions (until);

-- Secrets of the service that are no files: 'salt-secret'.
CREATE TABLE secrets (
    name  TEXT PRIMARY KEY,
    value BLOB NOT NULL
) STRICT, WITHOUT ROWID;
