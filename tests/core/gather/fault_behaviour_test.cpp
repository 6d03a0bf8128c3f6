#include "base/parallel.h"
#include "core/gather/fake_prometheus.h"
#include "core/gather/gzip.h"
#include "core/gather/lab.h"
#include "gather/gatherer.h"
#include "gather/http.h"

#include <QtTest>

#include <algorithm>
#include <chrono>
#include <thread>

using namespace penumbra;
using namespace std::chrono_literals;
using test::answer;
using test::FakeRequest;
using test::FakeServer;
using test::gzip;
using test::healthy;
using test::isRange;
using test::json;
using test::kNow;
using test::matrix;
using test::Script;
using test::steadyRow;

namespace {

using Batch = base::Result<model::Batch>;
using Handler = FakeServer::Handler;

Batch gatherFrom(const std::string& url, base::ParamTexts more = {}) {
    base::ParamTexts params{{"history", "1h"}, {"window", "5m"}, {"username", "planner"}, {"password", "canary-word"}};
    params["url"] = url;
    for (const auto& [key, value] : more) params[key] = value;
    return gather::gather({"fleet", "prometheus", params}, {base::fromMillis(kNow * 1000), {}}, {});
}

/// Asked for samples the server answers so; to all else as one that is well.
Batch gatherWith(const std::function<Script(const FakeRequest&)>& toRange, base::ParamTexts more = {}) {
    FakeServer server(
        [&](const FakeRequest& request) { return isRange(request) ? toRange(request) : healthy(request); });
    return gatherFrom(server.url(), std::move(more));
}
Batch gatherWith(Script script, base::ParamTexts more = {}) {
    return gatherWith([&](const FakeRequest&) { return script; }, std::move(more));
}

base::Result<gather::HttpResponse> fetch(const std::string& url, const gather::HttpSettings& settings) {
    gather::HttpRequest request;
    request.url = *gather::parseUrl(url);
    return gather::HttpClient(settings).fetch(request, {});
}

/// Empty where it failed in those words, without a secret, and nothing was stored; else what happened instead.
template <class T>
std::string fails(const base::Result<T>& result, std::string_view words) {
    if (result) return "it was taken";
    const auto& text = result.error().text;
    if (text.find("canary") != std::string::npos) return "a secret: " + text;
    return text.find(words) == std::string::npos ? text : std::string();
}
std::string isTrue(bool fine, const char* otherwise) { return fine ? std::string() : otherwise; }

const model::Samples* cpuOf(const Batch& batch) {
    if (!batch) return nullptr;
    for (const auto& samples : batch->samples)
        if (samples.key.metric == "cpu") return &samples;
    return nullptr;
}
/// Empty where the batch has so many samples of the CPU and so many rejected in all.
std::string holds(const Batch& batch, std::size_t samples, std::int64_t rejected) {
    if (!batch) return batch.error().text;
    const auto* cpu = cpuOf(batch);
    const auto has = cpu ? cpu->times.size() : 0;
    if (has == samples && batch->accounting.rejected == rejected) return {};
    return fmt::format("{} samples, {} rejected", has, batch->accounting.rejected);
}

Script drip() {
    Script script{{"HTTP/1.1 200 OK\r\nContent-Length: 10000\r\n\r\n", 0}};
    for (int i = 0; i < 300; ++i) script.push_back({"x", 100});
    return script;
}
Script redirect(const std::string& to) { return answer(302, "Location: " + to + "\r\n", ""); }
const std::string kClosed = "HTTP/1.1 200 OK\r\nConnection: close\r\n";

/// Samples of one host: pairs of seconds before now and the value as text.
std::string rowOf(const std::vector<std::pair<int, const char*>>& samples) {
    std::string values;
    for (const auto& [before, value] : samples)
        values += fmt::format("{}[{},\"{}\"]", values.empty() ? "" : ",", kNow / 300 * 300 - before, value);
    return fmt::format(R"({{"metric":{{"instance":"a:9100"}},"values":[{}]}})", values);
}

struct Behaviour {
    const char* name;
    std::string (*difference)(); ///< from what is written; empty: none
};

std::string aHangEnds() { return fails(gatherWith(Script{{"", 30'000}}, {{"timeout", "1s"}}), "in full within 1s"); }
std::string aDripEnds() { return fails(gatherWith(drip(), {{"timeout", "2s"}}), "slow"); }
std::string aDripUnderTheDeadlineEnds() {
    gather::HttpSettings settings;
    settings.floorTime = 60s;
    settings.deadline = 1s;
    FakeServer server([](const FakeRequest&) { return drip(); });
    return fails(fetch(server.url(), settings), "in full within 1s");
}
std::string cutGzip() {
    const auto packed = gzip(std::string(5000, 'a') + "end");
    return fails(gatherWith(Script{{kClosed + "Content-Encoding: gzip\r\n\r\n" + packed.substr(0, packed.size() / 2)}}),
                 "not whole");
}
std::string cutWithoutLength() {
    return fails(gatherWith(Script{{kClosed + "\r\n" +
                                    R"({"status":"success","data":{"resultType":"matrix","result":[{"metric":{)"}}),
                 "not valid JSON");
}
std::string cutBeforeItsLength() {
    return fails(gatherWith(Script{{"HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{\"status\""}}), "broke");
}
std::string cutChunks() {
    return fails(gatherWith(Script{{kClosed + "Transfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n"}}), "broke");
}
std::string redirectElsewhere() {
    FakeServer other([](const FakeRequest&) { return answer(401, "", ""); });
    const auto batch = gatherWith([&](const FakeRequest& request) { return redirect(other.url(request.target)); });
    for (const auto& request : other.requests())
        if (request.has("Authorization")) return "credentials went to another origin";
    return fails(batch, "redirects to " + other.url(""));
}
std::string redirectFromTls() {
    QTemporaryDir folder;
    const auto path = [&](const char* name) { return folder.filePath(name); };
    if (test::output("openssl",
                     {"req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=localhost",
                      "-addext", "subjectAltName=DNS:localhost", "-keyout", path("s.key"), "-out", path("s.pem")})
            .isNull())
        return "there is no openssl";
    QFile page(path("down"));
    if (!page.open(QIODevice::WriteOnly)) return "no file";
    page.write("HTTP/1.0 302 Found\r\nLocation: http://localhost:9/\r\n\r\n");
    page.close();
    const int port = test::freePort();
    test::Daemon server;
    server.changeFolder(folder.path());
    server.start("openssl",
                 {"s_server", "-accept", QString("127.0.0.1:%1").arg(port), "-cert", "s.pem", "-key", "s.key", "-HTTP",
                  "-quiet"},
                 path("log"));
    for (int i = 0; i < 300 && !test::isListening(port); ++i) QTest::qWait(100);
    gather::HttpSettings settings;
    settings.caFile = path("s.pem").toStdString();
    return fails(fetch(fmt::format("https://localhost:{}/down", port), settings), "from https to plain http");
}
std::string redirectToAFile() { return fails(gatherWith(redirect("file:///etc/passwd")), "not followed"); }
std::string redirectsInALoop() {
    return fails(gatherWith([](const FakeRequest& request) { return redirect(request.target); }), "more than 5 times");
}
std::string busyForAMoment() {
    std::atomic<int> count{0};
    const auto begun = std::chrono::steady_clock::now();
    const auto batch = gatherWith([&](const FakeRequest& request) {
        return ++count == 1 ? answer(429, "Retry-After: 1\r\n", "") : json(matrix(steadyRow(request)));
    });
    if (std::chrono::steady_clock::now() - begun < 1s) return "it did not wait";
    return holds(batch, 12, 0);
}
std::string busyForGood() {
    FakeServer server([](const FakeRequest&) { return answer(503, "Retry-After: 0\r\n", ""); });
    const auto difference = fails(gatherFrom(server.url()), "too busy (status 503) and stayed so");
    return difference.empty() ? isTrue(server.requests().size() == 5, "not five tries") : difference;
}
std::string retryAfterIsCapped() {
    if (gather::HttpSettings().longestWait != 15min) return "the cap is another";
    FakeServer server([](const FakeRequest&) { return answer(503, "Retry-After: 86400\r\n", ""); });
    gather::HttpSettings settings;
    settings.longestWait = 5ms;
    const auto response = fetch(server.url(), settings);
    return isTrue(response && response->status == 503 && server.requests().size() == 5, "it did not come back");
}
std::string oneInFlight() {
    std::atomic<bool> busy{true};
    FakeServer server([&](const FakeRequest&) {
        if (busy.exchange(false)) return answer(429, "Retry-After: 0\r\n", "");
        return Script{{"", 30}, {answer(200, "", "done")[0].bytes}};
    });
    const gather::HttpClient client(gather::HttpSettings{});
    gather::HttpRequest request;
    request.url = *gather::parseUrl(server.url());
    base::Run run;
    run.threads = 4;
    if (!client.fetch(request, {})) return "it did not recover";
    server.takeMostAtOnce();
    base::parallelFor(run, 8, [&](std::size_t) { (void)client.fetch(request, {}); });
    return isTrue(server.takeMostAtOnce() == 1, "several at once");
}
std::string hugeBody() {
    return fails(gatherWith(answer(200, "", std::string((64 << 20) + 1, ' '))), "limit of 64 MiB");
}
std::string bomb() {
    return fails(gatherWith(answer(200, "Content-Encoding: gzip\r\n", gzip(std::string(65 << 20, ' ')))), "limit");
}
std::string hugeHeader() {
    return fails(gatherWith(Script{{"HTTP/1.1 200 OK\r\nX-A: " + std::string(70'000, 'a') + "\r\n\r\n"}}),
                 "larger than the limit");
}
std::string page() {
    return fails(gatherWith(answer(200, "Content-Type: text/html\r\n", "<html>Sign in</html>")), "web page");
}
std::string refused() {
    const auto difference = fails(gatherWith(answer(401, "", "")), "refuses the credentials (status 401)");
    return difference.empty() ? fails(gatherWith(answer(403, "", "")), "refuses the credentials (status 403)")
                              : difference;
}
std::string notThere() {
    return fails(gatherWith(answer(404, "", "404 page not found")), "no Prometheus API (status 404)");
}
std::string badQuery() {
    const auto difference = fails(
        gatherWith(answer(400, "", R"({"status":"error","errorType":"bad_data","error":"parse error at char 3"})")),
        "parse error at char 3");
    return difference.empty()
               ? fails(gatherWith(
                           answer(422, "", R"({"status":"error","errorType":"execution","error":"too many samples"})")),
                       "too many samples")
               : difference;
}
std::string brokenJson() { return fails(gatherWith(json(R"({"status":"success","data":)")), "not valid JSON"); }
std::string otherJson() { return fails(gatherWith(json(R"({"hello":[1,2,3]})")), "not that of a Prometheus API"); }
std::string rowsTwice() {
    return holds(gatherWith([](const FakeRequest& r) { return json(matrix(steadyRow(r) + "," + steadyRow(r))); }), 12,
                 24);
}
std::string noNumbers() {
    const auto row = rowOf({{1200, "NaN"}, {900, "+Inf"}, {600, "-Inf"}, {300, "5"}});
    return holds(gatherWith(json(matrix(row))), 1, 6); // of CPU and memory alike
}
std::string outOfOrder() { return holds(gatherWith(json(matrix(rowOf({{600, "1"}, {1200, "2"}, {300, "3"}})))), 2, 2); }
std::string fromTheFuture() { return holds(gatherWith(json(matrix(rowOf({{600, "1"}, {-86'400, "2"}})))), 1, 2); }
std::string emptyResult() { return holds(gatherWith(json(matrix(""))), 0, 0); }
std::string nobodyListens() {
    return fails(gatherFrom(fmt::format("http://127.0.0.1:{}", test::freePort())), "Nothing answers at");
}
std::string nameUnknown() { return fails(gatherFrom("http://no-such-host.invalid:9090"), "cannot be resolved"); }
std::string gaps() {
    const auto batch = gatherWith(json(matrix(rowOf({{2400, "1"}, {2100, "1"}, {600, "0"}, {300, "1"}}))));
    const auto* cpu = cpuOf(batch);
    if (!cpu || cpu->times.size() != 4) return "samples were made up or lost";
    return isTrue(cpu->times[2] - cpu->times[1] == 1'500'000 && cpu->values[2] == 0, "the gap moved");
}
std::string cancelled() {
    std::stop_source stop;
    base::Run run;
    run.stop = stop.get_token();
    FakeServer server([&](const FakeRequest& request) {
        if (isRange(request)) stop.request_stop();
        return isRange(request) ? Script{{"", 30'000}} : healthy(request);
    });
    const gather::Source source{"fleet", "prometheus", {{"url", server.url()}, {"history", "1h"}, {"window", "5m"}}};
    const auto batch = gather::gather(source, {base::fromMillis(kNow * 1000), {}}, run);
    return isTrue(!batch && batch.error().kind == base::ErrorKind::Cancelled, "it went on");
}
/// One server says nothing until the 49 others have been gathered.
std::string oneDeadOfFifty() {
    std::atomic<int> done{0};
    FakeServer dead([&](const FakeRequest&) {
        for (int i = 0; i < 600 && done < 49; ++i) std::this_thread::sleep_for(100ms);
        return Script{};
    });
    FakeServer alive(healthy);
    base::Run run;
    run.threads = 50;
    std::atomic<bool> deadFailed{false};
    base::parallelFor(run, 50, [&](std::size_t i) {
        const auto batch = gatherFrom((i == 7 ? dead : alive).url());
        if (i == 7)
            deadFailed = !batch && done == 49;
        else if (holds(batch, 12, 0).empty())
            ++done;
    });
    return isTrue(deadFailed, "the others waited for it");
}

constexpr Behaviour kBehaviours[] = {
    {"a server that accepts and says nothing ends at the deadline", aHangEnds},
    {"a body that drips ends by the floor rate", aDripEnds},
    {"a body that drips ends at the total deadline", aDripUnderTheDeadlineEnds},
    {"half a gzip body is no answer", cutGzip},
    {"a body cut off without a length is no answer", cutWithoutLength},
    {"a body short of its length is no answer", cutBeforeItsLength},
    {"chunks without their end are no answer", cutChunks},
    {"credentials go to no other origin", redirectElsewhere},
    {"no redirect from https to http", redirectFromTls},
    {"no redirect to a file", redirectToAFile},
    {"redirects end after 5", redirectsInALoop},
    {"429 with Retry-After waits and goes on", busyForAMoment},
    {"503 for good ends after 5 tries", busyForGood},
    {"Retry-After is capped at 15 minutes", retryAfterIsCapped},
    {"one request in flight after 429", oneInFlight},
    {"a body over 64 MB is refused", hugeBody},
    {"a decompression bomb is refused", bomb},
    {"an endless header is refused", hugeHeader},
    {"a page with status 200 is no data", page},
    {"401 and 403 name the credentials", refused},
    {"404 names the address", notThere},
    {"400 and 422 say what the server says", badQuery},
    {"broken JSON is named", brokenJson},
    {"JSON of another shape is named", otherJson},
    {"a row that stands twice counts once", rowsTwice},
    {"NaN and infinities are left out and counted", noNumbers},
    {"samples out of order are left out and counted", outOfOrder},
    {"samples of the future are left out and counted", fromTheFuture},
    {"an empty result is no error and no zero", emptyResult},
    {"a refused connection is named", nobodyListens},
    {"an unknown name is named", nameUnknown},
    {"gaps stay gaps", gaps},
    {"a stop is heeded while a server hangs", cancelled},
    {"one dead source of 50 slows none of the others", oneDeadOfFifty},
};

} // namespace

/// What the program promises of servers that misbehave, one row each; no row's error holds the password.
class FaultBehaviourTest final : public QObject {
    Q_OBJECT

private slots:
    void endsAsWritten_data();
    void endsAsWritten();
    void cleanupTestCase() { qInfo("%d of %zu fault behaviours end as written", m_passed, std::size(kBehaviours)); }

private:
    int m_passed = 0;
};

void FaultBehaviourTest::endsAsWritten_data() {
    QTest::addColumn<int>("index");
    for (std::size_t i = 0; i < std::size(kBehaviours); ++i) QTest::newRow(kBehaviours[i].name) << static_cast<int>(i);
}

void FaultBehaviourTest::endsAsWritten() {
    QFETCH(int, index);
    const auto difference = kBehaviours[index].difference();
    QVERIFY2(difference.empty(), difference.c_str());
    ++m_passed;
}

QTEST_GUILESS_MAIN(FaultBehaviourTest)
#include "fault_behaviour_test.moc"
