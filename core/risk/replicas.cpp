#include "risk/replicas.h"

#include <algorithm>

namespace penumbra::risk {

namespace {

bool isTimed(const model::WorldWorkload& workload) {
    return workload.exists != base::TimeWindow{} || !workload.outages.empty();
}

} // namespace

ReplicaCount::ReplicaCount(const model::World& world) : m_timed(isTimed) { adopt(world); }

void ReplicaCount::adopt(const model::World& world) {
    if (world.workloads.size() < m_world.workloads.size() || world.services.size() < m_world.services.size()) {
        *this = ReplicaCount(world);
        return;
    }
    const auto differing = differingRows(world.workloads, m_world.workloads);
    const bool otherTimes = std::any_of(differing.begin(), differing.end(), [&](int row) {
        const auto w = static_cast<std::size_t>(row);
        if (w >= m_world.workloads.size()) return isTimed(world.workloads[w]);
        const auto &was = m_world.workloads[w], &is = world.workloads[w];
        return was.exists != is.exists || was.outages != is.outages;
    });
    m_world = world;
    m_timed.adopt(m_world.workloads, differing);
    if (otherTimes) m_marks.reset();
    m_counted.resize(m_world.workloads.size());
    for (auto* counts : {&m_members, &m_running, &m_expected}) counts->resize(m_world.services.size(), 0);
    for (const int row : differing) {
        auto& counted = m_counted[static_cast<std::size_t>(row)];
        const auto leave = [&](std::vector<int>& counts) { --counts[static_cast<std::size_t>(counted.service)]; };
        if (counted.service >= 0) leave(m_members);
        if (counted.exists) leave(m_expected);
        if (counted.runs) leave(m_running);
        counted = {m_world.workloads[static_cast<std::size_t>(row)].service, false, false};
        if (counted.service >= 0) ++m_members[static_cast<std::size_t>(counted.service)];
        m_due.push_back(row);
    }
}

void ReplicaCount::count(std::size_t row, base::Time t) {
    auto& counted = m_counted[row];
    if (counted.service < 0) return;
    const auto& workload = m_world.workloads[row];
    const bool exists = workload.exists.contains(t),
               runs = exists && row < m_hostOf.size() && m_hostOf[row] >= 0 && workload.works(t);
    const auto service = static_cast<std::size_t>(counted.service);
    m_expected[service] += int{exists} - int{counted.exists};
    m_running[service] += int{runs} - int{counted.runs};
    counted.exists = exists;
    counted.runs = runs;
}

void ReplicaCount::mark() {
    auto& marks = m_marks.emplace();
    for (const int row : m_timed.rows()) {
        const auto& workload = m_world.workloads[static_cast<std::size_t>(row)];
        const auto note = [&](const base::TimeWindow& window) {
            marks.emplace_back(window.begin, row);
            marks.emplace_back(window.end, row);
        };
        note(workload.exists);
        for (const auto& outage : workload.outages) note(outage.window);
    }
    std::sort(marks.begin(), marks.end());
}

/// Those that came, went or stopped since the last placement, or will have by then where time goes back.
void ReplicaCount::noteMarks(base::Time t) {
    if (!m_at) {
        m_due.insert(m_due.end(), m_timed.rows().begin(), m_timed.rows().end());
        return;
    }
    if (!m_marks) mark();
    const auto after = [&](base::Time at) {
        return std::upper_bound(m_marks->begin(), m_marks->end(), at,
                                [](base::Time a, const auto& mark) { return a < mark.first; });
    };
    const auto last = after(std::max(*m_at, t));
    for (auto mark = after(std::min(*m_at, t)); mark != last; ++mark) m_due.push_back(mark->second);
}

Replicas ReplicaCount::of(const simulate::Placement& placement) {
    const auto t = placement.window.begin;
    placement.hostOf.differences(m_hostOf, [&](std::size_t row) {
        if (row >= m_world.workloads.size()) return;
        const int before = row < m_hostOf.size() ? m_hostOf[row] : -1;
        if ((placement.hostOf[row] >= 0) != (before >= 0)) m_due.push_back(static_cast<int>(row));
    });
    for (std::size_t row = placement.hostOf.size(); row < m_hostOf.size(); ++row)
        if (m_hostOf[row] >= 0) m_due.push_back(static_cast<int>(row));
    m_hostOf = placement.hostOf;
    noteMarks(t);
    m_at = t;
    for (const int row : m_due) this->count(static_cast<std::size_t>(row), t);
    m_due.clear();
    Replicas out{m_running, m_expected, t};
    for (std::size_t s = 0; s < m_members.size(); ++s)
        if (m_members[s] == 0) out.running[s] = out.expected[s] = std::max(1, m_world.services[s].minAvailable);
    return out;
}

Replicas replicasOf(const model::World& world, const simulate::Placement& placement) {
    return ReplicaCount(world).of(placement);
}

} // namespace penumbra::risk
