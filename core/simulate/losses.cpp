#include "simulate/losses.h"

#include "base/parallel.h"
#include "simulate/cluster.h"
#include "simulate/occupancy.h"

#include <algorithm>
#include <bit>
#include <limits>

namespace penumbra::simulate {

namespace {

constexpr std::size_t kCasesPerPart = 48;
constexpr std::int16_t kAlways = std::numeric_limits<std::int16_t>::max();
constexpr std::int16_t kNoBar = std::numeric_limits<std::int16_t>::min();
constexpr int kNowhere = -1;
constexpr int kUnproven = std::numeric_limits<int>::max();

} // namespace

/// Where a workload of a lost host went.
struct LossChoice {
    int workload = -1, host = kNowhere;
    std::int16_t rank = 0; ///< of that host, before
    bool least = false;    ///< no host anywhere breaks fewer of its preferences
};

/// The loss of one host as it was placed.
struct LossCase {
    std::vector<LossChoice> choices;
    Loss loss;
    bool costly() const { return !loss.homeless.empty() || !loss.lost.empty(); }
};

struct HostLosses::Impl {
    Impl(const model::World& world, const Sizes& sizes)
        : fleet(std::make_shared<const Fleet>(world, sizes)), cluster(*fleet), rows(fleet->dimensions.size() + 1),
          choice(fleet->workloads, kNowhere), bars(blocksOf(fleet->workloads) * kBlock * rows, kNoBar) {
        takeHosts();
        for (std::size_t w = 0; w < fleet->workloads; ++w) noteNeed(static_cast<int>(w));
    }

    std::shared_ptr<const Fleet> fleet;
    Cluster cluster;
    Occupancy occupancy;
    std::size_t rows;
    model::Table<std::vector<int>> residents;      ///< per host
    model::Table<std::vector<LossChoice>> choices; ///< per host: of its loss, in order
    std::vector<int>
        limits; ///< per host: how many hosts at most refuse one of its workloads for other reasons than room
    std::vector<char> placedCase; ///< per host: its loss was placed, `choices` are its own
    std::vector<int> choice;      ///< per workload: where it goes when its host is lost
    /// Per workload what a host must have for it to go there instead, in blocks as a BlockScan reads them: room in each
    /// dimension, and its rank. All negated: a scan keeps what is not below its bound.
    std::vector<std::int16_t> bars;
    std::map<int, Loss> costly;
    bool fresh = true;
    std::size_t placedAgain = 0;

