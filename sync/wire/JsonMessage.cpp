// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "sync/wire/JsonMessage.h"

#include "sync/wire/JsonReader.h"

namespace madoguchi {

JsonMessage::JsonMessage(const QByteArray& json, qsizetype limit, ErrorCode onFault)
    : m_onFault(onFault)
{
    if (json.size() > limit) {
        fault(QStringLiteral("size"));
        return;
    }
    if (auto root = StrictJson::parse(json)) {
        m_root = *std::move(root);
    } else {
        fault(root.error().detail);
    }
}

JsonReader JsonMessage::root()
{
    return JsonReader(*this, m_root, {});
}

void JsonMessage::fault(const QString& place)
{
    if (!m_fault) {
        m_fault = Error{m_onFault, place};
    }
}

}  // namespace madoguchi
