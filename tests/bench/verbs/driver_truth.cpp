#include "base/rng.h"
#include "bench/verb.h"
#include "forecast/driver.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace penumbra::bench {

namespace {

constexpr double kSlope = 3, kNone = 1e9;

/// Responses made of 200 + 3 a request up to a knee, with errors of 60 that keep `memory` of their past.
struct Setting {
    int length;
    double memory, knee;
};
constexpr std::array<Setting, 6> kSettings{{{200, 0.5, kNone},
                                            {336, 0.9, kNone},
                                            {672, 0.7, kNone},
                                            {1344, 0.3, kNone},
                                            {2016, 0.95, kNone},
                                            {1344, 0.7, 380}}};

base::Result<forecast::Driver> fitted(const Setting& setting, std::uint64_t seed, const base::Run& run) {
    base::Rng rng(seed, 77);
    std::vector<double> load, response;
    double error = 0, own = 0;
    for (int t = 0; t < setting.length; ++t) {
        own = 0.8 * own + 25 * rng.normal();
        load.push_back(std::max(0.0, 300 + 150 * std::sin(2 * M_PI * t / 24) + own));
        error = setting.memory * error + std::sqrt(1 - setting.memory * setting.memory) * 60 * rng.normal();
        response.push_back(200 + kSlope * std::min(load.back(), setting.knee) + error);
    }
    return forecast::fitDriver({load, response}, run);
}

base::Result<base::Json> runDriverTruth(const Options& options, const base::Run& run) {
    const int sets = option(options, "sets", 200);
    base::Json list = base::Json::array();
    for (const auto& setting : kSettings) {
        double slope = 0, form = 0, knee = 0;
        for (int i = 1; i <= sets; ++i) {
            const auto driver = fitted(setting, static_cast<std::uint64_t>(i), run);
            if (!driver) return tl::make_unexpected(driver.error());
            const auto holds = [](const forecast::Interval& interval, double truth) {
                return interval.low <= truth && truth <= interval.high ? 1 : 0;
            };
            const auto right =
                setting.knee < kNone ? forecast::ResponseForm::Saturating : forecast::ResponseForm::Linear;
            slope += holds(driver->slope, kSlope);
            form += driver->response.form == right ? 1 : 0;
            if (driver->knee) knee += holds(*driver->knee, setting.knee);
        }
        base::Json one{{"length", setting.length},
                       {"memory", setting.memory},
                       {"slope_in_95", 100 * slope / sets},
                       {"right_form", 100 * form / sets}};
        if (setting.knee < kNone) one["knee_in_95"] = 100 * knee / sets;
        list.push_back(std::move(one));
    }
    return base::Json{{"sets", sets}, {"settings", list}};
}

} // namespace

extern constinit const Verb driverTruth{
    "driver-truth", "made responses: how often the intervals of slope and knee hold the truth, and the form is right",
    &runDriverTruth};

} // namespace penumbra::bench
