#pragma once

#include "bridge/planner.h"

#include <QAbstractTableModel>

namespace penumbra::models {

/// Short enough for a column: the strategy, or the plan's own title where another one `among` them has it too.
QString planText(const remedy::Plan& plan, const std::vector<remedy::Plan>& among);

/// The plans side by side: the scenario as it is first, then each plan in the engine's order, best first. One row is
/// marked as chosen.
class PlanModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {
        Title,
        Breach,
        Findings,
        Homeless,
        Moves,
        Exposed,
        Downtime,
        Once,
        Monthly,
        Done,
        WayBack,
        ColumnCount
    };
    enum Role { SortRole = Qt::UserRole };

    using QAbstractTableModel::QAbstractTableModel;
    void setPlans(bridge::PlanSetPtr plans); ///< may be null; nothing is chosen then
    /// The same plans, some of them with their steps in another order.
    bool sameBut(const bridge::PlanSetPtr& plans) const;
    void setChosen(int row);
    int chosen() const { return m_chosen; } ///< a row; -1 when there are no plans
    /// The plan of a row; null for the scenario as it is.
    const remedy::Plan* at(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString display(const remedy::Plan* plan, int row, int column) const;
    double sortValue(const remedy::Plan* plan, int row, int column) const;

    bridge::PlanSetPtr m_plans;
    int m_chosen = -1;
};

/// "100 % → 12 %", or one of them where nothing changes.
QString beforeAfterText(const QString& before, const QString& after);
/// "12 s", "2 hours", "none": seconds of downtime in words.
QString downtimeText(double seconds);

} // namespace penumbra::models
