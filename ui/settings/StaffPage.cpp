// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/settings/StaffPage.h"

#include "app/crypto/TemporaryPassphrase.h"
#include "ui/common/Ask.h"
#include "ui/common/BannerArea.h"
#include "ui/common/ListTable.h"
#include "ui/common/Theme.h"
#include "ui/common/Words.h"
#include "ui/settings/MemberForm.h"
#include "ui/settings/StaffModel.h"
#include "ui/settings/TemporaryCard.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace madoguchi {

namespace {

const QString bannerKey = QStringLiteral("staff");

}  // namespace

StaffPage::StaffPage(Office& office, const Theme& theme, Ask& ask, BannerArea& banners, QWidget* parent)
    : QWidget(parent), m_office(office), m_ask(ask), m_banners(banners), m_model(new StaffModel(this)), m_table(new ListTable(theme, "staffTable", tr("Staff"), *m_model, this)),
      m_form(new MemberForm(this)), m_temporary(new TemporaryCard(this))
{
    setObjectName(QStringLiteral("staffPage"));
    const int margin = Theme::space(Theme::Space::M);
    auto* layout = column(this, Theme::space(Theme::Space::S));
    layout->setContentsMargins(margin, Theme::space(Theme::Space::S), margin, 0);
    layout->addWidget(makeHead());
    layout->addWidget(m_form);
    layout->addWidget(m_temporary);
    layout->addWidget(m_table, 1);
    m_form->hide();
    m_temporary->hide();
    m_table->setLetters({18, 26, 12, 12, 16});
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &StaffPage::updateButtons);
    connect(m_form, &MemberForm::left, m_form, &QWidget::hide);
    connect(m_form, &MemberForm::submitted, this, &StaffPage::enrol);
    connect(m_temporary, &TemporaryCard::closed, m_temporary, &QWidget::hide);
    connect(new QShortcut(QKeySequence(Qt::Key_Escape), this), &QShortcut::activated, this, &StaffPage::closeRequested);
    connect(new QShortcut(QKeySequence(Qt::Key_F5), this), &QShortcut::activated, this, [this] { read(); });
    updateButtons();
}

QWidget* StaffPage::makeHead()
{
    auto* head = new QWidget(this);
    auto* line = row(head, Theme::space(Theme::Space::M));
    line->addWidget(plainLabel(tr("Staff"), QLatin1String("title"), head));
    m_count = plainLabel({}, QLatin1String("text"), head);
    m_count->setObjectName(QStringLiteral("staffCount"));
    m_count->setProperty("tone", QStringLiteral("secondary"));
    line->addWidget(m_count);
    line->addStretch(1);
    const auto button = [&](const QString& words, const char* name, const char* kind, auto then) {
        auto* made = new QPushButton(words, head);
        made->setObjectName(QLatin1String(name));
        made->setProperty("kind", QString::fromLatin1(kind));
        connect(made, &QPushButton::clicked, this, then);
        line->addWidget(made);
        return made;
    };
    m_enrol = button(tr("Register…"), "staffEnrol", "primary", &StaffPage::startForm);
    m_reset = button(tr("Reset the passphrase…"), "staffReset", "", &StaffPage::reset);
    m_leave = button(tr("Has left…"), "staffLeave", "danger", &StaffPage::leave);
    button(tr("Back to the list (Esc)"), "staffBack", "quiet", &StaffPage::closeRequested);
    return head;
}

void StaffPage::open()
{
    read();
    m_table->setFocus(Qt::OtherFocusReason);
}

void StaffPage::forget()
{
    m_model->setMembers({});
    m_temporary->forget();
    m_temporary->hide();
    m_form->hide();
    setBusy(false);
}

void StaffPage::read(const QString& selected)
{
    const QString wanted = selected.isEmpty() ? m_model->at(m_table->currentIndex().row()).staff.id : selected;
    m_office.staffMembers().then(this, [this, wanted](const Result<QList<StaffMember>>& members) {
        if (!members) {
            showFailure(members.error());
            return;
        }
        m_model->setMembers(*members);
        m_count->setText(tr("%1 persons").arg(figure(m_model->rowCount())));
        if (const int row = m_model->rowOf(wanted); row >= 0) {
            m_table->setCurrentIndex(m_model->index(row, 0));
        }
        updateButtons();
    });
}

