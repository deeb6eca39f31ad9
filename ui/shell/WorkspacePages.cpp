// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/shell/Workspace.h"

#include "app/domain/CaseId.h"
#include "ui/audit/AuditPage.h"
#include "ui/audit/RetentionPage.h"
#include "ui/casefile/CasePage.h"
#include "ui/casefile/ReadingPane.h"
#include "ui/common/BannerArea.h"
#include "ui/inbox/CaseTableModel.h"
#include "ui/inbox/InboxPage.h"
#include "ui/inbox/InboxTable.h"
#include "ui/problems/RefusedPage.h"
#include "ui/settings/ClaimsPage.h"
#include "ui/settings/PassphrasePage.h"
#include "ui/settings/StaffPage.h"
#include "ui/shell/HelpPage.h"
#include "ui/shell/Rail.h"
#include "ui/shell/TopBar.h"

#include <QStackedWidget>

namespace madoguchi {

Workspace::Place Workspace::place() const
{
    const bool inCase = m_casePage && m_pages->currentWidget() == m_casePage;
    return {m_inbox->queue(), inCase ? m_casePage->caseId() : QString()};
}

void Workspace::goTo(const Place& place)
{
    showQueue(place.queue);
    if (!place.caseId.isEmpty()) {
        openCase(place.caseId);
    }
}

void Workspace::showList()
{
    m_pages->setCurrentWidget(m_inbox);
    m_rail->mark(m_top->searchText().trimmed().isEmpty() ? std::optional(m_inbox->queue()) : std::nullopt);
    if (m_casePage) {
        m_inbox->table().select(m_casePage->caseId());
        m_casePage->forget();
    }
    if (m_passphrase) {
        m_passphrase->forget();
    }
    if (m_staff) {
        m_staff->forget();
    }
    showPreview();
    focusList();
}

void Workspace::showQueue(Queue queue)
{
    m_top->clearSearch();
    m_rail->mark(queue);
    m_inbox->showQueue(queue);
    m_pages->setCurrentWidget(m_inbox);
    showPreview();
}

void Workspace::showView(const InboxView& view)
{
    showQueue(view.queue);
    m_inbox->showView(view);
}

void Workspace::openFirstView()
{
    m_inbox->openFirstView();
}

void Workspace::search(const QString& typed)
{
    m_inbox->search(typed);
    m_rail->mark(typed.trimmed().isEmpty() ? std::optional(m_inbox->queue()) : std::nullopt);
    m_pages->setCurrentWidget(m_inbox);
    showPreview();
}

void Workspace::enterSearch(const QString& typed)
{
    const auto shown = m_inbox->shownCases();
    if (const auto scanned = CaseId::fromInput(typed, m_office.municipality()); scanned && m_model->indexOf(*scanned) >= 0) {
        openCase(*scanned);
    } else if (shown.size() == 1) {
        openCase(shown.at(0));
    } else {
        focusList();
    }
}

void Workspace::openCase(const QString& caseId)
{
    if (m_pages->currentWidget() == m_inbox) {
        m_order = m_inbox->shownCases();
    }
    if (m_order.indexOf(caseId) < 0) {
        m_order = ShownCases(caseId);
    }
    auto& page = casePage();
    m_pages->setCurrentWidget(&page);
    m_pages->setFocus();  // the controls of the last case go away: the page takes the keyboard when the next one is there
    page.open(caseId);
    showPreview();
}

void Workspace::stepCase(int rows)
{
    const auto next = m_order.indexOf(m_casePage->caseId()) + rows;
    if (next >= 0 && next < m_order.size()) {
        openCase(m_order.at(next));
        return;
    }
    BannerMessage message;
    message.title = rows > 0 ? tr("This was the last case of the list.") : tr("This was the first case of the list.");
    message.key = QStringLiteral("step");
    m_banners->post(message);
}

CasePage& Workspace::casePage()
{
    if (!m_casePage) {
        m_casePage = new CasePage(m_office, m_theme, m_ask, this);
        m_pages->addWidget(m_casePage);
        connect(m_casePage, &CasePage::closeRequested, this, &Workspace::showList);
        connect(m_casePage, &CasePage::refusedRequested, this, &Workspace::showRefused);
        connect(m_casePage, &CasePage::nextRequested, this, [this] { stepCase(1); });
        connect(m_casePage, &CasePage::previousRequested, this, [this] { stepCase(-1); });
    }
    return *m_casePage;
}

void Workspace::showHelp()
{
    if (!m_help) {
        m_help = new HelpPage(m_theme, this);
        m_pages->addWidget(m_help);
        connect(m_help, &HelpPage::closeRequested, this, &Workspace::showList);
    }
    m_pages->setCurrentWidget(m_help);
    showPreview();
    m_help->setFocus();
}

void Workspace::showAudit()
{
    if (!m_audit) {
        m_audit = new AuditPage(m_office, m_theme, *m_banners, this);
        m_pages->addWidget(m_audit);
        connect(m_audit, &AuditPage::closeRequested, this, &Workspace::showList);
        connect(m_audit, &AuditPage::caseRequested, this, &Workspace::openCase);
    }
    showPage(*m_audit);
    m_audit->open();
}

void Workspace::showPassphrase()
{
    if (!m_passphrase) {
        m_passphrase = new PassphrasePage(m_office, m_theme, this);
        m_pages->addWidget(m_passphrase);
        connect(m_passphrase, &PassphrasePage::closeRequested, this, &Workspace::showList);
        connect(m_passphrase, &PassphrasePage::changed, this, [this] {
            BannerMessage message;
            message.tone = Tone::Good;
            message.title = tr("Your passphrase has been changed.");
            message.text = tr("It counts from now on, also for unlocking this screen.");
            m_banners->post(message);
            showList();
        });
    }
    showPage(*m_passphrase);
    m_passphrase->open();
}

void Workspace::showStaff()
{
    if (!m_staff) {
        m_staff = new StaffPage(m_office, m_theme, m_ask, *m_banners, this);
        m_pages->addWidget(m_staff);
        connect(m_staff, &StaffPage::closeRequested, this, &Workspace::showList);
    }
    showPage(*m_staff);
    m_staff->open();
}

void Workspace::showPage(QWidget& page)
{
    m_rail->mark(std::nullopt);
    m_pages->setCurrentWidget(&page);
    showPreview();
}

void Workspace::showRetention()
{
    if (!m_retention) {
        m_retention = new RetentionPage(m_office, m_theme, m_ask, *m_banners, this);
        m_pages->addWidget(m_retention);
        connect(m_retention, &RetentionPage::closeRequested, this, &Workspace::showList);
        connect(m_retention, &RetentionPage::caseRequested, this, &Workspace::openCase);
    }
    showPage(*m_retention);
    m_retention->open();
}

void Workspace::showClaims()
{
    if (!m_claims) {
        m_claims = new ClaimsPage(m_office, m_theme, m_ask, *m_banners, this);
        m_pages->addWidget(m_claims);
        connect(m_claims, &ClaimsPage::closeRequested, this, &Workspace::showList);
        connect(m_claims, &ClaimsPage::caseRequested, this, &Workspace::openCase);
    }
    showPage(*m_claims);
    m_claims->open();
}

void Workspace::showRefused(const QString& caseId)
{
    if (!m_refused) {
        m_refused = new RefusedPage(m_office, m_theme, m_ask, *m_banners, this);
        m_pages->addWidget(m_refused);
        connect(m_refused, &RefusedPage::closeRequested, this, &Workspace::showList);
        connect(m_refused, &RefusedPage::caseRequested, this, &Workspace::openCase);
    }
    showPage(*m_refused);
    m_refused->open(caseId);
}

void Workspace::focusList()
{
    auto& table = m_inbox->table();
    table.setFocus(Qt::OtherFocusReason);
    if (table.currentCase().isEmpty()) {
        table.step(0);
    }
}

void Workspace::forget()
{
    m_model->clear();
    m_order = ShownCases();
    m_preview->forget();
    m_banners->clear();
    m_top->clearSearch();
    if (m_casePage) {
        m_casePage->forget();
    }
    if (m_audit) {
        m_audit->forget();
    }
    if (m_passphrase) {
        m_passphrase->forget();
    }
    if (m_staff) {
        m_staff->forget();
    }
    if (m_retention) {
        m_retention->forget();
    }
    if (m_claims) {
        m_claims->forget();
    }
    if (m_refused) {
        m_refused->forget();
    }
}

}  // namespace madoguchi
