// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/CaseCodec.h"

#include "app/store/ValueReader.h"
#include "app/store/ValueWriter.h"

namespace madoguchi {

static constexpr quint8 format = 1;

QByteArray CaseCodec::encode(const Case& value)
{
    ValueWriter writer(format);
    write(writer, value);
    return writer.bytes();
}

std::optional<Case> CaseCodec::decode(const QByteArray& bytes)
{
    ValueReader reader(bytes);
    Case value = read(reader);
    return reader.format() == format && reader.complete() ? std::optional(std::move(value)) : std::nullopt;
}

void CaseCodec::write(ValueWriter& writer, const Case& value)
{
    writer << value.id << value.version << value.state << value.submissionId << value.receivedAt << value.changedAt << value.lastFence
           << value.examinerId << value.proposerId << value.approverId << value.issuerId << value.lastReason << value.claim.has_value();
    if (value.claim) {
        writer << value.claim->staffId << value.claim->fence << value.claim->until;
    }
}

Case CaseCodec::read(ValueReader& reader)
{
    Case value;
    bool claimed = false;
    reader >> value.id >> value.version;
    reader.enumeration(value.state, allCaseStates.back());
    reader >> value.submissionId >> value.receivedAt >> value.changedAt >> value.lastFence >> value.examinerId >> value.proposerId
        >> value.approverId >> value.issuerId >> value.lastReason >> claimed;
    if (claimed) {
        Claim& claim = value.claim.emplace();
        reader >> claim.staffId >> claim.fence >> claim.until;
    }
    return value;
}

}  // namespace madoguchi
