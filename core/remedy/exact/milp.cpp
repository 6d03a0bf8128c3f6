#include "remedy/exact/milp.h"

#include <algorithm>
#include <fmt/format.h>
#include <iterator>
#include <map>

namespace penumbra::remedy::exact {

namespace {

using relocation::Task;

std::vector<int> subjectsOf(const Task& task) {
    auto out = task.homeless;
    for (std::size_t w = 0; w < task.movable.size(); ++w)
        if (task.movable[w] != 0) out.push_back(static_cast<int>(w));
    std::sort(out.begin(), out.end());
    return out;
}

std::vector<std::int64_t> needOf(const simulate::Fleet& fleet, int workload) {
    std::vector<std::int64_t> need(fleet.dimensions.size());
    fleet.need(workload, fleet.world.workloads[static_cast<std::size_t>(workload)].request, need.data());
    return need;
}

/// Writes sums in lines that every reader of the format takes.
class Sum final {
public:
    explicit Sum(std::string& out) : m_out(out) {}
    void add(std::int64_t factor, const std::string& name) {
        if (factor == 0) return;
        if (m_terms++ % 8 == 7) m_out += "\n ";
        fmt::format_to(std::back_inserter(m_out), " {} {} {}", factor < 0 ? '-' : '+', factor < 0 ? -factor : factor,
                       name);
    }
    int terms() const { return m_terms; }

private:
    std::string& m_out;
    int m_terms = 0;
};

class Program final {
public:
    Program(const Task& task, const std::map<int, int>& leave)
        : m_task(task), m_leave(leave), m_fleet(task.start.fleet()), m_subjects(subjectsOf(task)),
          m_added(m_fleet.hosts, 0), m_watched(m_fleet.hosts, 0), m_subject(m_fleet.workloads, 0) {
        for (const int h : task.watched) m_watched[static_cast<std::size_t>(h)] = 1;
        for (const int h : task.added) m_added[static_cast<std::size_t>(h)] = 1;
        for (const int w : m_subjects) m_subject[static_cast<std::size_t>(w)] = 1;
    }
    std::string text();
    std::size_t places() const;

private:
    std::string x(int w, int h) const { return fmt::format("x_{}_{}", w, h); }
    bool may(int w, int h) const {
        if (h == m_task.start.hostOf(w)) return true;
        return m_task.open[static_cast<std::size_t>(h)] != 0 && m_task.start.up(h) &&
               m_fleet.rules->verdicts(w)[static_cast<std::size_t>(h)] == simulate::Rules::Allowed;
    }
    /// Whether its move has a variable of its own.
    bool leaves(int w) const { return m_leave.contains(m_task.start.hostOf(w)); }
    std::int64_t roomFor(std::size_t dimension, int host) const;
    void objective();
    void leaving();
    void assignments();
    void capacities();
    void spreads();
    void symmetry();
    void binaries();
    int placeOf(model::Scope scope, int host) const;

