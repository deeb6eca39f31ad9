// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/verify/asn1/Slice.h"

#include <QByteArray>
#include <QByteArrayView>

#include <openssl/asn1t.h>
#include <openssl/objects.h>

#include <algorithm>
#include <memory>
#include <optional>
#include <span>

/// OpenSSL's own ASN.1 engine with lean templates of ours. Only .cpp files of app/verify include what stands in this folder.
namespace madoguchi::asn1 {

using Item = const ASN1_ITEM* (*)();

/// Frees a value with the template that made it, which knows what lies inside.
template<Item It>
struct Free {
    template<typename T>
    void operator()(T* value) const
    {
        ASN1_item_free(reinterpret_cast<ASN1_VALUE*>(value), It());
    }
};

/// A value that the engine made after template `It`, and its owner.
template<typename T, Item It>
using Owned = std::unique_ptr<T, Free<It>>;

namespace detail {
void* decode(QByteArrayView input, const ASN1_ITEM* item, qsizetype* used);
QByteArray encode(const void* value, const ASN1_ITEM* item);
}  // namespace detail

/// Reads the one value that fills `input`; null if it is not of the template's form, or if anything follows.
template<typename T, Item It>
Owned<T, It> decode(QByteArrayView input)
{
    qsizetype used = 0;
    Owned<T, It> value(static_cast<T*>(detail::decode(input, It(), &used)));
    if (value && used != input.size()) {
        value.reset();
    }
    return value;
}

/// As decode(), but bytes may follow: `used` says where the value ends.
template<typename T, Item It>
Owned<T, It> decodeFirst(QByteArrayView input, qsizetype& used)
{
    return Owned<T, It>(static_cast<T*>(detail::decode(input, It(), &used)));
}

/// The DER encoding.
template<typename T, Item It>
QByteArray encode(const Owned<T, It>& value)
{
    return detail::encode(value.get(), It());
}

/// The outermost tag of one encoded value, as ASN1_get_object reads it.
struct Header {
    int tag = -1;
    int tagClass = V_ASN1_PRIVATE;
    bool constructed = false;
    bool definite = false;
    QByteArrayView content;  ///< only of a value of definite length

    bool isUniversal(int wanted) const { return tagClass == V_ASN1_UNIVERSAL && tag == wanted; }
    bool isContext(int wanted) const { return tagClass == V_ASN1_CONTEXT_SPECIFIC && tag == wanted; }
};

/// `value` is the encoding of one value, to its last byte (what AsnAny holds).
Header headerOf(QByteArrayView value);

/// The content octets of an OBJECT IDENTIFIER; empty if `value` is none. Those among `known` need not be read by the engine, which would
/// look for each among a thousand names.
QByteArrayView identifierOf(QByteArrayView value, std::span<const QByteArrayView> known);

/// The octets of an OCTET STRING in one piece or, as BER allows, in pieces. Stricter than the engine's own reading, which
/// does not look at the tags of the pieces: those bytes are covered by no signature.
std::optional<QByteArray> octets(QByteArrayView value);

inline QByteArrayView view(const ASN1_STRING* string)
{
    return string ? QByteArrayView(ASN1_STRING_get0_data(string), ASN1_STRING_length(string)) : QByteArrayView();
}

inline QByteArrayView view(const ASN1_STRING& string)
{
    return view(&string);
}

/// Whether an optional string that stands in its structure itself was there: it got its type when it was read.
inline bool isPresent(const ASN1_STRING& string)
{
    return string.type != 0;
}

inline QByteArrayView view(const ASN1_OBJECT* object)
{
    return QByteArrayView(OBJ_get0_data(object), qsizetype(OBJ_length(object)));
}

/// The octets of a BIT STRING that has no bits left over, as keys and signatures have none (such a bit would be covered by no signature).
inline std::optional<QByteArrayView> wholeOctets(const ASN1_BIT_STRING& string)
{
    return (string.flags & 0x07) == 0 ? std::optional(view(string)) : std::nullopt;
}

/// As ==, for the few octets of identifiers: these are compared a hundred times a message, and most differ in the last octet.
inline bool isSame(QByteArrayView one, QByteArrayView other)
{
    return one.size() == other.size() && std::equal(one.rbegin(), one.rend(), other.rbegin());
}

inline const unsigned char* data(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.data());
}

// Lists of values, each as its whole encoding, under the tag that stands before them.
const ASN1_ITEM* AsnSequenceOfAny_it();
const ASN1_ITEM* AsnSetOfAny_it();
const ASN1_ITEM* AsnTagged0SetOfAny_it();         ///< [0] IMPLICIT SET OF
const ASN1_ITEM* AsnTagged1SetOfAny_it();         ///< [1] IMPLICIT SET OF
const ASN1_ITEM* AsnTagged0SequenceOfAny_it();    ///< [0] IMPLICIT SEQUENCE OF
const ASN1_ITEM* AsnOctetStringPieces_it();       ///< a constructed OCTET STRING

}  // namespace madoguchi::asn1
