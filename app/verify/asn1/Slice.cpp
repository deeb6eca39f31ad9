// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/verify/asn1/Slice.h"

#include <algorithm>

namespace madoguchi::asn1 {

namespace {

Slice*& sliceIn(ASN1_VALUE** value)
{
    return *reinterpret_cast<Slice**>(value);
}

int make(ASN1_VALUE** value, const ASN1_ITEM*)
{
    sliceIn(value) = static_cast<Slice*>(OPENSSL_zalloc(sizeof(Slice)));
    return *value != nullptr;
}

/// Of an embedded slice, before its first and after its last use.
void clear(ASN1_VALUE** value, const ASN1_ITEM*)
{
    if (Slice* const slice = sliceIn(value)) {
        OPENSSL_free(slice->joined);
        *slice = {};
    }
}

void release(ASN1_VALUE** value, const ASN1_ITEM* item)
{
    clear(value, item);
    OPENSSL_free(*value);
    *value = nullptr;
}

/// `areTheirOwn`: the content is not in the input but in a buffer, which whoever resets this takes over.
int read(ASN1_VALUE** value, const unsigned char* content, int size, int type, char* areTheirOwn, const ASN1_ITEM* item)
{
    if (!*value && !make(value, item)) {
        return 0;
    }
    clear(value, item);
    *sliceIn(value) = {content, size, type, *areTheirOwn ? const_cast<unsigned char*>(content) : nullptr};
    *areTheirOwn = 0;
    return 1;
}

int write(const ASN1_VALUE** value, unsigned char* content, int* type, const ASN1_ITEM*)
{
    const Slice& slice = **reinterpret_cast<const Slice**>(value);
    *type = slice.type;
    if (content) {
        std::copy_n(slice.octets, slice.size, content);
    }
    return slice.size;
}

constexpr ASN1_PRIMITIVE_FUNCS functions{nullptr, 0, make, release, clear, read, write, nullptr};

}  // namespace

ASN1_ITEM_start(AsnAny)
    ASN1_ITYPE_PRIMITIVE, V_ASN1_OTHER, nullptr, 0, &functions, 0, "ANY"
ASN1_ITEM_end(AsnAny)

ASN1_ITEM_start(AsnSequence)
    ASN1_ITYPE_PRIMITIVE, V_ASN1_SEQUENCE, nullptr, 0, &functions, 0, "SEQUENCE"
ASN1_ITEM_end(AsnSequence)

ASN1_ITEM_start(AsnSet)
    ASN1_ITYPE_PRIMITIVE, V_ASN1_SET, nullptr, 0, &functions, 0, "SET"
ASN1_ITEM_end(AsnSet)

ASN1_ITEM_start(AsnOctets)
    ASN1_ITYPE_PRIMITIVE, V_ASN1_OCTET_STRING, nullptr, 0, &functions, 0, "OCTET STRING"
ASN1_ITEM_end(AsnOctets)

ASN1_ITEM_start(AsnTime)
    ASN1_ITYPE_MSTRING, B_ASN1_TIME, nullptr, 0, &functions, 0, "Time"
ASN1_ITEM_end(AsnTime)

}  // namespace madoguchi::asn1
