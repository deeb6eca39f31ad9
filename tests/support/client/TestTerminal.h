// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "sync/client/Profile.h"
#include "sync/client/Workplace.h"
#include "tests/support/ManualClock.h"
#include "tests/support/client/FakeCloud.h"

#include <QTemporaryDir>

#include <memory>

namespace madoguchi::test {

/// A terminal called window-1 with a profile of its own, before a cloud inside the test. Its certificate is made by the `openssl` program.
class TestTerminal {
public:
    explicit TestTerminal(std::shared_ptr<FakeCloud> cloud, const Clock& clock, WriteFault* fault = nullptr);

    /// Starts the program anew on the same profile; nobody is logged in.
    void restart(WriteFault* fault = nullptr);
    /// The same, where opening the database may fail.
    Done tryRestart(WriteFault* fault);
    void shutDown() { m_workplace.reset(); }
    Workplace& workplace() { return *m_workplace; }
    const Profile& profile() const { return m_profile; }
    Workplace::Options options(WriteFault* fault = nullptr) const;

    Result<Staff> logIn(const QString& staffId, const QString& passphrase);
    /// Every case with what is shown of it, as text, for comparing terminals.
    QStringList picture();

private:
    QTemporaryDir m_folder;
    std::shared_ptr<FakeCloud> m_cloud;
    const Clock& m_clock;
    Profile m_profile;
    std::unique_ptr<Workplace> m_workplace;
};

/// Certificates and keys of terminals that exist nowhere, made once a run.
class TerminalPapers {
public:
    /// "ca.pem", "cert.pem", "key.pem"; "other-key.pem", "encrypted-key.pem", "nameless.pem", "elsewhere.pem" (no municipality of that code).
    static QString file(const QString& name);
    static QString corpus(const QString& folder);
    static QByteArray message(int number);
    static Profile::Enrolment enrolment();
};

}  // namespace madoguchi::test
