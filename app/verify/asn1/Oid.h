// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArrayView>

/// Object identifiers of the profile, as the content octets of their DER encoding.
namespace madoguchi::oid {

constexpr QByteArrayView operator""_oid(const char* bytes, size_t size)
{
    return QByteArrayView(bytes, qsizetype(size));
}

// RFC 5652
inline constexpr auto data = "\x2a\x86\x48\x86\xf7\x0d\x01\x07\x01"_oid;
inline constexpr auto signedData = "\x2a\x86\x48\x86\xf7\x0d\x01\x07\x02"_oid;
inline constexpr auto contentType = "\x2a\x86\x48\x86\xf7\x0d\x01\x09\x03"_oid;
inline constexpr auto messageDigest = "\x2a\x86\x48\x86\xf7\x0d\x01\x09\x04"_oid;
inline constexpr auto signingTime = "\x2a\x86\x48\x86\xf7\x0d\x01\x09\x05"_oid;
// RFC 5035
inline constexpr auto signingCertificate = "\x2a\x86\x48\x86\xf7\x0d\x01\x09\x10\x02\x0c"_oid;
inline constexpr auto signingCertificateV2 = "\x2a\x86\x48\x86\xf7\x0d\x01\x09\x10\x02\x2f"_oid;

// Digests (RFC 5754; the first three only to be named and refused)
inline constexpr auto md5 = "\x2a\x86\x48\x86\xf7\x0d\x02\x05"_oid;
inline constexpr auto sha1 = "\x2b\x0e\x03\x02\x1a"_oid;
inline constexpr auto sha224 = "\x60\x86\x48\x01\x65\x03\x04\x02\x04"_oid;
inline constexpr auto sha256 = "\x60\x86\x48\x01\x65\x03\x04\x02\x01"_oid;
inline constexpr auto sha384 = "\x60\x86\x48\x01\x65\x03\x04\x02\x02"_oid;
inline constexpr auto sha512 = "\x60\x86\x48\x01\x65\x03\x04\x02\x03"_oid;

// Signatures and keys (RFC 8017, RFC 5758, RFC 5480)
inline constexpr auto rsaEncryption = "\x2a\x86\x48\x86\xf7\x0d\x01\x01\x01"_oid;
inline constexpr auto md5WithRsa = "\x2a\x86\x48\x86\xf7\x0d\x01\x01\x04"_oid;
inline constexpr auto sha1WithRsa = "\x2a\x86\x48\x86\xf7\x0d\x01\x01\x05"_oid;
inline constexpr auto mgf1 = "\x2a\x86\x48\x86\xf7\x0d\x01\x01\x08"_oid;
inline constexpr auto rsaPss = "\x2a\x86\x48\x86\xf7\x0d\x01\x01\x0a"_oid;
inline constexpr auto sha256WithRsa = "\x2a\x86\x48\x86\xf7\x0d\x01\x01\x0b"_oid;
inline constexpr auto sha384WithRsa = "\x2a\x86\x48\x86\xf7\x0d\x01\x01\x0c"_oid;
inline constexpr auto sha512WithRsa = "\x2a\x86\x48\x86\xf7\x0d\x01\x01\x0d"_oid;
inline constexpr auto sha224WithRsa = "\x2a\x86\x48\x86\xf7\x0d\x01\x01\x0e"_oid;
inline constexpr auto ecPublicKey = "\x2a\x86\x48\xce\x3d\x02\x01"_oid;
inline constexpr auto ecdsaWithSha1 = "\x2a\x86\x48\xce\x3d\x04\x01"_oid;
inline constexpr auto ecdsaWithSha224 = "\x2a\x86\x48\xce\x3d\x04\x03\x01"_oid;
inline constexpr auto ecdsaWithSha256 = "\x2a\x86\x48\xce\x3d\x04\x03\x02"_oid;
inline constexpr auto ecdsaWithSha384 = "\x2a\x86\x48\xce\x3d\x04\x03\x03"_oid;
inline constexpr auto ecdsaWithSha512 = "\x2a\x86\x48\xce\x3d\x04\x03\x04"_oid;
inline constexpr auto p256 = "\x2a\x86\x48\xce\x3d\x03\x01\x07"_oid;
inline constexpr auto p384 = "\x2b\x81\x04\x00\x22"_oid;
inline constexpr auto p521 = "\x2b\x81\x04\x00\x23"_oid;

// Extensions (RFC 5280)
inline constexpr auto subjectKeyIdentifier = "\x55\x1d\x0e"_oid;
inline constexpr auto keyUsage = "\x55\x1d\x0f"_oid;
inline constexpr auto subjectAltName = "\x55\x1d\x11"_oid;
inline constexpr auto issuerAltName = "\x55\x1d\x12"_oid;
inline constexpr auto basicConstraints = "\x55\x1d\x13"_oid;
inline constexpr auto crlNumber = "\x55\x1d\x14"_oid;
inline constexpr auto reasonCode = "\x55\x1d\x15"_oid;
inline constexpr auto issuingDistributionPoint = "\x55\x1d\x1c"_oid;
inline constexpr auto crlDistributionPoints = "\x55\x1d\x1f"_oid;
inline constexpr auto certificatePolicies = "\x55\x1d\x20"_oid;
inline constexpr auto authorityKeyIdentifier = "\x55\x1d\x23"_oid;
inline constexpr auto extendedKeyUsage = "\x55\x1d\x25"_oid;

// OCSP (RFC 6960)
inline constexpr auto ocspSigning = "\x2b\x06\x01\x05\x05\x07\x03\x09"_oid;
inline constexpr auto ocspBasic = "\x2b\x06\x01\x05\x05\x07\x30\x01\x01"_oid;
inline constexpr auto ocspNonce = "\x2b\x06\x01\x05\x05\x07\x30\x01\x02"_oid;
inline constexpr auto ocspNoCheck = "\x2b\x06\x01\x05\x05\x07\x30\x01\x05"_oid;

// The basic four items (基本4情報): 1.2.392.200149.8.5.5.n (JPKI profile)
inline constexpr auto jpkiName = "\x2a\x83\x08\x8c\x9b\x55\x08\x05\x05\x01"_oid;
inline constexpr auto jpkiNameFlags = "\x2a\x83\x08\x8c\x9b\x55\x08\x05\x05\x02"_oid;
inline constexpr auto jpkiGender = "\x2a\x83\x08\x8c\x9b\x55\x08\x05\x05\x03"_oid;
inline constexpr auto jpkiBirthDate = "\x2a\x83\x08\x8c\x9b\x55\x08\x05\x05\x04"_oid;
inline constexpr auto jpkiAddress = "\x2a\x83\x08\x8c\x9b\x55\x08\x05\x05\x05"_oid;
inline constexpr auto jpkiAddressFlags = "\x2a\x83\x08\x8c\x9b\x55\x08\x05\x05\x06"_oid;

}  // namespace madoguchi::oid
