#include "bench/tasks.h"
#include "bench/verb.h"
#include "gather/sampling/pace.h"
#include "session/expectation.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace penumbra::bench {

namespace {

using namespace std::chrono_literals;

constexpr base::Duration kStep = 5min; ///< of the recorded series
constexpr std::size_t kHour = 12;      ///< steps
constexpr std::size_t kMost = 6000;    ///< steps of each series: three weeks

std::vector<double> hourly(const std::vector<double>& values) {
    std::vector<double> out;
    for (std::size_t i = 0; i + kHour <= values.size(); i += kHour) {
        double sum = 0;
        for (std::size_t k = 0; k < kHour; ++k) sum += values[i + k];
        out.push_back(sum / static_cast<double>(kHour));
    }
    return out;
}

/// Straight lines between the samples.
std::vector<double> drawn(const std::vector<double>& values, const std::vector<std::size_t>& taken) {
    std::vector<double> out(values.size(), values[taken.back()]);
    for (std::size_t i = 0; i + 1 < taken.size(); ++i)
        for (std::size_t at = taken[i]; at < taken[i + 1]; ++at) {
            const double along = static_cast<double>(at - taken[i]) / static_cast<double>(taken[i + 1] - taken[i]);
            out[at] = values[taken[i]] * (1 - along) + values[taken[i + 1]] * along;
        }
    return out;
}

double relativeError(const std::vector<double>& values, const std::vector<std::size_t>& taken) {
    const auto truth = hourly(values), seen = hourly(drawn(values, taken));
    double off = 0, level = 0;
    for (std::size_t i = 0; i < truth.size(); ++i) {
        off += std::abs(truth[i] - seen[i]);
        level += std::abs(truth[i]);
    }
    return level > 0 ? off / level : 0;
}

std::vector<std::size_t> everyNth(std::size_t count, std::size_t n) {
    std::vector<std::size_t> out;
    for (std::size_t i = 0; i < count; i += n) out.push_back(i);
    return out;
}

double median(std::vector<double> values) {
    std::nth_element(values.begin(), values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2), values.end());
    return values[values.size() / 2];
}

base::Time at(std::size_t i) { return base::fromMillis(static_cast<std::int64_t>(i) * kStep.count()); }

/// What was sampled so far says of the day that begins now.
session::Expectation expectationAt(std::size_t now, const std::vector<double>& values,
                                   const std::vector<std::size_t>& taken, const base::Run& run) {
    const auto hours = hourly(drawn({values.begin(), values.begin() + static_cast<std::ptrdiff_t>(now)}, taken));
    return {hours, at(now / kHour * kHour), run};
}

/// The places of the samples that a pace would have taken; from `shiftAt` on `shift` is added.
struct Replay {
    std::vector<std::size_t> taken;
    int untilFiner = -1; ///< samples from the shift on until a shorter interval is asked for than before it
};
Replay replay(const std::vector<double>& values, const gather::Sampling& sampling,
              const std::shared_ptr<const gather::MeanError>& error, bool forecasts, std::size_t shiftAt,
              const base::Run& run) {
    gather::Pace pace(sampling, error);
    Replay out;
    session::Expectation expectation;
    int since = 0;
    auto before = pace.interval();
    std::size_t day = 1;
    for (std::size_t i = 0; i < values.size(); i += static_cast<std::size_t>(pace.interval() / kStep)) {
        if (forecasts && i >= day * 24 * kHour) {
            expectation = expectationAt(i, values, out.taken, run);
            day = i / (24 * kHour) + 1;
        }
        out.taken.push_back(i);
        if (i < shiftAt) before = pace.interval();
        pace.observe(at(i), values[i], expectation.at(at(i)));
        if (i < shiftAt || out.untilFiner >= 0) continue;
        ++since;
        if (pace.interval() < before || before == sampling.shortest) out.untilFiner = since;
    }
    return out;
}

/// Replays the recorded 5-minute series: what is saved against every 5 minutes, how far the hourly means are off, and
/// how soon a shift (`--shift PERCENT` of the level, 30) shortens the interval. `--part 1|2` takes half of the series,
/// `--forecasts no` expects nothing.
base::Result<base::Json> measured(const Options& options, const base::Run& run) {
    const auto tasks = infraTasks({option(options, "data", "../shared/data"), option(options, "part", 0)});
    if (!tasks) return tl::make_unexpected(tasks.error());
    gather::Sampling sampling{.shortest = kStep, .longest = 2h};
    sampling.accuracy = option(options, "percent", 2) / 100.0;
    const auto error = gather::meanErrorFor(sampling);
    const bool forecasts = option(options, "forecasts", "yes") == "yes";
    std::vector<double> saved, off, fourth;
    std::size_t all = 0, taken = 0, both = 0, accurate = 0, shifts = 0, soon = 0;
    auto list = base::Json::object();
    for (const auto& task : *tasks) {
        if (task.origin != 1 || task.step != 300) continue;
        auto values = task.history;
        values.insert(values.end(), task.truth.begin(), task.truth.end());
        std::erase_if(values, [](double v) { return !std::isfinite(v); });
        values.resize(std::min(values.size(), kMost));
        const auto played = replay(values, sampling, error, forecasts, values.size(), run);
        all += values.size();
        taken += played.taken.size();
        saved.push_back(1 - static_cast<double>(played.taken.size()) / static_cast<double>(values.size()));
        off.push_back(relativeError(values, played.taken));
        fourth.push_back(relativeError(values, everyNth(values.size(), 4)));
        accurate += off.back() < 0.02;
        both += off.back() < 0.02 && saved.back() >= 0.7;
        list[task.series] = {std::round(1000 * saved.back()) / 10, std::round(10000 * off.back()) / 100};
        if (saved.back() < 0.7) continue; // nothing to be seen where it is sampled finely anyway
        double level = 0;
        for (const double v : values) level += std::abs(v) / static_cast<double>(values.size());
        ++shifts;
        const auto half = values.size() / 2;
        for (std::size_t i = half; i < values.size(); ++i) values[i] += option(options, "shift", 30) / 100.0 * level;
        const auto shifted = replay(values, sampling, error, forecasts, half, run).untilFiner;
        soon += shifted == 1 || shifted == 2;
    }
    base::Json out{{"series", saved.size()},
                   {"saved", 1 - static_cast<double>(taken) / static_cast<double>(all)},
                   {"medianSaved", median(saved)},
                   {"medianError", median(off)},
                   {"under2Percent", accurate},
                   {"saved70AndUnder2Percent", both},
                   {"everyFourthMedianError", median(fourth)},
                   {"shifts", shifts},
                   {"finerWithin2", soon}};
    if (option(options, "list", "no") == "yes") out["list"] = std::move(list);
    return out;
}

} // namespace

extern constinit const Verb sampling{"sampling", "Adaptive sampling on recorded series", measured};

} // namespace penumbra::bench
