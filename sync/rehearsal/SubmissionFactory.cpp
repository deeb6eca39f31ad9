// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "sync/rehearsal/SubmissionFactory.h"

#include "sync/rehearsal/CmsSigner.h"

#include <algorithm>
#include <future>

namespace madoguchi {

namespace {

constexpr int mostKeys = 200;

/// The certificate ends at the fifth birthday after issue (facts: validity), 23:59:59 in Tokyo.
QDateTime endOfValidity(const QDate& birth, const QDateTime& from)
{
    QDate birthday(from.date().year(), birth.month(), qMin(birth.day(), 28));
    if (birthday <= from.date()) {
        birthday = birthday.addYears(1);
    }
    return QDateTime(birthday.addYears(4), QTime(14, 59, 59), Qt::UTC);
}

/// One digit of the amount is exchanged: the kind of change that nobody sees.
QByteArray altered(QByteArray message)
{
    const auto place = message.indexOf("\"copies\":");
    if (place > 0) {
        message[place + 9] = message.at(place + 9) == '2' ? '3' : '2';
    }
    return message;
}

}  // namespace

SubmissionFactory::SubmissionFactory(const CityData& city, const RehearsalPki& pki, std::vector<SignerKey> keys, quint32 seed, const QDateTime& now)
    : m_city(city), m_pki(pki), m_keys(std::move(keys)), m_dice(seed), m_now(now), m_forms(city)
{
}

RehearsalCa::Order SubmissionFactory::order(const InventedCitizen& citizen, const RehearsalCase& plan, int index) const
{
    using Flaw = RehearsalCase::Flaw;
    RehearsalCa::Order order;
    order.citizen = citizen;
    order.notBefore = m_now.addYears(plan.flaw == Flaw::Expired ? -6 : -1).addDays(-index % 300);
    order.notAfter = plan.flaw == Flaw::Expired ? m_now.addDays(-1 - index % 60) : endOfValidity(citizen.birthDate, order.notBefore);
    order.serial = 0x20000000U + quint32(index) * 7919U;
    order.authenticationOnly = plan.flaw == Flaw::Authentication;
    order.prefecture = m_city.prefectureRomaji();
    order.city = m_city.cityRomaji();
    order.desk = m_city.desk();
    return order;
}

Result<QByteArray> SubmissionFactory::message(int index)
{
    using Flaw = RehearsalCase::Flaw;
    const RehearsalCase plan = rehearsalCase(index);
    const InventedCitizen citizen = m_city.citizen(m_dice, plan.writing, m_now.date());
    const QByteArray form = m_forms.form(m_dice, citizen, m_now.addSecs(-60 * (1 + m_dice.bounded(600))));
    const RehearsalCa::Order ordered = order(citizen, plan, index);
    const SignerKey& key = m_keys[size_t(index) % m_keys.size()];
    const auto certificate = (plan.flaw == Flaw::Forged ? m_pki.forger() : m_pki.current()).issue(ordered, key);
    if (!certificate) {
        return certificate;
    }
    if (plan.flaw == Flaw::Revoked) {
        m_revoked.append({ordered.serial, m_now.addDays(-2), 3});
    }
    auto message = CmsSigner::sign(form, *certificate, key);
    return message && plan.flaw == Flaw::Tampered ? Result<QByteArray>(altered(*message)) : message;
}

Result<std::vector<SignerKey>> SubmissionFactory::keys(int citizens, SignerKey::Kind kind)
{
    const int wanted = std::clamp(citizens, 1, mostKeys);
    std::vector<std::future<Result<SignerKey>>> running;
    for (int i = 0; i < wanted; ++i) {
        running.push_back(std::async(std::launch::async, &SignerKey::generate, kind));
    }
    std::vector<SignerKey> keys;
    for (auto& future : running) {
        auto key = future.get();
        if (!key) {
            return failAs(key);
        }
        keys.push_back(std::move(*key));
    }
    return keys;
}

}  // namespace madoguchi
