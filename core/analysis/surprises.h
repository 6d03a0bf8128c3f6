#pragma once

#include "session/session.h"

namespace penumbra::analysis {

/// Something that happened where and when a series left its band: a scheduled event, or a value that changed.
struct Cause {
    base::Time at{};
    model::EventId event; ///< empty: a configuration item
    std::string text;     ///< a sentence
};

/// A series that did not do what was expected of it.
struct Surprise {
    model::SeriesKey key;
    base::Unit unit = base::Unit::Count;
    base::Time since{};      ///< the first step outside of the 95 % band
    int outside = 0, of = 0; ///< steps outside of it, of those measured
    base::Time at{};         ///< of the step furthest outside, and what was measured and expected then
    double measured = 0, low = 0, expected = 0, high = 0;
    double distance = 0; ///< how many times further off its mean error is than errors over such a span usually are
    std::vector<Cause> causes; ///< that touch it, the nearest to `since` first; may be empty
};

/// Surprises that have something in common: a cause, a resource, a service, or a place most of whose series left their
/// band.
struct SurpriseGroup {
    std::string cause;                ///< that they have in common; empty: none
    model::ResourceId of;             ///< empty: they only share the cause
    std::vector<std::size_t> members; ///< of Surprises::found, in its order
};

struct Surprises {
    base::TimeWindow window;           ///< what was looked at, up to now
    int series = 0;                    ///< that had a forecast for it and were measured in it
    std::vector<Surprise> found;       ///< the furthest off first
    std::vector<SurpriseGroup> groups; ///< each of them in one, in the order of their first
};

/// Which of the series that the shadow rests on left the bands of the forecast that would have been made `span` before
/// now: at least a quarter of the measured steps outside of its 95 % band, and a mean error of more than
/// kSurprising times the usual one of such a span, by the forecast's own past errors. Costs one forecast of all series.
base::Result<Surprises> findSurprises(session::Session& session, const session::Evaluation& evaluation,
                                      base::Duration span, const base::Run& run);
inline constexpr double kSurprising = 3;

} // namespace penumbra::analysis
