#include "views/table_proxy.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <tuple>

namespace penumbra::views {

namespace {

constexpr int kFew = 2'000;
constexpr QChar kBetween(0x1f);                                      ///< two columns of a row: nobody searches for it
constexpr double kLowest = -std::numeric_limits<double>::infinity(); ///< where there is none
constexpr double kHighest = std::numeric_limits<double>::infinity(); ///< of a text among numbers

bool isNumber(const QVariant& value) {
    switch (value.typeId()) {
    case QMetaType::Bool:
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
    case QMetaType::ULongLong:
    case QMetaType::Float:
    case QMetaType::Double:
        return true;
    default:
        return false;
    }
}

} // namespace

void TableProxy::setSourceModel(QAbstractItemModel* model) {
    if (sourceModel()) disconnect(sourceModel(), nullptr, this, nullptr);
    forget();
    // Before the base class hears of it: that searches and sorts at once.
    connect(model, &QAbstractItemModel::dataChanged, this, &TableProxy::forget);
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &TableProxy::forget);
    connect(model, &QAbstractItemModel::modelReset, this, &TableProxy::forget);
    connect(model, &QAbstractItemModel::layoutChanged, this, &TableProxy::forget);
    connect(model, &QAbstractItemModel::rowsInserted, this, &TableProxy::forget);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &TableProxy::forget);
    connect(model, &QAbstractItemModel::rowsMoved, this, &TableProxy::forget);
    QSortFilterProxyModel::setSourceModel(model);
}

QVariant TableProxy::headerData(int section, Qt::Orientation orientation, int role) const {
    const auto said = QSortFilterProxyModel::headerData(section, orientation, role);
    if (said.isValid() || orientation != Qt::Horizontal) return said;
    if (role == Qt::ToolTipRole) return headerData(section, orientation, Qt::DisplayRole);
    return role == Qt::TextAlignmentRole && rowCount() > 0 ? index(0, section).data(role) : said;
}

void TableProxy::forget() {
    m_texts.clear();
    m_keys = {};
}

void TableProxy::setColumnFilter(int column, const ColumnFilter& filter) {
    if (filter.empty())
        m_filters.erase(column);
    else
        m_filters.insert_or_assign(column, filter);
    filterAgain();
}

void TableProxy::setSearch(const QString& text) {
    if (text == m_search) return;
    m_search = text;
    filterAgain();
}

/// Of many rows as one change: the base class tells of each stretch that comes or goes, and views take time for each.
void TableProxy::filterAgain() {
    if (sourceModel()->rowCount() > kFew)
        invalidate();
    else
        invalidateFilter();
}

const QString& TableProxy::searched(int row) const {
    const auto& source = *sourceModel();
    if (m_texts.empty()) m_texts.resize(static_cast<std::size_t>(source.rowCount()));
    auto& text = m_texts[static_cast<std::size_t>(row)];
    if (!text.isNull()) return text;
    const int only = filterKeyColumn();
    text = QLatin1String("");
    for (int column = std::max(0, only); column < (only < 0 ? source.columnCount() : only + 1); ++column)
        text += source.index(row, column).data(filterRole()).toString() + kBetween;
    return text;
}

bool TableProxy::filterAcceptsRow(int row, const QModelIndex& parent) const {
    if (!m_search.isEmpty() && !searched(row).contains(m_search, Qt::CaseInsensitive)) return false;
    return std::all_of(m_filters.begin(), m_filters.end(), [&](const auto& entry) {
        const auto index = sourceModel()->index(row, entry.first, parent);
        return entry.second.accepts(index.data().toString(), index.data(sortRole()));
    });
}

const TableProxy::Keys& TableProxy::keysOf(int column) const {
    if (m_keys.column == column) return m_keys;
    m_keys = {column, {}, {}};
    const auto& source = *sourceModel();
    const int rows = source.rowCount();
    bool numbers = true, texts = true, known = true;
    for (int row = 0; row < rows && known; ++row) {
        const auto value = source.index(row, column).data(sortRole());
        const bool none = !value.isValid(), number = isNumber(value), text = value.typeId() == QMetaType::QString;
        known = none || number || text;
        numbers = numbers && !text;
        texts = texts && !number;
        const bool least = none || (number && std::isnan(value.toDouble()));
        m_keys.numbers.push_back(least ? kLowest : number ? value.toDouble() : kHighest);
        m_keys.texts.push_back(text ? value.toString().toCaseFolded() : QString());
    }
    if (!known || (texts && !numbers)) m_keys.numbers.clear();
    if (!known || numbers) m_keys.texts.clear();
    return m_keys;
}

bool TableProxy::lessThan(const QModelIndex& left, const QModelIndex& right) const {
    const auto& keys = keysOf(left.column());
    const auto a = static_cast<std::size_t>(left.row()), b = static_cast<std::size_t>(right.row());
    if (!keys.numbers.empty() && !keys.texts.empty())
        return std::tie(keys.numbers[a], keys.texts[a]) < std::tie(keys.numbers[b], keys.texts[b]);
    if (!keys.numbers.empty()) return keys.numbers[a] < keys.numbers[b];
    if (!keys.texts.empty()) return keys.texts[a] < keys.texts[b];
    return QSortFilterProxyModel::lessThan(left, right);
}

} // namespace penumbra::views
