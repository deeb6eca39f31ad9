// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "tests/support/verify/DerTree.h"

#include <QByteArray>

#include <functional>
#include <random>

namespace madoguchi::test {

/// Changes messages as somebody would who knows their structure: elements doubled, dropped, exchanged, taken from elsewhere, other tags, other
/// forms of length, strings in pieces; or bytes at random. The same seed gives the same changes everywhere.
class DerMutation {
public:
    using Bytes = std::function<QByteArray(const QByteArray& content)>;

    explicit DerMutation(quint32 seed) : m_random(seed) {}
    /// How the contents of a value are changed: by default a flipped bit, a byte more or a byte less.
    void setContentChange(Bytes change) { m_changeContent = std::move(change); }

    /// One to four changes to the tree; elements to put in are taken from `donor`. Bytes that are no tree come back unchanged.
    QByteArray ofTree(const QByteArray& bytes, const QByteArray& donor);
    /// One to five bytes set, added or taken away, or a piece of `donor` put in.
    QByteArray ofBytes(const QByteArray& bytes, const QByteArray& donor);

private:
    int below(std::size_t bound) { return int(m_random() % quint32(bound)); }
    void change(DerNode& root, DerNode& donor);
    void changeChildren(std::vector<DerNode>& children, DerNode& donor);
    void changeForm(DerNode& node);
    QByteArray changedContent(const QByteArray& content);

    std::mt19937 m_random;
    Bytes m_changeContent;
};

}  // namespace madoguchi::test
