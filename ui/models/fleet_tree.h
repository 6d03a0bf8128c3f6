#pragma once

#include "models/fleet_table.h"

#include <QAbstractItemModel>
#include <QSortFilterProxyModel>

namespace penumbra::models {

/// The fleet as a tree of the live inventory, as analysis::Places has it.
class FleetTree final : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Column { Name, CpuShare, ColumnCount };

    using QAbstractItemModel::QAbstractItemModel;
    void setFigures(FiguresPtr figures);
    void setAt(base::Time at);
    const model::Resource* resource(const QModelIndex& index) const; ///< null for an invalid index
    QModelIndex indexOf(const model::ResourceId& id) const;
    /// Per resource, by the indexes' internal ids, whether its name, one above or one below it holds the text.
    std::vector<char> found(const QString& text) const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    /// Rows of the inventory, kTop for an invalid index.
    static int rowOf(const QModelIndex& index) {
        return index.isValid() ? static_cast<int>(index.internalId()) : analysis::Places::kTop;
    }
    QModelIndex indexAt(int row) const;
    void tellAll(); ///< that every row has other data

    FiguresPtr m_figures;
    int m_step = 0;
    base::Time m_at{};
};

/// The part of the tree that is found: looked for in one pass, whatever is opened.
class FleetSearch final : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit FleetSearch(FleetTree& tree, QObject* parent = nullptr);
    void setSearch(const QString& text); ///< empty: everything

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    void look();

    FleetTree& m_tree;
    QString m_text;
    std::vector<char> m_found; ///< empty: everything
};

} // namespace penumbra::models
