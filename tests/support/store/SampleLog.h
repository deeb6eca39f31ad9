// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/crypto/ActSigner.h"
#include "app/domain/Case.h"
#include "app/domain/Staff.h"
#include "app/store/PulledPage.h"

#include <QHash>
#include <QMap>

#include <map>

namespace madoguchi::test {

/// A cloud of a few lines: an office with its keys, and the log that its acts and invented citizens write. It judges acts by the same
/// rules as the real one.
class SampleLog {
public:
    SampleLog();

    /// 佐藤 and 鈴木 are clerks, 田中 is the chief; "cloud" signs for the citizens.
    const Staff& staff(const QString& id) const { return m_staff.at(id); }
    const ActSigner& signer(const QString& id) const { return m_signers.at(id); }
    /// A new member, or a changed one with the key they have.
    void addStaff(const QString& id, const QString& name, Role role, bool active = true);

    /// A new case, its id. Without findings the verdict is good.
    QString addSubmission(const QString& applicantName, const QList<Finding>& findings = {});
    void addCorrection(const QString& caseId, const QString& applicantName);
    /// Somebody does this at another terminal; false if the rules forbid it.
    bool act(const QString& caseId, ActKind kind, const QString& staffId, const QString& reason = {}, const QMap<QString, QString>& fields = {});
    /// What the cloud does with a pushed act: nothing if it is in the log now, else the refusal. The same id twice is applied once.
    std::optional<Error> push(const SignedAct& signedAct);

    /// What follows `after`, at most `limit` entries.
    PulledPage page(qint64 after = 0, int limit = 1000) const;
    Case caseNow(const QString& caseId) const { return m_cases.value(caseId); }
    QStringList caseIds() const { return m_cases.keys(); }
    qint64 head() const { return m_entries.size(); }
    const QDateTime& now() const { return m_now; }
    void advance(int seconds) { m_now = m_now.addSecs(seconds); }
    /// For tests that damage it.
    QList<PulledEntry>& entries() { return m_entries; }
    void append(LogEntry entry, std::optional<Judgement> submission = {});  ///< its evidence is made to be about this entry

    static QString name(const char* utf8) { return QString::fromUtf8(utf8); }

private:
    QDateTime m_now;
    QList<PulledEntry> m_entries;
    std::map<QString, Staff> m_staff;
    std::map<QString, ActSigner> m_signers;
    QMap<QString, Case> m_cases;
    QHash<QString, SignedAct> m_applied;
    int m_submissions = 0;
};

}  // namespace madoguchi::test
