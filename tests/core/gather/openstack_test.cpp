#include "core/gather/fake_server.h"
#include "gather/gatherer.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>
#include <atomic>

using namespace penumbra;
using test::answer;

namespace {

/// A cloud on one address with the answers that its APIs document. A token is good for so many calls.
class Cloud final {
public:
    explicit Cloud(int calls = 1000, bool administrator = true)
        : m_calls(calls), m_administrator(administrator),
          m_server([this](const auto& request) { return say(request); }) {}

    std::string url() const { return m_server.url("/identity"); }
    const test::FakeServer& server() const { return m_server; }
    int logins() const { return m_logins; }
    void setAdministrator(bool is) { m_administrator = is; }
    std::string catalogUrl; ///< of the compute API; empty: this server

private:
    test::Script say(const test::FakeRequest& request) {
        if (request.target.starts_with("/identity/v3/auth/tokens")) return login(request);
        if (!request.has(fmt::format("X-Auth-Token: canary-{}\r", m_logins.load())) || m_left-- <= 0)
            return answer(401, "", R"({"error":{"code":401,"title":"Unauthorized"}})");
        if (!request.has("OpenStack-API-Version: compute 2.53")) return answer(406, "", "{}");
        const auto has = [&](const char* text) { return request.target.find(text) != std::string::npos; };
        if (has("/flavors/detail"))
            return json(R"({"flavors":[{"id":"1","name":"m1.small","vcpus":2,"ram":2048,"disk":20}]})");
        if (has("/os-hypervisors/detail"))
            return m_administrator
                       ? json(
                             R"({"hypervisors":[{"id":"h1","hypervisor_hostname":"kvm-1","vcpus":32,)"
                             R"("memory_mb":131072,"local_gb":2000,"state":"up","status":"enabled","host_ip":"10.0.0.1",)"
                             R"("hypervisor_type":"QEMU","hypervisor_version":7002000,"service":{"host":"kvm-1","id":"s"}}]})")
                       : answer(403, "", "{}");
        return servers(request);
    }

    test::Script login(const test::FakeRequest& request) {
        const bool good = request.body.find("secret-word") != std::string::npos;
        if (!good)
            return answer(401, "", R"({"error":{"message":"The request you have made requires authentication."}})");
        m_left = m_calls;
        const auto compute = catalogUrl.empty() ? m_server.url("/compute/v2.1/abc") : catalogUrl;
        return answer(
            201, fmt::format("X-Subject-Token: canary-{}\r\n", ++m_logins),
            fmt::format(R"({{"token":{{"catalog":[{{"type":"image","endpoints":[]}},{{"type":"compute","endpoints":[)"
                        R"({{"interface":"admin","region_id":"one","url":"http://127.0.0.1:1/"}},)"
                        R"({{"interface":"public","region_id":"one","url":"{}"}}]}}]}}}})",
                        compute));
    }

