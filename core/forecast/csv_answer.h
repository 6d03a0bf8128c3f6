#pragma once

#include "forecast/csv.h"
#include "forecast/forecast.h"

#include <functional>
#include <optional>

namespace penumbra::forecast {

/// The moment of a step of an answer, as CsvSeries::first counts.
using TimeOfStep = std::function<std::int64_t(std::size_t)>;

/// What became of one series of a table.
struct CsvAnswer {
    std::string rows;
    base::Problems problems;
    std::optional<Backtest> backtest; ///< nothing: it was not forecast
};

CsvAnswer csvAnswer(const CsvSeries& series, const base::Result<Forecast>& forecast, const TimeOfStep& timeOf,
                    Clock clock, const CsvOptions& options);

/// All answers under one header, with the table's problems before theirs.
CsvResult csvTogether(const CsvTable& table, const std::vector<CsvAnswer>& answers, const CsvOptions& options);

} // namespace penumbra::forecast
