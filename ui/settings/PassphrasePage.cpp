// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/settings/PassphrasePage.h"

#include "ui/common/BannerArea.h"
#include "ui/common/PassphraseForm.h"
#include "ui/common/Theme.h"
#include "ui/common/Words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace madoguchi {

PassphrasePage::PassphrasePage(Office& office, const Theme& theme, QWidget* parent)
    : QWidget(parent), m_office(office), m_banners(new BannerArea(theme, this, BannerArea::Width::Card)),
      m_form(new PassphraseForm(PassphraseForm::Present::Asked, this))
{
    setObjectName(QStringLiteral("passphrasePage"));
    const int margin = Theme::space(Theme::Space::M);
    auto* layout = column(this, Theme::space(Theme::Space::M));
    layout->setContentsMargins(margin, Theme::space(Theme::Space::S), margin, margin);
    layout->addWidget(makeHead());
    auto* body = new QWidget(this);
    body->setFixedWidth(Theme::size(Theme::Size::Card));
    auto* lines = column(body, Theme::space(Theme::Space::S));
    lines->addWidget(hintLabel(tr("The new passphrase counts at every terminal. The intake service must be reachable. At another terminal, log in once with "
                                  "the intake service before you work there without it."),
                               body));
    lines->addWidget(m_banners);
    lines->addWidget(m_form);
    layout->addWidget(body);
    layout->addStretch(1);
    setFocusProxy(m_form);
    connect(m_form, &PassphraseForm::submitted, this, &PassphrasePage::change);
    connect(new QShortcut(QKeySequence(Qt::Key_Escape), this), &QShortcut::activated, this, &PassphrasePage::closeRequested);
}

QWidget* PassphrasePage::makeHead()
{
    auto* head = new QWidget(this);
    auto* line = row(head, Theme::space(Theme::Space::M));
    line->addWidget(plainLabel(tr("Change the passphrase"), QLatin1String("title"), head));
    line->addStretch(1);
    auto* back = new QPushButton(tr("Back to the list (Esc)"), head);
    back->setProperty("kind", QStringLiteral("quiet"));
    connect(back, &QPushButton::clicked, this, &PassphrasePage::closeRequested);
    line->addWidget(back);
    return head;
}

void PassphrasePage::open()
{
    m_banners->clear();
    m_form->start(m_office.staff().id);
}

void PassphrasePage::forget()
{
    m_form->forget();
    m_banners->clear();
}

void PassphrasePage::change(const Sensitive<QString>& present, const Sensitive<QString>& chosen)
{
    m_banners->clear();
    m_office.changePassphrase(present, chosen).then(this, [this](const Result<bool>& done) {
        m_form->setBusy(false);
        if (done) {
            forget();
            Q_EMIT changed();
        } else {
            showFailure(done.error());
        }
    });
}

void PassphrasePage::showFailure(const Error& error)
{
    if (error.code == ErrorCode::SessionRefused) {
        m_form->refusePresent(tr("This is not your present passphrase. After five failures it is locked for a while."));
        return;
    }
    auto message = bannerOf(error);
    if (error.code == ErrorCode::CloudUnreachable || error.code == ErrorCode::CloudTimeout) {
        message.text = tr("Your passphrase has not been changed. Try again when the connection is back.");
    }
    m_banners->post(message);
    m_form->setFocus();
}

}  // namespace madoguchi
