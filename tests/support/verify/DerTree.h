// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>

#include <optional>
#include <vector>

namespace madoguchi::test {

/// DER or BER as a tree that can be changed and written again, so that lengths still fit after a change and the code under test reads on
/// to what the change is about. For tests only: it is neither complete nor strict.
struct DerNode {
    enum class Length { Shortest, Long, Indefinite };

    unsigned char tag = 0;          ///< the identifier octet; high tag numbers are not taken apart
    Length length = Length::Shortest;
    QByteArray prefix;              ///< what stands before the children of a BIT STRING
    QByteArray content;             ///< of a node without children
    std::vector<DerNode> children;  ///< also of an OCTET STRING or BIT STRING that holds DER

    bool isConstructed() const { return tag & 0x20; }
    QByteArray encoded() const;

    /// Nothing if it is not one value from the first to the last byte. A constructed value whose content is none stays in one piece.
    static std::optional<DerNode> read(QByteArrayView bytes);
    static DerNode of(unsigned char tag, QByteArray content);
    static DerNode of(unsigned char tag, std::vector<DerNode> children);
};

/// All nodes of a tree, from the root on.
std::vector<DerNode*> allOf(DerNode& root);

}  // namespace madoguchi::test
