#include "whatif/committed.h"

#include "base/text.h"
#include "model/world.h"
#include "whatif/absolute.h"
#include "whatif/action.h"
#include "whatif/change_template.h"

#include <algorithm>
#include <fmt/format.h>

namespace penumbra::whatif {

namespace {

constexpr base::Duration kUsualLength = std::chrono::hours(1); ///< to carry out what then stays

bool isFailure(const model::Change& change) { return change.action.starts_with("fail-"); }

bool isOf(const model::ScheduledEvent& event, const std::string& name) {
    for (const std::string prefix : {kPlannedPrefix, kReservedPrefix})
        if (event.id.text() == prefix + name || event.id.text().starts_with(prefix + name + " (")) return true;
    return false;
}

bool has(const std::vector<model::ScheduledEvent>& events, const model::EventId& id) {
    return std::any_of(events.begin(), events.end(), [&](const auto& event) { return event.id == id; });
}

base::TimeWindow windowOf(const Edit& edit, base::Time now) {
    const auto begin = std::max(edit.window.begin, now);
    return {begin, edit.window.end == base::kEndOfTime ? begin + kUsualLength : edit.window.end};
}

/// The edits with a template that says an amount relatively as its changes, each at its hours: what those come to
/// stands in no template. A template that does not fit stays as it is.
std::vector<Edit> unfolded(const std::vector<Edit>& edits) {
    std::vector<Edit> out;
    for (const auto& edit : edits) {
        out.push_back(edit);
        if (edit.change.action != "apply-template") continue;
        const auto params = paramsOf(edit.change);
        if (!params) continue;
        const auto read = parseTemplate(params->text("template"), params->text("with"));
        if (!read || std::none_of(read->changes.begin(), read->changes.end(),
                                  [](const TimedChange& one) { return saysRelative(one.change); }))
            continue;
        std::vector<Edit> parts;
        for (const auto& one : read->changes) {
            const auto hours = hoursOf(one, edit.window);
            if (!hours) break;
            parts.push_back(edit);
            parts.back().key = fmt::format("{}/{}", edit.key, parts.size());
            parts.back().change = one.change;
            parts.back().window = *hours;
        }
        if (parts.size() != read->changes.size()) continue;
        out.pop_back();
        out.insert(out.end(), parts.begin(), parts.end());
    }
    return out;
}

/// What an event says holds by itself: once it is done, the amount that it was relative to is another one.
class Absolute final {
public:
    Absolute(const std::string& name, const model::Inventory& live, base::Time now)
        : m_name(name), m_live(live), m_now(now) {}

    std::vector<model::Change> of(const Edit& edit, std::span<const Edit> before) {
        if (!saysRelative(edit.change)) return {edit.change};
        if (!m_world) {
            base::Problems ignored;
            m_world = model::makeWorld(m_live, ignored);
            m_scheduled = scheduledEdits(m_live, m_now);
            std::erase_if(m_scheduled, [&](const Edit& one) { return isOurs(one); });
        }
        auto begun = edit;
        begun.window = windowOf(edit, m_now);
        return absolute(*m_world, m_scheduled, before, begun);
    }

private:
    /// Of what was committed under this name before, in whose place the scenario stands.
    bool isOurs(const Edit& scheduled) const {
        const auto& events = m_live.events();
        return std::any_of(events.begin(), events.end(), [&](const auto& event) {
            return isOf(event, m_name) &&
                   scheduled.key.substr(0, scheduled.key.rfind(' ')) == "event " + event.id.text();
        });
    }

    const std::string& m_name;
    const model::Inventory& m_live;
    base::Time m_now;
    std::optional<model::World> m_world;
    std::vector<Edit> m_scheduled;
};

} // namespace

bool isMadeHere(const model::ScheduledEvent& event) {
    return isPlanned(event) || event.id.text().starts_with(kReservedPrefix);
}

base::Result<model::Batch> committed(const Scenario& scenario, const model::Inventory& live, base::Time now) {
    if (scenario.name.empty())
        return base::failUsage(PENUMBRA_SAY("Problem", "A scenario needs a name to be committed under.")());
    model::Batch out;
    out.source = "scenario " + scenario.name;
    out.time = now;
    Absolute amounts(scenario.name, live, now);
    const auto edits = unfolded(scenario.edits);
    for (const auto& edit : edits) {
        if (!edit.enabled || edit.window.end <= now) continue;
        if (isFailure(edit.change)) {
            out.problems.push_back(
                {base::Severity::Note, "failure-left-out", scenario.name,
                 PENUMBRA_SAY("Problem", "'{}' is left out: a failure is tried, not planned.")(describe(edit))});
            continue;
        }
        const bool forGood = edit.window.end == base::kEndOfTime;
        const auto window = windowOf(edit, now);
        const auto prefix = std::string(forGood ? kPlannedPrefix : kReservedPrefix) + scenario.name;
        const auto same = std::find_if(out.events.begin(), out.events.end(), [&](const auto& event) {
            return event.window == window && event.id.text().starts_with(prefix);
        });
        auto changes = amounts.of(edit, std::span(edits.data(), &edit));
        if (same != out.events.end()) {
            same->changes.insert(same->changes.end(), changes.begin(), changes.end());
            continue;
        }
        const auto number = out.events.empty() ? std::string() : fmt::format(" ({})", out.events.size() + 1);
        model::ScheduledEvent event;
        event.id = model::EventId(prefix + number);
        event.kind = model::EventKind::Release;
        event.title = scenario.name + number;
        event.window = window;
        event.changes = std::move(changes);
        event.source = out.source;
        out.events.push_back(std::move(event));
    }
    if (out.events.empty())
        return base::failUsage(
            PENUMBRA_SAY("Problem", "Nothing of the scenario '{}' is left to be planned: it has no edit that is "
                                    "switched on, still to come and no failure.")(scenario.name));
    for (const auto& event : live.events())
        if (isOf(event, scenario.name) && event.window.end > now && !event.window.empty() &&
            !has(out.events, event.id)) {
            out.events.push_back(event);
            out.events.back().window.end = event.window.begin;
        }
    return out;
}

} // namespace penumbra::whatif
