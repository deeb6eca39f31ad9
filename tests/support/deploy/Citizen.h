// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>

namespace madoguchi::test {

/// Somebody on the Internet who says what they like, byte by byte, each time from another loopback address: what one address may ask for
/// does not decide then.
class Citizen {
public:
    explicit Citizen(int port) : m_port(port) {}

    /// The status of the answer; 0 if there was none.
    int say(const QByteArray& request);

private:
    int m_port;
    quint32 m_addresses = 0;
};

}  // namespace madoguchi::test
