#include "whatif/doubled_plans.h"

#include "whatif/scenario.h"
#include "whatif/shown.h"

#include <algorithm>
#include <fmt/format.h>
#include <map>
#include <set>

namespace penumbra::whatif {

namespace {

/// What one planned event does that another one may do too.
struct Deeds {
    const model::ScheduledEvent* event = nullptr;
    std::set<std::string> brings;                 ///< ids
    std::map<std::string, base::ParamTexts> sets; ///< "the number of replicas of service/shop" -> to what
};

Deeds deedsOf(const model::ScheduledEvent& event, Shown& shown) {
    Deeds out{&event, {}, {}};
    for (const auto& [change, brings] : shown.leftOf(event)) {
        for (const auto& id : brings) out.brings.insert(id.text());
        if (change.action != "scale" && change.action != "resize") continue;
        const auto* what = change.action == "scale" ? "the number of replicas of" : "what is requested by each of";
        for (const char* key : {"service", "workload"})
            if (const auto target = change.params.find(key); target != change.params.end())
                out.sets[fmt::format("{} {}", what, target->second)] = change.params;
    }
    return out;
}

std::string listOf(const std::vector<std::string>& names) {
    constexpr std::size_t kTold = 3;
    const auto told = std::min(names.size(), kTold);
    const auto more = names.size() - told;
    return fmt::format("{}{}", fmt::join(names.begin(), names.begin() + static_cast<std::ptrdiff_t>(told), ", "),
                       more > 0 ? fmt::format(" and {} more", more) : "");
}

std::string sayEvent(const model::ScheduledEvent& event) {
    return fmt::format("'{}' (from {})", event.title, base::formatTime(event.window.begin));
}

void compare(const Deeds& a, const Deeds& b, base::Problems& out) {
    std::vector<std::string> both, set;
    std::set_intersection(a.brings.begin(), a.brings.end(), b.brings.begin(), b.brings.end(), std::back_inserter(both));
    for (const auto& [what, params] : a.sets)
        if (const auto other = b.sets.find(what); other != b.sets.end() && other->second != params) set.push_back(what);
    const auto say = [&](const std::vector<std::string>& what, const char* verb, const char* outcome) {
        if (!what.empty())
            out.push_back({base::Severity::Warning, "planned-twice", b.event->title,
                           fmt::format("{} and {} both {} {}: {}. Where they are one change, call one of them off, and "
                                       "give both one name the next time.",
                                       sayEvent(*a.event), sayEvent(*b.event), verb, listOf(what), outcome)});
    };
    say(both, "bring", "what each of them brings is counted, so it adds up");
    say(set, "set", "to different values, of which one is applied on top of the other");
}

bool isOpen(const model::ScheduledEvent& event, base::Time now) {
    return isPlanned(event) && !event.window.empty() && event.window.end > now;
}

} // namespace

base::Problems doubledPlans(const model::Inventory& live, base::Time now) {
    Shown shown(live, now);
    std::vector<Deeds> deeds;
    std::map<std::string, std::vector<std::size_t>> who; ///< by what is done
    for (const auto& event : live.events()) {
        if (!isOpen(event, now)) continue;
        deeds.push_back(deedsOf(event, shown));
        for (const auto& id : deeds.back().brings) who[id].push_back(deeds.size() - 1);
        for (const auto& [what, params] : deeds.back().sets) who[what].push_back(deeds.size() - 1);
    }
    std::set<std::pair<std::size_t, std::size_t>> pairs;
    for (const auto& [what, events] : who)
        for (std::size_t i = 1; i < events.size(); ++i) pairs.emplace(events[i - 1], events[i]);
    base::Problems out;
    for (const auto& [a, b] : pairs) compare(deeds[a], deeds[b], out);
    return out;
}

base::Problems doubledWith(const model::ScheduledEvent& event, const model::Inventory& live, base::Time now) {
    base::Problems out;
    if (!isOpen(event, now)) return out;
    Shown shown(live, now);
    const auto own = deedsOf(event, shown);
    for (const auto& other : live.events())
        if (isOpen(other, now) && other.id != event.id) compare(deedsOf(other, shown), own, out);
    return out;
}

} // namespace penumbra::whatif
