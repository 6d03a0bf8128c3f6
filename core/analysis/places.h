#pragma once

#include "model/inventory.h"
#include "model/world.h"

#include <memory>
#include <span>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace penumbra::analysis {

/// Rows by the text of an id, which whoever has the row keeps.
using RowsById = std::unordered_map<std::string_view, int>;
int rowOf(const RowsById& rows, const model::ResourceId& id); ///< -1 where there is none

/// Where each resource of a live inventory stands: a tree of zone, rack, host and workload with the services beside
/// them, told by rows of the inventory. What stands nowhere is at the top. Immutable; made in O(resources +
/// relations), each look-up costs O(1).
class Places final {
public:
    static constexpr int kTop = -1; ///< the row above all others

    Places(std::shared_ptr<const model::Inventory> inventory, std::shared_ptr<const model::World> live);
    const std::shared_ptr<const model::Inventory>& inventory() const { return m_inventory; }
    const std::shared_ptr<const model::World>& live() const { return m_live; }

    int row(const model::ResourceId& id) const; ///< -1 where the inventory has none
    int parent(int row) const { return node(row).parent; }
    int rank(int row) const { return node(row).rank; } ///< among its siblings
    std::span<const int> children(int row) const;      ///< by kind, then by name

    /// Rows of the live world, or -1.
    int hostAt(int row) const { return node(row).host; }
    int workloadAt(int row) const { return node(row).workload; }
    int host(const model::ResourceId& id) const;
    int workload(const model::ResourceId& id) const; ///< also one that only stands for a measured load

private:
    struct Node {
        int parent = kTop;
        int rank = 0;
        int begin = 0, end = 0; ///< of its children, in m_children
        int host = -1, workload = -1;
    };
    const Node& node(int row) const { return m_nodes[static_cast<std::size_t>(row + 1)]; }
    Node& node(int row) { return m_nodes[static_cast<std::size_t>(row + 1)]; }
    void findParents();
    void cutCircles();
    void collectChildren();
    void findWorldRows();

    std::shared_ptr<const model::Inventory> m_inventory;
    std::shared_ptr<const model::World> m_live;
    std::vector<Node> m_nodes; ///< the top, then the rows
    std::vector<int> m_children;
    RowsById m_rows;
    RowsById m_unlisted; ///< workloads of the live world that no inventory has
};

} // namespace penumbra::analysis
