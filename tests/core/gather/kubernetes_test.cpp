#include "core/gather/kubernetes_lab.h"
#include "gather/gatherer.h"

#include <QElapsedTimer>
#include <QtTest>

#include <fstream>
#include <set>
#include <thread>

using namespace penumbra;
using namespace penumbra::test;
using namespace std::chrono_literals;

namespace {

base::Time now() { return base::fromMillis(QDateTime::currentMSecsSinceEpoch()); }

std::set<std::string> named(const model::Batch& batch, model::ResourceKind kind) {
    std::set<std::string> out;
    for (const auto& r : batch.resources)
        if (r.kind == kind) out.insert(r.name);
    return out;
}

base::Json madePod(const std::string& name) {
    return {{"metadata", {{"name", name}, {"labels", {{"app", "web"}}}}},
            {"spec", {{"containers", {{{"name", "c"}, {"image", "none"}}}}}}};
}
const QString kPods = "/api/v1/namespaces/default/pods";

} // namespace

/// A real API server as a source: what an account may not read, tokens that expire, restarts, forgotten versions.
class KubernetesTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void readsWithAToken();
    void takesWhatItsRoleLetsItRead();
    void listsWhatItMayNotWatch();
    void aRenewedTokenCounts();
    void crowdsOfPagesAndCompaction();
    void seesAChangeSoon();
    void survivesARestart();
    void measuresThroughTheServer();

private:
    std::unique_ptr<gather::Connection> connection(base::ParamTexts more) const {
        more["url"] = m_lab.url().toStdString();
        more["ca"] = m_lab.authority().toStdString();
        if (!more.contains("bearer")) more["bearer"] = "admintoken";
        auto out = gather::connect({"lab", "kubernetes", std::move(more)});
        return out ? std::move(*out) : nullptr;
    }
    void allow(const std::string& account, const base::Json& rules);
    base::Result<model::Batch> once(gather::Connection& of, base::Duration wait = {}) {
        auto batch = of.gather({now(), m_cursor, {}, wait}, {});
        if (batch) m_cursor = batch->cursor;
        if (!batch) qInfo("%s", batch.error().text.c_str());
        return batch;
    }
    /// Gathers until a batch tells of that workload.
    bool sees(gather::Connection& of, const std::string& name, int tries) {
        for (int i = 0; i < tries; ++i)
            if (const auto batch = once(of, 2s); batch && named(*batch, model::ResourceKind::Workload).contains(name))
                return true;
        return false;
    }

    QTemporaryDir m_folder;
    KubernetesLab m_lab;
    std::string m_cursor;
};

void KubernetesTest::initTestCase() {
    if (const auto why = KubernetesLab::missing(); !why.isEmpty()) QSKIP(qPrintable(why));
    QVERIFY(m_lab.start(m_folder.path()));
    for (int i = 0; i < 23; ++i) QVERIFY(!m_lab.ask("POST", kPods, madePod(fmt::format("p{:02}", i))).is_null());
    QVERIFY(!m_lab
                 .ask("POST", "/api/v1/nodes",
                      {{"metadata", {{"name", "n1"}}}, {"status", {{"allocatable", {{"cpu", "4"}, {"pods", "5"}}}}}})
                 .is_null());
}

void KubernetesTest::init() { m_cursor.clear(); }

/// A service account with a role.
void KubernetesTest::allow(const std::string& account, const base::Json& rules) {
    const base::Json meta{{"name", account}};
    const QString roles = "/apis/rbac.authorization.k8s.io/v1/cluster";
    QVERIFY(!m_lab.ask("POST", "/api/v1/namespaces/default/serviceaccounts", {{"metadata", meta}}).is_null());
    QVERIFY(!m_lab.ask("POST", roles + "roles", {{"metadata", meta}, {"rules", rules}}).is_null());
    QVERIFY(
        !m_lab
             .ask("POST", roles + "rolebindings",
                  {{"metadata", meta},
                   {"roleRef", {{"apiGroup", "rbac.authorization.k8s.io"}, {"kind", "ClusterRole"}, {"name", account}}},
                   {"subjects", {{{"kind", "ServiceAccount"}, {"name", account}, {"namespace", "default"}}}}})
             .is_null());
}

