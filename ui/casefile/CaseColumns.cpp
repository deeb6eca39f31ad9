// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/casefile/CaseColumns.h"

#include "ui/casefile/HistoryView.h"
#include "ui/casefile/SubmissionView.h"
#include "ui/casefile/VerdictPanel.h"
#include "ui/common/Theme.h"
#include "ui/common/Words.h"

#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>

namespace madoguchi {

namespace {

constexpr int columnsAtLeast = 2;  // of Theme::Size::TextWidth: from this width on, three columns are readable

}  // namespace

CaseColumns::CaseColumns(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_submission(new SubmissionView(theme, this)), m_verdict(new VerdictPanel(theme, this)), m_history(new HistoryView(theme, this)),
      m_splitter(new QSplitter(Qt::Horizontal, this)), m_left(addTabs()), m_middle(addTabs()), m_right(addTabs())
{
    m_splitter->setChildrenCollapsible(false);
    column(this)->addWidget(m_splitter);
    m_left->addTab(m_submission, tr("Submission as signed"));
    m_middle->addTab(m_verdict, QString());
    arrange();
    setFocusProxy(m_submission);
    connect(m_verdict, &VerdictPanel::pairChosen, this, &CaseColumns::pairChosen);
    connect(m_verdict, &VerdictPanel::proofRequested, this, &CaseColumns::proofRequested);
    connect(m_history, &HistoryView::explanationWanted, this, &CaseColumns::explanationWanted);
    connect(m_verdict, &VerdictPanel::revocationAsked, this, &CaseColumns::revocationAsked);
}

QTabWidget* CaseColumns::addTabs()
{
    auto* tabs = new QTabWidget(m_splitter);
    tabs->setDocumentMode(true);
    tabs->setMinimumWidth(Theme::size(Theme::Size::ReadingPane));
    return tabs;
}

void CaseColumns::display(const CaseFile& file, bool pairsConfirmable)
{
    m_findings = file.verdict.findings().size();
    nameTabs();
    m_submission->display(file);
    m_verdict->display(file);
    m_verdict->setPairsConfirmable(pairsConfirmable);
    m_history->display(file.history);
}

void CaseColumns::displayRevocation(const RevocationView& view)
{
    m_verdict->displayRevocation(view);
}

void CaseColumns::forget()
{
    m_submission->forget();
    m_verdict->forget();
    m_history->forget();
    m_middle->setCurrentWidget(m_verdict);
}

void CaseColumns::showHistory()
{
    if (!m_wide) {
        m_middle->setCurrentWidget(m_history);
    }
    m_history->setFocus();
}

void CaseColumns::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool wide = width() >= columnsAtLeast * Theme::size(Theme::Size::TextWidth);
    if (wide != m_wide) {
        m_wide = wide;
        arrange();
    }
    if (!m_shared) {
        m_shared = true;
        const int part = width() / 20;  // from then on the person decides
        m_splitter->setSizes(m_wide ? QList<int>{8 * part, 7 * part, 5 * part} : QList<int>{11 * part, 9 * part, 0});
    }
}

void CaseColumns::arrange()
{
    (m_wide ? m_right : m_middle)->addTab(m_history, QString());
    m_right->setVisible(m_wide);
    m_shared = false;
    m_middle->setCurrentWidget(m_verdict);
    nameTabs();
}

void CaseColumns::nameTabs()
{
    m_middle->setTabText(0, m_findings > 0 ? tr("Verification (%1)").arg(m_findings) : tr("Verification"));
    QTabWidget* tabs = m_wide ? m_right : m_middle;
    tabs->setTabText(tabs->indexOf(m_history), tr("History"));
}

}  // namespace madoguchi
