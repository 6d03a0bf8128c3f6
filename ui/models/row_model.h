#pragma once

#include <QAbstractTableModel>
#include <functional>
#include <vector>

namespace penumbra::models {

/// One column of a RowModel: its title and what it says of a row.
template <class Row>
struct RowColumn {
    using Text = std::function<QString(const Row&)>;
    using Order = std::function<QVariant(const Row&)>;
    RowColumn(QString columnTitle, Text textOf, Order orderOf = nullptr, bool alignRight = false,
              QString columnTip = {})
        : title(std::move(columnTitle)), text(std::move(textOf)), order(std::move(orderOf)), right(alignRight),
          tip(std::move(columnTip)) {}
    QString title;
    Text text;
    Order order; ///< what it is sorted by; empty: the text
    bool right;  ///< of numbers
    QString tip; ///< what its title means, where that needs words
};

/// A table of values that somebody else made: a row for each, columns that were given once. Sorts by SortRole.
template <class Row>
class RowModel final : public QAbstractTableModel {
public:
    enum Role { SortRole = Qt::UserRole, ToneRole };

    /// `tone` is what ToneDelegate paints the row's sign in.
    explicit RowModel(std::vector<RowColumn<Row>> columns, std::function<QString(const Row&)> tip = nullptr,
                      std::function<int(const Row&)> tone = nullptr)
        : m_columns(std::move(columns)), m_tip(std::move(tip)), m_tone(std::move(tone)) {}
    void setRows(std::vector<Row> rows) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    }
    const Row* at(int row) const {
        return row < 0 || row >= rowCount() ? nullptr : &m_rows[static_cast<std::size_t>(row)];
    }
    int rowCount(const QModelIndex& parent = {}) const override {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    int columnCount(const QModelIndex& parent = {}) const override {
        return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
    }
    QVariant data(const QModelIndex& index, int role) const override {
        if (!index.isValid() || !checkIndex(index)) return {};
        const auto& row = m_rows[static_cast<std::size_t>(index.row())];
        const auto& column = m_columns[static_cast<std::size_t>(index.column())];
        switch (role) {
        case Qt::DisplayRole:
            return column.text(row);
        case SortRole:
            return column.order ? column.order(row) : column.text(row);
        case Qt::ToolTipRole:
            return m_tip ? m_tip(row) : column.text(row);
        case ToneRole:
            return m_tone ? QVariant(m_tone(row)) : QVariant();
        case Qt::TextAlignmentRole:
            return int((column.right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
        default:
            return {};
        }
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override {
        if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) return {};
        const auto& column = m_columns[static_cast<std::size_t>(section)];
        if (role == Qt::TextAlignmentRole)
            return int((column.right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
        if (role == Qt::ToolTipRole && !column.tip.isEmpty()) return column.tip;
        return role == Qt::DisplayRole ? QVariant(column.title) : QVariant();
    }

private:
    std::vector<RowColumn<Row>> m_columns;
    std::function<QString(const Row&)> m_tip;
    std::function<int(const Row&)> m_tone;
    std::vector<Row> m_rows;
};

} // namespace penumbra::models
