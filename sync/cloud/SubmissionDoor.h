// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/domain/Submission.h"
#include "sync/cloud/SchemaCheck.h"
#include "sync/wire/Problem.h"

#include <QByteArray>

#include <tl/expected.hpp>

namespace madoguchi {

/// Decides whether a message may enter the log. Only what no office could work with stays outside: a message without readable content, a
/// form against the schema, one for another city, one with a card number in it. A bad signature gets in: to judge it is the terminals' work,
/// and to refuse it an act.
class SubmissionDoor {
public:
    static constexpr qint64 mostBytes = 1024 * 1024;

    explicit SubmissionDoor(QString municipality) : m_municipality(std::move(municipality)) {}

    /// What the form says, or the problem to answer with: too-large, cms, form-malformed, schema, other-municipality, forbidden-number.
    tl::expected<Submission, Problem> examine(const QByteArray& message) const;

private:
    QString m_municipality;
    SchemaCheck m_schema;
};

}  // namespace madoguchi
