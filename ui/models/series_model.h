#pragma once

#include "session/session.h"

#include <QAbstractTableModel>
#include <memory>

namespace penumbra::models {

/// Every series of an inventory: resource, metric, samples, model and backtest error of the newest evaluation.
class SeriesModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Resource, Metric, Model, Error, Samples, ColumnCount };
    enum Role { SortRole = Qt::UserRole, SearchRole };

    using QAbstractTableModel::QAbstractTableModel;
    void setEvaluation(std::shared_ptr<const session::Evaluation> evaluation);
    const model::SeriesInfo* at(int row) const;
    int rowOf(const model::SeriesKey& key) const; ///< -1 when there is none; O(rows)

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QVariant display(const model::SeriesInfo& info, const model::DemandEntry* entry, int column) const;

    std::shared_ptr<const session::Evaluation> m_evaluation;
    std::vector<int> m_entries; ///< per row: index into the demand's entries, or -1
};

} // namespace penumbra::models
