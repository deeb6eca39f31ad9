// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/domain/Evidence.h"
#include "app/verify/Certificate.h"
#include "app/verify/PublicKey.h"

#include <QByteArray>
#include <QString>

namespace madoguchi {

/// A pinned signature CA with its key made ready once.
struct TrustedRoot {
    Certificate certificate;
    PublicKey key;
    QByteArray keyId;           ///< subject key identifier: of several roots with one name, this tells which
    EvidenceItem evidence;      ///< what a verdict keeps of it
    QString ownAlgorithm;       ///< why the algorithm of its own certificate is outside the allow-list; empty if it is on it
};

}  // namespace madoguchi
