// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/domain/Submission.h"

#include <QString>
#include <QStringList>

namespace madoguchi {

/// One envelope (発送): where it goes and what is in it.
struct Shipment {
    QStringList caseIds;
    QString recipient, postalCode, address;
    MailService service = MailService::Ordinary;
    Envelope envelope = Envelope::Long3;
    QString trackingNumber;  ///< empty for services without one
};

}  // namespace madoguchi
