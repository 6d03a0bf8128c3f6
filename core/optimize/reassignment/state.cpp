#include "optimize/reassignment/state.h"

#include <algorithm>

namespace penumbra::optimize::reassignment {

State::State(const Tables& tables, const Assignment& assignment)
    : m_tables(tables), m_width(tables.width), m_price(tables.width, 1) {
    reset(assignment);
}

void State::reset(const Assignment& assignment) {
    const Problem& problem = m_tables.problem;
    m_at = m_tables.original;
    m_rows.assign(problem.capacity.size() * 2, 0);
    m_residents.assign(index(problem.machines()), {});
    m_place.assign(m_at.size(), 0);
    m_taken.assign((index(m_tables.crowds) * index(problem.machines()) + 63) / 64, 0);
    m_located.assign(index(m_tables.spreads) * index(m_tables.locations), 0);
    m_locations.assign(index(m_tables.spreads), 0);
    m_near.assign(index(m_tables.bonds) * index(m_tables.neighbourhoods), 0);
    m_moved.assign(problem.services.size(), 0);
    m_movedCount.assign(m_at.size() + 1, 0);
    m_movedCount[0] = static_cast<int>(problem.services.size());
    m_mostMoved = 0;
    for (int m = 0; m < problem.machines(); ++m)
        for (std::size_t i = 0; i < 2 * m_width; ++i)
            m_rows[index(m) * 2 * m_width + i] = problem.capacityOf(m)[i % m_width];
    for (int p = 0; p < problem.processes(); ++p) {
        const int m = at(p);
        for (std::size_t i = 0; i < 2 * m_width; ++i) m_rows[index(m) * 2 * m_width + i] -= requirement(p)[i % m_width];
        m_place[index(p)] = static_cast<int>(on(m).size());
        m_residents[index(m)].push_back(p);
        countPlace(problem.service[index(p)], m, 1);
    }
    m_total = m_excess = 0;
    m_weight.clear();
    for (int m = 0; m < problem.machines(); ++m) {
        m_weight.push_back(weigh(m, -1, -1));
        m_total += m_weight.back().cost;
        m_excess += m_weight.back().excess;
    }
    for (int p = 0; p < problem.processes(); ++p) m_total += placeCost(p, at(p));
    for (int p = 0; p < problem.processes(); ++p)
        if (assignment[index(p)] != at(p)) move(p, assignment[index(p)]);
}

const std::int64_t* State::taken(int p, int m) const {
    const auto& table = m_tables.original[index(p)] == m ? m_tables.firmRequirement : m_tables.problem.requirement;
    return &table[index(p) * m_width];
}

Delta State::weigh(int m, int in, int out) const {
    const std::int64_t *row = available(m), *room = freed(m), *weight = m_tables.loadWeight.data();
    const std::int64_t* reserve = &m_tables.reserve[index(m) * m_width];
    const std::int64_t* nothing = m_tables.nothing.data();
    const std::int64_t *gain = in < 0 ? nothing : requirement(in), *loss = out < 0 ? nothing : requirement(out);
    const std::int64_t *hold = in < 0 ? nothing : taken(in, m), *release = out < 0 ? nothing : taken(out, m);
    Delta sum;
    const std::int64_t* price = m_price.data();
    for (std::size_t r = 0; r < m_width; ++r) {
        sum.cost += weight[r] * std::max<std::int64_t>(0, reserve[r] - (row[r] - gain[r] + loss[r]));
        sum.excess += price[r] * std::max<std::int64_t>(0, hold[r] - release[r] - room[r]);
    }
    for (const Balance& b : m_tables.problem.balances) {
        const std::size_t i = index(b.first), j = index(b.second);
        const std::int64_t first = row[i] - gain[i] + loss[i], second = row[j] - gain[j] + loss[j];
        sum.cost += b.weight * std::max<std::int64_t>(0, b.target * first - second);
    }
    return sum;
}

std::int64_t State::excessOf(int m, int in, int out) const {
    const std::int64_t *room = freed(m), *hold = taken(in, m);
    const std::int64_t* release = out < 0 ? m_tables.nothing.data() : taken(out, m);
    std::int64_t excess = 0;
    for (std::size_t r = 0; r < m_width; ++r)
        if (const std::int64_t over = hold[r] - release[r] - room[r]; over > 0) excess += m_price[r] * over;
    return excess;
}

std::int64_t State::placeCost(int p, int m) const {
    const Problem& problem = m_tables.problem;
    const int home = m_tables.original[index(p)];
    const std::int64_t away = home == m ? 0 : problem.processMoveWeight * problem.processMoveCost[index(p)];
    return away + problem.machineMoveWeight * problem.moveCost(home, m);
}

std::int64_t State::serviceMoveDelta(int s, int change, int t, int other) const {
    if (change == 0 && other == 0) return 0;
    if (s == t) return serviceMoveDelta(s, change + other, -1, 0);
    const int before = m_moved[index(s)], after = before + change;
    int left = m_movedCount[index(m_mostMoved)]; // services that stay at the most
    if (before == m_mostMoved) --left;
    int most = after;
    if (t >= 0) {
        if (m_moved[index(t)] == m_mostMoved) --left;
        most = std::max(most, m_moved[index(t)] + other);
    }
    if (left > 0) most = std::max(most, m_mostMoved);
    // One that leaves the top leaves it by one, or all others are lower: look for the next.
    for (int n = m_mostMoved - 1; left <= 0 && n > most; --n) {
        int here = m_movedCount[index(n)];
        if (before == n) --here;
        if (t >= 0 && m_moved[index(t)] == n) --here;
        if (here > 0) most = n;
    }
    return m_tables.problem.serviceMoveWeight * (most - m_mostMoved);
}

bool State::conflicts(int process, int machine) const {
    const int crowd = m_tables.crowd[index(m_tables.problem.service[index(process)])];
    if (crowd < 0) return false;
    const std::size_t bit = index(crowd) * index(m_tables.problem.machines()) + index(machine);
    return (m_taken[bit / 64] >> (bit % 64) & 1) != 0;
}

Delta State::shiftDelta(int p, int m) const {
    const int from = at(p), home = m_tables.original[index(p)];
    const int change = (from == home ? 1 : 0) - (m == home ? 1 : 0);
    const Delta to = weigh(m, p, -1), back = weigh(from, -1, p);
    return {to.cost + back.cost - m_weight[index(m)].cost - m_weight[index(from)].cost + placeCost(p, m) -
                placeCost(p, from) + serviceMoveDelta(m_tables.problem.service[index(p)], change, -1, 0),
            to.excess + back.excess - m_weight[index(m)].excess - m_weight[index(from)].excess};
}

std::int64_t State::leastMoves(int p, int m, int leaving) const {
    std::int64_t places = placeCost(p, m) - placeCost(p, at(p));
    if (leaving >= 0) places += placeCost(leaving, at(p)) - placeCost(leaving, m);
    return places - (leaving < 0 ? 1 : 2) * m_tables.problem.serviceMoveWeight;
}

Delta State::leastDelta(int p, int m, int leaving) const {
    const Delta to = weigh(m, p, leaving);
    const Delta &now = m_weight[index(m)], &relief = m_weight[index(at(p))];
    return {to.cost - now.cost - relief.cost + leastMoves(p, m, leaving), to.excess - now.excess - relief.excess};
}

Delta State::roomDelta(int p, int m, int leaving) const {
    const Delta &now = m_weight[index(m)], &relief = m_weight[index(at(p))];
    return {leastMoves(p, m, leaving) - now.cost - relief.cost, excessOf(m, p, leaving) - now.excess - relief.excess};
}

bool State::staysSound(int process, int machine) const {
    const int s = m_tables.problem.service[index(process)], from = at(process);
    if (m_tables.spread[index(s)] >= 0) {
        const int left = m_tables.location[index(from)], come = m_tables.location[index(machine)];
        if (left != come && m_locations[index(m_tables.spread[index(s)])] - (located(s, left) == 1 ? 1 : 0) +
                                    (located(s, come) == 0 ? 1 : 0) <
                                m_tables.problem.services[index(s)].spreadMin)
            return false;
    }
    const int left = m_tables.neighbourhood[index(from)], come = m_tables.neighbourhood[index(machine)];
    if (m_tables.bond[index(s)] < 0 || left == come) return true;
    for (const int other : m_tables.problem.services[index(s)].dependencies)
        if (other != s && near(other, come) == 0) return false;
    if (near(s, left) == 1)
        for (const int other : m_tables.dependents[index(s)])
            if (near(other, left) > 0) return false;
    return true;
}

bool State::sound(int process, int from) const {
    const int s = m_tables.problem.service[index(process)];
    const int row = m_tables.spread[index(s)];
    if (row >= 0 && m_locations[index(row)] < m_tables.problem.services[index(s)].spreadMin) return false;
    const int left = m_tables.neighbourhood[index(from)], come = m_tables.neighbourhood[index(at(process))];
    if (m_tables.bond[index(s)] < 0 || left == come) return true;
    for (const int other : m_tables.problem.services[index(s)].dependencies)
        if (near(other, come) == 0) return false;
    if (near(s, left) == 0)
        for (const int other : m_tables.dependents[index(s)])
            if (near(other, left) > 0) return false;
    return true;
}

bool State::swapConflicts(int p, int q) const {
    return m_tables.problem.service[index(p)] != m_tables.problem.service[index(q)] &&
           (conflicts(p, at(q)) || conflicts(q, at(p)));
}

Delta State::swapDelta(int p, int q) const {
    const int m = at(p), n = at(q);
    const int pHome = m_tables.original[index(p)], qHome = m_tables.original[index(q)];
    const int pChange = (m == pHome ? 1 : 0) - (n == pHome ? 1 : 0);
    const int qChange = (n == qHome ? 1 : 0) - (m == qHome ? 1 : 0);
    const auto& service = m_tables.problem.service;
    const Delta first = weigh(m, q, p), second = weigh(n, p, q);
    return {first.cost + second.cost - m_weight[index(m)].cost - m_weight[index(n)].cost + placeCost(p, n) -
                placeCost(p, m) + placeCost(q, m) - placeCost(q, n) +
                serviceMoveDelta(service[index(p)], pChange, service[index(q)], qChange),
            first.excess + second.excess - m_weight[index(m)].excess - m_weight[index(n)].excess};
}

void State::countMoved(int service, int change) {
    if (change == 0) return;
    int& moved = m_moved[index(service)];
    --m_movedCount[index(moved)];
    moved += change;
    ++m_movedCount[index(moved)];
    m_mostMoved = std::max(m_mostMoved, moved);
    while (m_mostMoved > 0 && m_movedCount[index(m_mostMoved)] == 0) --m_mostMoved;
}

void State::countPlace(int service, int machine, int change) {
    if (const int crowd = m_tables.crowd[index(service)]; crowd >= 0) {
        const std::size_t bit = index(crowd) * index(m_tables.problem.machines()) + index(machine);
        m_taken[bit / 64] ^= std::uint64_t{1} << (bit % 64);
    }
    if (const int row = m_tables.spread[index(service)]; row >= 0) {
        int& count = m_located[locatedAt(service, m_tables.location[index(machine)])];
        const bool any = count > 0;
        count += change;
        m_locations[index(row)] += static_cast<int>(count > 0) - static_cast<int>(any);
    }
    if (const int row = m_tables.bond[index(service)]; row >= 0)
        m_near[index(row) * index(m_tables.neighbourhoods) + index(m_tables.neighbourhood[index(machine)])] += change;
}

void State::price(const std::vector<std::int64_t>& prices) {
    m_price = prices;
    m_excess = 0;
    for (int m = 0; m < m_tables.problem.machines(); ++m) {
        m_weight[index(m)] = weigh(m, -1, -1);
        m_excess += m_weight[index(m)].excess;
    }
}

std::vector<int> State::overfull() const {
    std::vector<int> counts(m_width);
    for (int m = 0; m < m_tables.problem.machines(); ++m)
        for (std::size_t r = 0; r < m_width; ++r) counts[r] += freed(m)[r] < 0 ? 1 : 0;
    return counts;
}

void State::move(int p, int m) {
    const int from = at(p), home = m_tables.original[index(p)], s = m_tables.problem.service[index(p)];
    const int change = (from == home ? 1 : 0) - (m == home ? 1 : 0);
    m_total -= placeCost(p, from) + m_tables.problem.serviceMoveWeight * m_mostMoved;
    const std::int64_t *need = requirement(p), *in = taken(p, m), *out = taken(p, from);
    std::int64_t *to = &m_rows[index(m) * 2 * m_width], *back = &m_rows[index(from) * 2 * m_width];
    for (std::size_t r = 0; r < m_width; ++r) {
        to[r] -= need[r];
        to[r + m_width] -= in[r];
        back[r] += need[r];
        back[r + m_width] += out[r];
    }
    for (const int changed : {m, from}) {
        const Delta before = m_weight[index(changed)], after = weigh(changed, -1, -1);
        m_total += after.cost - before.cost;
        m_excess += after.excess - before.excess;
        m_weight[index(changed)] = after;
    }
    auto& left = m_residents[index(from)];
    m_place[index(left.back())] = m_place[index(p)];
    left[index(m_place[index(p)])] = left.back();
    left.pop_back();
    m_place[index(p)] = static_cast<int>(on(m).size());
    m_residents[index(m)].push_back(p);
    countPlace(s, from, -1);
    countPlace(s, m, 1);
    countMoved(s, change);
    m_at[index(p)] = m;
    m_total += placeCost(p, m) + m_tables.problem.serviceMoveWeight * m_mostMoved;
}

} // namespace penumbra::optimize::reassignment
