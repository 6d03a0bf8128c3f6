#pragma once

#include "compare/fleet_state.h"

#include <unordered_map>

namespace penumbra::compare {

/// Why something is not the same on both sides.
struct Why {
    enum class Kind {
        Event,    ///< a scheduled event, `key` is its id
        Edit,     ///< an edit of a scenario, `key` is its own
        Moved,    ///< something comes to a host or leaves it
        Forecast, ///< it is expected to be so at that time
        Reported  ///< sources say so
    } kind = Kind::Edit;
    std::string key{};
    std::string text{}; ///< a sentence without its full stop
    bool operator==(const Why&) const = default;
};
const char* whyName(Why::Kind kind); ///< "event", "edit", "moved", "forecast", "reported"

/// What of a row an edit changes.
enum Part : unsigned { kExists = 1, kStatus = 2, kCapacity = 4, kRequest = 8, kPlace = 16, kDemand = 32, kOther = 64 };

/// Which edits of one side change which rows. Found by applying them one after the other and looking at what each
/// leaves different; O(edits), and O(rows) for each that changes rows everywhere. Refers to the state.
class Touches final {
public:
    /// Ends early where the run is stopped; what it knows then is not all.
    Touches(const FleetState& state, const base::Run& run);
    /// Ids of what is not a row.
    static inline const model::ResourceId kFleet{"fleet"};
    /// The edits that hold at that moment and change any of the parts, in their order; demand in those dimensions.
    std::vector<const whatif::Edit*> at(const model::ResourceId& id, unsigned parts, base::Time t,
                                        model::DimensionSet demand = model::kEveryDimension) const;
    const Why& whyOf(const whatif::Edit* edit) const; ///< one that at() returned
    std::vector<Why> whysOf(const std::vector<const whatif::Edit*>& edits) const;

private:
    struct Touch {
        std::size_t edit;
        unsigned parts;
        model::DimensionSet demand; ///< of kDemand
    };
    template <class Row>
    void compare(const model::Table<Row>& before, const model::Table<Row>& after, std::size_t edit);

    const FleetState& m_state;
    std::vector<Why> m_whys; ///< per edit
    std::unordered_map<std::string, std::vector<Touch>> m_touches;
};

/// Says why rows of two states differ. Refers to both.
class FleetCauses final {
public:
    FleetCauses(const FleetState& from, const FleetState& to, const base::Run& run);
    /// Edits that hold on one side and not in the same way on the other.
    std::vector<Why> between(const model::ResourceId& id, unsigned parts) const;
    /// The same of what changes its demand in the dimension, also those that hold on both sides, as a ramp does that is
    /// further on.
    std::vector<Why> ofDemand(const model::ResourceId& id, int dimension) const;
    /// Edits of requests that its callees follow: behind a use that no other change explains.
    std::vector<Why> ofRequests() const;
    /// Why the workload has left where live has it, on the side where it has; rows of the worlds, -1: not there.
    std::vector<Why> ofPlace(int fromRow, int toRow) const;
    /// The revisions between which sources report it, where the sides rest on two; else nothing.
    std::vector<Why> reported() const;

private:
    struct Step {
        std::size_t placement = 0;
        int from = -1;
    };
    using Edits = std::vector<const whatif::Edit*>;
    std::vector<Why> between(const Edits& before, const Edits& after, bool also) const;
    using Steps = std::unordered_map<int, Step>; ///< the last move of each workload up to the moment
    static Steps stepsOf(const FleetState& state);
    static std::vector<Why> ofMove(const FleetState& state, const Touches& touches, const Steps& steps, int row);

    const FleetState &m_from, &m_to;
    Touches m_fromTouches, m_toTouches;
    Steps m_fromSteps, m_toSteps;
};

/// Appends those that are not in the list yet.
void addWhys(std::vector<Why>& list, std::vector<Why> more);

} // namespace penumbra::compare
