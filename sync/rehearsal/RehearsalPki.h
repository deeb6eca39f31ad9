// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "sync/rehearsal/RehearsalCa.h"

#include <QHash>
#include <QStringList>

#include <vector>

namespace madoguchi {

/// The invented signature CAs: three pinned generations of one name, as the real ones are, and a forger of the same name.
class RehearsalPki {
public:
    static Result<RehearsalPki> create(const QDateTime& now, SignerKey::Kind kind = SignerKey::Kind::Rsa2048);

    const RehearsalCa& current() const { return m_generations.back(); }
    /// Has the name of the pinned ones, but nobody pinned it.
    const RehearsalCa& forger() const { return m_forger.front(); }
    QList<QByteArray> pinnedPem() const;

private:
    std::vector<RehearsalCa> m_generations, m_forger;
};

}  // namespace madoguchi
