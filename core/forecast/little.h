#pragma once

#include "base/problem.h"

#include <optional>
#include <span>
#include <string>

namespace penumbra::forecast {

/// What Little's law ties together: what is in flight = rate x time in the system, for any queue and any arrivals
/// (Little, Operations Research 9, 1961). One value a step, NaN where missing.
struct LittleInput {
    std::span<const double> inFlight; ///< requests under way, connections, queue depth: a mean number
    std::span<const double> rate;     ///< completed a second
    std::span<const double> time;     ///< seconds each spends in the system
    int replicas = 1;                 ///< of what is measured; a rate of one beside a depth of all is off by it
    std::string where;                ///< whose series they are, for the sentence
};

/// The utilisation law: busy servers = rate x service time (Lazowska et al., "Quantitative System Performance", 1984,
/// section 3.2).
struct UtilisationInput {
    std::span<const double> busy;        ///< cores in use, or a share of one server
    std::span<const double> rate;        ///< a second
    std::span<const double> serviceTime; ///< seconds of one server for each
    int replicas = 1;
    std::string where;
};

enum class LawVerdict {
    Consistent,
    Unknown,     ///< too few steps, or nothing ran
    Thousand,    ///< one of the times is in milliseconds where seconds are meant, or the other way round
    Sixty,       ///< the rate is a minute's where a second's is meant, or the other way round
    Replicas,    ///< one series is of a single replica, another of all
    OtherFactor, ///< steady, but off
    NoRelation   ///< not tied at all: not the same requests
};

/// The left side of the law over the right one, which is 1 where all is well. Nothing is ever corrected.
struct LawCheck {
    LawVerdict verdict = LawVerdict::Unknown;
    int steps = 0;            ///< at which all three are known and above zero
    double ratio = 0;         ///< median; 0 where unknown
    double low = 0, high = 0; ///< tenth and ninetieth percentile
    std::optional<base::Problem>
        problem; ///< what is wrong, where, and what to do; a note where nothing could be checked
};

/// Consistent within a factor of 1.5, a known factor within a quarter, related where the ratio's percentiles are less
/// than ten times apart or the ranks of both sides correlate by 0.3. Needs 12 steps.
LawCheck checkLittle(const LittleInput& input);
LawCheck checkUtilisation(const UtilisationInput& input);

} // namespace penumbra::forecast
