#include "base/rng.h"
#include "bench/tasks.h"
#include "bench/verb.h"
#include "gather/sampling/pace.h"
#include "model/series.h"
#include "upkeep/expectation.h"

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

/// The hourly means that the engine makes of those samples.
std::vector<double> seen(const std::vector<double>& values, const std::vector<std::size_t>& taken, std::size_t until) {
    model::Samples samples;
    for (const auto i : taken) {
        samples.times.push_back(static_cast<std::int64_t>(i) * kStep.count());
        samples.values.push_back(values[i]);
    }
    return *model::onGrid(samples, {base::Time{}, 1h, static_cast<int>(until / kHour)}).values;
}

/// An hour without a sample counts as wholly off.
double relativeError(const std::vector<double>& values, const std::vector<std::size_t>& taken) {
    const auto truth = hourly(values), means = seen(values, taken, values.size());
    double off = 0, level = 0;
    for (std::size_t i = 0; i < truth.size(); ++i) {
        off += std::isfinite(means[i]) ? std::abs(truth[i] - means[i]) : std::abs(truth[i]);
        level += std::abs(truth[i]);
    }
    return level > 0 ? off / level : 0;
}

/// `of` samples in each `steps` steps, as evenly as they go.
std::vector<std::size_t> evenly(std::size_t count, std::size_t of, std::size_t steps) {
    std::vector<std::size_t> out;
    for (std::size_t n = 0; n * steps / of < count; ++n) out.push_back(n * steps / of);
    return out;
}

double median(std::vector<double> values) {
    std::nth_element(values.begin(), values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2), values.end());
    return values[values.size() / 2];
}

base::Time at(std::size_t i) { return base::fromMillis(static_cast<std::int64_t>(i) * kStep.count()); }

/// What was sampled so far says of the day that begins now.
upkeep::Expectation expectationAt(std::size_t now, const std::vector<double>& values,
                                  const std::vector<std::size_t>& taken, const base::Run& run) {
    return {seen(values, taken, now), at(now / kHour * kHour), run};
}

/// The places of the samples that a pace would have taken; from `shiftAt` on `shift` is added.
struct Replay {
    std::vector<std::size_t> taken;
    int surprises = 0;   ///< samples that brought the shortest interval back
    int untilFiner = -1; ///< samples from the shift on until a shorter interval is asked for than before it
};
Replay replay(const std::vector<double>& values, const gather::Sampling& sampling,
              const std::shared_ptr<const gather::MeanError>& error, bool forecasts, std::size_t shiftAt,
              const base::Run& run) {
    gather::Pace pace(sampling, error);
    Replay out;
    upkeep::Expectation expectation;
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
        const auto every = pace.interval();
        pace.observe(at(i), values[i], expectation.at(at(i)));
        out.surprises += pace.interval() == sampling.shortest && every > 2 * sampling.shortest;
        if (i < shiftAt || out.untilFiner >= 0) continue;
        ++since;
        if (pace.interval() < before || before == sampling.shortest) out.untilFiner = since;
    }
    return out;
}

/// What one recorded series or all of them come to.
struct Figures {
    std::vector<double> saved, off, fourth;
    std::size_t steps = 0, taken = 0, both = 0, accurate = 0, possible = 0, surprises = 0;
    std::size_t shifts = 0, soon = 0;         ///< one in the middle of each series
    std::size_t moreShifts = 0, moreSoon = 0; ///< and at seven moments of each
};

struct How {
    gather::Sampling sampling;
    std::shared_ptr<const gather::MeanError> error;
    bool forecasts = true;
    double shift = 0.3; ///< of the level
};

void addShifts(const std::vector<double>& values, const How& how, const base::Run& run, Figures& out) {
    double level = 0;
    for (const double v : values) level += std::abs(v) / static_cast<double>(values.size());
    for (std::size_t part = 1; part < 8; ++part) {
        const auto from = part * values.size() / 8;
        std::vector<double> shifted(
            values.begin(), values.begin() + static_cast<std::ptrdiff_t>(std::min(values.size(), from + 8 * kHour)));
        for (std::size_t i = from; i < shifted.size(); ++i) shifted[i] += how.shift * level;
        const auto until = replay(shifted, how.sampling, how.error, how.forecasts, from, run).untilFiner;
        const bool soon = until == 1 || until == 2;
        ++out.moreShifts;
        out.moreSoon += soon;
        if (part != 4) continue;
        ++out.shifts;
        out.soon += soon;
    }
}

