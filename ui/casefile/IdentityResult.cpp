// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/casefile/IdentityResult.h"

#include <algorithm>

namespace madoguchi {

namespace {

using Likeness = IdentityResult::Likeness;

/// Neighbouring places that differ make one range; a side without a character has none.
void addRange(QList<TextRange>& ranges, qsizetype start, qsizetype length)
{
    if (length == 0) {
        return;
    }
    if (!ranges.isEmpty() && ranges.last().start + ranges.last().length == start) {
        ranges.last().length += length;
    } else {
        ranges.append({start, length});
    }
}

void findRanges(IdentityResult& result)
{
    qsizetype form = 0;
    qsizetype certificate = 0;
    for (const ComparedPlace& place : result.places) {
        if (place.differs) {
            addRange(result.formRanges, form, place.form.size());
            addRange(result.certificateRanges, certificate, place.certificate.size());
        }
        form += place.form.size();
        certificate += place.certificate.size();
    }
}

/// The newest note about a pair; nothing if nobody has confirmed it.
std::optional<AcceptedPairNote> noteOf(const AcceptedPair& pair, const QList<AcceptedPairNote>& known)
{
    const auto note = std::find_if(known.crbegin(), known.crend(), [&](const AcceptedPairNote& each) { return each.pair == pair; });
    return note == known.crend() ? std::nullopt : std::optional(*note);
}

void explain(IdentityResult& result, AcceptedPair::Item item, const QList<AcceptedPairNote>& known)
{
    for (ComparedPlace& place : result.places) {
        const AcceptedPair pair{item, place.certificate, place.form};
        if (!place.differs || !AcceptedPair::isPair(pair.certificate, pair.form)) {
            continue;
        }
        const auto note = noteOf(pair, known);
        place.accepted = note.has_value();
        if (!note && !result.open.contains(pair)) {
            result.open.append(pair);
        } else if (note && !result.accepted.contains(*note)) {
            result.accepted.append(*note);
        }
    }
}

Likeness likenessOf(const QList<ComparedPlace>& places, bool differs)
{
    const bool isExplained = std::ranges::all_of(places, [](const ComparedPlace& place) { return !place.differs || place.accepted; });
    const bool hasAccepted = std::ranges::any_of(places, &ComparedPlace::accepted);
    const bool hasOther = std::ranges::any_of(places, [](const ComparedPlace& place) { return place.differs || place.substituted; });
    if (differs) {
        // Where the eye sees nothing (a house number written otherwise), the verifier's word stands.
        return isExplained && hasAccepted ? Likeness::Accepted : Likeness::Different;
    }
    return hasOther ? Likeness::Substituted : Likeness::Same;
}

}  // namespace

IdentityResult IdentityResult::of(const ComparedTexts& texts, const QList<AcceptedPairNote>& known)
{
    IdentityResult result;
    result.places = CharacterDiff::places(texts.form, texts.certificate, texts.substitutes);
    findRanges(result);
    if (texts.item) {
        explain(result, *texts.item, known);
    }
    result.likeness = likenessOf(result.places, texts.differs);
    return result;
}

}  // namespace madoguchi
