#pragma once

#include "analysis/figures.h"

#include <QAbstractTableModel>
#include <map>

namespace penumbra::models {

using analysis::FiguresPtr;

/// "up", "drained", ... as people read it.
QString hostStateWord(model::HostState state);

/// Every resource of the live inventory with what it offers or reserves, and beside it the shadow at one moment; behind
/// them, with a sign, what edits and events bring. data() costs O(1), whatever the size of the fleet.
class FleetTable final : public QAbstractTableModel {
    Q_OBJECT
public:
    /// What tells one moment from another comes first: in a narrow table the last columns are those to scroll to.
    enum Column { Name, Where, CpuShare, MemoryShare, Shadow, Kind, Cpu, Memory, ColumnCount };
    enum Role { SortRole = Qt::UserRole, ShareRole, SearchRole }; ///< SearchRole: name, kind, place and state

    using QAbstractTableModel::QAbstractTableModel;
    void setFigures(FiguresPtr figures); ///< may be null
    void setAt(base::Time at);
    const model::Resource* at(int row) const;               ///< null for what is only planned
    model::ResourceId idAt(int row) const;                  ///< none beyond the rows
    bool isPlanned(int row) const { return row >= m_live; } ///< it is in no inventory
    int rowOf(const model::ResourceId& id) const;           ///< -1 when there is none

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const analysis::Figures::Planned* plannedAt(int row) const; ///< null for what is live
    const model::WorldHost& worldHost(int row) const;
    const model::WorldWorkload& worldWorkload(int row) const;
    int hostAt(int row) const;     ///< row of the world, or -1
    int workloadAt(int row) const; ///< the same
    QVariant display(int row, int column) const;
    std::optional<double> share(int row, int column) const;
    std::optional<double> amount(int row, int dimension) const;
    QString where(int row) const;
    const std::string& nameAt(int row) const;
    model::ResourceKind kindAt(int row) const;
    QString shadow(int row) const;

    FiguresPtr m_figures;
    base::Time m_at{};
    int m_step = 0;
    int m_live = 0;                                 ///< rows of the inventory
    std::map<model::ResourceKind, QString> m_kinds; ///< in words
};

} // namespace penumbra::models
