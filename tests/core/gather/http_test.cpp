#include "gather/http.h"

#include "base/parallel.h"
#include "core/gather/fake_server.h"
#include "core/gather/gzip.h"

#include <QElapsedTimer>
#include <QtTest>

#include <thread>

using namespace penumbra;
using namespace std::chrono_literals;
using gather::HttpClient;
using gather::HttpSettings;
using test::answer;
using test::FakeRequest;
using test::FakeServer;
using test::gzip;
using test::Script;

namespace {

constexpr const char* kPassword = "canary-password";

HttpSettings withPassword() {
    HttpSettings settings;
    settings.username = "planner";
    settings.password = kPassword;
    settings.backoff = 1ms;
    return settings;
}

base::Result<gather::HttpResponse> fetch(const std::string& url, const HttpSettings& settings,
                                         const base::Run& run = {}) {
    gather::HttpRequest request;
    request.url = *gather::parseUrl(url);
    return HttpClient(settings).fetch(request, run);
}

Script redirect(const std::string& to, int status = 302) { return answer(status, "Location: " + to + "\r\n", ""); }

/// Nothing says how long it is: it ends when the connection does.
Script unframed(const std::string& headers, const std::string& body) {
    return {{"HTTP/1.1 200 OK\r\nConnection: close\r\n" + headers + "\r\n" + body}};
}

#define FAILS_SAYING(result, words)                                                                                    \
    QVERIFY(!(result));                                                                                                \
    QVERIFY2((result).error().text.find(words) != std::string::npos, (result).error().text.c_str());                   \
    QVERIFY2((result).error().text.find("canary") == std::string::npos, (result).error().text.c_str())

} // namespace

/// The client against a server that does everything wrong.
class HttpTest final : public QObject {
    Q_OBJECT

private slots:
    void sendsCredentialsToItsOwnOrigin();
    void redirectsCarryNoCredentialsElsewhere();
    void redirectsEnd();
    void redirectsLeadOnlyToTheWeb_data();
    void redirectsLeadOnlyToTheWeb();
    void redirectedPostsBecomeGets();
    void waitsAndTriesAgainWhenTheServerIsBusy();
    void givesUpAfterFiveTries();
    void oneAtATimeOnceTheServerWasBusy();
    void dripsEnd();
    void incompleteBodiesAreErrors_data();
    void incompleteBodiesAreErrors();
    void wholeBodiesArrive();
    void bodiesAreCapped();
    void cancelIsNoticed_data();
    void cancelIsNoticed();
    void theEnvironmentIsNotRead();
};

void HttpTest::sendsCredentialsToItsOwnOrigin() {
    FakeServer server([](const FakeRequest& r) { return r.target == "/a" ? redirect("/b") : answer(200, "", "done"); });
    const auto response = fetch(server.url("/a"), withPassword());
    QVERIFY2(response, response ? "" : response.error().text.c_str());
    QCOMPARE(response->body, std::string("done"));
    QVERIFY(!response->withoutCredentials);
    for (const auto& request : server.requests())
        QVERIFY(request.has("Authorization: Basic cGxhbm5lcjpjYW5hcnktcGFzc3dvcmQ="));
    HttpSettings token;
    token.bearer = "canary-token";
    QVERIFY(fetch(server.url("/b"), token).has_value());
    QVERIFY(server.requests().back().has("Authorization: Bearer canary-token"));
}

void HttpTest::redirectsCarryNoCredentialsElsewhere() {
    std::string back;
    FakeServer other(
        [&](const FakeRequest& r) { return r.target == "/back" ? redirect(back) : answer(200, "", "other"); });
    FakeServer own([&](const FakeRequest& r) {
        return r.target == "/end" ? answer(200, "", "own") : redirect(other.url(r.target == "/loop" ? "/back" : "/"));
    });
    back = own.url("/end");
    HttpSettings token;
    token.bearer = "canary-token";
    for (const auto& settings : {withPassword(), token}) {
        const auto response = fetch(own.url("/"), settings);
        QVERIFY(response.has_value());
        QCOMPARE(response->body, std::string("other"));
        QVERIFY(response->withoutCredentials);
    }
    // Not even when a stranger sends it back.
    const auto looped = fetch(own.url("/loop"), withPassword());
    QVERIFY(looped.has_value());
    QCOMPARE(looped->body, std::string("own"));
    QVERIFY(!own.requests().back().has("Authorization"));
    QCOMPARE(other.requests().size(), std::size_t(3));
    for (const auto& request : other.requests()) QVERIFY(!request.has("Authorization"));
}

void HttpTest::redirectsEnd() {
    FakeServer server([](const FakeRequest& r) {
        const int left = std::stoi(r.target.substr(1));
        return left == 0 ? answer(200, "", "done") : redirect(fmt::format("/{}", left - 1));
    });
    QVERIFY(fetch(server.url("/5"), {}).has_value());
    FAILS_SAYING(fetch(server.url("/6"), {}), "more than 5 times");
}

