// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/domain/Fee.h"

namespace madoguchi {

std::optional<int> FeeTable::fee(const QList<Request>& requests) const
{
    int sum = 0;
    for (const Request& request : requests) {
        const auto price = yenPerCopy.constFind(request.kind);
        if (price == yenPerCopy.constEnd()) {
            return std::nullopt;
        }
        sum += *price * request.copies;
    }
    return sum;
}

std::optional<int> FeeTable::postage(MailService service, std::optional<Envelope> envelope) const
{
    const auto price = postageYen.constFind({service, envelope.value_or(Envelope::Long3)});
    return price == postageYen.constEnd() ? std::nullopt : std::optional(*price);
}

}  // namespace madoguchi
