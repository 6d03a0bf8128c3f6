#pragma once

#include "base/time.h"
#include "model/batch.h"

#include <optional>
#include <string>
#include <unordered_map>

namespace penumbra::gather {

/// What counters stood at when a connection last looked, so that it can say how fast they rise.
class Counters final {
public:
    /// Per second since this counter's last value. None the first time, where no time went by, and where it fell: then
    /// it began again, and what was counted before that is not known.
    std::optional<double> rate(const std::string& counter, base::Time at, double value);
    /// Whether it was seen before.
    bool knows(const std::string& counter) const { return m_last.contains(counter); }
    /// Makes rates of the samples whose metric ends with "_total" (before its labels), without that ending and per
    /// second; where there is no rate yet they go. The account of the batch follows.
    void settle(model::Batch& batch);

private:
    struct Last {
        base::Time at{};
        double value = 0;
    };
    std::unordered_map<std::string, Last> m_last;
};

/// What a unit becomes per second: bytes a rate of bytes, seconds a share, things a rate.
base::Unit perSecond(base::Unit unit);

} // namespace penumbra::gather