void StaffPage::updateButtons()
{
    const Staff chosen = m_model->at(m_table->currentIndex().row()).staff;
    const auto may = [&](StaffDeed deed) {
        // Whether it is the last administrator only the intake service knows for certain.
        return !m_busy && StaffRules::allow(m_office.staff(), chosen.id, deed) && StaffRules::applicable(chosen, deed, 1);
    };
    m_enrol->setEnabled(!m_busy);
    m_reset->setEnabled(!chosen.id.isEmpty() && may(StaffDeed::ResetPassphrase));
    m_leave->setEnabled(!chosen.id.isEmpty() && may(StaffDeed::Leave));
}

void StaffPage::setBusy(bool busy)
{
    m_busy = busy;
    m_form->setBusy(busy);
    updateButtons();
}

void StaffPage::startForm()
{
    m_banners.withdraw(bannerKey);
    m_form->show();
    m_form->start();
}

void StaffPage::enrol(const QString& staffId, const QString& name, Role role)
{
    handOut(name, [this, staffId, name, role](const Sensitive<QString>& temporary) { return m_office.enrol(staffId, name, role, temporary); });
}

void StaffPage::reset()
{
    const Staff person = m_model->at(m_table->currentIndex().row()).staff;
    Question question;
    question.title = tr("Reset the passphrase of %1?").arg(person.name);
    question.text = tr("The present passphrase stops working at once, at every terminal. What the person has done but not sent yet will be refused and has to be "
                       "done again. You get a temporary passphrase to hand over.");
    question.choices = {{tr("Reset the passphrase"), true}};
    m_ask.ask(this, question, [this, person](const Answer& answer) {
        if (answer.choice == 0) {
            handOut(person.name, [this, person](const Sensitive<QString>& temporary) { return m_office.resetPassphrase(person.id, temporary); });
        }
    });
}

void StaffPage::handOut(const QString& name, const std::function<QFuture<Result<Staff>>(const Sensitive<QString>&)>& bring)
{
    m_banners.withdraw(bannerKey);
    const auto temporary = TemporaryPassphrase::make();
    if (!temporary) {
        showFailure(temporary.error());
        return;
    }
    setBusy(true);
    bring(*temporary).then(this, [this, name, passphrase = *temporary](const Result<Staff>& staff) {
        setBusy(false);
        if (!staff) {
            showFailure(staff.error());
            return;
        }
        m_form->hide();
        m_temporary->show(name, passphrase);
        read(staff->id);
    });
}

void StaffPage::leave()
{
    const Staff person = m_model->at(m_table->currentIndex().row()).staff;
    Question question;
    question.title = tr("Has %1 left?").arg(person.name);
    question.text = tr("The person can't log in any more, at any terminal, and does not come back under this ID. What they have done stays recorded.");
    question.choices = {{tr("Record that they have left"), true}};
    m_ask.ask(this, question, [this, person](const Answer& answer) {
        if (answer.choice != 0) {
            return;
        }
        m_banners.withdraw(bannerKey);
        setBusy(true);
        m_office.leave(person.id).then(this, [this](const Result<Staff>& staff) {
            setBusy(false);
            if (staff) {
                read(staff->id);
            } else {
                showFailure(staff.error());
            }
        });
    });
}

void StaffPage::showFailure(const Error& error)
{
    if (m_form->isVisible() && m_form->refuse(error)) {
        return;
    }
    auto message = bannerOf(error);
    message.key = bannerKey;
    if (error.code == ErrorCode::CloudUnreachable || error.code == ErrorCode::CloudTimeout) {
        message.text = tr("This needs the intake service. When the connection is back, look at the list and try again if nothing has changed there.");
    }
    m_banners.post(message);
}

}  // namespace madoguchi
