#include "base/json.h"
#include "core/gather/lab.h"
#include "gather/gatherer.h"

#include <QDateTime>
#include <QtTest>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <map>

using namespace penumbra;

namespace {

using Points = std::map<std::int64_t, double>;
constexpr int kHosts = 6;
constexpr std::int64_t kStep = 300'000; ///< milliseconds

/// What the server itself answers, asked with curl: the samples of each series, by its labels as JSON text without the
/// metric's name.
std::map<std::string, Points> askPlainly(const QString& url, const char* path, const QString& query,
                                         const QStringList& more) {
    QStringList words{"-fsS", "-G", url + path, "--data-urlencode", "query=" + query};
    for (const auto& word : more) words << "-d" << word;
    std::map<std::string, Points> out;
    const auto json = base::parseJson(test::output("curl", words).toStdString(), "the plain answer");
    if (!json) return out;
    for (const auto& row : (*json)["data"]["result"]) {
        auto labels = row["metric"];
        labels.erase("__name__");
        for (const auto& pair : row["values"])
            out[labels.dump()][std::llround(pair[0].get<double>() * 1000)] =
                std::strtod(pair[1].get<std::string>().c_str(), nullptr);
    }
    return out;
}

/// The last finite sample of each step.
Points thinned(const Points& raw, std::int64_t begin, std::int64_t end) {
    std::map<std::int64_t, std::pair<std::int64_t, double>> last;
    for (const auto& [t, value] : raw)
        if (t > begin && t <= end && std::isfinite(value)) last[(t - 1) / kStep] = {t, value};
    Points out;
    for (const auto& [step, sample] : last) out.insert(sample);
    return out;
}

Points pointsOf(const model::Samples& samples) {
    Points out;
    for (std::size_t i = 0; i < samples.times.size(); ++i) out[samples.times[i]] = samples.values[i];
    return out;
}

const model::Samples* find(const model::Batch& batch, const std::string& text) {
    const auto it = std::find_if(batch.samples.begin(), batch.samples.end(),
                                 [&](const auto& samples) { return samples.key.text() == text; });
    return it == batch.samples.end() ? nullptr : &*it;
}

std::string instance(int host, int port = 8080) { return fmt::format("10.0.0.{}:{}", host + 1, port); }
std::string nodename(int host) { return fmt::format("host-{}", host); }

} // namespace

/// Series and queries of the planner's own, and looks at single hosts, against Debian's own Prometheus and
/// VictoriaMetrics with two days of irregular samples.
class OwnSeriesTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void gaugesComeAsTheyWereStored_data() { everyServer(); }
    void gaugesComeAsTheyWereStored();
    void metricsWithTheSameLabelsAreTakenTogether();
    void waysAgree();
    void countersComeAsRates_data() { everyServer(); }
    void countersComeAsRates();
    void sumsComeAsOneSeries_data() { everyServer(); }
    void sumsComeAsOneSeries();
    void whatIsNewFollowsWithoutOverlap_data() { everyServer(); }
    void whatIsNewFollowsWithoutOverlap();
    void singleHostsAreLookedAt_data() { everyServer(); }
    void singleHostsAreLookedAt();
    void wrongSelectorsAreExplained();

private:
    void everyServer();
    void writeHistory(const QString& path) const;
    void startVictoria(const QString& text);
    base::Result<model::Batch> gather(const QString& url, base::ParamTexts params, std::int64_t end,
                                      const std::string& cursor = {}) const {
        params["url"] = url.toStdString();
        params.try_emplace("history", "36h");
        params["delay"] = "0s";
        return gather::gather({"fleet", "prometheus", std::move(params)}, {base::fromMillis(end), cursor}, {});
    }

    QTemporaryDir m_folder;
    test::PrometheusServer m_prometheus;
    test::Daemon m_victoria;
    QString m_victoriaUrl;
    std::int64_t m_begin = 0, m_end = 0; ///< milliseconds
};

