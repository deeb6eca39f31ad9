// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/domain/Role.h"

#include <QByteArray>
#include <QString>

namespace madoguchi {

/// A member of the office as the log knows them.
struct Staff {
    QString id;            ///< log-in name: 1 to 40 of a-z 0-9 . _ -
    QString name;          ///< as shown: 「佐藤　花子」
    Role role = Role::Clerk;
    QByteArray publicKey;  ///< SubjectPublicKeyInfo, DER, P-256: verifies this person's acts
    bool active = true;

    friend bool operator==(const Staff&, const Staff&) = default;
};

}  // namespace madoguchi
