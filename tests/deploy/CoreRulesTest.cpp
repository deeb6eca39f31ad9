// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/deploy/Citizen.h"
#include "tests/support/deploy/Front.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

#include <functional>

namespace madoguchi::test {

namespace {

const QByteArray formType = "application/x-www-form-urlencoded";

/// One request that the core rule set calls an attack.
struct Attack {
    QString name;
    int level = 0;  ///< the paranoia level of the rule that finds it
    QByteArray method, uri, data;
    QJsonObject headers;

    QByteArray asItIs() const
    {
        QByteArray request = method + ' ' + uri + " HTTP/1.1\r\n";
        QByteArray names;
        for (auto header = headers.begin(); header != headers.end(); ++header) {
            names += header.key().toLower().toLatin1() + ' ';
            request += header.key().toUtf8() + ": " + header.value().toString().toUtf8() + "\r\n";
        }
        if (!data.isEmpty() && !names.contains("content-length") && !names.contains("transfer-encoding")) {
            request += "Content-Length: " + QByteArray::number(data.size()) + "\r\n";
        }
        return request + (names.contains("connection ") ? "\r\n" : "Connection: close\r\n\r\n") + data;
    }
    bool isForm() const { return !data.isEmpty() && headers[QLatin1String("Content-Type")].toString().toLatin1() == formType; }
    /// What stood in the form, to an address that exists.
    QByteArray asQuery() const
    {
        return "GET /healthz?" + data.toPercentEncoding("%&=+;,/:@?!$'()*~") + " HTTP/1.1\r\nHost: localhost\r\nUser-Agent: x\r\nAccept: */*\r\nConnection: close\r\n\r\n";
    }
    /// The same as the one free text that a citizen may write.
    QByteArray asReason() const
    {
        QByteArrayList values;
        for (const QByteArray& field : data.split('&')) {
            values.append(QByteArray::fromPercentEncoding(field.mid(field.indexOf('=') + 1).replace('+', ' ')));
        }
        const QJsonObject withdrawal{{u"caseId"_qs, u"352021-00000001"_qs}, {u"token"_qs, QString(43, u'x')}, {u"reason"_qs, QString::fromUtf8(values.join(' '))}};
        const QByteArray body = QJsonDocument(withdrawal).toJson(QJsonDocument::Compact);
        return "POST /v1/352021/withdrawals HTTP/1.1\r\nHost: localhost\r\nUser-Agent: x\r\nAccept: */*\r\nConnection: close\r\nContent-Type: application/json\r\nContent-Length: "
            + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    }
};

QList<Attack> attacks()
{
    const QString given = qEnvironmentVariable("MADOGUCHI_ATTACKS");
    QFile file(given.isEmpty() ? QStringLiteral(MADOGUCHI_FIXTURES "/attacks.json") : given);
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    QList<Attack> all;
    for (const QJsonValue item : QJsonDocument::fromJson(file.readAll()).array()) {
        const auto text = [&](const char* name) { return item[QLatin1String(name)].toString(); };
        all.append({text("name"), item[QLatin1String("level")].toInt(), text("method").toUtf8(), text("uri").toUtf8(), text("data").toUtf8(), item[QLatin1String("headers")].toObject()});
    }
    return all;
}

}  // namespace

/// Samples of attacks against the citizens' side, one or two of every kind that the core rule set knows, as they are and as what a citizen could
/// send to the addresses there are. MADOGUCHI_ATTACKS names a file with others: core_rule_set_attacks.py makes one of the core rule set's own.
class CoreRulesTest : public QObject {
    Q_OBJECT

private:
    using Form = std::function<QByteArray(const Attack&)>;
    using Choice = std::function<bool(const Attack&)>;

    /// The attacks that the front did not refuse, in this form; `sent` counts.
    QStringList passing(const Choice& chosen, const Form& form, int& sent)
    {
        QStringList passed;
        for (const Attack& attack : std::as_const(m_attacks)) {
            if (!chosen(attack)) {
                continue;
            }
            const int status = m_citizen->say(form(attack));
            ++sent;
            // 400, 405, 413, 414 and 501 are nginx's own, before any rule.
            if (!QList<int>{400, 403, 405, 413, 414, 501}.contains(status)) {
                passed.append(u"%1: %2"_qs.arg(attack.name).arg(status));
            }
        }
        return passed;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(m_front.start(), qPrintable(m_front.problem()));
        m_citizen = std::make_unique<Citizen>(QUrl(m_front.citizens()).port());
        m_attacks = attacks();
        QVERIFY(m_attacks.size() >= 30);
        QCOMPARE(m_citizen->say("GET /healthz HTTP/1.1\r\nHost: localhost\r\nUser-Agent: x\r\nAccept: */*\r\nConnection: close\r\n\r\n"), 200);
    }

    void theyAreBlockedAsTheyAre()
    {
        const qsizetype before = m_front.cloudLogs().count("\"event\":\"request\"");
        int sent = 0;
        const QStringList passed = passing([](const Attack&) { return true; }, &Attack::asItIs, sent);
        QVERIFY(sent >= 30);
        QVERIFY2(passed.isEmpty(), qPrintable(passed.join(u'\n')));
        QCOMPARE(m_front.cloudLogs().count("\"event\":\"request\""), before);
    }

    void theyAreBlockedAtAnAddressThatExists()
    {
        int sent = 0;
        const QStringList passed = passing(&Attack::isForm, &Attack::asQuery, sent);
        QVERIFY(sent > 15);
        QVERIFY2(passed.isEmpty(), qPrintable(passed.join(u'\n')));
    }

    void theyAreBlockedInTheCitizensOwnWords()
    {
        int sent = 0;
        const QStringList passed = passing([](const Attack& attack) { return attack.isForm() && attack.level == 1; }, &Attack::asReason, sent);
        QVERIFY(sent > 15);
        QVERIFY2(passed.isEmpty(), qPrintable(passed.join(u'\n')));
    }

private:
    World m_world;
    Front m_front{m_world};
    std::unique_ptr<Citizen> m_citizen;
    QList<Attack> m_attacks;
};

}  // namespace madoguchi::test

QTEST_GUILESS_MAIN(madoguchi::test::CoreRulesTest)
#include "CoreRulesTest.moc"
