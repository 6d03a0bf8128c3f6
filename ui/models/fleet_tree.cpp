#include "models/fleet_tree.h"

#include "models/words.h"

#include <functional>

namespace penumbra::models {

void FleetTree::setFigures(FiguresPtr figures) {
    const bool sameRows = figures && m_figures && figures->evaluation().inventory == m_figures->evaluation().inventory;
    if (!sameRows) beginResetModel();
    m_figures = std::move(figures);
    m_step = m_figures ? m_figures->grid().indexOf(m_at) : 0;
    if (!sameRows)
        endResetModel();
    else
        tellAll();
}

void FleetTree::setAt(base::Time at) {
    if (at == m_at) return;
    m_at = at;
    m_step = m_figures ? m_figures->grid().indexOf(at) : 0;
    tellAll();
}

/// A view that hears of several rows paints all that it shows: thousands of signals would say no more.
void FleetTree::tellAll() {
    if (rowCount() > 0) emit dataChanged(index(0, Name), index(rowCount() - 1, CpuShare));
}

const model::Resource* FleetTree::resource(const QModelIndex& index) const {
    if (!index.isValid() || !m_figures) return nullptr;
    return &m_figures->evaluation().inventory->resources()[static_cast<std::size_t>(rowOf(index))];
}

QModelIndex FleetTree::indexAt(int row) const {
    if (row < 0) return {};
    return createIndex(m_figures->places().rank(row), 0, static_cast<quintptr>(row));
}

QModelIndex FleetTree::indexOf(const model::ResourceId& id) const {
    return m_figures ? indexAt(m_figures->places().row(id)) : QModelIndex();
}

std::vector<char> FleetTree::found(const QString& text) const {
    if (!m_figures) return {};
    const auto& resources = m_figures->evaluation().inventory->resources();
    std::vector<char> out(resources.size(), 0);
    const std::function<bool(int, bool)> look = [&](int row, bool above) {
        const auto i = static_cast<std::size_t>(row);
        const bool hit = above || models::text(resources[i].name).contains(text, Qt::CaseInsensitive);
        bool shown = hit;
        for (const int child : m_figures->places().children(row))
            if (look(child, hit)) shown = true;
        out[i] = shown ? 1 : 0;
        return shown;
    };
    for (const int row : m_figures->places().children(analysis::Places::kTop)) look(row, false);
    return out;
}

QModelIndex FleetTree::index(int row, int column, const QModelIndex& parent) const {
    if (!hasIndex(row, column, parent)) return {};
    const auto children = m_figures->places().children(rowOf(parent));
    return createIndex(row, column, static_cast<quintptr>(children[static_cast<std::size_t>(row)]));
}

QModelIndex FleetTree::parent(const QModelIndex& index) const {
    return index.isValid() ? indexAt(m_figures->places().parent(rowOf(index))) : QModelIndex();
}

int FleetTree::rowCount(const QModelIndex& parent) const {
    return !m_figures || parent.column() > 0 ? 0 : static_cast<int>(m_figures->places().children(rowOf(parent)).size());
}

int FleetTree::columnCount(const QModelIndex&) const { return ColumnCount; }

QVariant FleetTree::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {}; // a tree asks so when nothing is chosen
    const auto& shown = *resource(index);
    if (index.column() == Name) {
        if (role == Qt::DisplayRole) return text(shown.name);
        if (role == Qt::ToolTipRole) return tr("%1 %2").arg(kindWord(shown.kind), text(shown.id.text()));
        return {};
    }
    const int host = m_figures->places().hostAt(rowOf(index));
    const auto share = host < 0 ? std::nullopt : m_figures->hostShare(host, model::kCpu, 2, m_step);
    if (role == FleetTable::ShareRole) return share ? QVariant(*share) : QVariant();
    if (role == Qt::DisplayRole) return share ? QVariant(percentText(*share)) : QVariant();
    if (role == Qt::TextAlignmentRole) return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

QVariant FleetTree::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole && section == CpuShare)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    return section == Name ? tr("Zone, rack, host, workload") : tr("CPU used");
}

FleetSearch::FleetSearch(FleetTree& tree, QObject* parent) : QSortFilterProxyModel(parent), m_tree(tree) {
    connect(&tree, &QAbstractItemModel::modelReset, this, &FleetSearch::look); // before the base class asks
    setSourceModel(&tree);
}

void FleetSearch::look() { m_found = m_text.isEmpty() ? std::vector<char>() : m_tree.found(m_text); }

void FleetSearch::setSearch(const QString& text) {
    m_text = text;
    look();
    invalidate();
}

bool FleetSearch::filterAcceptsRow(int row, const QModelIndex& parent) const {
    return m_found.empty() || m_found[static_cast<std::size_t>(m_tree.index(row, 0, parent).internalId())] != 0;
}

} // namespace penumbra::models
