#include "core/gather/batch_view.h"
#include "core/gather/fake_server.h"
#include "core/gather/lab.h"
#include "gather/counters.h"
#include "gather/exporter/target.h"
#include "gather/gatherer.h"
#include "stopping.h"

#include <QtTest>

#include <cmath>
#include <optional>
#include <thread>

using namespace penumbra;
using test::sampleOf;
using test::wallTime;

namespace {

constexpr std::int64_t kNow = 1'800'000'000'000;

const model::StatedResource* resourceOf(const model::Batch& batch, const std::string& id) {
    for (const auto& resource : batch.resources)
        if (resource.id.text() == id) return &resource;
    return nullptr;
}

std::string metricsOf(double busy, double received) {
    return fmt::format("# TYPE node_uname_info gauge\nnode_uname_info{{nodename=\"web-01\",sysname=\"Linux\"}} 1\n"
                       "# TYPE node_cpu_seconds_total counter\nnode_cpu_seconds_total{{cpu=\"0\",mode=\"idle\"}} 900\n"
                       "node_cpu_seconds_total{{cpu=\"0\",mode=\"user\"}} {}\n"
                       "node_cpu_seconds_total{{cpu=\"0\",mode=\"iowait\"}} 77\n"
                       "# TYPE node_memory_MemTotal_bytes gauge\nnode_memory_MemTotal_bytes 4e9\n"
                       "node_memory_MemAvailable_bytes 1e9\n"
                       "node_network_receive_bytes_total{{device=\"eth0\"}} {}\n"
                       "node_network_transmit_bytes_total{{device=\"eth0\"}} 0\n"
                       "node_network_receive_bytes_total{{device=\"lo\"}} {}\n",
                       busy, received, received * 7);
}

} // namespace

/// Direct scrapes: counters become rates, dead targets are named, and a real node_exporter becomes a host.
class ExporterTest final : public QObject {
    Q_OBJECT

private slots:
    void targetsAreRead_data();
    void targetsAreRead();
    void countersBecomeRates();
    void faultsAreNamed_data();
    void faultsAreNamed();
    void oneDeadTargetLeavesTheOthers();
    void otherExportersBelongToTheHost();
    void equalNamesAreTakenApart();
    void onlyUseIsKeptWhereAsked();
    void aRealNodeExporterIsAHost();
    void aRealPrometheusIsMeasured();
    void stopsSoon();
};

void ExporterTest::targetsAreRead_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("means");
    QTest::newRow("short") << "web-01:9100"
                           << "=http://web-01:9100/metrics";
    QTest::newRow("two") << "a=10.0.0.5:9100, https://b:9/m/x"
                         << "a=http://10.0.0.5:9100/metrics =https://b:9/m/x";
    QTest::newRow("query") << "http://a:1/probe?target=b"
                           << "=http://a:1/probe?target=b";
    QTest::newRow("none") << " , "
                          << "!";
    QTest::newRow("scheme") << "ftp://a"
                            << "!";
}

void ExporterTest::targetsAreRead() {
    QFETCH(QString, text);
    QFETCH(QString, means);
    const auto targets = gather::parseTargets(text.toStdString());
    QString said = targets ? "" : "!";
    if (targets)
        for (const auto& target : *targets)
            said += (said.isEmpty() ? "" : " ") + QString::fromStdString(target.name + "=" + target.url.full());
    QCOMPARE(said, means);
}

