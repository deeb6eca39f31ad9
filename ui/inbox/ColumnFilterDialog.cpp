// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/inbox/ColumnFilterDialog.h"

#include "ui/common/FocusRing.h"
#include "ui/common/Theme.h"
#include "ui/common/Words.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace madoguchi {

namespace {

constexpr int longestWords = 100;
constexpr int valuesBeside = 5;  // more than these stand in two columns
constexpr int highestFigure = 9'999'999;
const QDate earliest(2020, 1, 1);

}  // namespace

ColumnFilterDialog::ColumnFilterDialog(const Theme& theme, const ColumnFilter& now, const QDate& today, QWidget* parent) : QDialog(parent), m_now(now)
{
    setObjectName(QStringLiteral("columnFilterDialog"));
    setWindowTitle(tr("Filter by \"%1\"").arg(label(now.column)));
    auto* layout = column(this, Theme::space(Theme::Space::M), Theme::space(Theme::Space::XL));
    layout->addWidget(plainLabel(windowTitle(), QLatin1String("heading"), this));
    switch (filterKind(now.column)) {
    case FilterKind::Words: addWords(*layout); break;
    case FilterKind::Values: addValues(*layout); break;
    case FilterKind::Dates: addDates(*layout, today); break;
    case FilterKind::Figures: addFigures(*layout); break;
    }
    addButtons(*layout);
    setFixedWidth(qMax(Theme::size(Theme::Size::Dialog), sizeHint().width()));
    new FocusRing(theme, this);
}

void ColumnFilterDialog::addWords(QVBoxLayout& layout)
{
    m_words = new QLineEdit(m_now.words, this);
    m_words->setObjectName(QStringLiteral("filterWords"));
    m_words->setAccessibleName(tr("Words that the column must hold"));
    m_words->setMaxLength(longestWords);
    m_words->setClearButtonEnabled(true);
    m_words->selectAll();
    layout.addWidget(m_words);
    layout.addWidget(hintLabel(tr("Shows the rows whose column holds all of these words. Kana, width and variant characters are treated as in the search."), this));
}

void ColumnFilterDialog::addValues(QVBoxLayout& layout)
{
    layout.addWidget(hintLabel(tr("Shows the rows with one of the ticked values."), this));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(Theme::space(Theme::Space::XL));
    grid->setVerticalSpacing(Theme::space(Theme::Space::S));
    const auto values = filterValues(m_now.column);
    const auto rows = int(values.size() > valuesBeside ? (values.size() + 1) / 2 : values.size());
    for (int i = 0; i < values.size(); ++i) {
        const FilterValue& value = values.at(i);
        auto* tick = new QCheckBox(value.label, this);
        tick->setObjectName(QLatin1String("filterValue-") + value.code);
        tick->setChecked((m_now.values >> value.bit & 1U) != 0);
        grid->addWidget(tick, i % rows, i / rows);
        m_values.append({value.bit, tick});
    }
    layout.addLayout(grid);
}

template<typename Field>
void ColumnFilterDialog::addEnd(QVBoxLayout& layout, End<Field>& end, const char* name, const QString& words, bool counts, Field* field)
{
    auto* line = new QHBoxLayout;
    end = {new QCheckBox(words, this), field};
    end.counts->setObjectName(QLatin1String(name));
    end.counts->setChecked(counts);
    end.counts->setMinimumWidth(Theme::size(Theme::Size::LabelColumn) / 2);
    field->setObjectName(QLatin1String(name) + QLatin1String("Field"));
    field->setAccessibleName(words);
    field->setEnabled(counts);
    connect(end.counts, &QCheckBox::toggled, field, &QWidget::setEnabled);
    line->addWidget(end.counts);
    line->addWidget(field, 1);
    layout.addLayout(line);
}

