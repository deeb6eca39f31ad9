// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace madoguchi {

/// Whether a text is a mailbox after RFC 5321 section 4.1.2 (what JSON Schema's format "email" means): ASCII only, no display name.
bool isEmailAddress(const QString& text);

}  // namespace madoguchi
