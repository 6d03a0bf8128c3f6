#include "whatif/doubled_plans.h"

#include "base/say.h"
#include "base/text.h"
#include "whatif/scenario.h"
#include "whatif/shown.h"

#include <algorithm>
#include <fmt/format.h>
#include <map>
#include <set>
#include <span>

namespace penumbra::whatif {

namespace {

/// What one planned event does that another one may do too.
struct Deeds {
    const model::ScheduledEvent* event = nullptr;
    std::set<std::string> brings; ///< ids
    /// By action and id: to what. "scale", "service/shop"
    std::map<std::pair<std::string, std::string>, base::ParamTexts> sets;
};

Deeds deedsOf(const model::ScheduledEvent& event, Shown& shown) {
    Deeds out{&event, {}, {}};
    for (const auto& [change, brings] : shown.leftOf(event)) {
        for (const auto& id : brings) out.brings.insert(id.text());
        if (change.action != "scale" && change.action != "resize") continue;
        for (const char* key : {"service", "workload"})
            if (const auto target = change.params.find(key); target != change.params.end())
                out.sets[{change.action, target->second}] = change.params;
    }
    return out;
}

std::string listOf(const std::vector<std::string>& names) {
    constexpr std::size_t kTold = 3;
    const auto told = std::min(names.size(), kTold);
    const auto more = names.size() - told;
    const auto shown = base::sayList(std::span(names).first(told));
    return more > 0 ? PENUMBRA_SAY("List", "{} and {} more")(shown, more) : shown;
}

std::string sayEvent(const model::ScheduledEvent& event) {
    return PENUMBRA_SAY("PlannedChange", "'{}' (from {})")(event.title, base::formatTime(event.window.begin));
}

void compare(const Deeds& a, const Deeds& b, base::Problems& out) {
    std::vector<std::string> both, set;
    std::set_intersection(a.brings.begin(), a.brings.end(), b.brings.begin(), b.brings.end(), std::back_inserter(both));
    for (const auto& [what, params] : a.sets)
        if (const auto other = b.sets.find(what); other != b.sets.end() && other->second != params)
            set.push_back(what.first == "scale"
                              ? PENUMBRA_SAY("PlannedChange", "the number of replicas of {}")(what.second)
                              : PENUMBRA_SAY("PlannedChange", "what is requested by each of {}")(what.second));
    const auto one = sayEvent(*a.event), other = sayEvent(*b.event);
    const auto tell = [&](std::string text) {
        out.push_back({base::Severity::Warning, "planned-twice", b.event->title, std::move(text)});
    };
    if (!both.empty())
        tell(PENUMBRA_SAY("PlannedChange",
                          "{} and {} both bring {}: what each of them brings is counted, so it adds up. Where "
                          "they are one change, call one of them off, and give both one name the next "
                          "time.")(one, other, listOf(both)));
    if (!set.empty())
        tell(PENUMBRA_SAY("PlannedChange",
                          "{} and {} both set {}: to different values, of which one is applied on top of the "
                          "other. Where they are one change, call one of them off, and give both one name "
                          "the next time.")(one, other, listOf(set)));
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
        for (const auto& [what, params] : deeds.back().sets)
            who[fmt::format("{} {}", what.first, what.second)].push_back(deeds.size() - 1);
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
