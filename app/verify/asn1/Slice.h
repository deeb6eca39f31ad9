// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArrayView>

#include <openssl/asn1t.h>

namespace madoguchi::asn1 {

/// A field of a template that stays where it stands in the input: to copy a message string by string, as the engine does with its own,
/// took as long as to read it. Good as long as the input is. Made and freed by the engine only.
struct Slice {
    const unsigned char* octets;
    int size;
    int type;              ///< universal tag; 0 if an optional field was not there
    unsigned char* joined; ///< the octets, if the engine had to put them together from pieces (BER); otherwise null
};

DEFINE_STACK_OF(Slice)
using SliceStack = STACK_OF(Slice);

inline QByteArrayView view(const Slice& slice)
{
    return QByteArrayView(slice.octets, slice.size);
}

/// Whether an optional field was there.
inline bool isPresent(const Slice& slice)
{
    return slice.type != 0;
}

// To be embedded, or in a list.
const ASN1_ITEM* AsnAny_it();       ///< one value of any type, as its whole encoding
const ASN1_ITEM* AsnSequence_it();  ///< a SEQUENCE, as its whole encoding
const ASN1_ITEM* AsnSet_it();       ///< a SET, as its whole encoding; unlike SET OF the engine insists here on the bit that says "constructed"
const ASN1_ITEM* AsnOctets_it();    ///< the octets of an OCTET STRING
const ASN1_ITEM* AsnTime_it();      ///< the characters of a UTCTime or GeneralizedTime

}  // namespace madoguchi::asn1
