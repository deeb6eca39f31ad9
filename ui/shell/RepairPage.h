// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/base/Result.h"
#include "app/store/BackupFolder.h"

#include <QFuture>
#include <QWidget>

#include <functional>

class QButtonGroup;
class QPushButton;
class QVBoxLayout;

namespace madoguchi {

class BannerArea;
class Theme;

/// The walk-through of a repair or a restore: what happened, what there is to choose from, what becomes of the rest. Alone on the screen,
/// before anybody logs in.
class RepairPage : public QWidget {
    Q_OBJECT
public:
    /// Does it: the path of the backup, or nothing for a new file.
    using Repair = std::function<QFuture<Done>(const QString& backupFile)>;

    /// `damaged`: the database does not open; else somebody has asked for this. `backups`: the newest first.
    RepairPage(const Theme& theme, bool damaged, const QList<BackupFile>& backups, const QDateTime& now, Repair repair, QWidget* parent = nullptr);

    /// True once the repair has succeeded and the program can go on.
    bool isRepaired() const { return m_repaired; }

private:
    void addWords(QVBoxLayout& layout, bool damaged);
    void addChoices(QVBoxLayout& layout, const QDateTime& now);
    void addButtons(QVBoxLayout& layout);
    void submit();
    void setBusy(bool busy);

    const QList<BackupFile> m_backups;
    const Repair m_repair;
    BannerArea* m_banners;
    QButtonGroup* m_choices;
    QPushButton* m_begin = nullptr;
    QPushButton* m_leave = nullptr;
    bool m_repaired = false;
};

}  // namespace madoguchi
