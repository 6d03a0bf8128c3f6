#include "app/program.h"
#include "base/json.h"
#include "core/gather/lab.h"
#include "core/gather/metric_history.h"
#include "store/workspace.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QtTest>

#include <cmath>
#include <map>

using namespace penumbra;
using test::cli;
using test::MetricHistory;

namespace {

constexpr int kHosts = 20;
constexpr int kDays = 15;
constexpr std::int64_t kStepMs = MetricHistory::kStep * 1000;

using Points = std::map<std::int64_t, double>;

/// What the server itself answers to a plain query, asked with curl and summed over the series of each `instance`.
std::map<std::string, Points> askPlainly(const QString& url, const QString& query, std::int64_t begin,
                                         std::int64_t end) {
    const auto reply = test::output("curl", {"-fsS", "-G", url + "/api/v1/query_range", "--data-urlencode",
                                             "query=" + query, "--data-urlencode", QString("start=%1").arg(begin),
                                             "--data-urlencode", QString("end=%1").arg(end), "--data-urlencode",
                                             QString("step=%1").arg(MetricHistory::kStep)});
    std::map<std::string, Points> out;
    const auto json = base::parseJson(reply.toStdString(), "the plain answer");
    if (!json) return out;
    for (const auto& row : (*json)["data"]["result"])
        for (const auto& pair : row["values"])
            out[row["metric"]["instance"].get<std::string>()][std::llround(pair[0].get<double>() * 1000)] +=
                std::strtod(pair[1].get<std::string>().c_str(), nullptr);
    return out;
}

/// A range query as the server's log tells it: seconds.
struct Logged {
    double start = 0, end = 0, step = 0;
};

QList<QByteArray> logLines(const QString& path) { return test::contentOf(path).split('\n'); }

QList<Logged> rangeQueries(const QString& path, qsizetype from) {
    QList<Logged> out;
    for (const auto& line : logLines(path).mid(from)) {
        const auto params = QJsonDocument::fromJson(line)["params"];
        const auto seconds = [&](const char* key) {
            return static_cast<double>(
                       QDateTime::fromString(params[key].toString(), Qt::ISODateWithMs).toMSecsSinceEpoch()) /
                   1000;
        };
        if (params["step"].toDouble() > 0 && !params["query"].toString().contains("count_over_time"))
            out << Logged{seconds("start"), seconds("end"), params["step"].toDouble()};
    }
    return out;
}

} // namespace

/// Acceptance 4 of the thin path: Debian's own Prometheus with 15 days of 20 hosts beside a live node_exporter, driven
/// only through penumbra-cli, from gathering to the plan on paper.
class PrometheusEndToEndTest final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void gathersTheFleet();
    void valuesAreTheServers();
    void secondGatheringFetchesOnlyWhatIsNew();
    void forecastsEverySeries();
    void runsAndExports();
    void killedServerLeavesNoHalfBatch();

private:
    QString sourceFile(const QString& name, const QJsonObject& params) const;
    test::Ending gather(const QString& workspace, const QString& source) const {
        return cli({"gather", "-w", workspace, "--source", source, "--once", "--json"});
    }
    void backfill(const QString& data);

    QTemporaryDir m_folder;
    test::Daemon m_exporter;
    test::PrometheusServer m_server;
    QString m_data, m_workspace, m_fleet, m_live;
    int m_exporterPort = 0;
    std::int64_t m_end = 0; ///< seconds: when the back-filled history ends
    std::int64_t m_begin = 0;
};

QString PrometheusEndToEndTest::sourceFile(const QString& name, const QJsonObject& params) const {
    auto all = params;
    all["url"] = m_server.url();
    const QJsonObject source{
        {"penumbra", "source"}, {"format", 1}, {"name", name}, {"gatherer", "prometheus"}, {"params", all}};
    const auto path = m_folder.filePath(name + ".json");
    return test::writeFile(path, QJsonDocument(source).toJson()) ? path : QString();
}

void PrometheusEndToEndTest::backfill(const QString& data) {
    const auto text = m_folder.filePath("history.om");
    QVERIFY(MetricHistory(kHosts, m_begin, m_end).write(text));
    QVERIFY(!test::output("promtool",
                          {"tsdb", "create-blocks-from", "openmetrics", "--max-block-duration=744h", text, data})
                 .isNull());
    QFile::remove(text);
}

void PrometheusEndToEndTest::initTestCase() {
    for (const char* program : {"prometheus", "promtool", "prometheus-node-exporter", "curl"})
        if (!test::isInstalled(program)) QSKIP(qPrintable(QString("%1 is not installed.").arg(program)));
    m_end = QDateTime::currentSecsSinceEpoch() / MetricHistory::kStep * MetricHistory::kStep - 7200;
    m_begin = m_end - kDays * 86400;
    m_data = m_folder.filePath("data");
    backfill(m_data);
    m_exporterPort = test::freePort();
    QVERIFY(m_exporter.start("prometheus-node-exporter",
                             {QString("--web.listen-address=127.0.0.1:%1").arg(m_exporterPort)},
                             m_folder.filePath("exporter.log")));
    QVERIFY(m_server.start(m_folder.path(), m_data, m_exporterPort));
    m_workspace = m_folder.filePath("fleet.penumbra");
    m_fleet = sourceFile("fleet", {{"match", "job=\"node\""}, {"history", "14d"}, {"step", "5m"}});
    m_live = sourceFile(
        "live", {{"match", "job=\"live\""}, {"history", "1m"}, {"step", "2s"}, {"window", "10s"}, {"delay", "0s"}});
}

