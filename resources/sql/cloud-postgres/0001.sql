-- SPDX-FileCopyrightText: 2026 The Madoguchi authors
-- SPDX-License-Identifier: Apache-2.0
--
-- The intake service's data in PostgreSQL: the tables of ../cloud, for many municipalities in one database.
--
-- Whose rows: every connection says once which municipality it works for (madoguchi.municipality). New rows get it by default, and row level
-- security, forced on the owner too, lets only its rows be seen: the queries need not name it, and a query that forgets it shows nothing else.
--
-- Partitions: the four tables that grow with every application are divided by hash into 16. A list would need a partition for each of 1,741
-- municipalities in each table: thousands of tables that every plan must look at and lock before it can rule them out, and DDL whenever a
-- city joins. With 16, 60 million cases of some 10 kB make 40 GB a partition: small enough to vacuum, index anew and move to other disks.
-- A city too big for its neighbours gets a database of its own.
--
-- Only `entries` is the truth; cases, submissions, acts and audit_witnesses are computed from it, so that an append costs the same at any length.

-- Text in the order of its bytes, as SQLite and the log have it, whatever the database's language.
CREATE DOMAIN plain AS text COLLATE "C";

-- One row for each: whoever writes locks it first, so that numbers have no gaps and nobody writes beside.
CREATE TABLE municipalities (
    municipality plain PRIMARY KEY DEFAULT current_setting('madoguchi.municipality')
);

CREATE TABLE entries (
    municipality plain  NOT NULL DEFAULT current_setting('madoguchi.municipality'),
    seq          bigint NOT NULL CHECK (seq > 0),
    previous     bytea  NOT NULL CHECK (length(previous) = 32),
    digest       bytea  NOT NULL CHECK (length(digest) = 32),
    case_id      plain  NOT NULL,               -- empty for staff entries
    case_version bigint NOT NULL,
    kind         plain  NOT NULL,
    at           plain  NOT NULL,               -- RFC 3339, UTC, milliseconds
    body_digest  bytea  NOT NULL CHECK (length(body_digest) = 32),
    body         bytea  NOT NULL,               -- empty once purged
    PRIMARY KEY (municipality, seq)
) PARTITION BY HASH (municipality);

CREATE TABLE cases (
    municipality      plain  NOT NULL DEFAULT current_setting('madoguchi.municipality'),
    number            bigint NOT NULL,          -- the running number in the case id
    case_id           plain  NOT NULL,
    version           bigint NOT NULL,
    state             plain  NOT NULL,
    submission_id     plain  NOT NULL,
    received_at       plain  NOT NULL,
    changed_at        plain  NOT NULL,
    claim_staff       plain,                    -- null: no claim
    claim_fence       bigint,
    claim_until       plain,
    last_fence        bigint NOT NULL,
    examiner_id       plain  NOT NULL,
    proposer_id       plain  NOT NULL,
    approver_id       plain  NOT NULL,
    issuer_id         plain  NOT NULL,
    last_reason       plain  NOT NULL,
    withdrawal_digest bytea  NOT NULL,          -- SHA-256 of the token that the citizen's side got
    PRIMARY KEY (municipality, number),
    UNIQUE (municipality, case_id)
) PARTITION BY HASH (municipality);

-- What makes a second sending of the same thing a duplicate.
CREATE TABLE submissions (
    municipality  plain  NOT NULL DEFAULT current_setting('madoguchi.municipality'),
    submission_id plain  NOT NULL,
    digest        bytea  NOT NULL,
    seq           bigint NOT NULL,
    case_id       plain  NOT NULL,
    PRIMARY KEY (municipality, submission_id),
    UNIQUE (municipality, seq),
    FOREIGN KEY (municipality, seq) REFERENCES entries,
    FOREIGN KEY (municipality, case_id) REFERENCES cases (municipality, case_id)
) PARTITION BY HASH (municipality);

CREATE TABLE acts (
    municipality plain  NOT NULL DEFAULT current_setting('madoguchi.municipality'),
    act_id       plain  NOT NULL,
    digest       bytea  NOT NULL,               -- SHA-256 of the payload
    seq          bigint NOT NULL,
    PRIMARY KEY (municipality, act_id),
    UNIQUE (municipality, seq),
    FOREIGN KEY (municipality, seq) REFERENCES entries
) PARTITION BY HASH (municipality);

CREATE TABLE staff (
    municipality    plain  NOT NULL DEFAULT current_setting('madoguchi.municipality'),
    staff_id        plain  NOT NULL,
    name            plain  NOT NULL,
    role            plain  NOT NULL,
    public_key      bytea  NOT NULL,
    active          bigint NOT NULL,
    salt            bytea  NOT NULL,            -- empty: never logs in (the service itself)
    cost_log2n      bigint NOT NULL,
    cost_r          bigint NOT NULL,
    cost_p          bigint NOT NULL,
    proof_digest    bytea  NOT NULL,            -- SHA-256 of the proof, never the proof
    wrapped_key     bytea  NOT NULL,
    temporary_until plain,                      -- null: a passphrase of the person's own
    PRIMARY KEY (municipality, staff_id)
);

