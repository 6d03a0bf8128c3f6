#include "remedy/waves/waves.h"

#include "base/say.h"
#include "base/text.h"
#include "remedy/durations.h"
#include "remedy/steps.h"
#include "remedy/waves/durations.h"
#include "risk/phrase.h"
#include "risk/survival.h"

#include <algorithm>
#include <fmt/format.h>
#include <map>
#include <set>

namespace penumbra::remedy::waves {

namespace {

base::Time rounded(base::Time t) { return std::chrono::ceil<std::chrono::duration<std::int64_t, std::ratio<300>>>(t); }

constexpr int kMostTries = 48; ///< of one host from wave to wave, at moments at which none can begin

/// A wave with one more host, played through the engine; or why that is not possible.
struct Tried {
    std::optional<Wave> wave;
    std::vector<double> samples;
    std::string reason; ///< to go on in a sentence
};

/// The window that is open then; null where none is.
const base::TimeWindow* openAt(const Job& job, base::Time at) {
    for (const auto& window : job.windows)
        if (window.contains(at)) return &window;
    return nullptr;
}

base::Time closesAt(const Job& job) { return job.windows.empty() ? base::Time{} : job.windows.back().end; }

class Planner final {
public:
    Planner(const Bench& bench, const Request& request, const base::Run& run, int paths)
        : m_bench(bench), m_request(request), m_run(run), m_clock(paths, run.seed), m_graph(bench.input().world),
          m_finish(static_cast<std::size_t>(paths), 0) {}
    base::Result<Schedule> plan();

private:
    const model::World& world() const { return m_bench.input().world; }
    const std::string& nameOf(int host) const { return world().hosts[static_cast<std::size_t>(host)].name; }
    std::vector<const Job*> inOrder() const;
    whatif::Edit drain(int host, const base::TimeWindow& window) const;
    Draft with(const std::vector<const Job*>& jobs, const base::TimeWindow& window) const;
    base::Result<Tried> attempt(const std::vector<const Job*>& jobs, base::Time begin);
    std::string evictionBreaks(const std::vector<const Job*>& jobs, const simulate::Placement& before,
                               base::Time begin) const;
    base::Result<std::set<int>> fatal(const model::World& world, const simulate::Placement& placement);
    base::Result<std::string> lossBreaks(const Placed& placed, const std::vector<const Job*>& jobs,
                                         const base::TimeWindow& window);
    std::optional<base::Time> nextMoment(const std::vector<const Job*>& jobs, base::Time from) const;
    bool isGivenUp(const Job& job) const;
    std::vector<int> outAt(base::Time at) const;
    bool isFull(const Job& job, const std::vector<const Job*>& jobs, const std::vector<int>& out, int most,
                bool ofRack);
    void countTries(const std::vector<const Job*>& waiting, base::Time at);
    std::string sayBehind(const Job& job) const;
    base::Result<std::string> verdictBreaks(const Wave& wave, const std::vector<const Job*>& jobs);
    base::Result<std::optional<Tried>> fill(const std::vector<const Job*>& waiting, base::Time begin,
                                            const std::set<int>& without, std::vector<const Job*>& jobs);
    base::Result<std::optional<Tried>> lessen(std::optional<Tried> wave, std::vector<const Job*>& jobs,
                                              base::Time begin);
    base::Result<bool> waveAt(std::vector<const Job*>& waiting, base::Time begin);
    std::vector<std::string> meanwhile(const Wave& wave) const;
    void keep(const Tried& tried, const std::vector<const Job*>& jobs);
    void close();
    std::string say() const;

