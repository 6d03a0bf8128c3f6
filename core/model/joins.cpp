#include "model/likely.h"
#include "model/sameness.h"

#include <algorithm>
#include <map>

namespace penumbra::model {

namespace {

class Joins final {
public:
    Joins(const Inventory& inventory, const MatchRules& rules) : m_inventory(inventory), m_rules(rules) {}

    std::vector<Join> run() {
        for (const auto& resource : m_inventory.resources()) look(resource.id, &resource);
        for (const auto& one : unmatched(m_inventory, m_rules)) look(one.id, m_inventory.find(one.id));
        std::vector<Join> out;
        for (const auto& [from, to] : m_meant)
            if (const auto end = endOf(to); end != from) out.push_back({from, end});
        return out;
    }

private:
    void look(const ResourceId& id, const Resource* stored) {
        if (const auto it = m_rules.byHand.find(id.text()); it != m_rules.byHand.end()) {
            const ResourceId to(it->second);
            if (to != id && m_inventory.find(to)) m_meant.emplace(id, to);
            return;
        }
        if (m_rules.suffixes.empty() && m_rules.patterns.empty()) return;
        const auto slash = id.text().find('/');
        for (const auto& spelling : m_rules.spellings(naturalName(id))) {
            const ResourceId to(id.text().substr(0, slash + 1) + spelling);
            const auto* other = m_inventory.find(to);
            if (!other || to == id || m_rules.saysApart(id, to) || (stored && contradict(*stored, *other))) continue;
            m_meant.emplace(id, to);
            return;
        }
    }
    /// Where a chain ends; one that runs in a circle ends at the least of it.
    ResourceId endOf(ResourceId id) const {
        std::vector<ResourceId> met;
        for (auto it = m_meant.find(id); it != m_meant.end(); it = m_meant.find(id)) {
            const auto seen = std::find(met.begin(), met.end(), id);
            if (seen != met.end()) return *std::min_element(seen, met.end());
            met.push_back(id);
            id = it->second;
        }
        return id;
    }

    const Inventory& m_inventory;
    const MatchRules& m_rules;
    std::map<ResourceId, ResourceId> m_meant;
};

} // namespace

std::vector<Join> joinsUnder(const Inventory& inventory, const MatchRules& rules) {
    return Joins(inventory, rules).run();
}

} // namespace penumbra::model
