#include "bench/program.h"
#include "bench/verb.h"

#include "base/file.h"
#include "gather/gatherer.h"
#include "ingest/remote_read/messages.h"
#include "store/workspace.h"

#include <chrono>
#include <cmath>
#include <fmt/format.h>
#include <fstream>
#include <thread>

namespace penumbra::bench {

namespace {

constexpr std::int64_t kStep = 300;
constexpr int kSlices = 10;

double now() { return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count(); }

/// Series with a day's and a week's wave, ten to a host, two decimals each.
class History final {
public:
    History(int series, int days) : m_series(series) {
        const auto seconds = std::chrono::system_clock::now().time_since_epoch() / std::chrono::seconds(1);
        m_end = seconds / kStep * kStep - 7200;
        m_begin = m_end - std::int64_t{86400} * days;
    }
    std::int64_t begin() const { return m_begin; }
    std::int64_t last() const { return m_end - kStep; }
    std::int64_t samples() const { return m_series * (m_end - m_begin) / kStep; }
    std::int64_t points() const { return (m_end - m_begin) / kStep; }

    void writeOpenMetrics(const std::string& path) const {
        std::ofstream file(path);
        file << "# TYPE node_load gauge\n";
        for (int i = 0; i < m_series; ++i) {
            std::string text;
            const auto head = fmt::format("node_load{{host=\"h{:03}\",res=\"r{}\"}} ", i / 10, i % 10);
            for (auto t = m_begin; t < m_end; t += kStep)
                fmt::format_to(std::back_inserter(text), "{}{:.2f} {}\n", head, value(i, t), t);
            file << text;
        }
        file << "# EOF\n";
    }
    /// What /api/v1/import of VictoriaMetrics takes.
    void writeLines(const std::string& path) const {
        std::ofstream file(path);
        for (int i = 0; i < m_series; ++i) {
            std::string values, times;
            for (auto t = m_begin; t < m_end; t += kStep) {
                fmt::format_to(std::back_inserter(values), "{}{:.2f}", t == m_begin ? "" : ",", value(i, t));
                fmt::format_to(std::back_inserter(times), "{}{}000", t == m_begin ? "" : ",", t);
            }
            file << fmt::format("{{\"metric\":{{\"__name__\":\"node_load\",\"host\":\"h{:03}\",\"res\":\"r{}\"}},"
                                "\"values\":[{}],\"timestamps\":[{}]}}\n",
                                i / 10, i % 10, values, times);
        }
    }

private:
    static double value(int series, std::int64_t t) {
        const double day = std::sin(6.2831853 * static_cast<double>(t % 86400) / 86400);
        const double week = std::sin(6.2831853 * static_cast<double>(t % 604800) / 604800);
        const auto noise = static_cast<std::uint64_t>(t / kStep * 7919 + series * 104729) * 0x9E3779B97F4A7C15ULL >> 40;
        return (50 + 30 * day + 10 * week) * (0.5 + series % 97 / 97.0) + static_cast<double>(noise) / (1 << 24) * 8;
    }

