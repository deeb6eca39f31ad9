// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/inbox/CaseOrder.h"

#include <QObject>

#include <stop_token>

namespace madoguchi {

/// Sorts on another thread what would let the window stand still. A newer request ends the one under way.
class CaseSorter : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    ~CaseSorter() override { cancel(); }

    /// Of the rows as they are now; what changes meanwhile is the listener's to put in.
    void start(const CaseIndex& index, InboxColumn column, const StaffNames& names);
    /// sorted() does not come any more, and the rows are let go soon.
    void cancel();
    bool isBusy() const { return m_isBusy; }

Q_SIGNALS:
    void sorted(const madoguchi::CaseOrder& order);

private:
    std::stop_source m_stop;
    bool m_isBusy = false;
};

}  // namespace madoguchi
