#pragma once

#include "forecast/forecast.h"

#include <QAbstractTableModel>

namespace penumbra::models {

/// The models that a backtest compared, best first, with their share of the answer.
class CandidateModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Model, Error, Share, ColumnCount };
    enum Role { SortRole = Qt::UserRole };

    using QAbstractTableModel::QAbstractTableModel;
    void setCandidates(std::vector<forecast::Candidate> candidates);
    const forecast::Candidate* at(int row) const; ///< null: no such row
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<forecast::Candidate> m_candidates;
};

} // namespace penumbra::models
