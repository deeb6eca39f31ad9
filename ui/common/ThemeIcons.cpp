// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/common/Theme.h"

#include <QFile>
#include <QPainter>
#include <QSvgRenderer>

namespace madoguchi {

QPixmap Theme::pixmap(Icon icon, Color role, int side, qreal ratio) const
{
    QPixmap pixmap(qRound(side * ratio), qRound(side * ratio));
    pixmap.fill(Qt::transparent);
    QFile file(QStringLiteral(":/icons/%1.svg").arg(code(icon)));
    if (file.open(QIODevice::ReadOnly)) {
        auto drawing = file.readAll();
        drawing.replace("currentColor", name(role).toLatin1());
        QSvgRenderer renderer(drawing);
        QPainter painter(&pixmap);
        renderer.render(&painter);
    }
    pixmap.setDevicePixelRatio(ratio);
    return pixmap;
}

QIcon Theme::icon(Icon icon, Color role) const
{
    QIcon made;
    for (const int side : {size(Size::SmallIcon), size(Size::Icon), size(Size::LargeIcon)}) {
        for (const qreal ratio : {1.0, 2.0}) {
            made.addPixmap(pixmap(icon, role, side, ratio), QIcon::Normal);
            made.addPixmap(pixmap(icon, Color::Disabled, side, ratio), QIcon::Disabled);
        }
    }
    return made;
}

}  // namespace madoguchi
