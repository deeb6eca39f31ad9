// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/base/Sensitive.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace madoguchi {

class SecretField;

/// Where a person chooses a passphrase: typed twice, checked by the rules before anything is sent, and forgotten as soon as it is.
class PassphraseForm : public QWidget {
    Q_OBJECT
public:
    enum class Present { Asked, Known };

    /// Asked: a field for the passphrase that counts until now stands on top.
    explicit PassphraseForm(Present present, QWidget* parent = nullptr);

    /// Empty fields for this person. `present`: the passphrase that counts until now, if it is known.
    void start(const QString& staffId, const Sensitive<QString>& present = {});
    void setBusy(bool busy);
    /// Says below the present passphrase (if it is asked for) that it is not the right one.
    void refusePresent(const QString& words);
    void forget();

Q_SIGNALS:
    /// Both keep the rules that can be kept here. Direct connections only.
    void submitted(const madoguchi::Sensitive<QString>& present, const madoguchi::Sensitive<QString>& chosen);

private:
    SecretField* addField(QVBoxLayout& layout, const QString& caption, const char* name, QLabel*& fault);
    void submit();
    void clearFaults();

    QString m_staffId;
    Sensitive<QString> m_known;
    SecretField* m_present = nullptr;
    SecretField* m_chosen = nullptr;
    SecretField* m_again = nullptr;
    QLabel* m_presentFault = nullptr;
    QLabel* m_chosenFault = nullptr;
    QLabel* m_againFault = nullptr;
    QCheckBox* m_show = nullptr;
    QPushButton* m_save = nullptr;
};

}  // namespace madoguchi
