// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/verify/DerMutation.h"

#include <array>
#include <utility>

namespace madoguchi::test {

namespace {

/// The tags that CMS and certificates use, and some that they don't.
constexpr std::array<unsigned char, 22> tags{0x01, 0x02, 0x03, 0x04, 0x05, 0x06, 0x0a, 0x0c, 0x13, 0x16, 0x17,
                                             0x18, 0x1e, 0x24, 0x30, 0x31, 0x80, 0x82, 0xa0, 0xa1, 0xa3, 0xa4};

}  // namespace

QByteArray DerMutation::ofTree(const QByteArray& bytes, const QByteArray& donor)
{
    auto root = DerNode::read(bytes);
    auto other = DerNode::read(donor);
    if (!root) {
        return bytes;
    }
    DerNode copy = *root;
    for (int count = 1 + below(4); count > 0; --count) {
        change(*root, other ? *other : copy);
    }
    return root->encoded();
}

void DerMutation::change(DerNode& root, DerNode& donor)
{
    const auto nodes = allOf(root);
    DerNode& node = *nodes[std::size_t(below(nodes.size()))];
    if (!node.children.empty() && below(2) == 0) {
        changeChildren(node.children, donor);
    } else if (node.children.empty() && below(2) == 0) {
        node.content = changedContent(node.content);
    } else {
        changeForm(node);
    }
}

void DerMutation::changeChildren(std::vector<DerNode>& children, DerNode& donor)
{
    const auto at = std::size_t(below(children.size()));
    const auto place = children.begin() + std::ptrdiff_t(at);
    const auto others = allOf(donor);
    const DerNode other = *others[std::size_t(below(others.size()))];
    switch (below(6)) {
    case 0: {
        const DerNode twin = *place;
        children.insert(place, twin);
        break;
    }
    case 1:
        children.erase(place);
        break;
    case 2:
        std::swap(children[at], children[std::size_t(below(children.size()))]);
        break;
    case 3:
        *place = other;
        break;
    case 4:
        children.insert(place, other);
        break;
    default:
        *place = DerNode::of(tags[std::size_t(below(tags.size()))], std::vector<DerNode>{*place});
        break;
    }
}

void DerMutation::changeForm(DerNode& node)
{
    switch (below(5)) {
    case 0:
        node.tag = tags[std::size_t(below(tags.size()))];
        break;
    case 1:
        node.tag = static_cast<unsigned char>(node.tag ^ (1 << below(8)));
        break;
    case 2:
        node.length = DerNode::Length::Indefinite;
        break;
    case 3:
        node.length = DerNode::Length::Long;
        break;
    default:
        if (node.children.empty() && node.content.size() > 1) {  // a string in two pieces
            const qsizetype half = below(std::size_t(node.content.size()));
            node.children = {DerNode::of(node.tag, node.content.first(half)), DerNode::of(node.tag, node.content.sliced(half))};
            node.content.clear();
            node.tag = static_cast<unsigned char>(node.tag | 0x20);
        }
        break;
    }
}

QByteArray DerMutation::changedContent(const QByteArray& content)
{
    if (m_changeContent) {
        return m_changeContent(content);
    }
    QByteArray changed = content;
    const qsizetype at = content.isEmpty() ? 0 : below(std::size_t(content.size()));
    switch (content.isEmpty() ? 0 : below(4)) {
    case 0:
        changed.insert(at, char(below(256)));
        break;
    case 1:
        changed.remove(at, 1);
        break;
    default:
        changed[at] = char(changed.at(at) ^ (1 << below(8)));
        break;
    }
    return changed;
}

QByteArray DerMutation::ofBytes(const QByteArray& bytes, const QByteArray& donor)
{
    QByteArray changed = bytes;
    for (int count = 1 + below(5); count > 0 && !changed.isEmpty(); --count) {
        const qsizetype at = below(std::size_t(changed.size()));
        switch (below(4)) {
        case 0:
            changed[at] = char(below(256));
            break;
        case 1:
            changed.insert(at, char(below(256)));
            break;
        case 2:
            changed.remove(at, 1 + below(20));
            break;
        default:
            const qsizetype from = below(std::size_t(donor.size() + 1));
            changed.insert(at, donor.mid(from, 1 + below(40)));
            break;
        }
    }
    return changed;
}

}  // namespace madoguchi::test
