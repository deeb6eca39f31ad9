// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/verify/asn1/List.h"

#include <openssl/err.h>

namespace madoguchi::asn1 {

namespace {

/// Every producer cuts a long content into pieces once; a second level is legal and allowed, more is not worth the risk.
constexpr int deepestPieces = 2;
constexpr int mostPieces = 1 << 16;

bool collect(QByteArrayView value, int depth, QByteArray& into)
{
    const Header header = headerOf(value);
    if (!header.isUniversal(V_ASN1_OCTET_STRING)) {
        return false;
    }
    if (!header.constructed) {
        into.append(header.content);
        return true;
    }
    const auto pieces = depth > 0 ? List::of<AsnOctetStringPieces_it>(value, mostPieces) : std::nullopt;
    return pieces && std::ranges::all_of(pieces->elements(), [&](QByteArrayView piece) { return collect(piece, depth - 1, into); });
}

}  // namespace

namespace detail {

void* decode(QByteArrayView input, const ASN1_ITEM* item, qsizetype* used)
{
    const unsigned char* end = data(input);
    void* value = ASN1_item_d2i(nullptr, &end, long(input.size()), item);
    *used = value ? end - data(input) : 0;
    if (!value) {
        ERR_clear_error();
    }
    return value;
}

QByteArray encode(const void* value, const ASN1_ITEM* item)
{
    unsigned char* bytes = nullptr;
    const int size = ASN1_item_i2d(static_cast<const ASN1_VALUE*>(value), &bytes, item);
    const std::unique_ptr<unsigned char, decltype([](unsigned char* memory) { OPENSSL_free(memory); })> owner(bytes);
    if (size < 0) {
        ERR_clear_error();
        return {};
    }
    return QByteArray(reinterpret_cast<const char*>(bytes), size);
}

}  // namespace detail

Header headerOf(QByteArrayView value)
{
    Header header;
    const unsigned char* content = data(value);
    long length = 0;
    const int result = ASN1_get_object(&content, &length, &header.tag, &header.tagClass, long(value.size()));
    if (result & 0x80) {
        ERR_clear_error();
        return Header();
    }
    header.constructed = result & V_ASN1_CONSTRUCTED;
    header.definite = !(result & 1);
    if (header.definite) {
        header.content = QByteArrayView(content, length);
    }
    return header;
}

QByteArrayView identifierOf(QByteArrayView value, std::span<const QByteArrayView> known)
{
    const Header header = headerOf(value);
    if (!header.isUniversal(V_ASN1_OBJECT) || header.constructed) {
        return {};
    }
    const bool isKnown = std::ranges::any_of(known, [&](QByteArrayView each) { return isSame(each, header.content); });
    return isKnown || decode<ASN1_OBJECT, ASN1_OBJECT_it>(value) ? header.content : QByteArrayView();
}

std::optional<QByteArray> octets(QByteArrayView value)
{
    QByteArray bytes;
    return collect(value, deepestPieces, bytes) ? std::optional(bytes) : std::nullopt;
}

ASN1_ITEM_TEMPLATE(AsnSequenceOfAny) = ASN1_EX_TEMPLATE_TYPE(ASN1_TFLG_SEQUENCE_OF, 0, elements, AsnAny)
ASN1_ITEM_TEMPLATE_END(AsnSequenceOfAny)

ASN1_ITEM_TEMPLATE(AsnSetOfAny) = ASN1_EX_TEMPLATE_TYPE(ASN1_TFLG_SET_OF, 0, elements, AsnAny)
ASN1_ITEM_TEMPLATE_END(AsnSetOfAny)

ASN1_ITEM_TEMPLATE(AsnTagged0SetOfAny) = ASN1_EX_TEMPLATE_TYPE(ASN1_TFLG_SET_OF | ASN1_TFLG_IMPLICIT, 0, elements, AsnAny)
ASN1_ITEM_TEMPLATE_END(AsnTagged0SetOfAny)

ASN1_ITEM_TEMPLATE(AsnTagged1SetOfAny) = ASN1_EX_TEMPLATE_TYPE(ASN1_TFLG_SET_OF | ASN1_TFLG_IMPLICIT, 1, elements, AsnAny)
ASN1_ITEM_TEMPLATE_END(AsnTagged1SetOfAny)

ASN1_ITEM_TEMPLATE(AsnTagged0SequenceOfAny) = ASN1_EX_TEMPLATE_TYPE(ASN1_TFLG_SEQUENCE_OF | ASN1_TFLG_IMPLICIT, 0, elements, AsnAny)
ASN1_ITEM_TEMPLATE_END(AsnTagged0SequenceOfAny)

ASN1_ITEM_TEMPLATE(AsnOctetStringPieces) =
    ASN1_EX_TEMPLATE_TYPE(ASN1_TFLG_SEQUENCE_OF | ASN1_TFLG_IMPTAG | ASN1_TFLG_UNIVERSAL, V_ASN1_OCTET_STRING, elements, AsnAny)
ASN1_ITEM_TEMPLATE_END(AsnOctetStringPieces)

}  // namespace madoguchi::asn1
