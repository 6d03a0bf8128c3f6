#pragma once

#include "bridge/gathering.h"

#include <QAbstractTableModel>

namespace penumbra::models {

/// "Waiting", "Failing", ...
QString phaseWord(gather::SourceState::Phase phase);
/// "12 MB" of what came over the wire.
QString bytesText(std::int64_t bytes);

/// The live sources and how they do, in the order of their names.
class SourceModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, Kind, State, Interval, Lag, Requests, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    /// Rows that are still there keep their place, so that a selection stays.
    void setSources(std::vector<gather::WatchedSource> sources, std::vector<gather::SourceState> states,
                    base::Time now);
    void setStates(std::vector<gather::SourceState> states, base::Time now);
    const gather::WatchedSource* source(int row) const;
    const gather::SourceState* state(int row) const;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString cell(int row, int column) const;

    std::vector<gather::WatchedSource> m_sources;
    std::vector<gather::SourceState> m_states;
    base::Time m_now{};
};

/// How often each resource of a source is asked for, and why.
class TargetModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Resource, Interval, Reason, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    void setTargets(std::vector<gather::TargetState> targets);
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<gather::TargetState> m_targets;
};

} // namespace penumbra::models
