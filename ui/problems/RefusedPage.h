// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/workflow/RefusedAct.h"
#include "ui/common/Office.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace madoguchi {

class Ask;
class BannerArea;
class EmptyState;
class ListTable;
class RefusedModel;
class RefusedSheet;
class Theme;

/// What the person, or a colleague at this terminal, did and the cloud did not accept: each with what happened and what to do. It stays here until it is
/// done again or set aside with a note, by that person or by the section chief; nothing leaves the list by itself.
class RefusedPage : public QWidget {
    Q_OBJECT
public:
    /// All must outlive it.
    RefusedPage(Office& office, const Theme& theme, Ask& ask, BannerArea& banners, QWidget* parent = nullptr);

    /// Reads anew, takes the keyboard, and chooses the first act on the case, if one is given.
    void open(const QString& caseId = {});
    /// Drops what is shown from memory.
    void forget();

Q_SIGNALS:
    void closeRequested();
    void caseRequested(const QString& caseId);

private:
    QWidget* makeHead();
    QPushButton* addButton(QWidget* head, const QString& words, const char* name, const char* kind);
    void read(const QString& caseId = {});
    void show(const QList<OutboxItem>& outbox, const QList<Staff>& colleagues, const QString& caseId);
    void showFailure(const Error& error);
    void explain();
    void explain(const OutboxItem& item, const Result<CaseFile>& file);
    void askFirst();
    void doAgain(const RefusedAct& refused);
    void setAside();
    void settled(const std::optional<Error>& error);
    void updateButtons();

    Office& m_office;
    Ask& m_ask;
    BannerArea& m_banners;
    RefusedModel* m_model;
    ListTable* m_table;
    RefusedSheet* m_sheet;
    EmptyState* m_empty;
    QStackedWidget* m_stack;
    QLabel* m_count = nullptr;
    QPushButton* m_again = nullptr;
    QPushButton* m_aside = nullptr;
    QPushButton* m_open = nullptr;
    std::optional<RefusedAct> m_refused;  ///< the chosen one, once its case is read
    int m_reading = 0;                    ///< grows with every reading of the list
    int m_choosing = 0;                   ///< grows with every choice in it: neither makes an answer to the other stale
    bool m_busy = false;
};

}  // namespace madoguchi
