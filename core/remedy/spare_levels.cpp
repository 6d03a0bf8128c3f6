#include "remedy/spare_levels.h"

#include "base/progress.h"
#include "base/text.h"
#include "remedy/headroom.h"
#include "risk/pairs.h"
#include "risk/reliability.h"
#include "risk/survival.h"

#include <algorithm>
#include <map>
#include <set>

namespace penumbra::remedy {

namespace {

using purchase::Kind;
using Set = std::vector<model::ResourceId>; ///< hosts that are lost together

constexpr std::size_t kMostPairs = 500'000; ///< over all placements
constexpr std::size_t kMostKinds = 8;       ///< that are tried for the next host
constexpr int kPaths = 1024;                ///< of failures

/// What losses of one size come to over all placements.
struct Measured {
    double stranded = 0;                      ///< workloads x hours x losses
    double hours = 0;                         ///< in which some loss strands somebody
    std::optional<base::Time> first;          ///< of them
    std::map<model::ResourceId, double> like; ///< hosts that a new one could be like, by how much would go there
    std::vector<Set> fatal;                   ///< losses that strand somebody
    std::set<std::string> names;              ///< of whom they strand
};

/// Losses of the size among the hosts that are up.
std::vector<std::vector<int>> lossesOf(const model::World& world, LossSize size, base::Time at) {
    std::vector<std::vector<int>> out;
    if (size == LossSize::Rack) out.resize(world.racks.size());
    for (int h = 0; h < static_cast<int>(world.hosts.size()); ++h) {
        const auto& host = world.hosts[static_cast<std::size_t>(h)];
        if (!host.up(at)) continue;
        if (size == LossSize::Rack && host.rack >= 0) out[static_cast<std::size_t>(host.rack)].push_back(h);
        if (size == LossSize::Host) out.push_back({h});
        for (int other = h + 1; size == LossSize::TwoHosts && other < static_cast<int>(world.hosts.size()); ++other)
            if (world.hosts[static_cast<std::size_t>(other)].up(at)) out.push_back({h, other});
    }
    std::erase_if(out, [](const auto& set) { return set.empty(); });
    return out;
}

/// Those of them that are up.
std::vector<std::vector<int>> rowsOf(const model::World& world, const std::vector<Set>& sets, base::Time at) {
    std::vector<std::vector<int>> out;
    for (const auto& set : sets) {
        std::vector<int> rows;
        for (const auto& id : set)
            if (const int h = model::findHost(world, id); h >= 0 && world.hosts[static_cast<std::size_t>(h)].up(at))
                rows.push_back(h);
        if (!rows.empty()) out.push_back(std::move(rows));
    }
    return out;
}

class Measure final {
public:
    Measure(const Placed& placed, LossSize size, const base::Run& run)
        : m_placed(placed), m_size(size), m_run(run), m_graph(placed.world) {}

    /// Of all losses, or of these.
    base::Result<Measured> operator()(const std::vector<Set>* only = nullptr) {
        std::set<Set> fatal;
        for (const auto& placement : m_placed.placements) {
            const double before = m_out.stranded;
            if (m_size == LossSize::None) {
                waitIn(placement);
            } else {
                const auto at = placement.window.begin;
                const auto sets = only ? rowsOf(world(), *only, at) : lossesOf(world(), m_size, at);
                const auto cases = risk::loseEach(world(), m_graph, placement, sets, m_run);
                if (!cases) return tl::unexpected(cases.error());
                for (std::size_t i = 0; i < sets.size(); ++i)
                    if (!(*cases)[i].survivable()) fatal.insert(lose(placement, sets[i], (*cases)[i]));
            }
            if (m_out.stranded <= before) continue;
            m_out.hours += hoursOf(placement);
            if (!m_out.first) m_out.first = placement.window.begin;
        }
        m_out.fatal.assign(fatal.begin(), fatal.end());
        return std::move(m_out);
    }

private:
    const model::World& world() const { return m_placed.world; }
    static double hoursOf(const simulate::Placement& placement) {
        return std::chrono::duration<double, std::ratio<3600>>(placement.window.end - placement.window.begin).count();
    }

