// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/common/Office.h"

#include <QWidget>

namespace madoguchi {

class BannerArea;
class PassphraseForm;
class Theme;

/// 「パスフレーズの変更」 for the person logged in.
class PassphrasePage : public QWidget {
    Q_OBJECT
public:
    PassphrasePage(Office& office, const Theme& theme, QWidget* parent = nullptr);

    /// Empty fields, and the keyboard in the first.
    void open();
    void forget();

Q_SIGNALS:
    void closeRequested();
    /// The new passphrase counts.
    void changed();

private:
    QWidget* makeHead();
    void change(const Sensitive<QString>& present, const Sensitive<QString>& chosen);
    void showFailure(const Error& error);

    Office& m_office;
    BannerArea* m_banners;
    PassphraseForm* m_form;
};

}  // namespace madoguchi
