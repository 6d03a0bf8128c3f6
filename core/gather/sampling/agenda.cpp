#include "gather/sampling/agenda.h"

#include "base/say.h"

#include <algorithm>
#include <fmt/format.h>

namespace penumbra::gather {

namespace {

using namespace std::chrono_literals;

constexpr int kFormat = 1;
constexpr base::Duration kFirstRetry = 5s;
constexpr int kMostDoublings = 12;
constexpr int kSilentTurns = 3; ///< a resource of which these brought no sample is not there any more

base::Duration doubled(base::Duration from, int times, base::Duration most) {
    return std::min(from * (std::int64_t{1} << std::clamp(times, 0, kMostDoublings)), most);
}

} // namespace

Agenda::Agenda(const Sampling& sampling, bool targeted, std::function<double(const model::ResourceId&)> weight)
    : m_sampling(sampling), m_targeted(targeted), m_weight(std::move(weight)), m_error(meanErrorFor(sampling)) {}

Pace& Agenda::paceOf(Target& target, const std::string& metric) {
    return target.paces.try_emplace(metric, m_sampling, m_error).first->second;
}

const Pace* Agenda::finest(const Target& target) const {
    const Pace* out = nullptr;
    for (const auto& [metric, pace] : target.paces)
        if (!out || pace.interval() < out->interval()) out = &pace;
    return out;
}

base::Duration Agenda::intervalOf(const Target& target) const {
    const auto* pace = finest(target);
    return pace ? pace->interval() : m_sampling.longest;
}

base::Duration Agenda::quietInterval() const { return doubled(m_sampling.shortest, m_quiet, m_sampling.longest); }

bool Agenda::touches(const Change& change, const model::ResourceId& resource) const {
    return std::find(change.resources.begin(), change.resources.end(), resource) != change.resources.end();
}

const Agenda::Change* Agenda::burstAt(const model::ResourceId& resource, base::Time now) const {
    for (const auto& change : m_changes) {
        const base::TimeWindow burst{change.window.begin - m_sampling.lead, change.window.end + m_sampling.lead};
        if (burst.contains(now) && touches(change, resource)) return &change;
    }
    return nullptr;
}

base::Time Agenda::dueOf(const model::ResourceId& id, const Target& target, base::Time now) const {
    const auto usual = target.gatheredAt + intervalOf(target);
    if (burstAt(id, now)) return std::min(usual, target.gatheredAt + m_sampling.shortest);
    base::Time due = usual;
    for (const auto& change : m_changes) // a burst that begins earlier
        if (const auto begin = change.window.begin - m_sampling.lead; begin > now && touches(change, id))
            due = std::min(due, begin);
    return due;
}

void Agenda::plan(const std::vector<Change>& changes) {
    m_planned = changes;
    m_changes.clear();
    for (const auto& change : changes)
        if (std::any_of(change.resources.begin(), change.resources.end(),
                        [&](const auto& id) { return m_known.contains(id); }))
            m_changes.push_back(change);
}

base::Time Agenda::nextMilestone(base::Time now) const {
    auto first = base::kEndOfTime;
    for (const auto& change : m_changes) {
        const auto& id = change.event.text();
        if (now < change.window.begin && !m_before.contains(id))
            first = std::min(first, std::max(now, change.window.begin - m_sampling.lead));
        if (now < comparedUntil(change) && !m_after.contains(id))
            first = std::min(first, std::max(now, change.window.end));
    }
    return first;
}

base::Time Agenda::comparedUntil(const Change& change) const {
    return change.window.end + m_sampling.lead + m_sampling.longest;
}

Turn Agenda::next(base::Time now, int most) const {
    Turn turn{std::max(now, m_wholeDue), {}};
    if (m_failures > 0 || m_wholeDue == base::Time{}) return turn;
    std::vector<std::pair<double, model::ResourceId>> due;
    base::Time first = m_wholeDue;
    for (const auto& [id, target] : m_targets) first = std::min(first, dueOf(id, target, now));
    first = std::min(first, nextMilestone(now));
    turn.at = std::max(now, first);
    if (!m_targeted || m_wholeDue <= turn.at || nextMilestone(now) <= turn.at) return turn;
    for (const auto& [id, target] : m_targets) {
        const auto when = dueOf(id, target, now);
        if (when > turn.at + m_sampling.shortest / 10) continue;
        const auto late = static_cast<double>((turn.at - when).count()) /
                          static_cast<double>(std::max<std::int64_t>(1, intervalOf(target).count()));
        due.emplace_back((m_weight ? m_weight(id) : 1.0) * (1 + std::max(0.0, late)), id);
    }
    std::stable_sort(due.begin(), due.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
    if (static_cast<int>(due.size()) > std::max(1, most)) due.resize(static_cast<std::size_t>(std::max(1, most)));
    for (auto& [weight, id] : due) turn.only.push_back(std::move(id));
    return turn;
}

/// What is gone, or was not seen for a while though others were, is asked for no more.
void Agenda::forget(const model::Batch& batch) {
    for (const auto& id : batch.gone) m_targets.erase(id);
    if (batch.samples.empty()) return;
    std::set<model::ResourceId> seen;
    for (const auto& samples : batch.samples) seen.insert(samples.key.resource);
    for (auto& [id, target] : m_targets) target.silent = seen.contains(id) ? 0 : target.silent + 1;
    std::erase_if(m_targets, [](const auto& one) { return one.second.silent >= kSilentTurns; });
}

void Agenda::observe(const model::Batch& batch, const Expected& expected) {
    for (const auto& samples : batch.samples) {
        auto& pace = paceOf(m_targets[samples.key.resource], samples.key.metric);
        for (std::size_t i = 0; i < samples.times.size(); ++i) {
            const auto at = base::fromMillis(samples.times[i]);
            pace.observe(at, samples.values[i], expected ? expected(samples.key, at) : std::nullopt);
        }
    }
}

Agenda::Reached Agenda::reachedAt(base::Time now) {
    Reached out;
    for (const auto& change : m_changes) {
        const auto& id = change.event.text();
        if (now >= change.window.begin - m_sampling.lead && now < change.window.begin && m_before.insert(id).second)
            out.before.push_back(change);
        if (now >= change.window.end && now < comparedUntil(change) && m_after.insert(id).second)
            out.after.push_back(change);
    }
    return out;
}

Agenda::Reached Agenda::gathered(const Turn& turn, base::Time begun, base::Time now, const model::Batch& batch,
                                 bool changed, const Expected& expected) {
    m_failures = 0;
    m_quiet = changed ? 0 : m_quiet + 1;
    for (const auto& resource : batch.resources) m_known.insert(resource.id);
    for (const auto& item : batch.configItems) m_known.insert(item.resource);
    for (const auto& samples : batch.samples) m_known.insert(samples.key.resource);
    plan(m_planned);
    observe(batch, expected);
    if (turn.only.empty()) {
        forget(batch);
        for (auto& [id, target] : m_targets) target.gatheredAt = now;
        m_wholeDue = now + (m_targets.empty() ? quietInterval() : m_sampling.longest);
    } else {
        for (const auto& id : turn.only)
            if (const auto target = m_targets.find(id); target != m_targets.end()) target->second.gatheredAt = now;
    }
    return turn.only.empty() ? reachedAt(begun) : Reached();
}

void Agenda::failed(base::Time now) { m_wholeDue = now + doubled(kFirstRetry, m_failures++, m_sampling.longest); }

void Agenda::askNow() {
    m_failures = 0;
    m_wholeDue = {};
}

TargetState Agenda::whole() const {
    if (m_failures > 0)
        return {{},
                {},
                m_failures == 1 ? "It failed; it is tried again."
                                : fmt::format("It failed {} times in a row; it is tried again.", m_failures),
                m_wholeDue};
    if (m_targets.empty()) {
        const auto every = quietInterval();
        return {{},
                every,
                m_quiet == 0 ? fmt::format("Every {}: it changed the last time.", base::formatDuration(every))
                             : fmt::format("Every {}: nothing changed the last {}.", base::formatDuration(every),
                                           base::sayCount(m_quiet, "time")),
                m_wholeDue};
    }
    const auto finer = [&](const auto& a, const auto& b) { return intervalOf(a.second) < intervalOf(b.second); };
    const auto& [id, target] = *std::min_element(m_targets.begin(), m_targets.end(), finer);
    return stateOf(id, target);
}

TargetState Agenda::stateOf(const model::ResourceId& id, const Target& target) const {
    TargetState state{id, intervalOf(target), {}, dueOf(id, target, target.gatheredAt)};
    const Pace* pace = finest(target);
    if (const auto* change = burstAt(id, target.gatheredAt)) {
        state.interval = m_sampling.shortest;
        state.reason =
            fmt::format("Every {}: {} is scheduled from {} to {}.", base::formatDuration(state.interval), change->title,
                        base::formatTime(change->window.begin), base::formatTime(change->window.end));
        return state;
    }
    for (const auto& [metric, one] : target.paces)
        if (&one == pace) state.reason = fmt::format("{}: {}", metric, pace->reason());
    return state;
}

std::vector<TargetState> Agenda::targets() const {
    std::vector<TargetState> out;
    for (const auto& [id, target] : m_targets) out.push_back(stateOf(id, target));
    return out;
}

base::Json Agenda::toJson() const {
    auto targets = base::Json::object();
    for (const auto& [id, target] : m_targets) {
        auto paces = base::Json::object();
        for (const auto& [metric, pace] : target.paces) paces[metric] = pace.toJson();
        targets[id.text()] = {{"gathered", base::toMillis(target.gatheredAt)}, {"paces", std::move(paces)}};
    }
    auto known = base::Json::array();
    for (const auto& id : m_known) known.push_back(id.text());
    return {{"format", kFormat},
            {"due", base::toMillis(m_wholeDue)},
            {"quiet", m_quiet},
            {"known", std::move(known)},
            {"before", m_before},
            {"after", m_after},
            {"targets", std::move(targets)}};
}

void Agenda::restore(const base::Json& json) {
    if (base::integerAt(json, "format", 0) != kFormat) return;
    m_wholeDue = base::fromMillis(base::integerAt(json, "due", 0));
    m_quiet = static_cast<int>(base::integerAt(json, "quiet", 0));
    for (const auto& id : base::childAt(json, "known"))
        if (id.is_string()) m_known.insert(model::ResourceId(id.get<std::string>()));
    for (const auto& id : base::childAt(json, "before"))
        if (id.is_string()) m_before.insert(id.get<std::string>());
    for (const auto& id : base::childAt(json, "after"))
        if (id.is_string()) m_after.insert(id.get<std::string>());
    for (const auto& [id, one] : base::childAt(json, "targets").items()) {
        auto& target = m_targets[model::ResourceId(id)];
        target.gatheredAt = base::fromMillis(base::integerAt(one, "gathered", 0));
        for (const auto& [metric, pace] : base::childAt(one, "paces").items()) paceOf(target, metric).restore(pace);
    }
}

} // namespace penumbra::gather
