#pragma once

#include "simulate/services/latency.h"

#include <vector>

namespace penumbra::simulate {

/// The probability that a request of M/M/c waits: Erlang's C, by the recursion of his B (Kleinrock, "Queueing Systems"
/// 1, 1975, section 3.5). `load` in Erlangs; 1 where it is not below the servers. O(servers).
double erlangC(int servers, double load);

/// The same by utilisation, from a table that is right to a thousandth. Immutable.
class WaitTable final {
public:
    explicit WaitTable(int servers);
    int servers() const { return static_cast<int>(m_servers); }
    double at(double utilisation) const;

private:
    double m_servers;
    std::vector<float> m_waits;
};

/// Replicas that work on one queue: whoever is free takes the next request.
struct ReplicaPool {
    int replicas = 0;                 ///< that run
    int expected = 0;                 ///< that there should be
    double workers = 0;               ///< requests that all of them together work on at once
    const WaitTable* table = nullptr; ///< for that many servers; null without replicas
};
/// Servers of such a pool: a replica with less than one worker is a slow server.
int serversOf(int replicas, double workers);

/// Waiting and service of a pool under `load` Erlangs, each request `serviceTime` seconds of one worker with a squared
/// coefficient of variation of `variation`: M/M/c, its waiting times the factor (1 + variation) / 2 of Allen and
/// Cunneen (Allen, "Probability, Statistics, and Queueing Theory", 2nd ed. 1990) for other service times. No waiting is
/// longer than `longest` on average, since a full queue does not come to its steady state.
struct Response {
    Latency whole;
    double waiting = 0; ///< mean seconds of it
};
Response respond(const ReplicaPool& pool, double load, double serviceTime, double variation, double longest);

} // namespace penumbra::simulate
