#include "base/json.h"
#include "core/gather/lab.h"
#include "core/gather/metric_history.h"
#include "gather/gatherer.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QtTest>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <map>

using namespace penumbra;
using test::MetricHistory;

namespace {

constexpr int kHosts = 20;
constexpr int kDays = 15;
constexpr std::int64_t kStepMs = MetricHistory::kStep * 1000;

using Points = std::map<std::int64_t, double>;

/// Milliseconds -> sum over all series of what the server itself answers to a plain query, asked with curl.
Points askPlainly(const QString& url, const std::string& query, std::int64_t beginMs, std::int64_t endMs) {
    const auto reply = test::output("curl", {"-fsS", "-G", url + "/api/v1/query_range", "--data-urlencode",
                                             QString::fromStdString("query=" + query), "--data-urlencode",
                                             QString("start=%1").arg(beginMs / 1000), "--data-urlencode",
                                             QString("end=%1").arg(endMs / 1000), "--data-urlencode",
                                             QString("step=%1").arg(MetricHistory::kStep)});
    Points out;
    const auto json = base::parseJson(reply.toStdString(), "the plain answer");
    if (!json) return out;
    for (const auto& row : (*json)["data"]["result"])
        for (const auto& pair : row["values"])
            out[std::llround(pair[0].get<double>() * 1000)] += std::strtod(pair[1].get<std::string>().c_str(), nullptr);
    return out;
}

Points pointsOf(const model::Batch& batch, int host, const char* metric) {
    Points out;
    const auto id = model::makeId(model::ResourceKind::Host, MetricHistory::nodename(host));
    for (const auto& samples : batch.samples)
        if (samples.key == model::SeriesKey{id, metric})
            for (std::size_t i = 0; i < samples.times.size(); ++i) out[samples.times[i]] = samples.values[i];
    return out;
}

struct Logged {
    std::string query;
    double start = 0;
    double end = 0;
    int step = 0;
};

/// The range queries that the server logged from line `from` on.
std::vector<Logged> rangeQueries(const QString& path, int from, int* lines = nullptr) {
    std::vector<Logged> out;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return out;
    int count = 0;
    for (QByteArray line = file.readLine(); !line.isEmpty(); line = file.readLine()) {
        if (count++ < from) continue;
        const auto json = base::parseJson(line.toStdString(), "the query log");
        if (!json) continue;
        const auto& params = base::childAt(*json, "params");
        const auto seconds = [&](const char* key) {
            const auto t = base::parseTime(base::textAt(params, key));
            return t ? static_cast<double>(base::toMillis(*t)) / 1000 : -1;
        };
        const auto step = static_cast<int>(base::numberAt(params, "step"));
        if (step > 0) out.push_back({base::textAt(params, "query"), seconds("start"), seconds("end"), step});
    }
    if (lines) *lines = count;
    return out;
}

std::int64_t sampleCount(const model::Batch& batch) {
    std::int64_t count = 0;
    for (const auto& samples : batch.samples) count += static_cast<std::int64_t>(samples.times.size());
    return count;
}

double largestError(const Points& ours, const Points& theirs) {
    double worst = 0;
    for (const auto& [t, value] : theirs) {
        const auto it = ours.find(t);
        if (it == ours.end()) return INFINITY;
        worst = std::max(worst, std::abs(it->second - value) / std::max(std::abs(value), 1e-9));
    }
    return worst;
}

} // namespace

/// Against Debian's own Prometheus, back-filled with 15 days of 20 hosts, beside a live node_exporter.
class PrometheusTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void readsWhatTheServerComputes();
    void keepsGapsAndSurvivesRestarts();
    void namesHostsAndTheirCapacity();
    void secondGatheringAsksOnlyForWhatIsNew();
    void threadsAndRepetitionChangeNothing();
    void readsALiveHost();
    void manyAreAskedInGroups();
    void aShortHistoryIsNotTakenForRareScrapes();
    void wrongQueriesAreExplained();
    void cancelLeavesNothing();
    void killedServerLeavesNothing();

private:
    gather::Source source() const {
        return {"fleet",
                "prometheus",
                {{"url", m_server.url().toStdString()}, {"match", "job=\"node\""}, {"history", "14d"}}};
    }
    base::Result<model::Batch> gatherOnce(const std::string& cursor, std::int64_t nowSeconds,
                                          const base::Run& run = {}) {
        return gather::gather(source(), {base::fromMillis(nowSeconds * 1000), cursor}, run);
    }

    QTemporaryDir m_folder;
    test::Daemon m_exporter;
    test::PrometheusServer m_server;
    int m_exporterPort = 0;
    std::int64_t m_end = 0; ///< seconds: when the back-filled history ends
    std::int64_t m_begin = 0;
    model::Batch m_first;
};

