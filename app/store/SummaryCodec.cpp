// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/SummaryCodec.h"

#include "app/store/CaseCodec.h"
#include "app/store/ValueReader.h"
#include "app/store/ValueWriter.h"

namespace madoguchi {

static constexpr quint8 format = 1;

QByteArray SummaryCodec::encode(const CaseSummary& value)
{
    ValueWriter writer(format);
    CaseCodec::write(writer, value.caseNow);
    writer << value.applicantName << value.applicantKana << value.applicantAddress << value.applicantPhone << value.copies << value.totalYen
           << value.service << value.outcome << value.waitingActs << value.refusedActs;
    writer.list(value.kinds, [&](DocumentKind kind) { writer << kind; });
    writer.list(value.findingCodes, [&](FindingCode code) { writer << code; });
    return writer.bytes();
}

std::optional<CaseSummary> SummaryCodec::decode(const QByteArray& bytes)
{
    ValueReader reader(bytes);
    CaseSummary value;
    value.caseNow = CaseCodec::read(reader);
    reader >> value.applicantName >> value.applicantKana >> value.applicantAddress >> value.applicantPhone >> value.copies >> value.totalYen;
    reader.enumeration(value.service, MailService::SimpleRegistered).enumeration(value.outcome, Outcome::Bad);
    reader >> value.waitingActs >> value.refusedActs;
    reader.list(value.kinds, [&] {
        DocumentKind kind{};
        reader.enumeration(kind, allDocumentKinds.back());
        return kind;
    });
    reader.list(value.findingCodes, [&] {
        FindingCode code{};
        reader.enumeration(code, FindingCode(findingCodeCount - 1));
        return code;
    });
    return reader.format() == format && reader.complete() ? std::optional(std::move(value)) : std::nullopt;
}

}  // namespace madoguchi
