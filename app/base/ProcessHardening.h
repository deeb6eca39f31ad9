// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

namespace madoguchi {

/// No core dump and no debugger of the same user ever sees the keys and names in this process: every main() calls it first.
/// A limit the system refuses to set is logged, not fatal: the office must open in the morning.
void hardenProcess();

}  // namespace madoguchi
