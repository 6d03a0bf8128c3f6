#include "bench/openb.h"

#include "base/file.h"
#include "base/rng.h"

#include <charconv>
#include <fmt/format.h>
#include <numeric>
#include <string_view>

namespace penumbra::bench {

namespace {

constexpr std::int64_t kMiB = std::int64_t{1} << 20;

std::vector<std::string_view> cellsOf(std::string_view line) {
    std::vector<std::string_view> cells;
    for (std::size_t begin = 0; begin <= line.size();) {
        const auto end = std::min(line.find(',', begin), line.size());
        cells.push_back(line.substr(begin, end - begin));
        begin = end + 1;
    }
    return cells;
}

std::int64_t number(std::string_view text) {
    std::int64_t out = 0;
    std::from_chars(text.data(), text.data() + text.size(), out);
    return out;
}

/// Every line after the headings; the file has no quotes.
template <class Take>
base::Result<void> eachRow(const std::string& path, std::size_t columns, Take take) {
    const auto bytes = base::readFile(path);
    if (!bytes) return tl::make_unexpected(bytes.error());
    const std::string_view text = *bytes;
    int at = 0;
    for (std::size_t begin = 0; begin < text.size();) {
        const auto end = std::min(text.find('\n', begin), text.size());
        const auto line = text.substr(begin, end - begin);
        begin = end + 1;
        if (++at == 1 || line.empty()) continue;
        const auto cells = cellsOf(line);
        if (cells.size() < columns)
            return base::failInput(fmt::format("{}:{} has {} columns instead of {}.", path, at, cells.size(), columns));
        take(cells);
    }
    return {};
}

model::Amounts amounts(std::int64_t cpu, std::int64_t memory, std::int64_t gpu) {
    model::Amounts out;
    out.set(model::kCpu, cpu);
    out.set(model::kMemory, memory);
    if (gpu > 0) out.set(model::kGpu, gpu);
    return out;
}

} // namespace

base::Result<Openb> readOpenb(const std::string& folder, bool allNodes) {
    Openb out;
    auto read = eachRow(folder + "/openb_node_list_all_node.csv", 5, [&](const auto& cells) {
        if (const auto gpus = number(cells[3]); gpus > 0 || allNodes) {
            out.nodes.push_back({std::string(cells[0]), number(cells[1]), number(cells[2]) * kMiB, gpus * 1000});
            out.gpus += gpus * 1000;
        }
    });
    if (!read) return tl::make_unexpected(read.error());
    read = eachRow(folder + "/openb_pod_list_default.csv", 6, [&](const auto& cells) {
        out.tasks.push_back({number(cells[1]), number(cells[2]) * kMiB, number(cells[3]) * number(cells[4])});
    });
    if (!read) return tl::make_unexpected(read.error());
    return out;
}

model::World openbWorld(const Openb& openb, const std::vector<std::size_t>& arrivals, const std::string& policy) {
    model::World world;
    for (const auto& node : openb.nodes) {
        model::WorldHost host;
        host.name = node.name;
        host.id = model::makeId(model::ResourceKind::Host, node.name);
        host.capacity = amounts(node.cpu, node.memory, node.gpu);
        for (int d = 0; d < world.dimensions.count(); ++d)
            if (!host.capacity.has(d)) host.capacity.set(d, model::kUnlimited);
        world.hosts.append(std::move(host));
    }
    int after = static_cast<int>(arrivals.size());
    for (const auto i : arrivals) {
        const auto& task = openb.tasks[i];
        model::WorldWorkload workload;
        workload.name = fmt::format("task-{}", world.workloads.size());
        workload.id = model::makeId(model::ResourceKind::Workload, workload.name);
        workload.request = amounts(task.cpu, task.memory, task.gpu);
        workload.rules.priority = after--;
        world.workloads.append(std::move(workload));
    }
    world.policies.push_back({{}, policy});
    return world;
}

std::vector<std::size_t> openbArrivals(const Openb& openb, double ratio, std::uint64_t seed) {
    base::Rng rng(seed, 130);
    const auto count = static_cast<std::uint32_t>(openb.tasks.size());
    std::vector<std::size_t> out(count);
    std::iota(out.begin(), out.end(), 0);
    for (std::uint32_t i = count; i > 1; --i) std::swap(out[i - 1], out[rng.below(i)]);
    std::int64_t sum = 0;
    for (const auto& task : openb.tasks) sum += task.gpu;
    const auto target = static_cast<std::int64_t>(ratio * static_cast<double>(openb.gpus));
    while (true) {
        const auto drawn = rng.below(count);
        const auto gpu = openb.tasks[drawn].gpu;
        if (sum + std::min<std::int64_t>(gpu, 1000) > target) return out;
        sum += gpu;
        out.push_back(drawn);
    }
}

} // namespace penumbra::bench
