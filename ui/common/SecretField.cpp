// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/common/SecretField.h"

#include "app/crypto/PassphraseRules.h"

namespace madoguchi {

SecretField::SecretField(QWidget* parent) : QLineEdit(parent)
{
    setEchoMode(QLineEdit::Password);
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText);
    setMaxLength(PassphraseRules::longest);
}

void SecretField::forget()
{
    if (!text().isEmpty()) {
        setText(QString(text().size(), QLatin1Char('x')));
    }
    clear();
}

void SecretField::setReadable(bool readable)
{
    setEchoMode(readable ? QLineEdit::Normal : QLineEdit::Password);
}

}  // namespace madoguchi
