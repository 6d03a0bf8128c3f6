#include "core/gather/fake_prometheus.h"
#include "gather/gatherer.h"

#include <QUrlQuery>
#include <QtTest>

#include <algorithm>
#include <cmath>

using namespace penumbra;
using test::answer;
using test::FakeRequest;
using test::FakeServer;
using test::field;
using test::healthy;
using test::isRange;
using test::json;
using test::kNow;
using test::matrix;
using test::pathOf;
using test::Script;
using test::steadyRow;
using test::success;

namespace {

base::Result<model::Batch> gatherFrom(const FakeServer& server, const std::string& cursor = {}) {
    const gather::Source source{"fleet",
                                "prometheus",
                                {{"url", server.url()},
                                 {"history", "1h"},
                                 {"window", "5m"},
                                 {"password", "canary-password"},
                                 {"username", "planner"}}};
    return gather::gather(source, {base::fromMillis(kNow * 1000), cursor}, {});
}

bool hasProblem(const model::Batch& batch, std::string_view code) {
    return std::any_of(batch.problems.begin(), batch.problems.end(), [&](const auto& p) { return p.code == code; });
}

const model::Samples* samplesOf(const model::Batch& batch, std::string_view metric) {
    for (const auto& samples : batch.samples)
        if (samples.key.metric == metric) return &samples;
    return nullptr;
}

} // namespace

/// The gatherer against answers that no Prometheus should give.
class PrometheusFaultTest final : public QObject {
    Q_OBJECT

private slots:
    void healthyAnswersMakeABatch();
    void anyFaultAnywhereLeavesNothing_data();
    void anyFaultAnywhereLeavesNothing();
    void lateFaultLeavesNothing();
    void aGreedyAnswerEndsInItsLimit();
    void badValuesAreLeftOutAndCounted_data();
    void badValuesAreLeftOutAndCounted();
    void strangeRowsAreLeftOut();
    void warningsAreShown();
    void impossibleCapacitiesAreLeftOut();
    void redirectThatAsksForCredentialsIsExplained();
    void brokenCursorIsAnError();
    void requestsGoUnderThePathOfTheAddress();
    void manyLongNamesMakeNoLongQuery();
};

