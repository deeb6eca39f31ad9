// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/verify/asn1/List.h"

namespace madoguchi::asn1 {

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