void PrometheusTest::initTestCase() {
    for (const char* program : {"prometheus", "promtool", "prometheus-node-exporter", "curl"})
        if (QStandardPaths::findExecutable(program).isEmpty())
            QSKIP(qPrintable(
                QString("%1 is not installed, so nothing can be gathered from a real server.").arg(program)));
    QElapsedTimer clock;
    clock.start();
    m_end = QDateTime::currentSecsSinceEpoch() / MetricHistory::kStep * MetricHistory::kStep - 7200;
    m_begin = m_end - kDays * 86400;
    const auto text = m_folder.filePath("history.om");
    const auto data = m_folder.filePath("data");
    QVERIFY(MetricHistory(kHosts, m_begin, m_end).write(text));
    qInfo("history written after %lld ms: %lld bytes", clock.elapsed(), QFileInfo(text).size());
    QVERIFY(!test::output("promtool",
                          {"tsdb", "create-blocks-from", "openmetrics", "--max-block-duration=744h", text, data})
                 .isNull());
    QFile::remove(text);
    qInfo("back-filled after %lld ms", clock.elapsed());
    m_exporterPort = test::freePort();
    QVERIFY(m_exporter.start("prometheus-node-exporter",
                             {QString("--web.listen-address=127.0.0.1:%1").arg(m_exporterPort)},
                             m_folder.filePath("exporter.log")));
    QVERIFY(m_server.start(m_folder.path(), data, m_exporterPort));
    clock.start();
    auto batch = gatherOnce({}, m_end);
    QVERIFY2(batch, batch ? "" : batch.error().text.c_str());
    m_first = std::move(*batch);
    qInfo("first gathering: %lld samples in %lld ms", static_cast<long long>(sampleCount(m_first)), clock.elapsed());
}

void PrometheusTest::readsWhatTheServerComputes() {
    QCOMPARE(m_first.resources.size(), std::size_t(kHosts));
    QCOMPARE(m_first.samples.size(), std::size_t(kHosts) * 4);
    QVERIFY(sampleCount(m_first) > std::int64_t(kHosts) * 4 * 13 * 288);
    QVERIFY(m_first.accounting.read >= sampleCount(m_first));
    const auto from = (m_end - 14 * 86400) * 1000 + kStepMs;
    const auto until = m_end * 1000 - kStepMs; // one step of delay
    for (const int host : {0, 7, 19, MetricHistory::kRestarted, MetricHistory::kSilent}) {
        const auto at = "instance=\"" + MetricHistory::instance(host) + "\"";
        const auto received = [&](const char* way) {
            return fmt::format("rate(node_network_{}_bytes_total{{{},device=\"eth0\"}}[15m])", way, at);
        };
        const std::pair<const char*, std::vector<std::string>> asked[] = {
            {"cpu", {"1000 * rate(node_cpu_seconds_total{" + at + ",mode=~\"user|steal\"}[15m])"}},
            {"memory", {"node_memory_MemTotal_bytes{" + at + "} - node_memory_MemAvailable_bytes{" + at + "}"}},
            {"disk",
             {"node_filesystem_size_bytes{" + at + ",mountpoint=\"/\"} - node_filesystem_avail_bytes{" + at +
              ",mountpoint=\"/\"}"}},
            {"network", {received("receive"), received("transmit")}},
        };
        for (const auto& [metric, queries] : asked) {
            Points theirs;
            for (const auto& query : queries)
                for (const auto& [t, value] : askPlainly(m_server.url(), query, from, until)) theirs[t] += value;
            const auto ours = pointsOf(m_first, host, metric);
            QVERIFY(theirs.size() > 3900);
            QCOMPARE(ours.size(), theirs.size());
            const double error = largestError(ours, theirs);
            QVERIFY2(error <= 0.001, qPrintable(QString("host %1 %2: %3").arg(host).arg(metric).arg(error)));
            if (host == 0) qInfo("%s: %zu points, largest error %.2g", metric, theirs.size(), error);
        }
    }
}

void PrometheusTest::keepsGapsAndSurvivesRestarts() {
    const MetricHistory history(kHosts, m_begin, m_end);
    const auto silent = pointsOf(m_first, MetricHistory::kSilent, "memory");
    const auto gapBegin = silent.lower_bound(history.silenceBegin() * 1000 + kStepMs);
    QVERIFY(gapBegin != silent.end());
    QVERIFY(gapBegin->first >= history.silenceEnd() * 1000);
    QVERIFY(pointsOf(m_first, 0, "memory").contains(history.silenceBegin() * 1000 + 3'600'000));
    // A difference of the raw counters would be hugely negative at the restart.
    for (const auto& [t, value] : pointsOf(m_first, MetricHistory::kRestarted, "cpu")) {
        QVERIFY(value >= 0);
        QVERIFY(value <= 2000);
    }
    for (const auto& samples : m_first.samples) {
        QVERIFY(std::is_sorted(samples.times.begin(), samples.times.end()));
        QVERIFY(std::all_of(samples.values.begin(), samples.values.end(), [](double v) { return std::isfinite(v); }));
    }
}

