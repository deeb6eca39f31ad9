// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/inbox/SavedViews.h"

#include "ui/common/Office.h"
#include "ui/inbox/InboxViewCodec.h"

#include <algorithm>

namespace madoguchi {

SavedViews::SavedViews(Office& office, QObject* parent) : QObject(parent), m_office(office) {}

void SavedViews::load()
{
    m_office.savedViews().then(this, [this](const Result<QByteArray>& bytes) {
        if (!bytes) {
            m_waiting.clear();
            Q_EMIT failed(bytes.error());
            return;
        }
        const auto decoded = InboxViewCodec::decode(*bytes);
        m_views = decoded.views;
        m_unknown = decoded.unknown;
        m_isLoaded = true;
        Q_EMIT loaded();
        Q_EMIT changed();
        for (const auto& deed : std::exchange(m_waiting, {})) {
            deed();
        }
    });
}

/// A view that is kept before the others were read would take their place.
void SavedViews::whenLoaded(const std::function<void()>& deed)
{
    if (m_isLoaded) {
        deed();
    } else {
        m_waiting.append(deed);
        load();
    }
}

std::optional<InboxView> SavedViews::find(const QString& name) const
{
    const auto found = std::ranges::find(m_views, name, &InboxView::name);
    return found == m_views.end() ? std::nullopt : std::optional(*found);
}

std::optional<InboxView> SavedViews::first() const
{
    const auto found = std::ranges::find(m_views, true, &InboxView::opensFirst);
    return found == m_views.end() ? std::nullopt : std::optional(*found);
}

void SavedViews::put(const InboxView& view)
{
    whenLoaded([this, view] {
        InboxView kept = view;
        if (const auto old = find(view.name)) {
            kept.opensFirst = old->opensFirst;
        }
        m_views.removeIf([&](const InboxView& each) { return each.name == view.name; });
        m_unknown.remove(view.name);
        m_views.append(kept);
        keep();
    });
}

void SavedViews::rename(const QString& name, const QString& newName)
{
    if (name == newName || !find(name)) {
        return;
    }
    m_views.removeIf([&](const InboxView& each) { return each.name == newName; });
    std::ranges::find(m_views, name, &InboxView::name)->name = newName;
    m_unknown.insert(newName, m_unknown.take(name));
    keep();
}

void SavedViews::remove(const QString& name)
{
    m_views.removeIf([&](const InboxView& each) { return each.name == name; });
    m_unknown.remove(name);
    keep();
}

void SavedViews::setFirst(const QString& name, bool opensFirst)
{
    for (InboxView& view : m_views) {
        view.opensFirst = opensFirst ? view.name == name : view.opensFirst && view.name != name;
    }
    keep();
}

void SavedViews::keep()
{
    std::ranges::sort(m_views, {}, &InboxView::name);
    m_office.saveViews(InboxViewCodec::encode(m_views)).then(this, [this](const Result<bool>& kept) {
        if (!kept) {
            Q_EMIT failed(kept.error());
        }
    });
    Q_EMIT changed();
}

}  // namespace madoguchi
