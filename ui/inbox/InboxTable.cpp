// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/inbox/InboxTable.h"

#include "ui/inbox/InboxDelegate.h"
#include "ui/inbox/CaseSelection.h"

#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QScopedValueRollback>
#include <QSettings>

namespace madoguchi {

namespace {

const QString columnsKey = QStringLiteral("inbox/columns");

}  // namespace

InboxTable::InboxTable(const Theme& theme, CaseTableModel& model, CaseSelection& selection, QSettings& settings, QWidget* parent)
    : QTableView(parent), m_theme(theme), m_selection(selection), m_settings(settings)
{
    setObjectName(QStringLiteral("caseTable"));
    setAccessibleName(tr("Cases"));
    setModel(&selection);
    setItemDelegate(new InboxDelegate(theme, model, selection, this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setEditTriggers(NoEditTriggers);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setDefaultSectionSize(Theme::size(Theme::Size::Row));
    buildHeader();
    connect(this, &QTableView::doubleClicked, this, [this] { Q_EMIT openRequested(currentCase()); });
}

InboxTable::~InboxTable()
{
    saveColumns();
}

void InboxTable::buildHeader()
{
    auto* header = horizontalHeader();
    header->setSectionsMovable(true);
    header->setHighlightSections(false);
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setStretchLastSection(true);
    header->setMinimumSectionSize(2 * Theme::size(Theme::Size::SmallIcon) + Theme::space(Theme::Space::XL));
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    header->setToolTip(tr("Right-click: filter, choose columns"));
    connect(header, &QWidget::customContextMenuRequested, this, &InboxTable::showHeaderMenu);
    setSortingEnabled(true);
    restoreColumns();
    const auto chosen = [this] { m_usual = m_usual && m_arranging; };
    connect(header, &QHeaderView::sectionMoved, this, chosen);
    connect(header, &QHeaderView::sectionHandleDoubleClicked, this, chosen);
    connect(header, &QHeaderView::sectionResized, this, [this, chosen] {
        // Only a hand on the mouse chooses a width; the last column grows by itself.
        if (QGuiApplication::mouseButtons() != Qt::NoButton) {
            chosen();
        }
    });
}

void InboxTable::restoreColumns()
{
    auto* header = horizontalHeader();
    m_usual = !header->restoreState(m_settings.value(columnsKey).toByteArray()) || header->count() != int(allInboxColumns.size());
    if (m_usual) {
        // Oldest first: what has waited longest is on top, and what arrives pushes nothing away.
        header->setSortIndicator(int(InboxColumn::ReceivedAt), Qt::AscendingOrder);
        arrangeUsual();
    }
}

void InboxTable::saveColumns()
{
    if (!m_usual) {
        m_settings.setValue(columnsKey, horizontalHeader()->saveState());
    }
}

void InboxTable::arrangeUsual()
{
    const QScopedValueRollback arranging(m_arranging, true);
    auto* header = horizontalHeader();
    int room = viewport()->width();
    for (const auto column : allInboxColumns) {
        header->resizeSection(int(column), usualWidth(column, m_theme));
        header->setSectionHidden(int(column), !shownByDefault(column));
        room -= shownByDefault(column) ? usualWidth(column, m_theme) : 0;
    }
    const int forKinds = qMin(qMax(0, room), usualWidth(InboxColumn::Kinds, m_theme) / 4);
    room -= forKinds;
    for (const auto column : {InboxColumn::Kana, InboxColumn::Address, InboxColumn::Service}) {
        if (room >= usualWidth(column, m_theme)) {
            header->setSectionHidden(int(column), false);
            room -= usualWidth(column, m_theme);
        }
    }
    header->resizeSection(int(InboxColumn::Kinds), usualWidth(InboxColumn::Kinds, m_theme) + forKinds + qMax(0, room));
}

void InboxTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    if (m_usual) {
        arrangeUsual();
    }
}

void InboxTable::setColumnShown(InboxColumn column, bool shown)
{
    m_usual = false;
    horizontalHeader()->setSectionHidden(int(column), !shown);
    if (shown) {
        horizontalHeader()->resizeSection(int(column), usualWidth(column, m_theme));
    }
}

void InboxTable::showHeaderMenu(const QPoint& at)
{
    auto* header = horizontalHeader();
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("columnMenu"));
    if (const int section = header->logicalIndexAt(at); section >= 0) {
        const auto column = allInboxColumns.at(size_t(section));
        menu->addAction(tr("Filter by \"%1\"…").arg(label(column)), this, [this, column] { Q_EMIT filterRequested(column); });
        menu->addSeparator();
    }
    for (const auto column : allInboxColumns) {
        auto* action = menu->addAction(label(column));
        action->setCheckable(true);
        action->setChecked(!header->isSectionHidden(int(column)));
        // Without the receipt number nobody could say which case a row is.
        action->setEnabled(column != InboxColumn::Receipt);
        connect(action, &QAction::toggled, this, [this, column](bool shown) { setColumnShown(column, shown); });
    }
    menu->addSeparator();
    menu->addAction(tr("Back to the usual columns"), this, [this] {
        m_settings.remove(columnsKey);
        restoreColumns();
    });
    menu->popup(header->mapToGlobal(at));
}

QList<InboxView::Column> InboxTable::shownColumns() const
{
    const auto* header = horizontalHeader();
    QList<InboxView::Column> columns;
    for (int place = 0; place < header->count(); ++place) {
        const int section = header->logicalIndex(place);
        if (!header->isSectionHidden(section)) {
            columns.append({allInboxColumns.at(size_t(section)), header->sectionSize(section)});
        }
    }
    return columns;
}

void InboxTable::setShownColumns(const QList<InboxView::Column>& columns)
{
    if (columns.isEmpty()) {
        return;
    }
    m_usual = false;
    auto* header = horizontalHeader();
    for (int section = 0; section < header->count(); ++section) {
        header->setSectionHidden(section, section != int(InboxColumn::Receipt));
    }
    for (int place = 0; place < columns.size(); ++place) {
        const int section = int(columns.at(place).column);
        header->moveSection(header->visualIndex(section), place);
        header->setSectionHidden(section, false);
        header->resizeSection(section, columns.at(place).width > 0 ? columns.at(place).width : usualWidth(columns.at(place).column, m_theme));
    }
}

InboxColumn InboxTable::sortedBy() const
{
    return allInboxColumns.at(size_t(qMax(0, horizontalHeader()->sortIndicatorSection())));
}

Qt::SortOrder InboxTable::direction() const
{
    return horizontalHeader()->sortIndicatorOrder();
}

void InboxTable::sortBy(InboxColumn column, Qt::SortOrder direction)
{
    horizontalHeader()->setSortIndicator(int(column), direction);
}

QString InboxTable::currentCase() const
{
    return currentIndex().isValid() ? m_selection.caseIdAt(currentIndex().row()) : QString();
}

bool InboxTable::select(const QString& caseId)
{
    const int row = m_selection.rowOf(caseId);
    if (row < 0) {
        return false;
    }
    const int column = qMax(0, horizontalHeader()->logicalIndexAt(0));
    setCurrentIndex(m_selection.index(row, column));
    scrollTo(currentIndex());
    return true;
}

bool InboxTable::step(int rows)
{
    const int row = currentIndex().isValid() ? currentIndex().row() + rows : 0;
    return row >= 0 && row < m_selection.rowCount() && select(m_selection.caseIdAt(row));
}

void InboxTable::keyPressEvent(QKeyEvent* event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && !currentCase().isEmpty()) {
        Q_EMIT openRequested(currentCase());
        return;
    }
    QTableView::keyPressEvent(event);
}

void InboxTable::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    if (current.row() != previous.row() || !previous.isValid()) {
        Q_EMIT currentCaseChanged(currentCase());
    }
}

}  // namespace madoguchi
