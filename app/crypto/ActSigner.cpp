// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/crypto/ActSigner.h"

#include "app/crypto/OpenSslHandle.h"
#include "app/domain/ActCodec.h"

namespace madoguchi {

/// Keeps OpenSSL's type out of the header.
struct ActSigner::Key {
    EvpKey handle;
};

namespace {

using Pkcs8Handle = OpenSslHandle<PKCS8_PRIV_KEY_INFO, PKCS8_PRIV_KEY_INFO_free>;

const unsigned char* octets(const QByteArray& bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.constData());
}

bool isP256(const EVP_PKEY* key)
{
    char name[32] = {};
    return key && EVP_PKEY_is_a(key, "EC") == 1 && EVP_PKEY_get_group_name(key, name, sizeof name, nullptr) == 1
        && qstrcmp(name, SN_X9_62_prime256v1) == 0;
}

/// DER with one of OpenSSL's i2d functions, which give the size when asked without a buffer.
template<typename Write>
Result<QByteArray> toDer(Write write)
{
    const int size = write(nullptr);
    QByteArray der(qMax(size, 0), Qt::Uninitialized);
    auto* position = reinterpret_cast<unsigned char*>(der.data());
    if (size <= 0 || write(&position) != size) {
        return fail(ErrorCode::CryptoFailed, QStringLiteral("der"));
    }
    return der;
}

/// Nothing but the one DER form of a key: OpenSSL also reads others, and a key is compared and kept as bytes.
EvpKey p256PublicKey(const QByteArray& der)
{
    const auto* position = octets(der);
    EvpKey key(d2i_PUBKEY(nullptr, &position, long(der.size())));
    const bool taken = isP256(key.get()) && toDer([&key](unsigned char** out) { return i2d_PUBKEY(key.get(), out); }) == der;
    return taken ? std::move(key) : EvpKey();
}

}  // namespace

ActSigner::ActSigner(QString staffId, std::shared_ptr<const Key> key)
    : m_staffId(std::move(staffId))
    , m_key(std::move(key))
{
}

Result<ActSigner> ActSigner::generate(const QString& staffId)
{
    const OpenSslErrorScope errors;
    EvpKey key(EVP_EC_gen("P-256"));
    if (!key) {
        return fail(ErrorCode::CryptoFailed, QStringLiteral("key pair"));
    }
    return ActSigner(staffId, std::make_shared<const Key>(Key{std::move(key)}));
}

Result<ActSigner> ActSigner::fromPrivateKey(const QString& staffId, const Sensitive<QByteArray>& pkcs8)
{
    const OpenSslErrorScope errors;
    const QByteArray& der = pkcs8.reveal();
    const auto* position = octets(der);
    const Pkcs8Handle info(d2i_PKCS8_PRIV_KEY_INFO(nullptr, &position, long(der.size())));
    const bool whole = info && position == octets(der) + der.size();
    EvpKey key(whole ? EVP_PKCS82PKEY(info.get()) : nullptr);
    if (!isP256(key.get())) {
        return fail(ErrorCode::KeyUnusable, QStringLiteral("private key"));
    }
    const EvpKeyContext context(EVP_PKEY_CTX_new_from_pkey(nullptr, key.get(), nullptr));
    if (!context || EVP_PKEY_pairwise_check(context.get()) != 1) {
        return fail(ErrorCode::KeyUnusable, QStringLiteral("key pair"));
    }
    return ActSigner(staffId, std::make_shared<const Key>(Key{std::move(key)}));
}

Result<QByteArray> ActSigner::publicKey() const
{
    const OpenSslErrorScope errors;
    return toDer([this](unsigned char** out) { return i2d_PUBKEY(m_key->handle.get(), out); });
}

Result<Sensitive<QByteArray>> ActSigner::privateKey() const
{
    const OpenSslErrorScope errors;
    const Pkcs8Handle info(EVP_PKEY2PKCS8(m_key->handle.get()));
    if (!info) {
        return fail(ErrorCode::CryptoFailed, QStringLiteral("private key"));
    }
    return toDer([&info](unsigned char** out) { return i2d_PKCS8_PRIV_KEY_INFO(info.get(), out); }).map([](QByteArray&& der) {
        return Sensitive<QByteArray>(std::move(der));
    });
}

Result<SignedAct> ActSigner::sign(const Act& act) const
{
    if (act.staffId != m_staffId) {
        return fail(ErrorCode::KeyUnusable, QStringLiteral("another person's act"));
    }
    const OpenSslErrorScope errors;
    SignedAct result{ActCodec::encode(act), {}, m_staffId};
    const EvpDigestContext context(EVP_MD_CTX_new());
    size_t size = 0;
    const bool ready = context && EVP_DigestSignInit_ex(context.get(), nullptr, "SHA256", nullptr, nullptr, m_key->handle.get(), nullptr) == 1
        && EVP_DigestSign(context.get(), nullptr, &size, octets(result.payload), size_t(result.payload.size())) == 1;
    result.signature.resize(qsizetype(size));
    if (!ready || EVP_DigestSign(context.get(), reinterpret_cast<unsigned char*>(result.signature.data()), &size, octets(result.payload), size_t(result.payload.size())) != 1) {
        return fail(ErrorCode::CryptoFailed, QStringLiteral("sign"));
    }
    result.signature.truncate(qsizetype(size));
    return result;
}

bool ActSigner::isPublicKey(const QByteArray& publicKey)
{
    const OpenSslErrorScope errors;
    return bool(p256PublicKey(publicKey));
}

Done ActSigner::verify(const SignedAct& act, const QByteArray& publicKey)
{
    const OpenSslErrorScope errors;
    const EvpKey key = p256PublicKey(publicKey);
    const EvpDigestContext context(EVP_MD_CTX_new());
    const bool good = key && context
        && EVP_DigestVerifyInit_ex(context.get(), nullptr, "SHA256", nullptr, nullptr, key.get(), nullptr) == 1
        && EVP_DigestVerify(context.get(), octets(act.signature), size_t(act.signature.size()), octets(act.payload), size_t(act.payload.size())) == 1;
    if (!good) {
        return fail(ErrorCode::ActSignatureInvalid);
    }
    return {};
}

}  // namespace madoguchi
