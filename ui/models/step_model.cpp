#include "models/step_model.h"

#include "models/plan_model.h"
#include "models/time_text.h"
#include "models/words.h"
#include "report/words.h"

namespace penumbra::models {

void StepModel::setSteps(std::vector<remedy::Step> steps) {
    beginResetModel();
    m_steps = std::move(steps);
    endResetModel();
}

const remedy::Step* StepModel::at(int row) const {
    return row < 0 || row >= rowCount() ? nullptr : &m_steps[static_cast<std::size_t>(row)];
}

int StepModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_steps.size());
}

int StepModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant StepModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || !checkIndex(index)) return {};
    const auto& step = m_steps[static_cast<std::size_t>(index.row())];
    if (role == Qt::TextAlignmentRole && index.column() == Order)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) return {};
    switch (index.column()) {
    case Order:
        return step.order;
    case What:
        return text(step.text);
    case Begins:
        return step.edit.window.begin == base::kBeginningOfTime ? tr("at once") : shortTimeText(worksFrom(step));
    case Takes:
        return role == Qt::DisplayRole ? spanText(step.durationP50)
                                       : tr("%1, at most %2 in nine of ten cases")
                                             .arg(spanText(step.durationP50), spanText(step.durationP90));
    case Down:
        return downtimeText(step.downtimeSeconds);
    case WayBack:
        return step.rollbackText.empty() ? noWayBackText() : text(step.rollbackText);
    default:
        return {};
    }
}

QVariant StepModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
    case Order:
        return tr("No.");
    case What:
        return tr("Step");
    case Begins:
        return tr("Begins");
    case Takes:
        return tr("Takes");
    case Down:
        return tr("Downtime");
    case WayBack:
        return tr("Way back");
    default:
        return {};
    }
}

std::vector<RowColumn<risk::Finding>> remainingColumns() {
    using Row = risk::Finding;
    return {{StepModel::tr("Chance"), [](const Row& row) { return text(report::chance(row)); },
             [](const Row& row) { return QVariant(row.probability); }, true},
            {StepModel::tr("What is left"), [](const Row& row) { return text(row.text); }}};
}

} // namespace penumbra::models
