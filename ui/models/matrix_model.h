#pragma once

#include "compare/matrix.h"

#include <QAbstractTableModel>

namespace penumbra::models {

/// A scenario matrix as a table: the last axis goes to the right, every combination of the others down. Cells are empty
/// until they come.
class MatrixModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    /// Gravity: 0 go, 1 go-if, 2 no-go; nothing for a cell that is not done. Current: the cell is the scenario.
    enum Role { GravityRole = Qt::UserRole, CurrentRole };

    using QAbstractTableModel::QAbstractTableModel;
    /// Shows another matrix. `currency` is that of its costs.
    void setMatrix(const compare::Matrix& matrix, const std::string& currency);
    /// Takes over cells of the same matrix that have come.
    void updateCells(const compare::Matrix& matrix, const QList<int>& cells);
    /// Marks the combination that the scenario is; -1: none.
    void setCurrent(int cell);
    const compare::MatrixCell* at(const QModelIndex& index) const; ///< null where it is not done
    int cellOf(const QModelIndex& index) const { return index.row() * columnCount() + index.column(); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString words(const compare::MatrixCell& cell) const;
    QString hint(const compare::MatrixCell& cell) const;
    QModelIndex indexOf(int cell) const { return index(cell / columnCount(), cell % columnCount()); }

    std::vector<compare::MatrixAxis> m_axes;
    std::vector<std::optional<compare::MatrixCell>> m_cells;
    std::string m_currency;
    int m_current = -1;
};

} // namespace penumbra::models