void HttpTest::redirectsLeadOnlyToTheWeb_data() {
    QTest::addColumn<QString>("location");
    QTest::newRow("file") << "file:///etc/passwd";
    QTest::newRow("ftp") << "ftp://127.0.0.1/x";
    QTest::newRow("dict") << "dict://127.0.0.1:11211/stat";
    QTest::newRow("password") << "http://user:canary@127.0.0.1:9/";
}

void HttpTest::redirectsLeadOnlyToTheWeb() {
    QFETCH(QString, location);
    FakeServer server([&](const FakeRequest&) { return redirect(location.toStdString()); });
    FAILS_SAYING(fetch(server.url("/"), withPassword()), "not followed");
}

void HttpTest::redirectedPostsBecomeGets() {
    FakeServer server([](const FakeRequest& r) {
        if (r.target == "/see") return redirect("/done", 303);
        return r.target == "/again" ? redirect("/done", 307) : answer(200, "", r.method + " " + r.body);
    });
    for (const auto& [path, expected] : {std::pair{"/done", "POST a=1"}, {"/see", "GET "}, {"/again", "POST a=1"}}) {
        gather::HttpRequest request;
        request.url = *gather::parseUrl(server.url(path));
        request.method = "POST";
        request.body = "a=1";
        const auto response = HttpClient({}).fetch(request, {});
        QVERIFY(response.has_value());
        QCOMPARE(response->body, std::string(expected));
    }
}

void HttpTest::waitsAndTriesAgainWhenTheServerIsBusy() {
    std::atomic<int> count{0};
    FakeServer server([&](const FakeRequest&) {
        const int now = ++count;
        if (now == 1) return answer(429, "Retry-After: 1\r\n", "slow down");
        return now == 2 ? answer(503, "", "") : answer(200, "", "done");
    });
    QElapsedTimer clock;
    clock.start();
    const auto response = fetch(server.url(), withPassword());
    QVERIFY(response.has_value());
    QCOMPARE(response->body, std::string("done"));
    QCOMPARE(server.requests().size(), std::size_t(3));
    QVERIFY(clock.elapsed() >= 1000);
}

void HttpTest::givesUpAfterFiveTries() {
    FakeServer server([](const FakeRequest&) { return answer(503, "Retry-After: 86400\r\n", ""); });
    auto settings = withPassword();
    settings.longestWait = 5ms; // what is asked for is capped
    const auto response = fetch(server.url(), settings);
    QVERIFY(response.has_value());
    QCOMPARE(response->status, 503);
    QCOMPARE(server.requests().size(), std::size_t(5));
}

void HttpTest::oneAtATimeOnceTheServerWasBusy() {
    std::atomic<bool> busy{false};
    FakeServer server([&](const FakeRequest&) {
        if (busy.exchange(false)) return answer(429, "", "");
        auto script = answer(200, "", "done");
        script.front().waitMs = 50;
        return script;
    });
    auto settings = withPassword();
    const HttpClient client(settings);
    gather::HttpRequest request;
    request.url = *gather::parseUrl(server.url());
    base::Run run;
    run.threads = 4;
    const auto eight = [&] {
        std::atomic<int> fine{0};
        base::parallelFor(run, 8, [&](std::size_t) { fine += client.fetch(request, run).has_value() ? 1 : 0; });
        return fine.load();
    };
    QCOMPARE(eight(), 8);
    QVERIFY(server.takeMostAtOnce() > 1);
    busy = true;
    QVERIFY(client.fetch(request, {}).has_value());
    server.takeMostAtOnce();
    QCOMPARE(eight(), 8);
    QCOMPARE(server.takeMostAtOnce(), 1);
}

void HttpTest::dripsEnd() {
    FakeServer server([](const FakeRequest&) {
        Script script{{"HTTP/1.1 200 OK\r\nContent-Length: 10000\r\n\r\n", 0}};
        for (int i = 0; i < 600; ++i) script.push_back({"x", 100});
        return script;
    });
    HttpSettings settings;
    settings.floorTime = 1s;
    FAILS_SAYING(fetch(server.url(), settings), "too slowly");
    settings.floorTime = 60s;
    settings.deadline = 1s;
    FAILS_SAYING(fetch(server.url(), settings), "in full within 1s");
}