void PrometheusFaultTest::healthyAnswersMakeABatch() {
    FakeServer server(healthy);
    const auto batch = gatherFrom(server);
    QVERIFY2(batch, batch ? "" : batch.error().text.c_str());
    QCOMPARE(batch->source, std::string("fleet"));
    QCOMPARE(batch->resources.size(), std::size_t(1));
    QCOMPARE(batch->resources[0].id.text(), std::string("host/alpha"));
    QCOMPARE(batch->samples.size(), std::size_t(2));
    QCOMPARE(samplesOf(*batch, "cpu")->times.size(), std::size_t(12));
    QCOMPARE(samplesOf(*batch, "cpu")->times.back() % 300'000, std::int64_t(0));
    QCOMPARE(batch->cursor, base::formatTime(base::fromMillis(samplesOf(*batch, "cpu")->times.back())));
    QCOMPARE(batch->accounting.read, std::int64_t(25));
    QCOMPARE(batch->accounting.rejected, std::int64_t(0));
    QVERIFY(hasProblem(*batch, "missing-metric")); // no disk, no network
}

void PrometheusFaultTest::anyFaultAnywhereLeavesNothing_data() {
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("headers");
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("says");
    struct Fault {
        const char* name;
        int status;
        const char* headers;
        const char* body;
        const char* says;
    };
    constexpr Fault kFaults[] = {
        {"page", 200, "Content-Type: text/html\r\n", "<html>Sign in</html>", "web page"},
        {"untyped page", 200, "", "\n<!DOCTYPE html>", "web page"},
        {"refused query", 400, "", R"({"status":"error","errorType":"bad_data","error":"11,000 points\u0007"})",
         "11,000 points"},
        {"execution", 422, "", R"({"status":"error","errorType":"execution","error":"too many samples"})",
         "too many samples"},
        {"error with 200", 200, "", R"({"status":"error","errorType":"x","error":"odd"})", "odd"},
        {"broken JSON", 200, "", R"({"status":"success","data":[)", "not valid JSON"},
        {"deep JSON", 200, "", "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[",
         "cannot be read safely"},
        {"twice a key", 200, "", R"({"status":"success","status":"success"})", "twice"},
        {"other JSON", 200, "", R"({"hello":"world"})", "not that of a Prometheus"},
        {"no data", 200, "", R"({"status":"success"})", "not that of a Prometheus"},
        {"number", 200, "", "17", "not that of a Prometheus"},
        {"empty", 200, "", "", "empty"},
        {"credentials", 401, "", "Unauthorized", "credentials"},
        {"forbidden page", 403, "Content-Type: text/html\r\n", "<html>", "credentials"},
        {"not there", 404, "", "404 page not found", "no Prometheus API"},
        {"broken", 500, "", "oops", "status 500"},
    };
    for (const char* path : {"/api/v1/label/__name__/values", "/api/v1/series", "/api/v1/query", "/api/v1/query_range"})
        for (const auto& fault : kFaults)
            QTest::addRow("%s %s", path, fault.name)
                << path << fault.status << fault.headers << fault.body << fault.says;
}

void PrometheusFaultTest::anyFaultAnywhereLeavesNothing() {
    QFETCH(QString, path);
    QFETCH(int, status);
    QFETCH(QString, headers);
    QFETCH(QString, body);
    QFETCH(QString, says);
    FakeServer server([&](const FakeRequest& request) {
        if (pathOf(request) == path.toStdString()) return answer(status, headers.toStdString(), body.toStdString());
        return healthy(request);
    });
    const auto batch = gatherFrom(server);
    QVERIFY(!batch);
    const auto& text = batch.error().text;
    QVERIFY2(text.find(says.toStdString()) != std::string::npos, text.c_str());
    QVERIFY2(text.find("canary") == std::string::npos && text.find("query=") == std::string::npos, text.c_str());
    QVERIFY2(std::none_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20; }),
             text.c_str());
    QVERIFY2(text.ends_with("Nothing was stored."), text.c_str());
}

void PrometheusFaultTest::lateFaultLeavesNothing() {
    std::atomic<int> ranges{0};
    FakeServer server([&](const FakeRequest& request) {
        if (isRange(request) && ++ranges == 2)
            return Script{{"HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{\"status\""}};
        return healthy(request);
    });
    const auto batch = gatherFrom(server);
    QVERIFY(!batch);
    QVERIFY2(batch.error().text.find("broke") != std::string::npos, batch.error().text.c_str());
}

/// 30 MB of JSON that would take some 700 MB to hold, from a server that turned hostile.
void PrometheusFaultTest::aGreedyAnswerEndsInItsLimit() {
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    QSKIP("A sanitizer's shadow memory needs more addresses than any limit leaves.");
#endif
    std::string lists = R"({"status":"success","data":{"resultType":"matrix","result":[[])";
    for (int i = 0; i < 10'000'000; ++i) lists += ",[]";
    lists += "]}}";
    FakeServer server([&](const FakeRequest& request) { return isRange(request) ? json(lists) : healthy(request); });
    const auto batch = gatherFrom(server);
    QVERIFY(!batch);
    QVERIFY2(batch.error().text.find("limit of 512 MiB") != std::string::npos, batch.error().text.c_str());
    QVERIFY2(batch.error().text.ends_with("Nothing was stored."), batch.error().text.c_str());
}

void PrometheusFaultTest::badValuesAreLeftOutAndCounted_data() {
    QTest::addColumn<QString>("pair");
    QTest::newRow("not a number") << R"([%1,"NaN"])";
    QTest::newRow("infinite") << R"([%1,"+Inf"])";
    QTest::newRow("minus infinite") << R"([%1,"-Inf"])";
    QTest::newRow("too large") << R"([%1,"1e999"])";
    QTest::newRow("words") << R"([%1,"many"])";
    QTest::newRow("trailing") << R"([%1,"1 "])";
    QTest::newRow("bare number") << "[%1,1]";
    QTest::newRow("text time") << R"(["%1","1"])";
    QTest::newRow("huge time") << R"([1e300,"1"])";
    QTest::newRow("before the range") << R"([5,"1"])";
    QTest::newRow("after the range") << R"([1800000000,"1"])";
    QTest::newRow("no pair") << "[%1]";
    QTest::newRow("object") << "{}";
}

