#include "simulate/cluster.h"

#include <algorithm>

namespace penumbra::simulate {

namespace {

void sortForPlacing(const Cluster& cluster, std::vector<int>& workloads) {
    std::vector<Waiting> waiting;
    waiting.reserve(workloads.size());
    for (const int w : workloads) waiting.push_back(cluster.waiting(w));
    std::sort(waiting.begin(), waiting.end());
    for (std::size_t i = 0; i < waiting.size(); ++i) workloads[i] = waiting[i].workload;
}

/// Walks the breakpoints with one cluster that changes in place.
class Placer final {
public:
    Placer(const Fleet& fleet, const base::Run& run);
    /// False when stopped.
    bool step(base::TimeWindow window, bool first, Placement& out);

private:
    const model::WorldWorkload& row(int w) const { return m_fleet.world.workloads[static_cast<std::size_t>(w)]; }
    bool present(int w, base::Time t) const { return m_fleet.exists[static_cast<std::size_t>(w)].contains(t); }
    void settle(base::Time t);
    void clear(base::Time t, const std::vector<int>& grown);
    void returnPinned(base::Time t, Placement& out);
    const model::Relocation* wanted(int w, base::Time t, bool first) const;
    void relocate(base::Time t, bool first, Placement& out);
    bool fill(base::Time t, Placement& out);
    void note(Placement& out);

    const Fleet& m_fleet;
    const base::Run& m_run;
    Cluster m_cluster;
    std::vector<int> m_before;     ///< per workload: where it was before this step
    std::vector<int> m_relocating; ///< workloads with relocations
    std::vector<int> m_order;      ///< the order of this step's placements
    base::Time m_last{};
};

Placer::Placer(const Fleet& fleet, const base::Run& run) : m_fleet(fleet), m_run(run), m_cluster(fleet) {
    int w = 0;
    for (const auto& workload : fleet.world.workloads) {
        if (!workload.relocations.empty()) m_relocating.push_back(w);
        ++w;
    }
}

/// Takes away what is gone, what lost its host and what no longer fits since it was resized.
void Placer::clear(base::Time t, const std::vector<int>& grown) {
    for (int w = 0; w < static_cast<int>(m_fleet.workloads); ++w) {
        const int host = m_cluster.hostOf(w);
        if (host >= 0 && (!present(w, t) || !m_cluster.up(host))) m_cluster.take(w);
    }
    for (const int w : grown)
        if (m_cluster.hostOf(w) >= 0 && !row(w).rules.pinned && m_cluster.crowded(w)) m_cluster.take(w);
}

void Placer::returnPinned(base::Time t, Placement& out) {
    for (int w = 0; w < static_cast<int>(m_fleet.workloads); ++w) {
        if (m_cluster.hostOf(w) >= 0 || !present(w, t) || !row(w).rules.pinned || row(w).host < 0) continue;
        if (m_cluster.up(row(w).host)) {
            m_cluster.put(w, row(w).host);
            m_order.push_back(w);
        } else {
            out.lost.push_back(w);
        }
    }
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

bool Placer::fill(base::Time t, Placement& out) {
    std::vector<int> pending;
    for (int w = 0; w < static_cast<int>(m_fleet.workloads); ++w) {
        if (m_cluster.hostOf(w) >= 0 || !present(w, t)) continue;
        if (!row(w).rules.pinned || row(w).host < 0) pending.push_back(w);
    }
    sortForPlacing(m_cluster, pending);
    std::vector<int> homeless;
    for (std::size_t i = 0; i < pending.size(); ++i) {
        if (i % 64 == 0 && m_run.stopped()) return false;
        const int host = m_cluster.bestHost(pending[i]);
        if (host < 0) {
            homeless.push_back(pending[i]);
            continue;
        }
        m_cluster.put(pending[i], host);
        m_order.push_back(pending[i]);
    }
    std::sort(homeless.begin(), homeless.end());
    out.unplaced = m_cluster.explainAll(homeless, m_run);
    return out.unplaced.size() == homeless.size();
}

void Placer::note(Placement& out) {
    for (const int w : m_order) {
        const int from = m_before[static_cast<std::size_t>(w)];
        if (from != m_cluster.hostOf(w)) out.moves.push_back({w, from, m_cluster.hostOf(w)});
    }
    for (int h = 0; h < static_cast<int>(m_fleet.hosts); ++h)
        if (m_cluster.up(h) && m_cluster.overcommitted(h)) out.overcommitted.push_back(h);
    out.hostOf = m_cluster.hostsOfAll();
    out.gpus = m_cluster.gpuHolds();
    out.sizes = m_fleet.sizes;
}

/// Puts what runs on its host: what holds GPUs the largest first, so that the GPUs are shared as well as they can be.
void Placer::settle(base::Time t) {
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
    if (first) settle(t);
    m_before = m_cluster.hostsOfAll();
    m_order.clear();
    clear(t, m_cluster.moveTo(t));
    returnPinned(t, out);
    relocate(t, first, out);
    if (!fill(t, out)) return false;
    note(out);
    m_last = t;
    return true;
}

} // namespace

base::Result<std::vector<Placement>> place(const model::World& world, base::TimeWindow within, const base::Run& run,
                                           const Sizes& sizes) {
    const Fleet fleet(world, sizes);
    Placer placer(fleet, run);
    const auto times = model::breakpoints(world, within);
    std::vector<Placement> out(times.size());
    for (std::size_t i = 0; i < times.size(); ++i) {
        const base::Time end = i + 1 < times.size() ? times[i + 1] : within.end;
        if (run.stopped() || !placer.step({times[i], end}, i == 0, out[i])) return base::failCancelled();
    }
    return out;
}

} // namespace penumbra::simulate
