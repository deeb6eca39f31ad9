// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/common/Office.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLineEdit;

namespace madoguchi {

/// What of the trail is to be seen: person, kind, period, and a field that takes a receipt number or words.
class AuditFilterBar : public QWidget {
    Q_OBJECT
public:
    explicit AuditFilterBar(Office& office, QWidget* parent = nullptr);

    AuditFilter filter() const;
    void setColleagues(const QList<Staff>& colleagues);
    void focusText();

Q_SIGNALS:
    /// After a pause in typing, at once for the lists: each reading of the trail is itself recorded.
    void changed();

private:
    QComboBox* makeList(const char* name, const QString& words);
    void fillKinds();
    void fillPeriods();

    Office& m_office;
    QComboBox* m_person;
    QComboBox* m_kind;
    QComboBox* m_period;
    QLineEdit* m_text;
    QTimer m_pause;
};

}  // namespace madoguchi
