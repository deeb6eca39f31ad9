// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/verify/Extensions.h"

#include "app/verify/asn1/Asn1.h"

#include <algorithm>

namespace madoguchi {

Extensions::Extensions(const STACK_OF(X509_EXTENSION)* extensions)
{
    const int count = sk_X509_EXTENSION_num(extensions);  // -1 if there are none
    m_list.reserve(size_t(std::max(count, 0)));
    for (int i = 0; i < count; ++i) {
        X509_EXTENSION* const extension = sk_X509_EXTENSION_value(extensions, i);
        m_list.push_back({asn1::view(X509_EXTENSION_get_object(extension)), X509_EXTENSION_get_critical(extension) != 0,
                          asn1::view(X509_EXTENSION_get_data(extension))});
    }
}

const Extension* Extensions::find(QByteArrayView id) const
{
    const auto found = std::ranges::find(m_list, id, &Extension::id);
    const bool isOnly = found != m_list.end() && std::find_if(found + 1, m_list.end(), [&](const Extension& other) { return other.id == id; }) == m_list.end();
    return isOnly ? &*found : nullptr;
}

bool Extensions::hasDoubled() const
{
    return std::ranges::any_of(m_list, [this](const Extension& extension) { return !find(extension.id); });
}

bool Extensions::hasUnknownCritical(std::span<const QByteArrayView> known) const
{
    return std::ranges::any_of(m_list, [&](const Extension& extension) {
        return extension.isCritical && std::ranges::find(known, extension.id) == known.end();
    });
}

}  // namespace madoguchi