void KubernetesTest::readsWithAToken() {
    const auto source = connection({{"page", "5"}});
    const auto batch = once(*source);
    QVERIFY(batch && batch->complete);
    QCOMPARE(named(*batch, model::ResourceKind::Workload).size(), std::size_t(23));
    QCOMPARE(named(*batch, model::ResourceKind::Host), (std::set<std::string>{"n1"}));
    const auto refused = once(*connection({{"bearer", "canary-token"}}));
    QVERIFY(!refused && refused.error().text.find("refuses the credentials (status 401)") != std::string::npos);
    QVERIFY(refused.error().text.find("canary") == std::string::npos);
    const auto other = once(*connection({{"namespaces", "kube-system"}}));
    QVERIFY(other && named(*other, model::ResourceKind::Workload).empty());
}

void KubernetesTest::takesWhatItsRoleLetsItRead() {
    allow("reader", {{{"apiGroups", {"", "apps"}},
                      {"resources", {"pods", "deployments", "replicasets"}},
                      {"verbs", {"list", "watch"}}}});
    const auto batch = once(*connection({{"bearer", m_lab.token("reader", 3600).toStdString()}}));
    QVERIFY(batch && !batch->complete);
    QCOMPARE(named(*batch, model::ResourceKind::Workload).size(), std::size_t(23));
    std::string warnings;
    for (const auto& problem : batch->problems)
        if (problem.code == "forbidden") warnings += problem.text;
    for (const char* kind : {"nodes", "statefulsets", "poddisruptionbudgets"})
        QVERIFY2(warnings.find(kind) != std::string::npos, warnings.c_str());
    QVERIFY(warnings.find(" pods,") == std::string::npos && warnings.find("deployments") == std::string::npos);
    allow("nobody", base::Json::array());
    const auto nothing = once(*connection({{"bearer", m_lab.token("nobody", 3600).toStdString()}}));
    QVERIFY(!nothing && nothing.error().text.find("forbids the source to read anything") != std::string::npos);
}

void KubernetesTest::listsWhatItMayNotWatch() {
    allow("lister", {{{"apiGroups", {""}}, {"resources", {"pods", "nodes"}}, {"verbs", {"list"}}}});
    const auto source = connection({{"bearer", m_lab.token("lister", 3600).toStdString()}});
    QVERIFY(once(*source).has_value());
    once(*source, 500ms); // finds that it may not watch
    QVERIFY(!m_lab.ask("POST", kPods, madePod("late")).is_null());
    QVERIFY(sees(*source, "late", 3));
    m_lab.remove(kPods + "/late");
}

void KubernetesTest::aRenewedTokenCounts() {
    allow("guest", {{{"apiGroups", {""}}, {"resources", {"pods"}}, {"verbs", {"list", "watch"}}}});
    const auto path = m_folder.filePath("token").toStdString();
    const auto renew = [&](int seconds) { std::ofstream(path) << m_lab.token("guest", seconds).toStdString(); };
    renew(-52); // the server grants a minute
    const auto source = connection({{"bearer", "file:" + path}});
    QVERIFY(once(*source).has_value());
    base::Result<model::Batch> expired;
    for (int i = 0; i < 60 && expired; ++i) { // and then believes a token that it knows for some 10 s more
        QTest::qWait(500);
        expired = once(*connection({{"bearer", "file:" + path}})); // an open watch goes on until it ends
    }
    QVERIFY(!expired && expired.error().text.find("401") != std::string::npos);
    renew(3600);
    QVERIFY(once(*source, 300ms).has_value());
    QVERIFY(!m_lab.ask("POST", kPods, madePod("renewed")).is_null());
    QVERIFY(sees(*source, "renewed", 3));
    m_lab.remove(kPods + "/renewed");
}

/// Etcd forgets old states all the while, so tokens of pages expire.
void KubernetesTest::crowdsOfPagesAndCompaction() {
    std::atomic<bool> stop{false};
    std::jthread compacting([&] {
        for (int i = 0; !stop; ++i) {
            m_lab.ask("PATCH", kPods + "/p00", {{"metadata", {{"labels", {{"turn", std::to_string(i)}}}}}});
            m_lab.compact();
        }
    });
    int whole = 0;
    for (int i = 0; i < 10; ++i) {
        const auto batch = once(*connection({{"page", "3"}}));
        if (!batch) {
            QVERIFY(batch.error().text.find("'page'") != std::string::npos);
            continue;
        }
        QCOMPARE(named(*batch, model::ResourceKind::Workload).size(), std::size_t(23));
        ++whole;
    }
    stop = true;
    QVERIFY(whole > 0);
}

