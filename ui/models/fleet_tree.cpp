#include "models/fleet_tree.h"

#include "models/words.h"

#include <algorithm>
#include <functional>

namespace penumbra::models {

void FleetTree::setFigures(FiguresPtr figures) {
    const bool sameRows = figures && m_figures && figures->evaluation().inventory == m_figures->evaluation().inventory;
    if (!sameRows) beginResetModel();
    m_figures = std::move(figures);
    if (!sameRows) build();
    m_step = m_figures ? m_figures->grid().indexOf(m_at) : 0;
    const auto count = m_figures ? m_figures->evaluation().inventory->resources().size() : 0;
    for (std::size_t i = 0; i < count; ++i)
        m_nodes[i + 1].host = m_figures->host(m_figures->evaluation().inventory->resources()[i].id);
    if (!sameRows)
        endResetModel();
    else
        setAt(m_at);
}

void FleetTree::setAt(base::Time at) {
    m_at = at;
    m_step = m_figures ? m_figures->grid().indexOf(at) : 0;
    // A view that hears of several rows paints all that it shows: thousands of signals would say no more.
    if (rowCount() > 0) emit dataChanged(index(0, Name), index(rowCount() - 1, CpuShare));
}

void FleetTree::build() {
    m_nodes.assign(1, Node{});
    m_byId.clear();
    if (!m_figures) return;
    const auto& inventory = *m_figures->evaluation().inventory;
    m_nodes.resize(inventory.resources().size() + 1);
    m_byId.reserve(inventory.resources().size());
    for (std::size_t i = 0; i < inventory.resources().size(); ++i)
        m_byId.emplace(inventory.resources()[i].id.text(), static_cast<int>(i) + 1);
    for (const auto& relation : inventory.relations()) {
        if (relation.kind != model::RelationKind::Within && relation.kind != model::RelationKind::RunsOn) continue;
        const auto from = m_byId.find(relation.from.text());
        const auto to = m_byId.find(relation.to.text());
        if (from == m_byId.end() || to == m_byId.end() || from->second == to->second) continue;
        auto& parent = m_nodes[static_cast<std::size_t>(from->second)].parent;
        const auto kind = inventory.resources()[static_cast<std::size_t>(to->second) - 1].kind;
        // A host may be within a rack and within a zone: the rack is nearer. A workload runs on a host, not on a
        // datastore.
        if (parent != 0 && (kind == model::ResourceKind::Zone || kind == model::ResourceKind::Datastore)) continue;
        parent = to->second;
    }
    for (std::size_t i = 1; i < m_nodes.size(); ++i) { // a damaged inventory may hold a circle: cut it
        int up = m_nodes[i].parent;
        for (int depth = 0; up != 0 && depth < 8; ++depth) up = m_nodes[static_cast<std::size_t>(up)].parent;
        if (up != 0) m_nodes[i].parent = 0;
    }
    for (std::size_t i = 1; i < m_nodes.size(); ++i)
        m_nodes[static_cast<std::size_t>(m_nodes[i].parent)].children.push_back(static_cast<int>(i));
    const auto before = [&inventory](int a, int b) {
        const auto& x = inventory.resources()[static_cast<std::size_t>(a) - 1];
        const auto& y = inventory.resources()[static_cast<std::size_t>(b) - 1];
        return std::tie(x.kind, x.name) < std::tie(y.kind, y.name);
    };
    for (auto& node : m_nodes) {
        std::sort(node.children.begin(), node.children.end(), before);
        for (std::size_t row = 0; row < node.children.size(); ++row)
            m_nodes[static_cast<std::size_t>(node.children[row])].row = static_cast<int>(row);
    }
}

const FleetTree::Node& FleetTree::nodeOf(const QModelIndex& index) const {
    return m_nodes[index.isValid() ? static_cast<std::size_t>(index.internalId()) : 0];
}

const model::Resource* FleetTree::resource(const QModelIndex& index) const {
    if (!index.isValid() || !m_figures) return nullptr;
    return &m_figures->evaluation().inventory->resources()[static_cast<std::size_t>(index.internalId()) - 1];
}

QModelIndex FleetTree::indexOf(const model::ResourceId& id) const {
    const auto found = m_byId.find(id.text());
    if (found == m_byId.end()) return {};
    return createIndex(m_nodes[static_cast<std::size_t>(found->second)].row, 0, static_cast<quintptr>(found->second));
}

std::vector<char> FleetTree::found(const QString& text) const {
    std::vector<char> out(m_nodes.size(), 0);
    const std::function<bool(std::size_t, bool)> look = [&](std::size_t node, bool above) {
        const bool hit =
            above || (node > 0 && models::text(m_figures->evaluation().inventory->resources()[node - 1].name)
                                      .contains(text, Qt::CaseInsensitive));
        bool shown = hit;
        for (const int child : m_nodes[node].children)
            if (look(static_cast<std::size_t>(child), hit)) shown = true;
        out[node] = shown ? 1 : 0;
        return shown;
    };
    if (m_figures) look(0, false);
    return out;
}

QModelIndex FleetTree::index(int row, int column, const QModelIndex& parent) const {
    if (!hasIndex(row, column, parent)) return {};
    return createIndex(row, column, static_cast<quintptr>(nodeOf(parent).children[static_cast<std::size_t>(row)]));
}

QModelIndex FleetTree::parent(const QModelIndex& index) const {
    if (!index.isValid()) return {};
    const int up = nodeOf(index).parent;
    if (up == 0) return {};
    return createIndex(m_nodes[static_cast<std::size_t>(up)].row, 0, static_cast<quintptr>(up));
}

int FleetTree::rowCount(const QModelIndex& parent) const {
    return parent.column() > 0 ? 0 : static_cast<int>(nodeOf(parent).children.size());
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
    const int host = nodeOf(index).host;
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
