#include "core/gather/fake_server.h"
#include "gather/gatherer.h"
#include "stopping.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

#include <algorithm>
#include <map>

using namespace penumbra;
using test::answer;

namespace {

/// As NetBox 3.7 and 4.1 write them, cut down to what matters here.
constexpr const char* kDevice = R"({"id":ID,"url":"http://netbox/api/dcim/devices/ID/","name":"web-ID",
    "device_type":{"model":"R640","manufacturer":{"name":"Dell"}},"role":{"name":"server"},
    "site":{"name":"Berlin","slug":"berlin"},"rack":{"name":"r1"},"status":{"value":"active","label":"Active"}})";
const std::map<std::string, std::string> kOthers{
    {"/api/dcim/regions/", R"({"id":1,"url":"http://netbox/api/dcim/regions/1/","name":"Europe","slug":"europe"})"},
    {"/api/dcim/sites/", R"({"id":1,"url":"http://netbox/api/dcim/sites/1/","name":"Berlin","slug":"berlin",
                            "region":{"name":"Europe","slug":"europe"}})"},
    {"/api/dcim/racks/",
     R"({"id":1,"url":"http://netbox/api/dcim/racks/1/","name":"r1","site":{"name":"Berlin"},"u_height":42})"},
    {"/api/virtualization/clusters/", R"({"id":1,"url":"http://netbox/api/virtualization/clusters/1/","name":"kvm"})"},
    {"/api/virtualization/virtual-machines/",
     R"({"id":1,"url":"http://netbox/api/virtualization/virtual-machines/1/","name":"vm-1","vcpus":4.0,"memory":8192,
        "status":{"value":"active"},"cluster":{"name":"kvm"},"device":{"name":"web-1"}})"}};

std::string list(int count, const std::string& results, const std::string& next) {
    return fmt::format(R"({{"count":{},"next":{},"previous":null,"results":[{}]}})", count,
                       next.empty() ? "null" : "\"" + next + "\"", results);
}

std::string device(int id) {
    std::string out = kDevice;
    for (auto at = out.find("ID"); at != std::string::npos; at = out.find("ID", at))
        out.replace(at, 2, std::to_string(id));
    return out;
}

/// Five devices in pages of two, whose links lead to an address that nobody outside can reach.
test::Script healthy(const test::FakeRequest& request) {
    const auto path = request.target.substr(0, request.target.find('?'));
    if (path == "/api/dcim/devices/") {
        const auto at = request.target.find("offset=");
        const int from = at == std::string::npos ? 0 : std::stoi(request.target.substr(at + 7));
        std::string results;
        for (int id = from + 1; id <= std::min(from + 2, 5); ++id) results += (results.empty() ? "" : ",") + device(id);
        const auto next = from + 2 < 5
                              ? fmt::format("http://10.0.0.1:8001/api/dcim/devices/?limit=2&offset={}", from + 2)
                              : std::string();
        return answer(200, "Content-Type: application/json\r\n", list(5, results, next));
    }
    const auto other = kOthers.find(path);
    if (other == kOthers.end()) return answer(404, "", R"({"detail":"Not found."})");
    return answer(200, "Content-Type: application/json\r\n", list(1, other->second, ""));
}

base::Result<model::Batch> gatherFrom(const test::FakeServer& server,
                                      base::ParamTexts more = {{"bearer", "canary0123"}}, const base::Run& run = {}) {
    more["url"] = server.url();
    return gather::gather({"nb", "netbox", more}, {base::fromMillis(1'700'000'000'000), {}}, run);
}

qsizetype count(const model::Batch& batch, model::ResourceKind kind) {
    return std::count_if(batch.resources.begin(), batch.resources.end(), [&](const auto& r) { return r.kind == kind; });
}

} // namespace

/// NetBox is not packaged, so a server plays answers of its shape.
class NetBoxTest final : public QObject {
    Q_OBJECT

private slots:
    void takesAllPages();
    void takesRecordedAnswers();
    void tokensOfBothKinds();
    void sitesAreAskedFor();
    void faultsAreNamed_data();
    void faultsAreNamed();
    void missingObjectsFailIt();
    void redirectsGetNoToken();
    void stopsSoon();
};

void NetBoxTest::takesAllPages() {
    const test::FakeServer server(healthy);
    const auto batch = gatherFrom(server);
    QVERIFY2(batch.has_value(), batch ? "" : batch.error().text.c_str());
    QCOMPARE(count(*batch, model::ResourceKind::Host), 5);
    QCOMPARE(count(*batch, model::ResourceKind::Workload), 1);
    QCOMPARE(count(*batch, model::ResourceKind::Rack), 1);
    QCOMPARE(count(*batch, model::ResourceKind::Zone), 3); // region, site, cluster
    QVERIFY(batch->complete);
    QVERIFY(std::none_of(batch->problems.begin(), batch->problems.end(),
                         [](const auto& p) { return p.code == "more-pages"; }));
    QCOMPARE(server.requests().size(), std::size_t{9}); // 3 pages and 6 other lists
    for (const auto& request : server.requests()) QVERIFY(request.has("Authorization: Token canary0123"));
}

/// Answers that somebody recorded of a NetBox 2.x, as they stand.
void NetBoxTest::takesRecordedAnswers() {
    const QString folder = PENUMBRA_DATA "/data/corpus/netbox/pynetbox__fixtures__dcim__";
    const auto recorded = [&](const char* name) {
        QFile file(folder + name);
        return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
    };
    const auto devices = recorded("devices.json"), racks = recorded("racks.json"), regions = recorded("regions.json");
    if (devices.empty()) QSKIP("The recorded answers are not here.");
    const test::FakeServer server([&](const auto& request) {
        for (const auto& [path, body] : {std::pair("/api/dcim/devices/?", &devices),
                                         {"/api/dcim/racks/?", &racks},
                                         {"/api/dcim/regions/?", &regions}})
            if (request.target.starts_with(path)) return answer(200, "Content-Type: application/json\r\n", *body);
        if (request.target.starts_with("/api/dcim/locations")) return answer(404, "", "");
        return answer(200, "", list(0, "", ""));
    });
    const auto batch = gatherFrom(server);
    QVERIFY2(batch.has_value(), batch ? "" : batch.error().text.c_str());
    const auto counted = [](const std::string& body) {
        return QJsonDocument::fromJson(QByteArray::fromStdString(body)).object()["count"].toInt();
    };
    QCOMPARE(count(*batch, model::ResourceKind::Host), counted(devices));
    QVERIFY(count(*batch, model::ResourceKind::Rack) >= counted(racks));
    QCOMPARE(batch->accounting.rejected, 0);
}

void NetBoxTest::tokensOfBothKinds() {
    const test::FakeServer server(healthy);
    QVERIFY(gatherFrom(server, {{"bearer", "nbt_abc.def"}}).has_value());
    QVERIFY(server.requests().front().has("Authorization: Bearer nbt_abc.def"));
    QVERIFY(!server.requests().front().has("Token nbt_"));
}

void NetBoxTest::sitesAreAskedFor() {
    const test::FakeServer server(healthy);
    QVERIFY(gatherFrom(server, {{"sites", "berlin, ham&burg"}}).has_value());
    QCOMPARE(server.requests().front().target,
             std::string("/api/dcim/devices/?limit=1000&exclude=config_context&site=berlin&site=ham%26burg"));
}

void NetBoxTest::faultsAreNamed_data() {
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("says");
    QTest::newRow("refused") << 403 << R"({"detail":"Invalid token"})"
                             << "refuses the credentials";
    QTest::newRow("broken") << 500 << ""
                            << "status 500";
    QTest::newRow("nowhere") << 404 << ""
                             << "404";
    QTest::newRow("page") << 200 << "<!DOCTYPE html>"
                          << "web page";
    QTest::newRow("object") << 200 << R"({"a":1})"
                            << "no list of the API of NetBox";
    QTest::newRow("list") << 200 << "[]"
                          << "no list of the API of NetBox";
    QTest::newRow("cut") << 200 << R"({"count":1,"next":null,"results":[{"id)"
                         << "devices";
}