    const Bench& m_bench;
    const Request& m_request;
    const base::Run& m_run;
    Clock m_clock;
    graph::DependencyGraph m_graph;
    Schedule m_out;
    Placed m_before;
    std::map<int, std::string> m_reasons;              ///< by the row of the host, as all of these
    std::map<int, int> m_tries;                        ///< since the last wave, at moments at which none could begin
    std::map<int, std::string> m_passedOver;           ///< why moments of it were not tried
    std::map<base::Time, std::set<int>> m_fatalBefore; ///< by the begin of the placement
    std::vector<double> m_finish;                      ///< per path, milliseconds after the first wave's begin
};

std::vector<const Job*> Planner::inOrder() const {
    std::map<int, int> residents;
    for (const int h : m_bench.input().usage.placementAt(m_bench.start()).hostOf) ++residents[h];
    std::vector<const Job*> jobs;
    for (const auto& job : m_request.jobs) jobs.push_back(&job);
    std::stable_sort(jobs.begin(), jobs.end(), [&](const Job* a, const Job* b) {
        return std::tuple(closesAt(*a), residents[a->host], a->host) <
               std::tuple(closesAt(*b), residents[b->host], b->host);
    });
    return jobs;
}

whatif::Edit Planner::drain(int host, const base::TimeWindow& window) const {
    const auto& id = world().hosts[static_cast<std::size_t>(host)].id.text();
    return {fmt::format("waves/{}", id), {"drain-host", {{"host", id}}}, window, "maintenance", true};
}

Draft Planner::with(const std::vector<const Job*>& jobs, const base::TimeWindow& window) const {
    Draft draft{m_out.edits, {}};
    for (const auto* job : jobs) draft.edits.push_back(drain(job->host, window));
    return draft;
}

/// A service with a minAvailable loses one replica at a time while its replicas leave, and must have one to spare; of
/// those that work at `begin`, when the wave begins.
std::string Planner::evictionBreaks(const std::vector<const Job*>& jobs, const simulate::Placement& before,
                                    base::Time begin) const {
    std::map<int, int> running, leaving; // of those that leave at once the most that work
    for (std::size_t w = 0; w < before.hostOf.size(); ++w) {
        const auto& row = world().workloads[w];
        if (row.service < 0 || before.hostOf[w] < 0) continue;
        const int works = row.works(begin) ? 1 : 0;
        running[row.service] += works;
        for (const auto* job : jobs)
            if (job->host == before.hostOf[w] && !row.rules.pinned)
                leaving[row.service] = std::max(leaving[row.service], works);
    }
    for (const auto& [s, most] : leaving) {
        const auto& service = world().services[static_cast<std::size_t>(s)];
        if (service.minAvailable > 0 && running[s] - most < service.minAvailable)
            return PENUMBRA_SAY("Plan", "{} runs {} and needs {}, so none of them may be evicted")(
                service.name,
                base::sayCount(running[s], PENUMBRA_TEXT("Count", "replica"), PENUMBRA_TEXT("Count", "replicas")),
                service.minAvailable);
    }
    return {};
}

base::Result<std::set<int>> Planner::fatal(const model::World& world, const simulate::Placement& placement) {
    std::vector<std::vector<int>> sets;
    for (std::size_t h = 0; h < world.hosts.size(); ++h)
        if (world.hosts[h].up(placement.window.begin)) sets.push_back({static_cast<int>(h)});
    const auto cases = risk::loseEach(world, m_graph, placement, sets, m_run);
    if (!cases) return tl::unexpected(cases.error());
    std::set<int> out;
    for (const auto& one : *cases)
        if (!one.survivable()) out.insert(one.loss.hosts.front());
    return out;
}

base::Result<std::string> Planner::lossBreaks(const Placed& placed, const std::vector<const Job*>& jobs,
                                              const base::TimeWindow& window) {
    if (!m_request.surviveLoss) return std::string();
    for (const auto& placement : placed.placements) {
        if (placement.window.end <= window.begin || placement.window.begin >= window.end) continue;
        const simulate::Placement* without = nullptr;
        for (const auto& p : m_before.placements)
            if (p.window.begin <= placement.window.begin) without = &p;
        auto known = m_fatalBefore.find(without->window.begin);
        if (known == m_fatalBefore.end()) {
            auto set = fatal(m_before.world, *without);
            if (!set) return tl::unexpected(set.error());
            known = m_fatalBefore.emplace(without->window.begin, std::move(*set)).first;
        }
        auto now = fatal(placed.world, placement);
        if (!now) return tl::unexpected(now.error());
        for (const int h : *now) {
            const bool down = std::any_of(jobs.begin(), jobs.end(), [&](const Job* job) { return job->host == h; });
            if (!down && !known->second.contains(h))
                return PENUMBRA_SAY("Plan", "{} could not be lost meanwhile")(nameOf(h));
        }
    }
    return std::string();
}

base::Result<Tried> Planner::attempt(const std::vector<const Job*>& jobs, base::Time begin) {
    if (m_run.stopped()) return base::failCancelled();
    base::Time last = base::kEndOfTime;
    for (const auto* job : jobs) last = std::min(last, openAt(*job, begin)->end);
    auto probe = m_bench.place(with(jobs, {begin, last}), m_run);
    if (!probe) return tl::unexpected(probe.error());
    const simulate::Placement* there = nullptr;
    const simulate::Placement* prior = nullptr;
    for (const auto& p : probe->placements) {
        if (p.window.begin < begin || (p.window.begin == begin && !prior)) prior = &p;
        if (p.window.contains(begin)) there = &p;
    }
    if (!there) return Tried{{}, {}, PENUMBRA_SAY("Plan", "the forecast does not reach so far")()};
    Wave wave;
    std::vector<Work> works;
    for (const auto& move : there->moves)
        if (std::any_of(jobs.begin(), jobs.end(), [&](const Job* job) { return job->host == move.from; }))
            wave.moves.push_back(move);
    for (const auto* job : jobs) {
        wave.hosts.push_back(job->host);
        works.push_back({drainTime(m_bench, probe->world, wave.moves, job->host), job->p50, job->p95});
        wave.drainP50 = std::max(wave.drainP50, works.back().drainP50);
    }
    wave.drainP95 = p95Of(wave.drainP50, 2 * wave.drainP50);
    Tried out{{}, m_clock.wave(works, wave.hosts), {}};
    wave.p50 = quantileOf(out.samples, 0.5);
    wave.p95 = quantileOf(out.samples, 0.95);
    wave.window = {begin, rounded(begin + wave.p95)};
    if (wave.window.end > last) {
        out.reason = PENUMBRA_SAY("Plan", "it would take until {} (P95), and its window ends at {}")(
            risk::sayTime(wave.window.end), risk::sayTime(last));
        return out;
    }
    auto placed = m_bench.place(with(jobs, wave.window), m_run);
    if (!placed) return tl::unexpected(placed.error());
    out.reason = evictionBreaks(jobs, *prior, begin);
    if (out.reason.empty()) out.reason = brokenRule(*placed, m_before);
    if (out.reason.empty()) {
        auto broken = lossBreaks(*placed, jobs, wave.window);
        if (!broken) return tl::unexpected(broken.error());
        out.reason = std::move(*broken);
    }
    if (out.reason.empty()) out.wave = std::move(wave);
    return out;
}

bool Planner::isGivenUp(const Job& job) const {
    const auto tries = m_tries.find(job.host);
    return tries != m_tries.end() && tries->second >= kMostTries;
}

/// When a wave may begin where none can at `from`: a window opens or the fleet changes, and a job's window is open.
std::optional<base::Time> Planner::nextMoment(const std::vector<const Job*>& jobs, base::Time from) const {
    std::set<base::Time> changes;
    for (const auto& placement : m_before.placements) changes.insert(rounded(placement.window.begin));
    std::optional<base::Time> first;
    for (const auto* job : jobs)
        for (const auto& window : job->windows) {
            auto at = rounded(window.begin);
            if (const auto change = changes.upper_bound(from); at <= from) {
                if (change == changes.end()) continue;
                at = *change;
            }
            if (window.contains(at) && (!first || at < *first)) first = at;
        }
    return first;
}

/// Hosts of the wave that the schedule takes out itself, and workloads that have no host with the wave or without it.
std::vector<std::string> Planner::meanwhile(const Wave& wave) const {
    std::map<std::pair<base::Time, base::Time>, std::vector<std::string>> booked;
    for (const int host : wave.hosts)
        for (const auto& outage : m_before.world.hosts[static_cast<std::size_t>(host)].outages)
            if (outage.kind != model::OutageKind::Cordon && outage.window.overlaps(wave.window))
                booked[{outage.window.begin, outage.window.end}].push_back(nameOf(host));
    std::vector<std::string> out;
    for (const auto& [window, names] : booked)
        out.push_back(PENUMBRA_SAY("Plan", "The schedule takes {} out already, {}.")(
            risk::sayList(names), risk::sayWindow({window.first, window.second}, m_bench.horizon())));
    std::set<std::string> homeless;
    for (const auto& placement : m_before.placements)
        if (placement.window.overlaps(wave.window))
            for (const auto& unplaced : placement.unplaced)
                homeless.insert(m_before.world.workloads[static_cast<std::size_t>(unplaced.workload)].name);
    if (!homeless.empty())
        out.push_back(
            homeless.size() == 1
                ? PENUMBRA_SAY("Plan", "{} has no host then, with this wave or without it.")(*homeless.begin())
                : PENUMBRA_SAY("Plan", "{} have no host then, with this wave or without it.")(
                      risk::sayList({homeless.begin(), homeless.end()})));
    return out;
}

void Planner::keep(const Tried& tried, const std::vector<const Job*>& jobs) {
    const auto& wave = *tried.wave;
    const double begin =
        m_out.waves.empty() ? 0 : static_cast<double>((wave.window.begin - m_out.waves.front().window.begin).count());
    for (std::size_t p = 0; p < m_finish.size(); ++p) m_finish[p] = std::max(m_finish[p], begin) + tried.samples[p];
    for (const auto* job : jobs) m_out.edits.push_back(drain(job->host, wave.window));
    m_out.atOnce = std::max(m_out.atOnce, static_cast<int>(wave.hosts.size()));
    m_out.waves.push_back(wave);
    m_out.waves.back().meanwhile = meanwhile(wave);
}

/// Whether with the job more would be down than may, in the fleet or in its rack: the wave's hosts, and those that are
/// `out` without it.
bool Planner::isFull(const Job& job, const std::vector<const Job*>& jobs, const std::vector<int>& out, int most,
                     bool ofRack) {
    const auto rackOf = [this](int host) { return world().hosts[static_cast<std::size_t>(host)].rack; };
    const int rack = rackOf(job.host);
    if (most <= 0 || (ofRack && rack < 0)) return false;
    const auto counts = [&](int host) { return !ofRack || rackOf(host) == rack; };
    const auto others = std::count_if(out.begin(), out.end(), [&](int host) {
        return counts(host) && host != job.host &&
               std::none_of(jobs.begin(), jobs.end(), [&](const Job* one) { return one->host == host; });
    });
    const auto ours = std::count_if(jobs.begin(), jobs.end(), [&](const Job* one) { return counts(one->host); });
    if (ours + others < most) return false;
    if (jobs.empty())
        m_reasons[job.host] = PENUMBRA_SAY("Plan", "{} down then already, and at most {} may be")(
            ofRack ? base::sayCount(others, PENUMBRA_TEXT("Count", "host of its rack is"),
                                    PENUMBRA_TEXT("Count", "hosts of its rack are"))
                   : base::sayCount(others, PENUMBRA_TEXT("Count", "host is"), PENUMBRA_TEXT("Count", "hosts are")),
            most);
    return true;
}

/// Rows of the hosts that are down or drained then by the schedule itself.
std::vector<int> Planner::outAt(base::Time at) const {
    std::vector<int> out;
    int h = 0;
    for (const auto& host : world().hosts) {
        if (host.exists.contains(at) && !host.up(at)) out.push_back(h);
        ++h;
    }
    return out;
}

/// What makes the verdict on all waves so far a no-go that stands only with this one, to go on in a sentence.
base::Result<std::string> Planner::verdictBreaks(const Wave& wave, const std::vector<const Job*>& jobs) {
    const auto before = m_bench.evaluate({}, m_run);
    if (!before) return tl::unexpected(before.error());
    const auto after = m_bench.evaluate(with(jobs, wave.window), m_run);
    if (!after) return tl::unexpected(after.error());
    const auto verdict = risk::verdict(after->findings, before->findings);
    if (verdict.kind != risk::VerdictKind::NoGo) return std::string();
    const auto& finding = after->findings[static_cast<std::size_t>(verdict.limitingFinding)];
    return PENUMBRA_SAY("Plan", "then {}")(risk::clause(finding.brief.empty() ? finding.text : finding.brief));
}

/// The largest wave by the rules, in the order of who waits, without those hosts; `jobs` are its.
base::Result<std::optional<Tried>> Planner::fill(const std::vector<const Job*>& waiting, base::Time begin,
                                                 const std::set<int>& without, std::vector<const Job*>& jobs) {
    std::optional<Tried> best;
    const auto out = outAt(begin);
    for (const auto* job : waiting) {
        if (without.contains(job->host) || !openAt(*job, begin) || isGivenUp(*job)) continue;
        if (isFull(*job, jobs, out, m_request.most, false) || isFull(*job, jobs, out, m_request.perRack, true))
            continue;
        auto more = jobs;
        more.push_back(job);
        auto tried = attempt(more, begin);
        if (!tried) return tl::unexpected(tried.error());
        if (!tried->wave) {
            if (jobs.empty()) m_reasons[job->host] = std::move(tried->reason);
            continue;
        }
        jobs = std::move(more);
        best = std::move(*tried);
    }
    return best;
}

/// Takes off whoever came last until the rest is no no-go; nothing where the first one alone is.
base::Result<std::optional<Tried>> Planner::lessen(std::optional<Tried> wave, std::vector<const Job*>& jobs,
                                                   base::Time begin) {
    while (wave) {
        auto broken = verdictBreaks(*wave->wave, jobs);
        if (!broken) return tl::unexpected(broken.error());
        if (broken->empty()) return wave;
        if (jobs.size() == 1) {
            m_reasons[jobs.front()->host] = std::move(*broken);
            return std::nullopt;
        }
        jobs.pop_back();
        auto fewer = attempt(jobs, begin);
        if (!fewer) return tl::unexpected(fewer.error());
        wave = fewer->wave ? std::optional(std::move(*fewer)) : std::nullopt;
    }
    return wave;
}

/// Fills one wave. False when no host can be done from this moment on.
base::Result<bool> Planner::waveAt(std::vector<const Job*>& waiting, base::Time begin) {
    std::set<int> without; // each is a no-go by itself; whoever waits behind it is tried all the same
    while (true) {
        std::vector<const Job*> jobs;
        auto wave = fill(waiting, begin, without, jobs);
        if (!wave) return tl::unexpected(wave.error());
        if (!*wave) return false;
        const int first = jobs.front()->host;
        wave = lessen(std::move(*wave), jobs, begin);
        if (!wave) return tl::unexpected(wave.error());
        if (!*wave) {
            without.insert(first);
            continue;
        }
        keep(**wave, jobs);
        std::erase_if(waiting, [&](const Job* job) { return std::find(jobs.begin(), jobs.end(), job) != jobs.end(); });
        return true;
    }
}

std::string Planner::say() const {
    const auto done = m_out.jobs - static_cast<int>(m_out.behind.size());
    const auto hosts = base::sayCount(m_out.jobs, PENUMBRA_TEXT("Count", "host"), PENUMBRA_TEXT("Count", "hosts"));
    if (m_out.waves.empty()) return PENUMBRA_SAY("Plan", "None of the {} can be maintained in its window.")(hosts);
    const auto waves =
        base::sayCount(m_out.waves.size(), PENUMBRA_TEXT("Count", "wave"), PENUMBRA_TEXT("Count", "waves"));
    const auto p50 = risk::sayTime(rounded(m_out.finishP50)), p95 = risk::sayTime(rounded(m_out.finishP95));
    auto text =
        m_out.behind.empty()
            ? PENUMBRA_SAY("Plan", "It will finish: all {} in {}, at most {} at once, done at {} (P50) or {} "
                                   "(P95).")(hosts, waves, m_out.atOnce, p50, p95)
            : PENUMBRA_SAY("Plan", "It will not finish: {} of {} in {}, at most {} at once, these by {} (P50) or {} "
                                   "(P95).")(done, hosts, waves, m_out.atOnce, p50, p95);
    const auto troubled =
        std::count_if(m_out.waves.begin(), m_out.waves.end(), [](const Wave& wave) { return !wave.meanwhile.empty(); });
    if (troubled == 1)
        text += " " + PENUMBRA_SAY("Plan", "But 1 wave falls in hours that the schedule troubles already.")();
    if (troubled > 1)
        text += " " + PENUMBRA_SAY("Plan", "But {} waves fall in hours that the schedule troubles already.")(troubled);
    if (m_out.behind.empty()) return text;
    std::vector<std::string> names;
    for (const auto& one : m_out.behind) names.push_back(nameOf(one.host));
    return text + " " +
           (names.size() == 1 ? PENUMBRA_SAY("Plan", "{} stays behind.")(names.front())
                              : PENUMBRA_SAY("Plan", "{} stay behind.")(risk::sayList(names)));
}

void Planner::close() {
    if (!m_out.waves.empty()) {
        const auto begin = m_out.waves.front().window.begin;
        m_out.finishP50 = begin + quantileOf(m_finish, 0.5);
        m_out.finishP95 = begin + quantileOf(m_finish, 0.95);
    }
    m_out.text = say();
}

/// Counts the moment for those that were tried in vain, and gives up whoever has had enough of them.
void Planner::countTries(const std::vector<const Job*>& waiting, base::Time at) {
    for (const auto* job : waiting) {
        if (!openAt(*job, at) || isGivenUp(*job)) continue;
        if (++m_tries[job->host] == kMostTries && nextMoment({job}, at))
            m_passedOver[job->host] =
                PENUMBRA_SAY("Plan", "{} times in a row it could not be done, the last at {} because {}; moments after "
                                     "that were passed over")(kMostTries, risk::sayTime(at), m_reasons[job->host]);
    }
}

std::string Planner::sayBehind(const Job& job) const {
    for (const auto* known : {&m_passedOver, &m_reasons})
        if (const auto reason = known->find(job.host); reason != known->end())
            return PENUMBRA_SAY("Plan", "{} stays behind: {}.")(nameOf(job.host), reason->second);
    return PENUMBRA_SAY("Plan", "{} stays behind: its window is over before its turn comes.")(nameOf(job.host));
}

base::Result<Schedule> Planner::plan() {
    auto before = m_bench.place({}, m_run);
    if (!before) return tl::unexpected(before.error());
    m_before = std::move(*before);
    m_before.allowed = true;
    m_out.jobs = static_cast<int>(m_request.jobs.size());
    auto waiting = inOrder();
    base::Time begin = rounded(m_bench.start());
    while (!waiting.empty()) {
        auto filled = waveAt(waiting, begin);
        if (!filled) return tl::unexpected(filled.error());
        if (*filled) {
            begin = m_out.waves.back().window.end;
            m_tries.clear();
            continue;
        }
        countTries(waiting, begin);
        auto left = waiting;
        std::erase_if(left, [&](const Job* job) { return isGivenUp(*job); });
        const auto next = nextMoment(left, begin);
        if (!next) break;
        begin = *next;
    }
    for (const auto* job : waiting) m_out.behind.push_back({job->host, sayBehind(*job)});
    close();
    return std::move(m_out);
}

} // namespace

base::Result<Schedule> plan(const Bench& bench, const Request& request, const base::Run& run, int paths) {
    return Planner(bench, request, run, paths).plan();
}

} // namespace penumbra::remedy::waves