void PrometheusTest::namesHostsAndTheirCapacity() {
    for (int h = 0; h < kHosts; ++h) {
        const auto id = model::makeId(model::ResourceKind::Host, MetricHistory::nodename(h));
        const auto it =
            std::find_if(m_first.resources.begin(), m_first.resources.end(), [&](const auto& r) { return r.id == id; });
        QVERIFY(it != m_first.resources.end());
        QCOMPARE(it->capacity.at(model::kCpu), std::int64_t(2000));
        QCOMPARE(it->capacity.at(model::kMemory), std::int64_t(8589934592));
        QCOMPARE(it->capacity.at(model::kDisk), std::int64_t(100'000'000'000)); // once, though mounted twice
        QVERIFY(!it->capacity.has(model::kNetwork));
        QCOMPARE(it->attributes.at("instance").value, MetricHistory::instance(h));
        QCOMPARE(it->attributes.at("os").value, std::string("Linux"));
        QVERIFY(it->stated == model::Members()); // of cordons, taints and lifetimes it knows nothing
        QCOMPARE(it->attributes.at("kernel").value, std::string("6.1.0-13-amd64"));
    }
}

void PrometheusTest::secondGatheringAsksOnlyForWhatIsNew() {
    const auto past = m_end - 86400;
    auto first = gatherOnce({}, past);
    QVERIFY2(first, first ? "" : first.error().text.c_str());
    QVERIFY(first->cursor < base::formatTime(base::fromMillis(past * 1000)));
    int lines = 0;
    rangeQueries(m_server.queryLog(), 0, &lines);
    auto second = gatherOnce(first->cursor, past + 1800);
    QVERIFY2(second, second ? "" : second.error().text.c_str());
    QCOMPARE(sampleCount(*second), std::int64_t(kHosts) * 4 * 6);
    const auto cursor = base::parseTime(first->cursor);
    QVERIFY(cursor.has_value());
    int ranges = 0;
    double points = 0;
    for (const auto& logged : rangeQueries(m_server.queryLog(), lines)) {
        if (logged.query.find("count_over_time") != std::string::npos) continue; // how often hosts are scraped
        QVERIFY(logged.start * 1000 > static_cast<double>(base::toMillis(*cursor)));
        points += (logged.end - logged.start) / logged.step + 1;
        ++ranges;
    }
    QCOMPARE(ranges, 4);
    QCOMPARE(points, 24.0);
    for (const auto& samples : second->samples) QVERIFY(samples.times.front() > base::toMillis(*cursor));
    // Nothing is due yet: the server is not even asked.
    rangeQueries(m_server.queryLog(), 0, &lines);
    auto third = gatherOnce(second->cursor, past + 1830);
    QVERIFY(third.has_value());
    QCOMPARE(sampleCount(*third), std::int64_t(0));
    QCOMPARE(third->cursor, second->cursor);
    int linesAfter = 0;
    rangeQueries(m_server.queryLog(), 0, &linesAfter);
    QCOMPARE(linesAfter, lines);
}

/// Of an hour that history fills only in part, the count of samples says nothing of their distance.
void PrometheusTest::aShortHistoryIsNotTakenForRareScrapes() {
    const auto batch = gatherOnce({}, m_begin + 1500);
    QVERIFY2(batch, batch ? "" : batch.error().text.c_str());
    QVERIFY(sampleCount(*batch) > 0);
    for (const auto& problem : batch->problems) {
        if (problem.code != "rate-window") continue;
        QCOMPARE(problem.text, std::string("CPU and network are averages over 15m, since the hosts are scraped only "
                                           "every 5m or so."));
    }
}

void PrometheusTest::threadsAndRepetitionChangeNothing() {
    base::Run run;
    run.threads = 7;
    const auto again = gatherOnce({}, m_end, run);
    QVERIFY(again.has_value());
    QVERIFY(again->samples == m_first.samples);
    QVERIFY(again->resources == m_first.resources);
    QCOMPARE(again->cursor, m_first.cursor);
}

void PrometheusTest::readsALiveHost() {
    auto live = source();
    live.params = {{"url", m_server.url().toStdString()},
                   {"match", "job=\"live\""},
                   {"step", "1s"},
                   {"window", "5s"},
                   {"delay", "0s"},
                   {"history", "30s"}};
    base::Result<model::Batch> batch;
    for (int i = 0; i < 60; ++i) {
        batch = gather::gather(live, {base::fromMillis(QDateTime::currentMSecsSinceEpoch()), {}}, {});
        const auto has = [&](const char* metric) {
            return batch && std::any_of(batch->samples.begin(), batch->samples.end(),
                                        [&](const auto& s) { return s.key.metric == metric && s.times.size() >= 3; });
        };
        if (has("cpu") && has("memory")) break;
        QTest::qWait(500);
    }
    QVERIFY2(batch, batch ? "" : batch.error().text.c_str());
    QCOMPARE(batch->resources.size(), std::size_t(1));
    const auto& host = batch->resources.front();
    QCOMPARE(host.name, test::output("uname", {"-n"}).trimmed().toStdString());
    QCOMPARE(host.capacity.at(model::kCpu), test::output("nproc", {"--all"}).trimmed().toLongLong() * 1000);
    QFile meminfo("/proc/meminfo");
    QVERIFY(meminfo.open(QIODevice::ReadOnly));
    const auto total = meminfo.readLine().simplified().split(' ').at(1).toLongLong() * 1024;
    QCOMPARE(host.capacity.at(model::kMemory), static_cast<std::int64_t>(total));
    for (const auto& samples : batch->samples) {
        if (samples.key.metric != "cpu") continue;
        for (const double value : samples.values)
            QVERIFY(value >= 0 && value <= 1.1 * static_cast<double>(host.capacity.at(model::kCpu)));
    }
}

/// Too much for one answer: some hosts in each.
void PrometheusTest::manyAreAskedInGroups() {
    auto fine = source();
    fine.params["step"] = "1m";
    fine.params["history"] = "7d";
    int lines = 0;
    rangeQueries(m_server.queryLog(), 0, &lines);
    const auto batch = gather::gather(fine, {base::fromMillis(m_end * 1000), {}}, {});
    QVERIFY2(batch, batch ? "" : batch.error().text.c_str());
    QCOMPARE(batch->samples.size(), std::size_t(kHosts) * 4);
    QVERIFY(rangeQueries(m_server.queryLog(), lines).size() >= 8);
    for (const int host : {0, 11, kHosts - 1}) {
        const auto at = "instance=\"" + MetricHistory::instance(host) + "\"";
        const auto ours = pointsOf(*batch, host, "memory");
        const auto theirs = askPlainly(
            m_server.url(), "node_memory_MemTotal_bytes{" + at + "} - node_memory_MemAvailable_bytes{" + at + "}",
            (m_end - 2 * 86400) * 1000, m_end * 1000 - kStepMs);
        QVERIFY(theirs.size() > 500);
        QCOMPARE(largestError(ours, theirs), 0.0);
        QVERIFY(ours.size() > 10'000);
    }
}

void PrometheusTest::wrongQueriesAreExplained() {
    auto wrong = source();
    wrong.params["cpu-query"] = "sum by (instance) (rate(";
    auto batch = gather::gather(wrong, {base::fromMillis(m_end * 1000), {}}, {});
    QVERIFY(!batch);
    QVERIFY2(batch.error().text.find("parse error") != std::string::npos, batch.error().text.c_str());
    wrong = source();
    wrong.params["match"] = "job=\"nothing\"";
    batch = gather::gather(wrong, {base::fromMillis(m_end * 1000), {}}, {});
    QVERIFY(!batch);
    QVERIFY2(batch.error().text.find("no metrics of node_exporter") != std::string::npos, batch.error().text.c_str());
    // The same later on is a gap, not an error: what was gathered stays and time goes on.
    batch = gather::gather(wrong, {base::fromMillis(m_end * 1000), m_first.cursor}, {});
    QVERIFY(batch.has_value());
}

void PrometheusTest::cancelLeavesNothing() {
    std::stop_source stop;
    base::Run run;
    run.stop = stop.get_token();
    run.progress = [&](double share, const char*) {
        if (share > 0) stop.request_stop();
    };
    const auto batch = gatherOnce({}, m_end, run);
    QVERIFY(!batch);
    QCOMPARE(batch.error().kind, base::ErrorKind::Cancelled);
}

void PrometheusTest::killedServerLeavesNothing() {
    base::Run run;
    run.progress = [&](double share, const char*) {
        if (share > 0) m_server.daemon().signalKill();
    };
    const auto batch = gatherOnce({}, m_end, run);
    QVERIFY(!batch);
    QVERIFY(batch.error().kind == base::ErrorKind::Input);
    qInfo("%s", batch.error().text.c_str());
    QVERIFY(batch.error().text.find("127.0.0.1") != std::string::npos);
    // And a server that is gone says so in words.
    m_server.daemon().kill();
    const auto later = gatherOnce(m_first.cursor, m_end + 7200);
    QVERIFY(!later);
    QVERIFY2(later.error().text.find("Nothing answers at") != std::string::npos, later.error().text.c_str());
}

QTEST_GUILESS_MAIN(PrometheusTest)
#include "prometheus_test.moc"
