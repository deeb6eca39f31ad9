// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/base/Result.h"
#include "app/store/EvidenceRecord.h"
#include "app/store/StoreContext.h"

#include <QByteArray>

#include <list>
#include <memory>

namespace madoguchi {

class Database;
class Verifier;

/// Makes verifiers out of nothing but stored evidence: no folder, no network. Thousands of verdicts share a set of roots and lists, so the
/// verifiers of the sets met last are kept; few, because a revocation list takes megabytes.
class EvidenceVerifiers {
public:
    static constexpr std::size_t most = 6;

    EvidenceVerifiers(Database& database, StoreContext context) : m_database(database), m_context(std::move(context)) {}

    /// With the roots, revocation lists and policies of the record. DatabaseDamaged or SealBroken (detail: the item) if they can't be read any more.
    /// Blocks on the store thread.
    Result<std::shared_ptr<const Verifier>> of(const EvidenceRecord& record);

private:
    struct Known {
        QByteArray key;  ///< the digests, one after the other, and the policies
        std::shared_ptr<const Verifier> verifier;
    };
    Result<std::shared_ptr<const Verifier>> make(const EvidenceRecord& record) const;

    Database& m_database;
    StoreContext m_context;
    std::list<Known> m_known;  ///< the one asked for last stands first
};

}  // namespace madoguchi
