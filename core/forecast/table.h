#pragma once

#include "base/problem.h"
#include "base/result.h"
#include "base/run.h"
#include "forecast/fields.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace penumbra::forecast {

/// One series of a long CSV on its regular grid, NaN where there is no sample.
struct CsvSeries {
    std::string id;
    int line = 0; ///< where it first appears; 0: it comes from no file
    std::int64_t first = 0;
    std::int64_t step = 1;
    std::vector<double> values;
    std::string pinned{}; ///< as in Request
    bool share = false;   ///< a part of one, as in boundsOf()
};

struct CsvTable {
    Clock clock = Clock::Steps;
    std::vector<CsvSeries> series; ///< in order of appearance
    base::Problems problems;
};

/// Reads the text; an error only where it is not such a CSV at all, or when the run is stopped. However the file
/// spreads its times, all grids together hold some 32 million steps at most; a series beyond that is a problem and
/// stays empty.
base::Result<CsvTable> readTable(std::string_view text, const std::string& name, const base::Run& run);

} // namespace penumbra::forecast