void PrometheusEndToEndTest::gathersTheFleet() {
    QElapsedTimer clock;
    clock.start();
    const auto gathered = gather(m_workspace, m_fleet);
    QVERIFY2(gathered.code == 0, gathered.err);
    const auto report = gathered.json();
    qInfo("first gathering: %d samples of %d series in %lld ms, stored", report["samples"].toInt(),
          report["series"].toInt(), clock.elapsed());
    QCOMPARE(report["resources"].toObject()["host"].toInt(), kHosts);
    QCOMPARE(report["series"].toInt(), kHosts * 4);
    QVERIFY(report["samples"].toInt() > kHosts * 4 * 13 * 288);
    QCOMPARE(report["rejected"].toInt(), 0);
    const auto shown = cli({"show", "-w", m_workspace, "--json"}).json();
    QCOMPARE(shown["samples"].toInt(), report["samples"].toInt());
    QCOMPARE(shown["capacity"].toObject()["cpu"].toInt(), kHosts * 2000);
}

void PrometheusEndToEndTest::valuesAreTheServers() {
    const auto workspace = store::Workspace::open(m_workspace.toStdString(), store::OpenMode::Read);
    QVERIFY2(workspace, workspace ? "" : workspace.error().text.c_str());
    const auto begin = m_end - 13 * 86400;
    const auto node = QString("{job=\"node\"%1}[15m]");
    const std::pair<const char*, QString> asked[] = {
        {"cpu", "1000 * rate(node_cpu_seconds_total" + node.arg(",mode=~\"user|steal\"") + ")"},
        {"network", "rate(node_network_receive_bytes_total" + node.arg(",device=\"eth0\"") +
                        ") + rate(node_network_transmit_bytes_total" + node.arg(",device=\"eth0\"") + ")"},
        {"memory", "node_memory_MemTotal_bytes{job=\"node\"} - node_memory_MemAvailable_bytes{job=\"node\"}"}};
    for (const auto& [metric, query] : asked) {
        const auto theirs = askPlainly(m_server.url(), query, begin, m_end - 300);
        QCOMPARE(theirs.size(), std::size_t(kHosts));
        double worst = 0;
        std::size_t compared = 0;
        for (int h = 0; h < kHosts; ++h) {
            const model::SeriesKey key{model::makeId(model::ResourceKind::Host, MetricHistory::nodename(h)), metric};
            const auto samples =
                workspace->samples(key, {base::fromMillis(begin * 1000), base::fromMillis(m_end * 1000 - kStepMs + 1)});
            QVERIFY(samples.has_value());
            Points ours;
            for (std::size_t i = 0; i < samples->times.size(); ++i) ours[samples->times[i]] = samples->values[i];
            const auto& wanted = theirs.at(MetricHistory::instance(h));
            QCOMPARE(ours.size(), wanted.size());
            for (const auto& [time, value] : wanted) {
                QVERIFY(ours.contains(time));
                worst = std::max(worst, std::abs(ours[time] - value) / std::max(std::abs(value), 1e-9));
                ++compared;
            }
        }
        qInfo("%s: %zu values of %d hosts, largest difference %.2g", metric, compared, kHosts, worst);
        QVERIFY2(worst <= 0.001, metric);
    }
}

