#include "whatif/targets.h"

#include <fmt/format.h>

namespace penumbra::whatif {

Rows replicasOf(const model::World& world, int service, const base::TimeWindow& window) {
    Rows rows;
    int w = 0;
    for (const auto& workload : world.workloads) {
        if (workload.service == service && workload.exists.overlaps(window)) rows.push_back(w);
        ++w;
    }
    return rows;
}

base::Result<Rows> targetWorkloads(const model::World& world, const base::Params& params,
                                   const base::TimeWindow& window, bool allowAll) {
    const auto& service = params.text("service");
    const auto& workload = params.text("workload");
    if (!service.empty() && !workload.empty())
        return base::failUsage("Both a service and a workload are named. Name one of them.");
    if (!workload.empty()) return model::resolveWorkload(world, workload).map([](int w) { return Rows{w}; });
    if (!service.empty()) {
        const auto row = model::resolveService(world, service);
        if (!row) return tl::unexpected(row.error());
        auto rows = replicasOf(world, *row, window);
        if (rows.empty())
            return base::failInput(fmt::format("The service '{}' has no replica in that window.", service));
        return rows;
    }
    if (!allowAll) return base::failUsage("Name a service or a workload.");
    Rows rows(world.workloads.size());
    for (std::size_t w = 0; w < rows.size(); ++w) rows[w] = static_cast<int>(w);
    return rows;
}

void readAmounts(const base::Params& params, model::Amounts& amounts) {
    const auto read = [&](const char* key, int dimension) {
        if (params.has(key)) amounts.set(dimension, static_cast<std::int64_t>(params.number(key)));
    };
    read("cpu", model::kCpu);
    read("memory", model::kMemory);
    read("gpu", model::kGpu);
}

std::string freeName(const std::function<bool(const std::string&)>& taken, const std::string& stem, int& next) {
    while (true) {
        auto name = fmt::format("{}-{}", stem, next++);
        if (!taken(name)) return name;
    }
}

} // namespace penumbra::whatif
