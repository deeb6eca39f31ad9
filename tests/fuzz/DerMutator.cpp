// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/fuzz/Oracle.h"
#include "tests/support/verify/DerMutation.h"

#include <algorithm>

using namespace madoguchi::test;

extern "C" std::size_t LLVMFuzzerMutate(unsigned char* bytes, std::size_t size, std::size_t room);
extern "C" std::size_t LLVMFuzzerCustomMutator(unsigned char* bytes, std::size_t size, std::size_t room, unsigned int seed);
extern "C" std::size_t LLVMFuzzerCustomCrossOver(const unsigned char* one, std::size_t oneSize, const unsigned char* other, std::size_t otherSize,
                                                 unsigned char* out, std::size_t room, unsigned int seed);

namespace {

/// libFuzzer's own changes, with its dictionary, inside one value.
QByteArray changedByFuzzer(const QByteArray& content)
{
    constexpr qsizetype slack = 64;
    QByteArray changed = content + QByteArray(slack, '\0');
    const std::size_t size = LLVMFuzzerMutate(reinterpret_cast<unsigned char*>(changed.data()), std::size_t(content.size()), std::size_t(changed.size()));
    return changed.first(qsizetype(size));
}

std::size_t copyOut(const QByteArray& from, unsigned char* to, std::size_t room)
{
    const std::size_t size = std::min(std::size_t(from.size()), room);
    std::copy_n(from.constData(), size, reinterpret_cast<char*>(to));
    return size;
}

}  // namespace

/// Two times of three the structure is changed with lengths that fit; otherwise bytes, as without this.
std::size_t LLVMFuzzerCustomMutator(unsigned char* bytes, std::size_t size, std::size_t room, unsigned int seed)
{
    const QByteArray input = inputOf(bytes, size);
    if (seed % 3 != 0) {
        DerMutation mutation(seed);
        mutation.setContentChange(changedByFuzzer);
        const QByteArray changed = mutation.ofTree(input, input);
        if (changed != input && std::size_t(changed.size()) <= room) {
            return copyOut(changed, bytes, room);
        }
    }
    return LLVMFuzzerMutate(bytes, size, room);
}

std::size_t LLVMFuzzerCustomCrossOver(const unsigned char* one, std::size_t oneSize, const unsigned char* other, std::size_t otherSize,
                                      unsigned char* out, std::size_t room, unsigned int seed)
{
    return copyOut(DerMutation(seed).ofTree(inputOf(one, oneSize), inputOf(other, otherSize)), out, room);
}
