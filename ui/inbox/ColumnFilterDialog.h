// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/inbox/ColumnFilter.h"

#include <QDialog>

class QCheckBox;
class QDateEdit;
class QLineEdit;
class QSpinBox;
class QVBoxLayout;

namespace madoguchi {

class Theme;

/// Asks what one column shall show: words, values to tick, or from and to.
class ColumnFilterDialog : public QDialog {
    Q_OBJECT
public:
    /// `now` is the column's filter, empty or not; `today` in Tokyo, where dates begin.
    ColumnFilterDialog(const Theme& theme, const ColumnFilter& now, const QDate& today, QWidget* parent);

    /// What the person asks for.
    ColumnFilter filter() const;

private:
    /// One end of a stretch: a tick whether it counts, and the field.
    template<typename Field>
    struct End {
        QCheckBox* counts = nullptr;
        Field* field = nullptr;
    };

    void addWords(QVBoxLayout& layout);
    void addValues(QVBoxLayout& layout);
    void addDates(QVBoxLayout& layout, const QDate& today);
    void addFigures(QVBoxLayout& layout);
    template<typename Field>
    void addEnd(QVBoxLayout& layout, End<Field>& end, const char* name, const QString& words, bool counts, Field* field);
    void addButtons(QVBoxLayout& layout);

    const ColumnFilter m_now;
    QLineEdit* m_words = nullptr;
    QList<std::pair<int, QCheckBox*>> m_values;  ///< by their bits
    End<QDateEdit> m_fromDate, m_toDate;
    End<QSpinBox> m_fromFigure, m_toFigure;
    bool m_isRemoved = false;
};

}  // namespace madoguchi
