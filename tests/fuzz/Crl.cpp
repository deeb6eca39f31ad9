// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/verify/LoadedCrl.h"
#include "tests/fuzz/Oracle.h"
#include "tests/fuzz/ResignedCrl.h"
#include "tests/support/verify/Corpus.h"

#include <algorithm>

using namespace madoguchi;
using namespace madoguchi::test;

namespace {

/// A list that is read here is one for OpenSSL too, and no revoked certificate is lost on the way.
void compareWithOpenSsl(const LoadedCrl& list, const QByteArray& input)
{
    const unsigned char* end = reinterpret_cast<const unsigned char*>(input.constData());
    const X509CrlHandle other(d2i_X509_CRL(nullptr, &end, long(input.size())));
    ERR_clear_error();
    require(other != nullptr, "a list that is read is one for OpenSSL");
    STACK_OF(X509_REVOKED)* const revoked = X509_CRL_get_REVOKED(other.get());
    const int count = std::max(sk_X509_REVOKED_num(revoked), 0);
    require(list.entries.size() == size_t(count), "as many entries as OpenSSL reads");
    for (int i = 0; i < count; ++i) {
        const X509_REVOKED* const entry = sk_X509_REVOKED_value(revoked, i);
        const auto serial = SerialNumber::of(asn1::view(X509_REVOKED_get0_serialNumber(entry)));
        require(serial && list.find(*serial), "each entry is found by its serial number");
    }
}

}  // namespace

/// A revocation list: as it came, against the real roots; and signed again, so that its entries and its scope are read.
int LLVMFuzzerTestOneInput(const unsigned char* bytes, std::size_t size)
{
    static const TrustStore trust = Corpus::trust();
    static const ResignedCrl resigned;

    const QByteArray input = inputOf(bytes, size);
    if (const auto list = LoadedCrl::read(input, trust.roots())) {
        compareWithOpenSsl(*list, input);
    }
    const QByteArray again = resigned.of(input);
    if (const auto list = LoadedCrl::read(again, resigned.roots())) {
        compareWithOpenSsl(*list, again);
        list->scope.covers({});
    }
    return 0;
}
