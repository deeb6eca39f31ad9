// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/bench/BenchCity.h"

#include "app/verify/CrlStore.h"
#include "sync/rehearsal/CmsSigner.h"
#include "sync/rehearsal/FormMaker.h"
#include "sync/rehearsal/SubmissionFactory.h"

#include <QRandomGenerator>
#include <QTimeZone>

namespace madoguchi::bench {

namespace {

/// Of so many key pairs each signs for forty of the signers: to make two thousand would take minutes. Certificates never repeat, and no
/// verifier keeps a key from one message to the next.
constexpr int keyPairs = 50;
constexpr quint32 firstSerial = 0x20000000;
constexpr quint32 firstRevoked = 0x60000000;

template<typename T>
T orEnd(Result<T> made)
{
    if (!made) {
        qFatal("the invented city can't be made: %s", qPrintable(made.error().detail));
    }
    return std::move(*made);
}

}  // namespace

BenchCity::BenchCity(SignerKey::Kind kind, int count)
    : m_at(QDate(2026, 11, 23), QTime(3, 0), Qt::UTC), m_city(orEnd(CityData::load())), m_pki(orEnd(RehearsalPki::create(m_at, kind)))
{
    makeMessages(kind, count);
}

void BenchCity::makeMessages(SignerKey::Kind kind, int count)
{
    const std::vector<SignerKey> keys = orEnd(SubmissionFactory::keys(keyPairs, kind));
    const FormMaker forms(m_city);
    QRandomGenerator dice(1);
    for (int i = 0; i < count; ++i) {
        RehearsalCa::Order order;
        order.citizen = m_city.citizen(dice, CityData::Writing::Plain, m_at.date());
        order.notBefore = m_at.addYears(-1).addDays(-i % 300);
        order.notAfter = order.notBefore.addYears(5);
        order.serial = firstSerial + quint32(i) * 7919U;
        order.prefecture = m_city.prefectureRomaji();
        order.city = m_city.cityRomaji();
        order.desk = m_city.desk();
        const SignerKey& key = keys[size_t(i) % keys.size()];
        const QByteArray certificate = orEnd(m_pki.current().issue(order, key));
        const QByteArray form = forms.form(dice, order.citizen, m_at.addSecs(-60 * (1 + dice.bounded(600))));
        m_messages.push_back(orEnd(CmsSigner::sign(form, certificate, key)));
        m_formless.push_back(orEnd(CmsSigner::sign("\xEF\xBB\xBF" + form, certificate, key)));
    }
}

QByteArray BenchCity::crl(int entries) const
{
    QList<RehearsalCa::Revocation> revoked;
    for (int i = 0; i < entries; ++i) {
        revoked.append({revokedSerial(i), m_at.addSecs(-3600 * (1 + i % 8000)), 3});
    }
    return orEnd(m_pki.current().crl(m_city.prefectureRomaji(), m_city.cityRomaji(), revoked, m_at.addSecs(-12 * 3600), m_at.addDays(60)));
}

quint32 BenchCity::revokedSerial(int entry)
{
    return firstRevoked + quint32(entry) * 6151U;
}

TrustStore BenchCity::trust() const
{
    return orEnd(TrustStore::fromCertificates(roots()));
}

Verifier BenchCity::verifier(int crlEntries) const
{
    const TrustStore roots = trust();
    VerifierSettings settings;
    settings.municipality = m_city.municipality();
    settings.fees = {fees()};
    return Verifier(roots, CrlStore::fromLists({crl(crlEntries)}, roots), settings);
}

FeeTable BenchCity::fees() const
{
    FeeTable table;
    for (const DocumentKind kind : allDocumentKinds) {
        table.yenPerCopy.insert(kind, m_city.fee(code(kind)));
    }
    for (const MailService service : {MailService::Ordinary, MailService::Express, MailService::Tracked, MailService::SimpleRegistered}) {
        for (const Envelope envelope : {Envelope::Long3, Envelope::Square2}) {
            table.postageYen.insert({service, envelope}, m_city.postage(code(service)));
        }
    }
    return table;
}

}  // namespace madoguchi::bench
