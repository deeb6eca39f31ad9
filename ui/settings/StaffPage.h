// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/common/Office.h"

#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;

namespace madoguchi {

class Ask;
class BannerArea;
class ListTable;
class MemberForm;
class StaffModel;
class TemporaryCard;
class Theme;

/// 「職員」 for administrators: who works here, who comes, who has lost the passphrase, who leaves.
class StaffPage : public QWidget {
    Q_OBJECT
public:
    /// All must outlive it.
    StaffPage(Office& office, const Theme& theme, Ask& ask, BannerArea& banners, QWidget* parent = nullptr);

    /// Reads anew and takes the keyboard.
    void open();
    /// Drops what is shown from memory.
    void forget();

Q_SIGNALS:
    void closeRequested();

private:
    QWidget* makeHead();
    void read(const QString& selected = {});
    void updateButtons();
    void startForm();
    void enrol(const QString& staffId, const QString& name, Role role);
    void reset();
    void leave();
    /// Makes a temporary passphrase, brings it to the cloud by `bring`, and shows it once the cloud has agreed.
    void handOut(const QString& name, const std::function<QFuture<Result<Staff>>(const Sensitive<QString>&)>& bring);
    void showFailure(const Error& error);
    void setBusy(bool busy);

    Office& m_office;
    Ask& m_ask;
    BannerArea& m_banners;
    StaffModel* m_model;
    ListTable* m_table;
    MemberForm* m_form;
    TemporaryCard* m_temporary;
    QLabel* m_count = nullptr;
    QPushButton* m_enrol = nullptr;
    QPushButton* m_reset = nullptr;
    QPushButton* m_leave = nullptr;
    bool m_busy = false;
};

}  // namespace madoguchi
