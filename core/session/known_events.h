#pragma once

#include "forecast/forecaster.h"
#include "model/inventory.h"

#include <map>
#include <vector>

namespace penumbra::session {

/// What an event touches along with what it names: a service its workloads, a zone or rack its hosts, and whatever runs
/// on a host the host.
class Ties final {
public:
    Ties() = default; ///< of no inventory: each has none but itself
    explicit Ties(const model::Inventory& inventory);
    /// The resource itself, then what it is part of, stands in or runs, as far as an event on that touches it.
    std::vector<model::ResourceId> of(const model::ResourceId& resource) const;

private:
    std::map<std::string, std::vector<model::ResourceId>> m_upward; ///< what a resource is part of, within, or runs
};

/// The scheduled events of an inventory, as its forecasts see them. Past ones explain what they did to the history.
/// Coming ones let it happen again, unless they have changes of their own or drain hosts: those the shadow applies
/// itself. A past release changes the level for good; what a coming one does, nobody knows
/// yet. A freeze does nothing. Events of the same kind and title share their effect; one whose title is new, that of
/// its kind.
class KnownEvents final {
public:
    explicit KnownEvents(const model::Inventory& inventory);
    /// Those that touch the resource, in steps of a grid whose history ends at `now`. An event touches what it names,
    /// with its ties; without any, everything.
    std::vector<forecast::EventWindow> touching(const model::ResourceId& resource, const base::TimeGrid& history,
                                                base::Time now) const;

    struct Happened {
        model::EventId id;
        std::string title;
        base::TimeWindow window;
    };
    /// Those that touch the resource and begin or last in the window, by their begin.
    std::vector<Happened> during(const model::ResourceId& resource, const base::TimeWindow& window) const;

private:
    struct Known {
        model::EventId id;
        base::TimeWindow window;
        std::string kind, title;
        bool again = false; ///< its effect comes again with it
        bool lasting = false;
        std::vector<model::ResourceId> resources;
    };
    bool touches(const Known& event, const std::vector<model::ResourceId>& ties) const;

    std::vector<Known> m_events;
    Ties m_ties; ///< only where there are events
};

} // namespace penumbra::session
