// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/shell/LogInPage.h"

#include "ui/common/BannerArea.h"
#include "ui/common/SecretField.h"
#include "ui/common/Theme.h"
#include "ui/common/Words.h"
#include "ui/shell/CapsLock.h"
#include "ui/shell/ChoosePassphrase.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace madoguchi {

LogInPage::LogInPage(Office& office, const Theme& theme, QWidget* parent) : QWidget(parent), m_office(office), m_theme(theme)
{
    setObjectName(QStringLiteral("logInPage"));
    setSurface(*this, QLatin1String("ground"));
    auto* layout = column(this, 0, Theme::space(Theme::Space::XL));
    layout->addStretch(2);
    auto* line = row(nullptr);  // stretches, not an alignment: that would take the card's height before its texts have broken
    line->addStretch(1);
    m_card = makeCard();
    m_choose = new ChoosePassphrase(office, theme, this);
    line->addWidget(m_card);
    line->addWidget(m_choose);
    line->addStretch(1);
    layout->addLayout(line);
    layout->addStretch(3);
    connect(&theme, &Theme::changed, this, &LogInPage::repaintMark);
    connect(m_choose, &ChoosePassphrase::left, this, &LogInPage::stopChoosing);
    connect(m_choose, &ChoosePassphrase::loggedIn, this, [this](const Staff& person) {
        showCard(*m_card);
        Q_EMIT loggedIn(person);
    });
    startFresh();
}

QWidget* LogInPage::makeCard()
{
    auto* card = new QWidget(this);
    card->setObjectName(QStringLiteral("logInCard"));
    setSurface(*card, QLatin1String("raised"));
    card->setFixedWidth(Theme::size(Theme::Size::Card));
    auto* layout = column(card, Theme::space(Theme::Space::S), Theme::space(Theme::Space::XL));

    auto* head = new QWidget(card);
    auto* line = row(head, Theme::space(Theme::Space::M));
    m_mark = new QLabel(head);
    line->addWidget(m_mark);
    auto* words = new QWidget(head);
    auto* lines = column(words, Theme::space(Theme::Space::XS));
    lines->addWidget(plainLabel(tr("Madoguchi"), QLatin1String("title"), words));
    auto* what = plainLabel(tr("Certificate applications, staff side"), QLatin1String("caption"), words);
    what->setProperty("tone", QStringLiteral("secondary"));
    lines->addWidget(what);
    line->addWidget(words, 1);
    layout->addWidget(head);

    layout->addSpacing(Theme::space(Theme::Space::S));
    m_heading = paragraphLabel({}, card);
    m_heading->setProperty("type", QStringLiteral("strong"));
    layout->addWidget(m_heading);
    m_banners = new BannerArea(m_theme, card, BannerArea::Width::Card);
    layout->addWidget(m_banners);
    addFields(*layout, *card);
    addFoot(*layout, *card);
    return card;
}

void LogInPage::addFields(QVBoxLayout& layout, QWidget& card)
{
    const auto add = [&](const QString& caption, const char* name, QLineEdit* edit) {
        auto* label = plainLabel(caption, QLatin1String("text"), &card);
        edit->setObjectName(QLatin1String(name));
        edit->setAccessibleName(QString(caption).remove(QLatin1Char('&')));
        label->setBuddy(edit);
        label->setTextFormat(Qt::AutoText);
        layout.addWidget(label);
        layout.addWidget(edit);
        connect(edit, &QLineEdit::textChanged, this, &LogInPage::updateButton);
        connect(edit, &QLineEdit::returnPressed, this, &LogInPage::submit);
    };
    m_staffId = new QLineEdit(&card);
    m_passphrase = new SecretField(&card);
    add(tr("Staff &ID"), "staffId", m_staffId);
    add(tr("&Passphrase"), "passphrase", m_passphrase);
    m_staffId->setInputMethodHints(Qt::ImhLatinOnly | Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText);
    m_staffId->setMaxLength(40);
    m_passphrase->installEventFilter(this);

    m_capsLock = plainLabel(tr("Caps Lock is on."), QLatin1String("caption"), &card);
    m_capsLock->setObjectName(QStringLiteral("capsLockHint"));
    m_capsLock->setProperty("tone", QStringLiteral("caution"));
    auto keepsRoom = m_capsLock->sizePolicy();
    keepsRoom.setRetainSizeWhenHidden(true);
    m_capsLock->setSizePolicy(keepsRoom);
    m_capsLock->hide();
    layout.addWidget(m_capsLock);

    m_enter = new QPushButton(tr("Log in"), &card);
    m_enter->setObjectName(QStringLiteral("logInButton"));
    m_enter->setProperty("kind", QStringLiteral("primary"));
    connect(m_enter, &QPushButton::clicked, this, &LogInPage::submit);
    layout.addWidget(m_enter);
}

