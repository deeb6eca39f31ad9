// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/store/CaseFile.h"
#include "ui/casefile/ActFlow.h"

#include <QWidget>

#include <optional>

class QStackedWidget;

namespace madoguchi {

class ActBar;
class Ask;
class BannerArea;
class CaseColumns;
class CaseHeader;
class CaseNews;
class LeaseNews;
class EmptyState;
class ProofFlow;
class Office;
class RevocationQuestion;
class Theme;

/// One case: what was sent, whether it is proven, what happened to it, and what the person may do with it now.
/// Has its own banners: they are about the open case and go with it.
class CasePage : public QWidget {
    Q_OBJECT
public:
    /// All must outlive the page.
    CasePage(Office& office, const Theme& theme, Ask& ask, QWidget* parent = nullptr);

    /// Loads and shows a case and records that the person looked at it.
    void open(const QString& caseId);
    /// Reads the open case again and keeps the place the person is reading at.
    void reload();
    /// Drops everything of the open case from memory: called on lock and when the page is left.
    void forget();
    /// Empty if none is open.
    const QString& caseId() const { return m_caseId; }
    /// What is shown; nothing while it is being read or if it can't be.
    const std::optional<CaseFile>& file() const { return m_file; }

Q_SIGNALS:
    /// Esc, or the button: back to where the person came from.
    void closeRequested();
    /// What was refused of this case shall be explained.
    void refusedRequested(const QString& caseId);
    void nextRequested();      ///< F3
    void previousRequested();  ///< F4

private:
    QWidget* casePart();
    void connectParts();
    void connectOffice();
    void load();
    void display(const CaseFile& file);
    void displayFailure(const Error& error);

    Office& m_office;
    QString m_caseId;
    std::optional<CaseFile> m_file;
    quint64 m_loading = 0;  ///< number of the newest load: answers to earlier ones are stale

    BannerArea* m_banners;
    CaseNews* m_news;
    LeaseNews* m_lease;
    QStackedWidget* m_stack;
    EmptyState* m_message;
    CaseHeader* m_header;
    CaseColumns* m_columns;
    ActBar* m_bar;
    ActFlow* m_flow;
    ProofFlow* m_proof;
    RevocationQuestion* m_revocation;
};

}  // namespace madoguchi
