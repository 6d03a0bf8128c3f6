#include "risk/reliability.h"

#include "base/hash.h"
#include "base/rng.h"
#include "base/text.h"
#include "risk/phrase.h"
#include "risk/survival.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>
#include <map>

namespace penumbra::risk {

namespace {

/// Hosts that are down together in one placement.
struct State {
    std::size_t placement = 0;
    std::vector<int> hosts;
    bool operator<(const State& other) const {
        return std::tie(placement, hosts) < std::tie(other.placement, other.hosts);
    }
};

/// A host goes down or comes back.
struct Turn {
    base::Time at;
    int host = -1;
    bool down = false;
    bool operator<(const Turn& other) const {
        return std::tie(at, host, down) < std::tie(other.at, other.host, other.down);
    }
};

base::Duration hours(double h) { return base::Duration(static_cast<std::int64_t>(std::llround(h * 3'600'000))); }

bool isOf(const model::WorldHost& host, const FailureClass& one) {
    return std::all_of(one.selectors.begin(), one.selectors.end(),
                       [&](const auto& selector) { return model::selects(selector, host); });
}

/// One per host.
std::vector<const FailurePrior*> priorsOf(const model::World& world, const FailurePrior& prior,
                                          const std::vector<FailureClass>& classes) {
    std::vector<const FailurePrior*> out;
    for (const auto& host : world.hosts) {
        const auto own =
            std::find_if(classes.rbegin(), classes.rend(), [&](const FailureClass& one) { return isOf(host, one); });
        out.push_back(own == classes.rend() ? &prior : own->prior);
    }
    return out;
}

std::vector<Turn> turnsOf(const model::World& world, const std::vector<const FailurePrior*>& priors,
                          base::TimeWindow within, std::uint64_t seed, int path) {
    std::vector<Turn> turns;
    const double most = static_cast<double>((within.end - within.begin).count()) / 3'600'000;
    int h = 0;
    for (const auto& host : world.hosts) {
        const auto& prior = *priors[static_cast<std::size_t>(h)];
        base::Rng rng(seed, base::Hasher().add("failures").add(host.id.text()).add(path).value());
        for (double t = prior.up.quantile(rng.uniform()); t < most;) {
            turns.push_back({within.begin + hours(t), h, true});
            t += std::max(prior.down.quantile(rng.uniform()), 1.0 / 60);
            turns.push_back({within.begin + hours(t), h, false});
            t += prior.up.quantile(rng.uniform());
        }
        ++h;
    }
    std::sort(turns.begin(), turns.end());
    return turns;
}

/// Walks one path from state to state.
class Path final {
public:
    Path(std::vector<Turn> turns, const simulate::Usage& usage, base::TimeWindow within)
        : m_turns(std::move(turns)), m_usage(usage), m_within(within), m_now(within.begin) {
        while (m_placement + 1 < usage.placements.size() && usage.placements[m_placement].window.end <= m_now)
            ++m_placement;
    }

    /// The next state with a host down; false at the end of the window.
    bool next(State& out) {
        while (m_now < m_within.end) {
            while (m_turn < m_turns.size() && m_turns[m_turn].at <= m_now) apply(m_turns[m_turn++]);
            const bool some = !m_down.empty();
            if (some) out = {m_placement, m_down};
            const auto& placements = m_usage.placements;
            auto then = m_turn < m_turns.size() ? m_turns[m_turn].at : m_within.end;
            if (m_placement + 1 < placements.size() && placements[m_placement].window.end <= then)
                then = placements[m_placement++].window.end;
            m_now = then;
            if (some) return true;
        }
        return false;
    }

private:
    void apply(const Turn& turn) {
        const auto at = std::lower_bound(m_down.begin(), m_down.end(), turn.host);
        if (turn.down)
            m_down.insert(at, turn.host);
        else
            m_down.erase(at);
    }

    std::vector<Turn> m_turns;
    const simulate::Usage& m_usage;
    base::TimeWindow m_within;
    base::Time m_now;
    std::size_t m_turn = 0, m_placement = 0;
    std::vector<int> m_down;
};

/// Knows of every state whether it strands somebody; each is placed again once.
class Judge final {
public:
    Judge(const model::World& world, const simulate::Usage& usage, const base::Run& run)
        : m_world(world), m_usage(usage), m_run(run), m_graph(world),
          m_failures(world, usage.placements.front().sizes) {}

