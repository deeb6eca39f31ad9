// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/audit/TrailCheck.h"

#include "app/domain/JapaneseDate.h"
#include "ui/common/BannerArea.h"
#include "ui/common/LongWork.h"
#include "ui/common/Theme.h"
#include "ui/common/Words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace madoguchi {

TrailCheck::TrailCheck(Office& office, BannerArea& banners, QWidget* parent)
    : QWidget(parent), m_office(office), m_banners(banners), m_words(plainLabel({}, QLatin1String("text"), this)), m_losses(paragraphLabel({}, this)), m_work(new LongWork("trailProgress", tr("Progress of the check"), this)),
      m_button(new QPushButton(this))
{
    m_words->setObjectName(QStringLiteral("trailState"));
    m_words->setProperty("tone", QStringLiteral("secondary"));
    m_button->setObjectName(QStringLiteral("trailCheck"));
    connect(m_button, &QPushButton::clicked, this, [this] { m_work->isUnderWay() ? m_work->requestStop() : start(); });
    m_losses->setObjectName(QStringLiteral("trailLosses"));
    m_losses->setProperty("tone", QStringLiteral("caution"));
    auto* lines = column(this, Theme::space(Theme::Space::XS));
    auto* line = row(nullptr, Theme::space(Theme::Space::M));
    line->addWidget(m_words);
    line->addStretch(1);
    line->addWidget(m_work);
    line->addWidget(m_button);
    lines->addLayout(line);
    lines->addWidget(m_losses);
    tell();
}

void TrailCheck::refresh()
{
    m_office.auditState().then(this, [this](const Result<AuditState>& state) {
        if (state) {
            m_state = *state;
            tell();
        }
    });
}

void TrailCheck::start()
{
    const auto progress = m_work->begin();
    tell();
    m_office.checkTrail(progress, m_work->stopToken()).then(this, [this, number = m_work->number()](const Result<qint64>& result) {
        if (number == m_work->number()) {
            finish(result);
        }
    });
}

void TrailCheck::leave()
{
    m_work->requestStop();
    m_work->end();
    m_checked = 0;
    tell();
}

void TrailCheck::finish(const Result<qint64>& result)
{
    leave();
    if (!result) {
        m_banners.post(result.error());
        return;
    }
    m_checked = *result;
    BannerMessage message;
    message.tone = Tone::Good;
    message.title = tr("The audit trail is whole: %1 rows, each as it was written.").arg(figure(*result));
    message.key = QStringLiteral("trail");
    m_banners.post(message);
    tell();
    refresh();
}

void TrailCheck::tell()
{
    m_button->setText(m_work->isUnderWay() ? tr("Stop the check") : tr("Check the trail"));
    const QString checked = m_checked > 0 ? tr("Checked up to no. %1").arg(figure(m_checked)) : tr("Not checked since you logged in");
    const QString witnessed = m_state.witnessed ? tr("witnessed by the intake service up to no. %1 (%2)")
                                                      .arg(figure(m_state.witnessed->witness.number), JapaneseDate::compact(m_state.witnessed->witness.day))
                                                : tr("not yet witnessed by the intake service");
    m_words->setText(tr("%1 · %2").arg(checked, witnessed));
    tellLosses();
}

/// Not the alarm of a trail that somebody changed, but never out of sight either.
void TrailCheck::tellLosses()
{
    QStringList lines;
    for (const AuditLoss& loss : std::as_const(m_state.losses)) {
        lines.append(tr("No. %1 to %2 were lost when the database was repaired; told to the intake service on %3 (%4).")
                         .arg(figure(loss.first), figure(loss.last), JapaneseDate::compact(loss.told.witness.day), loss.told.staffId));
    }
    setParagraph(*m_losses, lines.join(QLatin1Char('\n')));
    m_losses->setVisible(!lines.isEmpty());
}

}  // namespace madoguchi