    /// Three servers in pages of two; the links lead to an address inside.
    test::Script servers(const test::FakeRequest& request) {
        const bool second = request.target.find("marker=") != std::string::npos;
        std::string list;
        for (const int i : second ? std::vector{3} : std::vector{1, 2})
            list += fmt::format(
                R"({}{{"id":"uuid-{}","name":"web","status":"ACTIVE","created":"2026-01-01T00:00:00Z"{},)"
                R"("flavor":{{"vcpus":2,"ram":2048,"disk":20,"ephemeral":0,"swap":0,"original_name":"m1.small"}}}})",
                list.empty() ? "" : ",", i, m_administrator ? R"(,"OS-EXT-SRV-ATTR:hypervisor_hostname":"kvm-1")" : "");
        return json(fmt::format(
            R"({{"servers":[{}]{}}})", list,
            second
                ? ""
                : R"(,"servers_links":[{"rel":"next","href":"http://10.0.0.1/x/servers/detail?limit=2&all_tenants=1&marker=uuid-2"}])"));
    }

    static test::Script json(const std::string& body) {
        return answer(200, "Content-Type: application/json\r\n", body);
    }

    int m_calls;
    std::atomic<bool> m_administrator;
    std::atomic<int> m_logins{0}, m_left{0};
    test::FakeServer m_server;
};

base::ParamTexts withPassword(const Cloud& cloud) {
    return {{"url", cloud.url()}, {"username", "admin"}, {"password", "secret-word"}, {"project", "admin"}};
}

base::Result<model::Batch> gatherWith(const base::ParamTexts& params, const std::string& cursor = {}) {
    return gather::gather({"cloud", "openstack", params}, {base::fromMillis(1'800'000'000'000), cursor}, {});
}

qsizetype count(const model::Batch& batch, model::ResourceKind kind) {
    return std::count_if(batch.resources.begin(), batch.resources.end(), [&](const auto& r) { return r.kind == kind; });
}

qsizetype told(const model::Batch& batch, const char* code) {
    return std::count_if(batch.problems.begin(), batch.problems.end(), [&](const auto& p) { return p.code == code; });
}

} // namespace

/// OpenStack cannot be started from packages here, so a server plays the answers that its APIs document.
class OpenStackTest final : public QObject {
    Q_OBJECT

private slots:
    void takesAllPages();
    void takesRecordedAnswers();
    void provesWithAnApplicationCredential();
    void aTokenThatExpiresIsRenewedOnce();
    void othersSeeTheirProject();
    void faultsAreNamed();
    void theCatalogIsNotFollowedEverywhere();
};

void OpenStackTest::takesAllPages() {
    const Cloud cloud;
    const auto batch = gatherWith(withPassword(cloud));
    QVERIFY2(batch.has_value(), batch ? "" : batch.error().text.c_str());
    QCOMPARE(count(*batch, model::ResourceKind::Host), 1);
    QCOMPARE(count(*batch, model::ResourceKind::Workload), 3);
    QCOMPARE(batch->relations.size(), std::size_t{3});
    QVERIFY(batch->complete);
    QCOMPARE(told(*batch, "more-pages"), 0);
    QCOMPARE(batch->accounting.rejected, 0);
    for (const auto& resource : batch->resources)
        if (resource.kind == model::ResourceKind::Host) {
            QCOMPARE(resource.capacity.at(model::kCpu), 32'000);
            QCOMPARE(resource.capacity.at(model::kMemory), std::int64_t{128} << 30);
        }
    QCOMPARE(cloud.logins(), 1);
    QVERIFY(cloud.server().requests().front().body.find(
                R"("scope":{"project":{"domain":{"name":"Default"},"name":"admin"}})") != std::string::npos);
}

/// Answers that Nova's own tests record, as they stand: two pages of hypervisors and of servers.
void OpenStackTest::takesRecordedAnswers() {
    const QString folder = PENUMBRA_DATA "/data/corpus/openstack/nova__";
    const auto recorded = [&](const char* name) {
        QFile file(folder + name);
        return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
    };
    const auto hypervisors = recorded("os-hypervisors__v2.53__hypervisors-detail-with-servers-resp.json");
    const auto servers = recorded("servers__v2.47__servers-details-resp.json");
    const auto rest = recorded("servers__v2.69__servers-details-resp.json");
    if (hypervisors.empty() || servers.empty()) QSKIP("The recorded answers are not here.");
    const test::FakeServer server([&](const auto& request) {
        if (request.method == "POST") return answer(201, "X-Subject-Token: t\r\n", "{}");
        if (request.target.find("hypervisors") != std::string::npos) return answer(200, "", hypervisors);
        if (request.target.find("flavors") != std::string::npos) return answer(200, "", R"({"flavors":[]})");
        return answer(200, "", request.target.find("marker=") == std::string::npos ? servers : rest);
    });
    const auto batch =
        gatherWith({{"url", server.url()}, {"username", "a"}, {"password", "b"}, {"compute-url", server.url("/v2.1")}});
    QVERIFY2(batch.has_value(), batch ? "" : batch.error().text.c_str());
    QCOMPARE(batch->accounting.rejected, 0);
    const auto found = std::find_if(batch->resources.begin(), batch->resources.end(),
                                    [](const auto& r) { return r.id.text() == "host/fake-mini"; });
    QVERIFY(found != batch->resources.end());
    QCOMPARE(found->capacity.at(model::kMemory), std::int64_t{8} << 30);
    QCOMPARE(server.requests().back().target,
             std::string("/v2.1/servers/detail?limit=1&marker=764e369e-a874-4401-b7ce-43e4760888da"));
}

void OpenStackTest::provesWithAnApplicationCredential() {
    QTemporaryDir folder;
    QFile file(folder.filePath("secret"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("secret-word\n");
    file.close();
    const Cloud cloud;
    const auto batch = gatherWith({{"url", cloud.url() + "/v3"},
                                   {"credential-id", "abc"},
                                   {"credential-secret", "file:" + file.fileName().toStdString()}});
    QVERIFY2(batch.has_value(), batch ? "" : batch.error().text.c_str());
    const auto body = cloud.server().requests().front().body;
    QVERIFY(body.find(R"("methods":["application_credential"])") != std::string::npos);
    QVERIFY(body.find("scope") == std::string::npos);
}

void OpenStackTest::aTokenThatExpiresIsRenewedOnce() {
    const Cloud cloud(2);
    const auto batch = gatherWith(withPassword(cloud)); // 4 calls, 2 a token
    QVERIFY2(batch.has_value(), batch ? "" : batch.error().text.c_str());
    QCOMPARE(cloud.logins(), 2);
    const Cloud hasty(1);
    const auto failed = gatherWith(withPassword(hasty));
    QVERIFY(!failed);
    QCOMPARE(hasty.logins(), 2);
    QVERIFY2(failed.error().text.find("refuses the credentials") != std::string::npos, failed.error().text.c_str());
    QVERIFY(failed.error().text.find("canary") == std::string::npos);

    const Cloud lasting(6);
    const auto connection = gather::connect({"cloud", "openstack", withPassword(lasting)});
    QVERIFY(connection.has_value());
    for (int i = 0; i < 3; ++i)
        QVERIFY((*connection)->gather({base::fromMillis(1'800'000'000'000), {}}, {}).has_value());
    QCOMPARE(lasting.logins(), 2);
}

void OpenStackTest::othersSeeTheirProject() {
    Cloud cloud(1000, false);
    const auto batch = gatherWith(withPassword(cloud));
    QVERIFY2(batch.has_value(), batch ? "" : batch.error().text.c_str());
    QCOMPARE(count(*batch, model::ResourceKind::Host), 3);
    QCOMPARE(told(*batch, "own-project"), 1);
    for (const auto& request : cloud.server().requests())
        QVERIFY(request.target.find("limit=1000&all_tenants") == std::string::npos);
    cloud.setAdministrator(true);
    const auto all = gatherWith(withPassword(cloud), batch->cursor);
    QVERIFY(all.has_value());
    cloud.setAdministrator(false);
    QVERIFY(!gatherWith(withPassword(cloud), all->cursor));
}

void OpenStackTest::faultsAreNamed() {
    const auto says = [](const base::ParamTexts& params, const char* text) {
        const auto batch = gatherWith(params);
        if (batch || batch.error().text.find("secret-word") != std::string::npos) return false;
        if (batch.error().text.find(text) != std::string::npos) return true;
        qWarning("%s", batch.error().text.c_str());
        return false;
    };
    const Cloud cloud;
    auto params = withPassword(cloud);
    QVERIFY(says({{"url", cloud.url()}}, "without a name"));
    QVERIFY(says({{"url", cloud.url()}, {"bearer", "x"}}, "by itself"));
    params["password"] = "wrong";
    QVERIFY(says(params, "refuses the credentials"));
    params = withPassword(cloud);
    params["region"] = "two";
    QVERIFY(says(params, "no public compute API in two"));
    for (const auto& [status, body, text] : std::initializer_list<std::tuple<int, const char*, const char*>>{
             {200, "<html>", "web page"}, {500, "", "status 500"}, {201, "{}", "no token"}, {200, "", "no token"}}) {
        const test::FakeServer server([&](const auto&) { return answer(status, "", body); });
        params["url"] = server.url();
        QVERIFY(says(params, text));
    }
    const test::FakeServer server([&](const auto& request) {
        return request.method == "POST" ? answer(201, "X-Subject-Token: t\r\n", "{}")
                                        : answer(200, "", R"({"servers":3})");
    });
    params = withPassword(cloud);
    params["url"] = server.url();
    params["compute-url"] = server.url();
    QVERIFY(says(params, "lists no flavors"));
}

/// Neither a password in a redirected login nor a token over plain http.
void OpenStackTest::theCatalogIsNotFollowedEverywhere() {
    const Cloud cloud;
    const test::FakeServer server([&](const auto&) {
        return answer(307, "Location: " + cloud.server().url("/identity/v3/auth/tokens") + "\r\n", "");
    });
    auto params = withPassword(cloud);
    params["url"] = server.url();
    const auto batch = gatherWith(params);
    QVERIFY(!batch);
    QVERIFY2(batch.error().text.find("is not given the credentials") != std::string::npos, batch.error().text.c_str());
    QVERIFY(cloud.server().requests().empty());
    Cloud odd;
    odd.catalogUrl = "ftp://x/";
    QVERIFY(!gatherWith(withPassword(odd)));
}

QTEST_GUILESS_MAIN(OpenStackTest)
#include "openstack_test.moc"
