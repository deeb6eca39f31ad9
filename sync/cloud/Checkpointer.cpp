// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "sync/cloud/Checkpointer.h"

#include "app/domain/ActCodec.h"
#include "sync/wire/WireCodec.h"

#include <QUuid>

namespace madoguchi {

namespace {

constexpr qint64 pageBytes = 4 << 20;

bool isCheckpoint(const LogEntry& entry)
{
    if (entry.kind != EntryKind::Act || !entry.caseId.isEmpty()) {
        return false;
    }
    const auto act = wire::decodeActBody(entry.body).and_then([](const SignedAct& envelope) { return ActCodec::decode(envelope.payload); });
    return act && act->kind == ActKind::SignLog;
}

}  // namespace

Result<bool> Checkpointer::run()
{
    if (const Done read = readAhead(); !read) {
        return failAs(read);
    }
    const bool isDue = m_unsigned >= mostUnsigned || (m_unsigned > 0 && m_oldestUnsigned.secsTo(m_clock.now()) >= longestUnsigned);
    if (!isDue) {
        return false;
    }
    const Result<Appended> appended = m_log.appendCheckpoint([this](const LogCheckpoint& end, const QDateTime& at) { return sign(end, at); });
    return appended.map([](const Appended&) { return true; });
}

/// Of what was there before the start no more is read than makes a checkpoint due.
Done Checkpointer::readAhead()
{
    auto page = m_log.page(m_seen, 1, 1);
    if (page && page->head > m_seen + mostUnsigned) {
        m_seen = page->head - mostUnsigned;
    }
    while (page && m_seen < page->head) {
        page = m_log.page(m_seen, CaseLog::maxPageEntries, pageBytes);
        for (const LogEntry& entry : page ? page->entries : QList<LogEntry>()) {
            note(entry);
        }
    }
    return page ? Done() : failAs(page);
}

void Checkpointer::note(const LogEntry& entry)
{
    m_seen = entry.seq;
    if (isCheckpoint(entry)) {
        m_unsigned = 0;
        return;
    }
    m_oldestUnsigned = m_unsigned == 0 ? entry.at : m_oldestUnsigned;
    ++m_unsigned;
}

Result<NewAct> Checkpointer::sign(const LogCheckpoint& end, const QDateTime& at) const
{
    Act act;
    act.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    act.kind = ActKind::SignLog;
    act.staffId = m_signer.staffId();
    act.terminal = m_signer.staffId();
    act.at = at;
    act.fields = end.fields();
    return m_signer.sign(act).map([&](const SignedAct& envelope) { return NewAct{envelope, act.id, {}}; });
}

}  // namespace madoguchi
