// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "sync/client/WireEntryReader.h"

#include "sync/wire/WireCodec.h"

namespace madoguchi {

Result<SignedAct> WireEntryReader::act(const QByteArray& body) const
{
    return wire::decodeActBody(body);
}

Result<Staff> WireEntryReader::staff(const QByteArray& body) const
{
    return wire::decodeStaffBody(body);
}

}  // namespace madoguchi
