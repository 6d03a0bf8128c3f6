#pragma once

#include "core/remedy/made_case.h"
#include "core/simulate/naive.h"

#include "base/hash.h"

namespace penumbra::test {

/// randomWorld() with measured demand for most of it: a daily cycle around what is requested, and noise that differs
/// from path to path.
inline model::Demand randomDemand(const model::World& world, std::uint64_t seed, int steps = 24, int paths = 4) {
    base::Rng rng(seed, 43);
    MadeDemand made(steps, paths);
    for (const auto& workload : world.workloads) {
        if (rng.below(100) >= 60) continue;
        const double level = (0.3 + rng.uniform()) * static_cast<double>(workload.request.at(model::kCpu));
        const double swing = 0.4 * rng.uniform(), noise = 0.3 * rng.uniform(), phase = 24 * rng.uniform();
        const auto stream = rng.bits();
        made.add(workload.id, "cpu", model::kCpu, [=](int p, int h) {
            base::Rng own(stream, static_cast<std::uint64_t>(p * 1000 + h));
            return level * (1 + swing * std::sin(6.283185307 * (h + phase) / 24) + noise * own.normal());
        });
    }
    return made.demand();
}

inline base::TimeWindow randomHours(base::Rng& rng) {
    const int begin = static_cast<int>(rng.below(20));
    return between(begin, begin + 1 + static_cast<int>(rng.below(12)));
}

/// Edits that have no row in common, each of another kind of resource or of another one of it, as a planner would make
/// them; some add rows of their own.
inline std::vector<whatif::Edit> independentEdits(const model::World& world, std::uint64_t seed) {
    base::Rng rng(seed, 44);
    std::vector<whatif::Edit> out;
    const auto add = [&](const char* action, base::ParamTexts params) {
        out.push_back(planned(fmt::format("e{}", out.size()), {action, std::move(params)}, randomHours(rng)));
    };
    static const char* const onHost[] = {"fail-host", "drain-host", "cordon-host", "remove-host"};
    for (const auto& host : world.hosts)
        if (rng.below(100) < 25) add(onHost[rng.below(4)], {{"host", host.id.text()}});
    for (const auto& service : world.services) {
        const auto count = rng.below(100);
        if (count < 30) add("scale", {{"service", service.id.text()}, {"replicas", std::to_string(rng.below(6))}});
        if (count < 60) continue; // its replicas are left alone
        for (const auto& workload : world.workloads) {
            if (workload.service < 0 || world.services[static_cast<std::size_t>(workload.service)].id != service.id)
                continue;
            const auto kind = rng.below(100);
            const auto& name = workload.id.text();
            if (kind < 15) add("resize", {{"workload", name}, {"cpu", fmt::format("{}m", 100 + 100 * rng.below(30))}});
            if (kind >= 85) add("change-demand", {{"workload", name}, {"factor", kind < 92 ? "1.5" : "0.7"}});
        }
    }
    for (std::uint32_t i = rng.below(3); i-- > 0;)
        add("deploy", {{"service", fmt::format("new{}", i)}, {"cpu", "300m"}, {"replicas", std::to_string(1 + i)}});
    for (std::uint32_t i = rng.below(3); i-- > 0;)
        add("add-hosts", {{"cpu", "2500m"}, {"memory", "20"}, {"name", fmt::format("more{}", i)}, {"count", "2"}});
    return out;
}

/// Everything that a simulation says, bit for bit.
inline std::uint64_t digest(const simulate::Usage& usage) {
    base::Hasher hasher;
    const auto numbers = [&](const auto& values) {
        hasher.add(static_cast<std::uint64_t>(values.size()));
        for (const auto value : values) hasher.add(static_cast<double>(value));
    };
    for (const auto& placement : usage.placements) {
        hasher.add(base::toMillis(placement.window.begin)).add(base::toMillis(placement.window.end));
        numbers(placement.hostOf);
        numbers(placement.lost);
        numbers(placement.overcommitted);
        for (const auto& move : placement.moves) hasher.add(move.workload).add(move.from).add(move.to);
        for (const auto& unplaced : placement.unplaced) hasher.add(unplaced.workload);
    }
    for (const auto& series : usage.series) {
        hasher.add(series->subject).add(series->dimension).add(series->inputs);
        for (const auto& quantile : series->quantiles) numbers(quantile);
        numbers(series->capacity);
        numbers(series->exceed);
        numbers(series->firstExceed);
    }
    return hasher.value();
}

} // namespace penumbra::test