void add(const std::vector<double>& values, const How& how, const base::Run& run, Figures& out) {
    const auto played = replay(values, how.sampling, how.error, how.forecasts, values.size(), run);
    const auto count = values.size();
    out.steps += count;
    out.taken += played.taken.size();
    out.surprises += static_cast<std::size_t>(played.surprises);
    out.saved.push_back(1 - static_cast<double>(played.taken.size()) / static_cast<double>(count));
    out.off.push_back(relativeError(values, played.taken));
    out.fourth.push_back(relativeError(values, evenly(count, 1, 4)));
    out.possible += std::min(out.fourth.back(), relativeError(values, evenly(count, 3, 10))) < how.sampling.accuracy;
    const bool accurate = out.off.back() < how.sampling.accuracy;
    out.accurate += accurate;
    out.both += accurate && out.saved.back() >= 0.7;
    if (out.saved.back() >= 0.7) addShifts(values, how, run, out); // else it is sampled finely anyway
}

/// Surprises per thousand samples of series in which nothing shifts: a daily wave with noise that remembers.
double falseAlarms(const How& how, const base::Run& run) {
    std::size_t surprises = 0, taken = 0;
    for (const double memory : {0.0, 0.5, 0.9})
        for (const double spread : {1.0, 2.0, 4.0, 8.0}) {
            base::Rng rng(run.seed, static_cast<std::uint64_t>(10 * memory + 100 * spread));
            std::vector<double> values(kMost);
            double noise = 0;
            for (std::size_t i = 0; i < values.size(); ++i) {
                noise = memory * noise + std::sqrt(1 - memory * memory) * rng.normal();
                values[i] = 100 + 20 * std::sin(static_cast<double>(i) / (24 * kHour) * 6.2832) + spread * noise;
            }
            const auto played = replay(values, how.sampling, how.error, how.forecasts, values.size(), run);
            surprises += static_cast<std::size_t>(played.surprises);
            taken += played.taken.size();
        }
    return 1000.0 * static_cast<double>(surprises) / static_cast<double>(taken);
}

/// Replays the recorded 5-minute series: what is saved against every 5 minutes, how far the hourly means are off, in
/// how many series regular sampling that knew the outcome would keep both, and how soon a shift (`--shift PERCENT` of
/// the level, 30) shortens the interval. `--part 1|2` takes half of the series, `--forecasts no` expects nothing.
base::Result<base::Json> measured(const Options& options, const base::Run& run) {
    const auto tasks = infraTasks({option(options, "data", "../shared/data"), option(options, "part", 0)});
    if (!tasks) return tl::make_unexpected(tasks.error());
    How how{.sampling = {.shortest = kStep, .longest = 1h},
            .error = {},
            .forecasts = option(options, "forecasts", "yes") == "yes",
            .shift = option(options, "shift", 30) / 100.0};
    how.sampling.accuracy = option(options, "percent", 2) / 100.0;
    how.error = gather::meanErrorFor(how.sampling);
    Figures all;
    auto list = base::Json::object();
    for (const auto& task : *tasks) {
        if (task.origin != 1 || task.step != 300) continue;
        auto values = task.history;
        values.insert(values.end(), task.truth.begin(), task.truth.end());
        std::erase_if(values, [](double v) { return !std::isfinite(v); });
        values.resize(std::min(values.size(), kMost));
        add(values, how, run, all);
        list[task.series] = {std::round(1000 * all.saved.back()) / 10, std::round(10000 * all.off.back()) / 100};
    }
    base::Json out{
        {"series", all.saved.size()},
        {"saved", 1 - static_cast<double>(all.taken) / static_cast<double>(all.steps)},
        {"medianSaved", median(all.saved)},
        {"medianError", median(all.off)},
        {"accurate", all.accurate},
        {"saved70AndAccurate", all.both},
        {"possible", all.possible},
        {"everyFourthMedianError", median(all.fourth)},
        {"shifts", all.shifts},
        {"finerWithin2", all.soon},
        {"shiftsAtSevenMoments", all.moreShifts},
        {"ofTheseFinerWithin2", all.moreSoon},
        {"surprisesPer1000Samples", 1000.0 * static_cast<double>(all.surprises) / static_cast<double>(all.taken)},
        {"falseAlarmsPer1000Samples", falseAlarms(how, run)}};
    if (option(options, "list", "no") == "yes") out["list"] = std::move(list);
    return out;
}

} // namespace

extern constinit const Verb sampling{"sampling", "Adaptive sampling on recorded series", measured};

} // namespace penumbra::bench
