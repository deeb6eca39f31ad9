// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "sync/client/VerifierLoader.h"

#include "app/base/Log.h"
#include "app/verify/Verifier.h"
#include "sync/client/Profile.h"

#include <QFileInfo>

namespace madoguchi {

Result<std::shared_ptr<const Verifier>> VerifierLoader::load(const Profile& profile)
{
    const auto trust = TrustStore::fromFolder(profile.file(QStringLiteral("trust")));
    if (!trust) {
        return failAs(trust);
    }
    CrlStore lists;
    if (const QString folder = profile.file(QStringLiteral("crl")); QFileInfo(folder).isDir()) {
        auto loaded = CrlStore::fromFolder(folder, *trust);
        if (!loaded) {
            return failAs(loaded);
        }
        lists = *std::move(loaded);
    }
    if (lists.leftOut() > 0) {
        qCWarning(logVerify) << "revocation lists left out:" << lists.leftOut();
    }
    VerifierSettings settings;
    settings.municipality = profile.municipality();
    return std::make_shared<const Verifier>(*trust, std::move(lists), std::move(settings));
}

}  // namespace madoguchi
