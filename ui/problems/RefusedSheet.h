// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/problems/RefusedWords.h"

#include <QWidget>

class QLabel;

namespace madoguchi {

/// The words about one refused act, one below the other; paper that has to change hands stands out.
class RefusedSheet : public QWidget {
    Q_OBJECT
public:
    explicit RefusedSheet(QWidget* parent = nullptr);

    void display(const RefusedWords& words);
    /// A text alone, where there is no case to tell about.
    void display(const QString& text);
    void forget() { display(RefusedWords()); }

private:
    QLabel* add(const char* name, QLatin1String type);

    QLabel* m_happened;
    QLabel* m_standing;
    QLabel* m_mayNot;
    QLabel* m_paper;
    QLabel* m_again;
    QLabel* m_aside;
};

}  // namespace madoguchi
