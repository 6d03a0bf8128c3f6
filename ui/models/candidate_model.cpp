#include "models/candidate_model.h"

#include "models/words.h"

#include <QLocale>

namespace penumbra::models {

void CandidateModel::setCandidates(std::vector<forecast::Candidate> candidates) {
    beginResetModel();
    m_candidates = std::move(candidates);
    endResetModel();
}

const forecast::Candidate* CandidateModel::at(int row) const {
    return row < 0 || row >= rowCount() ? nullptr : &m_candidates[static_cast<std::size_t>(row)];
}

int CandidateModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_candidates.size());
}

int CandidateModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant CandidateModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const auto& candidate = m_candidates[static_cast<std::size_t>(index.row())];
    if (role == SortRole && index.column() == Error) return candidate.mase;
    if (role == SortRole && index.column() == Share) return candidate.weight;
    if (role == Qt::TextAlignmentRole && index.column() != Model)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != SortRole) return {};
    switch (index.column()) {
    case Model:
        return modelWord(candidate.model);
    case Error:
        return QLocale(QLocale::English).toString(candidate.mase, 'f', 3);
    case Share:
        return candidate.weight > 0 ? percentText(candidate.weight) : QString();
    default:
        return {};
    }
}

QVariant CandidateModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole && section != Model)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    switch (section) {
    case Model:
        return tr("Model");
    case Error:
        return tr("Error (MASE)");
    case Share:
        return tr("Share");
    default:
        return QString();
    }
}

} // namespace penumbra::models
