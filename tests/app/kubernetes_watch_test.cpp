#include "app/kubernetes_changes.h"
#include "core/gather/kubernetes_lab.h"
#include "gather/gatherer.h"
#include "ingest/reader.h"
#include "living.h"
#include "store/batch_merge.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QtTest>

#include <thread>

using namespace penumbra;
using namespace penumbra::test;

namespace {

constexpr const char* kKinds = "nodes,pods,deployments,replicasets,statefulsets,daemonsets,replicationcontrollers,"
                               "poddisruptionbudgets,priorityclasses";

base::Time now() { return base::fromMillis(QDateTime::currentMSecsSinceEpoch()); }

} // namespace

/// The inventory that a watch keeps is the one that `kubectl get -o json` would give, after random changes to a real
/// API server: PENUMBRA_CHANGES of them, 400 without it, from the seed PENUMBRA_SEED.
class KubernetesWatchTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void equalsKubectlAfterChanges();
    void endsWhatIsNoMore();

private:
    gather::Source source() const {
        return {"lab",
                "kubernetes",
                {{"url", m_lab.url().toStdString()},
                 {"ca", m_lab.authority().toStdString()},
                 {"bearer", "admintoken"},
                 {"page", "50"}}};
    }
    /// One gathering, merged as the store does it. True where something changed.
    bool follow(base::Duration wait);
    /// What kubectl says while nothing happens: it says the same before and after the watch had nothing to tell. Null
    /// where the cluster does not come to rest.
    std::optional<model::Inventory> fromKubectl();
    void compare();

    QTemporaryDir m_folder;
    KubernetesLab m_lab;
    std::unique_ptr<gather::Connection> m_connection;
    model::Inventory m_inventory;
    std::string m_cursor;
    int m_batches = 0;
    std::int64_t m_records = 0;
};

void KubernetesWatchTest::initTestCase() {
    if (const auto why = KubernetesLab::missing(); !why.isEmpty()) QSKIP(qPrintable(why));
    if (QStandardPaths::findExecutable("kubectl").isEmpty()) QSKIP("kubectl (kubernetes-client) is not installed.");
    QVERIFY(m_lab.start(m_folder.path()));
    QVERIFY(!m_lab.ask("POST", "/api/v1/namespaces", {{"metadata", {{"name", "shop"}}}}).is_null());
    QVERIFY(!m_lab
                 .ask("POST", "/apis/scheduling.k8s.io/v1/priorityclasses",
                      {{"metadata", {{"name", "high"}}}, {"value", 1000}})
                 .is_null());
    auto connection = gather::connect(source());
    QVERIFY2(connection, connection ? "" : connection.error().text.c_str());
    m_connection = std::move(*connection);
}

bool KubernetesWatchTest::follow(base::Duration wait) {
    const auto batch = m_connection->gather({now(), m_cursor, {}, wait}, {});
    if (!batch) {
        qWarning("%s", batch.error().text.c_str());
        return false;
    }
    const bool changed = batch->cursor != m_cursor;
    m_cursor = batch->cursor;
    m_inventory = store::mergeBatch(m_inventory, *batch).inventory;
    m_batches += changed;
    m_records += static_cast<std::int64_t>(batch->resources.size());
    return changed;
}

std::optional<model::Inventory> KubernetesWatchTest::fromKubectl() {
    const auto ask = [&] {
        return output("kubectl", {"--kubeconfig", m_lab.kubeconfig(), "get", kKinds, "-A", "-o", "json"}).toStdString();
    };
    for (int tries = 0; tries < 100; ++tries) {
        const auto text = ask();
        if (follow(std::chrono::seconds(3)) || ask() != text) continue;
        auto batch = ingest::read({"lab", text, now(), {}, {}}, "kubernetes");
        if (batch) return store::mergeBatch({}, *batch).inventory;
        qWarning("%s", batch.error().text.c_str());
    }
    return {};
}

void KubernetesWatchTest::compare() {
    const auto theirs = fromKubectl();
    QVERIFY(theirs.has_value());
    const auto wrong = unlike(m_inventory, *theirs, now());
    for (std::size_t i = 0; i < std::min<std::size_t>(wrong.size(), 10); ++i) qWarning("%s", wrong[i].c_str());
    QCOMPARE(wrong.size(), std::size_t(0));
    qInfo("%zu resources the same", living(*theirs, now()).size());
}

void KubernetesWatchTest::equalsKubectlAfterChanges() {
    const int wanted = qEnvironmentVariable("PENUMBRA_CHANGES", "400").toInt();
    std::atomic<int> made{0};
    std::mutex mutex;
    std::map<std::string, int> kinds;
    QVERIFY(follow({}));
    QElapsedTimer clock;
    clock.start();
    std::vector<std::jthread> threads;
    const auto first = qEnvironmentVariable("PENUMBRA_SEED", "1").toULongLong() * 6;
    for (auto seed = first; seed < first + 6; ++seed)
        threads.emplace_back([&, seed] {
            KubernetesChanges changes(m_lab.url().toStdString(), m_lab.authority().toStdString(), seed);
            while (made < wanted) {
                const auto what = changes.one();
                if (what.empty()) continue;
                ++made;
                const std::scoped_lock lock(mutex);
                ++kinds[what];
            }
        });
    while (made < wanted) follow(std::chrono::seconds(2));
    threads.clear();
    const auto took = clock.elapsed();
    for (const auto& [what, count] : kinds) qInfo("%6d %s", count, what.c_str());
    qInfo("%d changes in %.1f s; %d batches with %lld resources, %lld requests, %.1f MB", made.load(),
          static_cast<double>(took) / 1e3, m_batches, static_cast<long long>(m_records),
          static_cast<long long>(m_connection->meter().requests),
          static_cast<double>(m_connection->meter().bytes) / 1e6);
    compare();
}

void KubernetesWatchTest::endsWhatIsNoMore() {
    const auto runs = [&] {
        const auto there = living(m_inventory, now());
        return std::any_of(there.begin(), there.end(), [](const auto& r) {
            return r.first.starts_with("host/") || r.first.starts_with("workload/");
        });
    };
    for (const char* kind : {"deployments", "statefulsets", "daemonsets", "replicasets"})
        for (const char* space : {"default", "shop"})
            m_lab.remove(QString("/apis/apps/v1/namespaces/%1/%2").arg(space, kind));
    m_lab.remove("/api/v1/nodes");
    for (int i = 0; i < 20 && runs(); ++i) {
        for (const char* space : {"default", "shop"}) m_lab.remove(QString("/api/v1/namespaces/%1/pods").arg(space));
        for (int quiet = 0; quiet < 1;) quiet = follow(std::chrono::seconds(2)) ? 0 : 1;
    }
    QVERIFY(!runs());
    compare();
}

QTEST_GUILESS_MAIN(KubernetesWatchTest)
#include "kubernetes_watch_test.moc"