void LogInPage::addFoot(QVBoxLayout& layout, QWidget& card)
{
    m_other = new QPushButton(tr("Log in as somebody else"), &card);
    m_other->setObjectName(QStringLiteral("otherPerson"));
    m_other->setProperty("kind", QStringLiteral("link"));
    connect(m_other, &QPushButton::clicked, this, &LogInPage::startFresh);
    layout.addWidget(m_other, 0, Qt::AlignLeft);
    layout.addSpacing(Theme::space(Theme::Space::S));
    const auto caption = [&](const QString& text) {
        auto* label = hintLabel(text, &card);
        label->setProperty("type", QStringLiteral("caption"));
        layout.addWidget(label);
        return label;
    };
    caption(tr("Without a connection you can log in at a terminal where you have logged in online before."));
    caption(tr("Terminal: %1").arg(m_office.terminal()))->setObjectName(QStringLiteral("terminalName"));
}

void LogInPage::startFresh()
{
    setParagraph(*m_heading, tr("Please log in."));
    showCard(*m_card);
    m_staffId->clear();
    m_staffId->setReadOnly(false);
    m_passphrase->forget();
    m_banners->clear();
    m_other->hide();
    m_capsLock->hide();
    setBusy(false);
    m_staffId->setFocus();
    repaintMark();
}

void LogInPage::startLocked(const Staff& person)
{
    startFresh();
    setParagraph(*m_heading, tr("This screen is locked.\n%1, please enter your passphrase.").arg(person.name));
    m_staffId->setText(person.id);
    m_staffId->setReadOnly(true);
    m_other->show();
    m_passphrase->setFocus();
    repaintMark();
}

void LogInPage::submit()
{
    if (m_busy || m_staffId->text().trimmed().isEmpty() || m_passphrase->text().isEmpty()) {
        (m_staffId->text().isEmpty() ? m_staffId : m_passphrase)->setFocus();
        return;
    }
    setBusy(true);
    m_banners->clear();
    const Sensitive<QString> passphrase = m_passphrase->secret();
    m_passphrase->forget();
    const QString staffId = m_staffId->text().trimmed();
    m_office.logIn(staffId, passphrase).then(this, [this, staffId, passphrase](const Result<Staff>& person) {
        setBusy(false);
        if (person) {
            Q_EMIT loggedIn(*person);
        } else if (person.error().code == ErrorCode::PassphraseTemporary) {
            showCard(*m_choose);
            m_choose->start(staffId, passphrase);
        } else {
            showFailure(person.error());
        }
    });
}

void LogInPage::showCard(QWidget& card)
{
    if (&card != m_choose) {
        m_choose->forget();
    }
    m_card->setVisible(&card == m_card);
    m_choose->setVisible(&card == m_choose);
}

void LogInPage::stopChoosing()
{
    showCard(*m_card);
    m_passphrase->setFocus();
}

void LogInPage::showFailure(const Error& error)
{
    auto message = bannerOf(error);
    message.lasting = true;
    m_banners->post(message);
    m_passphrase->setFocus();
}

void LogInPage::setBusy(bool busy)
{
    m_busy = busy;
    m_staffId->setEnabled(!busy);
    m_passphrase->setEnabled(!busy);
    m_enter->setText(busy ? tr("Checking …") : tr("Log in"));
    updateButton();
}

void LogInPage::updateButton()
{
    m_enter->setEnabled(!m_busy && !m_staffId->text().trimmed().isEmpty() && !m_passphrase->text().isEmpty());
}

bool LogInPage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        if (const auto on = capsLockSeenIn(*static_cast<QKeyEvent*>(event))) {
            m_capsLock->setVisible(*on);
        }
    }
    return QWidget::eventFilter(watched, event);
}

void LogInPage::repaintMark()
{
    const auto drawing = m_staffId->isReadOnly() ? Icon::Lock : Icon::Inbox;
    m_mark->setPixmap(m_theme.pixmap(drawing, Theme::Color::Key, Theme::size(Theme::Size::LargeIcon), devicePixelRatioF()));
}

}  // namespace madoguchi
