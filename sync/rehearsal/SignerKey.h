// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/base/Result.h"

#include <memory>

struct evp_md_st;
struct evp_pkey_st;

namespace madoguchi {

/// A key pair as on a card, shared by value.
class SignerKey {
public:
    enum class Kind { Rsa2048, P384 };  ///< P-384: the next generation of cards

    static Result<SignerKey> generate(Kind kind = Kind::Rsa2048);
    evp_pkey_st* handle() const { return m_key.get(); }
    /// What is signed with it: SHA-256, and SHA-384 with P-384.
    const evp_md_st* digest() const;

private:
    explicit SignerKey(std::shared_ptr<evp_pkey_st> key) : m_key(std::move(key)) {}
    std::shared_ptr<evp_pkey_st> m_key;
};

}  // namespace madoguchi
