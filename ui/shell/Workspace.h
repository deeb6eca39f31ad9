// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/common/Office.h"
#include "ui/inbox/InboxView.h"
#include "ui/inbox/ShownCases.h"

#include <QStringList>
#include <QWidget>

#include <functional>

class QKeySequence;
class QSettings;
class QSplitter;
class QStackedWidget;
class QToolButton;

namespace madoguchi {

class Ask;
class AuditPage;
class BannerArea;
class CaseFeed;
class CasePage;
class ClaimsPage;
class CaseTableModel;
class HelpPage;
class InboxPage;
class PassphrasePage;
class Rail;
class RailFoot;
class ReadingPane;
class RefusedPage;
class RetentionPage;
class StaffPage;
class Theme;
class TopBar;

/// Everything a person sees between log-in and lock: queues, page, reading pane, search, news. Made anew for every log-in, so that
/// nothing of one person's screen is left for the next.
class Workspace : public QWidget {
    Q_OBJECT
public:
    /// All must outlive it; somebody must be logged in.
    Workspace(Office& office, Theme& theme, Ask& ask, QSettings& settings, QWidget* parent = nullptr);
    ~Workspace() override;

    /// Where the person is, to come back to after the lock. Ids only.
    struct Place {
        Queue queue = Queue::Received;
        QString caseId;  ///< empty if no case is open
    };
    Place place() const;
    void goTo(const Place& place);
    /// Shows the view that the person has chosen for the beginning, if there is one, as soon as it is read.
    void openFirstView();
    void openCase(const QString& caseId);
    void showHelp();
    void showAudit();
    void showPassphrase();
    /// For administrators.
    void showStaff();
    /// For chief and administrator; others are not offered it.
    void showRetention();
    /// For the section chief.
    void showClaims();
    /// What the cloud did not accept; that of one case first, if one is given.
    void showRefused(const QString& caseId = {});
    /// Drops what is shown from memory at once; the widgets themselves go later.
    void forget();

Q_SIGNALS:
    void lockRequested();

private:
    void build();
    void connectParts();
    void addEntries();
    void countRefused();
    void addShortcuts();
    void addShortcut(const QKeySequence& keys, QWidget* scope, const std::function<void()>& then);
    void showList();
    void showQueue(Queue queue);
    void showView(const InboxView& view);
    void search(const QString& typed);
    void enterSearch(const QString& typed);
    void stepCase(int rows);
    void refresh();
    void toggleRail();
    void togglePreview();
    void showPreview();
    void focusList();
    /// The first rows are there: the keyboard goes to them, unless the person types somewhere already.
    void welcome();
    CasePage& casePage();
    void showPage(QWidget& page);

    Office& m_office;
    Theme& m_theme;
    Ask& m_ask;
    QSettings& m_settings;
    CaseTableModel* m_model;
    CaseFeed* m_feed;
    TopBar* m_top;
    Rail* m_rail;
    RailFoot* m_foot;
    BannerArea* m_banners;
    InboxPage* m_inbox;
    ReadingPane* m_preview;
    QStackedWidget* m_pages;
    QSplitter* m_splitter;
    CasePage* m_casePage = nullptr;  ///< made when first needed: it brings a browser
    HelpPage* m_help = nullptr;
    AuditPage* m_audit = nullptr;
    PassphrasePage* m_passphrase = nullptr;
    StaffPage* m_staff = nullptr;
    RetentionPage* m_retention = nullptr;
    ClaimsPage* m_claims = nullptr;
    RefusedPage* m_refused = nullptr;
    QToolButton* m_refusedEntry = nullptr;
    bool m_fresh = true;             ///< nothing has been read yet
    ShownCases m_order;              ///< the list as it was when the case was opened: acts must not change what "next" is
};

}  // namespace madoguchi
