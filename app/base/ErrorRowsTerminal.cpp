// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/base/ErrorRows.h"

#include <QCoreApplication>

#include <array>

namespace madoguchi {

namespace {

using Severity = ErrorEntry::Severity;

constexpr std::array rows{
    ErrorRow{ErrorCode::DatabaseUnopenable, Severity::Stop, false,
        QT_TRANSLATE_NOOP("ErrorCatalog", "The data of this terminal can't be opened."),
        QT_TRANSLATE_NOOP("ErrorCatalog", "Don't delete anything. Tell the administrator.")},
    ErrorRow{ErrorCode::DatabaseDamaged, Severity::Stop, false,
        QT_TRANSLATE_NOOP("ErrorCatalog", "The data of this terminal is damaged."),
        QT_TRANSLATE_NOOP("ErrorCatalog", "Nothing is deleted. It can be repaired: cases are fetched again from the intake service, and what was not sent yet is saved.")},
    ErrorRow{ErrorCode::SealBroken, Severity::Stop, false,
        QT_TRANSLATE_NOOP("ErrorCatalog", "A protected entry can't be opened."),
        QT_TRANSLATE_NOOP("ErrorCatalog", "It was changed, or is from another key. Don't use the case here; tell the administrator.")},
    ErrorRow{ErrorCode::DatabaseFailed, Severity::Stop, false,
        QT_TRANSLATE_NOOP("ErrorCatalog", "The data of this terminal could not be read or written."),
        QT_TRANSLATE_NOOP("ErrorCatalog", "Your step was not done. Try again; if it goes on, tell the administrator.")},
    ErrorRow{ErrorCode::DatabaseNewer, Severity::Stop, false,
        QT_TRANSLATE_NOOP("ErrorCatalog", "The data of this terminal is from a newer version of the program."),
        QT_TRANSLATE_NOOP("ErrorCatalog", "Nothing was changed. Start the newer version, or tell the administrator.")},
    ErrorRow{ErrorCode::MigrationFailed, Severity::Stop, false,
        QT_TRANSLATE_NOOP("ErrorCatalog", "The data could not be brought to the new version."),
        QT_TRANSLATE_NOOP("ErrorCatalog", "The old data is unchanged, and a copy was kept. Tell the administrator.")},
    ErrorRow{ErrorCode::DiskFull, Severity::Stop, true,
        QT_TRANSLATE_NOOP("ErrorCatalog", "The disk is full."),
        QT_TRANSLATE_NOOP("ErrorCatalog", "Your step was not done. Make room, or tell the administrator.")},
    ErrorRow{ErrorCode::ProfileInUse, Severity::Stop, false,
        QT_TRANSLATE_NOOP("ErrorCatalog", "The program is already running with this profile."),
        QT_TRANSLATE_NOOP("ErrorCatalog", "Use the window that is open.")},
    ErrorRow{ErrorCode::ProfileIncomplete, Severity::Stop, false,
        QT_TRANSLATE_NOOP("ErrorCatalog", "The settings of this terminal are incomplete."),
        QT_TRANSLATE_NOOP("ErrorCatalog", "Tell the administrator what is named below.")},
    ErrorRow{ErrorCode::FileUnreadable, Severity::Warning, false,
        QT_TRANSLATE_NOOP("ErrorCatalog", "A file can't be read."),
        QT_TRANSLATE_NOOP("ErrorCatalog", "Check that it is there and that you may read it.")},
    ErrorRow{ErrorCode::FileUnwritable, Severity::Warning, false,
        QT_TRANSLATE_NOOP("ErrorCatalog", "A file can't be written."),
        QT_TRANSLATE_NOOP("ErrorCatalog", "Check that the folder is there, that you may write to it and that there is room.")},
    ErrorRow{ErrorCode::AuditChainBroken, Severity::Stop, false,
        QT_TRANSLATE_NOOP("ErrorCatalog", "The audit trail of this terminal has been changed."),
        QT_TRANSLATE_NOOP("ErrorCatalog", "Stop working at this terminal and tell the administrator at once.")},
    ErrorRow{ErrorCode::NotEnrolled, Severity::Stop, false,
        QT_TRANSLATE_NOOP("ErrorCatalog", "This terminal has not been set up yet."),
        QT_TRANSLATE_NOOP("ErrorCatalog", "Ask the administrator to set it up.")},
    ErrorRow{ErrorCode::BackupFailed, Severity::Warning, true,
        QT_TRANSLATE_NOOP("ErrorCatalog", "The backup of this terminal could not be made."),
        QT_TRANSLATE_NOOP("ErrorCatalog", "Your work is saved as always, and older backups are still there. Tell the administrator to look for room on the disk and at the backup folder.")},
    ErrorRow{ErrorCode::BackupUnusable, Severity::Warning, false,
        QT_TRANSLATE_NOOP("ErrorCatalog", "This backup can't be used."),
        QT_TRANSLATE_NOOP("ErrorCatalog", "Nothing was changed. Choose another one, or fetch everything from the intake service.")},
    ErrorRow{ErrorCode::ClockBehind, Severity::Stop, false,
        QT_TRANSLATE_NOOP("ErrorCatalog", "The clock of this terminal is slow."),
        QT_TRANSLATE_NOOP("ErrorCatalog", "While it is more than two hours behind, nothing can be done to a case, so that nothing is dated wrongly. What is saved is safe. Have the clock set right, then try again.")},
    ErrorRow{ErrorCode::PassphraseWrong, Severity::Warning, false,
        QT_TRANSLATE_NOOP("ErrorCatalog", "The passphrase is wrong."),
        QT_TRANSLATE_NOOP("ErrorCatalog", "Check the keyboard layout and try again.")},
    ErrorRow{ErrorCode::OfflineLogInUnknown, Severity::Warning, false,
        QT_TRANSLATE_NOOP("ErrorCatalog", "You have not yet logged in online at this terminal."),
        QT_TRANSLATE_NOOP("ErrorCatalog", "Log in once while the intake service can be reached, or use a terminal you know.")},
    ErrorRow{ErrorCode::Locked, Severity::Note, false,
        QT_TRANSLATE_NOOP("ErrorCatalog", "The screen is locked."),
        QT_TRANSLATE_NOOP("ErrorCatalog", "Enter your passphrase. What you did is kept.")},
    ErrorRow{ErrorCode::KeyUnusable, Severity::Stop, false,
        QT_TRANSLATE_NOOP("ErrorCatalog", "Your key can't be used."),
        QT_TRANSLATE_NOOP("ErrorCatalog", "Log in again; if it goes on, ask the administrator for a new key.")},
    ErrorRow{ErrorCode::CryptoFailed, Severity::Stop, false,
        QT_TRANSLATE_NOOP("ErrorCatalog", "Encrypting or signing has failed."),
        QT_TRANSLATE_NOOP("ErrorCatalog", "Your step was not done. Start the program again; if it goes on, tell the administrator.")},
    ErrorRow{ErrorCode::NotPermitted, Severity::Warning, false,
        QT_TRANSLATE_NOOP("ErrorCatalog", "You may not see or do this."),
        QT_TRANSLATE_NOOP("ErrorCatalog", "Ask the administrator if your work needs it.")},
    ErrorRow{ErrorCode::PassphraseTemporary, Severity::Note, false,
        QT_TRANSLATE_NOOP("ErrorCatalog", "Your passphrase is a temporary one."),
        QT_TRANSLATE_NOOP("ErrorCatalog", "Choose a passphrase of your own, which nobody else knows. Then you can work.")},
    ErrorRow{ErrorCode::PassphraseExpired, Severity::Warning, false,
        QT_TRANSLATE_NOOP("ErrorCatalog", "The time of the temporary passphrase is over."),
        QT_TRANSLATE_NOOP("ErrorCatalog", "Ask the administrator for a new one and use it within 72 hours.")},
    ErrorRow{ErrorCode::PassphraseWeak, Severity::Warning, false,
        QT_TRANSLATE_NOOP("ErrorCatalog", "This passphrase would be too easy to guess."),
        QT_TRANSLATE_NOOP("ErrorCatalog", "Take at least 12 characters, not your staff ID, not the passphrase you have now, and not one character over and over.")},
    ErrorRow{ErrorCode::PassphraseUnsure, Severity::Warning, false,
        QT_TRANSLATE_NOOP("ErrorCatalog", "It is not certain whether the passphrase was changed: the answer got lost."),
        QT_TRANSLATE_NOOP("ErrorCatalog", "Log in with the new passphrase. If it is refused, the old one still counts: log in with that and change it again.")},
    ErrorRow{ErrorCode::ActsWaiting, Severity::Warning, true,
        QT_TRANSLATE_NOOP("ErrorCatalog", "Something you did at this terminal has not been sent yet."),
        QT_TRANSLATE_NOOP("ErrorCatalog", "Wait until everything is sent (the line at the bottom says so), then change the passphrase.")},
    ErrorRow{ErrorCode::Cancelled, Severity::Note, false,
        QT_TRANSLATE_NOOP("ErrorCatalog", "It was cancelled."),
        QT_TRANSLATE_NOOP("ErrorCatalog", "Nothing was changed.")},
    ErrorRow{ErrorCode::Internal, Severity::Stop, false,
        QT_TRANSLATE_NOOP("ErrorCatalog", "The program has made a mistake."),
        QT_TRANSLATE_NOOP("ErrorCatalog", "What was saved before is safe. Note the code and tell the administrator.")},
    ErrorRow{ErrorCode::UsageWrong, Severity::Warning, false,
        QT_TRANSLATE_NOOP("ErrorCatalog", "The command is not written correctly."),
        QT_TRANSLATE_NOOP("ErrorCatalog", "Call it with --help to see how it is used.")},
};

}  // namespace

std::span<const ErrorRow> terminalErrors()
{
    return rows;
}

}  // namespace madoguchi
