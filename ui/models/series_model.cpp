#include "models/series_model.h"

#include "models/words.h"

#include <QLocale>
#include <cmath>

namespace penumbra::models {

void SeriesModel::setEvaluation(std::shared_ptr<const session::Evaluation> evaluation) {
    const bool sameRows = evaluation && m_evaluation && evaluation->inventory == m_evaluation->inventory;
    if (!sameRows) beginResetModel();
    m_evaluation = std::move(evaluation);
    m_entries.clear();
    if (m_evaluation && m_evaluation->inventory && m_evaluation->demand)
        for (const auto& info : m_evaluation->inventory->series())
            m_entries.push_back(m_evaluation->demand->find(info.key));
    if (!sameRows)
        endResetModel();
    else if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

const model::SeriesInfo* SeriesModel::at(int row) const {
    if (row < 0 || row >= rowCount()) return nullptr;
    return &m_evaluation->inventory->series()[static_cast<std::size_t>(row)];
}

int SeriesModel::rowOf(const model::SeriesKey& key) const {
    for (int row = 0; row < rowCount(); ++row)
        if (at(row)->key == key) return row;
    return -1;
}

int SeriesModel::rowCount(const QModelIndex& parent) const {
    if (parent.isValid() || !m_evaluation || !m_evaluation->inventory) return 0;
    return static_cast<int>(m_evaluation->inventory->series().size());
}

int SeriesModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant SeriesModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || !checkIndex(index)) return {};
    const auto& info = *at(index.row());
    const auto row = static_cast<std::size_t>(index.row());
    const int found = row < m_entries.size() ? m_entries[row] : -1;
    const auto* entry = found < 0 ? nullptr : &m_evaluation->demand->entries()[static_cast<std::size_t>(found)];
    switch (role) {
    case Qt::DisplayRole:
        return display(info, entry, index.column());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(index.column() >= Error ? Qt::AlignRight | Qt::AlignVCenter
                                                           : Qt::AlignLeft | Qt::AlignVCenter);
    case SortRole:
        if (index.column() == Error) return entry && !std::isnan(entry->mase) ? entry->mase : 1e9;
        if (index.column() == Samples) return QVariant::fromValue<qlonglong>(info.samples);
        return display(info, entry, index.column());
    case SearchRole:
        return text(info.key.text());
    case Qt::ToolTipRole:
        return text(info.key.text());
    default:
        return {};
    }
}

QVariant SeriesModel::display(const model::SeriesInfo& info, const model::DemandEntry* entry, int column) const {
    switch (column) {
    case Resource: {
        const auto* resource = m_evaluation->inventory->find(info.key.resource);
        return text(resource ? resource->name : info.key.resource.text());
    }
    case Metric:
        return metricWord(info.key.metric);
    case Model:
        return entry ? modelWord(entry->model) : tr("on click");
    case Error:
        return entry && !std::isnan(entry->mase) ? QLocale().toString(entry->mase, 'f', 2) : QString();
    case Samples:
        return QLocale(QLocale::English).toString(info.samples);
    default:
        return {};
    }
}

QVariant SeriesModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole && section >= Error)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && section == Error)
        return tr(
            "Error in the joint forecast of all series, at origins that they share: what findings, plans and their "
            "JSON rest on. The series you choose is also tried alone, at origins of its own.");
    if (role != Qt::DisplayRole) return {};
    switch (section) {
    case Resource:
        return tr("Resource");
    case Metric:
        return tr("Metric");
    case Model:
        return tr("Model");
    case Error:
        return tr("Joint MASE");
    case Samples:
        return tr("Samples");
    default:
        return {};
    }
}

} // namespace penumbra::models
