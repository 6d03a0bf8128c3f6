#pragma once

#include "model/inventory.h"

#include <map>
#include <optional>
#include <string>
#include <unordered_set>
#include <vector>

namespace penumbra::whatif {

/// Actions that add or remove something, of which an inventory shows whether it was done. Those that set something
/// (scale, resize) may be applied again.
bool comesOrGoes(const model::Change& change);

/// What a live inventory shows of planned events already. Refers to the inventory.
class Shown final {
public:
    Shown(const model::Inventory& inventory, base::Time at) : m_inventory(inventory), m_at(at) {}

    struct Left {
        model::Change change;
        std::vector<model::ResourceId> brings; ///< hosts, services and lone workloads, by the ids that the plan gives
    };
    /// What is left of the changes of a planned event; one of which all is there is left out.
    std::vector<Left> leftOf(const model::ScheduledEvent& event);

private:
    std::optional<Left> absent(const model::Change& change, const char* key, model::ResourceKind kind) const;
    std::optional<Left> hostsLeft(Left left, const std::vector<model::ResourceId>& ids, int count);
    std::optional<Left> partsLeft(Left left);
    bool isAlive(const model::ResourceId& id) const;
    const std::map<std::string, int>& replicas();
    const std::unordered_set<std::string>& declared();

    const model::Inventory& m_inventory;
    base::Time m_at;
    std::optional<std::map<std::string, int>> m_replicas;
    std::optional<std::unordered_set<std::string>> m_declared;
};

} // namespace penumbra::whatif
