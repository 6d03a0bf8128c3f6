#include "gather/counters.h"

#include <algorithm>

namespace penumbra::gather {

std::optional<double> Counters::rate(const std::string& counter, base::Time at, double value) {
    const auto [it, fresh] = m_last.try_emplace(counter, Last{at, value});
    if (fresh) return {};
    const auto last = it->second;
    it->second = {at, value};
    if (at <= last.at || value < last.value) return {};
    return (value - last.value) / std::chrono::duration<double>(at - last.at).count();
}

void Counters::settle(model::Batch& batch) {
    constexpr std::string_view kEnd = "_total";
    std::int64_t gone = 0;
    for (auto& samples : batch.samples) {
        auto& metric = samples.key.metric;
        const auto labels = std::min(metric.find('{'), metric.size());
        if (!std::string_view(metric).substr(0, labels).ends_with(kEnd)) continue;
        std::vector<std::int64_t> times;
        std::vector<double> values;
        for (std::size_t i = 0; i < samples.times.size(); ++i)
            if (const auto speed = rate(samples.key.unique(), base::fromMillis(samples.times[i]), samples.values[i])) {
                times.push_back(samples.times[i]);
                values.push_back(*speed);
            }
        gone += static_cast<std::int64_t>(samples.times.size() - times.size());
        metric.erase(labels - kEnd.size(), kEnd.size());
        samples.unit = perSecond(samples.unit);
        samples.times = std::move(times);
        samples.values = std::move(values);
    }
    std::erase_if(batch.samples, [](const auto& samples) { return samples.times.empty(); });
    batch.accounting.read -= gone;
}

base::Unit perSecond(base::Unit unit) {
    switch (unit) {
    case base::Unit::Bytes:
        return base::Unit::BytesPerSecond;
    case base::Unit::Seconds:
        return base::Unit::Ratio;
    case base::Unit::Count:
        return base::Unit::PerSecond;
    case base::Unit::MilliCores:
    case base::Unit::BytesPerSecond:
    case base::Unit::MilliGpu:
    case base::Unit::Ratio:
    case base::Unit::PerSecond:
    case base::Unit::Currency:
        break;
    }
    return unit;
}

} // namespace penumbra::gather
