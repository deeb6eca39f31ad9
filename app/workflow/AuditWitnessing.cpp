// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/workflow/AuditWitnessing.h"

#include "app/domain/ActCodec.h"
#include "app/domain/AuditWitness.h"
#include "app/domain/JapaneseDate.h"
#include "app/store/AuditTrail.h"
#include "app/store/Outbox.h"
#include "app/store/OutboxWriter.h"
#include "app/store/StaffTable.h"
#include "app/store/ValueReader.h"
#include "app/store/ValueWriter.h"

#include <QUuid>

#include <algorithm>

namespace madoguchi {

namespace {

constexpr quint8 format = 1;
const QString stateName = QStringLiteral("witness");

/// What was last put into the outbox here, witnessed or not.
struct Shown {
    QDate day;
    qint64 number = 0;
};

Result<Shown> lastShown(const StateTable& state)
{
    return state.get(stateName).map([](const std::optional<QByteArray>& bytes) {
        Shown shown;
        if (bytes) {
            ValueReader reader(*bytes);
            reader >> shown.day >> shown.number;
        }
        return shown;
    });
}

Act actOf(const AuditWitness& witness, const Actor& actor, const QDateTime& now)
{
    Act act;
    act.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    act.kind = ActKind::WitnessAudit;
    act.staffId = actor.staff.id;
    act.terminal = actor.terminal;
    act.at = now;
    act.fields = witness.fields();
    return act;
}

}  // namespace

Result<bool> AuditWitnessing::daily(const Actor& actor, const QDateTime& now)
{
    const auto shown = lastShown(StateTable(m_connection, m_context.sealer));
    if (!shown) {
        return failAs(shown);
    }
    return shown->day == JapaneseDate::dateOf(now) ? Result<bool>(false) : put(actor, now);
}

Result<bool> AuditWitnessing::leaving(const Actor& actor, const QDateTime& now)
{
    const auto waiting = waits();
    const auto done = somethingWasDone();
    if (!waiting || !done) {
        return waiting ? done : waiting;
    }
    return *done && !*waiting ? put(actor, now) : Result<bool>(false);
}

Result<bool> AuditWitnessing::put(const Actor& actor, const QDateTime& now)
{
    StateTable state(m_connection, m_context.sealer);
    AuditTrail trail(m_connection, m_context.sealer);
    const auto end = trail.end();
    const auto resumed = trail.resumedAfter();
    const auto shown = lastShown(state);
    const auto staff = StaffTable(m_connection, m_context.sealer).all();
    if (!end || !shown) {
        return end ? failAs(shown) : failAs(end);
    }
    if (!staff || !resumed) {
        return staff ? failAs(resumed) : failAs(staff);
    }
    const auto member = staff->constFind(actor.staff.id);
    const bool hasLeft = member != staff->constEnd() && !member->active;
    const bool isShown = end->number == shown->number && !*resumed;
    if (hasLeft || isShown || end->number <= resumed->value_or(0)) {
        return false;
    }
    const AuditWitness witness{end->number, end->digest, JapaneseDate::dateOf(now), *resumed};
    const auto signedAct = actor.signer.sign(actOf(witness, actor, now));
    const auto act = signedAct.and_then([](const SignedAct& made) { return ActCodec::decode(made.payload); });
    if (!act) {
        return failAs(act);
    }
    ValueWriter writer(format);
    writer << witness.day << witness.number;
    return OutboxWriter(m_connection, m_context.sealer)
        .addOfficeAct(*signedAct, *act)
        .and_then([&] { return state.put(stateName, writer.bytes()); })
        .and_then([&] { return *resumed ? trail.resumptionShown() : Done(); })
        .map([] { return true; });
}

/// Coming and going alone is shown with the next day's end.
Result<bool> AuditWitnessing::somethingWasDone() const
{
    constexpr int enough = 200;
    const auto shown = lastShown(StateTable(m_connection, m_context.sealer));
    const auto newest = AuditTrail(m_connection, m_context.sealer).newest(enough);
    if (!shown || !newest) {
        return shown ? failAs(newest) : failAs(shown);
    }
    const auto counts = [&](const AuditItem& item) {
        return item.number > shown->number && item.kind != AuditItem::Kind::LoggedIn && item.kind != AuditItem::Kind::Locked;
    };
    return newest->size() == enough && newest->last().number > shown->number ? true : std::ranges::any_of(*newest, counts);
}

Result<bool> AuditWitnessing::waits() const
{
    return Outbox(m_connection, m_context.sealer).ofCase(QStringLiteral("")).map([](const QList<OutboxItem>& items) {
        return std::ranges::any_of(items, [](const OutboxItem& item) { return item.state == OutboxItem::State::Waiting; });
    });
}

}  // namespace madoguchi
