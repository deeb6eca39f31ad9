// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/base/Sensitive.h"

#include <QLineEdit>

namespace madoguchi {

/// A field for a passphrase: hidden as it is typed, unknown to input methods, and emptied as thoroughly as a QLineEdit can be.
class SecretField : public QLineEdit {
    Q_OBJECT
public:
    explicit SecretField(QWidget* parent = nullptr);

    Sensitive<QString> secret() const { return Sensitive<QString>(text()); }
    /// Overwrites what stands here before it is cleared. Copies that QLineEdit has made inside (its layout, an input method) can't be
    /// reached: that is why nothing is left in a field a moment longer than needed.
    void forget();
    void setReadable(bool readable);
};

}  // namespace madoguchi
