#include "bench/program.h"
#include "bench/verb.h"

#include "store/workspace.h"

#include <chrono>
#include <cmath>
#include <filesystem>
#include <fmt/format.h>

namespace penumbra::bench {

namespace {

constexpr base::Duration kStep = std::chrono::minutes(5);
constexpr std::int64_t kBegin = 1'767'225'600'000;

/// Hosts' load with a day's wave and two decimals, as gatherers deliver it.
model::Batch madeLoads(int series, int points) {
    model::Batch out;
    out.source = "measured";
    out.time = base::fromMillis(kBegin);
    for (int s = 0; s < series; ++s) {
        model::Samples one;
        one.key = {model::makeId(model::ResourceKind::Host, fmt::format("h{:06}", s)), "load"};
        for (int i = 0; i < points; ++i) {
            const auto noise = static_cast<std::uint64_t>(i * 7919 + s * 104729) * 0x9E3779B97F4A7C15ULL >> 40;
            const double load = (50 + 30 * std::sin(i * 0.0218)) * (0.5 + s % 97 / 97.0);
            one.times.push_back(kBegin + kStep.count() * i);
            one.values.push_back(std::round(100 * (load + static_cast<double>(noise) / (1 << 21))) / 100);
        }
        out.samples.push_back(std::move(one));
    }
    return out;
}

struct Took {
    double cpu = 0, clock = 0, more = 0; ///< seconds, and MB beyond the most that was in use before
    std::int64_t stored = 0;
};

base::Result<Took> commitOf(store::Workspace& workspace, const model::Batch& batch) {
    const double peak = peakMegabytes(), cpu = processorSeconds();
    const auto begin = std::chrono::steady_clock::now();
    const auto done = workspace.commit(batch);
    if (!done) return tl::unexpected(done.error());
    const std::chrono::duration<double> clock = std::chrono::steady_clock::now() - begin;
    return Took{processorSeconds() - cpu, clock.count(), peakMegabytes() - peak, done->accounting.stored};
}

base::Json asJson(const Took& took) {
    return {{"cpu_s", took.cpu}, {"s", took.clock}, {"more_MB", took.more}, {"stored", took.stored}};
}

base::Result<base::Json> run(const Options& options, const base::Run&) {
    const Folder folder;
    auto batch = madeLoads(option(options, "series", 1000), option(options, "points", 8640));
    auto workspace = store::Workspace::open(folder / "w.penumbra", store::OpenMode::Create);
    if (!workspace) return tl::unexpected(workspace.error());
    base::Json out;
    const auto measure = [&](const char* name) {
        const auto took = commitOf(*workspace, batch);
        out[name] = took ? asJson(*took) : base::Json{{"error", took.error().text}};
    };
    measure("new");
    std::error_code ignored;
    out["stored_MB"] = static_cast<double>(std::filesystem::file_size(folder / "w.penumbra", ignored)) / 1e6;
    measure("again");
    for (auto& samples : batch.samples) {
        samples.times = {samples.times.back() + kStep.count()};
        samples.values = {samples.values.back()};
    }
    measure("one_more");
    return out;
}

} // namespace

extern constinit const Verb commit{"commit",
                                   "What storing measured samples costs: new ones, the same again, one more of each "
                                   "(--series N --points N)",
                                   run};

} // namespace penumbra::bench
