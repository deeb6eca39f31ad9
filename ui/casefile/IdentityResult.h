// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/domain/AcceptedPair.h"
#include "ui/casefile/CharacterDiff.h"

#include <optional>

namespace madoguchi {

/// A piece of a text, in UTF-16 units.
struct TextRange {
    qsizetype start = 0, length = 0;

    friend bool operator==(const TextRange&, const TextRange&) = default;
};

/// What form and certificate say of one item of a person, and what the verifier found of it.
struct ComparedTexts {
    QString form, certificate;
    QString substitutes;  ///< as in SignerIdentity; empty if the certificate has none
    bool differs = true;  ///< the verifier found a difference that it can't explain
    std::optional<AcceptedPair::Item> item;  ///< nothing: its differences can't be confirmed (date of birth, gender)
};

/// How alike the two sides are, and where not: the verifier's decision, explained by what the office has confirmed. Pure; changes no verdict.
struct IdentityResult {
    enum class Likeness { Same, Substituted, Accepted, Different };

    Likeness likeness = Likeness::Same;
    QList<ComparedPlace> places;
    QList<TextRange> formRanges, certificateRanges;  ///< where they differ, each side for itself; an accepted difference is one too
    QList<AcceptedPairNote> accepted;  ///< the newest note of each pair that differs here and is in the register
    QList<AcceptedPair> open;          ///< pairs that differ here and could be confirmed; each once

    static IdentityResult of(const ComparedTexts& texts, const QList<AcceptedPairNote>& known = {});
};

}  // namespace madoguchi
