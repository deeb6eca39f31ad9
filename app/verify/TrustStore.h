// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/base/Result.h"

#include <QByteArray>
#include <QList>

#include <memory>
#include <vector>

namespace madoguchi {

struct TrustedRoot;

/// The pinned signature CAs: what lies in one folder, and nothing else, ever. Immutable, so safe on all threads.
class TrustStore {
public:
    /// Every file of the folder, PEM (also several in a file) or DER; TrustFolderUnusable (detail: number of the file, not its name) if one can't be read or none is there.
    static Result<TrustStore> fromFolder(const QString& folder);
    static Result<TrustStore> fromCertificates(const QList<QByteArray>& pemOrDer);

    /// SHA-256 fingerprints, hexadecimal, for the settings page and the log.
    QList<QByteArray> fingerprints() const;
    /// Whether one of them is of the test system, whose names say O=JPKI-TEST (facts of the profile, section 3): never so at a real counter.
    bool hasTestRoot() const;
    const std::vector<std::shared_ptr<const TrustedRoot>>& roots() const { return m_roots; }

private:
    std::vector<std::shared_ptr<const TrustedRoot>> m_roots;
};

}  // namespace madoguchi
