// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/common/PassphraseForm.h"

#include "app/crypto/PassphraseRules.h"
#include "ui/common/SecretField.h"
#include "ui/common/Theme.h"
#include "ui/common/Words.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace madoguchi {

namespace {

/// Says what is wrong below a field and takes the keyboard there; empty words: nothing is.
void say(QLabel& fault, const QString& words)
{
    fault.setText(words);
    fault.setVisible(!words.isEmpty());
}

}  // namespace

PassphraseForm::PassphraseForm(Present present, QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("passphraseForm"));
    auto* layout = column(this, Theme::space(Theme::Space::S));
    if (present == Present::Asked) {
        m_present = addField(*layout, tr("Present passphrase"), "presentPassphrase", m_presentFault);
    }
    m_chosen = addField(*layout, tr("New passphrase"), "chosenPassphrase", m_chosenFault);
    auto* rules = hintLabel(tr("At least 12 characters; a short sentence is easy to remember. Any letters, digits and signs may stand in it."), this);
    rules->setProperty("type", QStringLiteral("caption"));
    layout->addWidget(rules);
    m_again = addField(*layout, tr("New passphrase, once more"), "againPassphrase", m_againFault);
    m_show = new QCheckBox(tr("Show what I type"), this);
    m_show->setObjectName(QStringLiteral("showPassphrase"));
    connect(m_show, &QCheckBox::toggled, this, [this](bool readable) {
        for (SecretField* field : {m_present, m_chosen, m_again}) {
            if (field) {
                field->setReadable(readable);
            }
        }
    });
    layout->addWidget(m_show);
    m_save = new QPushButton(this);
    m_save->setObjectName(QStringLiteral("savePassphrase"));
    m_save->setProperty("kind", QStringLiteral("primary"));
    connect(m_save, &QPushButton::clicked, this, &PassphraseForm::submit);
    layout->addWidget(m_save);
    setFocusProxy(m_present ? m_present : m_chosen);
    setBusy(false);
}

SecretField* PassphraseForm::addField(QVBoxLayout& layout, const QString& caption, const char* name, QLabel*& fault)
{
    auto* label = plainLabel(caption, QLatin1String("text"), this);
    auto* field = new SecretField(this);
    field->setObjectName(QLatin1String(name));
    field->setAccessibleName(caption);
    label->setBuddy(field);
    fault = plainLabel({}, QLatin1String("caption"), this);
    fault->setObjectName(QLatin1String(name) + QStringLiteral("Fault"));
    fault->setProperty("tone", QStringLiteral("bad"));
    fault->setWordWrap(true);
    fault->hide();
    layout.addWidget(label);
    layout.addWidget(field);
    layout.addWidget(fault);
    connect(field, &QLineEdit::textEdited, this, &PassphraseForm::clearFaults);
    connect(field, &QLineEdit::returnPressed, this, &PassphraseForm::submit);
    return field;
}

void PassphraseForm::start(const QString& staffId, const Sensitive<QString>& present)
{
    forget();
    m_staffId = staffId;
    m_known = present;
    setBusy(false);
    setFocus();
}

void PassphraseForm::setBusy(bool busy)
{
    setEnabled(!busy);
    m_save->setText(busy ? tr("Changing …") : tr("Use this passphrase"));
}

void PassphraseForm::refusePresent(const QString& words)
{
    if (m_present) {
        say(*m_presentFault, words);
        m_present->setFocus();
    }
}

void PassphraseForm::forget()
{
    m_known = Sensitive<QString>();
    for (SecretField* field : {m_present, m_chosen, m_again}) {
        if (field) {
            field->forget();
        }
    }
    m_show->setChecked(false);
    clearFaults();
}

void PassphraseForm::clearFaults()
{
    for (QLabel* fault : {m_presentFault, m_chosenFault, m_againFault}) {
        if (fault) {
            say(*fault, {});
        }
    }
}

void PassphraseForm::submit()
{
    clearFaults();
    const Sensitive<QString> present = m_present ? m_present->secret() : m_known;
    if (m_present && present.reveal().isEmpty()) {
        refusePresent(tr("Please enter the passphrase you have now."));
        return;
    }
    const Sensitive<QString> chosen = m_chosen->secret();
    if (const auto fault = PassphraseRules::fault(chosen, m_staffId, present)) {
        say(*m_chosenFault, label(*fault));
        m_chosen->setFocus();
        return;
    }
    if (m_again->secret().reveal() != chosen.reveal()) {
        say(*m_againFault, tr("The two are not the same. Please type it once more."));
        m_again->setFocus();
        return;
    }
    for (SecretField* field : {m_present, m_chosen, m_again}) {
        if (field) {
            field->forget();
        }
    }
    setBusy(true);
    Q_EMIT submitted(present, chosen);
}

}  // namespace madoguchi
