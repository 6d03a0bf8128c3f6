#include "analysis/places.h"

#include <algorithm>
#include <tuple>

namespace penumbra::analysis {

namespace {

constexpr int kDeepest = 8;

} // namespace

int rowOf(const RowsById& rows, const model::ResourceId& id) {
    const auto it = rows.find(id.text());
    return it == rows.end() ? -1 : it->second;
}

Places::Places(std::shared_ptr<const model::Inventory> inventory, std::shared_ptr<const model::World> live)
    : m_inventory(std::move(inventory)), m_live(std::move(live)) {
    const auto& resources = m_inventory->resources();
    m_nodes.resize(resources.size() + 1);
    m_rows.reserve(resources.size());
    for (std::size_t i = 0; i < resources.size(); ++i) m_rows.emplace(resources[i].id.text(), static_cast<int>(i));
    findParents();
    cutCircles();
    collectChildren();
    findWorldRows();
}

/// A host may be within a rack and within a zone: the rack is nearer. A workload runs on a host, not on a datastore.
void Places::findParents() {
    for (const auto& relation : m_inventory->relations()) {
        if (relation.kind != model::RelationKind::Within && relation.kind != model::RelationKind::RunsOn) continue;
        const int from = row(relation.from), to = row(relation.to);
        if (from < 0 || to < 0 || from == to) continue;
        const auto kind = m_inventory->resources()[static_cast<std::size_t>(to)].kind;
        auto& up = node(from).parent;
        if (up == kTop || (kind != model::ResourceKind::Zone && kind != model::ResourceKind::Datastore)) up = to;
    }
}

/// A damaged inventory may hold one.
void Places::cutCircles() {
    for (std::size_t i = 1; i < m_nodes.size(); ++i) {
        int up = m_nodes[i].parent;
        for (int depth = 0; up != kTop && depth < kDeepest; ++depth) up = parent(up);
        if (up != kTop) m_nodes[i].parent = kTop;
    }
}

void Places::collectChildren() {
    const auto& resources = m_inventory->resources();
    const int rows = static_cast<int>(resources.size());
    for (int row = 0; row < rows; ++row) ++node(parent(row)).end;
    int begin = 0;
    for (auto& one : m_nodes) {
        one.begin = begin;
        begin += std::exchange(one.end, begin);
    }
    m_children.resize(resources.size());
    for (int row = 0; row < rows; ++row) m_children[static_cast<std::size_t>(node(parent(row)).end++)] = row;
    const auto before = [&resources](int a, int b) {
        const auto &x = resources[static_cast<std::size_t>(a)], &y = resources[static_cast<std::size_t>(b)];
        return std::tie(x.kind, x.name, a) < std::tie(y.kind, y.name, b);
    };
    for (const auto& one : m_nodes) {
        std::sort(m_children.begin() + one.begin, m_children.begin() + one.end, before);
        for (int i = one.begin; i < one.end; ++i) node(m_children[static_cast<std::size_t>(i)]).rank = i - one.begin;
    }
}

void Places::findWorldRows() {
    const auto& hosts = m_live->hosts;
    const auto& workloads = m_live->workloads;
    for (std::size_t h = 0; h < hosts.size(); ++h)
        if (const int at = row(hosts[h].id); at >= 0) node(at).host = static_cast<int>(h);
    for (std::size_t w = 0; w < workloads.size(); ++w)
        if (const int at = row(workloads[w].id); at >= 0)
            node(at).workload = static_cast<int>(w);
        else
            m_unlisted.emplace(workloads[w].id.text(), static_cast<int>(w));
}

int Places::row(const model::ResourceId& id) const { return rowOf(m_rows, id); }

std::span<const int> Places::children(int row) const {
    const auto& one = node(row);
    return std::span(m_children)
        .subspan(static_cast<std::size_t>(one.begin), static_cast<std::size_t>(one.end - one.begin));
}

int Places::host(const model::ResourceId& id) const {
    const int at = row(id);
    return at < 0 ? -1 : hostAt(at);
}

int Places::workload(const model::ResourceId& id) const {
    const int at = row(id);
    return at < 0 ? rowOf(m_unlisted, id) : workloadAt(at);
}

} // namespace penumbra::analysis
