// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/base/Result.h"
#include "app/domain/StrictJson.h"

#include <QByteArray>

#include <optional>

namespace madoguchi {

class JsonReader;

/// One message of the wire while it is read. Lives as long as its readers.
class JsonMessage {
public:
    /// A message above `limit` bytes is not parsed at all.
    JsonMessage(const QByteArray& json, qsizetype limit, ErrorCode onFault);
    JsonMessage(const JsonMessage&) = delete;
    JsonMessage& operator=(const JsonMessage&) = delete;

    JsonReader root();
    void fault(const QString& place);
    bool isFaulty() const { return m_fault.has_value(); }

    /// The value, or the first fault: the code given at the start, with a JSON pointer (RFC 6901) and never a value.
    template<typename T>
    Result<T> result(T value) const
    {
        return m_fault ? Result<T>(tl::unexpect, *m_fault) : Result<T>(std::move(value));
    }

private:
    JsonNode m_root;
    ErrorCode m_onFault;
    std::optional<Error> m_fault;
};

}  // namespace madoguchi
