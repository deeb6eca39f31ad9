// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/verify/MessageReader.h"

#include "app/verify/AlgorithmIdentifier.h"
#include "app/verify/Verifier.h"
#include "app/verify/asn1/List.h"
#include "app/verify/asn1/Oid.h"

#include <algorithm>
#include <array>

namespace madoguchi {

namespace {

using asn1::view;

constexpr int mostElements = 64;  // of each set: certificates, signers, attributes
constexpr int mostValues = Verifier::largestMessage;  // of an attribute: all that a message has room for

/// Why a message can't be read; null if it can.
using Reason = const char*;

/// The version that the certificates alone ask for (RFC 5652 section 5.1).
int versionFor(const asn1::Header& certificateChoice)
{
    return certificateChoice.isContext(3) ? 5 : certificateChoice.isContext(2) ? 4 : certificateChoice.isContext(1) ? 3 : 1;
}

Reason readCertificates(const asn1::AsnSignedData& data, SignedMessage& message, int& version)
{
    if (!asn1::isPresent(data.certificates)) {
        return nullptr;
    }
    const auto set = asn1::List::of<asn1::AsnTagged0SetOfAny_it>(view(data.certificates), mostElements);
    if (!set) {
        return "certificates";
    }
    for (const QByteArrayView element : set->elements()) {
        const asn1::Header header = asn1::headerOf(element);
        version = std::max(version, versionFor(header));
        if (!header.isUniversal(V_ASN1_SEQUENCE)) {
            continue;  // an attribute certificate or the like: of no use here
        }
        auto certificate = Certificate::read(element);
        if (!certificate) {
            return "certificate";
        }
        message.certificates.push_back(std::move(*certificate));
    }
    return nullptr;
}

/// What may stand as a value of an attribute that is not known: anything the engine can read (ANY). Of the commonest types it would
/// look at no more than the tag.
bool isReadable(QByteArrayView value)
{
    const asn1::Header header = asn1::headerOf(value);
    const bool isContainer = header.isUniversal(V_ASN1_SEQUENCE) || header.isUniversal(V_ASN1_SET);
    const bool isPlain = header.isUniversal(V_ASN1_OCTET_STRING) || header.isUniversal(V_ASN1_UTCTIME) || header.isUniversal(V_ASN1_GENERALIZEDTIME);
    return (isContainer && header.constructed) || (isPlain && !header.constructed) || !asn1::identifierOf(value, std::array{oid::data}).isEmpty()
        || asn1::decode<ASN1_TYPE, ASN1_ANY_it>(value);
}

std::optional<MessageAttribute> attributeOf(QByteArrayView element)
{
    // contentType: id-data, as it stands in nearly every message, is known by its encoding.
    static constexpr QByteArrayView usual("\x30\x18\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x09\x03\x31\x0b\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x07\x01", 26);
    if (element == usual) {
        return MessageAttribute{element.sliced(4, oid::contentType.size()), element.last(2 + oid::data.size())};
    }
    static constexpr std::array known{oid::contentType, oid::messageDigest, oid::signingTime, oid::signingCertificateV2, oid::signingCertificate};
    const auto attribute = asn1::decode<asn1::AsnAttribute, asn1::AsnAttribute_it>(element);
    const QByteArrayView type = attribute ? asn1::identifierOf(view(attribute->type), known) : QByteArrayView();
    const auto values = type.isEmpty() ? std::nullopt : asn1::List::of<asn1::AsnSetOfAny_it>(view(attribute->values), mostValues);
    if (!values || !std::ranges::all_of(values->elements(), isReadable)) {
        return std::nullopt;
    }
    return MessageAttribute{type, values->elements().size() == 1 ? std::optional(values->elements().front()) : std::nullopt};
}

Reason readAttributes(const asn1::AsnSignerInfo& info, MessageSigner& signer)
{
    signer.hasSignedAttributes = asn1::isPresent(info.signedAttributes);
    if (!signer.hasSignedAttributes) {
        return nullptr;
    }
    auto tagged = asn1::decode<asn1::SliceStack, asn1::AsnTagged0SetOfAny_it>(view(info.signedAttributes));
    const asn1::Owned<asn1::SliceStack, asn1::AsnSetOfAny_it> set(tagged.release());
    const int count = asn1::sk_Slice_num(set.get());  // -1 if they can't be read
    if (count < 0 || count > mostElements) {
        return "signed attributes";
    }
    signer.attributes.reserve(size_t(count));
    for (int i = 0; i < count; ++i) {
        const auto attribute = attributeOf(view(*asn1::sk_Slice_value(set.get(), i)));
        if (!attribute) {
            return "signed attributes";
        }
        signer.attributes.push_back(*attribute);
    }
    // Each attribute stays byte for byte as it was received; encoding puts them under the tag of a SET and in DER's order.
    signer.signedAttributes = asn1::encode(set);
    return nullptr;
}

/// They are ignored, but must be what they say they are: nothing that others can't read is let through.
Reason checkUnsignedAttributes(const asn1::AsnSignerInfo& info)
{
    if (!asn1::isPresent(info.unsignedAttributes)) {
        return nullptr;
    }
    const auto set = asn1::List::of<asn1::AsnTagged1SetOfAny_it>(view(info.unsignedAttributes), mostElements);
    const auto isAttribute = [](QByteArrayView element) { return attributeOf(element).has_value(); };
    return set && std::ranges::all_of(set->elements(), isAttribute) ? nullptr : "unsigned attributes";
}

Reason readSignerName(const asn1::AsnSignerInfo& info, MessageSigner& signer)
{
    const QByteArrayView name = view(info.signer);
    const asn1::Header header = asn1::headerOf(name);
    if (header.isUniversal(V_ASN1_SEQUENCE)) {
        signer.issuerAndSerial = asn1::decode<asn1::AsnIssuerAndSerial, asn1::AsnIssuerAndSerial_it>(name);
    } else if (header.isContext(0) && !header.constructed) {
        signer.keyId = header.content;
    }
    return signer.issuerAndSerial || !signer.keyId.isEmpty() ? nullptr : "signer identifier";
}

Reason readSigner(QByteArrayView element, SignedMessage& message)
{
    MessageSigner signer;
    signer.info = asn1::decode<asn1::AsnSignerInfo, asn1::AsnSignerInfo_it>(element);
    if (!signer.info || !AlgorithmIdentifier::of(view(signer.info->digestAlgorithm)) || !AlgorithmIdentifier::of(view(signer.info->signatureAlgorithm))) {
        return "SignerInfo";
    }
    if (const Reason reason = readSignerName(*signer.info, signer)) {
        return reason;
    }
    if (const Reason reason = readAttributes(*signer.info, signer)) {
        return reason;
    }
    if (const Reason reason = checkUnsignedAttributes(*signer.info)) {
        return reason;
    }
    const auto signature = asn1::octets(view(signer.info->signature));
    if (!signature) {
        return "signature";
    }
    signer.signature = *signature;
    message.signers.push_back(std::move(signer));
    return nullptr;
}

Reason readSigners(const asn1::AsnSignedData& data, SignedMessage& message)
{
    const auto digests = asn1::List::of<asn1::AsnSetOfAny_it>(view(data.digestAlgorithms), mostElements);
    const auto signers = asn1::List::of<asn1::AsnSetOfAny_it>(view(data.signerInfos), mostElements);
    if (!digests || !signers) {
        return digests ? "signerInfos" : "digestAlgorithms";
    }
    for (const QByteArrayView element : digests->elements()) {
        if (!AlgorithmIdentifier::of(element)) {
            return "digest algorithm";
        }
        message.digestAlgorithms.push_back(hashOf(element));
    }
    for (const QByteArrayView element : signers->elements()) {
        if (const Reason reason = readSigner(element, message)) {
            return reason;
        }
    }
    return nullptr;
}

Reason readContent(const asn1::AsnEncapsulatedContent& content, SignedMessage& message)
{
    message.contentType = asn1::identifierOf(view(content.type), std::array{oid::data});
    if (message.contentType.isEmpty()) {
        return "SignedData";
    }
    if (!asn1::isPresent(content.content)) {
        return nullptr;
    }
    message.content = asn1::octets(view(content.content));
    return message.content ? nullptr : "content is no OCTET STRING";
}

/// Versions say nothing that is not said elsewhere, and no signature covers them: each has one right value (RFC 5652 sections 5.1, 5.3).
/// `version`: what the certificates ask for.
void checkVersions(const asn1::AsnSignedData& data, const SignedMessage& message, int version, Findings& findings)
{
    const auto byKeyId = [](const MessageSigner& signer) { return !signer.issuerAndSerial; };
    if (std::ranges::any_of(message.signers, byKeyId) || message.contentType != oid::data) {
        version = std::max(version, 3);
    }
    const bool hasCrls = asn1::isPresent(data.crls);
    const auto crls = hasCrls ? asn1::List::of<asn1::AsnTagged1SetOfAny_it>(view(data.crls), mostElements) : std::nullopt;
    if (crls && std::ranges::any_of(crls->elements(), [](QByteArrayView element) { return asn1::headerOf(element).isContext(1); })) {
        version = 5;
    }
    if (data.version != version || (hasCrls && !crls)) {
        findings.add(FindingCode::CmsMalformed, QStringLiteral("version of SignedData"));
    }
    if (std::ranges::any_of(message.signers, [&](const MessageSigner& signer) { return signer.info->version != (byKeyId(signer) ? 3 : 1); })) {
        findings.add(FindingCode::CmsMalformed, QStringLiteral("version of SignerInfo"));
    }
}

Reason readSignedData(const asn1::AsnSignedData& data, SignedMessage& message, Findings& findings)
{
    int version = 1;
    Reason reason = readContent(data.content, message);
    reason = reason ? reason : readCertificates(data, message, version);
    reason = reason ? reason : readSigners(data, message);
    if (!reason) {
        checkVersions(data, message, version, findings);
    }
    return reason;
}

/// What is wrong with a message that is no SignedData.
void explain(QByteArrayView message, Findings& findings)
{
    qsizetype used = 0;
    const auto info = asn1::decodeFirst<asn1::AsnContentInfo, asn1::AsnContentInfo_it>(message, used);
    if (info && used != message.size()) {
        findings.add(FindingCode::CmsTrailingData, QStringLiteral("%1 bytes").arg(message.size() - used));
    }
    if (info && view(info->type) != oid::signedData) {
        findings.add(FindingCode::CmsNotSignedData);
    } else {
        findings.add(FindingCode::CmsMalformed, info ? QStringLiteral("SignedData") : QStringLiteral("ContentInfo"));
    }
}

}  // namespace

std::optional<SignedMessage> MessageReader::read(QByteArrayView message, Findings& findings)
{
    if (message.size() > Verifier::largestMessage) {
        findings.add(FindingCode::CmsMalformed, QStringLiteral("larger than %1 bytes").arg(Verifier::largestMessage));
        return std::nullopt;
    }
    qsizetype used = 0;
    const auto whole = asn1::decodeFirst<asn1::AsnMessage, asn1::AsnMessage_it>(message, used);
    if (!whole || asn1::identifierOf(view(whole->type), std::array{oid::signedData}) != oid::signedData) {
        explain(message, findings);
        return std::nullopt;
    }
    if (used != message.size()) {
        findings.add(FindingCode::CmsTrailingData, QStringLiteral("%1 bytes").arg(message.size() - used));
    }
    SignedMessage result;
    if (const Reason reason = readSignedData(whole->data, result, findings)) {
        findings.add(FindingCode::CmsMalformed, QLatin1String(reason));
        return std::nullopt;
    }
    return result;
}

}  // namespace madoguchi
