#pragma once

#include "session/past_changes.h"

#include <QAbstractTableModel>

namespace penumbra::models {

/// Scheduled changes that have begun, the latest first.
class PastChangeModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Title, Begin, Baseline, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    void setChanges(std::vector<session::PastChange> changes);
    const session::PastChange* at(int row) const;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<session::PastChange> m_changes;
};

/// What is different after a change, a row for each item.
class ComparedModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Kind, Subject, What, Before, After, Note, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    void setItems(std::vector<session::ComparedItem> items);
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<session::ComparedItem> m_items;
};

} // namespace penumbra::models
