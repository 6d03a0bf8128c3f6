#pragma once

#include "base/problem.h"
#include "base/result.h"
#include "base/run.h"
#include "forecast/days.h"
#include "forecast/event_table.h"
#include "forecast/table.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace penumbra::forecast {

struct CsvOptions {
    int horizon = 24;
    std::vector<int> seasons; ///< in steps; empty: found in the data
    std::vector<double> levels{0.8, 0.95};
    std::string name = "input"; ///< what the text is called in problems
    std::string events;         ///< text of a table of scheduled events, see event_table.h; empty: none
    std::string eventsName = "events";
    std::optional<DayFigure> daily; ///< forecast this figure of every day; the horizon is in days then
    base::WallClock clock; ///< of the place whose days these are and whose clock the load may follow, see clock_view.h
};

/// What the rolling origins of all series say together.
struct CsvBacktest {
    int series = 0;               ///< with a backtest
    double mase = 0;              ///< mean over them
    std::vector<double> coverage; ///< mean over them, one per level
};

struct CsvResult {
    std::string text;        ///< series_id,step,timestamp,model,mean,p50, then lo and hi of each level
    base::Problems problems; ///< rows and series that could not be used, and what the answers rest on
    int series = 0;          ///< series found
    int forecast = 0;        ///< series forecast
    CsvBacktest backtest;
};

/// Forecasts every series of a long CSV text `series_id,timestamp,value`, also with semicolons or tabs. Columns
/// are found by these names, in any order; without them the first three are taken, which a note says, as it names the
/// columns that were not read. A column of which nothing is a time or a number is an error. Timestamps are ISO 8601,
/// epoch seconds or bare integer steps and come out in the same form. A missing row or an empty value is missing.
/// Series come out in order of appearance; rows out of order are sorted; times off the usual step are moved to the
/// nearest one. A series that cannot be forecast is a problem, the others go on. Parallel over series.
base::Result<CsvResult> forecastCsv(std::string_view text, const CsvOptions& options, const base::Run& run);

/// The same of series that were read already. With CsvOptions::daily the rows are days, timestamped where they begin,
/// by forecastDaily(); the file's times must be dates or seconds then.
base::Result<CsvResult> forecastTable(CsvTable table, const CsvOptions& options, const base::Run& run);

} // namespace penumbra::forecast
