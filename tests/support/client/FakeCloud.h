// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/crypto/ActSigner.h"
#include "app/domain/Case.h"
#include "app/domain/LogEntry.h"
#include "sync/client/HttpTransport.h"
#include "sync/wire/Wire.h"

#include <QMap>
#include <QMutex>
#include <QUrlQuery>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace madoguchi {
class Clock;
}

namespace madoguchi::test {

/// The cloud inside the test: a real log with its chain, real sessions and acts, behind the terminal's own transport. A fault can be
/// ordered for any request.
class FakeCloud final : public HttpTransport {
public:
    enum class Fault {
        Before,     ///< the request never arrives
        After,      ///< it takes effect, the answer is lost
        Timeout,    ///< as Before, but by silence
        CutShort,   ///< it takes effect, half the answer arrives
        Expired,    ///< the session is no more
        Busy,       ///< a problem that asks for patience
    };

    explicit FakeCloud(const Clock& clock);

    void addStaff(const QString& id, Role role, const QString& passphrase);
    /// What an administrator does elsewhere: a temporary passphrase in place of the person's own, whose key is void.
    void resetStaff(const QString& id, const QString& passphrase);
    /// The person changes their passphrase at another terminal.
    void rekeyStaff(const QString& id, const QString& passphrase);
    /// A person who leaves: the log says so, the log-in is refused.
    void removeStaff(const QString& id);
    /// The id of the case it opens.
    QString addSubmission(const QByteArray& message, const QString& submissionId);

    /// The n-th request from now on, from 1.
    void failRequest(int n, Fault fault);
    void setReachable(bool reachable);
    /// Only entries up to this number are told of, as by a cloud that went back to an old copy; 0: all.
    void showOnly(qint64 seq);
    /// Ends the long polls under way as a cut cable does.
    void breakLines();
    void expireSessions();
    /// Changes an answer to GET log on its way.
    void setTamper(std::function<void(LogPage&)> tamper);

    int requests() const;
    int openPolls() const;
    QList<LogEntry> log() const;
    Case caseNow(const QString& caseId) const;

    QFuture<Result<HttpAnswer>> send(HttpRequest request) override;
    void cancelAll() override;

private:
    struct Person {
        Staff staff;
        QByteArray salt, proof, wrappedKey;
        bool temporary = false;
    };
    struct Poll;

    static HttpAnswer good(const QByteArray& body);
    static HttpAnswer problem(const Error& error);
    Result<HttpAnswer> answer(const HttpRequest& request);
    HttpAnswer route(const HttpRequest& request, const QUrlQuery& query, const QString& resource);
    HttpAnswer sessions(const QByteArray& body);
    HttpAnswer staff(const HttpRequest& request, const QString& resource);
    HttpAnswer changePassphrase(const HttpRequest& request);
    HttpAnswer store(const Person& person, const QString& keptToken);
    static Person temporaryPerson(const Staff& staff, const PassphraseProof& proof);
    HttpAnswer acts(const QByteArray& body);
    HttpAnswer page(qint64 after, int limit);
    ActAnswer apply(const SignedAct& envelope);
    void append(EntryKind kind, const QString& caseId, int caseVersion, const QByteArray& body, const QDateTime& at);
    bool hasSession(const HttpRequest& request) const;
    std::optional<Fault> takeFault();
    void answerPolls();
    void endPolls(ErrorCode code);

    const Clock& m_clock;
    mutable QRecursiveMutex m_mutex;
    QList<LogEntry> m_log;
    QMap<QString, Case> m_cases;
    QMap<QString, Person> m_people;
    QStringList m_formerKeys;  ///< persons who have had another key
    QMap<QString, qint64> m_acts;
    QMap<QString, QString> m_tokens;  ///< to the person
    QMap<int, Fault> m_faults;
    std::function<void(LogPage&)> m_tamper;
    std::vector<std::shared_ptr<Poll>> m_polls;
    std::vector<std::shared_ptr<Poll>> m_ended;  ///< kept: a poll must not go while its stop is being called
    int m_requests = 0, m_tokenNumber = 0;
    qint64 m_shown = 0;
    bool m_reachable = true;
};

}  // namespace madoguchi::test
