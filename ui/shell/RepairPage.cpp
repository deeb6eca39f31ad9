// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/shell/RepairPage.h"

#include "ui/common/BannerArea.h"
#include "ui/common/FocusRing.h"
#include "ui/common/Theme.h"
#include "ui/common/Words.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace madoguchi {

namespace {

constexpr int newFile = -2;  // QButtonGroup keeps -1 for itself

QString sizeText(qint64 bytes)
{
    return QLocale::c().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
}

}  // namespace

RepairPage::RepairPage(const Theme& theme, bool damaged, const QList<BackupFile>& backups, const QDateTime& now, Repair repair, QWidget* parent)
    : QWidget(parent), m_backups(backups), m_repair(std::move(repair)), m_banners(new BannerArea(theme, this)), m_choices(new QButtonGroup(this))
{
    setObjectName(QStringLiteral("repairPage"));
    setWindowTitle(tr("Madoguchi"));
    setSurface(*this, QLatin1String("ground"));
    setMinimumWidth(Theme::size(Theme::Size::TextWidth));
    auto* layout = column(this, Theme::space(Theme::Space::M), Theme::space(Theme::Space::XL));
    addWords(*layout, damaged);
    layout->addWidget(m_banners);
    addChoices(*layout, now);
    layout->addStretch(1);
    addButtons(*layout);
    new FocusRing(theme, this);
}

void RepairPage::addWords(QVBoxLayout& layout, bool damaged)
{
    layout.addWidget(plainLabel(damaged ? tr("The data of this terminal is damaged.") : tr("Repair or restore the data of this terminal"), QLatin1String("title"), this));
    layout.addWidget(paragraphLabel(tr("The file as it is now is set aside and kept. Acts that were not sent yet, the audit trail and who may log in here are saved "
                                       "from it, line by line. Everything else is fetched again from the intake service."),
                                    this));
    layout.addWidget(plainLabel(tr("What shall take its place?"), QLatin1String("strong"), this));
}

void RepairPage::addChoices(QVBoxLayout& layout, const QDateTime& now)
{
    for (int i = 0; i < m_backups.size(); ++i) {
        const BackupFile& backup = m_backups.at(i);
        auto* choice = new QRadioButton(tr("The backup of %1 (%2 entries, %3)")
                                            .arg(momentText(backup.at, now), figure(backup.entries), sizeText(backup.bytes)),
                                        this);
        choice->setObjectName(QStringLiteral("backup%1").arg(i));
        m_choices->addButton(choice, i);
        layout.addWidget(choice);
    }
    auto* fresh = new QRadioButton(tr("A new file"), this);
    fresh->setObjectName(QStringLiteral("newFile"));
    m_choices->addButton(fresh, newFile);
    layout.addWidget(fresh);
    m_choices->buttons().first()->setChecked(true);
    layout.addWidget(hintLabel(tr("With a backup, cases up to then can be seen at once, even without a connection. With a new file all cases are fetched again, "
                                  "which needs a connection and takes a while."),
                               this));
}

void RepairPage::addButtons(QVBoxLayout& layout)
{
    auto* buttons = row(nullptr, Theme::space(Theme::Space::S));
    buttons->addStretch(1);
    m_leave = new QPushButton(tr("Leave everything as it is"), this);
    m_leave->setObjectName(QStringLiteral("leaveRepair"));
    m_leave->setShortcut(QKeySequence(Qt::Key_Escape));
    connect(m_leave, &QPushButton::clicked, this, &QWidget::close);
    buttons->addWidget(m_leave);
    m_begin = new QPushButton(tr("Set aside and repair"), this);
    m_begin->setObjectName(QStringLiteral("beginRepair"));
    m_begin->setProperty("kind", QStringLiteral("primary"));
    connect(m_begin, &QPushButton::clicked, this, &RepairPage::submit);
    buttons->addWidget(m_begin);
    layout.addLayout(buttons);
    m_leave->setFocus();
}

void RepairPage::submit()
{
    setBusy(true);
    m_banners->clear();
    const int chosen = m_choices->checkedId();
    m_repair(chosen == newFile ? QString() : m_backups.at(chosen).path).then(this, [this](const Done& done) {
        setBusy(false);
        if (!done) {
            m_banners->post(done.error());
            return;
        }
        m_repaired = true;
        close();
    });
}

void RepairPage::setBusy(bool busy)
{
    m_begin->setText(busy ? tr("Repairing …") : tr("Set aside and repair"));
    m_begin->setEnabled(!busy);
    m_leave->setEnabled(!busy);
    for (auto* choice : m_choices->buttons()) {
        choice->setEnabled(!busy);
    }
}

}  // namespace madoguchi
