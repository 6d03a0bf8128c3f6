#pragma once

#include "base/json.h"
#include "base/time.h"
#include "gather/sampling/mean_error.h"

#include <deque>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace penumbra::gather {

/// How finely one source's series are sampled.
struct Sampling {
    base::Duration shortest = std::chrono::minutes(1);
    base::Duration longest = std::chrono::hours(1);
    double accuracy = 0.02; ///< how far an hour's mean may be off in the mean, as a share of the series' usual level
    int budget = 0;         ///< requests a minute; 0: no limit
    base::Duration lead = std::chrono::minutes(15); ///< how long before a scheduled change its baseline is gathered
    bool operator==(const Sampling&) const = default;
};

/// The ladder of intervals from the shortest to the longest with what each costs in accuracy of hourly means.
std::shared_ptr<const MeanError> meanErrorFor(const Sampling& sampling);

/// Decides how long to wait for the next sample of one series. It learns from the samples how far values some time
/// apart differ, from what was expected where that is known, and takes the longest interval whose hourly means stay
/// accurate. It begins with the shortest one, grows by a rung at a time, and goes back to the shortest one at a
/// surprise.
class Pace final {
public:
    Pace(const Sampling& sampling, std::shared_ptr<const MeanError> error);

    /// Samples come in the order of time. `expected`: what the forecast said for that moment.
    void observe(base::Time at, double value, std::optional<double> expected = {});

    base::Duration interval() const;
    std::string reason() const; ///< why the interval is what it is, one sentence
    std::optional<base::Time> last() const;

    base::Json toJson() const;
    /// What toJson() made under the same sampling; anything else begins anew.
    void restore(const base::Json& json);

private:
    struct Seen {
        base::Time at{};
        double value = 0; ///< minus what was expected
        bool expected = false;
    };
    /// How much further off than usual the newest value is; nothing where it cannot be told.
    std::optional<double> learn(const Seen& now);
    std::optional<double> shifted(const Seen& now) const; ///< the same for it and the one before together
    std::optional<double> timesUsual(double apart, double usual, double least) const;
    void choose();
    double errorAt(int rung) const;

    base::Duration m_shortest;
    double m_accuracy;
    std::shared_ptr<const MeanError> m_error;
    std::vector<double> m_differences; ///< mean absolute difference by rung
    std::vector<double> m_counts;      ///< pairs seen by rung
    std::deque<Seen> m_seen;           ///< the newest ones
    double m_level = 0;
    int m_samples = 0;
    int m_rung = 0;
    int m_hold = 0;        ///< so many samples more before the interval may grow
    double m_surprise = 0; ///< why it holds; 0: it learns
};

} // namespace penumbra::gather
