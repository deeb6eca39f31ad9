// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/crypto/SecretKey.h"

#include "app/base/Sensitive.h"
#include "app/crypto/Random.h"

#include <openssl/crypto.h>

#include <sys/mman.h>

#include <cstring>

namespace madoguchi {

/// A page of its own: mlock and MADV_DONTDUMP work on whole pages, and unlocking one key must not unlock its neighbour.
struct SecretKey::Memory {
    static constexpr size_t pageSize = 4096;

    Memory()
        : page(mmap(nullptr, pageSize, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0))
    {
        if (isMapped()) {
            // Both may be refused (RLIMIT_MEMLOCK); the key works without, and is wiped all the same.
            mlock(page, pageSize);
            madvise(page, pageSize, MADV_DONTDUMP);
        }
    }
    ~Memory()
    {
        if (isMapped()) {
            OPENSSL_cleanse(page, pageSize);
            munmap(page, pageSize);
        }
    }
    Memory(const Memory&) = delete;
    Memory& operator=(const Memory&) = delete;

    bool isMapped() const { return page != MAP_FAILED; }

    void* const page;
};

Result<SecretKey> SecretKey::from(QByteArray&& bytes)
{
    if (bytes.size() != size) {
        wipe(bytes);
        return fail(ErrorCode::KeyUnusable, QStringLiteral("size"));
    }
    const auto memory = std::make_shared<Memory>();
    if (memory->isMapped()) {
        std::memcpy(memory->page, bytes.constData(), size);
    }
    wipe(bytes);
    if (!memory->isMapped()) {
        return fail(ErrorCode::CryptoFailed, QStringLiteral("memory"));
    }
    SecretKey key;
    key.m_bytes = memory;
    return key;
}

Result<SecretKey> SecretKey::random()
{
    return randomBytes(size).and_then([](QByteArray&& bytes) { return from(std::move(bytes)); });
}

const unsigned char* SecretKey::data() const
{
    return m_bytes ? static_cast<const unsigned char*>(m_bytes->page) : nullptr;
}

QByteArray SecretKey::toBytes() const
{
    return m_bytes ? QByteArray(static_cast<const char*>(m_bytes->page), size) : QByteArray();
}

}  // namespace madoguchi
