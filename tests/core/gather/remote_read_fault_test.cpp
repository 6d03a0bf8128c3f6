#include "core/gather/fake_prometheus.h"
#include "core/ingest/chunk_writer.h"
#include "gather/gatherer.h"

#include <QtTest>

#include <algorithm>
#include <snappy.h>

using namespace penumbra;
using test::answer;
using test::FakeRequest;
using test::FakeServer;
using test::json;
using test::kNow;
using test::Script;

namespace {

constexpr const char* kStreamed =
    "Content-Type: application/x-streamed-protobuf; proto=prometheus.ChunkedReadResponse\r\n";
constexpr const char* kSamples = "Content-Type: application/x-protobuf\r\nContent-Encoding: snappy\r\n";
const test::Labels kLabels{{"__name__", "queue_depth"}, {"instance", "a:8080"}, {"queue", "orders"}};

/// A sample a minute in the last hour, its number as its value.
std::string stream(const test::Labels& labels = kLabels) {
    test::ChunkWriter writer;
    for (int i = 0; i < 60; ++i) writer.add((kNow - 3600 + i * 60) * 1000 + 7, i);
    return test::streamOf(writer.chunk(), labels);
}

std::string samplesMessage() {
    ingest::ProtoWriter series, result, response;
    for (const auto& [name, value] : kLabels) {
        ingest::ProtoWriter label;
        label.bytes(1, name);
        label.bytes(2, value);
        series.bytes(1, label.message());
    }
    ingest::ProtoWriter sample; // a value of 0 is left out
    sample.number(2, static_cast<std::uint64_t>((kNow - 600) * 1000));
    series.bytes(2, sample.message());
    result.bytes(1, series.message());
    response.bytes(1, result.message());
    std::string out;
    snappy::Compress(response.message().data(), response.message().size(), &out);
    return out;
}

/// A server with the series queue_depth of one program that answers remote read so.
Script serve(const FakeRequest& request, const Script& read) {
    const auto path = test::pathOf(request);
    if (path == "/api/v1/read") return read;
    if (path == "/api/v1/label/__name__/values") return json(test::success(R"(["node_uname_info"])"));
    if (path == "/api/v1/metadata") return answer(404, "", "");
    if (path == "/api/v1/series" && request.target.find("queue_depth") != std::string::npos)
        return json(test::success(R"([{"__name__":"queue_depth","instance":"a:8080","queue":"orders"}])"));
    if (path == "/api/v1/query_range" && request.target.find("last_over_time") != std::string::npos)
        return json(
            test::matrix(test::steadyRow(request, R"("__name__":"queue_depth","instance":"a:8080","queue":"orders")")));
    if (path == "/api/v1/query_range") return json(test::matrix(R"({"metric":{},"values":[]})"));
    return test::healthy(request);
}

base::Result<model::Batch> gatherFrom(const FakeServer& server, const char* step = "5m") {
    const gather::Source source{"fleet",
                                "prometheus",
                                {{"url", server.url()},
                                 {"history", "1h"},
                                 {"step", step},
                                 {"window", "5m"},
                                 {"username", "planner"},
                                 {"password", "canary-word"},
                                 {"series", "queue_depth"}}};
    return gather::gather(source, {base::fromMillis(kNow * 1000), {}}, {});
}

const model::Samples* depth(const base::Result<model::Batch>& batch) {
    if (!batch) return nullptr;
    for (const auto& samples : batch->samples)
        if (samples.key.metric == "queue_depth{port=\"8080\",queue=\"orders\"}") return &samples;
    return nullptr;
}

} // namespace

/// Remote read from servers that answer it well, otherwise, wrongly or not at all.
class RemoteReadFaultTest final : public QObject {
    Q_OBJECT

private slots:
    void lastSampleOfEachStepIsKept();
    void partsOfASeriesAreJoined();
    void labelsOfTheServerItselfAreLeftOut();
    void samplesAreTakenToo();
    void withoutRemoteReadItAsksQueries_data();
    void withoutRemoteReadItAsksQueries();
    void faultsLeaveNothing_data();
    void faultsLeaveNothing();
};

