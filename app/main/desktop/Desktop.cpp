// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/main/desktop/Desktop.h"

#include "app/base/ErrorCatalog.h"
#include "sync/client/Profile.h"
#include "ui/common/Ask.h"
#include "ui/common/WorkplaceOffice.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/ProblemPage.h"
#include "ui/shell/RepairPage.h"

#include <QApplication>
#include <QDir>
#include <QSettings>
#include <QTextStream>
#include <QTimer>

namespace madoguchi {

namespace {

constexpr int exitUnusable = 2;
constexpr int secondsToRead = 8;

QString helpFor(const Error& error, const QString& folder)
{
    const auto place = QCoreApplication::translate("Desktop", "Folder of this terminal: %1").arg(QDir::toNativeSeparators(folder));
    if (error.code == ErrorCode::NotEnrolled || error.code == ErrorCode::ProfileIncomplete) {
        return place + QLatin1Char('\n')
               + QCoreApplication::translate("Desktop", "The administrator enrols a terminal with the command \"madoguchictl --profile %1 enroll\".").arg(folder);
    }
    if (error.code == ErrorCode::DatabaseDamaged || error.code == ErrorCode::DatabaseFailed || error.code == ErrorCode::MigrationFailed) {
        return place + QLatin1Char('\n')
               + QCoreApplication::translate("Desktop", "The administrator repairs or restores the data with the command \"madoguchi --profile %1 --repair\".").arg(folder);
    }
    if (error.code == ErrorCode::ProfileInUse) {
        return QCoreApplication::translate("Desktop", "This window closes by itself.");
    }
    return place;
}

}  // namespace

Desktop::Desktop(QApplication& application)
{
    m_theme.applyTo(application);
    application.setWindowIcon(m_theme.icon(Icon::Inbox, Theme::Color::Key));
}

int Desktop::run(const Options& options)
{
    const auto folder = options.profileFolder.isEmpty() ? Profile::defaultFolder() : options.profileFolder;
    const auto profile = Profile::open(folder);
    if (!profile) {
        return showProblem(profile.error(), folder);
    }
    const SystemClock clock;
    const auto workplace = open(*profile, options.repair, clock);
    if (!workplace) {
        return showProblem(workplace.error(), folder);
    }
    WorkplaceOffice office(**workplace, clock);
    QSettings settings(profile->file(QStringLiteral("desktop.ini")), QSettings::IniFormat);
    Ask ask(m_theme);
    MainWindow window(office, m_theme, ask, settings);
    window.show();
    const int status = QApplication::exec();
    office.lock();
    return status;
}

Result<std::unique_ptr<Workplace>> Desktop::open(const Profile& profile, bool repairWanted, const Clock& clock)
{
    if (repairWanted) {
        walkThrough(profile, false, clock);
    }
    Workplace::Options work;
    work.clock = &clock;
    work.repairAtOnce = false;
    auto workplace = Workplace::open(profile, work);
    const bool isDamaged = !workplace && workplace.error().code == ErrorCode::DatabaseDamaged;
    if (isDamaged && walkThrough(profile, true, clock)) {
        workplace = Workplace::open(profile, work);
    }
    return workplace;
}

bool Desktop::walkThrough(const Profile& profile, bool damaged, const Clock& clock)
{
    RepairPage page(m_theme, damaged, TerminalRepair(profile).backups(), clock.now(),
                    [&](const QString& backupFile) { return TerminalRepair::start(profile, backupFile, clock.now()); });
    page.show();
    QApplication::exec();
    return page.isRepaired();
}

int Desktop::showProblem(const Error& error, const QString& folder)
{
    QTextStream(stderr) << errorName(error.code) << ' ' << ErrorCatalog::entry(error.code).title << '\n';
    ProblemPage page(m_theme, error, helpFor(error, folder));
    page.show();
    if (error.code == ErrorCode::ProfileInUse) {
        // The window that is open is meant; a second one must not stand in its way.
        QTimer::singleShot(secondsToRead * 1000, &page, &QWidget::close);
    }
    QApplication::exec();
    return exitUnusable;
}

}  // namespace madoguchi
