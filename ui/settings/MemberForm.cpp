// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/settings/MemberForm.h"

#include "app/domain/StaffRules.h"
#include "ui/common/Theme.h"
#include "ui/common/Words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace madoguchi {

MemberForm::MemberForm(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("memberForm"));
    setSurface(*this, QLatin1String("raised"));
    setFixedWidth(Theme::size(Theme::Size::Card));
    auto* layout = column(this, Theme::space(Theme::Space::S), Theme::space(Theme::Space::M));
    layout->addWidget(plainLabel(tr("Register a member of the staff"), QLatin1String("heading"), this));
    m_id = addField(*layout, tr("Staff ID"), "memberId");
    m_id->setMaxLength(40);
    m_id->setInputMethodHints(Qt::ImhLatinOnly | Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText);
    m_id->setPlaceholderText(tr("a-z, 0-9, full stop, hyphen, underscore"));
    m_name = addField(*layout, tr("Name"), "memberName");
    m_name->setMaxLength(100);
    addRole(*layout);
    m_fault = plainLabel({}, QLatin1String("caption"), this);
    m_fault->setObjectName(QStringLiteral("memberFault"));
    m_fault->setProperty("tone", QStringLiteral("bad"));
    m_fault->setWordWrap(true);
    layout->addWidget(m_fault);
    addButtons(*layout);
    setFocusProxy(m_id);
}

void MemberForm::addRole(QVBoxLayout& layout)
{
    auto* caption = plainLabel(tr("Role"), QLatin1String("text"), this);
    m_role = new QComboBox(this);
    m_role->setObjectName(QStringLiteral("memberRole"));
    m_role->setAccessibleName(tr("Role"));
    for (const Role role : {Role::Clerk, Role::Chief, Role::Administrator, Role::Auditor}) {
        m_role->addItem(label(role), int(role));
    }
    caption->setBuddy(m_role);
    layout.addWidget(caption);
    layout.addWidget(m_role);
}

void MemberForm::addButtons(QVBoxLayout& layout)
{
    auto* line = row(nullptr, Theme::space(Theme::Space::S));
    auto* save = new QPushButton(tr("Register"), this);
    save->setObjectName(QStringLiteral("memberSave"));
    save->setProperty("kind", QStringLiteral("primary"));
    auto* leave = new QPushButton(tr("Cancel"), this);
    leave->setObjectName(QStringLiteral("memberLeave"));
    line->addWidget(save);
    line->addWidget(leave);
    line->addStretch(1);
    layout.addLayout(line);
    connect(save, &QPushButton::clicked, this, &MemberForm::submit);
    connect(leave, &QPushButton::clicked, this, &MemberForm::left);
}

QLineEdit* MemberForm::addField(QVBoxLayout& layout, const QString& caption, const char* name)
{
    auto* words = plainLabel(caption, QLatin1String("text"), this);
    auto* field = new QLineEdit(this);
    field->setObjectName(QLatin1String(name));
    field->setAccessibleName(caption);
    words->setBuddy(field);
    layout.addWidget(words);
    layout.addWidget(field);
    connect(field, &QLineEdit::textEdited, this, [this] { m_fault->clear(); });
    connect(field, &QLineEdit::returnPressed, this, &MemberForm::submit);
    return field;
}

void MemberForm::start()
{
    m_id->clear();
    m_name->clear();
    m_role->setCurrentIndex(0);
    m_fault->clear();
    setBusy(false);
    setFocus();
}

void MemberForm::setBusy(bool busy)
{
    setEnabled(!busy);
}

bool MemberForm::refuse(const Error& error)
{
    if (error.code != ErrorCode::FieldInvalid) {
        return false;
    }
    const bool isName = error.detail == QLatin1String("name");
    m_fault->setText(isName ? tr("Please enter the name.") : tr("This ID can't be used: it has other characters, or somebody has it or had it already."));
    (isName ? m_name : m_id)->setFocus();
    return true;
}

void MemberForm::submit()
{
    const auto role = Role(m_role->currentData().toInt());
    const QString staffId = m_id->text().trimmed(), name = m_name->text().trimmed();
    if (const Done good = StaffRules::checkNew(staffId, name, role); !good) {
        refuse(good.error());
        return;
    }
    Q_EMIT submitted(staffId, name, role);
}

}  // namespace madoguchi
