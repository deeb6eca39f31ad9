// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/casefile/CasePage.h"

#include "app/base/ErrorCatalog.h"
#include "ui/casefile/ActBar.h"
#include "ui/casefile/CaseColumns.h"
#include "ui/casefile/CaseHeader.h"
#include "ui/casefile/CaseNews.h"
#include "ui/casefile/LeaseNews.h"
#include "ui/casefile/ProofFlow.h"
#include "ui/casefile/RevocationQuestion.h"
#include "ui/common/BannerArea.h"
#include "ui/common/EmptyState.h"
#include "ui/common/Office.h"
#include "ui/common/Theme.h"
#include "ui/common/Words.h"

#include <QApplication>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace madoguchi {

CasePage::CasePage(Office& office, const Theme& theme, Ask& ask, QWidget* parent)
    : QWidget(parent), m_office(office), m_banners(new BannerArea(theme, this)), m_news(new CaseNews(office, *m_banners, this)),
      m_lease(new LeaseNews(office, *m_banners, this)),
      m_stack(new QStackedWidget(this)), m_message(new EmptyState(theme, this)), m_header(new CaseHeader(theme, this)),
      m_columns(new CaseColumns(theme, this)), m_bar(new ActBar(theme, this)), m_flow(new ActFlow(office, ask, *this)),
      m_proof(new ProofFlow(office, *m_banners, *this)),
      m_revocation(new RevocationQuestion(office, *m_columns, *m_banners, this))
{
    setSurface(*this, QLatin1String("page"));
    setFocusProxy(m_columns);
    auto* layout = column(this);
    layout->addWidget(m_banners);
    layout->addWidget(m_stack, 1);
    m_stack->addWidget(m_message);
    m_stack->addWidget(casePart());
    connectParts();
    connectOffice();
    forget();
}

QWidget* CasePage::casePart()
{
    auto* part = new QWidget(m_stack);
    auto* layout = column(part);
    layout->addWidget(m_header);
    layout->addWidget(m_columns, 1);
    layout->addWidget(m_bar);
    return part;
}

void CasePage::connectParts()
{
    auto* escape = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    connect(escape, &QShortcut::activated, this, &CasePage::closeRequested);
    // The bar with its keys is not there while a message stands in its place.
    connect(new QShortcut(QKeySequence(Qt::Key_F5), m_message), &QShortcut::activated, this, &CasePage::reload);
    connect(new QShortcut(QKeySequence(Qt::Key_F3), m_message), &QShortcut::activated, this, &CasePage::nextRequested);
    connect(new QShortcut(QKeySequence(Qt::Key_F4), m_message), &QShortcut::activated, this, &CasePage::previousRequested);
    connect(m_header, &CaseHeader::closeRequested, this, &CasePage::closeRequested);
    connect(m_bar, &ActBar::nextRequested, this, &CasePage::nextRequested);
    connect(m_bar, &ActBar::previousRequested, this, &CasePage::previousRequested);
    connect(m_bar, &ActBar::refreshRequested, this, &CasePage::reload);
    connect(m_bar, &ActBar::impossible, m_news, &CaseNews::tellImpossible);
    const auto start = [this](ActKind kind) {
        if (m_file) {
            m_flow->start(*m_file, kind);
        }
    };
    connect(m_bar, &ActBar::chosen, this, start);
    connect(m_lease, &LeaseNews::claimWanted, this, [start] { start(ActKind::Claim); });
    connect(m_lease, &LeaseNews::ended, this, &CasePage::reload);
    connect(m_columns, &CaseColumns::pairChosen, this, [this](const AcceptedPair& pair) {
        if (m_file) {
            m_flow->confirmPair(*m_file, pair);
        }
    });
    connect(m_columns, &CaseColumns::proofRequested, this, [this] {
        if (m_file) {
            m_proof->start(*m_file);
        }
    });
    connect(m_flow, &ActFlow::underWayChanged, m_bar, &ActBar::setBusy);
    connect(m_flow, &ActFlow::done, this, [this](const FinishedAct& outcome) {
        if (outcome.caseId == m_caseId) {
            m_news->tell(outcome);
            reload();
        }
    });
}

void CasePage::connectOffice()
{
    connect(m_columns, &CaseColumns::explanationWanted, this, [this] { Q_EMIT refusedRequested(m_caseId); });
    connect(m_news, &CaseNews::explanationWanted, this, [this] { Q_EMIT refusedRequested(m_caseId); });
    connect(&m_office, &Office::locked, this, &CasePage::forget);
    connect(&m_office, &Office::casesChanged, this, [this](const QStringList& caseIds) {
        if (caseIds.isEmpty() || caseIds.contains(m_caseId)) {
            reload();
        }
    });
    connect(&m_office, &Office::actRefused, this, [this](const QString& caseId) {
        if (caseId == m_caseId) {
            reload();
        }
    });
}

void CasePage::open(const QString& caseId)
{
    if (caseId != m_caseId) {
        forget();
        m_caseId = caseId;
        m_message->setMessage(Icon::Working, tr("Reading the case"), tr("Everything about it appears here in a moment."));
    }
    load();
    m_office.recordOpened(caseId).then(this, [this, caseId](const Result<bool>& recorded) {
        if (!recorded && caseId == m_caseId) {
            m_banners->post(recorded.error());
        }
    });
}

void CasePage::reload()
{
    if (!m_caseId.isEmpty()) {
        load();
    }
}

void CasePage::load()
{
    const quint64 number = ++m_loading;
    m_office.caseFile(m_caseId).then(this, [this, number](const Result<CaseFile>& file) {
        if (number != m_loading) {
            return;
        }
        if (file) {
            display(*file);
        } else {
            displayFailure(file.error());
        }
    });
}

void CasePage::display(const CaseFile& file)
{
    m_file = file;
    m_header->display(file, m_office.staff(), m_office.now());
    const auto acts = m_office.offeredActs(file);
    m_columns->display(file, std::ranges::any_of(acts, [](const auto& act) { return act.kind == ActKind::AcceptPair && !act.refusal; }));
    m_revocation->about(m_caseId);
    m_bar->setActs(acts);
    m_news->follow(file);
    m_lease->follow(file);
    m_stack->setCurrentIndex(1);
    const auto* focused = QApplication::focusWidget();
    if (!focused || focused->isAncestorOf(this)) {
        setFocus();  // the keyboard waited for the case to come
    }
}

void CasePage::displayFailure(const Error& error)
{
    const QString caseId = m_caseId;
    forget();  // what can't be read now must not be shown as if it were so
    m_caseId = caseId;
    const ErrorEntry entry = ErrorCatalog::entry(error.code);
    const bool isForbidden = error.code == ErrorCode::NotPermitted || error.code == ErrorCode::Locked;
    m_message->setMessage(isForbidden ? Icon::Lock : Icon::Bad, entry.title, tr("%1\n%2 (Esc: back, F5: read again)").arg(entry.advice, errorName(error.code)));
}

void CasePage::forget()
{
    ++m_loading;
    m_caseId.clear();
    m_file.reset();
    m_flow->leave();
    m_proof->leave();
    m_news->forget();
    m_lease->forget();
    m_revocation->forget();
    m_header->forget();
    m_columns->forget();
    m_bar->forget();
    m_message->setMessage(Icon::Paper, tr("No case is open"), tr("Choose one in the list: Enter opens it."));
    m_stack->setCurrentIndex(0);
}

}  // namespace madoguchi
