// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QPointer>
#include <QWidget>

namespace madoguchi {

class Theme;

/// Shows where the keyboard is: two pixels of black around two of yellow, on top of the window, around whatever has the focus;
/// inside the edge of a list, whose neighbours would be covered.
class FocusRing : public QWidget {
    Q_OBJECT
public:
    /// Follows the focus within `window` and goes with it.
    FocusRing(const Theme& theme, QWidget* window);

    /// The widget the ring stands around now, or nullptr.
    QWidget* target() const { return m_target; }

    bool eventFilter(QObject* watched, QEvent* event) override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void follow(QWidget* focused);
    void place();

    const Theme& m_theme;
    QPointer<QWidget> m_target;
    QList<QPointer<QWidget>> m_watched;
};

}  // namespace madoguchi