void ColumnFilterDialog::addDates(QVBoxLayout& layout, const QDate& today)
{
    const auto field = [&](const std::optional<qint64>& day) {
        auto* edit = new QDateEdit(day ? QDate::fromJulianDay(*day) : today, this);
        edit->setDisplayFormat(QStringLiteral("yyyy/MM/dd"));
        edit->setMinimumDate(earliest);
        edit->setCalendarPopup(true);
        return edit;
    };
    layout.addWidget(hintLabel(tr("Shows the rows of these days, the first and the last included."), this));
    addEnd(layout, m_fromDate, "filterFrom", tr("First day"), m_now.from.has_value(), field(m_now.from));
    addEnd(layout, m_toDate, "filterTo", tr("Last day"), m_now.to.has_value(), field(m_now.to));
}

void ColumnFilterDialog::addFigures(QVBoxLayout& layout)
{
    const auto field = [&](const std::optional<qint64>& figure) {
        auto* edit = new QSpinBox(this);
        edit->setRange(0, highestFigure);
        edit->setValue(int(figure.value_or(0)));
        edit->setGroupSeparatorShown(true);
        edit->setButtonSymbols(QAbstractSpinBox::NoButtons);
        return edit;
    };
    layout.addWidget(hintLabel(tr("Shows the rows between these figures, both included."), this));
    addEnd(layout, m_fromFigure, "filterFrom", tr("Lowest"), m_now.from.has_value(), field(m_now.from));
    addEnd(layout, m_toFigure, "filterTo", tr("Highest"), m_now.to.has_value(), field(m_now.to));
}

void ColumnFilterDialog::addButtons(QVBoxLayout& layout)
{
    auto* line = row(nullptr, Theme::space(Theme::Space::S));
    line->setContentsMargins(0, Theme::space(Theme::Space::S), 0, 0);
    auto* remove = new QPushButton(tr("Remove this filter"), this);
    remove->setObjectName(QStringLiteral("filterRemove"));
    remove->setAutoDefault(false);
    remove->setVisible(!m_now.isEmpty());
    connect(remove, &QPushButton::clicked, this, [this] {
        m_isRemoved = true;
        accept();
    });
    auto* leave = new QPushButton(tr("Cancel"), this);
    leave->setObjectName(QStringLiteral("filterLeave"));
    leave->setAutoDefault(false);
    connect(leave, &QPushButton::clicked, this, &QDialog::reject);
    auto* apply = new QPushButton(tr("Filter"), this);
    apply->setObjectName(QStringLiteral("filterApply"));
    apply->setProperty("kind", QStringLiteral("primary"));
    apply->setDefault(true);
    connect(apply, &QPushButton::clicked, this, &QDialog::accept);
    line->addWidget(remove);
    line->addStretch(1);
    line->addWidget(leave);
    line->addWidget(apply);
    layout.addLayout(line);
}

ColumnFilter ColumnFilterDialog::filter() const
{
    ColumnFilter filter;
    filter.column = m_now.column;
    if (m_isRemoved) {
        return filter;
    }
    if (m_words) {
        filter.words = m_words->text().trimmed();
    }
    for (const auto& [bit, tick] : m_values) {
        filter.values |= tick->isChecked() ? 1U << unsigned(bit) : 0U;
    }
    const auto dayOf = [](const End<QDateEdit>& end) { return end.counts && end.counts->isChecked() ? std::optional(end.field->date().toJulianDay()) : std::nullopt; };
    const auto figureOf = [](const End<QSpinBox>& end) { return end.counts && end.counts->isChecked() ? std::optional<qint64>(end.field->value()) : std::nullopt; };
    const bool ofDates = m_fromDate.counts != nullptr;
    filter.from = ofDates ? dayOf(m_fromDate) : figureOf(m_fromFigure);
    filter.to = ofDates ? dayOf(m_toDate) : figureOf(m_toFigure);
    if (filter.from && filter.to && *filter.from > *filter.to) {
        std::swap(filter.from, filter.to);
    }
    return filter;
}

}  // namespace madoguchi
