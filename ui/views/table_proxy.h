#pragma once

#include "views/column_filter.h"

#include <QSortFilterProxyModel>
#include <map>

namespace penumbra::views {

/// The rows that hold the searched text and that every column's filter accepts.
class TableProxy final : public QSortFilterProxyModel {
    Q_OBJECT
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;
    /// An empty filter lets every row pass.
    void setColumnFilter(int column, const ColumnFilter& filter);

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    std::map<int, ColumnFilter> m_filters;
};

} // namespace penumbra::views
