#include "risk/tolerance.h"

#include "base/parallel.h"
#include "base/text.h"
#include "risk/phrase.h"
#include "risk/survival.h"
#include "risk/takeover.h"

#include <algorithm>
#include <fmt/format.h>
#include <tuple>

namespace penumbra::risk {

namespace {

using simulate::Placement;

/// One host, rack or zone with what its loss does over time.
struct Loss {
    std::string name;
    std::vector<int> hosts; ///< rows
    Takeover takeover;
    std::vector<std::pair<base::TimeWindow, LossCase>> stranding; ///< placements in which somebody is stranded
    std::vector<std::pair<const Placement*, std::vector<simulate::Move>>> between{}; ///< that begin within a step
};

/// What overloads a host in which hours, ascending.
using Overloads = std::vector<std::pair<base::TimeWindow, Overload>>;

base::TimeWindow common(const base::TimeWindow& a, const base::TimeWindow& b) {
    return {std::max(a.begin, b.begin), std::min(a.end, b.end)};
}

base::TimeWindow stepAt(const base::TimeGrid& grid, int step) { return {grid.at(step), grid.at(step + 1)}; }

std::vector<Loss> lossesOf(const model::World& world, SweepKind kind) {
    std::vector<Loss> out;
    if (kind == SweepKind::Hosts) {
        int h = 0;
        for (const auto& host : world.hosts) out.push_back({host.name, {h++}, {}, {}});
        return out;
    }
    const bool racks = kind == SweepKind::Racks;
    for (const auto& place : racks ? world.racks : world.zones)
        out.push_back(
            {racks ? PENUMBRA_SAY("Risk", "rack {}")(place) : PENUMBRA_SAY("Risk", "zone {}")(place), {}, {}, {}});
    int h = 0;
    for (const auto& host : world.hosts) {
        if (const int place = racks ? host.rack : host.zone; place >= 0)
            out[static_cast<std::size_t>(place)].hosts.push_back(h);
        ++h;
    }
    return out;
}

/// Walks the placements and computes what is asked.
class Walk final {
public:
    Walk(const model::World& world, const simulate::Usage& usage, base::TimeWindow within, const base::Run& run)
        : m_world(world), m_usage(usage), m_within(within), m_run(run), m_graph(world),
          m_failures(world, usage.placements.front().sizes) {}

    base::Result<void> lose(std::vector<Loss>& losses, Tolerance& out) {
        for (const auto& placement : m_usage.placements) {
            if (!placement.window.overlaps(m_within)) continue;
            const auto [index, sets] = setsIn(losses, placement);
            auto cases = loseEach(m_world, m_graph, m_failures, placement, sets, m_run);
            if (!cases) return tl::unexpected(cases.error());
            const auto steps = base::stepsBeginningIn(m_usage.grid, placement.window);
            const int first = m_usage.grid.indexOf(steps.begin);
            for (std::size_t i = 0; i < index.size(); ++i) {
                auto& loss = losses[index[i]];
                const auto& moves = (*cases)[i].loss.moves;
                addMoves(loss.takeover, moves, first, first + steps.count);
                if (isBetween(placement.window.begin) && !moves.empty()) loss.between.emplace_back(&placement, moves);
                if (!(*cases)[i].survivable()) loss.stranding.emplace_back(placement.window, std::move((*cases)[i]));
            }
            out.losses += index.size();
        }
        return {};
    }

    /// Per step whether any two hosts can be lost.
    base::Result<void> pairs(Tolerance& out, std::size_t most) {
        out.pairs.assign(static_cast<std::size_t>(out.grid.count), -1);
        std::size_t left = most;
        for (const auto& placement : m_usage.placements) {
            if (!placement.window.overlaps(m_within)) continue;
            std::vector<int> used;
            for (int h = 0; h < static_cast<int>(m_world.hosts.size()); ++h)
                if (m_world.hosts[static_cast<std::size_t>(h)].up(placement.window.begin)) used.push_back(h);
            const auto count = used.size() * (used.size() - std::min<std::size_t>(used.size(), 1)) / 2;
            if (count > left) return {};
            left -= count;
            auto fine = everyPair(placement, used);
            if (!fine) return tl::unexpected(fine.error());
            for (int h = 0; h < out.grid.count; ++h)
                if (placement.window.overlaps(stepAt(out.grid, h))) {
                    auto& known = out.pairs[static_cast<std::size_t>(h)];
                    known = static_cast<signed char>(known == 0 || !*fine ? 0 : 1);
                }
        }
        return {};
    }

private:
    bool isBetween(base::Time t) const {
        return m_usage.grid.window().contains(t) && t != m_usage.grid.at(m_usage.grid.indexOf(t));
    }