void PrometheusEndToEndTest::secondGatheringFetchesOnlyWhatIsNew() {
    // The back-filled history ended two hours ago: at most the five minutes since the last gathering are asked for.
    const auto cursorOf = [&](const char* source) {
        const auto workspace = store::Workspace::open(m_workspace.toStdString(), store::OpenMode::Read);
        const auto cursor = base::parseTime(workspace->cursor(source).value_or(""));
        return cursor ? static_cast<double>(base::toMillis(*cursor)) / 1000 : -1;
    };
    auto cursor = cursorOf("fleet");
    auto lines = logLines(m_server.queryLog()).size() - 1;
    const auto fleet = gather(m_workspace, m_fleet);
    QVERIFY2(fleet.code == 0, fleet.err);
    QCOMPARE(fleet.json()["samples"].toInt(), 0);
    for (const auto& query : rangeQueries(m_server.queryLog(), lines)) QVERIFY(query.start > cursor);

    // The live host goes on and on.
    test::Ending first;
    QTRY_VERIFY_WITH_TIMEOUT((first = gather(m_workspace, m_live)).code == 0, 60'000);
    QTest::qWait(7'000);
    cursor = cursorOf("live");
    lines = logLines(m_server.queryLog()).size() - 1;
    const auto before = cli({"show", "-w", m_workspace, "--json"}).json()["samples"].toInt();
    const auto second = gather(m_workspace, m_live);
    QVERIFY2(second.code == 0, second.err);
    const auto after = cli({"show", "-w", m_workspace, "--json"}).json()["samples"].toInt();
    double points = 0;
    const auto queries = rangeQueries(m_server.queryLog(), lines);
    for (const auto& query : queries) {
        QVERIFY(query.start > cursor);
        points += (query.end - query.start) / query.step + 1;
    }
    const auto samples = second.json()["samples"].toInt();
    qInfo("second gathering of the live host: %lld range queries over %.0f points, %d samples, %d known already",
          static_cast<long long>(queries.size()), points, samples, second.json()["duplicate"].toInt());
    QVERIFY(samples > 0 && samples <= static_cast<int>(points));
    QCOMPARE(after - before, samples);
}

void PrometheusEndToEndTest::forecastsEverySeries() {
    const auto out = m_folder.filePath("forecast.csv");
    QElapsedTimer clock;
    clock.start();
    const auto forecast = cli({"forecast", "-w", m_workspace, "--horizon", "24", "--json", "--out", out});
    QVERIFY2(forecast.code == 0, forecast.err);
    const auto report = forecast.json();
    qInfo("%d series forecast in %lld ms", report["forecast"].toInt(), clock.elapsed());
    QVERIFY(report["series"].toInt() >= kHosts * 4);
    QCOMPARE(report["forecast"].toInt(), report["series"].toInt());
    QCOMPARE(test::contentOf(out).count('\n'), 1 + 24 * report["series"].toInt());
}

void PrometheusEndToEndTest::runsAndExports() {
    QElapsedTimer clock;
    clock.start();
    const auto run = cli({"run", "-w", m_workspace, "--edit", "fail-host host=host-03", "--json"});
    QVERIFY2(run.code == 0, run.err);
    qInfo("run after %lld ms: %s", clock.elapsed(), qPrintable(run.json()["verdict"].toString()));
    QVERIFY(!run.json()["verdict"].isNull());
    const auto planned = cli({"plan", "-w", m_workspace, "--edit", "fail-host host=host-03", "--json"});
    QVERIFY2(planned.code == 0, planned.err);
    const auto json = m_folder.filePath("plan.json");
    const auto exported = cli({"export", "-w", m_workspace, "--plan", "as-is", "--to", "json", "-o", json});
    QVERIFY2(exported.code == 0, exported.err);
    const auto plan = QJsonDocument::fromJson(test::contentOf(json)).object();
    QCOMPARE(plan["penumbra"].toString(), QString("plan"));
    const auto paper = m_folder.filePath("plan.pdf");
    const auto printed = cli({"export", "-w", m_workspace, "--plan", "as-is", "--to", "pdf", "-o", paper});
    QVERIFY2(printed.code == 0, printed.err);
    QVERIFY(test::contentOf(paper).startsWith("%PDF-"));
    qInfo("plan and exports after %lld ms", clock.elapsed());
}

/// The server is killed after the first, second, ... answer of a gathering, until one gets through.
void PrometheusEndToEndTest::killedServerLeavesNoHalfBatch() {
    const auto before = test::hashOf(m_workspace);
    const auto other = sourceFile("again", {{"match", "job=\"node\""}, {"history", "14d"}, {"step", "1m"}});
    int kills = 0;
    for (qsizetype answers = 1; answers <= 6; ++answers) {
        const auto lines = logLines(m_server.queryLog()).size();
        QProcess process;
        process.start(PENUMBRA_BIN "/penumbra-cli", {"gather", "-w", m_workspace, "--source", other, "--once"});
        while (process.state() != QProcess::NotRunning && logLines(m_server.queryLog()).size() < lines + answers)
            process.waitForFinished(1);
        m_server.daemon().kill();
        QVERIFY(process.waitForFinished(120'000));
        const auto words = process.readAllStandardError();
        if (process.exitCode() != 0) {
            ++kills;
            QCOMPARE(process.exitCode(), 3);
            QVERIFY2(words.contains("127.0.0.1"), words);
            QCOMPARE(test::hashOf(m_workspace), before);
        }
        QVERIFY(m_server.start(m_folder.path(), m_data, m_exporterPort));
        if (process.exitCode() == 0) break;
        sourceFile("again", {{"match", "job=\"node\""}, {"history", "14d"}, {"step", "1m"}}); // the port is new
    }
    qInfo("%d gatherings were cut off by the death of the server", kills);
    QVERIFY(kills >= 2);
    const auto workspace = store::Workspace::open(m_workspace.toStdString(), store::OpenMode::Read);
    QVERIFY(workspace.has_value());
}

QTEST_GUILESS_MAIN(PrometheusEndToEndTest)
#include "prometheus_test.moc"
