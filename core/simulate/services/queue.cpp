#include "simulate/services/queue.h"

#include <algorithm>
#include <cmath>

namespace penumbra::simulate {

namespace {
constexpr int kPoints = 512;
}

double erlangC(int servers, double load) {
    if (load <= 0) return 0;
    if (load >= servers) return 1;
    double blocked = 1; // Erlang's B of no server
    for (int c = 1; c <= servers; ++c) blocked = load * blocked / (c + load * blocked);
    const double utilisation = load / servers;
    return blocked / (1 - utilisation * (1 - blocked));
}

WaitTable::WaitTable(int servers) : m_servers(servers) {
    m_waits.reserve(kPoints + 2);
    for (int i = 0; i <= kPoints; ++i)
        m_waits.push_back(static_cast<float>(erlangC(servers, m_servers * static_cast<double>(i) / kPoints)));
    m_waits.push_back(1);
}

double WaitTable::at(double utilisation) const {
    const double place = std::clamp(utilisation, 0.0, 1.0) * kPoints;
    const auto i = static_cast<std::size_t>(place);
    const double low = static_cast<double>(m_waits[i]), high = static_cast<double>(m_waits[i + 1]);
    return low + (high - low) * (place - static_cast<double>(i));
}

int serversOf(int replicas, double workers) {
    const double each = workers / std::max(replicas, 1);
    return std::max(1, static_cast<int>(std::lround(std::max(each, 1.0) * replicas)));
}

Response respond(const ReplicaPool& pool, double load, double serviceTime, double variation, double longest) {
    const double each = pool.workers / std::max(pool.replicas, 1);
    const double own = serviceTime / std::min(each, 1.0);
    const double square = variation * own * own;
    Response out{{own, square, 2 * variation * square * own}, 0};
    if (!pool.table || load <= 0) return out;
    const double utilisation = load / pool.workers;
    const double waits = pool.table->at(utilisation);
    const double stretch = (1 + variation) / 2;
    // A queue that is waited in for longer than the step has not come to its steady state.
    const double room = std::max(pool.workers - load, 1e-12);
    const double wait = std::min(stretch * serviceTime / room, longest);
    out.waiting = waits * wait;
    out.whole += fromMoments(out.waiting, 2 * out.waiting * wait, 6 * out.waiting * wait * wait);
    return out;
}

} // namespace penumbra::simulate
