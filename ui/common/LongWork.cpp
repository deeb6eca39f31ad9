// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/common/LongWork.h"

#include "ui/common/Theme.h"

namespace madoguchi {

static constexpr int lookEvery = 100;
static constexpr int thousand = 1000;

LongWork::LongWork(const char* name, const QString& words, QWidget* parent) : QProgressBar(parent)
{
    setObjectName(QLatin1String(name));
    setAccessibleName(words);
    setRange(0, thousand);
    setTextVisible(false);
    setFixedWidth(Theme::size(Theme::Size::Rail));
    m_timer.setInterval(lookEvery);
    connect(&m_timer, &QTimer::timeout, this, &LongWork::look);
    hide();
}

LongWork::Progress LongWork::begin()
{
    ++m_number;
    m_stop = std::stop_source();
    m_counter = std::make_shared<Counter>();
    setValue(0);
    m_timer.start();
    show();
    return [counter = m_counter](qint64 done, qint64 all) {
        counter->done = done;
        counter->all = all;
    };
}

void LongWork::end()
{
    ++m_number;
    m_counter.reset();
    m_timer.stop();
    hide();
}

void LongWork::look()
{
    setValue(int(m_counter->done * thousand / qMax<qint64>(1, m_counter->all)));
}

}  // namespace madoguchi
