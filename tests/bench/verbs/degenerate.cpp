#include "bench/verb.h"
#include "core/forecast/degenerate_cases.h"
#include "forecast/csv.h"
#include "forecast/forecast.h"

#include <cmath>

namespace penumbra::bench {

namespace {

constexpr int kHorizon = 100;

base::Json answerOf(const forecast::Case& one, const base::Run& run) {
    forecast::Request request;
    request.values = one.values;
    request.cycles = one.cycles;
    request.horizon = kHorizon;
    const double begin = processorSeconds();
    const auto answer = forecast::forecast(request, run);
    base::Json row{{"series", one.name}, {"samples", one.values.size()}, {"ms", 1000 * (processorSeconds() - begin)}};
    if (!answer) {
        row["error"] = answer.error().text;
        return row;
    }
    row["model"] = answer->model;
    row["first"] = {answer->bands[1].low.front(), answer->median.front(), answer->bands[1].high.front()};
    row["last"] = {answer->bands[1].low.back(), answer->median.back(), answer->bands[1].high.back()};
    row["supported_steps"] = answer->supportedSteps;
    for (const auto& note : answer->notes) row["notes"].push_back(note.code);
    return row;
}

/// A clock that was set back for an hour: its times come twice.
base::Json backwards(const base::Run& run) {
    std::string text = "series_id,timestamp,value\n";
    for (int t = 0; t < 300; ++t)
        text +=
            "a," + std::to_string(1'700'000'000 + 300 * (t < 150 ? t : t - 12)) + "," + std::to_string(t % 24) + "\n";
    forecast::CsvOptions options;
    options.horizon = kHorizon;
    const auto answer = forecast::forecastCsv(text, options, run);
    base::Json row{{"series", "clock jumping back"}, {"samples", 300}};
    if (!answer) row["error"] = answer.error().text;
    if (answer)
        for (const auto& problem : answer->problems) row["notes"].push_back(problem.text);
    return row;
}

base::Result<base::Json> runDegenerate(const Options&, const base::Run& run) {
    auto cases = forecast::degenerateCases();
    cases.push_back({"empty", {}, {}, ""});
    cases.push_back({"all missing", std::vector<double>(500, NAN), {}, ""});
    cases.push_back({"10 million samples",
                     forecast::madeOf(10'000'000, [](int t) { return 10 + std::sin(2 * M_PI * t / 288); }),
                     {288},
                     ""});
    auto rows = base::Json::array();
    for (const auto& one : cases) rows.push_back(answerOf(one, run));
    rows.push_back(backwards(run));
    return base::Json{{"rows", rows}};
}

} // namespace

extern constinit const Verb degenerate{
    "degenerate", "what is answered for series that nobody would choose: low, median, high of the 95 % band",
    &runDegenerate};

} // namespace penumbra::bench
