// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/base/Result.h"
#include "app/verify/TrustStore.h"

#include <QDateTime>

#include <memory>
#include <vector>

namespace madoguchi {

struct LoadedCrl;

/// What tells one list from another, for who brings new ones.
struct CrlFacts {
    QByteArray place;  ///< hexadecimal; the same for the lists of one authority with one scope, of which the newest replaces the others
    QDateTime thisUpdate;
};

/// The revocation lists of one folder, each authenticated against the pinned roots once, when it is loaded. Immutable.
class CrlStore {
public:
    CrlStore() = default;
    /// Every file, PEM or DER. One that can't be read or whose signature does not hold is left out and counted, never fatal;
    /// CrlUnusable only if the folder itself can't be read.
    static Result<CrlStore> fromFolder(const QString& folder, const TrustStore& trust);
    static CrlStore fromLists(const QList<QByteArray>& pemOrDer, const TrustStore& trust);

    int leftOut() const { return m_leftOut; }
    /// The newest first.
    const std::vector<std::shared_ptr<const LoadedCrl>>& lists() const { return m_lists; }
    QList<CrlFacts> facts() const;
    /// thisUpdate of the newest list; invalid if there is none.
    QDateTime newestThisUpdate() const;

private:
    std::vector<std::shared_ptr<const LoadedCrl>> m_lists;
    int m_leftOut = 0;
};

}  // namespace madoguchi
