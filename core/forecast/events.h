#pragma once

#include "forecast/forecaster.h"

#include <span>
#include <vector>

namespace penumbra::forecast {

/// What a kind of scheduled event does while it lasts: the values times `factor` plus `offset`.
struct EventEffect {
    int kind = 0;
    double factor = 1, offset = 0;
    int seen = 0; ///< past events of the kind that it was measured on
};

/// The effect of each kind, from its past events inside the values: their mean against the mean of the same phases of
/// the nearest cycles without an event; as a factor or an offset, whichever differs less from event to event. A kind
/// that has none in the past has no effect here.
std::vector<EventEffect> measureEvents(std::span<const double> values, const std::vector<EventWindow>& windows,
                                       int cycle);

/// Takes the effects out of the values, step by step.
void removeEvents(std::span<double> values, const std::vector<EventWindow>& windows,
                  const std::vector<EventEffect>& effects);

/// What all that lasts at step `time` does together to a value without events.
EventEffect effectAt(int time, const std::vector<EventWindow>& windows, const std::vector<EventEffect>& effects);

} // namespace penumbra::forecast