CREATE TABLE former_keys (
    municipality plain NOT NULL DEFAULT current_setting('madoguchi.municipality'),
    staff_id     plain NOT NULL,
    public_key   bytea NOT NULL,
    PRIMARY KEY (municipality, staff_id, public_key)
);

-- Failures in a row, also of persons who don't exist: the name is kept as an HMAC, for it may be a mistyped passphrase.
CREATE TABLE log_in_failures (
    municipality plain  NOT NULL DEFAULT current_setting('madoguchi.municipality'),
    person       bytea  NOT NULL,
    failures     bigint NOT NULL,
    changed_at   plain  NOT NULL,
    locked_until plain,                         -- null: not locked
    PRIMARY KEY (municipality, person)
);

CREATE TABLE terminals (
    municipality plain NOT NULL DEFAULT current_setting('madoguchi.municipality'),
    serial       plain NOT NULL,                -- of the certificate, lower-case hexadecimal
    name         plain NOT NULL,
    share        bytea NOT NULL CHECK (length(share) = 32),
    issued_at    plain NOT NULL,
    expires_at   plain NOT NULL,
    revoked_at   plain,                         -- null: valid
    PRIMARY KEY (municipality, serial)
);

CREATE TABLE sessions (
    municipality plain NOT NULL DEFAULT current_setting('madoguchi.municipality'),
    token_digest bytea NOT NULL,
    staff_id     plain NOT NULL,
    serial       plain NOT NULL,
    until        plain NOT NULL,
    PRIMARY KEY (municipality, token_digest),
    FOREIGN KEY (municipality, staff_id) REFERENCES staff,
    FOREIGN KEY (municipality, serial) REFERENCES terminals
);
CREATE INDEX sessions_by_end ON sessions (municipality, until);

-- The proxies that are believed when they say which terminal comes.
CREATE TABLE proxies (
    municipality plain NOT NULL DEFAULT current_setting('madoguchi.municipality'),
    serial       plain NOT NULL,                -- of the certificate, lower-case hexadecimal
    name         plain NOT NULL,
    issued_at    plain NOT NULL,
    expires_at   plain NOT NULL,
    revoked_at   plain,                         -- null: valid
    PRIMARY KEY (municipality, serial)
);

-- Where each terminal's audit trail ended when it was last witnessed.
CREATE TABLE audit_witnesses (
    municipality plain  NOT NULL DEFAULT current_setting('madoguchi.municipality'),
    terminal     plain  NOT NULL,
    number       bigint NOT NULL,
    digest       bytea  NOT NULL CHECK (length(digest) = 32),
    day          plain  NOT NULL,               -- 2026-11-23
    resumed      bigint NOT NULL,               -- after which row, when a repair had lost some; -1: none was made
    seq          bigint NOT NULL,
    PRIMARY KEY (municipality, terminal),
    FOREIGN KEY (municipality, seq) REFERENCES entries
);

-- How far each terminal is: an application that none has fetched for a day is everybody's concern.
CREATE TABLE pulls (
    municipality plain  NOT NULL DEFAULT current_setting('madoguchi.municipality'),
    terminal     plain  NOT NULL,               -- by name: a new certificate does not make it a new one
    seq          bigint NOT NULL,               -- it has asked for what follows this entry
    seen_at      plain  NOT NULL,
    PRIMARY KEY (municipality, terminal)
);

-- Secrets of the service that are no files: 'salt-secret'.
CREATE TABLE secrets (
    municipality plain NOT NULL DEFAULT current_setting('madoguchi.municipality'),
    name         plain NOT NULL,
    value        bytea NOT NULL,
    PRIMARY KEY (municipality, name)
);

-- A partition asked by its own name has no policy, and so shows nothing at all.
DO $$
DECLARE
    one name;
BEGIN
    FOREACH one IN ARRAY ARRAY['entries', 'cases', 'submissions', 'acts'] LOOP
        FOR part IN 0..15 LOOP
            EXECUTE format('CREATE TABLE %I PARTITION OF %I FOR VALUES WITH (MODULUS 16, REMAINDER %s)', one || '_' || part, one, part);
        END LOOP;
    END LOOP;
    FOR one IN SELECT relname FROM pg_class WHERE relnamespace = 'madoguchi'::regnamespace AND relkind IN ('r', 'p') AND relname <> 'schema_version' LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', one);
    END LOOP;
    FOR one IN SELECT relname FROM pg_class WHERE relnamespace = 'madoguchi'::regnamespace AND relkind IN ('r', 'p') AND relname <> 'schema_version' AND NOT relispartition LOOP
        EXECUTE format('CREATE POLICY own_rows ON %I USING (municipality = current_setting(''madoguchi.municipality''))', one);
    END LOOP;
END
$$;
