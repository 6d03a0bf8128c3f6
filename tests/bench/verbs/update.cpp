#include "bench/score.h"
#include "bench/verb.h"
#include "forecast/models.h"

#include <algorithm>

namespace penumbra::bench {

namespace {

constexpr int kPoints = 1'000'000;

/// Microseconds of processor to take in one new sample of a series.
double costOfSample(forecast::Watch watch) {
    const auto steps = static_cast<int>(watch.limit.size());
    const double begin = processorSeconds();
    int held = 0;
    for (int i = 0; i < kPoints; ++i) {
        if (watch.steps == steps) watch.steps = 0;
        watch.add(watch.expected[static_cast<std::size_t>(watch.steps)] + 1e-9 * i);
        held += watch.holds() ? 1 : 0;
    }
    return 1e6 * (processorSeconds() - begin) / std::max(held, 1);
}

/// What the same steps cost and score when a model goes on, and when everything is fitted anew.
struct Comparison {
    Score updated, refitted;
    double updateSeconds = 0, refitSeconds = 0, sampleMicroseconds = 0;
    int tasks = 0, refits = 0;

    base::Result<void> add(const Task& task, int newer, const base::Run& run) {
        forecast::Request request;
        request.values = std::span(task.history).first(task.history.size() - static_cast<std::size_t>(newer));
        request.horizon = static_cast<int>(task.truth.size());
        request.cycles = task.cycles;
        auto before = forecast::learn(request, nullptr, run);
        if (!before) return tl::unexpected(before.error());
        forecast::Model model{0, 0, {}, std::move(before->fitted), forecast::Watch(before->forecast, request.values)};
        if (tasks == 0) sampleMicroseconds = costOfSample(model.watch);
        request.values = task.history;
        double begin = processorSeconds();
        const auto further = forecast::goOn(model, request, newer, run);
        updateSeconds += processorSeconds() - begin;
        begin = processorSeconds();
        const auto anew = forecast::forecast(request, run);
        refitSeconds += processorSeconds() - begin;
        if (!anew) return tl::unexpected(anew.error());
        ++tasks;
        refits += further ? 0 : 1;
        updated.add(task, further ? *further : *anew);
        refitted.add(task, *anew);
        return {};
    }

    base::Json json() const {
        return {{"tasks", tasks},
                {"refitted_by_error", refits},
                {"us_a_sample", sampleMicroseconds},
                {"ms_updated_answer", 1000 * updateSeconds / tasks},
                {"ms_refitted_answer", 1000 * refitSeconds / tasks},
                {"updated", updated.json()},
                {"refitted", refitted.json()}};
    }
};

base::Result<base::Json> runUpdate(const Options& options, const base::Run& run) {
    const auto tasks = infraTasks({option(options, "data", std::string(PENUMBRA_DATA) + "/data"), 0, 1});
    if (!tasks) return tl::unexpected(tasks.error());
    base::Json rows = base::Json::array();
    for (const int part : {8, 2, 1}) { // of the horizon: how many samples came since the fit
        Comparison comparison;
        for (const Task& task : *tasks) {
            const int newer = std::max(static_cast<int>(task.truth.size()) / part, 1);
            if (auto done = comparison.add(task, newer, run); !done) return tl::unexpected(done.error());
        }
        rows.push_back({{"new_samples_of_horizon", 1.0 / part}, {"figures", comparison.json()}});
    }
    return base::Json{{"rows", rows}};
}

} // namespace

extern constinit const Verb update{
    "update", "new samples: a model that goes on against one fitted anew, on infrastructure series (--data D)",
    &runUpdate};

} // namespace penumbra::bench