    std::int16_t& bar(int workload, std::size_t row) {
        const auto w = static_cast<std::size_t>(workload);
        return bars[(w / kBlock * rows + row) * kBlock + w % kBlock];
    }
    void takeHosts();
    void takeIn(std::size_t first);
    void noteNeed(int workload);
    int limitOf(int workload) const;
    void noteLimit(int host);
    bool provable() const { return !fleet->rules->entangled() && fleet->gpu < 0; } ///< some loss, under some policy
    std::vector<char> proven() const;
    void note(int host, std::vector<LossChoice> made);
    void forget(int host);
    std::vector<char> shift(const Placement& placement, std::vector<int>& moved);
    std::vector<int> doubtful(const std::vector<char>& changed, const std::vector<int>& moved,
                              const std::vector<char>& proven);
    void takers(const std::vector<int>& hosts, std::vector<char>& again) const;
    bool holds(int host, const std::vector<char>& changed, std::vector<LossChoice>& choices) const;
    std::vector<LossChoice> settle(Cluster& now, const std::vector<Waiting>& victims, const base::Run& run,
                                   Loss& loss) const;
    LossCase lose(Cluster& now, int host, const base::Run& run) const;
};

void HostLosses::Impl::noteNeed(int workload) {
    for (std::size_t d = 0; d + 1 < rows; ++d) {
        const auto need = cluster.need(d, workload);
        bar(workload, d + 1) = need > 0 ? static_cast<std::int16_t>(-coarse(need, fleet->coarse[d])) : kAlways;
    }
}

/// Hosts beyond those known are new to it; whom one of them refuses has a host less than the limits say.
void HostLosses::Impl::takeHosts() {
    const auto known = limits.size();
    limits.resize(fleet->hosts, kUnproven);
    placedCase.resize(fleet->hosts, 0);
    while (residents.size() < fleet->hosts) residents.append({}), choices.append({});
    bool all = true;
    for (std::size_t h = known; h < fleet->hosts; ++h) all = all && fleet->rules->takesAll(h);
    for (std::size_t h = 0; h < known && !all; ++h) noteLimit(static_cast<int>(h));
}

/// Workloads from that row on are new to it.
void HostLosses::Impl::takeIn(std::size_t first) {
    choice.resize(fleet->workloads, kNowhere);
    bars.resize(blocksOf(fleet->workloads) * kBlock * rows, kNoBar);
    for (std::size_t w = first; w < fleet->workloads; ++w) {
        noteNeed(static_cast<int>(w));
        for (const int group : fleet->rules->groups(static_cast<int>(w)))
            for (const auto& member : fleet->rules->members(group))
                if (const int host = cluster.hostOf(member.workload); host >= 0) noteLimit(host);
    }
}

/// How many hosts a group keeps from the workload; kUnproven where a rule speaks of more than single hosts.
int HostLosses::Impl::limitOf(int workload) const {
    const auto& rules = *fleet->rules;
    if (fleet->world.workloads[static_cast<std::size_t>(workload)].rules.pinned) return kUnproven;
    if (rules.takers(workload) != fleet->hosts) return kUnproven;
    const auto wide = static_cast<std::uint8_t>(~Rules::scopeBit(model::Scope::Host));
    int limit = 0;
    for (const auto& spread : rules.spreads(workload))
        if (spread.hard && spread.scope != model::Scope::Host) return kUnproven;
    for (const int group : rules.groups(workload))
        for (const auto& member : rules.members(group)) {
            if ((member.hard & wide) != 0) return kUnproven;
            ++limit;
        }
    return limit;
}

void HostLosses::Impl::noteLimit(int host) {
    int most = 0;
    for (const int w : residents[static_cast<std::size_t>(host)]) most = std::max(most, limitOf(w));
    limits[static_cast<std::size_t>(host)] = most;
}

/// Hosts whose loss costs nobody a place, whichever hosts are chosen, a flag each: more hosts have room for the largest
/// load of any host, and so for whatever part of a load is still to come, than any of its workloads can be kept from.
std::vector<char> HostLosses::Impl::proven() const {
    std::vector<char> out(fleet->hosts, 0);
    if (!provable() || !cluster.policy().rank) return out;
    const auto hosts = static_cast<int>(fleet->hosts);
    std::vector<std::int64_t> most(rows - 1, 0);
    for (std::size_t d = 0; d < most.size(); ++d)
        for (int h = 0; h < hosts; ++h) {
            std::int64_t load = 0;
            if (!residents[static_cast<std::size_t>(h)].empty())
                load = fleet->capacity[d * fleet->hosts + static_cast<std::size_t>(h)] - cluster.free(d, h);
            most[d] = std::max(most[d], load);
        }
    const auto roomy = [&](int h) {
        if (cluster.state(h) != HostState::Up) return false;
        for (std::size_t d = 0; d < most.size(); ++d)
            if (cluster.free(d, h) < most[d]) return false;
        return true;
    };
    int count = 0;
    for (int h = 0; h < hosts; ++h) count += roomy(h) ? 1 : 0;
    for (std::size_t h = 0; h < out.size(); ++h) out[h] = limits[h] < count - 1 ? 1 : 0; // it may be one of them itself
    return out;
}

void HostLosses::Impl::note(int host, std::vector<LossChoice> made) {
    for (const auto& one : made) {
        choice[static_cast<std::size_t>(one.workload)] = one.host;
        bar(one.workload, 0) = one.least ? static_cast<std::int16_t>(-one.rank) : kAlways;
    }
    choices.change(static_cast<std::size_t>(host)) = std::move(made);
    placedCase[static_cast<std::size_t>(host)] = 1;
}

void HostLosses::Impl::forget(int host) {
    costly.erase(host);
    if (placedCase[static_cast<std::size_t>(host)]) choices.change(static_cast<std::size_t>(host)).clear();
    placedCase[static_cast<std::size_t>(host)] = 0;
    for (const int w : residents[static_cast<std::size_t>(host)]) {
        choice[static_cast<std::size_t>(w)] = kNowhere;
        bar(w, 0) = kNoBar;
    }
}

/// Takes the cluster over. The hosts on which anything is different now, a flag each.
std::vector<char> HostLosses::Impl::shift(const Placement& placement, std::vector<int>& moved) {
    const auto* policy = &cluster.policy();
    std::vector<char> changed(fleet->hosts, 0);
    std::vector<HostState> states;
    for (const int h : fleet->changing) states.push_back(cluster.state(h));
    cluster.moveTo(placement.window.begin);
    for (std::size_t i = 0; i < states.size(); ++i)
        if (const int h = fleet->changing[i]; cluster.state(h) != states[i]) changed[static_cast<std::size_t>(h)] = 1;
    for (const int h : fleet->degraded) changed[static_cast<std::size_t>(h)] = 1;
    for (const int w : fleet->resized) {
        noteNeed(w);
        if (const int host = cluster.hostOf(w); host >= 0) changed[static_cast<std::size_t>(host)] = 1;
    }
    moved = occupancy.moveTo(placement);
    for (const int row : moved) {
        const auto w = static_cast<std::size_t>(row);
        const int from = cluster.hostOf(row), to = placement.hostOf[w];
        if (from >= 0) {
            cluster.take(row);
            std::erase(residents.change(static_cast<std::size_t>(from)), row);
            changed[static_cast<std::size_t>(from)] = 1;
        }
        choice[w] = kNowhere;
        bar(row, 0) = kNoBar;
        if (to < 0) continue;
        cluster.putAs(placement, row);
        residents.change(static_cast<std::size_t>(to)).push_back(row);
        changed[static_cast<std::size_t>(to)] = 1;
    }
    // Which host is best must be a matter of ranks alone: not of single GPUs, of a score of host and workload, of where
    // others are, or of who makes room.
    if (fresh || fleet->rules->entangled() || fleet->gpu >= 0 || &cluster.policy() != policy || cluster.policy().score)
        std::fill(changed.begin(), changed.end(), 1);
    return changed;
}

/// Marks the hosts of workloads that one of these hosts would take now and did not take before. Coarse numbers: some
/// are marked for nothing, none is missed.
void HostLosses::Impl::takers(const std::vector<int>& hosts, std::vector<char>& again) const {
    const auto scan = blockScan();
    std::vector<std::int16_t> bounds(rows);
    std::vector<std::uint64_t> words(bars.size() / rows / kBlock);
    for (const int k : hosts) {
        if (cluster.state(k) != HostState::Up) continue;
        bounds[0] = static_cast<std::int16_t>(-cluster.rankOf(k));
        for (std::size_t d = 0; d + 1 < rows; ++d)
            bounds[d + 1] = static_cast<std::int16_t>(-coarse(cluster.free(d, k), fleet->coarse[d]));
        std::fill(words.begin(), words.end(), ~std::uint64_t{0});
        scan(bars.data(), bounds.data(), rows, words);
        for (std::size_t b = 0; b < words.size(); ++b)
            for (auto bits = words[b]; bits != 0; bits &= bits - 1) {
                const auto w = b * kBlock + static_cast<std::size_t>(std::countr_zero(bits));
                if (w >= fleet->workloads) break;
                const int host = cluster.hostOf(static_cast<int>(w));
                if (host >= 0 && choice[w] != k && cluster.fits(static_cast<int>(w), k))
                    again[static_cast<std::size_t>(host)] = 1;
            }
    }
}

/// The hosts whose loss has to be placed again, or is to be forgotten, ascending.
std::vector<int> HostLosses::Impl::doubtful(const std::vector<char>& changed, const std::vector<int>& moved,
                                            const std::vector<char>& proven) {
    std::vector<char> again = changed;
    std::vector<int> hosts;
    for (std::size_t h = 0; h < changed.size(); ++h)
        if (changed[h]) hosts.push_back(static_cast<int>(h));
    if (hosts.size() > 8 + changed.size() / 8) {
        std::fill(again.begin(), again.end(), 1);
    } else if (!hosts.empty()) {
        for (const auto& [host, loss] : costly)
            if (!loss.homeless.empty()) again[static_cast<std::size_t>(host)] = 1;
        for (const int w : moved)
            for (const int group : fleet->rules->groups(w))
                for (const auto& member : fleet->rules->members(group))
                    if (const int host = cluster.hostOf(member.workload); host >= 0)
                        again[static_cast<std::size_t>(host)] = 1;
        takers(hosts, again);
        std::vector<char> sent(changed.size(), 0); // hosts whose loss sends somebody to a changed one
        for (std::size_t w = 0; w < choice.size(); ++w)
            if (choice[w] >= 0 && changed[static_cast<std::size_t>(choice[w])])
                sent[static_cast<std::size_t>(cluster.hostOf(static_cast<int>(w)))] = 1;
        for (std::size_t h = 0; h < sent.size(); ++h) {
            if (!placedCase[h] && !residents[h].empty() && !proven[h]) again[h] = 1; // it was proven and is no longer
            if (!sent[h] || again[h] || proven[h]) continue;
            auto made = choices[h];
            if (holds(static_cast<int>(h), changed, made))
                note(static_cast<int>(h), std::move(made));
            else
                again[h] = 1;
        }
    }
    std::vector<int> out;
    for (std::size_t h = 0; h < again.size(); ++h)
        if (again[h] && (placedCase[h] || !residents[h].empty())) out.push_back(static_cast<int>(h));
    return out;
}

/// Whether each workload of the lost host would go where it went, though some of those hosts have changed: they still
/// have room and no lower a rank than they had, and none of them is better than what was chosen instead. Fills in the
/// ranks of now.
bool HostLosses::Impl::holds(int host, const std::vector<char>& changed, std::vector<LossChoice>& made) const {
    struct Target {
        int host;
        std::vector<std::int64_t> taken; ///< by the workloads before
    };
    std::vector<Target> targets;
    const auto dimensions = rows - 1;
    const auto isTarget = [&](int h) { return changed[static_cast<std::size_t>(h)] != 0; };
    const auto fits = [&](const Target& target, int w) {
        for (std::size_t d = 0; d < dimensions; ++d)
            if (const auto need = cluster.need(d, w); need > 0 && cluster.free(d, target.host) - target.taken[d] < need)
                return false;
        return true;
    };
    for (const auto& one : made) {
        if (one.host < 0 || !isTarget(one.host)) continue;
        if (cluster.state(one.host) != HostState::Up) return false;
        if (std::none_of(targets.begin(), targets.end(), [&](const auto& t) { return t.host == one.host; }))
            targets.push_back({one.host, std::vector<std::int64_t>(dimensions, 0)});
    }
    for (auto& one : made) {
        if (one.host == host) return false;
        for (auto& target : targets) {
            if (target.host != one.host) continue;
            const auto full = cluster.rankWithout(target.host, target.taken.data());
            if (!fits(target, one.workload) || full < one.rank) return false;
            one.rank = full;
        }
        for (auto& target : targets) {
            if (target.host == one.host || !fits(target, one.workload)) continue;
            if (!one.least || cluster.rankWithout(target.host, target.taken.data()) >= one.rank) return false;
        }
        for (auto& target : targets)
            if (target.host == one.host)
                for (std::size_t d = 0; d < dimensions; ++d) target.taken[d] += cluster.need(d, one.workload);
    }
    return true;
}

/// Places the victims and notes where each one went.
std::vector<LossChoice> HostLosses::Impl::settle(Cluster& now, const std::vector<Waiting>& victims,
                                                 const base::Run& run, Loss& loss) const {
    std::vector<LossChoice> out;
    std::vector<int> homeless;
    for (const auto& victim : victims) {
        const int w = victim.workload;
        if (fleet->world.workloads[static_cast<std::size_t>(w)].rules.pinned) {
            loss.lost.push_back(w);
        } else if (const int to = now.bestHost(w); to >= 0) {
            out.push_back({w, to, now.rankOf(to), now.leastDisliked(w, to)});
            now.put(w, to);
        } else {
            out.push_back({w, kNowhere, 0, false});
            homeless.push_back(w);
        }
    }
    loss.homeless = now.explainAll(homeless, run);
    return out;
}

/// As Failures does it, with a note of every choice where that says what the choice hangs on.
LossCase HostLosses::Impl::lose(Cluster& now, int host, const base::Run& run) const {
    LossCase out;
    out.loss.hosts = {host};
    std::vector<Waiting> victims;
    for (const int w : residents[static_cast<std::size_t>(host)]) victims.push_back(now.waiting(w));
    std::sort(victims.begin(), victims.end());
    const auto state = now.state(host);
    now.startJournal();
    for (const auto& victim : victims) now.take(victim.workload);
    now.setState(host, std::max(state, HostState::Failed));
    if (fleet->rules->entangled()) {
        replaceVictims(now, victims, std::vector<int>(victims.size(), host), run, out.loss);
        out.loss.moves.clear();
    } else {
        out.choices = settle(now, victims, run, out.loss);
    }
    now.undo();
    now.setState(host, state);
    return out;
}

HostLosses::HostLosses(const model::World& world, const Sizes& sizes) : m_impl(std::make_unique<Impl>(world, sizes)) {}
HostLosses::HostLosses(const HostLosses& other) : m_impl(std::make_unique<Impl>(*other.m_impl)) {}
HostLosses::~HostLosses() = default;

bool HostLosses::adopt(const model::World& world, const Sizes& sizes) {
    auto fleet = std::make_shared<Fleet>(*m_impl->fleet);
    Fleet::Changes changes;
    if (!fleet->adopt(world, sizes, changes)) return false;
    m_impl->fleet = std::move(fleet);
    m_impl->cluster = Cluster(std::move(m_impl->cluster), *m_impl->fleet);
    m_impl->takeHosts();
    m_impl->takeIn(m_impl->choice.size());
    return true;
}

bool HostLosses::moveTo(const Placement& placement, const base::Run& run) {
    auto& impl = *m_impl;
    std::vector<int> moved;
    const auto changed = impl.shift(placement, moved);
    for (std::size_t h = 0; h < changed.size() && impl.provable(); ++h)
        if (changed[h]) impl.noteLimit(static_cast<int>(h));
    const auto proven = impl.proven();
    const auto again = impl.doubtful(changed, moved, proven);
    impl.fresh = false;
    for (const int host : again) impl.forget(host);
    std::vector<int> hosts;
    for (const int host : again)
        if (const auto h = static_cast<std::size_t>(host); !impl.residents[h].empty() && !proven[h])
            hosts.push_back(host);
    impl.placedAgain = hosts.size();
    std::vector<LossCase> cases(hosts.size());
    const std::size_t parts = (hosts.size() + kCasesPerPart - 1) / kCasesPerPart;
    const auto range = [&](Cluster& now, std::size_t part) {
        const std::size_t last = std::min(hosts.size(), (part + 1) * kCasesPerPart);
        for (std::size_t i = part * kCasesPerPart; i < last && !run.stopped(); ++i)
            cases[i] = impl.lose(now, hosts[i], run);
    };
    if (parts == 1) {
        range(impl.cluster, 0);
    } else {
        base::parallelFor(run, parts, [&](std::size_t part) {
            Cluster copy = impl.cluster;
            range(copy, part);
        });
    }
    if (run.stopped()) return false;
    for (std::size_t i = 0; i < hosts.size(); ++i) {
        impl.note(hosts[i], std::move(cases[i].choices));
        if (cases[i].costly()) impl.costly.emplace(hosts[i], std::move(cases[i].loss));
    }
    return true;
}

const std::map<int, Loss>& HostLosses::costly() const { return m_impl->costly; }
std::size_t HostLosses::placedAgain() const { return m_impl->placedAgain; }

} // namespace penumbra::simulate
