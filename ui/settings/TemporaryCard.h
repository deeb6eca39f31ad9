// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/base/Sensitive.h"

#include <QWidget>

class QLabel;

namespace madoguchi {

/// A temporary passphrase, shown once to the administrator who hands it over, and forgotten when the card is closed.
class TemporaryCard : public QWidget {
    Q_OBJECT
public:
    explicit TemporaryCard(QWidget* parent = nullptr);
    ~TemporaryCard() override;

    void show(const QString& personName, const Sensitive<QString>& passphrase);
    /// Also takes it out of the clipboard, if it is still there.
    void forget();

Q_SIGNALS:
    void closed();

private:
    void copy();

    Sensitive<QString> m_passphrase;
    QLabel* m_title;
    QLabel* m_shown;
};

}  // namespace madoguchi
