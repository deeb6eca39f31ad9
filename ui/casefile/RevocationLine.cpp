// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/casefile/RevocationLine.h"

#include "app/domain/Finding.h"
#include "app/domain/JapaneseDate.h"
#include "ui/common/Theme.h"
#include "ui/common/Words.h"

#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

namespace madoguchi {

namespace {

using State = CertificateStatus::State;

QString age(const QDateTime& from, const QDateTime& to)
{
    constexpr qint64 minute = 60;
    constexpr qint64 hour = 60 * minute;
    constexpr qint64 day = 24 * hour;
    const qint64 seconds = from.secsTo(to);
    if (seconds < minute) {
        return RevocationLine::tr("just now");
    }
    if (seconds < hour) {
        return RevocationLine::tr("%1 min ago").arg(seconds / minute);
    }
    return seconds < 2 * day ? RevocationLine::tr("%1 h ago").arg(seconds / hour) : RevocationLine::tr("%1 days ago").arg(seconds / day);
}

}  // namespace

RevocationLine::RevocationLine(QWidget* parent)
    : QWidget(parent), m_source(plainLabel({}, QLatin1String("caption"), this)), m_meaning(plainLabel({}, QLatin1String("strong"), this)),
      m_again(new QPushButton(this))
{
    auto* layout = column(this, Theme::space(Theme::Space::XS));
    for (QLabel* label : {m_source, m_meaning}) {
        label->setWordWrap(true);
        layout->addWidget(label);
    }
    layout->addWidget(m_again, 0, Qt::AlignLeft);
    m_source->setObjectName(QStringLiteral("revocationSource"));
    m_meaning->setObjectName(QStringLiteral("revocationMeaning"));
    m_again->setObjectName(QStringLiteral("revocationAgain"));
    connect(m_again, &QPushButton::clicked, this, &RevocationLine::askRequested);
    display({});
}

void RevocationLine::display(const RevocationView& view)
{
    m_source->setText(view.status ? source(*view.status, view.now) : tr("Revocation: being looked up"));
    m_meaning->setVisible(view.status.has_value());
    if (view.status) {
        m_meaning->setText(meaning(*view.status));
        m_meaning->setProperty("tone", QString(code(tone(*view.status))));
        m_meaning->style()->polish(m_meaning);  // the colour hangs on the property
    }
    m_again->setText(view.isAsking ? tr("Asking…") : tr("Check revocation again"));
}

QString RevocationLine::source(const CertificateStatus& status, const QDateTime& now)
{
    if (status.source == CertificateStatus::Source::None) {
        return tr("Revocation: nothing is known");
    }
    const QString name = status.source == CertificateStatus::Source::StatusResponse ? QStringLiteral("OCSP") : QStringLiteral("CRL");
    return tr("Revocation: %1 as of %2 (%3)").arg(name, JapaneseDate::compact(status.asOf), age(status.asOf, now));
}

QString RevocationLine::meaning(const CertificateStatus& status)
{
    switch (status.state) {
    case State::Valid:
        return tr("Not revoked.");
    case State::Stale:
        return tr("Not revoked so far, but newer information is overdue. Nothing can be decided until it is here.");
    case State::Unknown:
        return tr("Nobody has said whether this certificate is revoked. Nothing can be decided until somebody has.");
    case State::Revoked:
        break;
    }
    const QString since = JapaneseDate::full(status.revokedSince);
    const QString reason = words({FindingCode::RevocationRevoked, status.reason}).title;
    return (status.wasValidAtReceipt() ? tr("Valid at receipt, revoked since %1.").arg(since) : tr("Revoked since %1, before the receipt.").arg(since)) + u' ' + reason;
}

Tone RevocationLine::tone(const CertificateStatus& status)
{
    switch (status.state) {
    case State::Valid:
        return Tone::Good;
    case State::Revoked:
        return Tone::Bad;
    default:
        return Tone::Caution;
    }
}

}  // namespace madoguchi
