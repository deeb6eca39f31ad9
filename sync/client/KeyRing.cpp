// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "sync/client/KeyRing.h"

#include "app/crypto/KeyWrap.h"
#include "app/store/CaseStore.h"
#include "sync/client/KnownStaff.h"

namespace madoguchi {

namespace {

QByteArray purposeFor(const QString& staffId)
{
    return wrapPurpose("data-key", staffId);
}

QByteArray sharedPurpose()
{
    return wrapPurpose("data-key-shares", {});
}

Result<SecretKey> unwrap(const SecretKey& under, const QByteArray& wrapped, const QByteArray& purpose)
{
    return unwrapSecret(under, wrapped, purpose).and_then([](const Sensitive<QByteArray>& bytes) { return SecretKey::from(QByteArray(bytes.reveal())); });
}

Result<QByteArray> wrapped(const SecretKey& under, const SecretKey& key, const QByteArray& purpose)
{
    return wrapSecret(under, Sensitive<QByteArray>(key.toBytes()), purpose);
}

}  // namespace

Result<SecretKey> KeyRing::openOffline(const StaffKeys& person, const SecretKey& wrap)
{
    return unwrap(wrap, person.wrappedDataKey, purposeFor(person.staffId));
}

Result<SecretKey> KeyRing::findOrMake(const StaffKeys& person, const SecretKey& wrap, const SecretKey& shares)
{
    const auto known = m_table.find(person.staffId);
    const auto shared = m_table.sharedDataKey();
    if (!known || !shared) {
        return tl::unexpected<Error>(known ? shared.error() : known.error());
    }
    if (*known) {
        if (auto key = openOffline(**known, wrap)) {
            return key;
        }
    }
    if (*shared) {
        return unwrap(shares, **shared, sharedPurpose());
    }
    const auto everybody = m_table.all();
    if (!everybody) {
        return failAs(everybody);
    }
    return everybody->isEmpty() ? SecretKey::random() : Result<SecretKey>(fail(ErrorCode::KeyUnusable, QStringLiteral("data key")));
}

Result<SecretKey> KeyRing::open(StaffKeys person, const SecretKey& wrap, const QByteArray& cloudShare)
{
    const auto shares = combineShares(cloudShare, m_share, sharedPurpose());
    if (!shares) {
        return shares;
    }
    const auto key = findOrMake(person, wrap, *shares);
    if (!key) {
        return key;
    }
    const auto own = wrapped(wrap, *key, purposeFor(person.staffId));
    const auto shared = wrapped(*shares, *key, sharedPurpose());
    if (!own || !shared) {
        return tl::unexpected<Error>(own ? shared.error() : own.error());
    }
    person.wrappedDataKey = *own;
    const Done put = m_table.put(person).and_then([&] { return m_table.putSharedDataKey(*shared); });
    if (!put) {
        return failAs(put);
    }
    return key;
}

Done KeyRing::rewrap(StaffKeys person, const SecretKey& wrap, const StoreContext& context)
{
    return context.sealer.wrapKey(wrap, purposeFor(person.staffId)).and_then([&](const QByteArray& own) {
        person.wrappedDataKey = own;
        return m_table.put(person);
    });
}

Done KeyRing::dropOutdated(const StoreContext& context)
{
    const auto everybody = m_table.all();
    const auto colleagues = CaseStore(m_connection, context).colleagues();
    if (!everybody || !colleagues) {
        return tl::unexpected<Error>(everybody ? colleagues.error() : everybody.error());
    }
    for (const StaffKeys& keys : *everybody) {
        const auto record = KnownStaff(m_connection, context).find(keys.staffId);
        const auto remembered = RememberedKeys(m_connection, context.sealer).find(keys.staffId);
        if (!record || !remembered) {
            return record ? failAs(remembered) : failAs(record);
        }
        const bool current = *record && std::any_of(colleagues->begin(), colleagues->end(), [&](const Staff& known) {
            return known.id == keys.staffId && (known.publicKey == (*record)->publicKey || remembered->contains((*record)->publicKey));
        });
        if (current) {
            continue;
        }
        if (auto removed = m_table.remove(keys.staffId); !removed) {
            return removed;
        }
    }
    return {};
}

}  // namespace madoguchi
