#include "core/gather/fake_prometheus.h"
#include "gather/gatherer.h"

#include <QtTest>

using namespace penumbra;
using namespace std::chrono_literals;
using test::field;
using test::json;
using test::pathOf;
using test::success;

namespace {

const base::Time kThen = base::Time(base::Duration(test::kNow * 1000));
const model::ResourceId kAlpha("host/alpha");

/// A server with one host that answers every grid and every moment that it is asked for.
test::Script answerOf(const test::FakeRequest& request) {
    const auto path = pathOf(request);
    if (path == "/api/v1/query_range") {
        std::string values;
        for (double t = field(request, "start"); t <= field(request, "end"); t += field(request, "step") / 1000)
            values += fmt::format("{}[{:.0f},\"1\"]", values.empty() ? "" : ",", t);
        return json(test::matrix(fmt::format(R"({{"metric":{{"instance":"a:9100"}},"values":[{}]}})", values)));
    }
    if (path != "/api/v1/query" || request.target.find("penumbra_metric") == std::string::npos)
        return test::healthy(request);
    std::string rows;
    for (const char* metric : {"cpu", "memory"})
        if (request.target.find(fmt::format("%22{}%22", metric)) != std::string::npos)
            rows += fmt::format(R"({}{{"metric":{{"instance":"a:9100","penumbra_metric":"{}"}},"value":[{},"7"]}})",
                                rows.empty() ? "" : ",", metric, field(request, "time"));
    return json(success(R"({"resultType":"vector","result":[)" + rows + "]}"));
}

std::map<std::string, std::vector<std::int64_t>> timesOf(const model::Batch& batch) {
    std::map<std::string, std::vector<std::int64_t>> out;
    for (const auto& samples : batch.samples) out[samples.key.metric] = samples.times;
    return out;
}

} // namespace

/// Samples that nobody wants are not fetched: a look takes one of each metric that is due, and everything is thinned to
/// what each metric needs.
class LookTest final : public QObject {
    Q_OBJECT

private slots:
    void aLookTakesOneSample();
    void everythingIsThinned();
    void atFirstAllComes();
};

void LookTest::aLookTakesOneSample() {
    test::FakeServer server(answerOf);
    auto connection = gather::connect({"lab", "prometheus", {{"url", server.url("")}, {"history", "1h"}}});
    QVERIFY(connection);
    const auto first = (*connection)->gather({kThen, {}}, {});
    QVERIFY2(first, first ? "" : first.error().text.c_str());
    QVERIFY((*connection)->looksAt({kAlpha, "cpu"}));
    QVERIFY(!(*connection)->looksAt({kAlpha, "queue_depth"}));
    QVERIFY(!(*connection)->looksAt({model::ResourceId("host/stranger"), "cpu"}));
    const auto before = server.requests().size();
    const auto look = (*connection)->gather({kThen + 40min, first->cursor, {kAlpha}, {}, {"cpu"}}, {});
    QVERIFY2(look, look ? "" : look.error().text.c_str());
    QCOMPARE(server.requests().size(), before + 1);
    QVERIFY(!test::isRange(server.requests().back()));
    auto times = timesOf(*look);
    QCOMPARE(times.size(), std::size_t(1));
    QCOMPARE(times["cpu"].size(), std::size_t(1)); // of the eight steps between
    QVERIFY(times["cpu"][0] > base::toMillis(kThen + 30min));
    const auto again = (*connection)->gather({kThen + 41min, first->cursor, {kAlpha}, {}, {"cpu"}}, {});
    QVERIFY(again && again->samples.empty()); // that moment is there already
    const auto other = (*connection)->gather({kThen + 41min, first->cursor, {kAlpha}, {}, {"cpu", "memory"}}, {});
    QVERIFY(other);
    QCOMPARE(timesOf(*other).size(), std::size_t(1));
    QCOMPARE(timesOf(*other)["memory"].size(), std::size_t(1));
}

void LookTest::everythingIsThinned() {
    test::FakeServer server(answerOf);
    auto connection = gather::connect({"lab", "prometheus", {{"url", server.url("")}, {"history", "1h"}}});
    QVERIFY(connection);
    const auto first = (*connection)->gather({kThen, {}}, {});
    QVERIFY(first);
    gather::Ask ask{kThen + 1h, first->cursor};
    ask.every = {{"cpu", 2h}, {"memory", 15min}};
    const auto whole = (*connection)->gather(ask, {});
    QVERIFY2(whole, whole ? "" : whole.error().text.c_str());
    auto times = timesOf(*whole);
    QCOMPARE(times["cpu"].size(), std::size_t(1));
    QCOMPARE(times["memory"].size(), std::size_t(4));
    QCOMPARE(times["cpu"].back(), times["memory"].back());
    QCOMPARE(times["memory"][1] - times["memory"][0], std::int64_t(900'000));
    QCOMPARE(base::formatTime(base::fromMillis(times["cpu"].back())), whole->cursor);
}

void LookTest::atFirstAllComes() {
    test::FakeServer server(answerOf);
    gather::Ask ask{kThen, {}};
    ask.every = {{"cpu", 1h}};
    const auto first = gather::gather({"lab", "prometheus", {{"url", server.url("")}, {"history", "1h"}}}, ask, {});
    QVERIFY(first);
    QCOMPARE(timesOf(*first)["cpu"].size(), std::size_t(12));
}

QTEST_APPLESS_MAIN(LookTest)
#include "look_test.moc"
