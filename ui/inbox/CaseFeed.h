// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/common/Office.h"

#include <QObject>
#include <QSet>
#include <QTimer>

namespace madoguchi {

class CaseTableModel;

/// Keeps the model equal to the office: reads all rows once, then only those that changed, several changes in one go.
class CaseFeed : public QObject {
    Q_OBJECT
public:
    enum class State { Loading, Ready, Failed };

    CaseFeed(Office& office, CaseTableModel& model, QObject* parent = nullptr);

    /// Reads everything (again).
    void reload();
    State state() const { return m_state; }
    /// Why, if Failed.
    const Error& error() const { return m_error; }

Q_SIGNALS:
    void stateChanged();
    /// The rows are as the office has them now; counters and selections may have changed.
    void refreshed();

private:
    void note(const QStringList& caseIds);
    void readChanged();
    void readColleagues();
    void finish(State state);

    Office& m_office;
    CaseTableModel& m_model;
    State m_state = State::Loading;
    Error m_error;
    QSet<QString> m_changed;
    QTimer m_soon;
    bool m_isReloading = false;
    int m_updated = 0;  ///< rows read since the last reload
    int m_reading = 0;  ///< number of the latest reload; answers to earlier ones are stale
};

}  // namespace madoguchi