    base::Result<void> learn(const std::vector<State>& states) {
        std::map<std::size_t, std::vector<State>> fresh;
        for (const auto& state : states)
            if (m_fatal.emplace(state, false).second) fresh[state.placement].push_back(state);
        for (const auto& [placement, some] : fresh) {
            std::vector<std::vector<int>> sets;
            for (const auto& state : some) sets.push_back(upOf(state));
            const auto cases = loseEach(m_world, m_graph, m_failures, m_usage.placements[placement], sets, m_run);
            if (!cases) return tl::unexpected(cases.error());
            for (std::size_t i = 0; i < some.size(); ++i) m_fatal[some[i]] = !(*cases)[i].survivable();
        }
        return {};
    }
    bool fatal(const State& state) const { return m_fatal.at(state); }
    std::size_t states() const { return m_fatal.size(); }

private:
    std::vector<int> upOf(const State& state) const {
        std::vector<int> up;
        for (const int h : state.hosts)
            if (m_world.hosts[static_cast<std::size_t>(h)].up(m_usage.placements[state.placement].window.begin))
                up.push_back(h);
        return up;
    }

    const model::World& m_world;
    const simulate::Usage& m_usage;
    const base::Run& m_run;
    graph::DependencyGraph m_graph;
    simulate::Failures m_failures;
    std::map<State, bool> m_fatal;
};

/// Per failure path whether it strands somebody. All paths go on together, so that states are placed again in bulk.
base::Result<std::vector<char>> strandedPaths(std::vector<Path>& paths, Judge& judge) {
    constexpr int kAtOnce = 8;
    std::vector<char> stranded(paths.size(), 0), over(paths.size(), 0);
    while (true) {
        std::vector<State> states;
        std::vector<std::size_t> of;
        for (std::size_t i = 0; i < paths.size(); ++i)
            for (int k = 0; k < kAtOnce && !stranded[i] && !over[i]; ++k) {
                State state;
                if (!paths[i].next(state)) {
                    over[i] = 1;
                    break;
                }
                states.push_back(std::move(state));
                of.push_back(i);
            }
        if (states.empty()) return stranded;
        if (auto done = judge.learn(states); !done) return tl::unexpected(done.error());
        for (std::size_t s = 0; s < states.size(); ++s)
            if (judge.fatal(states[s])) stranded[of[s]] = 1;
    }
}

/// Per known demand path whether anything runs out in the window.
std::vector<char> exhaustedPaths(const simulate::Usage& usage, base::TimeWindow within, int known) {
    std::vector<char> out(static_cast<std::size_t>(known), 0);
    for (const auto& series : usage.series)
        for (std::size_t p = 0; series && p < series->firstExceed.size() && p < out.size(); ++p)
            if (series->firstExceed[p] >= 0 && within.contains(usage.grid.at(series->firstExceed[p]))) out[p] = 1;
    return out;
}

/// Of how many demand paths everything is known: of the first ones, where the graph is so large that promises were not
/// looked at on all.
int knownPaths(const simulate::Usage& usage) {
    auto known = static_cast<std::size_t>(std::max(usage.pathCount, 1));
    for (const auto& outlook : usage.services.outlooks)
        if (!outlook->firstExceed.empty()) known = std::min(known, outlook->firstExceed.size());
    return static_cast<int>(known);
}

/// Per known demand path whether a promise is broken in the window.
std::vector<char> brokenPaths(const simulate::Usage& usage, base::TimeWindow within, int known) {
    std::vector<char> out(static_cast<std::size_t>(known), 0);
    for (const auto& outlook : usage.services.outlooks)
        for (std::size_t p = 0; p < out.size() && !outlook->firstExceed.empty(); ++p)
            if (const int step = outlook->firstExceed[p]; step >= 0 && within.contains(usage.grid.at(step))) out[p] = 1;
    return out;
}

/// Wilson's score interval (E. B. Wilson, 1927) at 95 %.
void setInterval(Reliability& out) {
    const double z = 1.959964, n = out.paths, p = out.noBreach;
    const double centre = (p + z * z / (2 * n)) / (1 + z * z / n);
    const double half = z / (1 + z * z / n) * std::sqrt(p * (1 - p) / n + z * z / (4 * n * n));
    out.low = std::max(0.0, centre - half);
    out.high = std::min(1.0, centre + half);
}

/// "78 % to 83 %"; ends that are called alike are said once.
std::string sayInterval(double low, double high) {
    const auto from = sayShare(low), to = sayShare(high);
    return from == to ? from : PENUMBRA_SAY("Risk", "{} to {}")(from, to);
}

} // namespace

base::Result<Reliability> reliability(const model::World& world, const simulate::Usage& usage,
                                      const FailurePrior& prior, base::TimeWindow within, const base::Run& run,
                                      int paths, const std::vector<FailureClass>& classes) {
    if (usage.placements.empty())
        return base::failInput(PENUMBRA_SAY("Risk", "There is no placement to fail. Import a fleet first.")());
    if (paths < 1) return base::failUsage(PENUMBRA_SAY("Risk", "Ask for one path at least.")());
    for (const auto& one : classes)
        if (std::none_of(world.hosts.begin(), world.hosts.end(), [&](const auto& host) { return isOf(host, one); }))
            return base::failInput(
                PENUMBRA_SAY("Risk", "No host has the labels '{}'. Look them up with 'show'.")(one.name));
    Reliability out;
    out.prior = &prior;
    out.classes = classes;
    const auto priors = priorsOf(world, prior, classes);
    out.paths = paths;
    std::vector<Path> all;
    std::size_t failures = 0;
    for (int i = 0; i < paths; ++i) {
        if (run.stopped()) return base::failCancelled();
        auto turns = turnsOf(world, priors, within, run.seed, i);
        failures += turns.size() / 2;
        all.emplace_back(std::move(turns), usage, within);
    }
    Judge judge(world, usage, run);
    const auto stranded = strandedPaths(all, judge);
    if (!stranded) return tl::unexpected(stranded.error());
    out.demandPaths = knownPaths(usage);
    const auto exhausted = exhaustedPaths(usage, within, out.demandPaths);
    const auto broken = brokenPaths(usage, within, out.demandPaths);
    int calm = 0, housed = 0, supplied = 0, kept = 0;
    for (std::size_t i = 0; i < all.size(); ++i) {
        const bool fine = !(*stranded)[i], enough = !exhausted[i % exhausted.size()];
        const bool keeps = !broken[i % broken.size()];
        housed += fine;
        supplied += enough;
        kept += keeps;
        calm += fine && enough && keeps;
    }
    out.noBreach = static_cast<double>(calm) / paths;
    out.noStranding = static_cast<double>(housed) / paths;
    out.noExhaustion = static_cast<double>(supplied) / paths;
    out.noSloBreach = static_cast<double>(kept) / paths;
    out.failuresPerPath = static_cast<double>(failures) / paths;
    out.states = judge.states();
    setInterval(out);
    out.text = PENUMBRA_SAY(
        "Risk", "Nothing breaks until {} in {} of {} joint paths of demand, failures and repairs ({}); in {} failures "
                "leave "
                "somebody without a host. Assumed: hosts fail as {}, {:.4g} h up and {:.3g} h to repair in the mean.")(
        sayTime(within.end), sayShare(out.noBreach), paths, sayInterval(out.low, out.high),
        sayShare(1 - out.noStranding), base::said("choices", prior.title), prior.up.mean(), prior.down.mean());
    if (out.demandPaths < usage.pathCount)
        out.text +=
            " " + PENUMBRA_SAY("Risk",
                               "So many services were looked at on the first {} of {} demand paths, which the joint "
                               "paths repeat.")(out.demandPaths, usage.pathCount);
    for (const auto& one : classes)
        out.text +=
            " " + PENUMBRA_SAY("Risk", "Those of {} fail as {}, {:.4g} h up and {:.3g} h to repair.")(
                      one.name, base::said("choices", one.prior->title), one.prior->up.mean(), one.prior->down.mean());
    return out;
}

} // namespace penumbra::risk
