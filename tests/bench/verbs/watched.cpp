#include "bench/program.h"
#include "bench/verb.h"

#include "base/deadline.h"
#include "model/series.h"
#include "upkeep/watching.h"

#include <chrono>
#include <cmath>
#include <fmt/format.h>
#include <fstream>

namespace penumbra::bench {

namespace {

using namespace std::chrono_literals;

base::Time now() { return std::chrono::time_point_cast<base::Duration>(std::chrono::system_clock::now()); }

bool answers(const std::string& url) {
    for (int i = 0; i < 300; ++i) {
        if (!outputOf({"curl", "-sf", "-o", "/dev/null", "-w", "%{http_code}", url}).empty()) return true;
        base::pause(100ms, {});
    }
    return false;
}

/// A Prometheus that scrapes a node_exporter of this machine every second.
struct Lab {
    explicit Lab(const Folder& folder)
        : exporterAt(fmt::format("127.0.0.1:{}", freePort())),
          exporter({"prometheus-node-exporter", "--web.listen-address=" + exporterAt}, folder / "exporter.log") {
        std::ofstream(folder / "prometheus.yml")
            << "global:\n  scrape_interval: 1s\nscrape_configs:\n- job_name: node\n  static_configs:\n  - targets: ['"
            << exporterAt << "']\n";
        at = fmt::format("127.0.0.1:{}", freePort());
        prometheus = std::make_unique<Server>(Words{"prometheus", "--config.file=" + (folder / "prometheus.yml"),
                                                    "--storage.tsdb.path=" + (folder / "prometheus"),
                                                    "--web.listen-address=" + at},
                                              folder / "prometheus.log");
    }
    std::string exporterAt, at;
    Server exporter;
    std::unique_ptr<Server> prometheus;
};

gather::Source sourceAt(const std::string& address, const std::string& history) {
    return {"lab",
            "prometheus",
            {{"url", "http://" + address},
             {"step", "1s"},
             {"delay", "3s"},
             {"window", "5s"},
             {"history", history},
             {"series", "{__name__=~\"node_load1|node_memory_Dirty_bytes|node_context_switches_total\"}"}}};
}

model::Samples within(const model::Samples& all, base::Time from, base::Time to) {
    model::Samples out{all.key, all.unit, {}, {}};
    for (std::size_t i = 0; i < all.times.size(); ++i)
        if (const auto t = base::fromMillis(all.times[i]); t > from && t <= to) {
            out.times.push_back(all.times[i]);
            out.values.push_back(all.values[i]);
        }
    return out;
}

/// What was stored of each series against all that the server has.
base::Result<base::Json> compared(const store::Workspace& workspace, const model::Batch& full, base::Time from,
                                  base::Time to, base::Duration window) {
    const base::TimeGrid grid{from, window, static_cast<int>((to - from) / window)};
    auto list = base::Json::object();
    std::size_t all = 0, kept = 0, accurate = 0;
    double offOfAll = 0;
    for (const auto& samples : full.samples) {
        const auto stored = workspace.samples(samples.key, {from - 10min, to + 1h});
        if (!stored) return tl::make_unexpected(stored.error());
        const auto every = within(samples, from, to), some = within(*stored, from, to);
        const auto truth = *model::onGrid(every, grid).values, seen = *model::onGrid(*stored, grid).values;
        double off = 0, level = 0;
        for (std::size_t i = 0; i < truth.size(); ++i) {
            if (!std::isfinite(truth[i])) continue;
            off += std::isfinite(seen[i]) ? std::abs(seen[i] - truth[i]) : std::abs(truth[i]);
            level += std::abs(truth[i]);
        }
        const double share = level > 0 ? off / level : 0;
        all += every.times.size();
        kept += some.times.size();
        accurate += share < 0.02;
        offOfAll += share / static_cast<double>(full.samples.size());
        list[samples.key.text()] = {{"each", every.times.size()}, {"stored", some.times.size()}, {"off", share}};
    }
    return base::Json{{"series", full.samples.size()},
                      {"samplesOfEveryStep", all},
                      {"samplesStored", kept},
                      {"saved", 1 - static_cast<double>(kept) / static_cast<double>(std::max<std::size_t>(all, 1))},
                      {"meanError", offOfAll},
                      {"under2Percent", accurate},
                      {"windows", grid.count},
                      {"list", std::move(list)}};
}

/// Watches a live Prometheus for `--minutes` (14) as a workspace does and fetches the full series afterwards. Intervals
/// are 1 s to 1 min in the place of 1 min to 1 h, so the windows whose means are held against the full series are
/// 4 min in the place of 1 h: so many of the shortest interval as the pace looks at.
base::Result<base::Json> measured(const Options& options, const base::Run& run) {
    for (const char* program : {"curl", "prometheus", "prometheus-node-exporter"})
        if (!isInstalled(program))
            return base::failInput(fmt::format("The package {} is needed for this measurement.", program));
    const Folder folder;
    const Lab lab(folder);
    if (!answers("http://" + lab.at + "/-/ready")) return base::failInput("Prometheus did not start.");
    base::pause(60s, run.stop); // so that there is something to begin with
    auto workspace = store::Workspace::open(folder / "watched.penumbra", store::OpenMode::Create);
    if (!workspace) return tl::make_unexpected(workspace.error());
    const auto with = [&](const auto& work) { return work(*workspace); };
    gather::Orchestrator orchestrator(upkeep::hooksFor(with, {now, base::pause}));
    const auto source = sourceAt(lab.at, "30s");
    if (auto added = orchestrator.add({source, {.shortest = 1s, .longest = 1min, .accuracy = 0.02, .budget = 600}});
        !added)
        return tl::make_unexpected(added.error());
    const auto begin = now();
    const auto minutes = option(options, "minutes", 14);
    orchestrator.run(begin + std::chrono::minutes(minutes), run);
    const auto end = now();
    base::pause(5s, run.stop);
    const auto full = gather::gather(sourceAt(lab.at, fmt::format("{}m", minutes + 2)), {now(), {}}, run);
    if (!full) return tl::make_unexpected(full.error());
    auto out = compared(*workspace, *full, begin, end - 10s, 4min);
    if (!out) return out;
    const auto state = orchestrator.states().front();
    (*out)["gatherings"] = state.gatherings;
    (*out)["requests"] = state.requests;
    (*out)["reason"] = state.reason;
    if (!state.error.empty()) (*out)["error"] = state.error;
    return out;
}

} // namespace

extern constinit const Verb watched{"watched", "Adaptive sampling of a live Prometheus, against all that it has",
                                    measured, true};

} // namespace penumbra::bench