    const Task& m_task;
    const std::map<int, int>& m_leave;
    const simulate::Fleet& m_fleet;
    std::vector<int> m_subjects;
    std::vector<std::uint8_t> m_added, m_watched, m_subject;
    std::string m_out;
    int m_rows = 0;
};

void Program::objective() {
    const relocation::Cost homeless{0, 1, 0, 0, 0, 0}, added{0, 0, 1, 0, 0, 0};
    m_out = "Minimize\n obj:";
    Sum sum(m_out);
    for (const int w : m_subjects) {
        sum.add(weightOf(m_task, homeless), fmt::format("u_{}", w));
        const int home = m_task.start.hostOf(w);
        if (leaves(w)) sum.add(1, fmt::format("z_{}", w));
        for (int h = 0; h < static_cast<int>(m_fleet.hosts) && !leaves(w); ++h)
            if (home >= 0 && h != home && may(w, h)) sum.add(1, x(w, h));
    }
    for (const int h : m_task.added) sum.add(weightOf(m_task, added), fmt::format("y_{}", h));
    m_out += "\nSubject To\n";
}

void Program::assignments() {
    for (const int w : m_subjects) {
        m_out += fmt::format(" a{}:", m_rows++);
        Sum sum(m_out);
        sum.add(1, fmt::format("u_{}", w));
        for (int h = 0; h < static_cast<int>(m_fleet.hosts); ++h)
            if (may(w, h)) sum.add(1, x(w, h));
        m_out += " = 1\n";
    }
}

/// For the subjects: what is free and what those of them that run there take.
std::int64_t Program::roomFor(std::size_t d, int h) const {
    std::int64_t taken = 0;
    for (const int w : m_subjects)
        if (m_task.start.hostOf(w) == h) taken += m_task.start.need(d, w);
    const auto room = std::max<std::int64_t>(m_task.start.free(d, h) + taken, 0);
    return m_watched[static_cast<std::size_t>(h)] != 0 ? room : std::max(room, taken);
}

void Program::capacities() {
    for (std::size_t d = 0; d < m_fleet.dimensions.size(); ++d) {
        for (int h = 0; h < static_cast<int>(m_fleet.hosts); ++h) {
            std::string row;
            Sum sum(row);
            for (const int w : m_subjects)
                if (may(w, h)) sum.add(m_task.start.need(d, w), x(w, h));
            if (sum.terms() == 0) continue;
            const auto most = roomFor(d, h);
            if (m_added[static_cast<std::size_t>(h)] != 0) sum.add(-most, fmt::format("y_{}", h));
            m_out +=
                fmt::format(" a{}:{} <= {}\n", m_rows++, row, m_added[static_cast<std::size_t>(h)] != 0 ? 0 : most);
        }
    }
    for (const int h : m_task.added) // also for those that need nothing
        for (const int w : m_subjects)
            if (may(w, h)) m_out += fmt::format(" a{}: x_{}_{} - y_{} <= 0\n", m_rows++, w, h, h);
}

/// One that is not at home has moved; one that is may have.
void Program::leaving() {
    for (const auto& [host, count] : m_leave) {
        std::string row;
        Sum sum(row);
        for (const int w : m_subjects) {
            if (m_task.start.hostOf(w) != host) continue;
            m_out += fmt::format(" a{}: z_{} + {} >= 1\n", m_rows++, w, x(w, host));
            sum.add(1, fmt::format("z_{}", w));
        }
        if (sum.terms() > 0) m_out += fmt::format(" a{}:{} >= {}\n", m_rows++, row, std::min(count, sum.terms()));
    }
}

int Program::placeOf(model::Scope scope, int host) const {
    if (scope == model::Scope::Host) return host;
    const auto& row = m_fleet.world.hosts[static_cast<std::size_t>(host)];
    return scope == model::Scope::Rack ? row.rack : row.zone;
}

/// One who carries a hard rule and another of the group are not in one place.
void Program::spreads() {
    for (const int w : m_subjects)
        for (const auto& spread : m_fleet.rules->spreads(w)) {
            if (!spread.hard) continue;
            for (const auto& member : m_fleet.rules->members(spread.group)) {
                const int other = member.workload;
                const bool twice = other < w && (member.hard & simulate::Rules::scopeBit(spread.scope)) != 0;
                if (other == w || twice) continue;
                std::map<int, std::pair<std::vector<int>, std::vector<int>>> places;
                for (int h = 0; h < static_cast<int>(m_fleet.hosts); ++h) {
                    const int place = placeOf(spread.scope, h);
                    if (place < 0) continue;
                    if (may(w, h)) places[place].first.push_back(h);
                    if (m_subject[static_cast<std::size_t>(other)] != 0 ? may(other, h)
                                                                        : m_task.start.hostOf(other) == h)
                        places[place].second.push_back(h);
                }
                for (const auto& [place, hosts] : places) {
                    if (hosts.first.empty() || hosts.second.empty()) continue;
                    const auto holds = [](const std::vector<int>& list, int h) {
                        return std::find(list.begin(), list.end(), h) != list.end();
                    };
                    if (holds(hosts.first, m_task.start.hostOf(w)) && holds(hosts.second, m_task.start.hostOf(other)))
                        continue; // together at the start
                    m_out += fmt::format(" a{}:", m_rows++);
                    Sum sum(m_out);
                    for (const int h : hosts.first) sum.add(1, x(w, h));
                    const bool fixed = m_subject[static_cast<std::size_t>(other)] == 0;
                    if (!fixed)
                        for (const int h : hosts.second) sum.add(1, x(other, h));
                    m_out += fixed ? " <= 0\n" : " <= 1\n";
                }
            }
        }
}

void Program::symmetry() {
    for (std::size_t i = 1; i < m_task.added.size(); ++i) {
        const auto& a = m_fleet.world.hosts[static_cast<std::size_t>(m_task.added[i - 1])];
        const auto& b = m_fleet.world.hosts[static_cast<std::size_t>(m_task.added[i])];
        if (a.capacity == b.capacity && a.labels == b.labels && a.taints == b.taints && a.zone == b.zone &&
            a.rack == b.rack)
            m_out += fmt::format(" a{}: y_{} - y_{} >= 0\n", m_rows++, m_task.added[i - 1], m_task.added[i]);
    }
}

void Program::binaries() {
    m_out += "Binary\n";
    for (const int w : m_subjects) {
        m_out += fmt::format(" u_{}\n", w);
        if (leaves(w)) m_out += fmt::format(" z_{}\n", w);
        for (int h = 0; h < static_cast<int>(m_fleet.hosts); ++h)
            if (may(w, h)) m_out += fmt::format(" {}\n", x(w, h));
    }
    for (const int h : m_task.added) m_out += fmt::format(" y_{}\n", h);
    m_out += "End\n";
}

std::size_t Program::places() const {
    std::size_t count = 0;
    for (const int w : m_subjects)
        for (int h = 0; h < static_cast<int>(m_fleet.hosts); ++h) count += may(w, h) ? 1 : 0;
    return count;
}

std::string Program::text() {
    objective();
    assignments();
    leaving();
    capacities();
    spreads();
    symmetry();
    binaries();
    return std::move(m_out);
}

} // namespace

std::int64_t weightOf(const Task& task, const relocation::Cost& cost) {
    const auto moves = static_cast<std::int64_t>(subjectsOf(task).size()) + 1;
    const auto added = static_cast<std::int64_t>(task.added.size()) + 1;
    return cost.moves + moves * (cost.added + added * cost.homeless);
}

std::string lpOf(const Task& task, const std::map<int, int>& leave) { return Program(task, leave).text(); }

std::size_t placesOf(const Task& task) {
    const std::map<int, int> none;
    return Program(task, none).places();
}

std::int64_t volumeBound(const Task& task) {
    const auto& fleet = task.start.fleet();
    const auto subjects = subjectsOf(task);
    int homeless = 0, added = 0;
    for (std::size_t d = 0; d < fleet.dimensions.size(); ++d) {
        std::vector<std::int64_t> needs;
        std::int64_t total = 0, room = 0, more = 0, largest = 0;
        for (const int w : subjects) {
            needs.push_back(needOf(fleet, w)[d]);
            total += needs.back();
        }
        for (std::size_t h = 0; h < fleet.hosts; ++h) {
            const bool buy = std::find(task.added.begin(), task.added.end(), static_cast<int>(h)) != task.added.end();
            const auto capacity = fleet.capacity[d * fleet.hosts + h];
            (buy ? more : room) += task.start.up(static_cast<int>(h)) ? capacity : 0;
            if (buy) largest = std::max(largest, capacity);
        }
        std::sort(needs.rbegin(), needs.rend());
        int out = 0;
        auto over = total - room - more;
        for (std::size_t i = 0; over > 0 && i < needs.size(); ++i, ++out) over -= needs[i];
        homeless = std::max(homeless, out);
        if (out == 0 && total > room && largest > 0)
            added = std::max(added, static_cast<int>((total - room + largest - 1) / largest));
    }
    return weightOf(task, {0, homeless, homeless > 0 ? 0 : added, 0, 0, 0});
}

} // namespace penumbra::remedy::exact