    void waitIn(const simulate::Placement& placement) {
        for (const auto& unplaced : placement.unplaced) {
            m_out.stranded += hoursOf(placement);
            m_out.names.insert(world().workloads[static_cast<std::size_t>(unplaced.workload)].name);
            for (int h = 0; h < static_cast<int>(world().hosts.size()); ++h)
                if (mayRun(world(), unplaced.workload, h))
                    m_out.like[world().hosts[static_cast<std::size_t>(h)].id] += hoursOf(placement);
        }
    }

    Set lose(const simulate::Placement& placement, const std::vector<int>& rows, const risk::LossCase& lossCase) {
        const auto names = risk::stranded(world(), lossCase);
        m_out.stranded += hoursOf(placement) * static_cast<double>(names.size());
        m_out.names.insert(names.begin(), names.end());
        Set set;
        for (const int h : rows) {
            set.push_back(world().hosts[static_cast<std::size_t>(h)].id);
            m_out.like[set.back()] += hoursOf(placement) * static_cast<double>(lossCase.homeless.size());
        }
        return set;
    }

    const Placed& m_placed;
    LossSize m_size;
    const base::Run& m_run;
    graph::DependencyGraph m_graph;
    Measured m_out;
};

/// A host of the one is as good as one of the other for whom the rules let run there.
bool alike(const model::WorldHost& a, const model::WorldHost& b) {
    const auto kindOf = [](const model::WorldHost& host) {
        auto labels = host.labels;
        labels.erase("kubernetes.io/hostname");
        return labels;
    };
    return a.zone == b.zone && a.capacity == b.capacity && a.taints == b.taints && kindOf(a) == kindOf(b);
}

/// The offers of the catalogue, else kinds like the hosts that somebody would have gone to.
std::vector<Kind> kindsFor(const Bench& bench, const Measured& now) {
    const auto& world = bench.input().world;
    if (!bench.input().prices.catalogue.empty()) return purchase::listedKinds(bench, world);
    std::vector<std::pair<double, int>> hosts;
    for (const auto& [id, weight] : now.like)
        if (const int h = model::findHost(world, id); h >= 0 && weight > 0) hosts.emplace_back(-weight, h);
    std::sort(hosts.begin(), hosts.end());
    std::vector<Kind> kinds;
    for (const auto& [weight, h] : hosts) {
        const auto& host = world.hosts[static_cast<std::size_t>(h)];
        const bool known = std::any_of(kinds.begin(), kinds.end(), [&](const Kind& k) { return alike(k.host, host); });
        if (!known) kinds.push_back(purchase::kindLike(bench, host));
        if (kinds.size() == kMostKinds) break;
    }
    return kinds;
}

base::Result<Measured> measured(const Bench& bench, const Draft& draft, LossSize size, const base::Run& run,
                                const std::vector<Set>* only = nullptr) {
    const auto placed = bench.place(draft, run);
    if (!placed) return tl::unexpected(placed.error());
    return Measure(*placed, size, run)(only);
}

void count(SpareLevel& level, const Kind& kind) {
    const auto known = std::find_if(level.more.begin(), level.more.end(),
                                    [&](const auto& one) { return one.first.offer.name == kind.offer.name; });
    if (known == level.more.end())
        level.more.emplace_back(kind, 1);
    else
        ++known->second;
    ++level.hosts;
    level.month += kind.offer.pricePerMonth;
}

/// Adds one host after the other while that helps.
base::Result<void> add(const Bench& bench, SpareLevel& level, Measured now, const base::Run& run) {
    for (int added = 0; now.stranded > 0; ++added) {
        level.capped = added == kMostHosts;
        if (level.capped) return {};
        const auto before = now.stranded;
        std::optional<std::pair<const Kind*, Draft>> best;
        const auto kinds = kindsFor(bench, now);
        const auto sets = now.fatal;
        for (const auto& kind : kinds) {
            auto draft = purchase::withMore(bench, level.draft, kind, 1);
            auto tried = measured(bench, draft, level.size, run, &sets);
            if (!tried) return tl::unexpected(tried.error());
            const bool cheaper = best && tried->stranded == now.stranded &&
                                 kind.offer.pricePerMonth.expected < best->first->offer.pricePerMonth.expected;
            if (tried->stranded >= now.stranded && !cheaper) continue;
            now = std::move(*tried);
            best = {&kind, std::move(draft)};
        }
        if (!best || now.stranded >= before) return {};
        count(level, *best->first);
        level.draft = std::move(best->second);
    }
    return {};
}

/// What the level leaves: by all losses again, and by failures.
base::Result<void> judge(const Bench& bench, SpareLevel& level, const risk::FailurePrior& prior, const base::Run& run) {
    const auto left = measured(bench, level.draft, level.size, run);
    if (!left) return tl::unexpected(left.error());
    level.hoursLeft = left->hours;
    level.remaining.assign(left->names.begin(), left->names.end());
    const auto shadow = bench.evaluate(level.draft, run);
    if (!shadow) return tl::unexpected(shadow.error());
    const auto failures =
        risk::reliability(shadow->world, shadow->usage, prior, shadow->usage.grid.window(), run, kPaths);
    if (!failures) return tl::unexpected(failures.error());
    level.stranding = 1 - failures->noStranding;
    return {};
}

/// By the lead times of the book, which hosts of a level do not have.
void date(SpareLevel& level, const PriceBook& prices) {
    if (level.hosts == 0 || !level.first) return;
    base::Duration lead{};
    for (const auto& edit : level.draft.edits) lead = std::max(lead, purchase::leadTimeOf(prices, edit));
    level.orderBy = std::min(level.orderBy.value_or(base::kEndOfTime), *level.first - lead);
}

bool hasRacks(const model::World& world) {
    std::map<int, int> hosts;
    for (const auto& host : world.hosts)
        if (host.rack >= 0) ++hosts[host.rack];
    return hosts.size() > 1 && std::any_of(hosts.begin(), hosts.end(), [](const auto& one) { return one.second > 1; });
}

} // namespace

base::Result<std::vector<SpareLevel>> spareLevels(const Input& input, const risk::FailurePrior& prior,
                                                  const base::Run& run) {
    if (input.usage.placements.empty())
        return base::failInput(PENUMBRA_SAY("Risk", "There is no placement to sweep. Import a fleet first.")());
    auto there = input;
    there.prices.hostLeadTime = {};
    for (auto& offer : there.prices.catalogue) offer.leadTime = {};
    const Bench bench(there);
    std::vector<LossSize> sizes{LossSize::None, LossSize::Host, LossSize::TwoHosts};
    if (hasRacks(input.world)) sizes.push_back(LossSize::Rack);
    std::vector<SpareLevel> out;
    for (const auto size : sizes) {
        const auto part = static_cast<double>(sizes.size());
        const auto own =
            base::openPartOf(run, static_cast<double>(out.size()) / part, static_cast<double>(out.size() + 1) / part, 8,
                             PENUMBRA_TEXT("Progress", "spare hosts"));
        SpareLevel level;
        if (!out.empty()) level = out[size == LossSize::Rack ? 1 : out.size() - 1];
        level.size = size;
        level.capped = false;
        level.tried = size != LossSize::TwoHosts ||
                      risk::pairLosses(input.world, input.usage, input.usage.grid.window()) <= kMostPairs;
        if (level.tried) {
            auto asIs = measured(bench, {}, size, own);
            if (!asIs) return tl::unexpected(asIs.error());
            level.hours = asIs->hours;
            level.first = asIs->first;
            auto now = level.draft.empty() ? std::move(asIs) : measured(bench, level.draft, size, own);
            if (!now) return tl::unexpected(now.error());
            if (auto done = add(bench, level, std::move(*now), own); !done) return tl::unexpected(done.error());
            if (auto done = judge(bench, level, prior, own); !done) return tl::unexpected(done.error());
            date(level, input.prices);
        }
        out.push_back(std::move(level));
    }
    return out;
}

} // namespace penumbra::remedy
