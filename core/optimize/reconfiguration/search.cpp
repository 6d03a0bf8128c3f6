#include "optimize/reconfiguration/search.h"

#include <limits>
#include <numeric>
#include <tuple>

namespace penumbra::optimize::reconfiguration {

namespace {

constexpr int kDeepest = 3;                       ///< length of a chain of workloads that make room for one another
constexpr double kUrgent = 0.5;                   ///< of a mean host: what a failure adds to a size
constexpr double kWild = 0.5;                     ///< noise from which on choices are made at random now and then
constexpr std::size_t kRooms = 48;                ///< hosts that are tried for one workload without room
constexpr std::int64_t kEffortOfTask = 1'000'000; ///< hosts looked at for one task with chains
constexpr std::int64_t kAllEffort = 30'000'000;   ///< and in one search

} // namespace

Search::Search(const Problem& problem, const Guidance& guidance, const base::Run& run)
    : m_problem(problem), m_guidance(guidance), m_run(run), m_state(problem, guidance.lenient),
      m_rng(run.seed, guidance.seed), m_must(mustRunOf(problem)), m_scale(problem.dimensions.size()),
      m_among(problem.hostOf.size()), m_part(problem.among.size()), m_pinned(problem.hostOf.size()) {
    for (std::size_t i = 0; i < problem.capacity.size(); ++i)
        m_scale[i % m_scale.size()] += static_cast<double>(problem.capacity[i]);
    for (double& scale : m_scale) scale = scale > 0 ? problem.hostCount() / scale : 1;
    for (std::size_t g = 0; g < problem.among.size(); ++g)
        for (const int w : problem.among[g].workloads) m_among[Problem::at(w)].push_back(static_cast<int>(g));
    m_effort = problem.workloadCount();
    chooseParts();
    collectTasks();
}

void Search::chooseParts() {
    std::vector<std::vector<double>> room(m_problem.partitions.size());
    for (std::size_t p = 0; p < room.size(); ++p)
        for (const auto& part : m_problem.partitions[p]) {
            double sum = 0;
            for (const int h : part)
                for (int d = 0; d < m_problem.dimensionCount() && !m_problem.offline[Problem::at(h)]; ++d)
                    sum += static_cast<double>(m_state.freeOn(h)[d]) * m_scale[Problem::at(d)];
            room[p].push_back(sum);
        }
    for (std::size_t g = 0; g < m_part.size(); ++g) m_part[g] = partOf(m_problem.among[g], m_guidance.turn[g], room);
}

int Search::partOf(const Among& group, int turn, const std::vector<std::vector<double>>& room) const {
    const auto& parts = m_problem.partitions[Problem::at(group.partition)];
    std::vector<std::tuple<int, double, int>> ranked; // those who would have to move, room, part
    for (std::size_t p = 0; p < parts.size(); ++p) {
        if (parts[p].empty()) continue;
        int stay = 0;
        for (const int w : group.workloads) {
            const int h = m_state.hostOf(w);
            if (h == kNowhere || m_problem.offline[Problem::at(h)]) continue;
            stay += std::binary_search(parts[p].begin(), parts[p].end(), h) ? 1 : 0;
        }
        ranked.emplace_back(-stay, -room[Problem::at(group.partition)][p], static_cast<int>(p));
    }
    if (ranked.empty()) return kNowhere;
    const auto place = ranked.begin() + turn % static_cast<int>(ranked.size());
    std::nth_element(ranked.begin(), place, ranked.end());
    return std::get<2>(*place);
}

const std::vector<int>* Search::hostsFor(int workload) const {
    static const std::vector<int> kNone;
    const std::vector<int>* fewest = nullptr;
    for (const int g : m_among[Problem::at(workload)]) {
        const int part = m_part[Problem::at(g)];
        if (part == kNowhere) return &kNone;
        const auto& hosts =
            m_problem.partitions[Problem::at(m_problem.among[Problem::at(g)].partition)][Problem::at(part)];
        if (fewest == nullptr || hosts.size() < fewest->size()) fewest = &hosts;
    }
    return fewest;
}

bool Search::allowed(int workload, int host) const {
    if (m_problem.offline[Problem::at(host)]) return false;
    const auto& groups = m_among[Problem::at(workload)];
    return std::all_of(groups.begin(), groups.end(), [&](int g) {
        const int part = m_part[Problem::at(g)];
        if (part == kNowhere) return false;
        const auto& parts = m_problem.partitions[Problem::at(m_problem.among[Problem::at(g)].partition)];
        return std::binary_search(parts[Problem::at(part)].begin(), parts[Problem::at(part)].end(), host);
    });
}

bool Search::settledWorkload(int workload) const {
    const int host = m_state.hostOf(workload);
    return host == kNowhere ? !m_must[Problem::at(workload)] : allowed(workload, host);
}

bool Search::settled(const Task& task) const {
    return task.host == kNowhere ? settledWorkload(task.workload) : m_state.sound(task.host);
}

Search::Task Search::taskOf(int workload, int host, double size, int urgency) {
    return {workload, host, noisy(size + kUrgent * urgency), std::min(urgency, kDeepest)};
}

void Search::collectTasks() {
    for (int w = 0; w < m_problem.workloadCount(); ++w)
        if (!settledWorkload(w)) {
            const auto* hosts = hostsFor(w);
            const double choice = hosts == nullptr ? 1 : 1.5; // fewer hosts to choose from: earlier
            m_tasks.push_back(taskOf(w, kNowhere, choice * sizeOf(w), m_guidance.urgency[Problem::at(w)]));
        }
    for (int h = 0; h < m_problem.hostCount(); ++h)
        if (!m_problem.offline[Problem::at(h)] && !m_state.sound(h))
            m_tasks.push_back(taskOf(kNowhere, h, 1, m_guidance.hostUrgency[Problem::at(h)]));
    std::stable_sort(m_tasks.begin(), m_tasks.end(), [](const Task& a, const Task& b) { return a.weight > b.weight; });
}

bool Search::solve() {
    for (int depth = 0; depth <= kDeepest;) {
        bool progress = false, all = true;
        for (const Task& task : m_tasks) {
            if (m_run.stopped()) return false;
            if (settled(task) || (depth > 0 && m_effort > kAllEffort)) continue;
            m_limit = m_effort + kEffortOfTask;
            bool done = false;
            const int deepest = std::max(depth, task.depth);
            for (int d = any(2) ? deepest : depth; !done && d <= deepest; ++d) done = attempt(task, d);
            progress = progress || done;
            all = all && done;
        }
        if (all || m_effort > kAllEffort) break;
        depth = progress ? 0 : depth + 1;
    }
    return std::all_of(m_tasks.begin(), m_tasks.end(), [this](const Task& task) { return settled(task); });
}

bool Search::attempt(const Task& task, int depth) {
    if (task.host == kNowhere) return place(task.workload, depth);
    const int fewest = m_state.fewestToLeave(task.host, kNowhere, [this](int w) { return movable(w); });
    const int more = any(4) ? 1 : 0;
    for (int budget = fewest + more; budget <= fewest + std::max(more, std::min(depth, 1)); ++budget)
        if (clear(task.host, kNowhere, depth, budget)) return true;
    return false;
}

bool Search::place(int workload, int depth) {
    if (!movable(workload) || spent()) return false;
    if (depth > 0 && any(4) && makeRoom(workload, depth)) return true;
    const int host = bestHost(workload);
    if (host == kNowhere) return depth > 0 && makeRoom(workload, depth);
    m_state.move(workload, host);
    return true;
}

int Search::bestHost(int workload) {
    const auto* hosts = hostsFor(workload);
    const int count = hosts == nullptr ? m_problem.hostCount() : static_cast<int>(hosts->size());
    std::pair best{true, std::numeric_limits<double>::max()};
    int found = kNowhere;
    const bool patient = any(2);
    m_effort += count;
    for (int i = 0; i < count; ++i) {
        const int h = hosts == nullptr ? i : (*hosts)[Problem::at(i)];
        if (!m_state.hasRoom(workload, h) || h == m_state.hostOf(workload)) continue;
        double room = 0;
        for (int d = 0; d < m_problem.dimensionCount(); ++d)
            room += static_cast<double>(m_state.freeOn(h)[d]) * m_scale[Problem::at(d)];
        const std::pair score{!patient && m_state.waits(workload, h), noisy(m_guidance.spacious ? -room : room)};
        if (score >= best || !allowed(workload, h) || !m_state.fits(workload, h)) continue;
        best = score;
        found = h;
    }
    return found;
}

std::vector<Search::Room> Search::roomsFor(int workload, int most) {
    const auto* hosts = hostsFor(workload);
    const int count = hosts == nullptr ? m_problem.hostCount() : static_cast<int>(hosts->size());
    std::vector<Room> rooms;
    m_effort += 8 * static_cast<std::int64_t>(count);
    for (int i = 0; i < count; ++i) {
        const int h = hosts == nullptr ? i : (*hosts)[Problem::at(i)];
        if (h == m_state.hostOf(workload) || !allowed(workload, h)) continue;
        const int leave = m_state.fewestToLeave(h, workload, [this](int w) { return movable(w); });
        if (leave == 0 || leave > most || leave > static_cast<int>(m_state.residents(h).size())) continue;
        double shortage = 0;
        for (int d = 0; d < m_problem.dimensionCount(); ++d)
            shortage +=
                static_cast<double>(std::max<Amount>(0, m_problem.demandOf(workload)[d] - m_state.freeOn(h)[d])) *
                m_scale[Problem::at(d)];
        rooms.push_back({leave, noisy(shortage), h});
    }
    const auto end = rooms.begin() + static_cast<std::ptrdiff_t>(std::min(kRooms, rooms.size()));
    std::partial_sort(rooms.begin(), end, rooms.end(), [](const Room& a, const Room& b) {
        return std::tuple(a.leave, a.shortage, a.host) < std::tuple(b.leave, b.shortage, b.host);
    });
    rooms.erase(end, rooms.end());
    return rooms;
}

bool Search::makeRoom(int workload, int depth) {
    const auto begin = m_state.steps().size();
    bool made = false;
    m_pinned[Problem::at(workload)] = 1;
    for (const Room& room : roomsFor(workload, depth)) {
        for (int budget = room.leave; !made && budget <= depth; ++budget)
            made = clear(room.host, workload, depth - 1, budget);
        if (made) m_state.move(workload, room.host);
        if (made || spent()) break;
    }
    m_pinned[Problem::at(workload)] = 0;
    if (!made) m_state.undoTo(begin);
    return made;
}

bool Search::clear(int host, int arrival, int depth, int budget) {
    if (arrival == kNowhere ? m_state.sound(host) : m_state.fits(arrival, host)) return true;
    if (budget <= 0) return false;
    const auto begin = m_state.steps().size();
    for (const int r : leaversOf(host, arrival, budget == 1)) {
        if (place(r, depth) && clear(host, arrival, depth, budget - 1)) return true;
        m_state.undoTo(begin);
        if (spent()) return false;
    }
    return false;
}

std::vector<int> Search::leaversOf(int host, int arrival, bool alone) {
    std::vector<std::tuple<bool, double, int>>
        ranked; // not enough alone; the smallest that is enough, else the largest
    for (const int r : m_state.residents(host)) {
        if (!movable(r)) continue;
        bool enough = true;
        for (int d = 0; d < m_problem.dimensionCount() && enough; ++d) {
            const Amount needs = arrival == kNowhere ? 0 : m_problem.demandOf(arrival)[d];
            const bool matters = arrival == kNowhere || needs > 0;
            enough = !matters || m_state.freeOn(host)[d] + m_problem.demandOf(r)[d] >= needs;
        }
        if (!enough && alone) continue;
        const double size = noisy(sizeOf(r) + (m_among[Problem::at(r)].empty() ? 0 : 0.1));
        ranked.emplace_back(!enough, enough ? size : -size, r);
    }
    std::sort(ranked.begin(), ranked.end());
    std::vector<int> leavers;
    for (const auto& entry : ranked) leavers.push_back(std::get<2>(entry));
    return leavers;
}

bool Search::movable(int workload) const { return !m_state.moved(workload) && !m_pinned[Problem::at(workload)]; }

bool Search::spent() { return m_effort > m_limit || m_run.stopped(); }

bool Search::any(std::uint32_t odds) { return m_guidance.noise >= kWild && m_rng.below(odds) == 0; }

double Search::noisy(double value) { return m_guidance.noise > 0 ? value + m_guidance.noise * m_rng.uniform() : value; }

double Search::sizeOf(int workload) const {
    double size = 0;
    for (int d = 0; d < m_problem.dimensionCount(); ++d)
        size = std::max(size, static_cast<double>(m_problem.demandOf(workload)[d]) * m_scale[Problem::at(d)]);
    return size;
}

void Search::trim() {
    for (std::size_t i = m_state.steps().size(); i-- > 0;) {
        const auto steps = m_state.steps();
        if (m_run.stopped()) return;
        const int w = steps[i].workload;
        if (steps[i].from == kNowhere || !allowed(w, steps[i].from)) continue;
        m_state.undoTo(i);
        bool kept = true;
        for (std::size_t k = i + 1; k < steps.size() && kept; ++k) {
            kept = m_state.fits(steps[k].workload, steps[k].to);
            if (kept) m_state.move(steps[k].workload, steps[k].to);
        }
        kept = kept && std::all_of(m_tasks.begin(), m_tasks.end(), [this](const Task& t) { return settled(t); });
        if (kept) continue;
        m_state.undoTo(i);
        for (std::size_t k = i; k < steps.size(); ++k) m_state.move(steps[k].workload, steps[k].to);
    }
}

std::vector<int> Search::unsettledWorkloads() const {
    std::vector<int> workloads;
    for (const Task& task : m_tasks)
        if (task.host == kNowhere && !settled(task)) workloads.push_back(task.workload);
    std::sort(workloads.begin(), workloads.end());
    return workloads;
}

std::vector<int> Search::unsoundHosts() const {
    std::vector<int> hosts;
    for (const Task& task : m_tasks)
        if (task.host != kNowhere && !settled(task)) hosts.push_back(task.host);
    std::sort(hosts.begin(), hosts.end());
    return hosts;
}

} // namespace penumbra::optimize::reconfiguration
