// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "sync/client/Workplace.h"

#include <QList>
#include <QWidget>

#include <optional>

class QHBoxLayout;

namespace madoguchi {

class ActButton;
class FlowLayout;
class Theme;

/// What the person may do with the open case now, each with its function key; what is not possible now says why.
/// Acts that are never this person's (another role's, the citizen's) are not shown at all.
class ActBar : public QWidget {
    Q_OBJECT
public:
    explicit ActBar(const Theme& theme, QWidget* parent = nullptr);

    void setActs(const QList<Workplace::OfferedAct>& acts);
    /// While an act is being done nothing can be pressed twice.
    void setBusy(bool busy);
    void forget() { setActs({}); }
    /// The acts shown, possible or not, in their order on the bar.
    QList<ActKind> shownActs() const;
    /// The acts shown that may be done now.
    QList<ActKind> possibleActs() const;

Q_SIGNALS:
    void chosen(madoguchi::ActKind kind);
    /// The key of an act that is not possible now was pressed.
    void impossible(madoguchi::ActKind kind, const QString& why);
    void nextRequested();
    void previousRequested();
    void refreshRequested();

private:
    struct Entry {
        ActKind kind;
        QString why;  ///< empty: it may be done
        ActButton* button;
    };

    void addNavigation();
    void rebuild();
    /// The case is the person's own: to claim it again lengthens the lease.
    bool isRenewal(ActKind kind) const;
    /// The act that most likely comes next; nothing if none stands out.
    std::optional<ActKind> nextStep() const;
    Entry entryFor(const Workplace::OfferedAct& act, bool isNextStep);
    void addExplanation();
    void pressed(ActKind kind);

    const Theme& m_theme;
    QHBoxLayout* m_layout;
    QWidget* m_acts = nullptr;
    FlowLayout* m_flow = nullptr;
    QList<Workplace::OfferedAct> m_offered;
    QList<Entry> m_entries;
    bool m_busy = false;
};

}  // namespace madoguchi
