// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "sync/client/VerifierLoader.h"

#include "app/base/Log.h"
#include "app/verify/Verifier.h"
#include "sync/client/Profile.h"
#include "sync/client/ProfileFiles.h"

#include <QFileInfo>

namespace madoguchi {

namespace {

const QString profilesFile = QStringLiteral("signer-profiles.json");

/// What comes with the program, and what the office has changed of it.
Result<QList<QByteArray>> policiesOf(const Profile& profile)
{
    const auto use = profile.rehearsal() ? SignerProfiles::Use::Rehearsal : SignerProfiles::Use::Counter;
    const QString file = profile.file(profilesFile);
    if (!QFileInfo::exists(file)) {
        return SignerProfiles::builtIn().policies(use);
    }
    const auto changes = ProfileFiles::read(file, profilesFile).and_then(&SignerProfiles::read);
    if (!changes) {
        return fail(ErrorCode::ProfileIncomplete, profilesFile + u' ' + changes.error().detail);
    }
    return SignerProfiles::builtIn().changedBy(*changes).policies(use);
}

}  // namespace

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
    const auto policies = policiesOf(profile);
    if (!policies) {
        return failAs(policies);
    }
    VerifierSettings settings;
    settings.municipality = profile.municipality();
    settings.policies = *policies;
    return std::make_shared<const Verifier>(*trust, std::move(lists), std::move(settings));
}

}  // namespace madoguchi
