// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/verify/Hash.h"

#include "app/crypto/OpenSslHandle.h"
#include "app/verify/AlgorithmIdentifier.h"
#include "app/verify/asn1/Oid.h"

#include <algorithm>
#include <array>

namespace madoguchi {

namespace {

struct Row {
    Hash hash;
    QByteArrayView id;
    const char* name;
};

constexpr std::array rows{
    Row{Hash::Md5, oid::md5, "MD5"},          Row{Hash::Sha1, oid::sha1, "SHA1"},          Row{Hash::Sha224, oid::sha224, "SHA2-224"},
    Row{Hash::Sha256, oid::sha256, "SHA2-256"}, Row{Hash::Sha384, oid::sha384, "SHA2-384"}, Row{Hash::Sha512, oid::sha512, "SHA2-512"},
};

using Implementation = OpenSslHandle<EVP_MD, EVP_MD_free>;

std::array<Implementation, rows.size()> fetchAll()
{
    std::array<Implementation, rows.size()> all;
    std::ranges::transform(rows, all.begin(), [](const Row& row) { return Implementation(EVP_MD_fetch(nullptr, row.name, nullptr)); });
    return all;
}

}  // namespace

bool isAccepted(Hash hash)
{
    return hash == Hash::Sha256 || hash == Hash::Sha384 || hash == Hash::Sha512;
}

std::optional<Hash> hashOf(QByteArrayView algorithmIdentifier)
{
    const auto algorithm = AlgorithmIdentifier::of(algorithmIdentifier);
    const auto row = algorithm && algorithm->hasNullOrNoParameters() ? std::ranges::find_if(rows, [&](const Row& each) { return asn1::isSame(each.id, algorithm->id()); }) : rows.end();
    return row != rows.end() ? std::optional(row->hash) : std::nullopt;
}

const EVP_MD* implementation(Hash hash)
{
    static const auto all = fetchAll();
    return all[size_t(hash)].get();
}

QByteArray digest(Hash hash, QByteArrayView data)
{
    QByteArray result(EVP_MAX_MD_SIZE, Qt::Uninitialized);
    unsigned int size = 0;
    const EVP_MD* const how = implementation(hash);
    thread_local const EvpDigestContext context(EVP_MD_CTX_new());  // kept: making one costs as much as the digest of a short text
    const bool isDone = how && context && EVP_DigestInit_ex(context.get(), how, nullptr) == 1
        && EVP_DigestUpdate(context.get(), data.data(), size_t(data.size())) == 1
        && EVP_DigestFinal_ex(context.get(), reinterpret_cast<unsigned char*>(result.data()), &size) == 1;
    if (!isDone) {
        return {};
    }
    result.truncate(qsizetype(size));
    return result;
}

}  // namespace madoguchi
