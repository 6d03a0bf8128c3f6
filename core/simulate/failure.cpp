#include "base/parallel.h"
#include "simulate/cluster.h"
#include "simulate/occupancy.h"

#include <algorithm>

namespace penumbra::simulate {

namespace {

/// Cases that one thread takes in one go at least; it copies the cluster for them.
constexpr std::size_t kSetsPerPart = 48;
constexpr std::size_t kMostParts = 32, kPartsPerThread = 4;

/// A workload of a failing host.
struct Victim {
    Waiting turn;
    int from;
    bool operator<(const Victim& other) const { return turn < other.turn; }
};

} // namespace

void replaceVictims(Cluster& now, std::span<const Waiting> victims, std::span<const int> from, const base::Run& run,
                    Loss& loss) {
    std::vector<std::pair<int, int>> elsewhere; ///< evicted or homeless, and where it ran
    const auto ran = [&](int w) {
        return std::find_if(elsewhere.begin(), elsewhere.end(), [w](const auto& one) { return one.first == w; })
            ->second;
    };
    Turns turns(victims);
    std::vector<int> homeless;
    bool evicted = false;
    std::size_t done = 0;
    for (int w = turns.next(); w >= 0; w = turns.next()) {
        if (++done % 64 == 0 && run.stopped()) return;
        const auto& rules = now.fleet().world.workloads[static_cast<std::size_t>(w)].rules;
        if (rules.pinned) {
            loss.lost.push_back(w);
            continue;
        }
        int host = now.bestHost(w);
        if (host < 0 && rules.preempts) {
            const auto preemption = now.preempt(w);
            host = preemption.host;
            evicted = evicted || !preemption.victims.empty();
            for (const int victim : preemption.victims) {
                elsewhere.emplace_back(victim, host);
                turns.join(now.waiting(victim));
            }
        }
        const int at = turns.last() < victims.size() ? from[turns.last()] : ran(w);
        if (host < 0) {
            homeless.push_back(w);
            elsewhere.emplace_back(w, at);
            continue;
        }
        loss.moves.push_back({w, at, host});
        now.put(w, host);
    }
    for (const int w : now.admitLate(homeless, evicted, run)) loss.moves.push_back({w, ran(w), now.hostOf(w)});
    loss.homeless = now.explainAll(homeless, run);
}

struct Failures::Impl {
    Impl(const model::World& world, const Sizes& sizes) : fleet(world, sizes), cluster(fleet), residents(fleet.hosts) {}

    Fleet fleet;
    Occupancy occupancy;
    Cluster cluster;                         ///< as the newest placement says
    std::vector<std::vector<int>> residents; ///< per host

    void moveTo(const Placement& placement);
    std::vector<Victim> victimsOf(const Cluster& now, const std::vector<int>& hosts) const;
    Loss lose(Cluster& now, const std::vector<int>& hosts, const base::Run& run) const;
    void replace(Cluster& now, const std::vector<Victim>& victims, const base::Run& run, Loss& loss) const;
};

void Failures::Impl::moveTo(const Placement& placement) {
    cluster.moveTo(placement.window.begin);
    for (const int row : occupancy.moveTo(placement)) {
        const int before = cluster.hostOf(row), after = placement.hostOf[static_cast<std::size_t>(row)];
        if (before >= 0) {
            cluster.take(row);
            std::erase(residents[static_cast<std::size_t>(before)], row);
        }
        if (after < 0) continue;
        cluster.putAs(placement, row);
        residents[static_cast<std::size_t>(after)].push_back(row);
    }
}

std::vector<Victim> Failures::Impl::victimsOf(const Cluster& now, const std::vector<int>& hosts) const {
    std::vector<Victim> victims;
    for (const int host : hosts)
        for (const int w : residents[static_cast<std::size_t>(host)]) victims.push_back({now.waiting(w), host});
    std::sort(victims.begin(), victims.end());
    const auto same = [](const Victim& a, const Victim& b) { return a.turn.workload == b.turn.workload; };
    victims.erase(std::unique(victims.begin(), victims.end(), same), victims.end());
    return victims;
}

void Failures::Impl::replace(Cluster& now, const std::vector<Victim>& victims, const base::Run& run, Loss& loss) const {
    std::vector<Waiting> waiting;
    std::vector<int> from;
    waiting.reserve(victims.size());
    from.reserve(victims.size());
    for (const auto& victim : victims) {
        waiting.push_back(victim.turn);
        from.push_back(victim.from);
    }
    replaceVictims(now, waiting, from, run, loss);
}

/// Fails the hosts, places what ran there again, and takes everything back. Half of it when stopped.
Loss Failures::Impl::lose(Cluster& now, const std::vector<int>& hosts, const base::Run& run) const {
    Loss loss;
    loss.hosts = hosts;
    const auto victims = victimsOf(now, hosts);
    if (victims.empty()) return loss;
    std::vector<HostState> states;
    for (const int host : hosts) states.push_back(now.state(host));
    now.startJournal();
    for (const auto& victim : victims) now.take(victim.turn.workload);
    for (const int host : hosts) now.setState(host, std::max(now.state(host), HostState::Failed));
    replace(now, victims, run, loss);
    now.undo();
    for (std::size_t i = hosts.size(); i-- > 0;) now.setState(hosts[i], states[i]);
    return loss;
}

Failures::Failures(const model::World& world, const Sizes& sizes) : m_impl(std::make_unique<Impl>(world, sizes)) {}
Failures::Failures(Failures&&) noexcept = default;
Failures& Failures::operator=(Failures&&) noexcept = default;
Failures::~Failures() = default;

base::Result<std::vector<Loss>> Failures::each(const Placement& placement, std::span<const std::vector<int>> sets,
                                               const base::Run& run) {
    m_impl->moveTo(placement);
    std::vector<Loss> out(sets.size());
    const auto most =
        run.threads <= 1 ? 1 : std::min(kMostParts, kPartsPerThread * static_cast<std::size_t>(run.threads));
    const auto parts = std::clamp<std::size_t>(sets.size() / kSetsPerPart, 1, most);
    const std::size_t per = (sets.size() + parts - 1) / parts;
    const auto loseRange = [&](Cluster& now, std::size_t first) {
        const std::size_t last = std::min(sets.size(), first + per);
        for (std::size_t i = first; i < last && !run.stopped(); ++i) out[i] = m_impl->lose(now, sets[i], run);
    };
    if (parts == 1) {
        loseRange(m_impl->cluster, 0);
    } else {
        base::parallelFor(run, parts, [&](std::size_t part) {
            if (part * per >= sets.size()) return;
            Cluster copy = m_impl->cluster;
            loseRange(copy, part * per);
        });
    }
    if (run.stopped()) return base::failCancelled();
    return out;
}

base::Result<std::vector<Loss>> failEach(const model::World& world, const Placement& placement,
                                         std::span<const std::vector<int>> sets, const base::Run& run) {
    return Failures(world, placement.sizes).each(placement, sets, run);
}

} // namespace penumbra::simulate
