#include "gather/gatherer.h"
#include "gather/node_hosts.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>
#include <set>

using namespace penumbra;

namespace {

gather::Source withParams(base::ParamTexts params) { return {"fleet", "prometheus", std::move(params)}; }

/// What the error says; it never gets as far as a server.
std::string refusal(const gather::Source& source) {
    const auto batch = gather::gather(source, {base::fromMillis(1'700'000'000'000), {}}, {});
    return batch ? std::string() : batch.error().text;
}

gather::PrometheusRow uname(const char* instance, const char* nodename) {
    return {
        {{"__name__", "node_uname_info"}, {"instance", instance}, {"nodename", nodename}, {"job", "node"}}, {}, {}, 0};
}

} // namespace

/// The promises of every entry of the registry, the source document, and how hosts get their names.
class GathererTest final : public QObject {
    Q_OBJECT

private slots:
    void everyEntryIsComplete();
    void everyEntryRefusesWhatItDoesNotKnow();
    void everyEntryStopsBeforeItBegins();
    void sourcesSurviveTheirDocument();
    void badDocumentsAreNamed_data();
    void badDocumentsAreNamed();
    void badParametersAreNamed_data();
    void badParametersAreNamed();
    void secretsStayOutOfErrors();
    void hostsAreNamedByTheirNodename();
    void equalNodenamesFallBackToTheLabel();
};

void GathererTest::everyEntryIsComplete() {
    std::set<std::string> ids;
    for (const auto* entry : gather::gatherers()) {
        QVERIFY(ids.insert(entry->id).second);
        QVERIFY(std::string_view(entry->title).size() > 2);
        QVERIFY(std::string_view(entry->summary).ends_with('.'));
        QVERIFY(entry->connect);
        std::set<std::string> keys;
        for (const auto& spec : entry->params) {
            QVERIFY2(keys.insert(spec.key).second, spec.key);
            QVERIFY2(std::string_view(spec.title).size() > 2, spec.key);
            if (std::string_view(spec.preset).empty()) continue;
            QVERIFY2(base::parseParam(spec, spec.preset).has_value(), spec.key);
        }
    }
    QVERIFY(ids.contains("prometheus"));
}

void GathererTest::everyEntryRefusesWhatItDoesNotKnow() {
    for (const auto* entry : gather::gatherers()) {
        const auto text = refusal({"s", entry->id, {{"no-such-parameter", "1"}}});
        QVERIFY2(text.find("no-such-parameter") != std::string::npos, entry->id);
        for (const auto& spec : entry->params)
            if (spec.required) QVERIFY2(refusal({"s", entry->id, {}}).find(spec.key) != std::string::npos, spec.key);
    }
    QVERIFY(refusal({"s", "no-such-gatherer", {}}).find("prometheus") != std::string::npos);
}

void GathererTest::everyEntryStopsBeforeItBegins() {
    std::stop_source stop;
    stop.request_stop();
    base::Run run;
    run.stop = stop.get_token();
    for (const auto* entry : gather::gatherers()) {
        base::ParamTexts params;
        for (const auto& spec : entry->params)
            if (spec.required || std::string_view(spec.key) == "url") params[spec.key] = "http://127.0.0.1:9";
        const auto batch = gather::gather({"s", entry->id, params}, {base::fromMillis(1'700'000'000'000), {}}, run);
        QVERIFY(!batch);
        QCOMPARE(batch.error().kind, base::ErrorKind::Cancelled);
    }
}

void GathererTest::sourcesSurviveTheirDocument() {
    const auto source = withParams({{"url", "http://p:9090"}, {"step", "5m"}, {"match", "job=\"n\""}});
    const auto again = gather::sourceFromJson(gather::toJson(source));
    QVERIFY(again.has_value());
    QVERIFY(*again == source);
    const auto numbers = base::parseJson(R"({"penumbra":"source","format":1,"name":"x","gatherer":"g",
        "params":{"a":3,"b":true,"c":"t"}})",
                                         "test");
    QCOMPARE(gather::sourceFromJson(*numbers)->params, (base::ParamTexts{{"a", "3"}, {"b", "true"}, {"c", "t"}}));
}

void GathererTest::badDocumentsAreNamed_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("says");
    QTest::newRow("other kind") << R"({"penumbra":"plan","format":1})"
                                << "no source";
    QTest::newRow("array") << "[1]"
                           << "no source";
    QTest::newRow("newer") << R"({"penumbra":"source","format":2,"name":"x","gatherer":"g"})"
                           << "format 2";
    QTest::newRow("nameless") << R"({"penumbra":"source","format":1,"gatherer":"g"})"
                              << "name";
    QTest::newRow("no gatherer") << R"({"penumbra":"source","format":1,"name":"x"})"
                                 << "gatherer";
    QTest::newRow("params list") << R"({"penumbra":"source","format":1,"name":"x","gatherer":"g","params":[]})"
                                 << "params";
    QTest::newRow("nested") << R"({"penumbra":"source","format":1,"name":"x","gatherer":"g","params":{"a":{}}})"
                            << "'a'";
}

