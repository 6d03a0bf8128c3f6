#include "remedy/bounds/fewest.h"

#include <algorithm>
#include <functional>

namespace penumbra::remedy::bounds {

namespace {

using relocation::Task;

class Rooms final {
public:
    explicit Rooms(const Task& task) : m_task(task), m_fleet(task.start.fleet()), m_residents(m_fleet.hosts) {
        for (std::size_t w = 0; w < task.movable.size(); ++w)
            if (const int h = task.start.hostOf(static_cast<int>(w)); h >= 0 && task.movable[w] != 0)
                m_residents[static_cast<std::size_t>(h)].push_back(static_cast<int>(w));
    }
    int fewestFor(int workload) const;
    int fewestFor(std::size_t dimension) const;

private:
    int hosts() const { return static_cast<int>(m_fleet.hosts); }
    std::size_t dimensions() const { return m_fleet.dimensions.size(); }
    bool may(int w, int h) const {
        return m_task.open[static_cast<std::size_t>(h)] != 0 && m_task.start.up(h) &&
               m_fleet.rules->verdicts(w)[static_cast<std::size_t>(h)] == simulate::Rules::Allowed;
    }
    int toLeave(int workload, int host) const;

    const Task& m_task;
    const simulate::Fleet& m_fleet;
    std::vector<std::vector<int>> m_residents; ///< per host: who may leave it
};

/// How many residents at least leave the host before the workload fits.
int Rooms::toLeave(int workload, int host) const {
    const auto& residents = m_residents[static_cast<std::size_t>(host)];
    int fewest = 0;
    for (std::size_t d = 0; d < dimensions(); ++d) {
        const auto need = m_task.start.need(d, workload), free = m_task.start.free(d, host);
        if (need <= 0 || need <= free) continue;
        std::vector<double> amounts;
        for (const int r : residents) amounts.push_back(static_cast<double>(m_task.start.need(d, r)));
        fewest = std::max(fewest, fewestOf(std::move(amounts), static_cast<double>(need - free)));
    }
    return fewest;
}

int Rooms::fewestFor(int workload) const {
    int fewest = -1;
    for (int h = 0; h < hosts() && fewest != 0; ++h) {
        if (!may(workload, h)) continue;
        const int leave = toLeave(workload, h);
        if (leave > static_cast<int>(m_residents[static_cast<std::size_t>(h)].size())) continue;
        if (fewest < 0 || leave < fewest) fewest = leave;
    }
    return std::max(fewest, 0);
}

int Rooms::fewestFor(std::size_t d) const {
    double surplus = 0;
    for (const int w : m_task.homeless) surplus += static_cast<double>(m_task.start.need(d, w));
    std::vector<double> gains;
    for (int h = 0; h < hosts(); ++h) {
        const auto takes = [&](int w) { return may(w, h); };
        const auto fits = [&](int w) { return may(w, h) && toLeave(w, h) == 0; };
        const auto& all = m_task.homeless;
        if (std::none_of(all.begin(), all.end(), takes)) continue;
        const auto free = static_cast<double>(std::max<std::int64_t>(m_task.start.free(d, h), 0));
        const bool usable = std::any_of(all.begin(), all.end(), fits);
        if (usable) surplus -= free;
        for (const int r : m_residents[static_cast<std::size_t>(h)]) // who leaves also makes the room beside it usable
            gains.push_back(static_cast<double>(m_task.start.need(d, r)) + (usable ? 0 : free));
    }
    const auto many = static_cast<int>(gains.size());
    const int fewest = fewestOf(std::move(gains), surplus);
    return fewest > many ? 0 : fewest;
}

} // namespace

int fewestOf(std::vector<double> amounts, double excess) {
    std::sort(amounts.begin(), amounts.end(), std::greater<>());
    int count = 0;
    for (; excess > 0 && count < static_cast<int>(amounts.size()); ++count)
        excess -= amounts[static_cast<std::size_t>(count)];
    return excess > 0 ? count + 1 : count;
}

int fewestMoves(const Task& task) {
    const Rooms rooms(task);
    int fewest = 0;
    for (const int w : task.homeless) fewest = std::max(fewest, rooms.fewestFor(w));
    for (std::size_t d = 0; d < task.start.fleet().dimensions.size(); ++d)
        fewest = std::max(fewest, rooms.fewestFor(d));
    return fewest;
}

} // namespace penumbra::remedy::bounds
