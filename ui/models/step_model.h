#pragma once

#include "models/row_model.h"
#include "remedy/plan.h"
#include "report/before_after.h"

#include <QAbstractTableModel>

namespace penumbra::models {

/// The steps of one plan, in the order in which they are carried out, each with its way back.
class StepModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Order, What, Begins, Takes, Down, WayBack, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    void setSteps(std::vector<remedy::Step> steps);
    const remedy::Step* at(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// Rows are dragged by themselves; a drop asks for the move and changes nothing.
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    QStringList mimeTypes() const override;
    QMimeData* mimeData(const QModelIndexList& indexes) const override;
    bool canDropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                         const QModelIndex& parent) const override;
    bool dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                      const QModelIndex& parent) override;

signals:
    /// A step is to come from one row to another.
    void moveRequested(int from, int to);

private:
    std::vector<remedy::Step> m_steps;
};

/// What a plan changes, without it and with it.
std::vector<RowColumn<report::BeforeAfter>> changeColumns();
/// What a plan leaves: its chance, and the sentence.
std::vector<RowColumn<risk::Finding>> remainingColumns();

} // namespace penumbra::models