void HttpTest::incompleteBodiesAreErrors_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("says");
    const auto row = [](const char* name, const std::string& bytes, const char* says) {
        QTest::newRow(name) << QByteArray::fromStdString(bytes) << says;
    };
    const std::string head = "HTTP/1.1 200 OK\r\nConnection: close\r\n";
    const auto packed = gzip(std::string(5000, 'a') + "end");
    row("short of its length", head + "Content-Length: 100\r\n\r\nabc", "broke");
    row("chunks without an end", head + "Transfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n", "broke");
    row("half a gzip body", head + "Content-Encoding: gzip\r\n\r\n" + packed.substr(0, packed.size() / 2), "not whole");
    row("gzip without its trailer", head + "Content-Encoding: gzip\r\n\r\n" + packed.substr(0, packed.size() - 8),
        "not whole");
    row("no gzip at all", head + "Content-Encoding: gzip\r\n\r\nplain text", "not whole");
    row("encoding not asked for", head + "Content-Encoding: br\r\nContent-Length: 3\r\n\r\nabc", "not asked for");
    row("no HTTP", "SSH-2.0-OpenSSH_9.2\r\n\r\n", "broke");
    row("nothing", "", "broke");
    row("endless header", "HTTP/1.1 200 OK\r\nX-A: " + std::string(70'000, 'a') + "\r\n\r\n", "larger than the limit");
}

void HttpTest::incompleteBodiesAreErrors() {
    QFETCH(QByteArray, bytes);
    QFETCH(QString, says);
    FakeServer server([&](const FakeRequest&) { return Script{{bytes.toStdString()}}; });
    FAILS_SAYING(fetch(server.url(), withPassword()), says.toStdString());
}

void HttpTest::wholeBodiesArrive() {
    const std::string text(100'000, 'a');
    FakeServer server([&](const FakeRequest& r) {
        if (r.target == "/gzip") return unframed("Content-Encoding: gzip\r\n", gzip(text));
        if (r.target == "/chunks")
            return Script{{"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n186A0\r\n" + text + "\r\n0\r\n\r\n"}};
        return r.target == "/plain" ? answer(200, "", text) : unframed("", text);
    });
    for (const char* path : {"/gzip", "/chunks", "/plain", "/unframed"}) {
        const auto response = fetch(server.url(path), {});
        QVERIFY2(response.has_value(), path);
        QVERIFY2(response->body == text, path);
        QCOMPARE(response->provenWhole, std::string_view(path) != "/unframed");
    }
}

void HttpTest::bodiesAreCapped() {
    const std::string large(3 << 20, 'a');
    FakeServer server([&](const FakeRequest& r) {
        if (r.target == "/bomb") return answer(200, "Content-Encoding: gzip\r\n", gzip(large));
        return r.target == "/unframed" ? unframed("", large) : answer(200, "", large);
    });
    HttpSettings settings;
    settings.bodyLimit = 1 << 20;
    FAILS_SAYING(fetch(server.url("/plain"), settings), "limit of 1 MiB");
    FAILS_SAYING(fetch(server.url("/unframed"), settings), "limit of 1 MiB");
    FAILS_SAYING(fetch(server.url("/bomb"), settings), "limit");
    settings.bodyLimit = 4 << 20;
    QVERIFY(fetch(server.url("/bomb"), settings).has_value());
}

void HttpTest::cancelIsNoticed_data() {
    QTest::addColumn<QString>("path");
    QTest::newRow("silent server") << "/silent";
    QTest::newRow("dripping server") << "/drip";
    QTest::newRow("busy server") << "/busy";
}

void HttpTest::cancelIsNoticed() {
    QFETCH(QString, path);
    FakeServer server([](const FakeRequest& r) {
        if (r.target == "/busy") return answer(429, "Retry-After: 600\r\n", "");
        Script script{{"HTTP/1.1 200 OK\r\nContent-Length: 10000\r\n\r\n", r.target == "/silent" ? 60'000 : 0}};
        for (int i = 0; i < 600; ++i) script.push_back({"x", 100});
        return script;
    });
    std::stop_source stop;
    base::Run run;
    run.stop = stop.get_token();
    QElapsedTimer sinceStop;
    std::thread canceller([&] {
        while (server.requests().empty()) std::this_thread::sleep_for(5ms);
        std::this_thread::sleep_for(100ms);
        sinceStop.start();
        stop.request_stop();
    });
    const auto response = fetch(server.url(path.toStdString()), {}, run);
    const auto took = sinceStop.elapsed();
    canceller.join();
    QVERIFY(!response);
    QCOMPARE(response.error().kind, base::ErrorKind::Cancelled);
    qInfo("cancelled after %lld ms", took);
}

void HttpTest::theEnvironmentIsNotRead() {
    FakeServer server([](const FakeRequest&) { return answer(200, "", "done"); });
    qputenv("http_proxy", "http://127.0.0.1:9");
    const auto response = fetch(server.url(), {});
    qunsetenv("http_proxy");
    QVERIFY(response.has_value());
}

QTEST_APPLESS_MAIN(HttpTest)
#include "http_test.moc"