void PrometheusFaultTest::badValuesAreLeftOutAndCounted() {
    QFETCH(QString, pair);
    FakeServer server([&](const FakeRequest& request) {
        if (!isRange(request)) return healthy(request);
        const double start = field(request, "start");
        const auto bad = pair.contains("%1") ? pair.arg(start + 300, 0, 'f', 0) : pair;
        return json(
            matrix(fmt::format(R"({{"metric":{{"instance":"a:9100"}},"values":[[{0:.0f},"2"],{1},[{2:.0f},"3"]]}})",
                               start, bad.toStdString(), start + 600)));
    });
    const auto batch = gatherFrom(server);
    QVERIFY2(batch, batch ? "" : batch.error().text.c_str());
    QCOMPARE(samplesOf(*batch, "cpu")->values, (std::vector<double>{2, 3}));
    QCOMPARE(batch->accounting.rejected, std::int64_t(2)); // one in cpu, one in memory
    QCOMPARE(batch->accounting.read, std::int64_t(1 + 4 + 2));
    QVERIFY(hasProblem(*batch, "bad-sample"));
}

void PrometheusFaultTest::strangeRowsAreLeftOut() {
    FakeServer server([](const FakeRequest& request) {
        if (!isRange(request)) return healthy(request);
        return json(matrix(steadyRow(request) + "," + steadyRow(request) + "," + steadyRow(request, R"("job":"node")") +
                           ",17"));
    });
    const auto batch = gatherFrom(server);
    QVERIFY2(batch, batch ? "" : batch.error().text.c_str());
    QCOMPARE(batch->resources.size(), std::size_t(1));
    QCOMPARE(samplesOf(*batch, "cpu")->times.size(), std::size_t(12)); // the same host twice counts once
    QCOMPARE(batch->accounting.rejected, std::int64_t(48));
}

void PrometheusFaultTest::warningsAreShown() {
    FakeServer server([](const FakeRequest& request) {
        if (!isRange(request)) return healthy(request);
        auto body = matrix(steadyRow(request));
        body.pop_back();
        return json(body + R"(,"warnings":["store eu-1 did not answer"]})");
    });
    const auto batch = gatherFrom(server);
    QVERIFY(batch.has_value());
    const auto about = std::count_if(batch->problems.begin(), batch->problems.end(),
                                     [](const auto& p) { return p.text.find("store eu-1") != std::string::npos; });
    QCOMPARE(about, 1);
}

void PrometheusFaultTest::impossibleCapacitiesAreLeftOut() {
    for (const char* value : {"0", "-4", "1e30", "NaN"}) {
        FakeServer server([&](const FakeRequest& request) {
            if (pathOf(request) != "/api/v1/query") return healthy(request);
            return json(success(fmt::format(
                R"({{"resultType":"vector","result":[{{"metric":{{"instance":"a:9100"}},"value":[{},"{}"]}}]}})",
                field(request, "time"), value)));
        });
        const auto batch = gatherFrom(server);
        QVERIFY(batch.has_value());
        QVERIFY2(batch->resources[0].capacity.empty(), value);
    }
}

void PrometheusFaultTest::redirectThatAsksForCredentialsIsExplained() {
    FakeServer other([](const FakeRequest&) { return answer(401, "", ""); });
    FakeServer own(
        [&](const FakeRequest& request) { return answer(302, "Location: " + other.url(request.target) + "\r\n", ""); });
    const auto batch = gatherFrom(own);
    QVERIFY(!batch);
    QVERIFY2(batch.error().text.find("redirects to " + other.url("")) != std::string::npos, batch.error().text.c_str());
    for (const auto& request : other.requests()) QVERIFY(!request.has("Authorization"));
}

