#include "sample/fleet.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>

namespace penumbra::sample {

namespace {

struct Room {
    std::array<double, 3> used{}, capacity{}; ///< cores, GiB, GPUs
    std::vector<int> services;                ///< replicas per service
};

bool poolTakes(Pool host, Pool wanted) {
    if (wanted == Pool::General) return host == Pool::General || host == Pool::Small || host == Pool::Card;
    return host == wanted;
}

std::array<double, 3> needOf(const ServicePlan& s) {
    return {s.milliCores / 1000.0, static_cast<double>(s.memoryGib), static_cast<double>(s.gpus)};
}

/// How full the host would be; above 1 when the replica does not fit.
double fullness(const Room& room, const std::array<double, 3>& need) {
    double most = 0;
    for (std::size_t d = 0; d < need.size(); ++d) {
        if (need[d] <= 0) continue;
        most = std::max(most, room.capacity[d] > 0 ? (room.used[d] + need[d]) / room.capacity[d] : 2.0);
    }
    return most;
}

int pickHost(const Blueprint& blueprint, const std::vector<Room>& rooms, int service) {
    const auto s = static_cast<std::size_t>(service);
    const auto& plan = blueprint.services[s];
    int best = -1;
    double bestScore = 0;
    for (std::size_t h = 0; h < rooms.size(); ++h) {
        const auto& room = rooms[h];
        if (!poolTakes(blueprint.hosts[h].pool, plan.pool)) continue;
        if (plan.apart && room.services[s] > 0) continue;
        const double full = fullness(room, needOf(plan));
        if (full > 1) continue;
        // Replicas of one service first go to different hosts, and the small ones are kept for the cache.
        const bool kept = plan.pool != Pool::Small && blueprint.hosts[h].pool == Pool::Small;
        const double score = full + room.services[s] + (kept ? 0.3 : 0);
        if (best >= 0 && score >= bestScore) continue;
        best = static_cast<int>(h);
        bestScore = score;
    }
    return best;
}

} // namespace

std::vector<Replica> spread(const Blueprint& blueprint) {
    std::vector<Room> rooms;
    for (const auto& h : blueprint.hosts) {
        Room room;
        room.capacity = {static_cast<double>(h.cores), static_cast<double>(h.memoryGib), static_cast<double>(h.gpus)};
        room.services.assign(blueprint.services.size(), 0);
        rooms.push_back(std::move(room));
    }
    std::vector<Replica> replicas;
    for (std::size_t s = 0; s < blueprint.services.size(); ++s) {
        const auto& plan = blueprint.services[s];
        for (int n = 1; n <= plan.replicas; ++n) {
            const int host = pickHost(blueprint, rooms, static_cast<int>(s));
            if (host >= 0) {
                auto& room = rooms[static_cast<std::size_t>(host)];
                const auto need = needOf(plan);
                for (std::size_t d = 0; d < need.size(); ++d) room.used[d] += need[d];
                ++room.services[s];
            }
            replicas.push_back({static_cast<int>(s), n, host, fmt::format("{}-{:02}", plan.name, n)});
        }
    }
    return replicas;
}

} // namespace penumbra::sample