void GathererTest::badDocumentsAreNamed() {
    QFETCH(QString, text);
    QFETCH(QString, says);
    const auto source = gather::sourceFromJson(*base::parseJson(text.toStdString(), "test"));
    QVERIFY(!source);
    QVERIFY2(source.error().text.find(says.toStdString()) != std::string::npos, source.error().text.c_str());
}

void GathererTest::badParametersAreNamed_data() {
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("says");
    QTest::newRow("scheme") << "url"
                            << "file:///etc/passwd"
                            << "http://";
    QTest::newRow("no address") << "url"
                                << "http://"
                                << "address";
    QTest::newRow("query") << "url"
                           << "http://h/?token=abc"
                           << "'?'";
    QTest::newRow("step zero") << "step"
                               << "0s"
                               << "step";
    QTest::newRow("step words") << "step"
                                << "often"
                                << "step";
    QTest::newRow("history") << "history"
                             << "1s"
                             << "history";
    QTest::newRow("delay") << "delay"
                           << "2d"
                           << "delay";
    QTest::newRow("window") << "window"
                            << "2d"
                            << "window";
    QTest::newRow("timeout") << "timeout"
                             << "1ms"
                             << "timeout";
    QTest::newRow("label") << "host-label"
                           << "a) or (b"
                           << "host-label";
    QTest::newRow("password alone") << "password"
                                    << "x"
                                    << "username";
    QTest::newRow("line break") << "bearer"
                                << "a\nHost: b"
                                << "bearer";
    QTest::newRow("missing file") << "bearer"
                                  << "file:/nonexistent/token"
                                  << "/nonexistent/token";
}

void GathererTest::badParametersAreNamed() {
    QFETCH(QString, key);
    QFETCH(QString, value);
    QFETCH(QString, says);
    base::ParamTexts params{{"url", "http://127.0.0.1:9"}};
    params[key.toStdString()] = value.toStdString();
    const auto text = refusal(withParams(params));
    QVERIFY2(text.find(says.toStdString()) != std::string::npos, text.c_str());
}

void GathererTest::secretsStayOutOfErrors() {
    for (const char* url : {"http://user:canary-secret@127.0.0.1:9/", "http://canary-secret@127.0.0.1:9/"}) {
        const auto text = refusal(withParams({{"url", url}}));
        QVERIFY(text.find("'username'") != std::string::npos);
        QVERIFY2(text.find("canary-secret") == std::string::npos, text.c_str());
    }
    const auto text =
        refusal(withParams({{"url", "http://127.0.0.1:9"}, {"username", "u"}, {"password", "canary-secret"}}));
    QVERIFY(text.find("Nothing answers") != std::string::npos);
    QVERIFY(text.find("canary-secret") == std::string::npos);
}

void GathererTest::hostsAreNamedByTheirNodename() {
    gather::NodeHosts hosts("instance", "fleet", {});
    base::Problems problems;
    hosts.learn({uname("10.0.0.1:9100", "old"), uname("10.0.0.2:9100", "web-02")});
    hosts.learn({uname("10.0.0.1:9100", "web-01")});
    hosts.at("10.0.0.3:9100");
    hosts.settleNames(problems);
    QVERIFY(problems.empty());
    QCOMPARE(hosts.at("10.0.0.1:9100").id.text(), std::string("host/web-01"));
    QCOMPARE(hosts.at("10.0.0.2:9100").name, std::string("web-02"));
    QCOMPARE(hosts.at("10.0.0.3:9100").id.text(), std::string("host/10.0.0.3:9100"));
    QCOMPARE(hosts.at("10.0.0.1:9100").attributes.at("instance").value, std::string("10.0.0.1:9100"));
}

void GathererTest::equalNodenamesFallBackToTheLabel() {
    gather::NodeHosts hosts("instance", "fleet", {});
    base::Problems problems;
    hosts.learn({uname("a:9100", "localhost"), uname("b:9100", "localhost"), uname("c:9100", "a:9100")});
    hosts.settleNames(problems);
    QCOMPARE(problems.size(), std::size_t(1));
    QCOMPARE(problems.front().code, std::string("same-name"));
    std::set<std::string> ids;
    for (const auto& [label, host] : hosts.hosts()) ids.insert(host.id.text());
    QCOMPARE(ids.size(), std::size_t(3));
}

QTEST_APPLESS_MAIN(GathererTest)
#include "gatherer_test.moc"
