// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/audit/AuditPage.h"

#include "app/base/ErrorCatalog.h"
#include "ui/audit/AuditExport.h"
#include "ui/audit/AuditFilterBar.h"
#include "ui/audit/AuditModel.h"
#include "ui/audit/TrailCheck.h"
#include "ui/common/EmptyState.h"
#include "ui/common/ListTable.h"
#include "ui/common/Theme.h"
#include "ui/common/Words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace madoguchi {

AuditPage::AuditPage(Office& office, const Theme& theme, BannerArea& banners, QWidget* parent)
    : QWidget(parent), m_office(office), m_model(new AuditModel(office, this)), m_filter(new AuditFilterBar(office, this)),
      m_check(new TrailCheck(office, banners, this)), m_export(new AuditExport(office, banners, *this)), m_table(new ListTable(theme, "auditTable", tr("Audit trail"), *m_model, this)),
      m_empty(new EmptyState(theme, this)), m_stack(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("auditPage"));
    m_empty->setObjectName(QStringLiteral("auditEmpty"));
    const int margin = Theme::space(Theme::Space::M);
    auto* layout = column(this, Theme::space(Theme::Space::S), 0);
    layout->setContentsMargins(margin, Theme::space(Theme::Space::S), margin, 0);
    layout->addWidget(makeHead());
    layout->addWidget(m_check);
    layout->addWidget(m_filter);
    layout->addWidget(m_stack, 1);
    m_table->setLetters({13, 14, 24, 13});
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    addKeys();
    connect(m_filter, &AuditFilterBar::changed, this, &AuditPage::read);
    connect(m_model, &AuditModel::stateChanged, this, &AuditPage::updateView);
    connect(m_table, &QTableView::activated, this, &AuditPage::openCase);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& current) {
        m_open->setEnabled(!m_model->caseAt(current.row()).isEmpty());
    });
    updateView();
}

QWidget* AuditPage::makeHead()
{
    auto* head = new QWidget(this);
    auto* layout = row(head, Theme::space(Theme::Space::M));
    layout->addWidget(plainLabel(tr("Audit trail"), QLatin1String("title"), head));
    m_count = plainLabel({}, QLatin1String("text"), head);
    m_count->setObjectName(QStringLiteral("auditCount"));
    m_count->setProperty("tone", QStringLiteral("secondary"));
    layout->addWidget(m_count);
    layout->addStretch(1);
    m_open = new QPushButton(tr("Open the case"), head);
    m_open->setObjectName(QStringLiteral("auditOpenCase"));
    connect(m_open, &QPushButton::clicked, this, &AuditPage::openCase);
    auto* save = new QPushButton(tr("Export…"), head);
    save->setObjectName(QStringLiteral("auditExport"));
    connect(save, &QPushButton::clicked, this, [this] { m_export->start(m_model->filter()); });
    auto* close = new QPushButton(tr("Back to the list (Esc)"), head);
    close->setProperty("kind", QStringLiteral("quiet"));
    connect(close, &QPushButton::clicked, this, &AuditPage::closeRequested);
    for (QPushButton* button : {m_open, save, close}) {
        layout->addWidget(button);
    }
    return head;
}

void AuditPage::addKeys()
{
    const auto add = [this](const QKeySequence& keys, const auto& then) { connect(new QShortcut(keys, this), &QShortcut::activated, this, then); };
    add(QKeySequence(Qt::Key_Escape), [this] { Q_EMIT closeRequested(); });
    add(QKeySequence(Qt::Key_F5), [this] { read(); });
    add(QKeySequence(Qt::CTRL | Qt::Key_F), [this] { m_filter->focusText(); });
}

void AuditPage::open()
{
    m_office.colleagues().then(this, [this](const Result<QList<Staff>>& colleagues) {
        if (colleagues) {
            m_filter->setColleagues(*colleagues);
            m_model->setColleagues(*colleagues);
        }
    });
    read();
    m_table->setFocus(Qt::OtherFocusReason);
}

void AuditPage::forget()
{
    m_model->clear();
    m_check->leave();
    m_export->leave();
}

void AuditPage::read()
{
    m_model->setFilter(m_filter->filter());
    m_check->refresh();
}

void AuditPage::updateView()
{
    const int rows = m_model->rowCount();
    m_count->setText(rows == 0 ? QString() : m_model->canFetchMore({}) ? tr("the newest %1").arg(figure(rows)) : tr("%1 rows").arg(figure(rows)));
    m_open->setEnabled(!m_model->caseAt(m_table->currentIndex().row()).isEmpty());
    if (rows > 0) {
        m_stack->setCurrentWidget(m_table);
        m_table->chooseFirst();
    } else {
        showEmpty();
    }
}

void AuditPage::showEmpty()
{
    if (m_model->state() == AuditModel::State::Failed) {
        const auto entry = ErrorCatalog::entry(m_model->error().code);
        m_empty->setMessage(Icon::Bad, tr("The audit trail can't be shown (%1)").arg(errorName(m_model->error().code)), entry.title + QLatin1Char('\n') + entry.advice);
    } else if (m_model->state() == AuditModel::State::Ready) {
        m_empty->setMessage(Icon::Search, tr("Nothing found"), tr("Nobody did anything of this kind in this period at this terminal."));
    } else {
        m_empty->setMessage(Icon::Working, tr("Reading the audit trail"), tr("What you do here is recorded too."));
    }
    m_stack->setCurrentWidget(m_empty);
}

void AuditPage::openCase()
{
    const QString caseId = m_model->caseAt(m_table->currentIndex().row());
    if (!caseId.isEmpty()) {
        Q_EMIT caseRequested(caseId);
    }
}

}  // namespace madoguchi
