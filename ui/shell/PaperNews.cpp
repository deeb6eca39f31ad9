// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/shell/PaperNews.h"

#include "app/domain/CaseId.h"
#include "ui/common/Ask.h"
#include "ui/common/BannerArea.h"
#include "ui/common/Words.h"

#include <QWidget>

#include <utility>

namespace madoguchi {

namespace {

constexpr int lookEvery = 10'000;  // a lease ends without any news
const QString paperKey = QStringLiteral("paper");

QString lineOf(const PaperNotice& notice, const Staff& me, const QDateTime& now)
{
    const QString paper = PaperNews::tr("Receipt no. %1 (%2)").arg(CaseId::receiptNumber(notice.caseId), kindsText(notice.kinds));
    if (!notice.holder.isEmpty()) {
        return PaperNews::tr("%1: hand it to %2, who has the case now.").arg(paper, notice.holderName.isEmpty() ? notice.holder : notice.holderName);
    }
    if (notice.ended.isValid()) {
        return PaperNews::tr("%1: your time ended at %2. Take the case again, or hand it to the section chief.").arg(paper, momentText(notice.ended, now));
    }
    return me.role == Role::Chief ? PaperNews::tr("%1: nobody has the case now. Keep it locked up until somebody takes the case.").arg(paper)
                                  : PaperNews::tr("%1: nobody has the case now. Hand it to the section chief.").arg(paper);
}

QStringList linesOf(const QList<PaperNotice>& notices, const Staff& me, const QDateTime& now)
{
    QStringList lines;
    for (const PaperNotice& notice : notices) {
        lines << lineOf(notice, me, now);
    }
    return lines;
}

}  // namespace

PaperNews::PaperNews(Office& office, BannerArea& banners, Ask& ask, QWidget& page)
    : QObject(&page), m_office(office), m_banners(banners), m_ask(ask), m_page(page)
{
    connect(&office, &Office::casesChanged, this, &PaperNews::look);
    connect(&m_timer, &QTimer::timeout, this, &PaperNews::look);
    m_timer.start(lookEvery);
    look();
}

BannerMessage PaperNews::messageOf(const QList<PaperNotice>& notices, const Staff& me, const QDateTime& now)
{
    QStringList lines = linesOf(notices, me, now);
    if (lines.size() > mostLines) {
        const auto more = lines.size() - (mostLines - 1);
        lines = lines.first(mostLines - 1);
        lines << tr("And %1 more: the button lists them all.").arg(figure(more));
    }
    BannerMessage message;
    message.tone = Tone::Bad;
    message.title = tr("You may have paper of cases that you don't hold any more. Don't print, seal, send or give out anything of them.");
    message.text = lines.join(u'\n');
    message.key = paperKey;
    message.actionVerb = tr("I have handed it over…");
    message.lasting = true;
    message.onTop = true;
    return message;
}

/// Answers of one reading at a time: what changes meanwhile is read afterwards.
void PaperNews::look()
{
    if (std::exchange(m_looking, true)) {
        m_again = true;
        return;
    }
    m_office.paperNotices().then(this, [this](const Result<QList<PaperNotice>>& notices) {
        m_looking = false;
        show(notices);
        if (std::exchange(m_again, false)) {
            look();
        }
    });
}

void PaperNews::show(const Result<QList<PaperNotice>>& notices)
{
    if (!notices) {
        if (notices.error().code != ErrorCode::Locked && m_failure != notices.error()) {
            m_failure = notices.error();
            m_banners.post(*m_failure);
        }
        return;
    }
    m_failure.reset();
    if (*notices == m_told) {
        return;
    }
    m_told = *notices;
    m_banners.withdraw(paperKey);
    if (!m_told.isEmpty()) {
        BannerMessage message = messageOf(m_told, m_office.staff(), m_office.now());
        message.action = [this] { ask(); };
        m_banners.post(message);
    }
}

void PaperNews::ask()
{
    Question question;
    question.title = tr("Has all of this paper been handed over?");
    question.text = linesOf(m_told, m_office.staff(), m_office.now()).join(u'\n') + u'\n' + tr("Your answer stays in the audit trail. If there was no paper of a case, that is settled too.");
    question.leaveVerb = tr("Not yet");
    question.choices = {{tr("All handed over"), false, {}}};
    m_ask.ask(&m_page, question, [this, told = m_told](const Answer& answer) {
        if (answer.choice == 0) {
            settle(told);
        }
    });
}

void PaperNews::settle(const QList<PaperNotice>& told)
{
    m_office.paperHandedOver(told).then(this, [this](const Result<int>& settled) {
        if (!settled) {
            m_banners.post(settled.error());
        }
        look();
    });
}

}  // namespace madoguchi
