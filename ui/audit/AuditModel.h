// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/common/Office.h"

#include <QAbstractTableModel>
#include <QHash>

namespace madoguchi {

/// The trail as far as somebody has scrolled: a page at a time, newest first, so that a million rows cost what is looked at.
class AuditModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Time, Person, What, Receipt, Detail, ColumnCount };
    enum class State { Empty, Loading, Ready, Failed };
    static constexpr int pageRows = 200;

    explicit AuditModel(Office& office, QObject* parent = nullptr);

    /// Reads anew; what an older filter still brings is dropped.
    void setFilter(const AuditFilter& filter);
    const AuditFilter& filter() const { return m_filter; }
    /// Forgets everything.
    void clear();
    State state() const { return m_state; }
    const Error& error() const { return m_error; }
    QString caseAt(int row) const { return m_items.value(row).caseId; }
    /// For a person's id; the id itself if they are not known.
    QString nameOf(const QString& staffId) const { return m_names.value(staffId, staffId); }
    void setColleagues(const QList<Staff>& colleagues);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

Q_SIGNALS:
    void stateChanged();

private:
    void ask(qint64 before, int wanted);
    void take(const AuditRows& page, int wanted);
    void setState(State state);
    QString text(const AuditItem& item, int column) const;

    Office& m_office;
    AuditFilter m_filter;
    QList<AuditItem> m_items;
    QHash<QString, QString> m_names;
    State m_state = State::Empty;
    Error m_error{};
    qint64 m_next = 0;
    int m_question = 0;  ///< grows with every filter
};

}  // namespace madoguchi
