// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/verify/DerTree.h"

namespace madoguchi::test {

namespace {

constexpr int deepest = 40;
constexpr unsigned char octetString = 0x04;
constexpr unsigned char bitString = 0x03;

/// Takes one value after the other from the front of some bytes.
class Cursor {
public:
    explicit Cursor(QByteArrayView bytes) : m_rest(bytes) {}

    QByteArrayView rest() const { return m_rest; }
    std::optional<DerNode> next(int depth);

private:
    int byteAt(qsizetype at) const { return at < m_rest.size() ? static_cast<unsigned char>(m_rest[at]) : -1; }
    /// Also skips it. -1: indefinite; -2: unreadable.
    qsizetype takeLength(DerNode& node);
    bool fillIndefinite(DerNode& node, int depth);

    QByteArrayView m_rest;
};

std::optional<std::vector<DerNode>> childrenOf(QByteArrayView content, int depth)
{
    std::vector<DerNode> children;
    Cursor cursor(content);
    while (!cursor.rest().isEmpty()) {
        auto child = cursor.next(depth - 1);
        if (!child) {
            return std::nullopt;
        }
        children.push_back(std::move(*child));
    }
    return children;
}

/// A string may hold DER itself; a single value that begins with SEQUENCE, SET or a string looks like it.
void openString(DerNode& node, int depth)
{
    const qsizetype skip = node.tag == bitString ? 1 : 0;
    const QByteArrayView inner = QByteArrayView(node.content).sliced(qMin(skip, node.content.size()));
    if (inner.size() < 2 || (inner[0] != 0x30 && inner[0] != 0x31)) {
        return;
    }
    auto children = childrenOf(inner, depth);
    if (children && children->size() == 1) {
        node.prefix = node.content.first(skip);
        node.children = std::move(*children);
        node.content.clear();
    }
}

qsizetype Cursor::takeLength(DerNode& node)
{
    const int first = byteAt(1);
    const int count = first > 0x80 ? first & 0x7f : 0;
    if (first < 0 || count > 4 || m_rest.size() < 2 + count) {
        return -2;
    }
    qsizetype length = first == 0x80 ? -1 : first < 0x80 ? first : 0;
    for (int i = 0; i < count; ++i) {
        length = length << 8 | byteAt(2 + i);
    }
    node.length = first == 0x80 ? DerNode::Length::Indefinite : DerNode::Length::Shortest;
    m_rest = m_rest.sliced(2 + count);
    return length;
}

bool Cursor::fillIndefinite(DerNode& node, int depth)
{
    while (!(byteAt(0) == 0 && byteAt(1) == 0)) {
        auto child = next(depth - 1);
        if (!child) {
            return false;
        }
        node.children.push_back(std::move(*child));
    }
    m_rest = m_rest.sliced(2);
    return node.isConstructed();
}

std::optional<DerNode> Cursor::next(int depth)
{
    DerNode node;
    node.tag = static_cast<unsigned char>(byteAt(0));
    if (m_rest.size() < 2 || depth <= 0 || (node.tag & 0x1f) == 0x1f) {
        return std::nullopt;
    }
    const qsizetype length = takeLength(node);
    if (length == -1) {
        return fillIndefinite(node, depth) ? std::optional(std::move(node)) : std::nullopt;
    }
    if (length < 0 || length > m_rest.size()) {
        return std::nullopt;
    }
    node.content = m_rest.first(length).toByteArray();
    m_rest = m_rest.sliced(length);
    if (node.isConstructed()) {
        if (auto children = childrenOf(node.content, depth)) {
            node.children = std::move(*children);
            node.content.clear();
        }
    } else if (node.tag == octetString || node.tag == bitString) {
        openString(node, depth);
    }
    return node;
}

QByteArray lengthOf(qsizetype size, DerNode::Length form)
{
    if (size < 0x80 && form == DerNode::Length::Shortest) {
        return QByteArray(1, char(size));
    }
    QByteArray bytes;
    for (qsizetype rest = size; rest > 0; rest >>= 8) {
        bytes.prepend(char(rest & 0xff));
    }
    if (form == DerNode::Length::Long) {
        bytes.prepend('\0');  // longer than needed
    }
    return char(0x80 | bytes.size()) + bytes;
}

}  // namespace

QByteArray DerNode::encoded() const
{
    QByteArray body = prefix + content;
    for (const DerNode& child : children) {
        body += child.encoded();
    }
    if (length == Length::Indefinite) {
        return char(tag) + QByteArray(1, char(0x80)) + body + QByteArray(2, '\0');
    }
    return char(tag) + lengthOf(body.size(), length) + body;
}

std::optional<DerNode> DerNode::read(QByteArrayView bytes)
{
    Cursor cursor(bytes);
    auto node = cursor.next(deepest);
    return node && cursor.rest().isEmpty() ? std::move(node) : std::nullopt;
}

DerNode DerNode::of(unsigned char tag, QByteArray content)
{
    return {tag, Length::Shortest, {}, std::move(content), {}};
}

DerNode DerNode::of(unsigned char tag, std::vector<DerNode> children)
{
    return {tag, Length::Shortest, {}, {}, std::move(children)};
}

std::vector<DerNode*> allOf(DerNode& root)
{
    std::vector<DerNode*> nodes{&root};
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        for (DerNode& child : nodes[i]->children) {
            nodes.push_back(&child);
        }
    }
    return nodes;
}

}  // namespace madoguchi::test
