#include "views/table.h"

#include "views/table_proxy.h"
#include "views/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPainter>
#include <QSaveFile>
#include <QScrollBar>
#include <QSettings>

#include <algorithm>

namespace penumbra::views {

namespace {

constexpr int kCellMargin = 20; ///< left and right of a cell's text
constexpr int kRounding = 2;    ///< a column that fits its text is not narrower than it
constexpr int kOrderSign = 12;  ///< beside a column's name
constexpr int kLeastColumn = 36;
constexpr int kLeastHead = 56; ///< of a column whose head is cut
/// Letters of a column that takes what is left: what it asks of the others for its texts.
constexpr int kMostStretched = 34;
constexpr int kMostWrapped = 200;  ///< rows that are as high as their text
constexpr int kRowMargin = 10;     ///< above and below it
constexpr int kMeasuredRows = 400; ///< for the width of a column: more would take long in a large fleet

/// The text in the two lines that are the least wide, where it has two words.
QStringList twoLines(const QFontMetrics& metrics, const QString& text) {
    QStringList best{text};
    int least = metrics.horizontalAdvance(text);
    for (auto space = text.indexOf(QLatin1Char(' ')); space >= 0; space = text.indexOf(QLatin1Char(' '), space + 1)) {
        const QStringList lines{text.left(space), text.mid(space + 1)};
        const int width = std::max(metrics.horizontalAdvance(lines[0]), metrics.horizontalAdvance(lines[1]));
        if (width >= least) continue;
        least = width;
        best = lines;
    }
    return best;
}

/// A head that is cut keeps its beginning and says so, at whichever side it stands; a style sheet alone cuts it, and
/// leaves more room for the sign of the order than that takes.
class Head final : public QHeaderView {
public:
    using QHeaderView::QHeaderView;
    void setBroken(bool broken) {
        if (std::exchange(m_broken, broken) == broken) return;
        headerDataChanged(Qt::Horizontal, 0, count() - 1);
        resizeSections();
        emit geometriesChanged(); // it is as high as two lines
    }
    /// In which a head is whole in two lines.
    int leastWidth(int section) const {
        return widthOf(twoLines(fontMetrics(), model()->headerData(section, orientation()).toString()));
    }

protected:
    void initStyleOptionForIndex(QStyleOptionHeader* option, int section) const override {
        QHeaderView::initStyleOptionForIndex(option, section);
        const int room = sectionSize(section) - kCellMargin + kRounding;
        auto lines = linesOf(section);
        for (auto& line : lines) line = fontMetrics().elidedText(line, Qt::ElideRight, room);
        option->text = lines.join(QLatin1Char('\n'));
    }
    QSize sectionSizeFromContents(int section) const override {
        const auto lines = linesOf(section);
        return {widthOf(lines), QHeaderView::sectionSizeFromContents(section).height() +
                                    (static_cast<int>(lines.size()) - 1) * fontMetrics().lineSpacing()};
    }

private:
    int widthOf(const QStringList& lines) const {
        int width = 0;
        for (const auto& line : lines) width = std::max(width, fontMetrics().horizontalAdvance(line));
        return width + kCellMargin + (isSortIndicatorShown() ? kOrderSign : 0);
    }
    QStringList linesOf(int section) const {
        const auto text = model()->headerData(section, orientation()).toString();
        return m_broken ? twoLines(fontMetrics(), text) : QStringList{text};
    }
    bool m_broken = false; ///< into two lines
};

} // namespace

void widenSection(QHeaderView& header, int column, int least) {
    const auto head = header.model()->headerData(column, header.orientation()).toString();
    const int named = header.fontMetrics().horizontalAdvance(head) + kCellMargin;
    header.resizeSection(column, std::max(least, named + (header.isSortIndicatorShown() ? kOrderSign : 0)));
}

Table::Table(QWidget* parent) : QTableView(parent), m_proxy(new TableProxy(this)) {
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setWordWrap(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerItem);
    setHorizontalHeader(new Head(Qt::Horizontal, this));
    horizontalHeader()->setSectionsClickable(true);
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(horizontalHeader(), &QWidget::customContextMenuRequested, this, &Table::openHeaderMenu);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + kRowMargin);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &Table::updateGeometries);
    m_proxy->setSortCaseSensitivity(Qt::CaseInsensitive);
    m_proxy->setFilterKeyColumn(-1);
}

