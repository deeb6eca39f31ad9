// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/shell/ChoosePassphrase.h"

#include "ui/common/BannerArea.h"
#include "ui/common/PassphraseForm.h"
#include "ui/common/Theme.h"
#include "ui/common/Words.h"

#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

namespace madoguchi {

ChoosePassphrase::ChoosePassphrase(Office& office, const Theme& theme, QWidget* parent)
    : QWidget(parent), m_office(office), m_banners(new BannerArea(theme, this, BannerArea::Width::Card)),
      m_form(new PassphraseForm(PassphraseForm::Present::Known, this)), m_patience(new QTimer(this))
{
    setObjectName(QStringLiteral("choosePassphrase"));
    setSurface(*this, QLatin1String("raised"));
    setFixedWidth(Theme::size(Theme::Size::Card));
    auto* layout = column(this, Theme::space(Theme::Space::S), Theme::space(Theme::Space::XL));
    layout->addWidget(plainLabel(tr("Choose your own passphrase"), QLatin1String("title"), this));
    layout->addWidget(paragraphLabel(tr("The one you have used is a temporary one. With a passphrase that only you know, nobody else can act in your name."), this));
    layout->addWidget(m_banners);
    layout->addWidget(m_form);
    m_leave = new QPushButton(tr("Back to the log-in"), this);
    m_leave->setObjectName(QStringLiteral("leaveChoosing"));
    m_leave->setProperty("kind", QStringLiteral("link"));
    layout->addWidget(m_leave, 0, Qt::AlignLeft);
    m_patience->setSingleShot(true);
    m_patience->setInterval(patienceSeconds * 1000);
    connect(m_patience, &QTimer::timeout, this, &ChoosePassphrase::left);
    connect(m_leave, &QPushButton::clicked, this, &ChoosePassphrase::left);
    connect(m_form, &PassphraseForm::submitted, this, [this](const Sensitive<QString>&, const Sensitive<QString>& chosen) { choose(chosen); });
}

void ChoosePassphrase::start(const QString& staffId, const Sensitive<QString>& temporary)
{
    m_staffId = staffId;
    m_temporary = temporary;
    m_banners->clear();
    m_form->start(staffId, temporary);
    m_patience->start();
}

void ChoosePassphrase::forget()
{
    m_patience->stop();
    m_temporary = Sensitive<QString>();
    m_form->forget();
    m_banners->clear();
}

void ChoosePassphrase::choose(const Sensitive<QString>& chosen)
{
    m_banners->clear();
    setWaiting(true);
    m_office.choosePassphrase(m_staffId, m_temporary, chosen).then(this, [this](const Result<Staff>& person) {
        setWaiting(false);
        if (!person) {
            showFailure(person.error());
            return;
        }
        forget();
        Q_EMIT loggedIn(*person);
    });
}

/// Nobody goes away from an answer that would open the workspace for whoever stands there by then.
void ChoosePassphrase::setWaiting(bool waiting)
{
    m_leave->setEnabled(!waiting);
    waiting ? m_patience->stop() : m_patience->start();
}

void ChoosePassphrase::showFailure(const Error& error)
{
    auto message = bannerOf(error);
    message.lasting = true;
    m_banners->post(message);
    m_form->setBusy(false);
    m_form->setFocus();
}

}  // namespace madoguchi
