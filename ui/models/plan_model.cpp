#include "models/plan_model.h"

#include "models/count_text.h"
#include "models/heads.h"
#include "models/time_text.h"
#include "models/words.h"
#include "remedy/remedy.h"
#include "remedy/steps.h"
#include "report/decision.h"
#include "report/words.h"

#include <QFont>
#include <algorithm>
#include <cmath>

namespace penumbra::models {

QString beforeAfterText(const QString& before, const QString& after) {
    return before == after ? after : QStringLiteral("%1 \u2192 %2").arg(before, after);
}

QString downtimeText(double seconds) {
    if (seconds <= 0) return PlanModel::tr("none");
    return spanText(base::Duration(static_cast<std::int64_t>(seconds * 1000)));
}

QString planText(const remedy::Plan& plan, const std::vector<remedy::Plan>& among) {
    return text(report::titleAmong(plan, among));
}

void PlanModel::setPlans(bridge::PlanSetPtr plans) {
    if (plans == m_plans) return;
    beginResetModel();
    m_plans = std::move(plans);
    m_chosen = m_plans ? (m_plans->plans.empty() ? 0 : 1) : -1;
    endResetModel();
}

bool PlanModel::sameBut(const bridge::PlanSetPtr& plans) const {
    return m_plans && plans && m_plans->evaluation == plans->evaluation && m_plans->plans.size() == plans->plans.size();
}

void PlanModel::setChosen(int row) {
    if (row == m_chosen || row < 0 || row >= rowCount()) return;
    const int before = m_chosen;
    m_chosen = row;
    for (const int changed : {before, row})
        if (changed >= 0) emit dataChanged(index(changed, 0), index(changed, ColumnCount - 1));
}

const remedy::Plan* PlanModel::at(int row) const {
    return row < 1 || row >= rowCount() ? nullptr : &m_plans->plans[static_cast<std::size_t>(row - 1)];
}

int PlanModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() || !m_plans ? 0 : static_cast<int>(m_plans->plans.size()) + 1;
}

int PlanModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QString PlanModel::display(const remedy::Plan* plan, int row, int column) const {
    const auto& before = m_plans->asIs;
    const auto& after = plan ? plan->after : before;
    const auto& currency = m_plans->recipe.prices.currency;
    const auto number = [](double value) { return numberText(std::llround(value)); };
    const auto percent = [](double share) { return text(report::percent(share)); };
    switch (column) {
    case Title:
        return (row == m_chosen ? QStringLiteral("\u25cf ") : QStringLiteral("\u25cb ")) +
               (plan ? planText(*plan, m_plans->plans) : tr("As it is"));
    case Breach:
        return beforeAfterText(percent(before.breachProbability), percent(after.breachProbability));
    case Findings:
        return (plan && plan->tally.trades() ? QStringLiteral("\u25b2 ") : QString()) +
               beforeAfterText(numberText(plan ? plan->tally.before() : before.findings),
                               numberText(plan ? plan->tally.after() : before.findings));
    case Homeless:
        return beforeAfterText(numberText(before.homeless), numberText(after.homeless));
    case Moves:
        return plan ? numberText(plan->moves) : QString();
    case Exposed:
        return beforeAfterText(number(before.exposedDays), number(after.exposedDays));
    case Downtime:
        return plan ? downtimeText(plan->downtimeSeconds) : QString();
    case Once:
        return plan ? text(report::onceText(*plan, currency)) : QString();
    case Monthly:
        return plan ? text(report::monthText(*plan, currency)) : QString();
    case Done:
        return plan ? shortTimeText(remedy::done(plan->steps).p50) : QString();
    case WayBack:
        if (!plan) return {};
        return plan->rollbackFeasible ? spanText(plan->rollbackP95) : tr("\u25b2 incomplete");
    default:
        return {};
    }
}

double PlanModel::sortValue(const remedy::Plan* plan, int row, int column) const {
    const auto& after = plan ? plan->after : m_plans->asIs;
    switch (column) {
    case Breach:
        return after.breachProbability;
    case Findings:
        return after.findings;
    case Homeless:
        return after.homeless;
    case Moves:
        return plan ? plan->moves : 0;
    case Exposed:
        return after.exposedDays;
    case Downtime:
        return plan ? plan->downtimeSeconds : 0;
    case Once:
        return plan ? plan->costOnce : 0;
    case Monthly:
        return plan ? plan->costPerMonth : 0;
    case Done:
        return plan ? static_cast<double>(base::toMillis(remedy::done(plan->steps).p50)) : 0;
    case WayBack:
        return plan ? static_cast<double>(plan->rollbackP95.count()) : 0;
    default:
        return row;
    }
}

QVariant PlanModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || !checkIndex(index)) return {};
    const auto* plan = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return display(plan, index.row(), index.column());
    case SortRole:
        return sortValue(plan, index.row(), index.column());
    case Qt::TextAlignmentRole:
        if (index.column() == Title) return {};
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    case Qt::FontRole: {
        QFont font;
        font.setBold(index.row() == m_chosen);
        return font.bold() ? QVariant(font) : QVariant();
    }
    case Qt::ToolTipRole:
        if (!plan) return tr("The scenario without any plan.");
        if (index.column() == Title) return text(plan->title);
        return text(plan->summary);
    default:
        return {};
    }
}

QVariant PlanModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole && section != Title)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    static constexpr Heads<ColumnCount> kHeads{
        {{QT_TR_NOOP("Plan"), QT_TR_NOOP("Click a row to choose it.")},
         {QT_TR_NOOP("P(breach)"), QT_TR_NOOP("Chance that something breaks within the horizon, before and after.")},
         {QT_TR_NOOP("Findings"), QT_TR_NOOP("What stands within the horizon, before and with the plan.")},
         {QT_TR_NOOP("Homeless"), QT_TR_NOOP("Workloads that no host takes, before and after.")},
         {QT_TR_NOOP("Moves"), QT_TR_NOOP("Workloads that change their host.")},
         {QT_TR_NOOP("Exposed"), QT_TR_NOOP("Workload-days on hosts with a known high vulnerability (CVSS 7 or more), "
                                            "before and after.")},
         {QT_TR_NOOP("Downtime"), QT_TR_NOOP("Of all services together, while the plan is carried out.")},
         {QT_TR_NOOP("Cost once"), QT_TR_NOOP("Work and downtime, by the price book.")},
         {QT_TR_NOOP("Per month"), QT_TR_NOOP("Hosts that are added, by the price book.")},
         {QT_TR_NOOP("Done by, P50"), QT_TR_NOOP("When its last step has ended, in half of all cases.")},
         {QT_TR_NOOP("Way back, P95"),
          QT_TR_NOOP("How long it takes at most to undo everything, in 95 of 100 cases.")}}};
    return headOf<PlanModel>(kHeads, section, role);
}

} // namespace penumbra::models
