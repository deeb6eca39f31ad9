// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace madoguchi {

/// One place of two texts that stand one above the other; one side is empty where only the other has a character.
struct ComparedPlace {
    QString form;         ///< a character as people count them: a code point with the variation selectors and marks that follow it
    QString certificate;
    bool differs = false;
    bool substituted = false;  ///< the certificate says that a substitute character (代替文字) stands here
    bool accepted = false;     ///< somebody has confirmed that the two are the same letter

    friend bool operator==(const ComparedPlace&, const ComparedPlace&) = default;
};

/// Puts what was typed and what the certificate says one above the other, so that a person sees at once where they differ.
/// Only for the eye: whether they differ is the verifier's decision.
class CharacterDiff {
public:
    /// `substitutes`: the certificate's '0'/'1' a code point; empty if it has none. Width (１/1, ｱ/ア), kind of hyphen and spaces on one side
    /// only are no difference; a variation selector on one side only is one.
    static QList<ComparedPlace> places(const QString& form, const QString& certificate, const QString& substitutes = {});
    /// Splits a text into the characters of ComparedPlace.
    static QStringList characters(const QString& text);
};

}  // namespace madoguchi
