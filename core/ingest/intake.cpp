#include "ingest/intake.h"

#include "base/grouped.h"
#include "base/say.h"

#include "base/text.h"
#include "document/encoding.h"

#include <algorithm>
#include <fmt/format.h>
#include <numeric>
#include <vector>

namespace penumbra::ingest {

namespace {

/// Problems of one code that are told one by one; the rest is only counted, so that a broken file stays readable.
constexpr int kToldEach = 200;
constexpr int kToldErrors = 100'000; ///< rejected rows are there to be mended

/// "2 Deployment, 5 Pod"
std::string listOf(const std::map<std::string, int>& counts) {
    std::string out;
    for (const auto& [kind, count] : counts)
        out += fmt::format("{}{} {}", out.empty() ? "" : ", ", count, base::said("Kind", kind.c_str()));
    return out;
}

} // namespace

std::optional<model::ResourceId> fullId(std::string_view text) {
    const auto slash = text.find('/');
    if (slash == std::string_view::npos) return {};
    const auto kind = model::parseKind(text.substr(0, slash));
    if (!kind) return {};
    return model::makeId(*kind, text.substr(slash + 1));
}

Intake::Intake(const Input& input) : m_input(input) {
    m_batch.source = input.name;
    m_batch.time = input.time;
}

void Intake::add(model::StatedResource resource, std::string_view where) {
    const auto [it, fresh] = m_resources.try_emplace(resource.id.text(), m_batch.resources.size());
    if (!fresh && !(m_batch.resources[it->second] == resource)) {
        warn("repeated-name", where,
             PENUMBRA_SAY(
                 "Problem",
                 "'{}' is described more than once in this file, with different values. The later value counts; "
                 "give the two things different names if they are two.")(resource.id.text()));
    }
    it->second = m_batch.resources.size();
    m_batch.resources.push_back(std::move(resource));
}

void Intake::addOnce(model::Relation relation) {
    if (m_once.insert(relation).second) add(std::move(relation));
}

void Intake::add(model::ScheduledEvent event, std::string_view where) {
    if (!m_events.insert(event.id.text()).second)
        warn("repeated-event", where,
             PENUMBRA_SAY("Problem",
                          "The event '{}' stands more than once in this file. The later one counts.")(event.id.text()));
    m_batch.events.push_back(std::move(event));
}

void Intake::add(model::Advisory advisory) {
    advisory.source = m_batch.source;
    m_batch.advisories.push_back(std::move(advisory));
}

std::size_t Intake::addSample(const model::SeriesKey& key, base::Unit unit, base::Time time, double value) {
    const auto keyAt = [&](std::size_t place) -> const auto& { return m_batch.samples[place].key; };
    auto place = m_series.find(key, keyAt);
    if (!place) {
        place = m_batch.samples.size();
        m_series.add(key, *place);
        m_batch.samples.push_back({key, unit, {}, {}});
    }
    addSample(*place, time, value);
    return *place;
}

void Intake::addSample(std::size_t series, base::Time time, double value) {
    auto& samples = m_batch.samples[series];
    samples.times.push_back(base::toMillis(time));
    samples.values.push_back(value);
}

model::ResourceId Intake::named(std::string_view text, model::ResourceKind kind) {
    if (const auto full = fullId(text)) return certain(*full);
    auto id = model::makeId(kind, text);
    if (m_assumed.insert(id.text()).second) m_batch.assumed.push_back(id);
    return id;
}

const model::ResourceId& Intake::certain(const model::ResourceId& id) {
    m_certain.insert(id.text());
    return id;
}

model::StatedResource* Intake::find(const model::ResourceId& id) {
    const auto it = m_resources.find(id.text());
    return it == m_resources.end() ? nullptr : &m_batch.resources[it->second];
}

model::Attribute Intake::attribute(std::string value, std::string raw) const {
    return {std::move(value), m_batch.source, m_batch.time, std::move(raw)};
}

void Intake::reject(std::string_view code, std::string_view where, std::string text) {
    countRejected();
    error(code, where, std::move(text));
}
void Intake::error(std::string_view code, std::string_view where, std::string text) {
    tell(base::Severity::Error, code, where, std::move(text));
}
void Intake::warn(std::string_view code, std::string_view where, std::string text) {
    tell(base::Severity::Warning, code, where, std::move(text));
}
void Intake::note(std::string_view code, std::string_view where, std::string text) {
    tell(base::Severity::Note, code, where, std::move(text));
}

std::string cleanText(std::string_view bytes) { return document::cleanUtf8(bytes); }

std::string Intake::ownName() const {
    const auto dot = m_input.name.rfind('.');
    return dot == std::string::npos || dot == 0 ? m_input.name : m_input.name.substr(0, dot);
}

std::string Intake::at(std::size_t line) const { return fmt::format("{}:{}", m_input.name, line); }

void Intake::tell(base::Severity severity, std::string_view code, std::string_view where, std::string text) {
    if (++m_told[std::string(code)] > (severity == base::Severity::Error ? kToldErrors : kToldEach)) return;
    m_batch.problems.push_back({severity, std::string(code), std::string(where), std::move(text)});
}

/// Puts the samples in order of time. Of two at one time the same value counts once as a duplicate, another value is
/// rejected: a guess would be silent.
void Intake::settle(model::Samples& samples) {
    if (std::adjacent_find(samples.times.begin(), samples.times.end(), std::greater_equal<>()) == samples.times.end())
        return;
    std::vector<std::size_t> order(samples.times.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return samples.times[a] < samples.times[b]; });
    model::Samples sorted{samples.key, samples.unit, {}, {}};
    std::int64_t conflicts = 0;
    std::int64_t conflictTime = 0;
    for (const auto i : order) {
        if (sorted.times.empty() || sorted.times.back() != samples.times[i]) {
            sorted.times.push_back(samples.times[i]);
            sorted.values.push_back(samples.values[i]);
        } else if (sorted.values.back() == samples.values[i]) {
            ++m_batch.accounting.duplicate;
        } else {
            if (conflicts++ == 0) conflictTime = samples.times[i];
        }
    }
    if (conflicts > 0) {
        countRejected(conflicts);
        error("two-values", m_input.name,
              PENUMBRA_SAY("Problem",
                           "The series {} has {} whose time already has another value, the first at {}. The value "
                           "that stands first in the file was kept; remove the wrong one.")(
                  samples.key.text(),
                  base::sayCount(conflicts, PENUMBRA_TEXT("Count", "sample"), PENUMBRA_TEXT("Count", "samples")),
                  base::formatTime(base::fromMillis(conflictTime))));
    }
    samples = std::move(sorted);
}

