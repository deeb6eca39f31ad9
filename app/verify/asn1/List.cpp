// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/verify/asn1/List.h"

namespace madoguchi::asn1 {

namespace {

/// As many elements as the extensions of a certificate, in one piece of memory.
struct FewElements {
    Slice elements[10];  // those behind the last are absent
};

ASN1_SEQUENCE(FewElements) = {
    ASN1_OPT_EMBED(FewElements, elements[0], AsnAny),
    ASN1_OPT_EMBED(FewElements, elements[1], AsnAny),
    ASN1_OPT_EMBED(FewElements, elements[2], AsnAny),
    ASN1_OPT_EMBED(FewElements, elements[3], AsnAny),
    ASN1_OPT_EMBED(FewElements, elements[4], AsnAny),
    ASN1_OPT_EMBED(FewElements, elements[5], AsnAny),
    ASN1_OPT_EMBED(FewElements, elements[6], AsnAny),
    ASN1_OPT_EMBED(FewElements, elements[7], AsnAny),
    ASN1_OPT_EMBED(FewElements, elements[8], AsnAny),
    ASN1_OPT_EMBED(FewElements, elements[9], AsnAny),
} static_ASN1_SEQUENCE_END(FewElements)

}  // namespace

std::optional<QByteArrayView> List::onlyElement(QByteArrayView value, const ASN1_ITEM* item)
{
    const ASN1_TEMPLATE& form = *item->templates;
    const bool isTagged = form.flags & ASN1_TFLG_TAG_MASK;
    const int tag = isTagged ? int(form.tag) : (form.flags & ASN1_TFLG_SK_MASK) == ASN1_TFLG_SET_OF ? V_ASN1_SET : V_ASN1_SEQUENCE;
    const int tagClass = isTagged ? int(form.flags & ASN1_TFLG_TAG_CLASS) : V_ASN1_UNIVERSAL;
    const Header list = headerOf(value);
    const bool isList = list.definite && list.constructed && list.tag == tag && list.tagClass == tagClass && list.content.end() == value.end();
    if (!isList || list.content.isEmpty()) {
        return std::nullopt;
    }
    const Header element = headerOf(list.content);
    return element.definite && element.content.end() == list.content.end() ? std::optional(list.content) : std::nullopt;
}

bool List::fillFromFew(QByteArrayView value)
{
    const auto few = decode<FewElements, FewElements_it>(value);
    if (!few) {
        return false;
    }
    m_elements.reserve(std::size(few->elements));
    for (const Slice& element : few->elements) {
        if (isPresent(element)) {
            m_elements.push_back(view(element));
        }
    }
    return true;
}

bool List::fill(int limit)
{
    if (!m_stack || sk_Slice_num(m_stack.get()) > limit) {
        return false;
    }
    m_elements.reserve(size_t(sk_Slice_num(m_stack.get())));
    for (int i = 0; i < sk_Slice_num(m_stack.get()); ++i) {
        m_elements.push_back(view(*sk_Slice_value(m_stack.get(), i)));
    }
    return true;
}

}  // namespace madoguchi::asn1