/// OpenMetrics text. Samples come some 40 s apart, not evenly, with a silence of three hours.
void OwnSeriesTest::writeHistory(const QString& path) const {
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    const auto put = [&](const std::string& head, auto value) {
        std::string out;
        std::int64_t i = 0;
        for (auto t = m_begin + 17; t < m_end; t += 40'000 + (i % 7) * 1'013 + (i % 501 == 500 ? 10'800'000 : 0), ++i)
            fmt::format_to(std::back_inserter(out), "{} {} {}.{:03}\n", head, value(i, t), t / 1000, t % 1000);
        file.write(out.data(), static_cast<qint64>(out.size()));
    };
    file.write("# TYPE queue_depth gauge\n");
    for (int h = 0; h < kHosts; ++h)
        for (const char* queue : {"orders", "mails"})
            put(fmt::format("queue_depth{{instance=\"{}\",job=\"shop\",queue=\"{}\"}}", instance(h), queue),
                [&](auto i, auto) {
                    if (i % 97 == 96) return std::string(i % 2 ? "NaN" : "+Inf");
                    return i % 5 == 0 ? std::string("7")
                                      : fmt::format("{}", std::sin(static_cast<double>(i * (h + 1))) * 1e6);
                });
    file.write("# TYPE pod_load gauge\n");
    put("pod_load{instance=\"10.9.9.9:1\",job=\"pods\",namespace=\"shop\",pod=\"cart-7\"}",
        [](auto i, auto) { return i % 11; });
    file.write("# TYPE http_requests counter\n");
    for (int h = 0; h < kHosts; ++h) {
        double sum = 0;
        put(fmt::format("http_requests_total{{code=\"200\",instance=\"{}\",job=\"shop\"}}", instance(h)),
            [&](auto i, auto) {
                if (i == 700) sum = 0;
                return sum += static_cast<double>(i % 13 * (h + 1));
            });
    }
    file.write("# TYPE node_memory_MemAvailable_bytes gauge\n");
    for (int h = 0; h < kHosts; ++h)
        put(fmt::format("node_memory_MemAvailable_bytes{{instance=\"{}\",job=\"node\"}}", instance(h, 9100)),
            [&](auto i, auto) { return 4'000'000'000 + i * 1000 * (h + 1); });
    file.write("# TYPE node_memory_MemTotal_bytes gauge\n");
    for (int h = 0; h < kHosts; ++h)
        put(fmt::format("node_memory_MemTotal_bytes{{instance=\"{}\",job=\"node\"}}", instance(h, 9100)),
            [](auto, auto) { return 8'000'000'000; });
    file.write("# TYPE node_uname_info gauge\n");
    for (int h = 0; h < kHosts; ++h)
        put(fmt::format("node_uname_info{{instance=\"{}\",job=\"node\",nodename=\"{}\"}}", instance(h, 9100),
                        nodename(h)),
            [](auto, auto) { return 1; });
    file.write("# EOF\n");
}

void OwnSeriesTest::initTestCase() {
    for (const char* program : {"prometheus", "promtool", "curl"})
        if (QStandardPaths::findExecutable(program).isEmpty())
            QSKIP(qPrintable(
                QString("%1 is not installed, so nothing can be gathered from a real server.").arg(program)));
    m_end = (QDateTime::currentMSecsSinceEpoch() - 7'200'000) / kStep * kStep;
    m_begin = m_end - 2 * 86'400'000LL;
    const auto text = m_folder.filePath("history.om");
    const auto data = m_folder.filePath("data");
    writeHistory(text);
    QVERIFY(!test::output("promtool",
                          {"tsdb", "create-blocks-from", "openmetrics", "--max-block-duration=744h", text, data})
                 .isNull());
    QVERIFY(m_prometheus.start(m_folder.path(), data, 9));
    startVictoria(text);
}

void OwnSeriesTest::startVictoria(const QString& text) {
    if (QStandardPaths::findExecutable("victoria-metrics").isEmpty()) return;
    const int port = test::freePort();
    m_victoriaUrl = QString("http://127.0.0.1:%1").arg(port);
    QVERIFY(m_victoria.start("victoria-metrics",
                             {"-storageDataPath=" + m_folder.filePath("victoria"),
                              QString("-httpListenAddr=127.0.0.1:%1").arg(port), "-retentionPeriod=2"},
                             m_folder.filePath("victoria.log")));
    QVERIFY(test::waitUntilReady(m_victoriaUrl + "/health"));
    // its import of text takes times in milliseconds
    QFile from(text), to(m_folder.filePath("history.txt"));
    QVERIFY(from.open(QIODevice::ReadOnly) && to.open(QIODevice::WriteOnly));
    for (auto line = from.readLine(); !line.isEmpty(); line = from.readLine()) {
        if (line.startsWith('#')) continue;
        const auto space = line.lastIndexOf(' ');
        to.write(line.left(space + 1) + line.mid(space + 1).replace(".", ""));
    }
    to.close();
    QVERIFY(
        !test::output("curl", {"-fsS", "-X", "POST", "-T", to.fileName(), m_victoriaUrl + "/api/v1/import/prometheus"})
             .isNull());
    test::output("curl", {"-fsS", m_victoriaUrl + "/internal/force_flush"});
    const auto seen = [&] {
        return test::output("curl", {"-fsS", "-G", m_victoriaUrl + "/api/v1/query", "--data-urlencode",
                                     "query=count(last_over_time({__name__!=\"\"}[2d]))", "-d",
                                     QString("time=%1").arg(m_end / 1000)});
    };
    QTRY_VERIFY2_WITH_TIMEOUT(seen().contains("\"37\""), seen().constData(), 120'000);
}

void OwnSeriesTest::everyServer() {
    QTest::addColumn<QString>("url");
    QTest::newRow("Prometheus") << m_prometheus.url();
    QTest::newRow("VictoriaMetrics") << m_victoriaUrl;
}

#define FETCH_SERVER                                                                                                   \
    QFETCH(QString, url);                                                                                              \
    if (url.isEmpty()) QSKIP("victoria-metrics is not installed, so nothing can be gathered from it.")

void OwnSeriesTest::gaugesComeAsTheyWereStored() {
    FETCH_SERVER;
    const auto batch = gather(url, {{"series", "{__name__=~\"queue_depth|pod_load\"}"}}, m_end);
    QVERIFY2(batch, batch ? "" : batch.error().text.c_str());
    const auto begin = m_end - 36 * 3'600'000LL;
    const bool raw = url == m_prometheus.url();
    const auto theirs =
        raw ? askPlainly(url, "/api/v1/query", "queue_depth[2d]", {QString("time=%1").arg(m_end / 1000)})
            : askPlainly(
                  url, "/api/v1/query_range", "last_over_time(queue_depth[5m])",
                  {QString("start=%1").arg((begin + kStep) / 1000), QString("end=%1").arg(m_end / 1000), "step=300"});
    QCOMPARE(theirs.size(), std::size_t(2 * kHosts));
    std::int64_t compared = 0;
    for (int h = 0; h < kHosts; ++h)
        for (const std::string queue : {"orders", "mails"}) {
            const auto labels =
                fmt::format("{{\"instance\":\"{}\",\"job\":\"shop\",\"queue\":\"{}\"}}", instance(h), queue);
            const auto* ours =
                find(*batch,
                     fmt::format("host/{}:queue_depth{{job=\"shop\",port=\"8080\",queue=\"{}\"}}", nodename(h), queue));
            QVERIFY2(ours, labels.c_str());
            auto expected = theirs.at(labels);
            expected = raw ? thinned(expected, begin, m_end) : expected;
            std::erase_if(expected, [](const auto& point) { return !std::isfinite(point.second); });
            QVERIFY(expected.size() > 280);
            QCOMPARE(ours->times.size(), expected.size());
            QVERIFY(pointsOf(*ours) == expected);
            compared += static_cast<std::int64_t>(expected.size());
        }
    qInfo("%lld samples are bit for bit those of the server", static_cast<long long>(compared));
    QVERIFY(find(*batch, "workload/shop/cart-7:pod_load{instance=\"10.9.9.9:1\",job=\"pods\"}"));
    QCOMPARE(batch->samples.size(), std::size_t(2 * kHosts + 1 + kHosts)); // and the memory of the hosts
}

void OwnSeriesTest::metricsWithTheSameLabelsAreTakenTogether() {
    const auto batch = gather(m_prometheus.url(), {{"series", "{__name__=~\"node_memory_.+\"}"}}, m_end);
    QVERIFY2(batch, batch ? "" : batch.error().text.c_str());
    for (const char* metric : {"node_memory_MemAvailable_bytes", "node_memory_MemTotal_bytes"})
        QVERIFY(std::any_of(batch->samples.begin(), batch->samples.end(), [&](const auto& samples) {
            return samples.key.metric.starts_with(metric) && samples.times.size() > 280;
        }));
}

/// What the server computes for a step, and what we choose out of the raw samples.
void OwnSeriesTest::waysAgree() {
    const base::ParamTexts params{{"series", "queue_depth"}};
    auto asked = params;
    asked["remote-read"] = "never";
    const auto raw = gather(m_prometheus.url(), params, m_end), range = gather(m_prometheus.url(), asked, m_end);
    QVERIFY(raw && range);
    QCOMPARE(raw->samples.size(), range->samples.size());
    for (std::size_t i = 0; i < raw->samples.size(); ++i) {
        QCOMPARE(raw->samples[i].key.text(), range->samples[i].key.text());
        if (!raw->samples[i].key.metric.starts_with("queue_depth")) continue;
        const auto theirs = pointsOf(range->samples[i]);
        for (const auto& [t, value] : pointsOf(raw->samples[i])) {
            const auto same = theirs.find((t + kStep - 1) / kStep * kStep);
            if (same != theirs.end()) QCOMPARE(same->second, value); // else the last one was no number
        }
    }
}

void OwnSeriesTest::countersComeAsRates() {
    FETCH_SERVER;
    const auto batch = gather(url, {{"series", "http_requests_total{job=\"shop\"}"}, {"window", "10m"}}, m_end);
    QVERIFY2(batch, batch ? "" : batch.error().text.c_str());
    const auto theirs = askPlainly(
        url, "/api/v1/query_range", "rate(http_requests_total[10m])",
        {QString("start=%1").arg(m_end / 1000 - 36 * 3600 + 300), QString("end=%1").arg(m_end / 1000), "step=300"});
    QCOMPARE(theirs.size(), std::size_t(kHosts));
    for (int h = 0; h < kHosts; ++h) {
        const auto* ours =
            find(*batch, fmt::format("host/{}:rate(http_requests_total{{code=\"200\",job=\"shop\",port=\"8080\"}})",
                                     nodename(h)));
        QVERIFY(ours);
        QVERIFY(ours->unit == base::Unit::PerSecond);
        QVERIFY(pointsOf(*ours) ==
                theirs.at(fmt::format("{{\"code\":\"200\",\"instance\":\"{}\",\"job\":\"shop\"}}", instance(h))));
        QVERIFY(std::all_of(ours->values.begin(), ours->values.end(), [](double v) { return v >= 0; }));
    }
}

void OwnSeriesTest::sumsComeAsOneSeries() {
    FETCH_SERVER;
    const auto batch = gather(url,
                              {{"queries", "service/shop requests (1/s) = sum(rate(http_requests_total[10m])); "
                                           "host/{instance} busy = max by (instance) (rate(http_requests_total[10m]));"
                                           "zone/all wrong = http_requests_total"}},
                              m_end);
    QVERIFY2(batch, batch ? "" : batch.error().text.c_str());
    const auto theirs = askPlainly(
        url, "/api/v1/query_range", "sum(rate(http_requests_total[10m]))",
        {QString("start=%1").arg(m_end / 1000 - 36 * 3600 + 300), QString("end=%1").arg(m_end / 1000), "step=300"});
    const auto* sum = find(*batch, "service/shop:requests");
    QVERIFY(sum && theirs.size() == 1);
    QVERIFY(sum->unit == base::Unit::PerSecond);
    const auto ours = pointsOf(*sum);
    QCOMPARE(ours.size(), theirs.begin()->second.size());
    for (const auto& [t, value] : theirs.begin()->second)
        QVERIFY(std::abs(ours.at(t) - value) <= 1e-9 * std::abs(value));
    QVERIFY(find(*batch, "host/" + instance(3) + ":busy"));
    const auto said = std::find_if(batch->problems.begin(), batch->problems.end(),
                                   [](const auto& p) { return p.text.find("sum(...)") != std::string::npos; });
    QVERIFY(said != batch->problems.end()); // of a query with six rows for one zone
}

void OwnSeriesTest::whatIsNewFollowsWithoutOverlap() {
    FETCH_SERVER;
    const base::ParamTexts params{{"series", "queue_depth"}};
    const auto all = gather(url, params, m_end);
    const auto first = gather(url, params, m_end - 7'200'000 - 1000);
    QVERIFY(all && first);
    const auto second = gather(url, params, m_end, first->cursor);
    QVERIFY2(second, second ? "" : second.error().text.c_str());
    int joined = 0;
    for (const auto& samples : all->samples) {
        const auto* before = find(*first, samples.key.text());
        const auto* after = find(*second, samples.key.text());
        if (!before || !after) continue;
        auto points = pointsOf(*before);
        for (const auto& point : pointsOf(*after)) QVERIFY(points.insert(point).second);
        auto expected = pointsOf(samples); // the earlier history began two hours earlier
        std::erase_if(points, [&](const auto& point) { return point.first < expected.begin()->first; });
        QVERIFY(points == expected);
        ++joined;
    }
    QVERIFY(joined >= 2 * kHosts);
}

void OwnSeriesTest::singleHostsAreLookedAt() {
    FETCH_SERVER;
    const gather::Source source{
        "fleet", "prometheus", {{"url", url.toStdString()}, {"history", "1h"}, {"delay", "0s"}}};
    auto connection = gather::connect(source);
    QVERIFY(connection.has_value());
    auto& live = **connection;
    const auto at = [&](std::int64_t minutes) { return base::fromMillis(m_end - minutes * 60'000); };
    const auto id = [](int host) { return model::makeId(model::ResourceKind::Host, nodename(host)); };
    const auto whole = live.gather({at(30), {}}, {});
    QVERIFY2(whole, whole ? "" : whole.error().text.c_str());
    const auto before = live.meter().requests.load();
    const auto one = live.gather({at(25), whole->cursor, {id(2)}}, {});
    QVERIFY2(one, one ? "" : one.error().text.c_str());
    QCOMPARE(live.meter().requests - before, std::int64_t(1));
    QCOMPARE(one->samples.size(), std::size_t(1));
    QCOMPARE(one->samples[0].key.text(), "host/" + nodename(2) + ":memory");
    QCOMPARE(one->samples[0].times, std::vector<std::int64_t>{base::toMillis(at(25))});
    QCOMPARE(one->cursor, whole->cursor);
    // Nothing new of that host: nobody is asked. Of another one there is.
    QVERIFY(live.gather({at(24), whole->cursor, {id(2)}}, {})->samples.empty());
    QCOMPARE(live.meter().requests - before, std::int64_t(1));
    const auto two = live.gather({at(20), whole->cursor, {id(2), id(4)}}, {});
    QVERIFY(two.has_value());
    QCOMPARE(live.meter().requests - before, std::int64_t(2));
    QCOMPARE(two->samples.size(), std::size_t(2));
    for (const auto& samples : two->samples) QCOMPARE(samples.times.back(), base::toMillis(at(20)));
    // What it looked at in between comes again with the whole, with the same values.
    const auto again = live.gather({at(20), whole->cursor}, {});
    QVERIFY(again.has_value());
    const auto values = pointsOf(*find(*again, "host/" + nodename(2) + ":memory"));
    QCOMPARE(values.at(one->samples[0].times[0]), one->samples[0].values[0]);
    // A query of the planner's own for one resource is looked at alone too.
    auto summed = source;
    summed.params["queries"] = "service/shop available (bytes) = sum(node_memory_MemAvailable_bytes)";
    auto other = gather::connect(summed);
    QVERIFY(other.has_value());
    const auto shop = model::makeId(model::ResourceKind::Service, "shop");
    const auto sum = (*other)->gather({at(25), whole->cursor, {shop}}, {});
    QVERIFY2(sum, sum ? "" : sum.error().text.c_str());
    QCOMPARE((*other)->meter().requests.load(), std::int64_t(1));
    QCOMPARE(sum->samples.size(), std::size_t(1));
    QCOMPARE(sum->samples[0].key.text(), std::string("service/shop:available"));
    QCOMPARE(sum->samples[0].times, one->samples[0].times);
    // A fresh process learns the names first, and a stranger costs nothing more.
    auto fresh = gather::connect(source);
    QVERIFY(fresh.has_value());
    const auto stranger = model::makeId(model::ResourceKind::Host, "nobody");
    const auto learnt = (*fresh)->gather({at(25), whole->cursor, {id(2), stranger}}, {});
    QVERIFY2(learnt, learnt ? "" : learnt.error().text.c_str());
    QVERIFY(learnt->samples == one->samples);
    const auto spent = (*fresh)->meter().requests.load();
    QVERIFY((*fresh)->gather({at(20), whole->cursor, {stranger}}, {}).has_value());
    QCOMPARE((*fresh)->meter().requests.load(), spent);
}

void OwnSeriesTest::wrongSelectorsAreExplained() {
    const auto says = [&](base::ParamTexts params) {
        const auto batch = gather(m_prometheus.url(), std::move(params), m_end);
        return batch ? std::string() : batch.error().text;
    };
    for (const char* wrong :
         {"{", "queue depth", "queue_depth{job=shop}", "sum(queue_depth)", "{job=\"a\"", "a{b=\"\\q\"}"})
        QVERIFY2(says({{"series", wrong}}).find("no selector of series") != std::string::npos, wrong);
    QVERIFY(says({{"series", "{__name__=~\"(\"}"}}).find("refuses the query") != std::string::npos);
    for (const char* wrong :
         {"orders = x", "shop/a b = x", "service/shop = x", "service/shop a (kg) = x", "service/shop a ="})
        QVERIFY2(says({{"queries", wrong}}).find("own query") != std::string::npos, wrong);
    const auto none = gather(m_prometheus.url(), {{"series", "nothing_of_that_name"}}, m_end);
    QVERIFY(none.has_value());
    QVERIFY(
        std::any_of(none->problems.begin(), none->problems.end(), [](const auto& p) { return p.code == "no-series"; }));
}

QTEST_GUILESS_MAIN(OwnSeriesTest)
#include "own_series_test.moc"
