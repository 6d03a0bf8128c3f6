#pragma once

#include "models/row_model.h"
#include "upkeep/names.h"

#include <QAbstractTableModel>

namespace penumbra::models {

/// Names that are used and have no resource, in the order of their ids.
class LooseNameModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Kind, Name, References, MayBe, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    void setNames(std::vector<model::Unmatched> names);
    const model::Unmatched* at(int row) const;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<model::Unmatched> m_names;
};

/// Resources that may be one under two names.
std::vector<RowColumn<upkeep::LikelyDuplicate>> likelyColumns();

/// What was answered about names: suffixes, then patterns, then what is one, then what are two.
class NameRuleModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { What, Becomes, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    void setRules(const model::MatchRules& rules);
    /// The rules without that of the row.
    model::MatchRules without(int row) const;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    model::MatchRules m_rules;
    std::vector<std::array<QString, ColumnCount>> m_rows;
};

} // namespace penumbra::models
