// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/common/Icon.h"
#include "ui/common/Tone.h"

#include <QColor>
#include <QFont>
#include <QHash>
#include <QIcon>
#include <QObject>
#include <QPalette>
#include <QPixmap>

class QApplication;

namespace madoguchi {

/// The only place that knows colours, fonts and sizes: reads the Digital Agency's tokens and gives them the roles of the office.
///
/// Widgets ask for a role, or set one of these properties, which the style sheet reads:
///   "type":    title · heading · strong · text · caption · figure · name · nameLarge          (labels)
///   "tone":    secondary · key · good · caution · bad · hold                          (labels; frames of surface "tinted")
///   "surface": page · ground · raised · tinted                                        (plain widgets: setSurface())
///   "kind":    primary · quiet · danger · link                                        (buttons; none: an ordinary button)
/// After changing such a property of a visible widget call restyle().
class Theme : public QObject {
    Q_OBJECT
public:
    enum class Mode { Light, Dark };

    enum class Color {
        Text, Secondary, Disabled, Line, Surface, Ground, Hover, Key, KeyStrong, OnKey, Selection, OnSelection,
        Good, GoodSurface, Caution, CautionSurface, Bad, BadSurface, Hold, HoldSurface, FocusOuter, FocusInner, Rehearsal, OnRehearsal,
    };
    enum class Type { Text, Strong, Caption, Heading, Title, Figure, Name, NameLarge };
    enum class Space { XS, S, M, L, XL };  ///< 4 8 12 16 24 px
    enum class Size {
        Row, Control, Rail, RailNarrow, ReadingPane, TopBar, StatusLine, SmallIcon, Icon, LargeIcon, Card, Dialog, Search, Radius, FocusRing,
        LabelColumn, TextWidth, WindowWidth, WindowHeight,
    };

    explicit Theme(Mode mode = Mode::Light, QObject* parent = nullptr);

    Mode mode() const { return m_mode; }
    void setMode(Mode mode);
    /// Gives the application palette, font and style sheet, now and after every change of mode.
    void applyTo(QApplication& application);

    QColor color(Color role) const;
    /// The colour of a tone on the page's surface.
    static Color colorOf(Tone tone);
    QFont font(Type type) const;
    static int space(Space space);
    static int size(Size size);

    /// The drawing in a colour; in the disabled mode in the disabled colour.
    QIcon icon(Icon icon, Color role = Color::Text) const;
    /// `side` in device-independent pixels.
    QPixmap pixmap(Icon icon, Color role, int side, qreal ratio = 1) const;

    QPalette palette() const;
    QString styleSheet() const;
    /// As "#rrggbb": for templates that are shown as a page.
    QString name(Color role) const { return color(role).name(); }

Q_SIGNALS:
    /// Everything that was painted or cut from icons has to be made anew.
    void changed();

private:
    void apply();

    Mode m_mode;
    QApplication* m_application = nullptr;
    QHash<QString, QColor> m_tokens;  ///< "blue-800" → colour
};

/// Makes the style sheet look at the properties of a widget again.
void restyle(QWidget& widget);
/// Gives a plain widget one of the surfaces above.
void setSurface(QWidget& widget, QLatin1String surface);

}  // namespace madoguchi
