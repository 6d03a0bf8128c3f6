#include "core/gather/fake_server.h"
#include "gather/gatherer.h"
#include "gather/kubernetes/lists.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QtTest>

#include <fstream>

using namespace penumbra;
using namespace penumbra::test;
using namespace std::chrono_literals;

namespace {

constexpr auto kNow = base::Time(std::chrono::hours(24 * 20'000));
const std::string kJson = "Content-Type: application/json\r\n";

std::string meta(const std::string& name, int version, const std::string& more = {}) {
    return fmt::format(R"("metadata":{{"name":"{}","namespace":"shop","uid":"u-{}","resourceVersion":"{}"{}}})", name,
                       name, version, more);
}
std::string pod(const std::string& name, int version) {
    return fmt::format(
        R"({{{},"spec":{{"containers":[{{"name":"c","env":[{{"name":"P","value":"canary-env"}}],"command":["canary-command"],"resources":{{"requests":{{"cpu":"100m"}}}}}}]}},"status":{{"phase":"Pending"}}}})",
        meta(name, version, R"(,"annotations":{"kubectl.kubernetes.io/last-applied-configuration":"canary-applied"})"));
}
std::string list(const std::string& items, int version, const std::string& next = {}) {
    return fmt::format(R"({{"kind":"PodList","metadata":{{"resourceVersion":"{}","continue":"{}"}},"items":[{}]}})",
                       version, next, items);
}
std::string line(const char* type, const std::string& object) {
    return fmt::format("{{\"type\":\"{}\",\"object\":{}}}\n", type, object);
}
std::string status(int code) {
    return fmt::format(R"({{"kind":"Status","status":"Failure","message":"because","code":{}}})", code);
}
/// A watch that sends these lines and then stays silent for a while.
Script watch(const std::string& lines, int silentMs = 3'000) {
    return {{"HTTP/1.1 200 OK\r\nConnection: close\r\n" + kJson + "\r\n" + lines}, {"", silentMs}};
}
bool isWatch(const FakeRequest& request) { return request.target.find("watch=true") != std::string::npos; }
bool isPods(const FakeRequest& request) { return request.target.starts_with("/api/v1/pods?"); }

/// Everything but pods is an empty list that nothing happens to.
Script others(const FakeRequest& request) {
    if (isWatch(request)) return watch({});
    if (request.target.find("metrics") != std::string::npos) return answer(404, kJson, status(404));
    return answer(200, kJson, list({}, 1));
}

class Gathering final {
public:
    explicit Gathering(const FakeServer& server, base::ParamTexts more = {}) {
        more["url"] = server.url("");
        m_connection = *gather::connect({"cluster", "kubernetes", std::move(more)});
    }
    base::Result<model::Batch> once(base::Duration wait = {}, const base::Run& run = {}) {
        auto batch = m_connection->gather({kNow, m_cursor, {}, wait}, run);
        if (batch) m_cursor = batch->cursor;
        return batch;
    }

private:
    std::unique_ptr<gather::Connection> m_connection;
    std::string m_cursor;
};

std::set<std::string> workloads(const model::Batch& batch) {
    std::set<std::string> out;
    for (const auto& r : batch.resources)
        if (r.kind == model::ResourceKind::Workload) out.insert(r.name);
    return out;
}
bool says(const base::Result<model::Batch>& batch, const char* text) {
    if (batch) return false;
    if (batch.error().text.find(text) != std::string::npos) return true;
    qWarning("%s", batch.error().text.c_str());
    return false;
}

} // namespace

/// What a gathering from a Kubernetes API makes of servers that answer wrongly, late or not at all.
class KubernetesFaultTest final : public QObject {
    Q_OBJECT

private slots:
    void pagesMakeOneList();
    void anExpiredPageBeginsAnew();
    void aListWithoutAnEndIsRefused();
    void aLineWithoutAnEndIsRefused();
    void wrongAnswersAreNamed_data();
    void wrongAnswersAreNamed();
    void whatIsForbiddenIsNamedOnce();
    void nothingToReadIsAnError();
    void secretsAreNotKept();
    void eventsBecomeBatches();
    void aCutWatchGoesOn();
    void aForgottenVersionIsListedAnew();
    void aLostBatchIsToldAgain();
    void stopsAtOnce();
    void measuresWhereItCan();
    void kubeconfigNamesServerAndUser();
    void kubeconfigsThatCannotBeUsed();
};

void KubernetesFaultTest::pagesMakeOneList() {
    const FakeServer server([](const FakeRequest& r) {
        if (!isPods(r)) return others(r);
        if (r.target.find("continue=n%2F1") == std::string::npos)
            return answer(200, kJson, list(pod("a", 1), 7, "n/1"));
        return answer(200, kJson, list(pod("b", 1), 7));
    });
    const auto batch = Gathering(server).once();
    QVERIFY2(batch, batch ? "" : batch.error().text.c_str());
    QCOMPARE(workloads(*batch), (std::set<std::string>{"a", "b"}));
    QVERIFY(batch->complete && !batch->changes && batch->whole);
}

void KubernetesFaultTest::anExpiredPageBeginsAnew() {
    std::atomic<int> expired{0};
    const FakeServer server([&](const FakeRequest& r) {
        if (!isPods(r)) return others(r);
        if (r.target.find("continue") == std::string::npos) return answer(200, kJson, list(pod("a", 1), 7, "n1"));
        return expired++ < 2 ? answer(410, kJson, status(410)) : answer(200, kJson, list(pod("b", 1), 8));
    });
    QCOMPARE(workloads(*Gathering(server).once()), (std::set<std::string>{"a", "b"}));
    expired = -1000;
    QVERIFY(says(Gathering(server).once(), "'page'") || expired > -1000);
}

void KubernetesFaultTest::aListWithoutAnEndIsRefused() {
    const FakeServer server([](const FakeRequest&) { return answer(200, kJson, list(pod("a", 1), 7, "more")); });
    gather::ClusterAccess access;
    access.url = *gather::parseUrl(server.url(""));
    const gather::HttpClient client(access.http);
    const auto refused = [&] {
        gather::ClusterFeed feed;
        feed.kind = gather::kPodKind;
        ingest::PageCutter cutter("cluster");
        const auto objects = gather::listFeed(client, access, cutter, feed, {});
        return objects ? std::string() : objects.error().text;
    };
    access.mostPages = 20;
    QVERIFY2(refused().find("lists pods without an end: more than 20 pages") != std::string::npos, refused().c_str());
    access.mostPages = 1'000'000;
    access.mostBytes = 2'000;
    QVERIFY2(refused().find("without an end") != std::string::npos, refused().c_str());
}

void KubernetesFaultTest::aLineWithoutAnEndIsRefused() {
    std::atomic<bool> broken{true};
    const FakeServer server([&](const FakeRequest& r) {
        if (!isPods(r)) return others(r);
        if (!isWatch(r)) return answer(200, kJson, list(pod("a", 1), 7));
        const auto change = line("ADDED", pod("b", 8));
        return broken ? watch(change + std::string(std::size_t{17} << 20, ' ')) : watch(change);
    });
    Gathering gathering(server);
    QVERIFY(gathering.once().has_value());
    auto change = gathering.once(20s);
    if (change) change = gathering.once(20s); // what came whole before it is told
    QVERIFY(says(change, "longer than 16 MiB"));
    broken = false;
    const auto after = gathering.once(5s);
    QVERIFY2(after, after ? "" : after.error().text.c_str());
    QVERIFY(workloads(*after).contains("b") || workloads(*gathering.once(5s)).contains("b"));
}

void KubernetesFaultTest::wrongAnswersAreNamed_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("says");
    const auto row = [](const char* name, const Script& script, const char* text) {
        QTest::newRow(name) << QByteArray::fromStdString(script.front().bytes) << text;
    };
    row("expired token", answer(401, kJson, status(401)), "credentials");
    row("error", answer(500, kJson, status(500)), "status 500");
    row("page", answer(200, "Content-Type: text/html\r\n", "<html>log in</html>"), "web page");
    row("no list", answer(200, kJson, R"({"kind":"APIVersions","versions":["v1"]})"), "no list of a Kubernetes API");
    row("no JSON", answer(200, kJson, "pods: none"), "not valid JSON");
    row("cut", {{"HTTP/1.1 200 OK\r\nContent-Length: 5000\r\nConnection: close\r\n\r\n{\"kind\""}}, "complete");
    row("deep", answer(200, kJson, R"({"items":[)" + std::string(100, '[') + std::string(100, ']') + "]}"), "deeper");
}

void KubernetesFaultTest::wrongAnswersAreNamed() {
    QFETCH(QByteArray, bytes);
    QFETCH(QString, says);
    const FakeServer server([&](const FakeRequest&) { return Script{{bytes.toStdString()}}; });
    const auto batch = Gathering(server, {{"bearer", "canary-token"}}).once();
    QVERIFY(!batch);
    QVERIFY2(batch.error().text.find(says.toStdString()) != std::string::npos, batch.error().text.c_str());
    QVERIFY(batch.error().text.find("canary-token") == std::string::npos);
}

void KubernetesFaultTest::whatIsForbiddenIsNamedOnce() {
    const FakeServer server([](const FakeRequest& r) {
        if (isPods(r) && !isWatch(r)) return answer(200, kJson, list(pod("a", 1), 7));
        if (r.target.starts_with("/api/v1/nodes")) return answer(403, kJson, status(403));
        if (r.target.find("priorityclasses") != std::string::npos) return answer(403, kJson, status(403));
        return others(r);
    });
    Gathering gathering(server);
    const auto batch = gathering.once();
    QVERIFY2(batch, batch ? "" : batch.error().text.c_str());
    QVERIFY(!batch->complete); // what may not be read may be there
    const auto count = std::count_if(batch->problems.begin(), batch->problems.end(),
                                     [](const auto& p) { return p.code == "forbidden"; });
    QCOMPARE(count, 1);
    QVERIFY(batch->problems.front().text.find("nodes, priorityclasses") != std::string::npos);
    QVERIFY(gathering.once(300ms)->problems.empty());
}

void KubernetesFaultTest::nothingToReadIsAnError() {
    const FakeServer none([](const FakeRequest&) { return answer(403, kJson, status(403)); });
    QVERIFY(says(Gathering(none).once(), "forbids the source to read anything"));
    const FakeServer other([](const FakeRequest&) { return answer(404, kJson, status(404)); });
    QVERIFY(says(Gathering(other).once(), "none of the Kubernetes API's lists"));
}

void KubernetesFaultTest::secretsAreNotKept() {
    const FakeServer server([](const FakeRequest& r) {
        return isPods(r) && !isWatch(r) ? answer(200, kJson, list(pod("a", 1), 7)) : others(r);
    });
    const auto batch = Gathering(server).once();
    QVERIFY(batch.has_value());
    for (const auto& resource : batch->resources)
        for (const auto& [key, fact] : resource.attributes)
            QVERIFY(fact.value.find("canary") == std::string::npos && fact.source == "cluster");
}

void KubernetesFaultTest::eventsBecomeBatches() {
    const FakeServer server([](const FakeRequest& r) {
        if (!isPods(r)) return others(r);
        if (!isWatch(r)) return answer(200, kJson, list(pod("a", 1) + "," + pod("b", 2), 7));
        return watch(line("MODIFIED", pod("a", 8)) + line("ADDED", pod("c", 9)) + line("DELETED", pod("b", 10)) +
                     line("BOOKMARK", "{" + meta("", 11) + "}"));
    });
    Gathering gathering(server);
    QVERIFY(gathering.once().has_value());
    QElapsedTimer clock;
    clock.start();
    const auto batch = gathering.once(2s);
    QVERIFY2(batch, batch ? "" : batch.error().text.c_str());
    QVERIFY(clock.elapsed() < 1'000);
    QVERIFY(batch->changes && !batch->complete);
    QCOMPARE(workloads(*batch), (std::set<std::string>{"c"})); // nothing of `a` that counts has changed
    QCOMPARE(batch->gone.size(), std::size_t(1));
    QCOMPARE(batch->gone.front().text(), std::string("workload/shop/b"));
    const auto quiet = gathering.once(200ms);
    QVERIFY(quiet && quiet->resources.empty() && quiet->gone.empty());
}

void KubernetesFaultTest::aCutWatchGoesOn() {
    const auto whole = line("ADDED", pod("b", 8));
    std::atomic<int> watches{0};
    const FakeServer server([&](const FakeRequest& r) {
        if (!isPods(r)) return others(r);
        if (!isWatch(r)) return answer(200, kJson, list(pod("a", 1), 7));
        if (watches++ == 0) return watch(whole + line("ADDED", pod("c", 9)).substr(0, 50), 0);
        return r.target.find("resourceVersion=8&") == std::string::npos ? answer(500, kJson, status(500))
                                                                        : watch(line("ADDED", pod("c", 9)));
    });
    Gathering gathering(server);
    QVERIFY(gathering.once().has_value());
    std::set<std::string> seen;
    for (int i = 0; i < 3 && seen.size() < 2; ++i) seen.merge(workloads(*gathering.once(2s)));
    QCOMPARE(seen, (std::set<std::string>{"b", "c"}));
}

void KubernetesFaultTest::aForgottenVersionIsListedAnew() {
    for (const bool inLine : {false, true}) {
        std::atomic<int> lists{0};
        const FakeServer server([&](const FakeRequest& r) {
            if (!isPods(r)) return others(r);
            if (!isWatch(r)) {
                const bool first = lists++ == 0;
                return answer(200, kJson, first ? list(pod("a", 1), 27) : list(pod("b", 20), 47));
            }
            if (r.target.find("resourceVersion=27&") == std::string::npos) return watch({});
            return inLine ? watch(line("ERROR", status(410)), 0) : answer(410, kJson, status(410));
        });
        Gathering gathering(server);
        QVERIFY(gathering.once().has_value());
        const auto batch = gathering.once(3s);
        QVERIFY2(batch, batch ? "" : batch.error().text.c_str());
        QCOMPARE(workloads(*batch), (std::set<std::string>{"b"}));
        QCOMPARE(batch->gone.size(), std::size_t(1));
    }
}

void KubernetesFaultTest::aLostBatchIsToldAgain() {
    const FakeServer server([](const FakeRequest& r) {
        return isPods(r) && !isWatch(r) ? answer(200, kJson, list(pod("a", 1), 7)) : others(r);
    });
    const auto connection = *gather::connect({"cluster", "kubernetes", {{"url", server.url("")}}});
    const auto first = connection->gather({kNow, {}, {}, 1s}, {});
    QVERIFY(first.has_value());
    const auto again = connection->gather({kNow, {}, {}, 1s}, {}); // nobody kept the cursor
    QVERIFY(again && again->complete);
    QCOMPARE(workloads(*again), workloads(*first));
    QVERIFY(workloads(*connection->gather({kNow, again->cursor, {}, 200ms}, {})).empty());
}

void KubernetesFaultTest::stopsAtOnce() {
    const FakeServer server([](const FakeRequest& r) { return others(r); });
    Gathering gathering(server);
    QVERIFY(gathering.once().has_value());
    std::stop_source stop;
    base::Run run;
    run.stop = stop.get_token();
    const std::jthread later([&] {
        std::this_thread::sleep_for(300ms);
        stop.request_stop();
    });
    QElapsedTimer clock;
    clock.start();
    const auto batch = gathering.once(30s, run);
    QVERIFY(!batch && batch.error().kind == base::ErrorKind::Cancelled);
    QVERIFY2(clock.elapsed() < 500, qPrintable(QString::number(clock.elapsed())));
}

void KubernetesFaultTest::measuresWhereItCan() {
    std::atomic<int> code{200};
    const FakeServer server([&](const FakeRequest& r) {
        const auto measured = [&](const std::string& items) {
            return answer(code, kJson, R"({"kind":"List","metadata":{},"items":[)" + items + "]}");
        };
        if (r.target == "/apis/metrics.k8s.io/v1beta1/nodes")
            return measured(
                R"({"metadata":{"name":"n1"},"timestamp":"2024-10-04T00:00:00Z","usage":{"cpu":"1500000001n","memory":"2Ki"}})");
        if (r.target == "/apis/metrics.k8s.io/v1beta1/pods")
            return measured(
                R"({"metadata":{"name":"a","namespace":"shop"},"timestamp":"2024-10-04T00:00:00Z","containers":[{"usage":{"cpu":"10m","memory":"1Mi"}},{"usage":{"cpu":"5m","memory":"1Mi"}}]})");
        return isPods(r) && !isWatch(r) ? answer(200, kJson, list(pod("a", 1), 7)) : others(r);
    });
    const auto batch = Gathering(server).once();
    QVERIFY2(batch, batch ? "" : batch.error().text.c_str());
    std::map<std::string, double> values;
    for (const auto& s : batch->samples) values[s.key.text()] = s.values.at(0);
    QCOMPARE(values, (std::map<std::string, double>{{"host/n1:cpu", 1500.000001},
                                                    {"host/n1:memory", 2048},
                                                    {"workload/shop/a:cpu", 15},
                                                    {"workload/shop/a:memory", 2097152}}));
    QVERIFY(Gathering(server, {{"metrics", "false"}}).once()->samples.empty());
    code = 503;
    const auto without = Gathering(server).once();
    QVERIFY2(without, without ? "" : without.error().text.c_str());
    QCOMPARE(without->problems.back().code, std::string("no-metrics"));
}

void KubernetesFaultTest::kubeconfigNamesServerAndUser() {
    const FakeServer server([](const FakeRequest& r) { return others(r); });
    const QTemporaryDir folder;
    const auto path = folder.filePath("config").toStdString();
    std::ofstream(folder.filePath("token").toStdString()) << "token-1\n";
    std::ofstream(path)
        << "apiVersion: v1\nkind: Config\ncurrent-context: a\nclusters:\n- name: c\n  cluster: {server: '"
        << server.url("") << "'}\nusers:\n- name: u\n  user: {tokenFile: token}\n- name: w\n  user: "
        << "{token: token-2}\ncontexts:\n- name: a\n  context: {cluster: c, user: u}\n- name: b\n  context: "
        << "{cluster: c, user: w}\n";
    const auto first = *gather::connect({"cluster", "kubernetes", {{"kubeconfig", path}}});
    QVERIFY(first->gather({kNow, {}}, {}).has_value());
    QVERIFY(server.requests().back().has("Authorization: Bearer token-1"));
    std::ofstream(folder.filePath("token").toStdString()) << "token-3\n";
    QVERIFY(first->gather({kNow, {}}, {}).has_value());
    QVERIFY(server.requests().back().has("Authorization: Bearer token-3")); // renewed meanwhile
    QVERIFY(gather::gather({"cluster", "kubernetes", {{"kubeconfig", path}, {"context", "b"}}}, {kNow, {}}, {}));
    QVERIFY(server.requests().back().has("Authorization: Bearer token-2"));
    QVERIFY(says(gather::gather({"cluster", "kubernetes", {{"kubeconfig", path}, {"context", "x"}}}, {kNow, {}}, {}),
                 "no context 'x'"));
}

void KubernetesFaultTest::kubeconfigsThatCannotBeUsed() {
    const QTemporaryDir folder;
    const auto path = folder.filePath("config").toStdString();
    const auto refusal = [&](const std::string& cluster, const std::string& user) {
        std::ofstream(path) << "current-context: a\nclusters: [{name: c, cluster: {" << cluster
                            << "}}]\nusers: [{name: u, user: {" << user
                            << "}}]\ncontexts: [{name: a, context: {cluster: c, user: u}}]\n";
        const auto batch = gather::gather({"cluster", "kubernetes", {{"kubeconfig", path}}}, {kNow, {}}, {});
        return batch ? std::string() : batch.error().text;
    };
    const std::string server = "server: 'https://127.0.0.1:9'";
    QVERIFY(refusal(server + ", insecure-skip-tls-verify: true", "token: canary").find("'ca'") != std::string::npos);
    QVERIFY(refusal(server, "exec: {command: aws}").find("running 'aws'") != std::string::npos);
    QVERIFY(refusal(server, "client-certificate-data: '*'").find("base64") != std::string::npos);
    QVERIFY(refusal("other: 1", "token: canary").find("names no server") != std::string::npos);
    QVERIFY(refusal(server, "token: [canary").find("canary") == std::string::npos);
    const auto batch = gather::gather({"cluster", "kubernetes", {}}, {kNow, {}}, {});
    QVERIFY(!batch && batch.error().text.find("'kubeconfig'") != std::string::npos);
}

QTEST_GUILESS_MAIN(KubernetesFaultTest)
#include "kubernetes_fault_test.moc"
