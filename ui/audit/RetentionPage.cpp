// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/audit/RetentionPage.h"

#include "app/base/ErrorCatalog.h"
#include "app/domain/JapaneseDate.h"
#include "ui/audit/RetentionModel.h"
#include "ui/common/Ask.h"
#include "ui/common/BannerArea.h"
#include "ui/common/EmptyState.h"
#include "ui/common/ListTable.h"
#include "ui/common/LongWork.h"
#include "ui/common/Theme.h"
#include "ui/common/Words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace madoguchi {

RetentionPage::RetentionPage(Office& office, const Theme& theme, Ask& ask, BannerArea& banners, QWidget* parent)
    : QWidget(parent), m_office(office), m_ask(ask), m_banners(banners), m_model(new RetentionModel(this)),
      m_table(new ListTable(theme, "retentionTable", tr("Retention ended"), *m_model, this)), m_empty(new EmptyState(theme, this)), m_stack(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("retentionPage"));
    m_empty->setObjectName(QStringLiteral("retentionEmpty"));
    const int margin = Theme::space(Theme::Space::M);
    auto* layout = column(this, Theme::space(Theme::Space::S), 0);
    layout->setContentsMargins(margin, Theme::space(Theme::Space::S), margin, 0);
    layout->addWidget(makeHead());
    layout->addWidget(hintLabel(tr("Cases that have ended are kept as long as the rules say, then stand here before they can be deleted. Of a deleted case "
                                   "the chain of the log and a note remain, nothing of the citizen. An open case is always kept."),
                                this));
    layout->addWidget(m_stack, 1);
    m_table->setLetters({12, 15, 18, 24, 9, 10});
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    addKeys();
    connect(m_table, &QTableView::activated, this, &RetentionPage::openCase);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RetentionPage::updateButtons);
    connect(&office, &Office::casesChanged, this, [this] {
        if (isVisible() && !m_work->isUnderWay()) {
            read();
        }
    });
    updateButtons();
}

QWidget* RetentionPage::makeHead()
{
    auto* head = new QWidget(this);
    auto* layout = row(head, Theme::space(Theme::Space::M));
    layout->addWidget(plainLabel(tr("Retention ended"), QLatin1String("title"), head));
    m_count = plainLabel({}, QLatin1String("text"), head);
    m_count->setObjectName(QStringLiteral("retentionCount"));
    m_count->setProperty("tone", QStringLiteral("secondary"));
    layout->addWidget(m_count);
    layout->addStretch(1);
    m_work = new LongWork("retentionProgress", tr("Progress of the deletion"), head);
    m_open = new QPushButton(tr("Open the case"), head);
    m_open->setObjectName(QStringLiteral("retentionOpenCase"));
    connect(m_open, &QPushButton::clicked, this, &RetentionPage::openCase);
    m_remove = new QPushButton(head);
    m_remove->setObjectName(QStringLiteral("retentionRemove"));
    connect(m_remove, &QPushButton::clicked, this, [this] { m_work->isUnderWay() ? m_work->requestStop() : askFirst(); });
    auto* close = new QPushButton(tr("Back to the list (Esc)"), head);
    close->setProperty("kind", QStringLiteral("quiet"));
    connect(close, &QPushButton::clicked, this, &RetentionPage::closeRequested);
    layout->addWidget(m_work);
    for (QPushButton* button : {m_open, m_remove, close}) {
        layout->addWidget(button);
    }
    return head;
}

void RetentionPage::addKeys()
{
    const auto add = [this](const QKeySequence& keys, const auto& then) { connect(new QShortcut(keys, this), &QShortcut::activated, this, then); };
    add(QKeySequence(Qt::Key_Escape), [this] { Q_EMIT closeRequested(); });
    add(QKeySequence(Qt::Key_F5), [this] { read(); });
}

void RetentionPage::open()
{
    read();
    m_table->setFocus(Qt::OtherFocusReason);
}

void RetentionPage::forget()
{
    ++m_question;
    m_work->requestStop();
    m_work->end();
    m_model->setCases({}, {});
    updateButtons();
}

void RetentionPage::read()
{
    m_office.dueCases().then(this, [this, question = ++m_question](const Result<QList<DueCase>>& due) {
        if (question == m_question) {
            show(due);
        }
    });
}

void RetentionPage::show(const Result<QList<DueCase>>& due)
{
    m_model->setCases(due.value_or(QList<DueCase>()), JapaneseDate::dateOf(m_office.now()));
    if (!due) {
        const auto entry = ErrorCatalog::entry(due.error().code);
        m_empty->setMessage(Icon::Bad, tr("The list can't be shown (%1)").arg(errorName(due.error().code)), entry.title + QLatin1Char('\n') + entry.advice);
    } else if (due->isEmpty()) {
        m_empty->setMessage(Icon::Archive, tr("Nothing has to go"), tr("No case has been kept to the end of its time."));
    }
    m_stack->setCurrentWidget(m_model->rowCount() > 0 ? static_cast<QWidget*>(m_table) : m_empty);
    m_table->chooseFirst();
    updateButtons();
}

void RetentionPage::updateButtons()
{
    const auto removable = m_model->removable().size();
    m_count->setText(m_model->rowCount() == 0 ? QString() : tr("%1 cases, of which %2 may be deleted today").arg(figure(m_model->rowCount()), figure(removable)));
    m_open->setEnabled(!m_model->caseAt(m_table->currentIndex().row()).isEmpty());
    m_remove->setText(m_work->isUnderWay() ? tr("Stop the deletion") : tr("Delete %1 cases…").arg(figure(removable)));
    m_remove->setEnabled(m_work->isUnderWay() || removable > 0);
}

void RetentionPage::askFirst()
{
    const QStringList cases = m_model->removable();
    Question question;
    question.title = tr("Delete the data of %1 cases for good?").arg(figure(cases.size()));
    question.text = tr("The applications, the results of their verification and what was entered are removed from this terminal and can't be brought back here. "
                       "That it was done, and by whom, stays in the audit trail.");
    question.choices = {{tr("Delete"), true, {}}};
    m_ask.ask(this, question, [this, cases](const Answer& answer) {
        if (answer.choice == 0) {
            remove(cases);
        }
    });
}

void RetentionPage::remove(const QStringList& caseIds)
{
    const auto progress = m_work->begin();
    updateButtons();
    m_office.purge(caseIds, progress, m_work->stopToken()).then(this, [this, number = m_work->number()](const Result<qint64>& gone) {
        if (number == m_work->number()) {
            finish(gone);
        }
    });
}

void RetentionPage::finish(const Result<qint64>& gone)
{
    m_work->end();
    if (gone) {
        BannerMessage message;
        message.tone = Tone::Good;
        message.title = tr("The data of %1 cases were deleted.").arg(figure(*gone));
        message.key = QStringLiteral("retention");
        m_banners.post(message);
    } else {
        m_banners.post(gone.error());
    }
    read();
}

void RetentionPage::openCase()
{
    const QString caseId = m_model->caseAt(m_table->currentIndex().row());
    if (!caseId.isEmpty()) {
        Q_EMIT caseRequested(caseId);
    }
}

}  // namespace madoguchi