void Table::setSource(QAbstractItemModel* source, int sortRole, int searchRole) {
    m_proxy->setSortRole(sortRole);
    m_proxy->setFilterRole(searchRole);
    if (searchRole != Qt::DisplayRole) m_proxy->setFilterKeyColumn(0);
    m_proxy->setSourceModel(source);
    setModel(m_proxy);
    setSortingEnabled(true);
    sortByColumn(-1, Qt::AscendingOrder);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) { emit sourceRowChanged(m_proxy->mapToSource(current).row()); });
}

void Table::searchWith(QLineEdit* field) { connect(field, &QLineEdit::textChanged, m_proxy, &TableProxy::setSearch); }

int Table::wholeHeight() const {
    return horizontalHeader()->sizeHint().height() + verticalHeader()->length() + 2 * frameWidth() + kRounding;
}

int Table::wholeWidth() const {
    const auto& head = static_cast<const Head&>(*horizontalHeader());
    int width = 2 * frameWidth();
    for (int column = 0; column < model()->columnCount(); ++column)
        if (!isColumnHidden(column))
            width += horizontalHeader()->sectionResizeMode(column) == QHeaderView::Stretch
                         ? neededByStretched(column)
                         : std::max(head.leastWidth(column), sizeHintForColumn(column));
    return width;
}

int Table::neededByStretched(int column) const {
    const int letters = m_mostLines > 0 ? kMostStretched / 2 : kMostStretched; // what wraps needs less
    return std::min(letters * fontMetrics().averageCharWidth(), sizeHintForColumn(column) + kRounding);
}

void Table::fitColumns(int stretched) {
    horizontalHeader()->setMinimumSectionSize(kLeastColumn);
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(stretched, QHeaderView::Stretch);
    m_stretched = stretched;
    connect(m_proxy, &QAbstractItemModel::modelReset, this, &Table::squeeze, Qt::QueuedConnection);
}

void Table::squeeze() {
    if (m_stretched < 0 || !model() || !isVisible()) return;
    m_squeezedFor = width();
    auto* header = static_cast<Head*>(horizontalHeader());
    header->setBroken(false);
    for (const int column : std::exchange(m_squeezed, {}))
        header->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    // Where nothing is left to take, what stretches keeps the width it once had.
    header->setSectionResizeMode(m_stretched, QHeaderView::Interactive);
    header->resizeSection(m_stretched, kLeastColumn);
    header->setSectionResizeMode(m_stretched, QHeaderView::Stretch);
    const int needed = neededByStretched(m_stretched);
    header->setBroken(columnWidth(m_stretched) < needed);
    std::vector<std::pair<int, int>> spare; ///< pixels that only the head needs, and the column
    for (int column = 0; column < model()->columnCount(); ++column)
        if (!isColumnHidden(column) && header->sectionResizeMode(column) == QHeaderView::ResizeToContents)
            spare.emplace_back(columnWidth(column) - std::max(kLeastHead, sizeHintForColumn(column)), column);
    std::sort(spare.rbegin(), spare.rend());
    for (const auto& [pixels, column] : spare) {
        const int missing = needed - columnWidth(m_stretched);
        if (missing <= 0 || pixels <= 0) break;
        const int width = columnWidth(column) - std::min(pixels, missing);
        header->setSectionResizeMode(column, QHeaderView::Interactive);
        setColumnWidth(column, width);
        m_squeezed.push_back(column);
    }
}

void Table::hideEmptyColumns() {
    const auto& source = *m_proxy->sourceModel();
    const int rows = source.rowCount();
    for (int column = 0; column < source.columnCount(); ++column) {
        bool said = rows == 0;
        for (int row = 0; row < rows && !said; ++row) said = !source.index(row, column).data().toString().isEmpty();
        setColumnHidden(column, !said || m_hidden.contains(source.headerData(column, Qt::Horizontal).toString()));
    }
}

