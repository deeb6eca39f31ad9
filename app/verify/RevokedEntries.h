// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/verify/CertificateTime.h"

#include <QByteArrayView>

#include <array>
#include <compare>
#include <optional>
#include <vector>

namespace madoguchi {

/// A serial number in a form that 200,000 of them sort and compare quickly: its length, then its octets (RFC 5280: at most 20).
struct SerialNumber {
    std::array<unsigned char, 21> bytes{};

    /// Nothing if it is longer than 20 octets.
    static std::optional<SerialNumber> of(QByteArrayView bigEndian);
    auto operator<=>(const SerialNumber&) const = default;
};

/// One revoked certificate, small and without pointers: a list may have hundreds of thousands.
struct RevokedEntry {
    SerialNumber serial;
    signed char reason = 0;  ///< CRLReason (RFC 5280 section 5.3.1); 0 if not given
    UnixSeconds date = 0;
};

/// The entries of a revocation list, prepared once: a look-up costs the same however long the list is.
class RevokedEntries {
public:
    RevokedEntries() = default;
    explicit RevokedEntries(std::vector<RevokedEntry> entries);

    std::size_t size() const { return m_entries.size(); }
    /// Null if the number is not listed. Of several entries the earliest.
    const RevokedEntry* find(const SerialNumber& serial) const;

private:
    std::size_t bucketOf(const SerialNumber& serial) const;

    std::vector<RevokedEntry> m_entries;  ///< bucket by bucket, each by serial number and date
    std::vector<quint32> m_ends;          ///< of each bucket, as a place in m_entries; about as many buckets as entries, a power of two
};

}  // namespace madoguchi
