#include "risk/worst_event.h"

namespace penumbra::risk {

const char* eventName(Event event) {
    switch (event) {
    case Event::Nothing:
        return "nothing";
    case Event::Host:
        return "host";
    case Event::TwoHosts:
        return "two-hosts";
    case Event::Rack:
        return "rack";
    case Event::Zone:
        break;
    }
    return "zone";
}

std::vector<Event> worstSurvivable(const Tolerance& hosts, const Tolerance& racks, const Tolerance& zones,
                                   DemandLevel level) {
    std::vector<Event> out;
    for (int h = 0; h < hosts.grid.count; ++h) {
        if (!hosts.holds(level, h))
            out.push_back(Event::Nothing);
        else if (zones.losses > 0 && zones.holds(level, h))
            out.push_back(Event::Zone);
        else if (racks.losses > 0 && racks.holds(level, h))
            out.push_back(Event::Rack);
        else
            out.push_back(hosts.pairs[static_cast<std::size_t>(h)] == 1 ? Event::TwoHosts : Event::Host);
    }
    return out;
}

} // namespace penumbra::risk
