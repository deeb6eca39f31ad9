-- SPDX-FileCopyrightText: 2026 The Madoguchi authors
-- SPDX-License-Identifier: Apache-2.0
--
-- The terminal's store. What is about a person stands only in BLOB columns sealed by ColumnSealer (bound to table, row and version);
-- plain are numbers, digests, ids and what a key needs to protect itself. README.md beside this file tells how to change the schema.

PRAGMA application_id = 0x4d616430;

-- The municipality's log as pulled: the header plain (proven by the hash chain), the body sealed.
CREATE TABLE log_entries (
    seq          INTEGER PRIMARY KEY,
    previous     BLOB NOT NULL,
    digest       BLOB NOT NULL,
    case_id      TEXT NOT NULL,
    case_version INTEGER NOT NULL,
    kind         TEXT NOT NULL,
    at           INTEGER NOT NULL,  -- milliseconds since 1970, UTC
    body_digest  BLOB NOT NULL,
    body         BLOB NOT NULL
) STRICT;
CREATE INDEX log_entries_by_case ON log_entries (case_id, seq);

-- One row a submission: what verification said of it, and the signed bytes.
CREATE TABLE verdicts (
    seq            INTEGER PRIMARY KEY REFERENCES log_entries (seq),
    case_id        TEXT NOT NULL,
    message_digest BLOB NOT NULL,
    verdict        BLOB NOT NULL,
    content        BLOB NOT NULL
) STRICT;
CREATE INDEX verdicts_by_case ON verdicts (case_id, seq);

-- One row a case: as the log has it, and as it is shown with the acts of this terminal that wait.
CREATE TABLE cases (
    case_id   TEXT PRIMARY KEY,
    version   INTEGER NOT NULL,     -- of this row, grows with every write
    confirmed BLOB NOT NULL,
    summary   BLOB NOT NULL
) STRICT;

-- Acts done here that the log has not brought back yet, in the order in which they were done.
CREATE TABLE outbox (
    number  INTEGER PRIMARY KEY,
    act_id  TEXT NOT NULL UNIQUE,
    case_id TEXT NOT NULL,
    state   TEXT NOT NULL,
    version INTEGER NOT NULL,       -- of this row, grows with every write
    item    BLOB NOT NULL
) STRICT;
CREATE INDEX outbox_by_case ON outbox (case_id, number);

-- What persons did and looked at here. Only ever longer.
CREATE TABLE audit (
    number INTEGER PRIMARY KEY,
    digest BLOB NOT NULL,           -- over the digest before, the number and the sealed item
    item   BLOB NOT NULL
) STRICT;
CREATE TRIGGER audit_is_never_changed BEFORE UPDATE ON audit
BEGIN SELECT raise(ABORT, 'the audit trail is append-only'); END;
CREATE TRIGGER audit_is_never_shortened BEFORE DELETE ON audit
BEGIN SELECT raise(ABORT, 'the audit trail is append-only'); END;
CREATE TRIGGER audit_has_no_gaps BEFORE INSERT ON audit
WHEN new.number <> (SELECT coalesce(max(number), 0) + 1 FROM audit)
BEGIN SELECT raise(ABORT, 'the audit trail is append-only'); END;

-- Members of the office, from the log.
CREATE TABLE staff (
    staff_id TEXT PRIMARY KEY,
    seq      INTEGER NOT NULL,      -- of the entry that last changed the row
    member   BLOB NOT NULL
) STRICT;

-- Keys wrapped for one person each: these protect themselves, so nothing is sealed. The digest tells damage from a wrong passphrase.
CREATE TABLE keys (
    staff_id    TEXT PRIMARY KEY,
    salt        BLOB NOT NULL,
    log2n       INTEGER NOT NULL,
    r           INTEGER NOT NULL,
    p           INTEGER NOT NULL,
    data_key    BLOB NOT NULL,
    signing_key BLOB NOT NULL,
    digest      BLOB NOT NULL
) STRICT;
-- The data key under the two shares, for persons who are new at this terminal. One row.
CREATE TABLE shared_key (
    id       INTEGER PRIMARY KEY CHECK (id = 1),
    data_key BLOB NOT NULL,
    digest   BLOB NOT NULL
) STRICT;

-- Few values about the store as a whole.
CREATE TABLE state (
    name    TEXT PRIMARY KEY,
    version INTEGER NOT NULL,
    value   BLOB NOT NULL
) STRICT;
