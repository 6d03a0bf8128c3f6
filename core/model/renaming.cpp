#include "model/renaming.h"

#include <algorithm>
#include <unordered_set>

namespace penumbra::model {

bool Renaming::settle(ResourceId& id) const {
    const auto it = meant.find(id.text());
    if (it == meant.end()) return true;
    if (it->second.empty()) return false;
    id = it->second;
    return true;
}

void Renaming::run(Batch& batch) {
    const auto rows = [&](auto& of, const auto& settles, const auto& count) {
        std::erase_if(of, [&](auto& row) {
            if (settles(row)) return false;
            rejected += count(row);
            return true;
        });
    };
    const auto one = [](const auto&) { return std::int64_t{1}; };
    std::unordered_set<std::string> series;
    for (const auto& s : batch.samples)
        if (!meant.contains(s.key.resource.text())) series.insert(s.key.unique());
    const auto tell = [&](bool fine, const std::string& what) {
        if (!fine) doubled.insert(what);
        return fine;
    };
    rows(
        batch.resources, [&](StatedResource& r) { return settle(r.id); }, one);
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
        [&](ScheduledEvent& e) { return std::ranges::all_of(e.resources, [&](auto& id) { return settle(id); }); }, one);
    rows(
        batch.configItems, [&](ConfigItem& c) { return settle(c.resource); }, one);
    std::erase_if(batch.gone, [&](ResourceId& id) { return !settle(id); }); // what names nobody ends nobody
}

} // namespace penumbra::model
