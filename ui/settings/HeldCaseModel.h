// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/settings/Holding.h"

#include <QAbstractTableModel>
#include <QHash>

namespace madoguchi {

/// The cases of one person as rows, and what became of each when they were released.
class HeldCaseModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Receipt, Applicant, State, Since, Until, Answer, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setCases(const QList<HeldCase>& cases, const QDateTime& now);
    const QList<HeldCase>& cases() const { return m_cases; }
    /// What is said of a case in the last column; a case that is not here is passed over.
    void setAnswer(const QString& caseId, const QString& answer);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(const HeldCase& held, int column) const;

    QList<HeldCase> m_cases;
    QHash<QString, QString> m_answers;
    QDateTime m_now;
};

}  // namespace madoguchi
