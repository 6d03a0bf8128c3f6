#include "ingest/planned.h"

#include "base/spelling.h"
#include "base/text.h"
#include "ingest/zones.h"

#include <algorithm>
#include <fmt/format.h>

namespace penumbra::ingest {

namespace {

/// What readers say of a file as inventory and is not so of a plan.
bool isOfInventory(const base::Problem& problem) {
    for (const char* code : {"will-be-made", "will-be-deleted", "expanded", "missing", "placeholder"})
        if (problem.code == code) return true;
    return false;
}

/// Only what is to be of resources is part of a plan.
void cleanUp(model::Batch& wanted) {
    wanted.plans.clear();
    wanted.samples.clear();
    wanted.events.clear();
    wanted.configItems.clear();
    wanted.advisories.clear();
    wanted.accounting = {};
    std::erase_if(wanted.problems, isOfInventory);
}
bool isEmpty(const model::Batch& wanted) { return wanted.resources.empty() && wanted.problems.empty(); }

constexpr base::Duration kLongestPlan = std::chrono::hours(24 * 90);

} // namespace

base::Result<base::TimeWindow> planWindow(const std::string& at, const std::string& length, const std::string& zone) {
    if (at.empty())
        return base::failInput(
            PENUMBRA_SAY("Problem", "It does not say at what time the change begins, e.g. 2026-12-01T02:00Z.")());
    if (!zone.empty() && !isZone(zone))
        return base::failInput(PENUMBRA_SAY("Problem", "'{}' is no time zone. Write e.g. Europe/Berlin.")(zone));
    const auto begin = parseZonedTime(at, zone);
    if (!begin) return tl::unexpected(begin.error());
    if (!begin->remark.empty())
        return base::failInput(PENUMBRA_SAY("Problem", "{} Give the time with its offset from UTC.")(begin->remark));
    base::Duration span = kUsualLength;
    if (!length.empty()) {
        const auto read = base::parseDuration(length);
        if (!read) return tl::unexpected(read.error());
        span = *read;
    }
    if (span < std::chrono::seconds(1) || span > kLongestPlan)
        return base::failInput(PENUMBRA_SAY("Problem", "A change takes from 1s to {}, not '{}'.")(
            base::formatDuration(kLongestPlan), length));
    return base::TimeWindow{begin->time, begin->time + span};
}

base::Result<PlanOrder> planOrderFromJson(const base::Json& json, const std::string& where) {
    if (base::textAt(json, "penumbra") != "planned-change" || base::integerAt(json, "format") != 1)
        return base::failInput(PENUMBRA_SAY(
            "Problem",
            "{} is no planned change: it must begin with \"penumbra\": \"planned-change\", \"format\": 1.")(where));
    for (const auto& item : json.items()) {
        static const std::vector<std::string_view> kMembers{"penumbra", "format",    "name",    "at",   "for",
                                                            "zone",     "publisher", "content", "text", "reader"};
        if (std::find(kMembers.begin(), kMembers.end(), item.key()) == kMembers.end())
            return base::failInput(
                PENUMBRA_SAY("Problem", "{} has a member '{}', which a planned change does not take.{}")(
                    where, item.key(), base::hintFor(item.key(), kMembers)));
        if (item.key() != "format" && item.key() != "content" && !item.value().is_string())
            return base::failInput(PENUMBRA_SAY("Problem", "The member '{}' of {} must be a text.")(item.key(), where));
    }
    PlanOrder out;
    out.name = base::textAt(json, "name");
    out.publisher = base::textAt(json, "publisher");
    out.zone = base::textAt(json, "zone");
    const auto window = planWindow(base::textAt(json, "at"), base::textAt(json, "for"), out.zone);
    if (!window) return base::fail(window.error().kind, fmt::format("{}: {}", where, window.error().text));
    out.window = *window;
    return out;
}

base::Result<model::Batch> asPlan(model::Batch read, const PlanOrder& order) {
    if (order.window.begin == base::kBeginningOfTime)
        return base::failUsage(PENUMBRA_SAY("Problem", "A planned change needs the time at which it begins.")());
    if (order.window.empty())
        return base::failUsage(PENUMBRA_SAY("Problem", "A planned change ends after it begins.")());
    model::Batch out;
    out.source = read.source;
    out.time = read.time;
    if (read.plans.empty()) {
        model::Plan whole{read.source, {}, {}, {}, {}};
        whole.wanted = std::move(read);
        out.plans.push_back(std::move(whole));
    } else {
        out.plans = std::move(read.plans);
    }
    for (auto& plan : out.plans) {
        cleanUp(plan.wanted);
        if (!order.name.empty()) plan.name = order.name;
        if (out.plans.size() > 1) plan.name += fmt::format(" ({})", &plan - out.plans.data() + 1);
        if (!order.publisher.empty()) plan.publisher = order.publisher;
        plan.window = order.window;
        plan.zone = order.zone;
    }
    std::erase_if(out.plans, [](const auto& plan) { return isEmpty(plan.wanted); });
    if (out.plans.empty())
        return base::failInput(
            PENUMBRA_SAY("Problem", "{} describes nothing that a plan could change: no host, workload or service. "
                                    "It can only be imported as what is there.")(out.source));
    return out;
}

void PlanNotes::tell(const std::string& name, base::Problems& problems) const {
    if (!m_passed.empty()) {
        std::string list;
        for (const auto& [what, count] : m_passed)
            list += fmt::format("{}{} {}", list.empty() ? "" : ", ", count, base::said("Kind", what.c_str()));
        problems.push_back(
            {base::Severity::Note, "not-planned", name,
             PENUMBRA_SAY("Problem",
                          "These take part in no plan here, so they are left out of the change: {}.")(list)});
    }
    for (const auto& [member, things] : m_unknown)
        problems.push_back(
            {base::Severity::Note, "known-after-apply", name,
             PENUMBRA_SAY("Problem",
                          "The {} of {} is known only after the plan is applied, so it is not part of the change.")(
                 member, things.size() > 1 ? PENUMBRA_SAY("List", "{} and {} more")(things.front(), things.size() - 1)
                                           : things.front())});
}

} // namespace penumbra::ingest
