#include "models/step_model.h"

#include "models/plan_model.h"
#include "models/time_text.h"
#include "models/words.h"
#include "report/words.h"

#include <QMimeData>

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
        return text(step.brief.empty() ? step.text : step.brief);
    case Begins:
        return step.edit.window.begin == base::kBeginningOfTime ? tr("at once") : shortTimeText(worksFrom(step));
    case Takes:
        return role == Qt::DisplayRole ? spanText(step.durationP50)
                                       : tr("%1, at most %2 in nine of ten cases")
                                             .arg(spanText(step.durationP50), spanText(step.durationP90));
    case Down:
        return downtimeText(step.downtimeSeconds);
    case WayBack:
        if (role == Qt::ToolTipRole) return text(step.rollbackText);
        return step.goesBack ? tr("\u2713 possible") : tr("\u25b2 not possible");
    default:
        return {};
    }
}

namespace {

const auto kMime = QStringLiteral("application/x-penumbra-step");

} // namespace

Qt::ItemFlags StepModel::flags(const QModelIndex& index) const {
    return QAbstractTableModel::flags(index) | (index.isValid() ? Qt::ItemIsDragEnabled : Qt::ItemIsDropEnabled);
}

QStringList StepModel::mimeTypes() const { return {kMime}; }

QMimeData* StepModel::mimeData(const QModelIndexList& indexes) const {
    if (indexes.isEmpty()) return nullptr;
    auto* data = new QMimeData;
    data->setData(kMime, QByteArray::number(indexes.front().row()));
    return data;
}

bool StepModel::canDropMimeData(const QMimeData* data, Qt::DropAction action, int, int, const QModelIndex&) const {
    return data && action == Qt::MoveAction && data->hasFormat(kMime);
}

/// Between two rows `row` is the lower one; on a row it is -1 and the parent is that row.
bool StepModel::dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                             const QModelIndex& parent) {
    if (!canDropMimeData(data, action, row, column, parent)) return false;
    const int from = data->data(kMime).toInt();
    int to = row >= 0 ? row : parent.isValid() ? parent.row() : rowCount();
    if (row >= 0 || !parent.isValid()) to -= to > from ? 1 : 0;
    if (at(from) && at(to) && from != to) emit moveRequested(from, to);
    return false; // what is shown changes only when the order has been checked
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

std::vector<RowColumn<report::BeforeAfter>> changeColumns() {
    using Row = report::BeforeAfter;
    return {{StepModel::tr("What changes"), [](const Row& row) { return text(row.what); }},
            {StepModel::tr("Without the plan"), [](const Row& row) { return text(row.before); }},
            {StepModel::tr("With it"), [](const Row& row) { return text(row.after); }}};
}

std::vector<RowColumn<risk::Finding>> remainingColumns() {
    using Row = risk::Finding;
    return {{StepModel::tr("Chance"), [](const Row& row) { return text(report::chance(row)); },
             [](const Row& row) { return QVariant(row.probability); }, true},
            {StepModel::tr("What is left"), [](const Row& row) { return text(row.text); }}};
}

} // namespace penumbra::models
