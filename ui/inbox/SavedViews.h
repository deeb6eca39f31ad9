// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/base/Error.h"
#include "ui/inbox/InboxView.h"

#include <QMap>
#include <QObject>

#include <functional>

namespace madoguchi {

class Office;

/// The views of the person logged in: read once, written after every change.
class SavedViews : public QObject {
    Q_OBJECT
public:
    static constexpr int longestName = 40;

    explicit SavedViews(Office& office, QObject* parent = nullptr);

    void load();
    bool isLoaded() const { return m_isLoaded; }
    /// By name.
    const QList<InboxView>& all() const { return m_views; }
    std::optional<InboxView> find(const QString& name) const;
    /// The one that opens first.
    std::optional<InboxView> first() const;
    /// Codes in a view that this version does not know.
    QStringList unknownIn(const QString& name) const { return m_unknown.value(name); }

    /// Takes the place of the view of the same name, which stays the one that opens first.
    void put(const InboxView& view);
    /// A view that already has the new name gives way.
    void rename(const QString& name, const QString& newName);
    void remove(const QString& name);
    /// Opens first, in the place of any other, or not any more.
    void setFirst(const QString& name, bool opensFirst);

Q_SIGNALS:
    void loaded();
    void changed();
    /// The views could not be read or kept.
    void failed(const madoguchi::Error& error);

private:
    void keep();
    void whenLoaded(const std::function<void()>& deed);

    Office& m_office;
    bool m_isLoaded = false;
    QList<InboxView> m_views;
    QMap<QString, QStringList> m_unknown;
    QList<std::function<void()>> m_waiting;  ///< for the reading
};

}  // namespace madoguchi
