// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/store/CaseFile.h"

#include <QScrollArea>

namespace madoguchi {

struct HistoryLine;
class Theme;

/// What happened to a case, the newest on top; what waits to be sent or was refused is marked, and a refusal leads to its explanation.
class HistoryView : public QScrollArea {
    Q_OBJECT
public:
    explicit HistoryView(const Theme& theme, QWidget* parent = nullptr);

    /// Keeps the place the person is reading at.
    void display(const QList<HistoryItem>& history);
    void forget() { display({}); }

Q_SIGNALS:
    /// The person has seen that an act was refused.
    /// What the refusal of an act means, and what to do.
    void explanationWanted(const QString& actId);

private:
    void build();
    QWidget* lineWidget(const HistoryLine& line);
    QWidget* refusalWidget(const HistoryLine& line);

    const Theme& m_theme;
    QList<HistoryItem> m_history;
};

}  // namespace madoguchi
