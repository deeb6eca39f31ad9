// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/verify/asn1/Asn1.h"

#include <vector>

namespace madoguchi::asn1 {

/// As Free, for a template that is known only at run time.
struct FreeStack {
    Item item = nullptr;
    void operator()(SliceStack* stack) const { ASN1_item_free(reinterpret_cast<ASN1_VALUE*>(stack), item()); }
};

/// The elements of a list, each as its whole encoding. They live as long as the value they were read from.
class List {
public:
    /// Nothing if `value` is no such list, or has more than `limit` elements.
    template<Item It>
    static std::optional<List> of(QByteArrayView value, int limit)
    {
        List list;
        if (const auto only = onlyElement(value, It()); only && limit > 0) {
            list.m_elements.push_back(*only);
            return list;
        }
        if constexpr (It == &AsnSequenceOfAny_it) {
            if (list.fillFromFew(value)) {
                return list.m_elements.size() <= size_t(limit) ? std::optional(std::move(list)) : std::nullopt;
            }
        }
        list.m_stack = {decode<SliceStack, It>(value).release(), FreeStack{It}};
        return list.fill(limit) ? std::optional(std::move(list)) : std::nullopt;
    }

    const std::vector<QByteArrayView>& elements() const { return m_elements; }

private:
    /// What most lists are: one element, both of definite length. Nothing else is decided here.
    static std::optional<QByteArrayView> onlyElement(QByteArrayView value, const ASN1_ITEM* item);
    /// The elements of a SEQUENCE that has only a few, without memory for each; nothing is decided if there are more.
    bool fillFromFew(QByteArrayView value);
    bool fill(int limit);

    std::unique_ptr<SliceStack, FreeStack> m_stack;
    std::vector<QByteArrayView> m_elements;
};

}  // namespace madoguchi::asn1
