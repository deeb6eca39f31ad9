// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/casefile/ReadingPane.h"

#include "app/base/ErrorCatalog.h"
#include "ui/casefile/CaseDigest.h"
#include "ui/common/EmptyState.h"
#include "ui/common/Office.h"
#include "ui/common/Theme.h"
#include "ui/common/Words.h"

#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace madoguchi {

ReadingPane::ReadingPane(Office& office, const Theme& theme, QWidget* parent)
    : QWidget(parent), m_office(office), m_theme(theme), m_message(new EmptyState(theme, this)), m_scroll(new QScrollArea(this)),
      m_open(new QPushButton(tr("Open (Enter)"), this))
{
    setSurface(*this, QLatin1String("page"));
    setAccessibleName(tr("The selected case in short"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setAccessibleName(accessibleName());
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_open->setProperty("kind", QStringLiteral("primary"));
    auto* layout = column(this);
    layout->addWidget(m_message, 1);
    layout->addWidget(m_scroll, 1);
    auto* foot = new QWidget(this);
    column(foot, 0, Theme::space(Theme::Space::M))->addWidget(m_open);
    layout->addWidget(foot);
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT openRequested(m_caseId); });
    connect(&theme, &Theme::changed, this, &ReadingPane::build);
    connect(&office, &Office::locked, this, &ReadingPane::forget);
    connect(&office, &Office::casesChanged, this, [this](const QStringList& caseIds) {
        if (!m_caseId.isEmpty() && (caseIds.isEmpty() || caseIds.contains(m_caseId))) {
            load();
        }
    });
    forget();
}

void ReadingPane::display(const QString& caseId)
{
    if (caseId.isEmpty()) {
        forget();
    } else if (caseId != m_caseId) {
        m_caseId = caseId;
        load();
    }
}

void ReadingPane::load()
{
    const quint64 number = ++m_loading;
    m_office.caseFile(m_caseId).then(this, [this, number](const Result<CaseFile>& file) {
        if (number != m_loading) {
            return;
        }
        if (file) {
            m_file = *file;
            build();
        } else {
            showFailure(file.error());
        }
    });
}

void ReadingPane::build()
{
    if (m_file.summary.caseNow.id.isEmpty()) {
        return;
    }
    const int place = m_scroll->verticalScrollBar()->value();
    m_scroll->setWidget(new CaseDigest(m_theme, m_file, m_office.staff(), m_office.now()));
    m_scroll->verticalScrollBar()->setValue(place);
    m_message->hide();
    m_scroll->show();
    m_open->show();
}

void ReadingPane::showFailure(const Error& error)
{
    const QString caseId = m_caseId;
    forget();
    m_caseId = caseId;
    const ErrorEntry entry = ErrorCatalog::entry(error.code);
    m_message->setMessage(Icon::Bad, entry.title, QStringLiteral("%1\n%2").arg(entry.advice, errorName(error.code)));
}

void ReadingPane::forget()
{
    ++m_loading;
    m_caseId.clear();
    m_file = {};
    delete m_scroll->takeWidget();
    m_scroll->hide();
    m_open->hide();
    m_message->setMessage(Icon::Paper, tr("No case is selected"), tr("Select a case in the list: what was sent and whether it is proven appears here."));
    m_message->show();
}

}  // namespace madoguchi