void ExporterTest::countersBecomeRates() {
    double busy = 100, received = 1000;
    test::FakeServer server(
        [&](const auto&) { return test::answer(200, "Content-Type: text/plain\r\n", metricsOf(busy, received)); });
    auto connection = gather::connect({"s", "exporter", {{"targets", server.url("/metrics")}}});
    QVERIFY2(connection, connection ? "" : connection.error().text.c_str());
    const auto at = [&](int seconds) {
        return (*connection)->gather({base::fromMillis(kNow + seconds * 1000), {}}, {});
    };
    const auto first = at(0);
    QVERIFY2(first, first ? "" : first.error().text.c_str());
    const auto* host = resourceOf(*first, "host/web-01");
    QVERIFY(host);
    QCOMPARE(host->capacity.at(model::kCpu), 1000);
    QCOMPARE(host->capacity.at(model::kMemory), 4'000'000'000);
    QCOMPARE(host->attributes.at("os").value, std::string("Linux"));
    QCOMPARE(sampleOf(*first, "host/web-01", "memory"), std::optional(3e9));
    QVERIFY(!sampleOf(*first, "host/web-01", "cpu")); // nothing on the first one
    for (const auto& samples : first->samples) QVERIFY(samples.key.metric.find("_total") == std::string::npos);
    busy = 105;
    received = 4000;
    const auto second = at(10);
    QCOMPARE(sampleOf(*second, "host/web-01", "cpu"), std::optional(500.0));
    QCOMPARE(sampleOf(*second, "host/web-01", "network"), std::optional(300.0));
    busy = 1; // the host was started again
    received = 50;
    const auto third = at(20);
    QVERIFY(third.has_value());
    QVERIFY(!sampleOf(*third, "host/web-01", "cpu"));
    QVERIFY(!sampleOf(*third, "host/web-01", "network"));
    for (const auto& samples : third->samples)
        for (const double value : samples.values) QVERIFY2(value >= 0, samples.key.metric.c_str());
    busy = 2;
    const auto fourth = at(30);
    QCOMPARE(sampleOf(*fourth, "host/web-01", "cpu"), std::optional(100.0));
    const auto& books = fourth->accounting;
    std::int64_t held = static_cast<std::int64_t>(fourth->resources.size());
    for (const auto& samples : fourth->samples) held += static_cast<std::int64_t>(samples.times.size());
    QCOMPARE(books.read, held + books.rejected);
}

void ExporterTest::faultsAreNamed_data() {
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("says");
    QTest::newRow("401") << 401 << "no"
                         << "refuses the credentials";
    QTest::newRow("500") << 500 << "no"
                         << "status 500";
    QTest::newRow("404") << 404 << "no"
                         << "status 404";
    QTest::newRow("page") << 200 << "<html><body>Login</body></html>"
                          << "web page";
    QTest::newRow("json") << 200 << "{\"status\": \"success\"}"
                          << "no metric";
    QTest::newRow("empty") << 200 << ""
                           << "no metric";
    QTest::newRow("cut OpenMetrics") << 200 << "# TYPE a unknown\na 1\n"
                                     << "# EOF";
    QTest::newRow("broken OpenMetrics") << 200 << "# TYPE a gauge\na  1\n# EOF\n"
                                        << "no OpenMetrics";
}

void ExporterTest::faultsAreNamed() {
    QFETCH(int, status);
    QFETCH(QString, body);
    QFETCH(QString, says);
    test::FakeServer server(
        [&](const auto&) { return test::answer(status, "Content-Type: text/plain\r\n", body.toStdString()); });
    const auto batch =
        gather::gather({"s", "exporter", {{"targets", server.url("/metrics")}}}, {base::fromMillis(kNow), {}}, {});
    QVERIFY(!batch);
    QVERIFY2(batch.error().text.find(says.toStdString()) != std::string::npos, batch.error().text.c_str());
}

void ExporterTest::oneDeadTargetLeavesTheOthers() {
    test::FakeServer good([&](const auto&) { return test::answer(200, "", metricsOf(1, 1)); });
    test::FakeServer cut([&](const auto&) {
        return test::Script{{"HTTP/1.1 200 X\r\nConnection: close\r\nContent-Length: 5000\r\n\r\nnode_load1 1\n"}};
    });
    const auto dead = fmt::format("127.0.0.1:{}", test::freePort());
    const auto batch = gather::gather(
        {"s", "exporter", {{"targets", fmt::format("{}, {}, {}", dead, cut.url("/metrics"), good.url("/metrics"))}}},
        {base::fromMillis(kNow), {}}, {});
    QVERIFY2(batch, batch ? "" : batch.error().text.c_str());
    QVERIFY(resourceOf(*batch, "host/web-01"));
    QVERIFY(!batch->complete);
    int named = 0;
    for (const auto& problem : batch->problems)
        if (problem.code == "dead-target") ++named;
    QCOMPARE(named, 2);
    QVERIFY(std::any_of(batch->problems.begin(), batch->problems.end(),
                        [&](const auto& p) { return p.where.find(dead) != std::string::npos; }));
    const auto all =
        gather::gather({"s", "exporter", {{"targets", dead + " " + dead}}}, {base::fromMillis(kNow), {}}, {});
    QVERIFY(!all);
    QVERIFY2(all.error().text.find("None of the 2") != std::string::npos, all.error().text.c_str());
}

void ExporterTest::otherExportersBelongToTheHost() {
    test::FakeServer node([&](const auto&) { return test::answer(200, "", metricsOf(1, 1)); });
    test::FakeServer other(
        [&](const auto&) { return test::answer(200, "", "# TYPE app_queue gauge\napp_queue{name=\"mail\"} 7\n"); });
    const auto batch = gather::gather(
        {"s",
         "exporter",
         {{"targets", fmt::format("{},cache-1={},{}", other.url("/m"), other.url("/m"), node.url("/m"))}}},
        {base::fromMillis(kNow), {}}, {});
    QVERIFY2(batch, batch ? "" : batch.error().text.c_str());
    const auto port = other.url("").substr(other.url("").rfind(':') + 1);
    const auto metric = fmt::format("app_queue{{name=\"mail\",port=\"{}\"}}", port);
    QCOMPARE(sampleOf(*batch, "host/web-01", metric), std::optional(7.0));
    QCOMPARE(sampleOf(*batch, "host/cache-1", metric), std::optional(7.0));
}

void ExporterTest::equalNamesAreTakenApart() {
    test::FakeServer one([&](const auto&) { return test::answer(200, "", metricsOf(1, 1)); });
    test::FakeServer two([&](const auto&) { return test::answer(200, "", metricsOf(2, 1)); });
    test::FakeServer other([&](const auto&) { return test::answer(200, "", "app_queue 7\n"); });
    const auto address = [](const test::FakeServer& server) { return server.url("").substr(7); };
    const auto targets = fmt::format("{} {} {}", one.url("/m"), two.url("/m"), other.url("/m"));
    const auto batch = gather::gather({"s", "exporter", {{"targets", targets}}}, {base::fromMillis(kNow), {}}, {});
    QVERIFY2(batch, batch ? "" : batch.error().text.c_str());
    for (const auto* server : {&one, &two}) {
        QVERIFY(resourceOf(*batch, "host/" + address(*server)));
        QCOMPARE(sampleOf(*batch, "host/" + address(*server), "memory"), std::optional(3e9));
    }
    QVERIFY(!resourceOf(*batch, "host/web-01"));
    QVERIFY(resourceOf(*batch, "host/" + address(other))); // on which of the two it runs is not known
    QCOMPARE(std::count_if(batch->problems.begin(), batch->problems.end(),
                           [](const auto& p) { return p.code == "same-name"; }),
             1);
    const auto named =
        gather::gather({"s", "exporter", {{"targets", fmt::format("{} b={}", one.url("/m"), two.url("/m"))}}},
                       {base::fromMillis(kNow), {}}, {});
    QVERIFY(resourceOf(*named, "host/web-01") && resourceOf(*named, "host/b"));
    QVERIFY(named->problems.empty());
}

void ExporterTest::onlyUseIsKeptWhereAsked() {
    double busy = 1;
    test::FakeServer node([&](const auto&) { return test::answer(200, "", metricsOf(busy += 1, 5)); });
    auto connection = gather::connect({"s", "exporter", {{"targets", node.url("/m")}, {"metrics", "hosts"}}});
    (void)(*connection)->gather({base::fromMillis(kNow), {}}, {});
    const auto batch = (*connection)->gather({base::fromMillis(kNow + 1000), {}}, {});
    QVERIFY2(batch, batch ? "" : batch.error().text.c_str());
    QStringList metrics;
    for (const auto& samples : batch->samples) metrics << QString::fromStdString(samples.key.metric);
    metrics.sort();
    QCOMPARE(metrics.join(' '), QString("cpu memory network"));
    QCOMPARE(batch->accounting.read, 4);
}

namespace {

/// The host's own word: seconds that its CPUs worked, as the kernel counts them.
double busySeconds() {
    QFile file("/proc/stat");
    if (!file.open(QIODevice::ReadOnly)) return 0;
    const auto words = QString(file.readLine()).simplified().split(' ');
    double ticks = 0; // user nice system idle iowait irq softirq steal
    for (const int i : {1, 2, 3, 6, 7, 8}) ticks += words[i].toDouble();
    return ticks / static_cast<double>(::sysconf(_SC_CLK_TCK));
}

double memoryTotal() {
    QFile file("/proc/meminfo");
    if (!file.open(QIODevice::ReadOnly)) return 0;
    return QString(file.readLine()).simplified().split(' ')[1].toDouble() * 1024;
}

} // namespace

void ExporterTest::aRealNodeExporterIsAHost() {
    if (QStandardPaths::findExecutable("prometheus-node-exporter").isEmpty())
        QSKIP("There is no prometheus-node-exporter; Debian's package is prometheus-node-exporter.");
    QTemporaryDir folder;
    test::Daemon daemon;
    const int port = test::freePort();
    QVERIFY(daemon.start("prometheus-node-exporter", {QString("--web.listen-address=127.0.0.1:%1").arg(port)},
                         folder.filePath("log")));
    QVERIFY(test::waitUntilReady(QString("http://127.0.0.1:%1/metrics").arg(port)));
    auto connection = gather::connect({"s", "exporter", {{"targets", fmt::format("127.0.0.1:{}", port)}}});
    QVERIFY(connection.has_value());
    const auto before = busySeconds();
    const auto began = wallTime();
    const auto first = (*connection)->gather({began, {}}, {});
    QVERIFY2(first, first ? "" : first.error().text.c_str());
    std::atomic<bool> stop{false};
    std::thread worker([&] {
        while (!stop) {
        }
    }); // something to measure
    QTest::qWait(3000);
    const auto ended = wallTime();
    const auto second = (*connection)->gather({ended, {}}, {});
    const auto after = busySeconds();
    stop = true;
    worker.join();
    QVERIFY(second.has_value());
    const auto name = "host/" + QSysInfo::machineHostName().toStdString();
    const auto* host = resourceOf(*second, name);
    QVERIFY2(host, name.c_str());
    QCOMPARE(host->capacity.at(model::kCpu), 1000 * static_cast<std::int64_t>(::sysconf(_SC_NPROCESSORS_ONLN)));
    QVERIFY(std::abs(static_cast<double>(host->capacity.at(model::kMemory)) - memoryTotal()) < 1);
    const auto cpu = sampleOf(*second, name, "cpu");
    QVERIFY(cpu.has_value());
    const double expected = 1000 * (after - before) / std::chrono::duration<double>(ended - began).count();
    QVERIFY2(std::abs(*cpu - expected) < 0.15 * expected + 50,
             qPrintable(QString("%1 for %2").arg(*cpu).arg(expected)));
    for (const char* metric : {"memory", "disk", "network"}) QVERIFY2(sampleOf(*second, name, metric), metric);
    const auto used =
        QString(test::output("df", {"-B1", "--output=size,avail", "/"})).split('\n')[1].simplified().split(' ');
    qInfo("cpu %.0f of %.0f millicores, disk %.3g, df of the root %.3g", *cpu, expected,
          *sampleOf(*second, name, "disk"), used[0].toDouble() - used[1].toDouble());
    for (const auto& samples : second->samples)
        if (samples.key.metric.starts_with("rate(")) QVERIFY2(samples.values[0] >= 0, samples.key.metric.c_str());
}

void ExporterTest::aRealPrometheusIsMeasured() {
    if (QStandardPaths::findExecutable("prometheus").isEmpty())
        QSKIP("There is no prometheus; Debian's package is prometheus.");
    QTemporaryDir folder;
    test::PrometheusServer server;
    QVERIFY(server.start(folder.path(), folder.filePath("data"), 9));
    auto connection = gather::connect({"s", "exporter", {{"targets", "prom=" + server.url().toStdString()}}});
    QVERIFY(connection.has_value());
    const auto first = (*connection)->gather({wallTime(), {}}, {});
    QVERIFY2(first, first ? "" : first.error().text.c_str());
    QTest::qWait(1100);
    const auto second = (*connection)->gather({wallTime(), {}}, {});
    QVERIFY(second.has_value());
    const auto port = server.url().section(':', 2).toStdString();
    QVERIFY(sampleOf(*second, "host/prom", fmt::format("go_goroutines{{port=\"{}\"}}", port)).value_or(0) > 5);
    const auto busy =
        sampleOf(*second, "host/prom", fmt::format("rate(process_cpu_seconds_total{{port=\"{}\"}})", port));
    QVERIFY(busy.has_value() && *busy >= 0 && *busy < 64);
}

void ExporterTest::stopsSoon() {
    test::FakeServer slow([&](const auto&) { return test::Script{{"HTTP/1.1 200 X\r\n\r\n", 20'000}}; });
    const auto wrong = test::stopsSoon(std::chrono::milliseconds(300), [&](const base::Run& run) {
        return gather::gather({"s", "exporter", {{"targets", slow.url("/m")}}}, {base::fromMillis(kNow), {}}, run);
    });
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
}

QTEST_GUILESS_MAIN(ExporterTest)
#include "exporter_test.moc"