int Table::widenColumns(int most) {
    horizontalHeader()->setResizeContentsPrecision(kMeasuredRows);
    int needed = verticalScrollBar()->sizeHint().width() + 2 * frameWidth();
    for (int column = 0; column < model()->columnCount(); ++column) {
        if (isColumnHidden(column)) continue;
        widenSection(*horizontalHeader(), column, sizeHintForColumn(column));
        if (columnWidth(column) > most) setColumnWidth(column, most);
        needed += columnWidth(column);
    }
    return needed;
}

void Table::keepToRows() {
    m_keepsToRows = true;
    fitRows();
}

void Table::wrapRows(int most) {
    m_mostLines = most;
    setWordWrap(true);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, &Table::fitRows);
    connect(m_proxy, &QAbstractItemModel::modelReset, this, &Table::fitRows);
    connect(m_proxy, &QAbstractItemModel::dataChanged, this, &Table::fitRows);
    fitRows();
}

/// Many rows keep one height: to lay out each of their texts would hold the window up.
void Table::fitRows() {
    if (model()->rowCount() > kMostWrapped) return;
    const int lineHeight = fontMetrics().lineSpacing();
    for (int row = 0; row < model()->rowCount(); ++row) {
        int lines = 1;
        for (int column = 0; column < model()->columnCount(); ++column) {
            if (isColumnHidden(column)) continue;
            const QRect room(0, 0, columnWidth(column) - kCellMargin + kRounding, 100000);
            const auto text = model()->index(row, column).data().toString();
            lines = std::max(lines, fontMetrics().boundingRect(room, Qt::TextWordWrap, text).height() / lineHeight);
        }
        const int height = std::min(lines, m_mostLines) * lineHeight + kRowMargin;
        if (rowHeight(row) != height) setRowHeight(row, height);
    }
    if (m_keepsToRows) setMaximumHeight(wholeHeight());
}

void Table::paintEvent(QPaintEvent* event) {
    QTableView::paintEvent(event);
    const int all = m_proxy && m_proxy->sourceModel() ? m_proxy->sourceModel()->rowCount() : 0;
    if (all == 0 || m_proxy->rowCount() > 0) return;
    QPainter painter(viewport());
    painter.setPen(colorsOf(this).muted);
    const auto text =
        all == 1 ? tr("The one row does not fit what is searched or filtered. Clear that to see it.")
                 : tr("None of the %L1 rows fits what is searched or filtered. Clear that to see them.").arg(all);
    painter.drawText(viewport()->rect().adjusted(space::normal, space::normal, -space::normal, -space::normal),
                     Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, text);
}

/// The header stretches its columns only after the table is resized or shown.
void Table::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    // Once a width: rows that wrap otherwise may bring a scroll bar, which takes its room, and so on for ever.
    if (width() != m_squeezedFor) QMetaObject::invokeMethod(this, &Table::squeeze, Qt::QueuedConnection);
    if (m_mostLines > 0) QMetaObject::invokeMethod(this, &Table::fitRows, Qt::QueuedConnection);
}

void Table::showEvent(QShowEvent* event) {
    QTableView::showEvent(event);
    QMetaObject::invokeMethod(this, &Table::squeeze, Qt::QueuedConnection);
    if (m_mostLines > 0) QMetaObject::invokeMethod(this, &Table::fitRows, Qt::QueuedConnection);
}

/// In another type rows are as high as it needs.
void Table::changeEvent(QEvent* event) {
    QTableView::changeEvent(event);
    if (event->type() != QEvent::FontChange) return;
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + kRowMargin);
    if (m_mostLines > 0 && model()) fitRows();
}

/// What is left below the last whole row becomes a margin, so that no row is cut in half.
void Table::updateGeometries() {
    if (m_fitting) return;
    m_fitting = true;
    QTableView::updateGeometries();
    const auto margins = viewportMargins();
    const int room = viewport()->height() + margins.bottom();
    int whole = 0;
    bool cut = false;
    for (int row = std::max(0, rowAt(0)); model() && row < model()->rowCount() && !cut; ++row) {
        cut = whole + rowHeight(row) > room;
        if (!cut) whole += rowHeight(row);
    }
    const int rest = cut && whole > 0 ? room - whole : 0;
    if (margins.bottom() != rest) setViewportMargins(margins.left(), margins.top(), margins.right(), rest);
    // A scroll bar that has just come took its room from the rows, not yet from the header.
    if (horizontalHeader()->width() != viewport()->width()) QTableView::updateGeometries();
    m_fitting = false;
}

