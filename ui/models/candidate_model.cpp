#include "models/candidate_model.h"

#include "models/words.h"

#include <QLocale>

namespace penumbra::models {

void CandidateModel::setCandidates(std::vector<forecast::Candidate> candidates, const std::string& chosen) {
    beginResetModel();
    m_candidates = std::move(candidates);
    m_chosen = chosen;
    endResetModel();
}

int CandidateModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_candidates.size());
}

int CandidateModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant CandidateModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const auto& candidate = m_candidates[static_cast<std::size_t>(index.row())];
    if (role == SortRole && index.column() == Error) return candidate.mase;
    if (role == Qt::TextAlignmentRole && index.column() == Error)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != SortRole) return {};
    switch (index.column()) {
    case Model:
        return modelWord(candidate.model);
    case Error:
        return QLocale(QLocale::English).toString(candidate.mase, 'f', 3);
    case Chosen:
        return candidate.model == m_chosen ? tr("chosen") : QString();
    default:
        return {};
    }
}

QVariant CandidateModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole && section == Error)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    switch (section) {
    case Model:
        return tr("Model");
    case Error:
        return tr("Error (MASE)");
    default:
        return QString();
    }
}

} // namespace penumbra::models
