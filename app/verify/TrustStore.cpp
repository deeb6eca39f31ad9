// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/verify/TrustStore.h"

#include "app/crypto/Digest.h"
#include "app/verify/PemOrDer.h"
#include "app/verify/PolicyCheck.h"
#include "app/verify/SignatureCheck.h"
#include "app/verify/TrustedRoot.h"

#include <algorithm>

namespace madoguchi {

namespace {

constexpr qint64 largestFile = 1 << 20;

/// Null if it can't be a CA to trust: unreadable, no CA, without key identifier, or damaged.
std::shared_ptr<const TrustedRoot> rootOf(const QByteArray& der)
{
    auto certificate = Certificate::read(der);
    if (!certificate || !certificate->isConsistent() || !PolicyCheck::isAuthority(*certificate)) {
        return nullptr;
    }
    PublicKey key = PublicKey::of(certificate->publicKeyInfo());
    QByteArray keyId = certificate->subjectKeyId();
    QString objection;
    if (certificate->subject() == certificate->issuer()) {
        const SignatureCheck own = SignatureCheck::of(key, *certificate);
        if (own.proof == SignatureCheck::Proof::Fails) {
            return nullptr;
        }
        objection = own.objection;
    }
    if (keyId.isEmpty()) {
        return nullptr;
    }
    key.prepare();
    return std::make_shared<const TrustedRoot>(TrustedRoot{std::move(*certificate), std::move(key), std::move(keyId), {EvidenceItem::Kind::Root, sha256(der), der}, std::move(objection)});
}

}  // namespace

Result<TrustStore> TrustStore::fromFolder(const QString& folder)
{
    const auto files = filesOf(folder, largestFile);
    if (!files) {
        return fail(ErrorCode::TrustFolderUnusable, files.error().detail);
    }
    return fromCertificates(*files);
}

Result<TrustStore> TrustStore::fromCertificates(const QList<QByteArray>& pemOrDer)
{
    TrustStore store;
    for (qsizetype i = 0; i < pemOrDer.size(); ++i) {
        const QList<QByteArray> certificates = derOf(pemOrDer.at(i), "CERTIFICATE");
        for (const QByteArray& der : certificates) {
            store.m_roots.push_back(rootOf(der));
        }
        if (certificates.isEmpty() || std::ranges::find(store.m_roots, nullptr) != store.m_roots.end()) {
            return fail(ErrorCode::TrustFolderUnusable, QString::number(i + 1));
        }
    }
    if (store.m_roots.empty()) {
        return fail(ErrorCode::TrustFolderUnusable);
    }
    return store;
}

QList<QByteArray> TrustStore::fingerprints() const
{
    QList<QByteArray> list;
    for (const auto& root : m_roots) {
        list.append(sha256(root->certificate.der()).toHex());
    }
    return list;
}

bool TrustStore::hasTestRoot() const
{
    return std::ranges::any_of(m_roots, [](const auto& root) { return root->certificate.der().contains("JPKI-TEST"); });
}

}  // namespace madoguchi
