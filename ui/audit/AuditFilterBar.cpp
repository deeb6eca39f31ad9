// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/audit/AuditFilterBar.h"

#include "app/domain/CaseId.h"
#include "app/domain/JapaneseDate.h"
#include "ui/common/Theme.h"
#include "ui/common/Words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QTimeZone>

namespace madoguchi {

namespace {

constexpr int pauseInTyping = 600;
constexpr int secondsToTokyo = 9 * 60 * 60;

/// Midnight in Tokyo, so many days before the day of this moment.
QDateTime dayBefore(const QDateTime& now, int days)
{
    return QDateTime(JapaneseDate::dateOf(now).addDays(-days), QTime(0, 0), Qt::OffsetFromUTC, secondsToTokyo).toUTC();
}

}  // namespace

AuditFilterBar::AuditFilterBar(Office& office, QWidget* parent)
    : QWidget(parent), m_office(office), m_person(makeList("auditPerson", tr("Person"))), m_kind(makeList("auditKind", tr("What"))),
      m_period(makeList("auditPeriod", tr("Period"))), m_text(new QLineEdit(this))
{
    m_person->addItem(tr("Everybody"), QString());
    fillKinds();
    fillPeriods();
    m_text->setObjectName(QStringLiteral("auditText"));
    m_text->setAccessibleName(tr("Receipt number or words"));
    m_text->setPlaceholderText(tr("Receipt number or words (Ctrl+F)"));
    m_text->setClearButtonEnabled(true);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseInTyping);
    connect(m_text, &QLineEdit::textChanged, this, [this] { m_pause.start(); });
    connect(m_text, &QLineEdit::returnPressed, this, [this] { m_pause.stop(); Q_EMIT changed(); });
    connect(&m_pause, &QTimer::timeout, this, &AuditFilterBar::changed);

    auto* layout = row(this, Theme::space(Theme::Space::S));
    for (QComboBox* list : {m_person, m_kind, m_period}) {
        layout->addWidget(list);
        connect(list, &QComboBox::activated, this, &AuditFilterBar::changed);
    }
    layout->addWidget(m_text, 1);
}

QComboBox* AuditFilterBar::makeList(const char* name, const QString& words)
{
    auto* list = new QComboBox(this);
    list->setObjectName(QLatin1String(name));
    list->setAccessibleName(words);
    list->setToolTip(words);
    return list;
}

void AuditFilterBar::fillKinds()
{
    m_kind->addItem(tr("Everything"), -1);
    for (const AuditItem::Kind kind : allAuditKinds) {
        m_kind->addItem(label(kind), int(kind));
    }
}

void AuditFilterBar::fillPeriods()
{
    m_period->addItem(tr("Any time"), -1);
    m_period->addItem(tr("Today"), 0);
    m_period->addItem(tr("The last 7 days"), 6);
    m_period->addItem(tr("The last 30 days"), 29);
    m_period->addItem(tr("The last 365 days"), 364);
}

void AuditFilterBar::setColleagues(const QList<Staff>& colleagues)
{
    const QString chosen = m_person->currentData().toString();
    while (m_person->count() > 1) {
        m_person->removeItem(1);
    }
    for (const Staff& person : colleagues) {
        m_person->addItem(person.name, person.id);
    }
    m_person->setCurrentIndex(qMax(0, m_person->findData(chosen)));
}

AuditFilter AuditFilterBar::filter() const
{
    AuditFilter filter;
    filter.staffId = m_person->currentData().toString();
    if (const int kind = m_kind->currentData().toInt(); kind >= 0) {
        filter.kind = AuditItem::Kind(kind);
    }
    if (const int days = m_period->currentData().toInt(); days >= 0) {
        filter.from = dayBefore(m_office.now(), days);
    }
    const QString typed = m_text->text().trimmed();
    if (const auto caseId = CaseId::fromInput(typed, m_office.municipality())) {
        filter.caseId = *caseId;
    } else {
        filter.text = typed;
    }
    return filter;
}

void AuditFilterBar::focusText()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

}  // namespace madoguchi
