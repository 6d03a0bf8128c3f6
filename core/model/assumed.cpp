#include "model/assumed.h"

#include "base/text.h"
#include "model/renaming.h"

#include <algorithm>
#include <fmt/format.h>
#include <set>
#include <unordered_map>
#include <unordered_set>

namespace penumbra::model {

namespace {

/// The resources that have one of the names, by name; a resource counts once.
class Namesakes final {
public:
    explicit Namesakes(const std::vector<ResourceId>& assumed) {
        for (const auto& id : assumed) m_byName.try_emplace(naturalName(id));
    }
    void add(const Resource& resource) {
        m_known.insert(resource.id.text());
        for (const auto& name : {naturalName(resource.id), resource.name})
            if (const auto it = m_byName.find(name); it != m_byName.end()) it->second.insert(resource.id.text());
    }
    bool knows(const ResourceId& id) const { return m_known.contains(id.text()); }
    const std::set<std::string>& of(const ResourceId& id) const { return m_byName.at(naturalName(id)); }

private:
    std::unordered_map<std::string, std::set<std::string>> m_byName;
    std::unordered_set<std::string> m_known;
};

} // namespace

std::optional<Batch> settleAssumed(const Batch& batch, const Inventory& inventory, base::Problems& problems) {
    if (batch.assumed.empty()) return {};
    Namesakes known(batch.assumed);
    for (const auto& resource : inventory.resources()) known.add(resource);
    for (const auto& resource : batch.resources) known.add(resource);
    Renaming settling;
    std::string found;
    for (const auto& id : batch.assumed) {
        const auto& namesakes = known.of(id);
        if (known.knows(id) || namesakes.empty()) continue;
        const auto& first = *namesakes.begin();
        if (namesakes.size() == 1) {
            settling.meant.emplace(id.text(), ResourceId(first));
            if (found.empty()) found = PENUMBRA_SAY("Match", "'{}' is {}")(naturalName(id), first);
            continue;
        }
        settling.meant.emplace(id.text(), ResourceId());
        problems.push_back(
            {base::Severity::Error, "ambiguous-name", batch.source,
             PENUMBRA_SAY("Match", "{} resources are called '{}', so what is said of it was not taken. Write the "
                                   "kind in front, e.g. {}.")(namesakes.size(), naturalName(id), first)});
    }
    if (settling.meant.empty()) return {};
    if (!found.empty())
        problems.push_back({base::Severity::Note, "name-found", batch.source,
                            PENUMBRA_SAY("Match", "Names without a kind were looked up: {}.")(found)});
    Batch out = batch;
    settling.run(out);
    out.accounting.rejected += settling.rejected;
    for (const auto& what : settling.doubled)
        problems.push_back(
            {base::Severity::Error, "same-thing", batch.source,
             PENUMBRA_SAY("Match", "{} stands in this source by its name alone, too. What is said by the name "
                                   "alone was not taken; write one name throughout.")(what)});
    return out;
}

} // namespace penumbra::model