void Intake::noteKinds() {
    if (!m_taken.empty())
        note("objects", m_input.name, PENUMBRA_SAY("Problem", "These objects were read: {}.")(listOf(m_taken)));
    int total = 0;
    for (const auto& [kind, count] : m_passed) total += count;
    if (total > 0)
        note("not-needed", m_input.name,
             total == 1 ? PENUMBRA_SAY("Problem", "1 object says nothing about capacity and was passed over: {}.")(
                              listOf(m_passed))
                        : PENUMBRA_SAY("Problem", "{} objects say nothing about capacity and were passed over: {}.")(
                              total, listOf(m_passed)));
}

void Intake::warnOfFuture() {
    const auto limit = base::toMillis(m_input.time + std::chrono::days(1));
    std::int64_t late = 0, newest = 0;
    for (const auto& samples : m_batch.samples) {
        const auto first = std::upper_bound(samples.times.begin(), samples.times.end(), limit);
        if (first == samples.times.end()) continue;
        late += samples.times.end() - first;
        newest = std::max(newest, samples.times.back());
    }
    if (late > 0)
        warn("future-sample", m_input.name,
             late == 1
                 ? PENUMBRA_SAY(
                       "Problem",
                       "A sample lies in the future, the last at {}. Check the year and the clock; they were kept.")(
                       base::formatTime(base::fromMillis(newest)))
                 : PENUMBRA_SAY(
                       "Problem",
                       "{} samples lie in the future, the last at {}. Check the year and the clock; they were kept.")(
                       base::grouped(late), base::formatTime(base::fromMillis(newest))));
}

model::Batch Intake::finish() && {
    for (auto& samples : m_batch.samples) settle(samples);
    warnOfFuture();
    noteKinds();
    std::erase_if(m_batch.assumed, [&](const auto& id) { return m_certain.contains(id.text()); });
    std::map<std::string, int> kept;
    for (const auto& problem : m_batch.problems) ++kept[problem.code];
    for (const auto& [code, count] : m_told)
        if (count > kept[code])
            m_batch.problems.push_back(
                {base::Severity::Warning, code, m_input.name,
                 PENUMBRA_SAY("Problem", "There are {} more problems of this kind.")(count - kept[code])});
    auto held = static_cast<std::int64_t>(m_batch.resources.size() + m_batch.relations.size() + m_batch.events.size() +
                                          m_batch.configItems.size() + m_batch.advisories.size());
    for (const auto& samples : m_batch.samples) held += static_cast<std::int64_t>(samples.times.size());
    m_batch.accounting.read = held + m_batch.accounting.rejected + m_batch.accounting.duplicate;
    return std::move(m_batch);
}

} // namespace penumbra::ingest
