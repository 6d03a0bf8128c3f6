#pragma once

#include "base/time.h"
#include "base/units.h"
#include "model/resource.h"

#include <compare>
#include <memory>
#include <string>
#include <vector>

namespace penumbra::model {

/// Which series: one metric of one resource. The metrics "cpu", "memory", "disk", "network", "gpu" are use of the
/// dimension of that name, in its unit; any other name is a metric that is shown and forecast but fills no host.
struct SeriesKey {
    ResourceId resource;
    std::string metric;
    std::string text() const { return resource.text() + ":" + metric; } ///< for people; two keys may share it
    /// For indexes: no two keys share it, whatever stands in their names.
    std::string unique() const { return std::to_string(resource.text().size()) + ':' + text(); }
    auto operator<=>(const SeriesKey&) const = default;
};

/// What is known of a stored series without reading its samples.
struct SeriesInfo {
    SeriesKey key;
    base::Unit unit = base::Unit::Count;
    base::Time first{};
    base::Time last{};
    std::int64_t samples = 0;
    base::Duration step{}; ///< the usual distance between two samples
    bool operator==(const SeriesInfo&) const = default;
};

/// Raw samples as a source gave them: times ascending, values finite. A gap is the absence of a sample.
struct Samples {
    SeriesKey key;
    base::Unit unit = base::Unit::Count;
    std::vector<std::int64_t> times; ///< UTC milliseconds
    std::vector<double> values;
    bool operator==(const Samples&) const = default;
};

/// Samples on a regular grid, NaN where there is none. Shared, immutable.
struct Series {
    SeriesKey key;
    base::Unit unit = base::Unit::Count;
    base::TimeGrid grid;
    std::shared_ptr<const std::vector<double>> values;
};

/// The mean in each step, NaN for none: of its samples or, where they are further apart than usual, of lines between
/// them. A sample of a series that usually `lasts` for longer than a step stands for the steps up to the next, at most.
Series onGrid(const Samples& samples, const base::TimeGrid& grid, base::Duration lasts = {});

} // namespace penumbra::model
