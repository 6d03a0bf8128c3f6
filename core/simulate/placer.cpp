#include "simulate/placer.h"

#include "simulate/make_room.h"

#include <algorithm>
#include <numeric>

namespace penumbra::simulate {

namespace {

std::vector<Waiting> inTurn(const Cluster& cluster, const std::vector<int>& workloads) {
    std::vector<Waiting> waiting;
    waiting.reserve(workloads.size());
    for (const int w : workloads) waiting.push_back(cluster.waiting(w));
    std::sort(waiting.begin(), waiting.end());
    return waiting;
}

void sortForPlacing(const Cluster& cluster, std::vector<int>& workloads) {
    const auto waiting = inTurn(cluster, workloads);
    for (std::size_t i = 0; i < waiting.size(); ++i) workloads[i] = waiting[i].workload;
}

} // namespace

Placer::Placer(const Fleet& fleet, const base::Run& run, PlacementStart* start)
    : m_fleet(fleet), m_run(run), m_cluster(fleet), m_start(start) {
    int w = 0;
    for (const auto& workload : fleet.world.workloads) {
        if (!workload.relocations.empty()) m_relocating.push_back(w);
        if (!workload.reviews.empty()) m_reviewed.push_back(w);
        ++w;
    }
}

Placer::Placer(const Fleet& fleet, const PlacementStart& start, const Fleet::Changes& changes, const base::Run& run)
    : m_fleet(fleet), m_run(run), m_cluster(start.cluster, fleet), m_relocating(start.relocating),
      m_reviewed(start.reviewed), m_grown(start.grown) {
    for (const int w : changes.workloads) {
        const auto at = std::lower_bound(m_relocating.begin(), m_relocating.end(), w);
        const bool known = at != m_relocating.end() && *at == w, wanted = !row(w).relocations.empty();
        if (known && !wanted) m_relocating.erase(at);
        if (!known && wanted) m_relocating.insert(at, w);
        const bool there = row(w).host >= 0 && present(w, start.within.begin);
        if (there == (m_cluster.hostOf(w) >= 0)) continue;
        if (there)
            m_cluster.put(w, row(w).host);
        else
            m_cluster.take(w);
    }
}

/// Everybody on the host of the live inventory. Returns whose request has grown by then.
std::vector<int> Placer::begin(base::Time t) {
    if (m_grown) {
        m_cluster.moveTo(t);
        return *m_grown;
    }
    putRunning(t);
    auto grown = m_cluster.moveTo(t);
    if (m_start) {
        m_start->cluster = m_cluster;
        m_start->grown = grown;
        m_start->relocating = m_relocating;
        m_start->reviewed = m_reviewed;
    }
    return grown;
}

void Placer::followTimes() {
    m_follows = true;
    for (int w = 0; w < static_cast<int>(m_fleet.workloads); ++w)
        for (const auto t :
             {m_fleet.exists[static_cast<std::size_t>(w)].begin, m_fleet.exists[static_cast<std::size_t>(w)].end})
            if (t != base::kBeginningOfTime && t != base::kEndOfTime) m_comings.emplace_back(t, w);
    std::sort(m_comings.begin(), m_comings.end());
}

void Placer::lookAtAll() {
    m_all = true;
    m_due.resize(m_fleet.workloads);
    std::iota(m_due.begin(), m_due.end(), 0);
}

void Placer::look(std::span<const int> rows) {
    if (!m_all) m_due.insert(m_due.end(), rows.begin(), rows.end());
}

void Placer::sortDue() {
    if (m_all) return;
    std::sort(m_due.begin(), m_due.end());
    m_due.erase(std::unique(m_due.begin(), m_due.end()), m_due.end());
}

/// From one step to the next, and whom that one looks at: who has a host keeps it as long as the workload exists and
/// the states of all hosts are the same; who has none waits on, or is lost still. Returns whose request has grown.
std::vector<int> Placer::goOn(base::Time t) {
    std::vector<HostState> states;
    for (const int h : m_fleet.changing) states.push_back(m_cluster.state(h));
    auto grown = m_cluster.moveTo(t);
    bool otherStates = false;
    for (std::size_t i = 0; i < states.size(); ++i)
        otherStates = otherStates || m_cluster.state(m_fleet.changing[i]) != states[i];
    if (!m_follows || otherStates || !m_draining.empty()) {
        if (!m_all) lookAtAll();
        return grown;
    }
    m_all = false;
    m_due.clear();
    const auto first = std::upper_bound(m_comings.begin(), m_comings.end(), m_last,
                                        [](base::Time at, const auto& coming) { return at < coming.first; });
    for (auto coming = first; coming != m_comings.end() && coming->first <= t; ++coming)
        m_due.push_back(coming->second);
    look(m_homeless);
    look(m_lost);
    look(m_fleet.resized);
    sortDue();
    return grown;
}

/// Takes away what is gone, what lost its host and what no longer fits since it was resized.
void Placer::clear(base::Time t, const std::vector<int>& grown) {
    m_draining.clear();
    for (const int w : m_due) {
        const int host = m_cluster.hostOf(w);
        if (host < 0 || (present(w, t) && m_cluster.up(host))) continue;
        if (present(w, t) && m_cluster.state(host) == HostState::Drained && hasBudget(w))
            m_draining.push_back(w);
        else
            m_cluster.take(w);
    }
    for (const int w : grown)
        if (m_cluster.hostOf(w) >= 0 && !row(w).rules.pinned && m_cluster.crowded(w)) m_cluster.take(w);
}

void Placer::returnPinned(base::Time t, Placement& out) {
    for (const int w : m_due) {
        if (m_cluster.hostOf(w) >= 0 || !present(w, t) || !row(w).rules.pinned || row(w).host < 0) continue;
        if (m_cluster.up(row(w).host)) {
            m_cluster.put(w, row(w).host);
            m_order.push_back(w);
        } else {
            out.lost.push_back(w);
        }
    }
    m_lost = out.lost;
}

/// The newest relocation that begins since the last step.
const model::Relocation* Placer::wanted(int w, base::Time t, bool first) const {
    const model::Relocation* found = nullptr;
    for (const auto& r : row(w).relocations) {
        if (!r.window.contains(t) || (!first && r.window.begin <= m_last)) continue;
        if (!found || r.window.begin >= found->window.begin) found = &r;
    }
    return found;
}

void Placer::relocate(base::Time t, bool first, Placement& out) {
    std::vector<int> leaving;
    for (const int w : m_relocating) {
        const auto* r = wanted(w, t, first);
        if (!r || !present(w, t) || m_cluster.hostOf(w) == r->host) continue;
        leaving.push_back(w);
    }
    look(leaving);
    sortForPlacing(m_cluster, leaving);
    // Those that can run nowhere but where they were go first, so that nobody takes the place they fall back to.
    std::stable_partition(leaving.begin(), leaving.end(), [&](int w) { return row(w).rules.pinned; });
    std::vector<int> from(leaving.size());
    for (std::size_t i = 0; i < leaving.size(); ++i) {
        from[i] = m_cluster.hostOf(leaving[i]);
        if (from[i] >= 0) m_cluster.take(leaving[i]);
    }
    for (std::size_t i = 0; i < leaving.size(); ++i) {
        const int w = leaving[i];
        Refusal why;
        if (!m_cluster.refuses(w, wanted(w, t, first)->host, why)) {
            m_cluster.put(w, wanted(w, t, first)->host);
            m_order.push_back(w);
            std::erase(out.lost, w);
            continue;
        }
        out.refusedMoves.push_back({w, why});
        if (from[i] >= 0 && (row(w).rules.pinned || m_cluster.mayReturn(w, from[i]))) m_cluster.put(w, from[i]);
    }
}

bool Placer::makeRoom(std::vector<int>& homeless) {
    m_disturbed = true;
    RoomMaker maker(m_cluster, homeless, m_run.seed);
    if (!maker.run(m_run)) return false;
    homeless = maker.homeless();
    std::vector<char> known(m_fleet.workloads, 0);
    for (const int w : m_order) known[static_cast<std::size_t>(w)] = 1;
    for (const int w : maker.moved())
        if (!std::exchange(known[static_cast<std::size_t>(w)], 1)) m_order.push_back(w);
    return true;
}

/// What the rules, which may have changed, forbid where it runs, leaves.
void Placer::review(base::Time t, bool first) {
    std::vector<int> reviewed;
    for (const int w : m_reviewed) {
        const auto due = [&](base::Time at) { return at <= t && (first || at > m_last); };
        if (m_cluster.hostOf(w) >= 0 && !row(w).rules.pinned &&
            std::any_of(row(w).reviews.begin(), row(w).reviews.end(), due))
            reviewed.push_back(w);
    }
    look(reviewed);
    sortForPlacing(m_cluster, reviewed);
    std::vector<int> from;
    for (const int w : reviewed) {
        from.push_back(m_cluster.hostOf(w));
        // Who shares a host would hold one another there, whatever their licence covers.
        if (!model::licencesOf(m_fleet.world, w).empty()) m_cluster.take(w);
    }
    for (std::size_t i = 0; i < reviewed.size(); ++i) {
        const int w = reviewed[i];
        if (m_cluster.hostOf(w) >= 0) m_cluster.take(w);
        if (!m_cluster.forbids(w, from[i])) m_cluster.put(w, from[i]);
    }
}

/// The host on which it was put, or -1: it is homeless.
int Placer::settle(int w, Turns& turns, Placement& out) {
    int host = m_cluster.bestHost(w);
    if (host < 0 && row(w).rules.preempts) {
        m_disturbed = true;
        const auto preemption = m_cluster.preempt(w);
        host = preemption.host;
        for (const int victim : preemption.victims) {
            turns.join(m_cluster.waiting(victim));
            out.evictions.push_back({victim, host, w});
        }
    }
    if (host < 0) return host;
    m_cluster.put(w, host);
    m_order.push_back(w);
    return host;
}

/// One after the other leaves a drained host while its budget lets it; what has to stay is held.
void Placer::drain(std::vector<int>& waiting, Turns& turns, std::vector<int>& homeless, Placement& out) {
    for (bool again = true; again && !m_run.stopped();) {
        again = false;
        for (auto& w : waiting) {
            if (!m_cluster.mayLeave(w)) continue;
            m_cluster.take(w);
            if (settle(w, turns, out) < 0) homeless.push_back(w);
            w = -1;
            again = true;
        }
        std::erase(waiting, -1);
    }
}

bool Placer::fill(base::Time t, Placement& out) {
    std::vector<int> pending;
    sortDue();
    for (const int w : m_due) {
        if (m_cluster.hostOf(w) >= 0 || !present(w, t)) continue;
        if (!row(w).rules.pinned || row(w).host < 0) pending.push_back(w);
    }
    for (const int w : m_draining)
        if (const int host = m_cluster.hostOf(w); host >= 0 && !m_cluster.up(host)) pending.push_back(w);
    const auto waiting = inTurn(m_cluster, pending);
    Turns turns(waiting);
    std::vector<int> homeless, held;
    const auto placeAll = [&] {
        std::size_t done = 0;
        for (int w = turns.next(); w >= 0; w = turns.next()) {
            if (done++ % 64 == 0 && m_run.stopped()) return;
            if (m_cluster.hostOf(w) >= 0) {
                if (!m_cluster.mayLeave(w)) {
                    held.push_back(w);
                    continue;
                }
                m_cluster.take(w);
            }
            if (settle(w, turns, out) < 0) homeless.push_back(w);
        }
    };
    placeAll();
    drain(held, turns, homeless, out);
    placeAll(); // whom those evicted
    const bool left = !out.evictions.empty() || !m_draining.empty();
    for (const int w : m_cluster.admitLate(homeless, left, m_run)) m_order.push_back(w);
    if (!homeless.empty() && m_fleet.world.makesRoomAt(t) && !makeRoom(homeless)) return false;
    std::sort(homeless.begin(), homeless.end());
    std::sort(held.begin(), held.end());
    out.held = std::move(held);
    out.unplaced = m_cluster.explainAll(homeless, m_run);
    m_cluster.findChanges(out.unplaced, m_homeless, m_run);
    m_homeless = std::move(homeless);
    return !m_run.stopped() && out.unplaced.size() == m_homeless.size();
}

/// Who was placed and evicted, or came back and was sent on, moves once, from where it was to where it ends.
void Placer::noteMoves(Placement& out) const {
    std::vector<char> told(m_order.empty() ? 0 : m_fleet.workloads, 0);
    std::vector<int> order;
    for (auto w = m_order.rbegin(); w != m_order.rend(); ++w)
        if (std::exchange(told[static_cast<std::size_t>(*w)], 1) == 0) order.push_back(*w);
    for (auto w = order.rbegin(); w != order.rend(); ++w) {
        const int from = m_hostOf[static_cast<std::size_t>(*w)], to = m_cluster.hostOf(*w);
        if (from != to && to >= 0) out.moves.push_back({*w, from, to});
    }
}

void Placer::noteLoad(int host) {
    if (host < 0) return;
    if (m_cluster.up(host) && m_cluster.overcommitted(host))
        m_overcommitted.insert(host);
    else
        m_overcommitted.erase(host);
}

/// Takes over where everybody is.
void Placer::noteHosts() {
    if (m_all || m_disturbed) {
        m_hostOf.assign(m_cluster.hostsOfAll());
        m_gpus.assign(m_cluster.gpuHolds());
        for (int h = 0; h < static_cast<int>(m_fleet.hosts); ++h) noteLoad(h);
        return;
    }
    look(m_order);
    for (const int w : m_due) {
        const auto row = static_cast<std::size_t>(w);
        const int from = m_hostOf[row], to = m_cluster.hostOf(w);
        if (from != to) m_hostOf.change(row) = to;
        if (!m_gpus.empty() && !(m_gpus[row] == m_cluster.gpuHolds()[row]))
            m_gpus.change(row) = m_cluster.gpuHolds()[row];
        noteLoad(from);
        noteLoad(to);
    }
    for (const int h : m_fleet.degraded) noteLoad(h);
}

void Placer::note(Placement& out) {
    noteMoves(out);
    noteHosts();
    out.overcommitted.assign(m_overcommitted.begin(), m_overcommitted.end());
    out.hostOf = m_hostOf;
    out.gpus = m_gpus;
    out.sizes = m_fleet.sizes;
}

/// Puts what runs on its host: what holds GPUs the largest first, so that the GPUs are shared as well as they can be.
void Placer::putRunning(base::Time t) {
    std::vector<int> running;
    for (int w = 0; w < static_cast<int>(m_fleet.workloads); ++w)
        if (row(w).host >= 0 && present(w, t)) running.push_back(w);
    if (m_fleet.gpu >= 0)
        std::stable_sort(running.begin(), running.end(),
                         [this](int a, int b) { return m_cluster.gpuNeed(a) > m_cluster.gpuNeed(b); });
    for (const int w : running) m_cluster.put(w, row(w).host);
}

bool Placer::step(base::TimeWindow window, bool first, Placement& out) {
    const base::Time t = window.begin;
    out.window = window;
    const auto grown = first ? begin(t) : goOn(t);
    if (first) {
        lookAtAll();
        m_hostOf.assign(m_cluster.hostsOfAll());
    }
    m_disturbed = false;
    m_order.clear();
    clear(t, grown);
    review(t, first);
    returnPinned(t, out);
    relocate(t, first, out);
    if (!fill(t, out)) return false;
    note(out);
    m_last = t;
    return true;
}

} // namespace penumbra::simulate
