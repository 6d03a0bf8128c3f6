#pragma once

#include "session/session.h"

namespace penumbra::report {

/// The resource that limits a scenario: the subject of the limiting finding where it has a dimension, otherwise
/// whatever comes closest to its capacity over the horizon.
struct Limiting {
    const simulate::UsageSeries* series = nullptr; ///< null: nothing is measured or limited
    std::string name;                              ///< "db-01"
    int peakStep = 0;                              ///< where the upper 95 % bound comes closest to capacity
};
Limiting limiting(const session::Evaluation& evaluation);

/// "db-01", "zone a", "the fleet".
std::string subjectName(const model::World& world, const simulate::UsageSeries& series);

} // namespace penumbra::report
