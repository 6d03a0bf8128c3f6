#include "optimize/reconfiguration/schedule.h"

#include <map>
#include <tuple>

namespace penumbra::optimize::reconfiguration {

namespace {

struct Event {
    double time = 0;
    int workload = 0;
    int sign = 1;
};

/// The earliest time from which on the workload can stay on the host for good: everything known of the host is played
/// from the beginning, and the last moment at which the workload does not fit in is what it waits for.
double earliest(const State& start, int workload, int host, const std::vector<Event>& events) {
    const Problem& p = start.problem();
    std::vector<Amount> room(start.freeOn(host), start.freeOn(host) + p.dimensionCount());
    int foes = 0;
    for (const int r : start.residents(host)) foes += r != workload && start.apart(workload, r) ? 1 : 0;
    const auto fits = [&] {
        for (int d = 0; d < p.dimensionCount(); ++d)
            if (const Amount needs = p.demandOf(workload)[d];
                needs > 0 && needs > room[Problem::at(d)] + start.excessOn(host)[d])
                return false;
        return foes == 0;
    };
    double from = 0;
    bool fine = fits();
    for (std::size_t i = 0; i < events.size();) {
        const double time = events[i].time;
        for (; i < events.size() && events[i].time <= time; ++i) {
            for (int d = 0; d < p.dimensionCount(); ++d)
                room[Problem::at(d)] -= events[i].sign * p.demandOf(events[i].workload)[d];
            foes += start.apart(workload, events[i].workload) ? events[i].sign : 0;
        }
        const bool now = fits();
        if (now && !fine) from = time;
        fine = now;
    }
    return from;
}

void note(std::vector<Event>& events, const Event& event) {
    const auto place = std::upper_bound(events.begin(), events.end(), event,
                                        [](const Event& a, const Event& b) { return a.time < b.time; });
    events.insert(place, event);
}

} // namespace

std::vector<Move> schedule(const Problem& problem, const std::vector<Step>& steps, bool lenient) {
    const State start(problem, lenient);
    std::map<int, std::vector<Event>> events; // by host, in time
    std::vector<Move> moves;
    for (const Step& step : steps) {
        const double begin = earliest(start, step.workload, step.to, events[step.to]);
        const double end = begin + problem.moveSeconds[Problem::at(step.workload)];
        note(events[step.to], {begin, step.workload, 1});
        if (step.from != kNowhere) note(events[step.from], {end, step.workload, -1});
        moves.push_back({step.workload, step.from, step.to, begin, end});
    }
    std::sort(moves.begin(), moves.end(), [](const Move& a, const Move& b) {
        return std::tie(a.start, a.workload) < std::tie(b.start, b.workload);
    });
    return moves;
}

} // namespace penumbra::optimize::reconfiguration
