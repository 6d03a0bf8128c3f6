#include "bench/replay_api.h"
#include "bench/verb.h"
#include "gather/gatherer.h"
#include "gather/http.h"
#include "store/batch_merge.h"

#include <chrono>
#include <csignal>
#include <fmt/format.h>
#include <fstream>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace penumbra::bench {

namespace {

using Clock = std::chrono::steady_clock;

double secondsSince(Clock::time_point begin) { return std::chrono::duration<double>(Clock::now() - begin).count(); }

/// "VmHWM" and "VmRSS" of this process, in MB.
double memory(const std::string& key) {
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);)
        if (line.starts_with(key + ":")) return std::atof(line.c_str() + key.size() + 1) / 1024;
    return 0;
}
/// The most that any reading child had resident, what it shares with this process included, in MB.
double childPeak() {
    rusage usage{};
    ::getrusage(RUSAGE_CHILDREN, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024;
}

base::Result<void> touch(const gather::Source& source, int count) {
    gather::HttpRequest request;
    auto url = gather::parseUrl(source.params.at("url"));
    request.url = *url;
    request.url.path = "/replay/touch";
    request.url.query = fmt::format("count={}", count);
    const auto response = gather::HttpClient({}).fetch(request, {});
    return response ? base::Result<void>() : tl::make_unexpected(response.error());
}

base::Result<base::Json> gathered(const gather::Source& source, const base::Run& run) {
    auto connection = gather::connect(source);
    if (!connection) return tl::make_unexpected(connection.error());
    base::Json out;
    const base::Time now{std::chrono::hours(24 * 20'500)};
    out["mb_before"] = memory("VmRSS");
    auto begin = Clock::now();
    auto batch = (*connection)->gather({now, {}, {}, std::chrono::seconds(1)}, run);
    if (!batch) return tl::make_unexpected(batch.error());
    out["list_s"] = secondsSince(begin);
    out["list_mb"] = static_cast<double>((*connection)->meter().bytes) / 1e6;
    out["requests"] = (*connection)->meter().requests.load();
    out["resources"] = batch->resources.size();
    out["relations"] = batch->relations.size();
    out["problems"] = batch->problems.size();
    out["mb_peak"] = memory("VmHWM");
    out["mb_child_peak"] = childPeak();
    auto cursor = batch->cursor;
    begin = Clock::now();
    auto merged = store::mergeBatch({}, *batch);
    out["merge_s"] = secondsSince(begin);
    batch = model::Batch();
    out["mb_mirror_and_inventory"] = memory("VmRSS");
    for (const int count : {1, 1, 100, 1000}) {
        // The watches must stand before something happens, or it would come with their beginning.
        if (auto quiet = (*connection)->gather({now, cursor, {}, std::chrono::milliseconds(300)}, run); !quiet)
            return tl::make_unexpected(quiet.error());
        const auto bytes = (*connection)->meter().bytes.load();
        if (auto touched = touch(source, count); !touched) return tl::make_unexpected(touched.error());
        begin = Clock::now();
        std::size_t told = 0, batches = 0;
        while (told < static_cast<std::size_t>(count)) {
            batch = (*connection)->gather({now, cursor, {}, std::chrono::seconds(3)}, run);
            if (!batch) return tl::make_unexpected(batch.error());
            cursor = batch->cursor;
            for (const auto& r : batch->resources) told += r.kind == model::ResourceKind::Workload;
            if (++batches > 10) return base::failInternal("The changes were not told.");
        }
        out["changes"].push_back({{"pods", count},
                                  {"s", secondsSince(begin)},
                                  {"batches", batches},
                                  {"resources", batch->resources.size()},
                                  {"bytes", (*connection)->meter().bytes - bytes}});
    }
    out["mb_end"] = memory("VmRSS");
    out["mb_child_peak_end"] = childPeak();
    return out;
}

/// `--nodes N --pods N --page N`: from a replay server in a process of its own, not an API server.
base::Result<base::Json> run(const Options& options, const base::Run& run) {
    const MadeCluster cluster{option(options, "nodes", 5'000), option(options, "pods", 100'000)};
    const auto listener = listenOnLoopback();
    const pid_t server = ::fork();
    if (server == 0) serveReplay(listener.socket, cluster);
    ::close(listener.socket);
    gather::Source source{"replay", "kubernetes", {}};
    source.params["url"] = fmt::format("http://127.0.0.1:{}", listener.port);
    source.params["page"] = option(options, "page", "500");
    auto out = gathered(source, run);
    ::kill(server, SIGKILL);
    ::waitpid(server, nullptr, 0);
    if (out) (*out)["server"] = "replay";
    return out;
}

} // namespace

extern const Verb kubernetes{"kubernetes", "a cluster's list and watch from a replay server: time and memory", run};

} // namespace penumbra::bench
