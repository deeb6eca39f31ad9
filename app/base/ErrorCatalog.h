// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/base/Error.h"

#include <QList>

namespace madoguchi {

/// What a code means to people: shown in banners, in the command line's messages and in the manual.
struct ErrorEntry {
    enum class Severity { Note, Warning, Stop };

    ErrorCode code = ErrorCode::Internal;
    QString title;    ///< what happened, translated
    QString advice;   ///< what to do next, translated
    Severity severity = Severity::Stop;
    bool retry = false;  ///< the same call may succeed later without anybody doing anything
};

/// Gives every ErrorCode its words. The one place where a code gets a meaning.
class ErrorCatalog {
public:
    static ErrorEntry entry(ErrorCode code);
    static QList<ErrorCode> all();
};

}  // namespace madoguchi
