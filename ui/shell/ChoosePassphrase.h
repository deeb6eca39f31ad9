// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/common/Office.h"

#include <QWidget>

class QPushButton;
class QTimer;

namespace madoguchi {

class BannerArea;
class PassphraseForm;
class Theme;

/// The card in place of the log-in when somebody came with a temporary passphrase: they choose one of their own before anything else.
class ChoosePassphrase : public QWidget {
    Q_OBJECT
public:
    static constexpr int patienceSeconds = 5 * 60;

    ChoosePassphrase(Office& office, const Theme& theme, QWidget* parent = nullptr);

    /// `temporary` is kept until the person has chosen, or leaves.
    void start(const QString& staffId, const Sensitive<QString>& temporary);
    void forget();

Q_SIGNALS:
    void loggedIn(const madoguchi::Staff& person);
    void left();

private:
    void choose(const Sensitive<QString>& chosen);
    void setWaiting(bool waiting);
    void showFailure(const Error& error);

    Office& m_office;
    QString m_staffId;
    Sensitive<QString> m_temporary;
    BannerArea* m_banners;
    PassphraseForm* m_form;
    QPushButton* m_leave = nullptr;
    QTimer* m_patience;  ///< who walks away leaves no open card to others
};

}  // namespace madoguchi
