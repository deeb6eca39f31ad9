// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/domain/DocumentKind.h"
#include "app/domain/Submission.h"

#include <QDate>
#include <QMap>

#include <optional>

namespace madoguchi {

/// The municipality's fees from a day on; data, never constants of the program.
struct FeeTable {
    QDate validFrom;
    QMap<DocumentKind, int> yenPerCopy;
    QMap<QPair<MailService, Envelope>, int> postageYen;

    /// The fee of all requests together; nothing if a kind is not in the table.
    std::optional<int> fee(const QList<Request>& requests) const;
    /// 長形3号 if the citizen chose no envelope.
    std::optional<int> postage(MailService service, std::optional<Envelope> envelope) const;
};

}  // namespace madoguchi
