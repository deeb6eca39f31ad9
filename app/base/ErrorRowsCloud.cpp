// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/base/ErrorRows.h"

#include <QCoreApplication>

#include <array>

namespace madoguchi {

namespace {

using Severity = ErrorEntry::Severity;

constexpr std::array rows{
    ErrorRow{ErrorCode::CloudUnreachable, Severity::Note, true,
        QT_TRANSLATE_NOOP("ErrorCatalog", "The intake service can't be reached."),
        QT_TRANSLATE_NOOP("ErrorCatalog", "Go on working. What you do is kept and sent as soon as the line is back.")},
    ErrorRow{ErrorCode::CloudTimeout, Severity::Note, true,
        QT_TRANSLATE_NOOP("ErrorCatalog", "The intake service does not answer in time."),
        QT_TRANSLATE_NOOP("ErrorCatalog", "Go on working. The program tries again by itself.")},
    ErrorRow{ErrorCode::CloudTlsRefused, Severity::Stop, false,
        QT_TRANSLATE_NOOP("ErrorCatalog", "The connection to the intake service is not safe."),
        QT_TRANSLATE_NOOP("ErrorCatalog", "Nothing was sent. Tell the administrator; don't go around this.")},
    ErrorRow{ErrorCode::CloudAnswerMalformed, Severity::Stop, false,
        QT_TRANSLATE_NOOP("ErrorCatalog", "The intake service gave an answer that can't be understood."),
        QT_TRANSLATE_NOOP("ErrorCatalog", "Nothing was changed here. Tell the administrator.")},
    ErrorRow{ErrorCode::CloudProblem, Severity::Warning, false,
        QT_TRANSLATE_NOOP("ErrorCatalog", "The intake service has refused the request."),
        QT_TRANSLATE_NOOP("ErrorCatalog", "Look at the case as it is now. If this happens again, tell the administrator the code.")},
    ErrorRow{ErrorCode::ChainBroken, Severity::Stop, false,
        QT_TRANSLATE_NOOP("ErrorCatalog", "The record of the intake service is not consistent."),
        QT_TRANSLATE_NOOP("ErrorCatalog", "Receiving has stopped, and nothing was taken over. Tell the administrator at once.")},
    ErrorRow{ErrorCode::SessionExpired, Severity::Warning, false,
        QT_TRANSLATE_NOOP("ErrorCatalog", "You have been logged out because time has passed."),
        QT_TRANSLATE_NOOP("ErrorCatalog", "Log in again. What you did is kept.")},
    ErrorRow{ErrorCode::SessionRefused, Severity::Warning, false,
        QT_TRANSLATE_NOOP("ErrorCatalog", "Identifier or passphrase is wrong."),
        QT_TRANSLATE_NOOP("ErrorCatalog", "Check both and try again. After five failures logging in is locked for a while.")},
    ErrorRow{ErrorCode::SessionLocked, Severity::Warning, false,
        QT_TRANSLATE_NOOP("ErrorCatalog", "Logging in is locked after too many failures."),
        QT_TRANSLATE_NOOP("ErrorCatalog", "Wait a while, or ask the administrator.")},
    ErrorRow{ErrorCode::TerminalRefused, Severity::Stop, false,
        QT_TRANSLATE_NOOP("ErrorCatalog", "The intake service does not accept this terminal."),
        QT_TRANSLATE_NOOP("ErrorCatalog", "Its certificate is missing, unknown or revoked. Tell the administrator.")},
    ErrorRow{ErrorCode::SubmissionConflict, Severity::Stop, false,
        QT_TRANSLATE_NOOP("ErrorCatalog", "The same application number came with different contents."),
        QT_TRANSLATE_NOOP("ErrorCatalog", "The first one counts. The sender has to use a new number.")},
    ErrorRow{ErrorCode::TooLarge, Severity::Stop, false,
        QT_TRANSLATE_NOOP("ErrorCatalog", "The data is too large."),
        QT_TRANSLATE_NOOP("ErrorCatalog", "It was not taken. Ask the sender to make it smaller.")},
    ErrorRow{ErrorCode::RateLimited, Severity::Note, true,
        QT_TRANSLATE_NOOP("ErrorCatalog", "The intake service is busy."),
        QT_TRANSLATE_NOOP("ErrorCatalog", "Go on working. The program tries again by itself in a moment.")},
    ErrorRow{ErrorCode::ActSignatureInvalid, Severity::Stop, false,
        QT_TRANSLATE_NOOP("ErrorCatalog", "The signature of an act does not hold."),
        QT_TRANSLATE_NOOP("ErrorCatalog", "The act was not taken. Log in again and repeat it; if it happens again, tell the administrator.")},
    ErrorRow{ErrorCode::StaffUnknown, Severity::Stop, false,
        QT_TRANSLATE_NOOP("ErrorCatalog", "This person is not registered or no longer active."),
        QT_TRANSLATE_NOOP("ErrorCatalog", "Ask the administrator to register the person.")},
    ErrorRow{ErrorCode::DuplicateAct, Severity::Note, false,
        QT_TRANSLATE_NOOP("ErrorCatalog", "This act has already been recorded."),
        QT_TRANSLATE_NOOP("ErrorCatalog", "There is nothing to do.")},
    ErrorRow{ErrorCode::CloudStorageFailed, Severity::Stop, true,
        QT_TRANSLATE_NOOP("ErrorCatalog", "The intake service can't store anything at the moment."),
        QT_TRANSLATE_NOOP("ErrorCatalog", "Nothing was lost. The program tries again by itself; if it goes on, tell the administrator.")},
    ErrorRow{ErrorCode::NotFound, Severity::Warning, false,
        QT_TRANSLATE_NOOP("ErrorCatalog", "What was asked for is not there."),
        QT_TRANSLATE_NOOP("ErrorCatalog", "Check the number or the address.")},
    ErrorRow{ErrorCode::RequestMalformed, Severity::Stop, false,
        QT_TRANSLATE_NOOP("ErrorCatalog", "A message was not of the agreed form."),
        QT_TRANSLATE_NOOP("ErrorCatalog", "It was not taken. The program may be out of date: tell the administrator.")},
    ErrorRow{ErrorCode::AuditWitnessRefused, Severity::Stop, false,
        QT_TRANSLATE_NOOP("ErrorCatalog", "The audit trail of this terminal is not the one that was witnessed before."),
        QT_TRANSLATE_NOOP("ErrorCatalog", "Part of it was cut off, or an older copy of the data was put back. Change nothing, and tell the administrator at once.")},
    ErrorRow{ErrorCode::ActKeyReplaced, Severity::Warning, false,
        QT_TRANSLATE_NOOP("ErrorCatalog", "This was done before the passphrase was changed, and has come too late."),
        QT_TRANSLATE_NOOP("ErrorCatalog", "It was not taken. The person who did it looks at the case and does it again.")},
    ErrorRow{ErrorCode::CloudDatabaseUnreachable, Severity::Stop, true,
        QT_TRANSLATE_NOOP("ErrorCatalog", "The database of the intake service can't be reached."),
        QT_TRANSLATE_NOOP("ErrorCatalog", "Check that PostgreSQL runs, and the address, role and password file that madoguchi-cloud was given. Nothing was changed.")},
    ErrorRow{ErrorCode::CloudDatabaseUnfit, Severity::Stop, false,
        QT_TRANSLATE_NOOP("ErrorCatalog", "The database of the intake service is not set up as it must be."),
        QT_TRANSLATE_NOOP("ErrorCatalog", "Give the service a role and a database of its own, as installer/ADMIN.md says. Nothing was changed.")},
    ErrorRow{ErrorCode::CloudDatabaseForeign, Severity::Stop, false,
        QT_TRANSLATE_NOOP("ErrorCatalog", "The database belongs to another folder of the intake service."),
        QT_TRANSLATE_NOOP("ErrorCatalog", "Use that folder or a copy of it: terminals trust the keys in it. Nothing was changed.")},
};

}  // namespace

std::span<const ErrorRow> cloudErrors()
{
    return rows;
}

}  // namespace madoguchi
