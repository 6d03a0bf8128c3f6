#pragma once

#include "forecast/forecast.h"

#include <QAbstractTableModel>

namespace penumbra::models {

/// The models that a backtest compared, best first.
class CandidateModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Model, Error, Chosen, ColumnCount };
    enum Role { SortRole = Qt::UserRole };

    using QAbstractTableModel::QAbstractTableModel;
    void setCandidates(std::vector<forecast::Candidate> candidates, const std::string& chosen);
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<forecast::Candidate> m_candidates;
    std::string m_chosen;
};

} // namespace penumbra::models
