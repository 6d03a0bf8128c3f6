#include "model/assumed.h"

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

/// Puts the right ids into a batch's records and takes out those that name nobody in particular.
struct Settling {
    std::unordered_map<std::string, ResourceId> meant; ///< by assumed id; an empty one is ambiguous
    std::int64_t rejected = 0;
    std::set<std::string> doubled; ///< what would become one with something else that the batch says

    bool settle(ResourceId& id) const {
        const auto it = meant.find(id.text());
        if (it == meant.end()) return true;
        if (it->second.empty()) return false;
        id = it->second;
        return true;
    }
    template <class Rows, class Settle, class Count>
    void rows(Rows& rows, const Settle& settle, const Count& count) {
        std::erase_if(rows, [&](auto& row) {
            if (settle(row)) return false;
            rejected += count(row);
            return true;
        });
    }
    void run(Batch& batch) {
        const auto one = [](const auto&) { return std::int64_t{1}; };
        std::unordered_set<std::string> series;
        for (const auto& s : batch.samples)
            if (!meant.contains(s.key.resource.text())) series.insert(s.key.unique());
        const auto tell = [&](bool fine, const std::string& what) {
            if (!fine) doubled.insert(what);
            return fine;
        };
        rows(
            batch.relations,
            [&](Relation& r) { return settle(r.from) && settle(r.to) && tell(r.from != r.to, r.from.text()); }, one);
        rows(
            batch.samples,
            [&](Samples& s) {
                const bool moves = meant.contains(s.key.resource.text());
                return settle(s.key.resource) && (!moves || tell(series.insert(s.key.unique()).second, s.key.text()));
            },
            [](const Samples& s) { return static_cast<std::int64_t>(s.times.size()); });
        rows(
            batch.events,
            [&](ScheduledEvent& e) { return std::ranges::all_of(e.resources, [&](auto& id) { return settle(id); }); },
            one);
        rows(
            batch.configItems, [&](ConfigItem& c) { return settle(c.resource); }, one);
    }
};

} // namespace

std::optional<Batch> settleAssumed(const Batch& batch, const Inventory& inventory, base::Problems& problems) {
    if (batch.assumed.empty()) return {};
    Namesakes known(batch.assumed);
    for (const auto& resource : inventory.resources()) known.add(resource);
    for (const auto& resource : batch.resources) known.add(resource);
    Settling settling;
    std::string found;
    for (const auto& id : batch.assumed) {
        const auto& namesakes = known.of(id);
        if (known.knows(id) || namesakes.empty()) continue;
        const auto& first = *namesakes.begin();
        if (namesakes.size() == 1) {
            settling.meant.emplace(id.text(), ResourceId(first));
            if (found.empty()) found = fmt::format("'{}' is {}", naturalName(id), first);
            continue;
        }
        settling.meant.emplace(id.text(), ResourceId());
        problems.push_back({base::Severity::Error, "ambiguous-name", batch.source,
                            fmt::format("{} resources are called '{}', so what is said of it was not taken. Write the "
                                        "kind in front, e.g. {}.",
                                        namesakes.size(), naturalName(id), first)});
    }
    if (settling.meant.empty()) return {};
    if (!found.empty())
        problems.push_back({base::Severity::Note, "name-found", batch.source,
                            fmt::format("Names without a kind were looked up: {}.", found)});
    Batch out = batch;
    settling.run(out);
    out.accounting.rejected += settling.rejected;
    for (const auto& what : settling.doubled)
        problems.push_back({base::Severity::Error, "same-thing", batch.source,
                            fmt::format("{} stands in this source by its name alone, too. What is said by the name "
                                        "alone was not taken; write one name throughout.",
                                        what)});
    return out;
}

} // namespace penumbra::model