void KubernetesTest::seesAChangeSoon() {
    const auto source = connection({});
    QVERIFY(once(*source).has_value());
    while (once(*source, 1s)->resources.size() > 0) {
    }
    std::atomic<std::int64_t> made{0};
    const std::jthread later([&] {
        QTest::qSleep(300);
        m_lab.ask("POST", kPods, madePod("soon"));
        made = QDateTime::currentMSecsSinceEpoch();
    });
    const auto batch = once(*source, 10s);
    const auto took = QDateTime::currentMSecsSinceEpoch() - made;
    QVERIFY(batch && named(*batch, model::ResourceKind::Workload).contains("soon"));
    QVERIFY2(made > 0 && took < 1'000, qPrintable(QString::number(took)));
    QVERIFY(batch->resources.size() < 5);
    qInfo("told %lld ms after the change", static_cast<long long>(took));
    m_lab.remove(kPods + "/soon");
    const auto gone = once(*source, 10s);
    QCOMPARE(gone->gone.size(), std::size_t(1));
}

void KubernetesTest::survivesARestart() {
    const auto source = connection({});
    QVERIFY(once(*source).has_value());
    QVERIFY(once(*source, 300ms).has_value());
    m_lab.stopServer();
    const auto down = once(*source, 1s);
    QVERIFY(!down && down.error().text.find("127.0.0.1:16443") != std::string::npos);
    QVERIFY(m_lab.startServer());
    QVERIFY(m_lab.compact()); // what the watch would go on from is forgotten
    QVERIFY(!m_lab.ask("POST", kPods, madePod("after")).is_null());
    QVERIFY(sees(*source, "after", 10));
    const auto all = once(*source);
    QVERIFY(all && all->complete);
    QCOMPARE(named(*all, model::ResourceKind::Workload).size(), std::size_t(24));
}

/// The metrics API of a server without kubelets: a definition of its own under the same address.
void KubernetesTest::measuresThroughTheServer() {
    const base::Json schema{{"openAPIV3Schema", {{"type", "object"}, {"x-kubernetes-preserve-unknown-fields", true}}}};
    const base::Json definition{
        {"metadata",
         {{"name", "nodes.metrics.k8s.io"}, {"annotations", {{"api-approved.kubernetes.io", "unapproved, a test"}}}}},
        {"spec",
         {{"group", "metrics.k8s.io"},
          {"scope", "Cluster"},
          {"names", {{"plural", "nodes"}, {"kind", "NodeMetrics"}}},
          {"versions", {{{"name", "v1beta1"}, {"served", true}, {"storage", true}, {"schema", schema}}}}}}};
    QVERIFY(!m_lab.ask("POST", "/apis/apiextensions.k8s.io/v1/customresourcedefinitions", definition).is_null());
    const base::Json measured{{"apiVersion", "metrics.k8s.io/v1beta1"},
                              {"kind", "NodeMetrics"},
                              {"metadata", {{"name", "n1"}}},
                              {"timestamp", "2026-01-01T00:00:00Z"},
                              {"usage", {{"cpu", "250m"}, {"memory", "1Gi"}}}};
    bool made = false;
    for (int i = 0; i < 100 && !made; ++i) {
        QTest::qWait(200);
        made = !m_lab.ask("POST", "/apis/metrics.k8s.io/v1beta1/nodes", measured).is_null();
    }
    QVERIFY(made);
    const auto batch = once(*connection({}));
    QVERIFY(batch.has_value());
    std::map<std::string, double> values;
    for (const auto& s : batch->samples) values[s.key.text()] = s.values.at(0);
    QCOMPARE(values, (std::map<std::string, double>{{"host/n1:cpu", 250}, {"host/n1:memory", 1073741824}}));
}

QTEST_GUILESS_MAIN(KubernetesTest)
#include "kubernetes_test.moc"