    int m_series;
    std::int64_t m_begin = 0, m_end = 0;
};

struct Fetched {
    double seconds = 0;
    double megabytes = 0;
};

Fetched curl(Words words) {
    Fetched out;
    words.insert(words.begin(), {"curl", "-sSf", "-w", "%{size_download}\\n"});
    const auto sizes = outputOf(words, &out.seconds);
    for (const char* at = sizes.c_str(); *at != '\0'; ++at) {
        char* end = nullptr;
        out.megabytes += std::strtod(at, &end) / 1e6;
        at = end;
        if (*at == '\0') break;
    }
    return out;
}

/// The ranges in ten slices, four at a time.
Fetched curlRanges(const std::string& url, const std::string& query, const History& history, int slices) {
    Words words{"-Z", "--parallel-max", "4"};
    const auto each = (history.points() + slices - 1) / slices;
    for (std::int64_t at = 0; at < history.points(); at += each) {
        const auto first = history.begin() + at * kStep;
        const auto last = std::min(first + (each - 1) * kStep, history.last());
        words.insert(words.end(), {"-o", "/dev/null",
                                   fmt::format("{}/api/v1/query_range?query={}&start={}&end={}&step={}", url, query,
                                               first, last, kStep)});
    }
    return curl(std::move(words));
}

Fetched curlRead(const std::string& url, const History& history, const Folder& folder) {
    const auto body = ingest::readRequest({{"__name__", ingest::RemoteMatcher::Type::Equal, "node_load"}},
                                          history.begin() * 1000, history.last() * 1000);
    std::ofstream(folder / "request") << body;
    return curl({"-o", "/dev/null", "-H", "Content-Encoding: snappy", "-H", "Content-Type: application/x-protobuf",
                 "-H", "X-Prometheus-Remote-Read-Version: 0.1.0", "--data-binary", "@" + (folder / "request"),
                 url + "/api/v1/read"});
}

/// Ours, in a process of its own, so that its peak is its own.
base::Result<base::Json> ours(const std::string& url, const History& history, base::ParamTexts params) {
    Folder folder;
    params["url"] = url;
    params["host-label"] = "host";
    params["delay"] = "0s";
    params["history"] = fmt::format("{}s", history.points() * kStep);
    const gather::Source source{"measured", "prometheus", std::move(params)};
    std::ofstream(folder / "source.json") << base::dumpJson(gather::toJson(source));
    const auto line = outputOf(
        {"/proc/self/exe", "transfer", "--source", folder / "source.json", "--now", std::to_string(history.last())});
    return base::parseJson(line, "The measurement of ours");
}

base::Result<base::Json> inner(const std::string& path, std::int64_t now) {
    auto text = base::readFile(path, 1 << 20);
    if (!text) return tl::unexpected(text.error());
    const auto source = base::parseJson(*text, path).and_then(gather::sourceFromJson);
    if (!source) return tl::unexpected(source.error());
    Folder folder;
    auto workspace = store::Workspace::open(folder / "w.penumbra", store::OpenMode::Create);
    if (!workspace) return tl::unexpected(workspace.error());
    auto connection = gather::connect(*source);
    if (!connection) return tl::unexpected(connection.error());
    const double begun = bench::now();
    const double cpu = processorSeconds();
    const auto batch = (*connection)->gather({base::fromMillis(now * 1000), {}}, {});
    if (!batch) return tl::unexpected(batch.error());
    const double gathered = bench::now();
    const double gatherCpu = processorSeconds() - cpu;
    base::Json out{{"gather_s", gathered - begun}, {"gather_parent_cpu_s", gatherCpu}};
    out["gather_peak_mb"] = peakMegabytes();
    const auto committed = workspace->commit(*batch);
    if (!committed) return tl::unexpected(committed.error());
    std::int64_t samples = 0;
    for (const auto& series : batch->samples) samples += static_cast<std::int64_t>(series.times.size());
    out["total_s"] = bench::now() - begun;
    out["series"] = batch->samples.size();
    out["samples"] = samples;
    out["mb"] = static_cast<double>((*connection)->meter().bytes) / 1e6;
    out["requests"] = (*connection)->meter().requests.load();
    out["peak_mb"] = peakMegabytes();
    out["children_peak_mb"] = peakOfChildren();
    std::ifstream stored(folder / "w.penumbra", std::ios::ate);
    out["stored_mb"] = static_cast<double>(stored.tellg()) / 1e6;
    return out;
}

base::Json ratio(const base::Json& ours, const Fetched& theirs) {
    return {{"curl_s", theirs.seconds},
            {"curl_mb", theirs.megabytes},
            {"time_to_batch", base::numberAt(ours, "gather_s") / theirs.seconds},
            {"time_to_committed", base::numberAt(ours, "total_s") / theirs.seconds},
            {"bytes", base::numberAt(ours, "mb") / theirs.megabytes}};
}

/// Each way against curl on the same ranges, right before it.
base::Result<base::Json> compare(const std::string& url, const History& history, const Folder& folder, bool reads) {
    base::Json out;
    const auto one = curlRanges(url, "node_load", history, 1);
    out["curl_one_query"] = {{"s", one.seconds}, {"mb", one.megabytes}};
    if (reads) {
        const auto read = curlRead(url, history, folder);
        const auto ranges = curlRanges(url, "node_load", history, kSlices);
        const auto raw = ours(url, history, {{"series", "node_load"}});
        if (!raw) return raw;
        out["remote_read"] = {
            {"ours", *raw}, {"to_curl_read", ratio(*raw, read)}, {"to_curl_ranges", ratio(*raw, ranges)}};
    }
    const auto ranges = curlRanges(url, "node_load", history, kSlices);
    const auto range = ours(url, history, {{"series", "node_load"}, {"remote-read", "never"}});
    if (!range) return range;
    out["query_range"] = {{"ours", *range}, {"to_curl_ranges", ratio(*range, ranges)}};
    const auto sums = curlRanges(url, "sum(node_load)", history, 1);
    const auto sum = ours(url, history, {{"queries", "zone/all load = sum(node_load)"}});
    if (!sum) return sum;
    out["sum"] = {{"ours", *sum}, {"to_curl_one_query", ratio(*sum, sums)}};
    return out;
}

bool answers(const std::string& url) {
    for (int i = 0; i < 200; ++i) {
        if (!outputOf({"curl", "-sf", "-o", "/dev/null", "-w", "%{http_code}", url}).empty()) return true;
        std::this_thread::sleep_for(std::chrono::milliseconds(100));
    }
    return false;
}

base::Result<base::Json> withPrometheus(const History& history, const Folder& folder) {
    history.writeOpenMetrics(folder / "history.om");
    if (outputOf({"promtool", "tsdb", "create-blocks-from", "openmetrics", "--max-block-duration=744h",
                  folder / "history.om", folder / "prometheus"})
            .empty())
        return base::failInput("promtool could not make the blocks.");
    std::ofstream(folder / "prometheus.yml") << "global:\n  scrape_interval: 1m\n";
    const auto address = fmt::format("127.0.0.1:{}", freePort());
    const Server server({"prometheus", "--config.file=" + (folder / "prometheus.yml"),
                         "--storage.tsdb.path=" + (folder / "prometheus"), "--storage.tsdb.retention.time=400d",
                         "--web.listen-address=" + address},
                        folder / "prometheus.log");
    if (!answers("http://" + address + "/-/ready")) return base::failInput("Prometheus did not start.");
    return compare("http://" + address, history, folder, true);
}

base::Result<base::Json> withVictoriaMetrics(const History& history, const Folder& folder) {
    const auto address = fmt::format("127.0.0.1:{}", freePort());
    const Server server({"victoria-metrics", "-storageDataPath=" + (folder / "victoria"), "-httpListenAddr=" + address,
                         "-retentionPeriod=24"},
                        folder / "victoria.log");
    if (!answers("http://" + address + "/health")) return base::failInput("VictoriaMetrics did not start.");
    history.writeLines(folder / "lines.json");
    outputOf({"curl", "-sSf", "-X", "POST", "-T", folder / "lines.json", "http://" + address + "/api/v1/import"});
    for (int i = 0; i < 100; ++i) { // it shows what came in only after a while
        const auto seen = outputOf({"curl", "-sf", fmt::format("http://{}/api/v1/series/count", address)});
        if (seen.find("[0]") == std::string::npos && !seen.empty()) break;
        std::this_thread::sleep_for(std::chrono::milliseconds(100));
    }
    outputOf({"curl", "-sf", "-o", "/dev/null", "http://" + address + "/internal/force_flush"});
    return compare("http://" + address, history, folder, false);
}

base::Result<base::Json> run(const Options& options, const base::Run&) {
    if (options.contains("source")) return inner(options.at("source"), std::atoll(options.at("now").c_str()));
    const History history(option(options, "series", 1000), option(options, "days", 30));
    const Folder folder;
    base::Json out{{"samples", history.samples()}};
    if (!isInstalled("curl") || !isInstalled("prometheus"))
        return base::failInput("The packages curl and prometheus are needed for this measurement.");
    auto prometheus = withPrometheus(history, folder);
    if (!prometheus) return prometheus;
    out["prometheus"] = std::move(*prometheus);
    if (!isInstalled("victoria-metrics")) return out; // Debian's package of that name
    auto victoria = withVictoriaMetrics(history, folder);
    if (!victoria) return victoria;
    out["victoria-metrics"] = std::move(*victoria);
    return out;
}

} // namespace

extern constinit const Verb transfer{
    "transfer", "A month of a thousand series from Prometheus and VictoriaMetrics, against curl in the same run", run,
    true};

} // namespace penumbra::bench
