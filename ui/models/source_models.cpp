#include "models/source_models.h"

#include "models/time_text.h"
#include "models/words.h"

#include "base/say.h"

#include <QLocale>

namespace penumbra::models {

QString phaseWord(gather::SourceState::Phase phase) {
    switch (phase) {
    case gather::SourceState::Phase::Waiting:
        return SourceModel::tr("Waiting");
    case gather::SourceState::Phase::Gathering:
        return SourceModel::tr("Gathering");
    case gather::SourceState::Phase::Failing:
        return QStringLiteral("▲ ") + SourceModel::tr("Failing");
    case gather::SourceState::Phase::Paused:
        return SourceModel::tr("Paused");
    case gather::SourceState::Phase::Unapproved:
        return SourceModel::tr("Waits for your approval");
    }
    return {};
}

QString bytesText(std::int64_t bytes) {
    return QLocale().formattedDataSize(bytes, bytes < 10'000 ? 0 : 1, QLocale::DataSizeSIFormat);
}

void SourceModel::setSources(std::vector<gather::WatchedSource> sources, std::vector<gather::SourceState> states,
                             base::Time now) {
    beginResetModel();
    m_sources = std::move(sources);
    m_states = std::move(states);
    m_states.resize(m_sources.size());
    m_now = now;
    endResetModel();
}

void SourceModel::setStates(std::vector<gather::SourceState> states, base::Time now) {
    if (states.size() != m_sources.size() || states.empty()) return;
    m_states = std::move(states);
    m_now = now;
    emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

const gather::WatchedSource* SourceModel::source(int row) const {
    return row < 0 || row >= rowCount() ? nullptr : &m_sources[static_cast<std::size_t>(row)];
}

const gather::SourceState* SourceModel::state(int row) const {
    return row < 0 || row >= rowCount() ? nullptr : &m_states[static_cast<std::size_t>(row)];
}

int SourceModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_sources.size());
}

int SourceModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QString SourceModel::cell(int row, int column) const {
    const auto& source = m_sources[static_cast<std::size_t>(row)];
    const auto& state = m_states[static_cast<std::size_t>(row)];
    switch (column) {
    case Name:
        return text(source.source.name);
    case Kind: {
        const auto* gatherer = gather::gatherers().find(source.source.gatherer);
        return gatherer ? registryText("gather", gatherer->title) : text(source.source.gatherer);
    }
    case State:
        return phaseWord(state.phase);
    case Interval:
        return state.interval > base::Duration{} ? text(base::sayDuration(state.interval)) : QStringLiteral("–");
    case Lag:
        return state.newest == base::Time{} ? QStringLiteral("–") : text(base::sayDuration(m_now - state.newest));
    case Requests:
        return state.requests > 0 ? QLocale().toString(static_cast<qlonglong>(state.requests)) : QString();
    default:
        return {};
    }
}

QVariant SourceModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || !checkIndex(index)) return {};
    const auto& state = m_states[static_cast<std::size_t>(index.row())];
    if (role == Qt::TextAlignmentRole && index.column() >= Interval) return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole) return text(state.error.empty() ? state.reason : state.error);
    return role == Qt::DisplayRole ? QVariant(cell(index.row(), index.column())) : QVariant();
}

QVariant SourceModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
    case Name:
        return tr("Source");
    case Kind:
        return tr("Kind");
    case State:
        return tr("State");
    case Interval:
        return tr("Every");
    case Lag:
        return tr("Newest");
    case Requests:
        return tr("Requests");
    default:
        return {};
    }
}

void TargetModel::setTargets(std::vector<gather::TargetState> targets) {
    const bool same = m_targets.size() == targets.size();
    if (!same) beginResetModel();
    m_targets = std::move(targets);
    if (!same)
        endResetModel();
    else if (!m_targets.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int TargetModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_targets.size());
}

int TargetModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant TargetModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || !checkIndex(index)) return {};
    const auto& target = m_targets[static_cast<std::size_t>(index.row())];
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) return {};
    switch (index.column()) {
    case Resource:
        return text(model::naturalName(target.resource));
    case Interval:
        return text(base::sayDuration(target.interval));
    case Reason:
        return text(target.reason);
    default:
        return {};
    }
}

QVariant TargetModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
    case Resource:
        return tr("Resource");
    case Interval:
        return tr("Every");
    case Reason:
        return tr("Why");
    default:
        return {};
    }
}

} // namespace penumbra::models
