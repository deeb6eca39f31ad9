// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

namespace madoguchi {

/// To be called first in main(). OpenSSL otherwise takes itself down in exit(), while threads that Qt no longer waits for still give back
/// their random generators: what they hold would leak, or worse (OPENSSL_init_crypto(3), OPENSSL_INIT_NO_ATEXIT).
void startCrypto();

}  // namespace madoguchi
