// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/base/Result.h"

#include <QString>
#include <QUrl>

namespace madoguchi {

/// One terminal's folder: where its cloud is, its certificate, its pinned roots and CRLs, its database.
/// revocation.json and signer-profiles.json, if somebody has put them there, say where revocation is asked for and which cards count.
/// profile.json · ca.pem · cert.pem · key.pem · share.bin (this terminal's half of the data key) · trust/ · crl/ · madoguchi.sqlite · attempts.json · lock ·
/// backup.json and backup/ (BackupSettings) · repair.json while a repair is under way or to be told of
class Profile {
public:
    struct Enrolment {
        QUrl cloud;
        QString caFile, certificateFile, keyFile;
        QString trustFolder, crlFolder;  ///< may be empty
    };

    /// Creates the folder (0700) out of the given files; they are copied. FileUnreadable, FileUnwritable, KeyUnusable, ProfileInUse,
    /// UsageWrong (detail "cloud": not an https URL); a folder that is enrolled already keeps its database and its share.
    static Result<Profile> enroll(const QString& folder, const Enrolment& enrolment);
    /// NotEnrolled, ProfileIncomplete (detail: which file; "trust" after an enrolment without a trust folder).
    static Result<Profile> open(const QString& folder);
    /// The folder the desktop uses without --profile: below QStandardPaths::AppLocalDataLocation.
    static QString defaultFolder();

    const QString& folder() const { return m_folder; }
    const QUrl& cloud() const { return m_cloud; }
    const QString& terminal() const { return m_terminal; }          ///< CN of the terminal's certificate
    const QString& municipality() const { return m_municipality; }  ///< O of the terminal's certificate
    bool rehearsal() const { return m_rehearsal; }                  ///< enrolled with a root of the test system, or a file "rehearsal" beside the roots
    QString file(const QString& name) const;

private:
    static Result<Profile> load(const QString& folder);

    QString m_folder, m_terminal, m_municipality;
    QUrl m_cloud;
    bool m_rehearsal = false;
};

}  // namespace madoguchi
