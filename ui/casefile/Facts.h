// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/common/Theme.h"

#include <QWidget>

class QGridLayout;

namespace madoguchi {

/// A short list of what is known: label at the left, value at the right, a line between (GOV.UK's summary list, dense).
class Facts : public QWidget {
    Q_OBJECT
public:
    enum class Labels { Wide, Narrow };  ///< Wide: as in other lists of the page, so that they align; Narrow: no wider than the longest

    Facts(const Theme& theme, Labels labels, QWidget* parent = nullptr);

    /// An empty value is left out.
    void add(const QString& label, const QString& value, Theme::Type type = Theme::Type::Text);

private:
    const Theme& m_theme;
    QGridLayout* m_grid;
};

}  // namespace madoguchi
