// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>

namespace madoguchi {

/// SHA-256 (CRYPTREC), 32 raw bytes.
QByteArray sha256(const QByteArray& data);

}  // namespace madoguchi
