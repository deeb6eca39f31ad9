// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/inbox/CaseFeed.h"

#include "ui/inbox/CaseTableModel.h"

namespace madoguchi {

namespace {

constexpr int gatherMilliseconds = 150;  // a pull brings hundreds of changes at once
constexpr int manyChanges = 2000;        // from here on reading everything is cheaper
constexpr int worthKeeping = 8192;       // so many changed rows are read again at the next start, unless the store looks at them before

}  // namespace

CaseFeed::CaseFeed(Office& office, CaseTableModel& model, QObject* parent) : QObject(parent), m_office(office), m_model(model)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(gatherMilliseconds);
    connect(&m_soon, &QTimer::timeout, this, &CaseFeed::readChanged);
    connect(&office, &Office::casesChanged, this, &CaseFeed::note);
}

void CaseFeed::reload()
{
    const int reading = ++m_reading;
    m_changed.clear();
    m_updated = 0;
    m_isReloading = true;
    if (m_model.rowCount() == 0) {
        finish(State::Loading);
    }
    readColleagues();
    m_office.caseIndex().then(this, [this, reading](const Result<CaseIndex>& index) {
        if (reading != m_reading) {
            return;
        }
        m_isReloading = false;
        if (!index) {
            m_error = index.error();
            finish(State::Failed);
            return;
        }
        m_model.setDesk({m_office.staff().id, m_office.now()});
        m_model.setIndex(*index);
        finish(State::Ready);
        Q_EMIT refreshed();
        if (!m_changed.isEmpty()) {
            m_soon.start();
        }
    });
}

void CaseFeed::note(const QStringList& caseIds)
{
    if (caseIds.isEmpty() || m_state == State::Failed) {
        reload();
        return;
    }
    m_changed.unite(QSet<QString>(caseIds.begin(), caseIds.end()));
    if (!m_soon.isActive()) {
        m_soon.start();
    }
}

void CaseFeed::readChanged()
{
    // What changes while everything is read waits for the answer: reading everything again each time would never end.
    if (m_changed.isEmpty() || m_isReloading || !m_office.isUnlocked()) {
        return;
    }
    m_updated += int(m_changed.size());
    if (m_changed.size() > manyChanges || m_updated > worthKeeping) {
        reload();
        return;
    }
    const int reading = m_reading;
    const QStringList ids(m_changed.begin(), m_changed.end());
    m_changed.clear();
    m_office.summaries(ids).then(this, [this, reading](const Result<QList<CaseSummary>>& rows) {
        if (reading != m_reading) {
            return;
        }
        if (!rows) {
            m_error = rows.error();
            finish(State::Failed);
            return;
        }
        m_model.setDesk({m_office.staff().id, m_office.now()});
        m_model.update(*rows);
        Q_EMIT refreshed();
    });
}

void CaseFeed::readColleagues()
{
    m_office.colleagues().then(this, [this](const Result<QList<Staff>>& colleagues) {
        if (!colleagues) {
            return;  // ids are shown instead of names
        }
        StaffNames names;
        for (const auto& colleague : *colleagues) {
            names.insert(colleague.id, colleague.name);
        }
        m_model.setStaffNames(names);
    });
}

void CaseFeed::finish(State state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

}  // namespace madoguchi
