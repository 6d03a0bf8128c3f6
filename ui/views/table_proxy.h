#pragma once

#include "views/column_filter.h"

#include <QSortFilterProxyModel>
#include <map>
#include <vector>

namespace penumbra::views {

/// The rows that hold the searched text and that every column's filter accepts. What is searched and what the order
/// goes by is asked of the source once, until it changes: a hundred thousand rows are searched and sorted at once.
class TableProxy final : public QSortFilterProxyModel {
    Q_OBJECT
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;
    void setSourceModel(QAbstractItemModel* model) override;
    /// An empty filter lets every row pass.
    void setColumnFilter(int column, const ColumnFilter& filter);
    /// The text, whatever its case, in the filter role of the filter's column; of all columns where that is -1.
    void setSearch(const QString& text);
    /// A head stands over its values, at the side at which the first of them does; where it is cut a tip says it whole.
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    struct Keys {
        int column = -1;
        std::vector<double> numbers; ///< per row of the source; empty: not all of them are numbers
        std::vector<QString> texts;  ///< the same
    };
    void forget();
    void filterAgain();
    const QString& searched(int row) const;
    const Keys& keysOf(int column) const;

    std::map<int, ColumnFilter> m_filters;
    QString m_search;
    mutable std::vector<QString> m_texts; ///< per row of the source, once it was searched
    mutable Keys m_keys;                  ///< of the column that was sorted by last
};

} // namespace penumbra::views
