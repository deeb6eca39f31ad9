// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/audit/TrailCheck.h"

#include "app/domain/JapaneseDate.h"
#include "ui/common/BannerArea.h"
#include "ui/common/Theme.h"
#include "ui/common/Words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace madoguchi {

static constexpr int lookEvery = 100;
static constexpr int thousand = 1000;

TrailCheck::TrailCheck(Office& office, BannerArea& banners, QWidget* parent)
    : QWidget(parent), m_office(office), m_banners(banners), m_words(plainLabel({}, QLatin1String("text"), this)), m_progress(new QProgressBar(this)),
      m_button(new QPushButton(this))
{
    m_words->setObjectName(QStringLiteral("trailState"));
    m_words->setProperty("tone", QStringLiteral("secondary"));
    m_progress->setObjectName(QStringLiteral("trailProgress"));
    m_progress->setAccessibleName(tr("Progress of the check"));
    m_progress->setRange(0, thousand);
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(Theme::size(Theme::Size::Rail));
    m_button->setObjectName(QStringLiteral("trailCheck"));
    m_look.setInterval(lookEvery);
    connect(&m_look, &QTimer::timeout, this, &TrailCheck::showCounter);
    connect(m_button, &QPushButton::clicked, this, [this] { m_underWay ? (void)m_stop.request_stop() : start(); });
    auto* layout = row(this, Theme::space(Theme::Space::M));
    layout->addWidget(m_words);
    layout->addStretch(1);
    layout->addWidget(m_progress);
    layout->addWidget(m_button);
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
    m_underWay = true;
    m_stop = std::stop_source();
    m_counter = std::make_shared<Counter>();
    m_look.start();
    tell();
    const auto progress = [counter = m_counter](qint64 done, qint64 all) {
        counter->done = done;
        counter->all = all;
    };
    m_office.checkTrail(progress, m_stop.get_token()).then(this, [this, counter = m_counter](const Result<qint64>& result) {
        if (counter == m_counter) {
            finish(result);
        }
    });
}

void TrailCheck::leave()
{
    m_stop.request_stop();
    m_counter.reset();
    m_look.stop();
    m_underWay = false;
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

void TrailCheck::showCounter()
{
    const qint64 all = qMax<qint64>(1, m_counter->all);
    m_progress->setValue(int(m_counter->done * thousand / all));
}

void TrailCheck::tell()
{
    m_progress->setVisible(m_underWay);
    m_button->setText(m_underWay ? tr("Stop the check") : tr("Check the trail"));
    const QString checked = m_checked > 0 ? tr("Checked up to no. %1").arg(figure(m_checked)) : tr("Not checked since you logged in");
    const QString witnessed = m_state.witnessed ? tr("witnessed by the intake service up to no. %1 (%2)")
                                                      .arg(figure(m_state.witnessed->witness.number), JapaneseDate::compact(m_state.witnessed->witness.day))
                                                : tr("not yet witnessed by the intake service");
    m_words->setText(tr("%1 · %2").arg(checked, witnessed));
}

}  // namespace madoguchi
