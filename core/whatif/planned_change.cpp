#include "whatif/planned_change.h"

#include "base/text.h"
#include "whatif/doubled_plans.h"
#include "whatif/planned_hosts.h"
#include "whatif/planned_services.h"

#include <algorithm>
#include <fmt/format.h>

namespace penumbra::whatif {

namespace {

/// What one plan comes to.
class Planner final {
public:
    Planner(const model::Plan& plan, const model::Batch& wanted, const model::Inventory& live)
        : m_from{wanted, live, plan.window.begin, declaredNames(live)} {}

    PlannedEdits run() {
        for (const auto& resource : m_from.wanted.resources) {
            if (model::isPlaceholder(resource)) continue;
            switch (resource.kind) {
            case model::ResourceKind::Host:
                planHost(m_out, m_from, resource);
                break;
            case model::ResourceKind::Workload:
                if (plannedAction(resource) != "") planWorkload(m_out, m_from, resource);
                break;
            case model::ResourceKind::Service:
            case model::ResourceKind::Datastore:
            case model::ResourceKind::Network:
                passOver(resource);
                break;
            case model::ResourceKind::Zone:
            case model::ResourceKind::Rack:
                break;
            }
        }
        m_out.settleHosts();
        planServices(m_out, m_from);
        return std::move(m_out);
    }

private:
    /// What takes part in no edit: what a plan's action is about, or what would be new.
    void passOver(const model::Resource& resource) {
        const auto action = plannedAction(resource);
        const auto type = resource.attributes.find("type");
        const auto name = type == resource.attributes.end() ? model::kindName(resource.kind) : type->second.value;
        if (action != "")
            ++m_out.passed[(PENUMBRA_SAY("PlannedChange", "{} to {}")(name, action))];
        else if (resource.kind != model::ResourceKind::Service && !m_from.live.find(resource.id))
            ++m_out.passed[(PENUMBRA_SAY("PlannedChange", "new {}")(name))];
    }

