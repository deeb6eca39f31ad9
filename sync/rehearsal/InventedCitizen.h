// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDate>
#include <QString>

namespace madoguchi {

/// A person who does not exist: what the card says of them, and what they typed into the form.
struct InventedCitizen {
    QString name, kana, address, postalCode, phone, email;
    QString typedName;     ///< as in the form; may be written with a variant character
    QString typedAddress;
    QDate birthDate;
    bool female = false;
};

}  // namespace madoguchi
