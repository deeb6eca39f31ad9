// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/common/Office.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace madoguchi {

class BannerArea;
class ChoosePassphrase;
class SecretField;
class Theme;

/// Where a person says who they are: at the start, and again when the screen was locked. Who comes with a temporary passphrase chooses
/// their own here.
class LogInPage : public QWidget {
    Q_OBJECT
public:
    LogInPage(Office& office, const Theme& theme, QWidget* parent = nullptr);

    /// Nobody is at the desk.
    void startFresh();
    /// Somebody's screen is locked: the person is named, only the passphrase is missing. Somebody else may still log in.
    void startLocked(const Staff& person);

Q_SIGNALS:
    void loggedIn(const madoguchi::Staff& person);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeCard();
    void addFields(QVBoxLayout& layout, QWidget& card);
    void addFoot(QVBoxLayout& layout, QWidget& card);
    void submit();
    void setBusy(bool busy);
    void showFailure(const Error& error);
    void showCard(QWidget& card);
    void stopChoosing();
    void updateButton();
    void repaintMark();

    Office& m_office;
    const Theme& m_theme;
    QWidget* m_card = nullptr;
    ChoosePassphrase* m_choose = nullptr;
    QLabel* m_mark = nullptr;
    QLabel* m_heading = nullptr;
    BannerArea* m_banners = nullptr;
    QLineEdit* m_staffId = nullptr;
    SecretField* m_passphrase = nullptr;
    QLabel* m_capsLock = nullptr;
    QPushButton* m_enter = nullptr;
    QPushButton* m_other = nullptr;
    bool m_busy = false;
};

}  // namespace madoguchi