    PlannedFrom m_from;
    PlannedEdits m_out;
};

std::string listOf(const std::map<std::string, int>& counts) {
    std::string out;
    for (const auto& [what, count] : counts) out += fmt::format("{}{} {}", out.empty() ? "" : ", ", count, what);
    return out;
}

void tell(const PlannedEdits& edits, const model::Plan& plan, base::Problems& problems) {
    const auto say = [&](base::Severity severity, const char* code, std::string text) {
        problems.push_back({severity, code, plan.name, std::move(text)});
    };
    if (!edits.passed.empty())
        say(base::Severity::Note, "not-planned",
            PENUMBRA_SAY("PlannedChange",
                         "What these do to a fleet is not known here, so they are not part of '{}': {}.")(
                plan.name, listOf(edits.passed)));
    for (const auto& text : edits.warnings) say(base::Severity::Warning, "not-planned", text);
    for (const auto& text : edits.notes) say(base::Severity::Note, "planned", text);
}

model::EventId idOf(const model::Plan& plan) {
    return model::EventId(
        fmt::format("{}{}{}", kPlannedPrefix, plan.publisher.empty() ? "" : plan.publisher + "/", plan.name));
}

void refuse(model::Batch& out, const model::Plan& plan, base::Problems& problems, std::string text) {
    ++out.accounting.rejected;
    problems.push_back({base::Severity::Warning, "nothing-planned", plan.name, std::move(text)});
}

model::ScheduledEvent eventOf(const model::Plan& plan, const PlannedEdits& edits, const model::Batch& out) {
    model::ScheduledEvent event;
    event.id = idOf(plan);
    event.kind = model::EventKind::Release;
    event.title = plan.name;
    event.window = plan.window;
    event.zone = plan.zone;
    event.resources = edits.touched;
    event.changes = edits.changes;
    event.source = out.source;
    return event;
}

/// What is planned under the plan's name by now: by the batch itself, or before it and not over yet.
const model::ScheduledEvent* plannedBefore(const model::Plan& plan, const model::Inventory& live,
                                           const model::Batch& out) {
    const auto id = idOf(plan);
    const auto own =
        std::find_if(out.events.rbegin(), out.events.rend(), [&](const auto& one) { return one.id == id; });
    if (own != out.events.rend()) return &*own;
    const auto* known = live.findEvent(id);
    return known && !known->window.empty() && known->window.end > out.time ? known : nullptr;
}

/// What else is planned and not over yet may bring the same.
void tellDoubled(const model::ScheduledEvent& event, model::Inventory live, const model::Batch& out,
                 base::Problems& problems) {
    for (const auto& own : out.events) live.put(own);
    const auto doubled = doubledWith(event, live, out.time);
    problems.insert(problems.end(), doubled.begin(), doubled.end());
}

void put(model::ScheduledEvent event, const model::ScheduledEvent* before, const model::Inventory& live,
         model::Batch& out, base::Problems& problems) {
    const auto begin = before ? base::formatTime(before->window.begin) : std::string();
    if (before && (before->changes != event.changes || before->window != event.window))
        problems.push_back(
            {before->source == event.source ? base::Severity::Note : base::Severity::Warning, "plan-replaced",
             event.title,
             event.changes.empty()
                 ? PENUMBRA_SAY("PlannedChange", "It replaces '{}', which {} planned for {}: what it asks for "
                                                 "now is there already, so nothing of that name is planned "
                                                 "any more.")(before->title, before->source, begin)
                 : PENUMBRA_SAY("PlannedChange", "It replaces '{}', which {} planned for {}. Give it another "
                                                 "name where both are meant.")(before->title, before->source, begin)});
    tellDoubled(event, live, out, problems);
    out.events.push_back(std::move(event));
}

void take(const model::Plan& plan, const model::Inventory& live, const model::MatchRules& rules, model::Batch& out,
          base::Problems& problems) {
    ++out.accounting.read;
    problems.insert(problems.end(), plan.wanted.problems.begin(), plan.wanted.problems.end());
    const auto named = model::settleNames(plan.wanted, live, rules, problems);
    const auto edits = Planner(plan, named.batch ? *named.batch : plan.wanted, live).run();
    const auto* before = plannedBefore(plan, live, out);
    tell(edits, plan, problems);
    if (edits.changes.empty() && edits.warnings.empty() && edits.already > 0) {
        if (before && before->window.begin > out.time)
            return put(eventOf(plan, edits, out), before, live, out, problems);
        ++out.accounting.duplicate;
        problems.push_back(
            {base::Severity::Note, "nothing-planned", plan.name,
             PENUMBRA_SAY("PlannedChange", "'{}' asks for nothing but what is there already.")(plan.name)});
        return;
    }
    if (edits.changes.empty())
        return refuse(out, plan, problems,
                      before
                          ? PENUMBRA_SAY("PlannedChange", "'{}' was not stored: nothing of it changes what a plan here "
                                                          "counts with. What was planned under that name before "
                                                          "stays.")(plan.name)
                          : PENUMBRA_SAY("PlannedChange", "'{}' was not stored: nothing of it changes what a plan here "
                                                          "counts with.")(plan.name));
    if (plan.window.end <= out.time)
        problems.push_back(
            {base::Severity::Warning, "planned-for-the-past", plan.name,
             PENUMBRA_SAY("PlannedChange", "'{}' was to be done by {}: the inventory is taken to show it already, and "
                                           "nothing of it is applied. Give it the time that is meant.")(
                 plan.name, base::formatTime(plan.window.end))});
    put(eventOf(plan, edits, out), before, live, out, problems);
}

} // namespace

std::optional<model::Batch> withPlannedEvents(const model::Batch& batch, const model::Inventory& live,
                                              const model::MatchRules& rules, base::Problems& problems) {
    if (std::none_of(batch.plans.begin(), batch.plans.end(), [](const auto& plan) { return plan.isScheduled(); }))
        return {};
    auto out = batch;
    out.plans.clear();
    for (const auto& plan : batch.plans)
        if (plan.isScheduled()) take(plan, live, rules, out, problems);
    return out;
}

} // namespace penumbra::whatif
