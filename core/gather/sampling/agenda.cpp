#include "gather/sampling/agenda.h"

#include "base/say.h"
#include "base/text.h"
#include "model/dimension.h"

#include <algorithm>
#include <fmt/format.h>

namespace penumbra::gather {

namespace {

using namespace std::chrono_literals;

constexpr int kAgendaFormat = 1;
constexpr base::Duration kFirstRetry = 5s;
constexpr int kMostDoublings = 12;
constexpr int kSilentTurns = 3; ///< a resource of which these brought no sample is not there any more

base::Duration doubled(base::Duration from, int times, base::Duration most) {
    return std::min(from * (std::int64_t{1} << std::clamp(times, 0, kMostDoublings)), most);
}

} // namespace

Agenda::Agenda(const Sampling& sampling, bool targeted, Bearing bearing)
    : m_sampling(sampling), m_targeted(targeted), m_bearing(std::move(bearing)), m_error(meanErrorFor(sampling)) {}

int Agenda::rankOf(const model::SeriesKey& key, base::Unit unit) const {
    if (m_bearing.rank) return m_bearing.rank(key, unit);
    return model::Dimensions().find(key.metric) >= 0 ? 0 : 1;
}

Agenda::Paced& Agenda::pacedOf(Target& target, const model::SeriesKey& key, int rank) {
    const auto known = target.paces.find(key.metric);
    if (known != target.paces.end()) return known->second;
    target.best = target.paces.empty() ? rank : std::min(target.best, rank);
    const bool looked = !m_bearing.looksAt || m_bearing.looksAt(key);
    return target.paces.emplace(key.metric, Paced{Pace(m_sampling, m_error), rank, looked, {}}).first->second;
}

bool Agenda::decides(const Target& target, const Paced& paced) const {
    return m_targeted ? paced.looked : paced.rank == target.best;
}

const std::pair<const std::string, Agenda::Paced>* Agenda::finest(const Target& target) const {
    const std::pair<const std::string, Paced>* out = nullptr;
    for (const auto& one : target.paces)
        if (decides(target, one.second) && (!out || one.second.pace.interval() < out->second.pace.interval()))
            out = &one;
    return out;
}

base::Duration Agenda::intervalOf(const Target& target) const {
    const auto* one = finest(target);
    return one ? one->second.pace.interval() : m_sampling.longest;
}

base::Duration Agenda::quietInterval() const { return doubled(m_sampling.shortest, m_quiet, m_sampling.longest); }

const std::vector<const Agenda::Change*>& Agenda::touching(const model::ResourceId& resource) const {
    static const std::vector<const Change*> none;
    const auto found = m_touching.find(resource);
    return found == m_touching.end() ? none : found->second;
}

const Agenda::Change* Agenda::burstAt(const model::ResourceId& resource, base::Time now) const {
    for (const auto* change : touching(resource)) {
        const base::TimeWindow burst{change->window.begin - m_sampling.lead, change->window.end + m_sampling.lead};
        if (burst.contains(now)) return change;
    }
    return nullptr;
}

base::Time Agenda::dueOf(const model::ResourceId& id, const Target& target, base::Time now) const {
    if (burstAt(id, now))
        return std::min(target.gatheredAt + intervalOf(target), target.gatheredAt + m_sampling.shortest);
    base::Time due = base::kEndOfTime;
    for (const auto& [metric, one] : target.paces)
        if (decides(target, one)) due = std::min(due, one.gatheredAt + one.pace.interval());
    if (due == base::kEndOfTime) due = m_wholeDue; // it has nothing that can be asked for by itself
    for (const auto* change : touching(id))        // a burst that begins earlier
        if (const auto begin = change->window.begin - m_sampling.lead; begin > now) due = std::min(due, begin);
    return due;
}

std::vector<std::string> Agenda::dueMetrics(const model::ResourceId& id, const Target& target, base::Time by) const {
    std::vector<std::string> out;
    const bool all = burstAt(id, by) != nullptr;
    for (const auto& [metric, one] : target.paces)
        if (decides(target, one) && (all || one.gatheredAt + one.pace.interval() <= by)) out.push_back(metric);
    return out;
}

/// Looks have brought what is wanted of a series more often than everything is gathered, unless it was not for long.
std::map<std::string, base::Duration> Agenda::every(base::Time now) const {
    std::map<std::string, base::Duration> out;
    const bool lately = m_targeted && now - m_wholeAt < 2 * m_sampling.longest;
    for (const auto& [id, target] : m_targets) {
        const bool burst = burstAt(id, now) != nullptr;
        for (const auto& [metric, one] : target.paces) {
            const auto wanted = burst                  ? m_sampling.shortest
                                : lately && one.looked ? m_sampling.longest
                                                       : one.pace.interval();
            const auto [known, fresh] = out.emplace(metric, wanted);
            if (!fresh) known->second = std::min(known->second, wanted);
        }
    }
    return out;
}

void Agenda::plan(Changes changes) {
    if (changes == m_planned && m_known.size() == m_plannedFor) return;
    m_planned = std::move(changes);
    m_plannedFor = m_known.size();
    m_changes.clear();
    m_touching.clear();
    if (!m_planned) return;
    for (const auto& change : *m_planned) {
        bool touches = false;
        for (const auto& id : change.resources) {
            if (!m_known.contains(id)) continue;
            touches = true;
            m_touching[id].push_back(&change);
        }
        if (touches) m_changes.push_back(&change);
    }
}

base::Time Agenda::nextMilestone(base::Time now) const {
    auto first = base::kEndOfTime;
    for (const auto* one : m_changes) {
        const auto& change = *one;
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
    Turn turn{std::max(now, m_wholeDue), {}, {}, {}};
    const auto everything = [&] {
        if (turn.at <= now) turn.every = every(now);
        return turn;
    };
    if (m_failures > 0 || m_wholeDue == base::Time{}) return everything();
    std::vector<std::pair<double, model::ResourceId>> due;
    base::Time first = m_wholeDue;
    for (const auto& [id, target] : m_targets) first = std::min(first, dueOf(id, target, now));
    first = std::min(first, nextMilestone(now));
    turn.at = std::max(now, first);
    if (!m_targeted || m_wholeDue <= turn.at || nextMilestone(now) <= turn.at) return everything();
    for (const auto& [id, target] : m_targets) {
        const auto when = dueOf(id, target, now);
        if (when > turn.at + m_sampling.shortest / 10) continue;
        const auto late = static_cast<double>((turn.at - when).count()) /
                          static_cast<double>(std::max<std::int64_t>(1, intervalOf(target).count()));
        due.emplace_back(
            (m_bearing.weight ? m_bearing.weight(id) : 1.0) * (1 + std::max(0.0, late)) / (1 + target.best), id);
    }
    std::stable_sort(due.begin(), due.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
    if (static_cast<int>(due.size()) > std::max(1, most)) due.resize(static_cast<std::size_t>(std::max(1, most)));
    std::set<std::string> metrics;
    for (auto& [weight, id] : due) {
        for (auto& metric : dueMetrics(id, m_targets.at(id), turn.at + m_sampling.shortest / 10))
            metrics.insert(metric);
        turn.only.push_back(std::move(id));
    }
    turn.metrics.assign(metrics.begin(), metrics.end());
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

void Agenda::observe(const model::Batch& batch, base::Time now, const Expected& expected) {
    for (const auto& samples : batch.samples) {
        auto& target = m_targets[samples.key.resource];
        auto& paced = pacedOf(target, samples.key, rankOf(samples.key, samples.unit));
        paced.gatheredAt = now;
        for (std::size_t i = 0; i < samples.times.size(); ++i) {
            const auto at = base::fromMillis(samples.times[i]);
            paced.pace.observe(at, samples.values[i], expected ? expected(samples.key, at) : std::nullopt);
        }
    }
}

Agenda::Reached Agenda::reachedAt(base::Time now) {
    Reached out;
    for (const auto* one : m_changes) {
        const auto& change = *one;
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
    observe(batch, now, expected);
    const auto mark = [&](Target& target) {
        target.gatheredAt = now;
        for (auto& [metric, one] : target.paces)
            if (turn.metrics.empty() || std::binary_search(turn.metrics.begin(), turn.metrics.end(), metric))
                one.gatheredAt = now;
    };
    if (turn.only.empty()) {
        forget(batch);
        for (auto& [id, target] : m_targets) mark(target);
        m_wholeAt = now;
        m_wholeDue = now + (m_targets.empty() ? quietInterval() : m_sampling.longest);
    } else {
        for (const auto& id : turn.only)
            if (const auto target = m_targets.find(id); target != m_targets.end()) mark(target->second);
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
                m_failures == 1
                    ? PENUMBRA_SAY("Sampling", "It failed; it is tried again.")()
                    : PENUMBRA_SAY("Sampling", "It failed {} times in a row; it is tried again.")(m_failures),
                m_wholeDue};
    if (m_targets.empty()) {
        const auto every = quietInterval();
        return {
            {},
            every,
            m_quiet == 0 ? PENUMBRA_SAY("Sampling", "Every {}: it changed the last time.")(base::formatDuration(every))
            : m_quiet == 1
                ? PENUMBRA_SAY("Sampling", "Every {}: nothing changed the last 1 time.")(base::formatDuration(every))
                : PENUMBRA_SAY("Sampling", "Every {}: nothing changed the last {} times.")(base::formatDuration(every),
                                                                                           m_quiet),
            m_wholeDue};
    }
    const auto finer = [&](const auto& a, const auto& b) { return intervalOf(a.second) < intervalOf(b.second); };
    const auto& [id, target] = *std::min_element(m_targets.begin(), m_targets.end(), finer);
    auto state = stateOf(id, target);
    state.reason = fmt::format("{}, {}", id.text(), state.reason);
    return state;
}

std::string Agenda::reasonOf(const Target& target) const {
    const auto* first = finest(target);
    if (!first) {
        const auto& [metric, one] = *target.paces.begin();
        return PENUMBRA_SAY("Sampling", "It comes with everything, every {}; of {} a value for every {}.")(
            base::formatDuration(m_sampling.longest), metric, base::formatDuration(one.pace.interval()));
    }
    const auto others = std::count_if(target.paces.begin(), target.paces.end(),
                                      [&](const auto& one) { return !decides(target, one.second); });
    auto reason = fmt::format("{}: {}", first->first, first->second.pace.reason());
    if (others == 1) reason += " " + PENUMBRA_SAY("Sampling", "1 other series comes along, since less rests on it.")();
    if (others > 1)
        reason += " " + PENUMBRA_SAY("Sampling", "{} other series come along, since less rests on them.")(others);
    return reason;
}

TargetState Agenda::stateOf(const model::ResourceId& id, const Target& target) const {
    TargetState state{id, intervalOf(target), {}, dueOf(id, target, target.gatheredAt)};
    if (const auto* change = burstAt(id, target.gatheredAt)) {
        state.interval = m_sampling.shortest;
        state.reason = PENUMBRA_SAY("Sampling", "Every {}: {} is scheduled from {} to {}.")(
            base::formatDuration(state.interval), change->title, base::formatTime(change->window.begin),
            base::formatTime(change->window.end));
        return state;
    }
    if (!target.paces.empty()) state.reason = reasonOf(target);
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
        for (const auto& [metric, one] : target.paces) {
            auto& json = paces[metric] = one.pace.toJson();
            json["rank"] = one.rank;
            json["gathered"] = base::toMillis(one.gatheredAt);
        }
        targets[id.text()] = {{"gathered", base::toMillis(target.gatheredAt)}, {"paces", std::move(paces)}};
    }
    auto known = base::Json::array();
    for (const auto& id : m_known) known.push_back(id.text());
    return {{"format", kAgendaFormat}, {"due", base::toMillis(m_wholeDue)}, {"whole", base::toMillis(m_wholeAt)},
            {"quiet", m_quiet},        {"known", std::move(known)},         {"before", m_before},
            {"after", m_after},        {"targets", std::move(targets)}};
}

void Agenda::restore(const base::Json& json) {
    if (base::integerAt(json, "format", 0) != kAgendaFormat) return;
    m_wholeDue = base::fromMillis(base::integerAt(json, "due", 0));
    m_wholeAt = base::fromMillis(base::integerAt(json, "whole", 0));
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
        for (const auto& [metric, pace] : base::childAt(one, "paces").items()) {
            auto& paced =
                pacedOf(target, {model::ResourceId(id), metric}, static_cast<int>(base::integerAt(pace, "rank", 0)));
            paced.pace.restore(pace);
            paced.gatheredAt = base::fromMillis(base::integerAt(pace, "gathered", base::toMillis(target.gatheredAt)));
        }
    }
}

} // namespace penumbra::gather
