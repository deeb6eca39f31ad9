// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/AuditChain.h"

#include "app/crypto/Digest.h"
#include "app/store/ValueReader.h"
#include "app/store/ValueWriter.h"

namespace madoguchi {

static constexpr quint8 format = 1;

AuditLink AuditLink::after(const QByteArray& sealedItem) const
{
    const qint64 next = number + 1;
    return {next, sha256("madoguchi.audit/1\n" + digest.toHex() + '\n' + QByteArray::number(next) + '\n' + sealedItem)};
}

Result<AuditLink> AuditChain::end(const StateTable& state)
{
    const auto bytes = state.get(QStringLiteral("audit"));
    if (!bytes) {
        return failAs(bytes);
    }
    AuditLink end;
    if (*bytes) {
        ValueReader reader(**bytes);
        reader >> end.number >> end.digest;
    }
    return end;
}

Done AuditChain::setEnd(StateTable& state, const AuditLink& end)
{
    ValueWriter writer(format);
    writer << end.number << end.digest;
    return state.put(QStringLiteral("audit"), writer.bytes());
}

}  // namespace madoguchi
