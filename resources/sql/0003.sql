-- SPDX-FileCopyrightText: 2026 The Madoguchi authors
-- SPDX-License-Identifier: Apache-2.0
--
-- Where the audit trails of all terminals ended when the cloud witnessed them; and the cases that retention has purged.

-- One row an act witness-audit of the log.
CREATE TABLE audit_witnesses (
    seq      INTEGER PRIMARY KEY,  -- of the act in the log
    terminal TEXT NOT NULL,
    witness  BLOB NOT NULL
) STRICT;
CREATE INDEX audit_witnesses_by_terminal ON audit_witnesses (terminal, seq);

-- What is left of a case whose data was kept as long as the rules say.
CREATE TABLE tombstones (
    case_id TEXT PRIMARY KEY,
    stone   BLOB NOT NULL
) STRICT;
