// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/domain/Role.h"
#include "ui/common/LongWork.h"
#include "ui/common/Office.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace madoguchi {

class Ask;
class BannerArea;
class EmptyState;
class HeldCaseModel;
class HoldingModel;
class ListTable;
class ReleaseRun;
class Theme;

/// 担当状況 for the section chief: who holds which cases until when, and, when somebody is absent, the release of all they hold in one go.
class ClaimsPage : public QWidget {
    Q_OBJECT
public:
    /// All must outlive it.
    ClaimsPage(Office& office, const Theme& theme, Ask& ask, BannerArea& banners, QWidget* parent = nullptr);

    static bool isFor(Role role) { return role == Role::Chief; }
    /// Reads anew and takes the keyboard.
    void open();
    /// Drops what is shown from memory and stops what is under way.
    void forget();

Q_SIGNALS:
    void closeRequested();
    void caseRequested(const QString& caseId);

private:
    QWidget* makeHead();
    QWidget* makeTables();
    void connectParts();
    void read();
    void readHeld(int question, const QStringList& caseIds);
    void show(const QList<CaseSummary>& held, const QList<Staff>& colleagues);
    void showCases();
    void updateButtons();
    void askFirst();
    void finish(int released, int refused, int left);

    Office& m_office;
    Ask& m_ask;
    BannerArea& m_banners;
    HoldingModel* m_holdings;
    HeldCaseModel* m_cases;
    ListTable* m_people;
    ListTable* m_table;
    EmptyState* m_empty;
    QStackedWidget* m_stack;
    ReleaseRun* m_run;
    LongWork* m_work = nullptr;
    LongWork::Progress m_progress;
    QLabel* m_count = nullptr;
    QPushButton* m_release = nullptr;
    int m_question = 0;  ///< grows with every reading
};

}  // namespace madoguchi
