// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/verify/CrlStore.h"

#include "app/crypto/Digest.h"
#include "app/verify/LoadedCrl.h"
#include "app/verify/PemOrDer.h"

#include <algorithm>

namespace madoguchi {

namespace {

constexpr qint64 largestFile = 256 << 20;

}  // namespace

Result<CrlStore> CrlStore::fromFolder(const QString& folder, const TrustStore& trust)
{
    const auto files = filesOf(folder, largestFile);
    if (!files) {
        return fail(ErrorCode::CrlUnusable, files.error().detail);
    }
    return fromLists(*files, trust);
}

CrlStore CrlStore::fromLists(const QList<QByteArray>& pemOrDer, const TrustStore& trust)
{
    CrlStore store;
    for (const QByteArray& file : pemOrDer) {
        const QList<QByteArray> lists = derOf(file, "X509 CRL");
        store.m_leftOut += lists.isEmpty();
        for (const QByteArray& der : lists) {
            if (auto list = LoadedCrl::read(der, trust.roots())) {
                store.m_lists.push_back(std::move(list));
            } else {
                ++store.m_leftOut;
            }
        }
    }
    std::ranges::stable_sort(store.m_lists, std::greater(), &LoadedCrl::thisUpdate);
    return store;
}

QList<CrlFacts> CrlStore::facts() const
{
    QList<CrlFacts> facts;
    for (const auto& list : m_lists) {
        QByteArray place = list->issuer->keyId.toHex() + (list->scope.isPartial ? " part" : " whole");
        for (const QByteArray& name : list->scope.names) {
            place += ' ' + name.toHex();
        }
        facts.append({sha256(place).toHex(), momentOf(list->thisUpdate)});
    }
    return facts;
}

QDateTime CrlStore::newestThisUpdate() const
{
    return m_lists.empty() ? QDateTime() : momentOf(m_lists.front()->thisUpdate);
}

}  // namespace madoguchi