    using Sets = std::pair<std::vector<std::size_t>, std::vector<std::vector<int>>>;
    Sets setsIn(const std::vector<Loss>& losses, const Placement& placement) const {
        std::vector<char> used(m_world.hosts.size(), 0);
        for (const int host : placement.hostOf)
            if (host >= 0) used[static_cast<std::size_t>(host)] = 1;
        Sets out;
        for (std::size_t i = 0; i < losses.size(); ++i) {
            std::vector<int> up;
            bool carries = false;
            for (const int h : losses[i].hosts) {
                if (!m_world.hosts[static_cast<std::size_t>(h)].up(placement.window.begin)) continue;
                up.push_back(h);
                carries = carries || used[static_cast<std::size_t>(h)];
            }
            if (!carries) continue;
            out.first.push_back(i);
            out.second.push_back(std::move(up));
        }
        return out;
    }

    base::Result<bool> everyPair(const Placement& placement, const std::vector<int>& hosts) {
        for (std::size_t i = 0; i < hosts.size(); ++i) {
            std::vector<std::vector<int>> sets;
            for (std::size_t j = i + 1; j < hosts.size(); ++j) sets.push_back({hosts[i], hosts[j]});
            const auto cases = loseEach(m_world, m_graph, m_failures, placement, sets, m_run);
            if (!cases) return tl::unexpected(cases.error());
            for (const auto& one : *cases)
                if (!one.survivable()) return false;
        }
        return true;
    }

    const model::World& m_world;
    const simulate::Usage& m_usage;
    base::TimeWindow m_within;
    const base::Run& m_run;
    graph::DependencyGraph m_graph;
    simulate::Failures m_failures;
};

/// Collects the spells of one loss and counts its steps.
class Teller final {
public:
    Teller(const model::World& world, base::TimeWindow within, Tolerance& out)
        : m_world(world), m_within(within), m_out(out) {}

    void tell(const Loss& loss, const Overloads& overloads) {
        std::vector<DemandLevel> least(static_cast<std::size_t>(m_out.grid.count), kNever);
        std::vector<FatalSpell> spells;
        for (const auto& [window, lossCase] : loss.stranding) {
            add(spells, stranded(loss, lossCase), window);
            for (int h = 0; h < m_out.grid.count; ++h)
                if (window.overlaps(stepAt(m_out.grid, h))) least[static_cast<std::size_t>(h)] = DemandLevel::Requests;
        }
        for (const auto& [window, overload] : overloads) {
            if (!window.overlaps(m_out.grid.window())) continue;
            auto& known = least[static_cast<std::size_t>(m_out.grid.indexOf(window.begin))];
            if (known == DemandLevel::Requests) continue;
            known = std::min(known, overload.level);
            add(spells, overloaded(loss, overload), window);
        }
        for (std::size_t h = 0; h < least.size(); ++h)
            for (std::size_t level = 0; level < kDemandLevels; ++level)
                m_out.fatal[level][h] += least[h] <= static_cast<DemandLevel>(level) ? 1 : 0;
        for (auto& spell : spells) m_out.spells.push_back(std::move(spell));
    }

private:
    static constexpr DemandLevel kNever = static_cast<DemandLevel>(kDemandLevels);

    FatalSpell blank(const Loss& loss) const {
        FatalSpell spell;
        spell.name = loss.name;
        for (const int h : loss.hosts) spell.hosts.push_back(m_world.hosts[static_cast<std::size_t>(h)].id);
        return spell;
    }

    /// Adds the window to the newest spell where it goes on with the same.
    void add(std::vector<FatalSpell>& spells, FatalSpell spell, base::TimeWindow window) const {
        window = common(window, m_within);
        if (window.empty()) return;
        if (!spells.empty()) {
            auto& last = spells.back();
            if (last.window.end == window.begin && last.level == spell.level && last.affected == spell.affected) {
                last.window.end = window.end;
                return;
            }
        }
        spell.window = window;
        spells.push_back(std::move(spell));
    }

