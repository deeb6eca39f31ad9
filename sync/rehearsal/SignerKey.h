// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/base/Result.h"

#include <memory>

struct evp_pkey_st;

namespace madoguchi {

/// An RSA-2048 key pair as on a card, shared by value.
class SignerKey {
public:
    static Result<SignerKey> generate();
    evp_pkey_st* handle() const { return m_key.get(); }

private:
    explicit SignerKey(std::shared_ptr<evp_pkey_st> key) : m_key(std::move(key)) {}
    std::shared_ptr<evp_pkey_st> m_key;
};

}  // namespace madoguchi
