// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/store/CaseFile.h"

#include <QWidget>

class QSplitter;
class QTabWidget;

namespace madoguchi {

class HistoryView;
class SubmissionView;
class Theme;
class VerdictPanel;
struct RevocationView;

/// The submission beside verdict and history: these two in tabs on a narrow screen (1366×768), side by side on a wide one.
class CaseColumns : public QWidget {
    Q_OBJECT
public:
    explicit CaseColumns(const Theme& theme, QWidget* parent = nullptr);

    /// `pairsConfirmable`: the person may confirm differing letters as the same now.
    void display(const CaseFile& file, bool pairsConfirmable);
    void displayRevocation(const RevocationView& view);
    void forget();
    /// Brings the history to the front where it is in a tab.
    void showHistory();
    bool isWide() const { return m_wide; }

Q_SIGNALS:
    void explanationWanted(const QString& actId);
    void pairChosen(const madoguchi::AcceptedPair& pair);
    void proofRequested();
    void revocationAsked();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QTabWidget* addTabs();
    void arrange();
    void nameTabs();

    SubmissionView* m_submission;
    VerdictPanel* m_verdict;
    HistoryView* m_history;
    QSplitter* m_splitter;
    QTabWidget* m_left;
    QTabWidget* m_middle;
    QTabWidget* m_right;
    bool m_wide = false;
    bool m_shared = false;  ///< the width has been shared out among the columns that are there now
    qsizetype m_findings = 0;
};

}  // namespace madoguchi
