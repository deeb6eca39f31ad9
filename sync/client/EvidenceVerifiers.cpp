// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "sync/client/EvidenceVerifiers.h"

#include "app/store/Database.h"
#include "app/store/EvidenceTable.h"
#include "app/verify/Verifier.h"

#include <algorithm>

namespace madoguchi {

namespace {

/// A status response is about one certificate: it goes with the message, not into the verifier.
bool isShared(const EvidenceRecord::Reference& item)
{
    return item.kind != EvidenceItem::Kind::StatusResponse;
}

Result<TrustStore> trustOf(const QList<QByteArray>& roots)
{
    return roots.isEmpty() ? TrustStore() : TrustStore::fromCertificates(roots);
}

}  // namespace

Result<std::shared_ptr<const Verifier>> EvidenceVerifiers::of(const EvidenceRecord& record)
{
    QByteArray key;
    for (const auto& item : record.items) {
        key += isShared(item) ? item.digest : QByteArray();
    }
    key += record.policies.join(' ');
    const auto found = std::ranges::find(m_known, key, &Known::key);
    if (found != m_known.end()) {
        m_known.splice(m_known.begin(), m_known, found);
        return m_known.front().verifier;
    }
    auto verifier = make(record);
    if (verifier) {
        m_known.push_front({key, *verifier});
        m_known.resize(std::min(m_known.size(), most));
    }
    return verifier;
}

Result<std::shared_ptr<const Verifier>> EvidenceVerifiers::make(const EvidenceRecord& record) const
{
    QList<QByteArray> roots, lists;
    for (const auto& reference : record.items) {
        if (!isShared(reference)) {
            continue;
        }
        const auto item = m_database.run([&](Connection& connection) { return EvidenceTable(connection, m_context.sealer).item(reference.digest); }).result();
        if (!item) {
            return failAs(item);
        }
        (item->kind == EvidenceItem::Kind::Root ? roots : lists).append(item->bytes);
    }
    return trustOf(roots).map([&](const TrustStore& trust) {
        VerifierSettings settings;
        settings.municipality = m_context.municipality;
        settings.policies = record.policies;
        return std::make_shared<const Verifier>(trust, CrlStore::fromLists(lists, trust), std::move(settings));
    });
}

}  // namespace madoguchi
