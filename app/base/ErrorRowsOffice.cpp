// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/base/ErrorRows.h"

#include <QCoreApplication>

#include <array>

namespace madoguchi {

namespace {

using Severity = ErrorEntry::Severity;

constexpr std::array rows{
    ErrorRow{ErrorCode::ActNotAllowed, Severity::Warning, false,
        QT_TRANSLATE_NOOP("ErrorCatalog", "This can't be done in the present state of the case."),
        QT_TRANSLATE_NOOP("ErrorCatalog", "Press F5 to see where the case stands now.")},
    ErrorRow{ErrorCode::RoleNotAllowed, Severity::Warning, false,
        QT_TRANSLATE_NOOP("ErrorCatalog", "Your role may not do this."),
        QT_TRANSLATE_NOOP("ErrorCatalog", "Ask somebody whose role allows it, usually the section chief.")},
    ErrorRow{ErrorCode::GuardRefused, Severity::Warning, false,
        QT_TRANSLATE_NOOP("ErrorCatalog", "A condition for this step is not met."),
        QT_TRANSLATE_NOOP("ErrorCatalog", "The act bar says which condition is open. Settle it and try again.")},
    ErrorRow{ErrorCode::ReasonMissing, Severity::Warning, false,
        QT_TRANSLATE_NOOP("ErrorCatalog", "A reason is needed."),
        QT_TRANSLATE_NOOP("ErrorCatalog", "Enter the reason and try again. It stays on the case.")},
    ErrorRow{ErrorCode::ClaimMissing, Severity::Warning, false,
        QT_TRANSLATE_NOOP("ErrorCatalog", "Nobody has taken this case, or your time with it has ended."),
        QT_TRANSLATE_NOOP("ErrorCatalog", "Take the case (F2) and try again. Without a connection the intake service has to confirm it before anything is printed, sealed or sent.")},
    ErrorRow{ErrorCode::ClaimTaken, Severity::Warning, false,
        QT_TRANSLATE_NOOP("ErrorCatalog", "Somebody else is working on this case."),
        QT_TRANSLATE_NOOP("ErrorCatalog", "Take the next case, or ask that person to hand this one over.")},
    ErrorRow{ErrorCode::ClaimFenceOld, Severity::Warning, false,
        QT_TRANSLATE_NOOP("ErrorCatalog", "Somebody else has taken the case over meanwhile."),
        QT_TRANSLATE_NOOP("ErrorCatalog", "Your step was not done. Look at the case as it is now and talk to the person who has it.")},
    ErrorRow{ErrorCode::VersionOld, Severity::Warning, false,
        QT_TRANSLATE_NOOP("ErrorCatalog", "The case has changed since you saw it."),
        QT_TRANSLATE_NOOP("ErrorCatalog", "Your step was not done. Look at what has changed and decide again.")},
    ErrorRow{ErrorCode::CaseUnknown, Severity::Warning, false,
        QT_TRANSLATE_NOOP("ErrorCatalog", "There is no such case here."),
        QT_TRANSLATE_NOOP("ErrorCatalog", "Check the number. If it is right, wait for the next exchange (F5) and search again.")},
    ErrorRow{ErrorCode::FieldInvalid, Severity::Warning, false,
        QT_TRANSLATE_NOOP("ErrorCatalog", "An entry is missing or not of the right form."),
        QT_TRANSLATE_NOOP("ErrorCatalog", "Correct the marked entry and try again.")},
    ErrorRow{ErrorCode::ClaimUnconfirmed, Severity::Warning, false,
        QT_TRANSLATE_NOOP("ErrorCatalog", "The intake service has not confirmed yet that this case is yours."),
        QT_TRANSLATE_NOOP("ErrorCatalog", "Printing, sealing and sending wait for that: somebody else may have the case meanwhile. Try again when the connection is back.")},
    ErrorRow{ErrorCode::CasePurged, Severity::Note, false,
        QT_TRANSLATE_NOOP("ErrorCatalog", "The data of this case was kept as long as the rules say and has been removed."),
        QT_TRANSLATE_NOOP("ErrorCatalog", "This is no damage. The audit trail says who removed it and when.")},
    ErrorRow{ErrorCode::CaseKept, Severity::Warning, false,
        QT_TRANSLATE_NOOP("ErrorCatalog", "The data of this case may not be removed yet."),
        QT_TRANSLATE_NOOP("ErrorCatalog", "It has not ended, its time has not come, or something of it still waits to be sent. Nothing was removed; read the list again.")},
    ErrorRow{ErrorCode::JsonMalformed, Severity::Stop, false,
        QT_TRANSLATE_NOOP("ErrorCatalog", "A document can't be read."),
        QT_TRANSLATE_NOOP("ErrorCatalog", "It is damaged or not written as agreed. Ask the sender to send it again.")},
    ErrorRow{ErrorCode::SchemaViolated, Severity::Stop, false,
        QT_TRANSLATE_NOOP("ErrorCatalog", "A document has an entry that is missing or not allowed."),
        QT_TRANSLATE_NOOP("ErrorCatalog", "It can't be accepted as it is. Ask the sender to send it again.")},
    ErrorRow{ErrorCode::CmsMalformed, Severity::Stop, false,
        QT_TRANSLATE_NOOP("ErrorCatalog", "Signed data can't be read."),
        QT_TRANSLATE_NOOP("ErrorCatalog", "It is damaged or cut short. Ask the citizen to apply again.")},
    ErrorRow{ErrorCode::TrustFolderUnusable, Severity::Stop, false,
        QT_TRANSLATE_NOOP("ErrorCatalog", "The certificates of the certification service can't be read."),
        QT_TRANSLATE_NOOP("ErrorCatalog", "No signature can be verified until then. Tell the administrator.")},
    ErrorRow{ErrorCode::CrlUnusable, Severity::Stop, false,
        QT_TRANSLATE_NOOP("ErrorCatalog", "A revocation list can't be read."),
        QT_TRANSLATE_NOOP("ErrorCatalog", "Cases can be examined, but not approved. Tell the administrator.")},
    ErrorRow{ErrorCode::DateInvalid, Severity::Warning, false,
        QT_TRANSLATE_NOOP("ErrorCatalog", "A date or time is not valid."),
        QT_TRANSLATE_NOOP("ErrorCatalog", "Write it as 2026-11-23, with a time as 2026-11-23T09:00:00+09:00.")},
    ErrorRow{ErrorCode::OtherMunicipality, Severity::Stop, false,
        QT_TRANSLATE_NOOP("ErrorCatalog", "This belongs to another municipality."),
        QT_TRANSLATE_NOOP("ErrorCatalog", "It can't be processed here. Check the municipality code in the settings and in the document.")},
};

}  // namespace

std::span<const ErrorRow> officeErrors()
{
    return rows;
}

}  // namespace madoguchi
