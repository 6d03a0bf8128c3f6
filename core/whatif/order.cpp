#include "whatif/order.h"

#include <algorithm>

namespace penumbra::whatif {

namespace {

/// The rows of one table that one edit appended.
struct Block {
    std::size_t begin, end;
};

/// For each appended row, from the first on, its new index; empty where all of them stay where they are.
template <class Row>
std::vector<int> sortBlocks(model::Table<Row>& table, const std::vector<RowCounts>& after,
                            std::size_t RowCounts::*count) {
    std::vector<Block> blocks;
    for (std::size_t i = 1; i < after.size(); ++i)
        if (after[i].*count > after[i - 1].*count) blocks.push_back({after[i - 1].*count, after[i].*count});
    const auto before = [&](const Block& a, const Block& b) { return table[a.begin].id < table[b.begin].id; };
    if (std::is_sorted(blocks.begin(), blocks.end(), before)) return {};
    std::stable_sort(blocks.begin(), blocks.end(), before);
    const auto first = after.front().*count;
    std::vector<int> moved(table.size() - first);
    std::vector<Row> rows;
    rows.reserve(moved.size());
    for (const auto& block : blocks)
        for (auto i = block.begin; i < block.end; ++i) {
            moved[i - first] = static_cast<int>(first + rows.size());
            rows.push_back(table[i]);
        }
    for (std::size_t i = 0; i < rows.size(); ++i) table.change(first + i) = std::move(rows[i]);
    return moved;
}

/// The index of a row after sortBlocks().
int movedIndex(int index, std::size_t first, const std::vector<int>& moved) {
    const auto i = static_cast<std::size_t>(index);
    return index < 0 || moved.empty() || i < first ? index : moved[i - first];
}

} // namespace

void orderAppended(model::World& world, const std::vector<RowCounts>& after) {
    const auto& first = after.front();
    sortBlocks(world.workloads, after, &RowCounts::workloads);
    const auto hosts = sortBlocks(world.hosts, after, &RowCounts::hosts);
    const auto services = sortBlocks(world.services, after, &RowCounts::services);
    if (hosts.empty() && services.empty()) return;
    const auto host = [&](int index) { return movedIndex(index, first.hosts, hosts); };
    const auto service = [&](int index) { return movedIndex(index, first.services, services); };
    for (std::size_t w = 0; w < world.workloads.size(); ++w) {
        const auto& row = world.workloads[w];
        const bool relocated = std::any_of(row.relocations.begin(), row.relocations.end(),
                                           [&](const auto& r) { return host(r.host) != r.host; });
        if (!relocated && host(row.host) == row.host && service(row.service) == row.service) continue;
        auto& changed = world.workloads.change(w);
        changed.host = host(changed.host);
        changed.service = service(changed.service);
        for (auto& relocation : changed.relocations) relocation.host = host(relocation.host);
    }
    for (auto& dependency : world.dependencies) {
        dependency.from = service(dependency.from);
        dependency.to = service(dependency.to);
    }
}

} // namespace penumbra::whatif
