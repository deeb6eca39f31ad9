// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/shell/ProblemPage.h"

#include "ui/common/BannerArea.h"
#include "ui/common/FocusRing.h"
#include "ui/common/Theme.h"
#include "ui/common/Words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace madoguchi {

ProblemPage::ProblemPage(const Theme& theme, const Error& error, const QString& more, QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("problemPage"));
    setWindowTitle(tr("Madoguchi"));
    setSurface(*this, QLatin1String("ground"));
    setMinimumWidth(Theme::size(Theme::Size::TextWidth));
    auto* layout = column(this, Theme::space(Theme::Space::M), Theme::space(Theme::Space::XL));
    layout->addWidget(plainLabel(tr("Madoguchi can't be opened."), QLatin1String("title"), this));

    auto* banners = new BannerArea(theme, this);
    auto message = bannerOf(error);
    message.lasting = true;
    banners->post(message);
    layout->addWidget(banners);
    if (!more.isEmpty()) {
        auto* words = paragraphLabel(more, this);
        words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        layout->addWidget(words);
    }
    layout->addStretch(1);
    auto* buttons = row(nullptr);
    buttons->addStretch(1);
    auto* close = new QPushButton(tr("Close"), this);
    close->setObjectName(QStringLiteral("closeProblem"));
    close->setProperty("kind", QStringLiteral("primary"));
    close->setShortcut(QKeySequence(Qt::Key_Escape));
    connect(close, &QPushButton::clicked, this, &QWidget::close);
    buttons->addWidget(close);
    layout->addLayout(buttons);
    close->setFocus();
    new FocusRing(theme, this);
}

}  // namespace madoguchi