    FatalSpell stranded(const Loss& loss, const LossCase& lossCase) const {
        auto spell = blank(loss);
        std::vector<std::string> lost;
        for (const auto& unplaced : lossCase.homeless)
            spell.affected.push_back(m_world.workloads[static_cast<std::size_t>(unplaced.workload)].id);
        for (const int w : lossCase.bound) spell.affected.push_back(m_world.workloads[static_cast<std::size_t>(w)].id);
        for (const int s : lossCase.lost) {
            spell.affected.push_back(m_world.services[static_cast<std::size_t>(s)].id);
            lost.push_back(m_world.services[static_cast<std::size_t>(s)].name);
        }
        const auto who = sayList(risk::stranded(m_world, lossCase));
        spell.text =
            lost.empty()
                ? PENUMBRA_SAY("Risk", "losing {} leaves {} without a host")(loss.name, who)
                : PENUMBRA_SAY("Risk", "losing {} leaves {} without a host and {} lost")(loss.name, who, sayList(lost));
        return spell;
    }

    FatalSpell overloaded(const Loss& loss, const Overload& overload) const {
        auto spell = blank(loss);
        spell.level = overload.level;
        const auto& host = m_world.hosts[static_cast<std::size_t>(overload.host)];
        spell.affected = {host.id};
        spell.text =
            PENUMBRA_SAY("Risk", "losing {} overloads {}, which takes over: its {} runs out in {} of the paths")(
                loss.name, host.name, sayDimension(m_world.dimensions.at(overload.dimension).name),
                sayShare(overload.share));
        return spell;
    }

    const model::World& m_world;
    base::TimeWindow m_within;
    Tolerance& m_out;
};

/// Of the steps, each as long as the placement at its begin stays, and of what begins between them.
Overloads overloadsOf(const TakeoverJudge& judge, const simulate::Usage& usage, const Loss& loss,
                      const TakeoverJudge::Answer& answer) {
    Overloads out;
    for (int h = 0; h < usage.grid.count; ++h)
        if (const auto& overload = answer.steps[static_cast<std::size_t>(h)])
            out.emplace_back(common(stepAt(usage.grid, h), usage.placementAt(usage.grid.at(h)).window), *overload);
    for (const auto& [placement, moves] : loss.between)
        if (const auto overload = judge.judge(*placement, moves)) {
            const auto& window = placement->window;
            out.emplace_back(common(stepAt(usage.grid, usage.grid.indexOf(window.begin)), window), *overload);
        }
    std::stable_sort(out.begin(), out.end(),
                     [](const auto& a, const auto& b) { return a.first.begin < b.first.begin; });
    return out;
}

} // namespace

base::Result<Tolerance> tolerance(const model::World& world, const model::Demand& demand, const simulate::Usage& usage,
                                  SweepKind kind, base::TimeWindow within, const base::Run& run,
                                  std::size_t mostPairs) {
    if (kind == SweepKind::Pairs)
        return base::failUsage(
            PENUMBRA_SAY("Risk", "Hour by hour, hosts, racks or zones can be lost, no pairs. Use one of them.")());
    if (usage.placements.empty())
        return base::failInput(PENUMBRA_SAY("Risk", "There is no placement to sweep. Import a fleet first.")());
    if (!within.overlaps(usage.grid.window()))
        return base::failUsage(
            PENUMBRA_SAY("Risk", "These hours lie outside the computed future. Ask for a longer horizon.")());
    Tolerance out;
    out.kind = kind;
    out.grid = base::stepsOverlapping(usage.grid, within);
    for (auto& level : out.fatal) level.assign(static_cast<std::size_t>(out.grid.count), 0);
    auto losses = lossesOf(world, kind);
    Walk walk(world, usage, within, run);
    if (auto done = walk.lose(losses, out); !done) return tl::unexpected(done.error());
    if (auto done = walk.pairs(out, kind == SweepKind::Hosts ? mostPairs : 0); !done)
        return tl::unexpected(done.error());
    const TakeoverJudge judge(world, demand, usage);
    std::vector<TakeoverJudge::Answer> answers(losses.size());
    std::vector<Overloads> overloads(losses.size());
    const bool whole = base::parallelFor(run, losses.size(), [&](std::size_t i) {
        answers[i] = judge.judge(losses[i].takeover, run);
        overloads[i] = overloadsOf(judge, usage, losses[i], answers[i]);
    });
    if (!whole || run.stopped()) return base::failCancelled();
    Teller teller(world, within, out);
    for (std::size_t i = 0; i < losses.size(); ++i) {
        teller.tell(losses[i], overloads[i]);
        out.computed += answers[i].computed;
        out.bounded += answers[i].bounded;
    }
    std::stable_sort(out.spells.begin(), out.spells.end(), [](const FatalSpell& a, const FatalSpell& b) {
        return std::tie(a.window.begin, a.name) < std::tie(b.window.begin, b.name);
    });
    return out;
}

} // namespace penumbra::risk