void RemoteReadFaultTest::lastSampleOfEachStepIsKept() {
    FakeServer server([](const FakeRequest& request) { return serve(request, answer(200, kStreamed, stream())); });
    const auto fine = gatherFrom(server, "1m");
    QVERIFY2(depth(fine), fine ? "" : fine.error().text.c_str());
    QCOMPARE(depth(fine)->times.size(), std::size_t(59)); // of the hour, without the minute of delay
    const auto coarse = gatherFrom(server);
    QVERIFY(depth(coarse));
    QCOMPARE(depth(coarse)->times.size(), std::size_t(12));
    for (std::size_t i = 0; i < 12; ++i) {
        const auto t = depth(coarse)->times[i];
        QVERIFY(depth(coarse)->values[i] == static_cast<double>((t - 7) / 1000 - kNow + 3600) / 60);
        QVERIFY((t + 60'000 - 1) / 300'000 > (t - 1) / 300'000); // the next one is of the next step
    }
}

void RemoteReadFaultTest::partsOfASeriesAreJoined() {
    test::ChunkWriter first, second;
    for (int i = 0; i < 60; ++i) (i < 30 ? first : second).add((kNow - 3600 + i * 60) * 1000 + 7, i);
    const auto body = test::streamOf(first.chunk(), kLabels) + test::streamOf(second.chunk(), kLabels);
    FakeServer whole([](const FakeRequest& request) { return serve(request, answer(200, kStreamed, stream())); });
    FakeServer parts([&](const FakeRequest& request) { return serve(request, answer(200, kStreamed, body)); });
    const auto one = gatherFrom(whole), two = gatherFrom(parts);
    QVERIFY(depth(one) && depth(two));
    QVERIFY(*depth(one) == *depth(two));
}

void RemoteReadFaultTest::labelsOfTheServerItselfAreLeftOut() {
    auto labels = kLabels;
    labels["replica"] = "prometheus-0";
    FakeServer server(
        [&](const FakeRequest& request) { return serve(request, answer(200, kStreamed, stream(labels))); });
    QVERIFY(depth(gatherFrom(server)));
}

void RemoteReadFaultTest::samplesAreTakenToo() {
    FakeServer server(
        [](const FakeRequest& request) { return serve(request, answer(200, kSamples, samplesMessage())); });
    const auto batch = gatherFrom(server);
    QVERIFY2(depth(batch), batch ? "" : batch.error().text.c_str());
    QCOMPARE(depth(batch)->times, std::vector<std::int64_t>{(kNow - 600) * 1000});
    QCOMPARE(depth(batch)->values, std::vector<double>{0});
    for (const auto& request : server.requests())
        if (request.target == "/api/v1/read") QVERIFY(request.has("X-Prometheus-Remote-Read-Version: 0.1.0"));
}

void RemoteReadFaultTest::withoutRemoteReadItAsksQueries_data() {
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("headers");
    QTest::addColumn<QString>("body");
    QTest::newRow("Thanos") << 404 << ""
                            << "404 page not found";
    QTest::newRow("VictoriaMetrics") << 400 << ""
                                     << "unsupported path requested: \"/api/v1/read\"";
    QTest::newRow("method") << 405 << ""
                            << "";
    QTest::newRow("not built in") << 501 << ""
                                  << "";
    QTest::newRow("JSON") << 200 << "Content-Type: application/json\r\n"
                          << "{}";
}

void RemoteReadFaultTest::withoutRemoteReadItAsksQueries() {
    QFETCH(int, status);
    QFETCH(QString, headers);
    QFETCH(QString, body);
    FakeServer server([&](const FakeRequest& request) {
        return serve(request, answer(status, headers.toStdString(), body.toStdString()));
    });
    const auto batch = gatherFrom(server);
    QVERIFY2(depth(batch), batch ? "" : batch.error().text.c_str());
    QCOMPARE(depth(batch)->times.size(), std::size_t(12));
}

void RemoteReadFaultTest::faultsLeaveNothing_data() {
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("headers");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("says");
    const auto row = [](const char* name, int status, const char* headers, const std::string& body, const char* says) {
        QTest::newRow(name) << status << headers << QByteArray::fromStdString(body) << says;
    };
    auto wrong = stream();
    wrong[wrong.size() / 2] ^= 1;
    row("wrong check sum", 200, kStreamed, wrong, "its check sum is wrong");
    row("cut off", 200, kStreamed, stream().substr(0, 100), "is cut off or damaged");
    row("chunk that ends early", 200, kStreamed, test::streamOf(std::string("\0\x09\x01", 3), kLabels),
        "damaged chunk");
    row("no message", 200, kStreamed, "hello hello", "is cut off or damaged");
    row("no snappy", 200, kSamples, "hello", "not compressed as it should be");
    row("4 GiB of snappy", 200, kSamples, "\xFF\xFF\xFF\xFF\x0F", "or too large");
    row("no samples", 200, kSamples, std::string("\x05\x10hello", 7), "holds no samples");
    row("another type", 200, "Content-Type: application/grpc\r\n", stream(), "another type");
    row("page", 200, "Content-Type: text/html\r\n", "<html>", "web page");
    row("credentials", 401, "", "", "refuses the credentials");
    row("broken", 500, "", "oops", "status 500");
}

void RemoteReadFaultTest::faultsLeaveNothing() {
    QFETCH(int, status);
    QFETCH(QString, headers);
    QFETCH(QByteArray, body);
    QFETCH(QString, says);
    FakeServer server([&](const FakeRequest& request) {
        return serve(request, answer(status, headers.toStdString(), body.toStdString()));
    });
    const auto batch = gatherFrom(server);
    QVERIFY(!batch);
    const auto& text = batch.error().text;
    QVERIFY2(text.find(says.toStdString()) != std::string::npos, text.c_str());
    QVERIFY2(text.find("canary") == std::string::npos, text.c_str());
    QVERIFY2(text.ends_with("Nothing was stored."), text.c_str());
}

QTEST_APPLESS_MAIN(RemoteReadFaultTest)
#include "remote_read_fault_test.moc"
