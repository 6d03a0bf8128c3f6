#pragma once

#include "model/batch.h"
#include "store/rehearsal.h"

#include <QAbstractTableModel>
#include <memory>

namespace penumbra::models {

/// The first rows of a batch in words: what its plans will change, resources, then series, then events; of resources
/// also what is new in them.
class BatchRowsModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Kind, Name, What, Change, ColumnCount };
    static constexpr int kMostPerKind = 200;

    using QAbstractTableModel::QAbstractTableModel;
    void setBatch(std::shared_ptr<const model::Batch> batch, const store::Rehearsal& rehearsal = {});
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void addPlanned(const store::Rehearsal::Planned& planned);
    std::vector<std::array<QString, ColumnCount>> m_rows;
};

/// Problems of an import, with their place.
class ProblemModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Severity, Where, Text, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    void setProblems(base::Problems problems);
    const base::Problem* problem(int row) const; ///< null for no row
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    base::Problems m_problems;
};

/// Every amount that is stated, e.g. "CPU 16 cores, Memory 64 GiB".
QString amountsText(const model::Amounts& amounts, const model::Dimensions& dimensions);

} // namespace penumbra::models
