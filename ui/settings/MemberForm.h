// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/domain/Role.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace madoguchi {

struct Error;

/// Who is to be registered: id, name, role.
class MemberForm : public QWidget {
    Q_OBJECT
public:
    explicit MemberForm(QWidget* parent = nullptr);

    void start();
    void setBusy(bool busy);
    /// Says at its field what is wrong with it; false if the error is about none.
    bool refuse(const Error& error);

Q_SIGNALS:
    void submitted(const QString& staffId, const QString& name, madoguchi::Role role);
    void left();

private:
    QLineEdit* addField(QVBoxLayout& layout, const QString& caption, const char* name);
    void addRole(QVBoxLayout& layout);
    void addButtons(QVBoxLayout& layout);
    void submit();

    QLineEdit* m_id;
    QLineEdit* m_name;
    QComboBox* m_role;
    QLabel* m_fault;
};

}  // namespace madoguchi
