#include "views/table_proxy.h"

#include <algorithm>

namespace penumbra::views {

void TableProxy::setColumnFilter(int column, const ColumnFilter& filter) {
    if (filter.empty())
        m_filters.erase(column);
    else
        m_filters.insert_or_assign(column, filter);
    invalidateFilter();
}

bool TableProxy::filterAcceptsRow(int row, const QModelIndex& parent) const {
    const bool all = std::all_of(m_filters.begin(), m_filters.end(), [&](const auto& entry) {
        const auto index = sourceModel()->index(row, entry.first, parent);
        return entry.second.accepts(index.data().toString(), index.data(sortRole()));
    });
    return all && QSortFilterProxyModel::filterAcceptsRow(row, parent);
}

} // namespace penumbra::views
