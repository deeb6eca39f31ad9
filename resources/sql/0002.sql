-- SPDX-FileCopyrightText: 2026 The Madoguchi authors
-- SPDX-License-Identifier: Apache-2.0
--
-- What verdicts stood on, so that each can be reached again offline; and the pairs of characters that a clerk has confirmed.

-- One row a verdict; those of submissions that were pulled before this version have none.
CREATE TABLE evidence (
    seq    INTEGER PRIMARY KEY,    -- of the verdict
    record BLOB NOT NULL
) STRICT;

-- Roots, revocation lists and status responses, each once: thousands of verdicts share one of several megabytes.
CREATE TABLE evidence_items (
    number  INTEGER PRIMARY KEY,
    digest  BLOB NOT NULL UNIQUE,  -- SHA-256 of what is sealed
    content BLOB NOT NULL
) STRICT;

-- The register of accepted pairs, as the acts of the log make it.
CREATE TABLE accepted_pairs (
    seq  INTEGER PRIMARY KEY,      -- of the act in the log
    pair BLOB NOT NULL
) STRICT;