void NetBoxTest::faultsAreNamed() {
    QFETCH(int, status);
    QFETCH(QString, body);
    QFETCH(QString, says);
    const test::FakeServer server([&](const auto&) { return answer(status, "", body.toStdString()); });
    const auto batch = gatherFrom(server);
    QVERIFY(!batch);
    QVERIFY2(batch.error().text.find(says.toStdString()) != std::string::npos, batch.error().text.c_str());
    QVERIFY(batch.error().text.find("canary") == std::string::npos);
}

void NetBoxTest::missingObjectsFailIt() {
    const test::FakeServer server([](const auto&) { return answer(200, "", list(7, device(1), "")); });
    const auto batch = gatherFrom(server);
    QVERIFY(!batch);
    QVERIFY2(batch.error().text.find("7 objects but listed 1") != std::string::npos, batch.error().text.c_str());
    const test::FakeServer turning(
        [](const auto&) { return answer(200, "", list(7, device(1), "/x?limit=1000&exclude=config_context")); });
    QVERIFY(!gatherFrom(turning));
}

void NetBoxTest::redirectsGetNoToken() {
    const test::FakeServer other(healthy);
    const test::FakeServer server(
        [&](const auto& request) { return answer(302, "Location: " + other.url(request.target) + "\r\n", ""); });
    QVERIFY(gatherFrom(server).has_value());
    for (const auto& request : other.requests()) QVERIFY(!request.has("canary"));
}

void NetBoxTest::stopsSoon() {
    const test::FakeServer server([](const auto&) { return test::Script{{"HTTP/1.1 200 X\r\n", 5000}}; });
    const auto wrong = test::stopsSoon(std::chrono::milliseconds(100),
                                       [&](const base::Run& run) { return gatherFrom(server, {}, run); });
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
}

QTEST_GUILESS_MAIN(NetBoxTest)
#include "netbox_test.moc"