int Table::sourceRow() const { return m_proxy->mapToSource(currentIndex()).row(); }

void Table::selectSourceRow(int row) {
    const auto index = m_proxy->mapFromSource(m_proxy->sourceModel()->index(row, 0));
    if (!index.isValid() || index.row() == currentIndex().row()) return;
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index);
}

void Table::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Copy))
        copyRows();
    else
        QTableView::keyPressEvent(event);
}

QString Table::rowsAs(QChar separator, const QModelIndexList& rows) const {
    QString text;
    const auto quoted = [&](QString cell) {
        if (separator == QLatin1Char('\t')) return cell;
        if (!cell.isEmpty() && QStringLiteral("=+-@").contains(cell.front()))
            cell.prepend(QLatin1Char('\'')); // no formula
        return QStringLiteral("\"%1\"").arg(cell.replace(QLatin1Char('"'), QLatin1String("\"\"")));
    };
    for (const auto& row : rows) {
        QStringList cells;
        for (int column = 0; column < model()->columnCount(); ++column)
            if (!isColumnHidden(column)) cells << quoted(row.siblingAtColumn(column).data().toString());
        text += cells.join(separator) + QLatin1Char('\n');
    }
    return text;
}

void Table::copyRows() const {
    QApplication::clipboard()->setText(rowsAs(QLatin1Char('\t'), selectionModel()->selectedRows()));
}

void Table::rememberColumns(const QString& name) {
    m_name = QStringLiteral("columns/") + name;
    const auto hidden = QSettings().value(m_name).toStringList();
    m_hidden = {hidden.begin(), hidden.end()};
    for (int column = 0; column < model()->columnCount(); ++column)
        if (m_hidden.contains(model()->headerData(column, Qt::Horizontal).toString())) setColumnHidden(column, true);
}

void Table::hideByHand(int column, bool hidden) {
    const auto title = model()->headerData(column, Qt::Horizontal).toString();
    if (hidden)
        m_hidden.insert(title);
    else
        m_hidden.remove(title);
    setColumnHidden(column, hidden);
    if (!m_name.isEmpty()) QSettings().setValue(m_name, QStringList(m_hidden.begin(), m_hidden.end()));
}

void Table::openHeaderMenu(const QPoint& at) {
    if (!model()) return;
    QMenu menu(this);
    int shown = 0;
    for (int column = 0; column < model()->columnCount(); ++column) shown += isColumnHidden(column) ? 0 : 1;
    for (int column = 0; column < model()->columnCount(); ++column) {
        auto* entry = menu.addAction(model()->headerData(column, Qt::Horizontal).toString());
        entry->setCheckable(true);
        entry->setChecked(!isColumnHidden(column));
        entry->setEnabled(isColumnHidden(column) || shown > 1);
        connect(entry, &QAction::toggled, this, [this, column](bool on) { hideByHand(column, !on); });
    }
    menu.addSeparator();
    menu.addAction(tr("Save as CSV…"), this, &Table::saveAs);
    menu.exec(horizontalHeader()->mapToGlobal(at));
}

void Table::saveAs() {
    const auto path = QFileDialog::getSaveFileName(this, tr("Save the table"), {}, tr("CSV (*.csv)"));
    if (path.isEmpty()) return;
    QStringList titles;
    for (int column = 0; column < model()->columnCount(); ++column)
        if (!isColumnHidden(column))
            titles << QStringLiteral("\"%1\"").arg(model()->headerData(column, Qt::Horizontal).toString());
    QModelIndexList rows;
    for (int row = 0; row < model()->rowCount(); ++row) rows << model()->index(row, 0);
    QSaveFile file(path);
    const auto text = titles.join(QLatin1Char(',')) + QLatin1Char('\n') + rowsAs(QLatin1Char(','), rows);
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0 || !file.commit())
        QMessageBox::warning(
            this, tr("Save the table"),
            tr("The file %1 cannot be written: %2. Choose another place.").arg(path, file.errorString()));
}

} // namespace penumbra::views