void PrometheusFaultTest::brokenCursorIsAnError() {
    FakeServer server(healthy);
    const auto batch = gatherFrom(server, "yesterday");
    QVERIFY(!batch);
    QVERIFY(batch.error().text.find("cursor") != std::string::npos);
    QVERIFY(server.requests().empty());
}

void PrometheusFaultTest::requestsGoUnderThePathOfTheAddress() {
    FakeServer server([](const FakeRequest& request) {
        auto inner = request;
        if (!inner.target.starts_with("/prom/api/")) return answer(404, "", "");
        inner.target.erase(0, 5);
        return healthy(inner);
    });
    for (const char* path : {"/prom", "/prom/"}) {
        const gather::Source source{
            "fleet", "prometheus", {{"url", server.url(path)}, {"history", "1h"}, {"window", "5m"}}};
        QVERIFY(gather::gather(source, {base::fromMillis(kNow * 1000), {}}, {}).has_value());
    }
}

/// VictoriaMetrics refuses a query of more than 16 KiB, and proxies a longer address.
void PrometheusFaultTest::manyLongNamesMakeNoLongQuery() {
    constexpr int kHosts = 900;
    const auto label = [](int i) { return fmt::format("web-{:03}.row-{}.some-datacentre.example.com:9100", i, i % 7); };
    std::mutex mutex;
    std::vector<std::string> asked; // queries of a range
    std::size_t longestQuery = 0, longestAddress = 0;
    FakeServer server([&](const FakeRequest& request) {
        const auto path = pathOf(request);
        const auto form = request.target.substr(std::min(request.target.find('?') + 1, request.target.size()));
        const QUrlQuery fields(QString::fromStdString(request.method == "POST" ? request.body : form));
        const auto query = fields.queryItemValue("query", QUrl::FullyDecoded).toStdString();
        {
            const std::scoped_lock lock(mutex);
            longestQuery = std::max(longestQuery, query.size());
            longestAddress = std::max(longestAddress, request.target.size());
            if (path == "/api/v1/query_range" && query.find("node_cpu_seconds_total") != std::string::npos)
                asked.push_back(query);
        }
        if (path == "/api/v1/series") {
            std::string rows;
            for (int i = 1; i < kHosts; ++i)
                rows += fmt::format(R"({}{{"__name__":"node_uname_info","instance":"{}","nodename":"web-{}"}})",
                                    i > 1 ? "," : "", label(i), i);
            return json(success("[" + rows + "]"));
        }
        if (path == "/api/v1/label/instance/values") // and one that does not say who it is
            return json(success(fmt::format(R"(["{}","{}"])", label(0), label(1))));
        if (path == "/api/v1/query_range") return json(matrix(""));
        if (path == "/api/v1/query") return json(success(R"({"resultType":"vector","result":[]})"));
        return healthy(request);
    });
    const gather::Source source{
        "fleet", "prometheus", {{"url", server.url()}, {"history", "30d"}, {"step", "5m"}, {"window", "5m"}}};
    auto connection = gather::connect(source);
    const auto batch = (*connection)->gather({base::fromMillis(kNow * 1000), {}}, {});
    QVERIFY2(batch, batch ? "" : batch.error().text.c_str());
    QCOMPARE(batch->resources.size(), std::size_t(kHosts));
    for (int i = 0; i < kHosts; ++i) {
        const auto name = fmt::format("web-{:03}", i);
        const auto count = std::count_if(asked.begin(), asked.end(),
                                         [&](const auto& query) { return query.find(name) != std::string::npos; });
        QVERIFY2(count == 1, name.c_str());
    }
    gather::Ask few{base::fromMillis((kNow + 300) * 1000), batch->cursor};
    for (const auto& resource : batch->resources)
        if (few.only.size() < 300) few.only.push_back(resource.id);
    const auto look = (*connection)->gather(few, {});
    QVERIFY2(look, look ? "" : look.error().text.c_str());
    QVERIFY2(longestQuery > 3'000 && longestQuery <= 16'384, qPrintable(QString::number(longestQuery)));
    QVERIFY2(longestAddress <= 5'000, qPrintable(QString::number(longestAddress)));
}

QTEST_APPLESS_MAIN(PrometheusFaultTest)
#include "prometheus_fault_test.moc"
