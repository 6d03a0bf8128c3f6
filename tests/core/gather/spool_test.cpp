#include "core/gather/lab.h"
#include "gather/gatherer.h"

#include <QtTest>

using namespace penumbra;
using namespace std::chrono_literals;

namespace {

base::Time wallTime() { return base::fromMillis(QDateTime::currentMSecsSinceEpoch()); }

bool write(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

/// Long enough ago to be whole.
bool put(const QString& path, const QByteArray& bytes, int secondsAgo = 5) {
    if (!write(path, bytes)) return false;
    QFile file(path);
    return file.open(QIODevice::ReadWrite) &&
           file.setFileTime(QDateTime::currentDateTime().addSecs(-secondsAgo), QFileDevice::FileModificationTime);
}

} // namespace

/// What pipelines put into a folder is read once, whatever it is, and what is wrong with a file is said.
class SpoolTest final : public QObject {
    Q_OBJECT

private slots:
    void init() { QVERIFY(m_folder.emplace().isValid()); }
    void everyFileIsReadOnce();
    void unfinishedFilesAreLeft();
    void aBadFileIsNamedAndTheRestTaken();
    void aMissingFolderIsAnError();
    void itIsWaitedForFiles();
    void aRealGitHookIsHeard();
    void whatIsPlannedIsNoInventory();
    void whatWasPlannedIsNeverInventory();
    void anOrderThatCannotBeReadIsNoMissingOne();

private:
    gather::Source source() const { return {"drop", "spool", {{"folder", m_folder->path().toStdString()}}}; }
    std::optional<QTemporaryDir> m_folder;
};

void SpoolTest::everyFileIsReadOnce() {
    QVERIFY(put(m_folder->filePath("a.csv"), "title,begin\nKernel,2026-03-01T00:00:00Z\n"));
    QVERIFY(put(m_folder->filePath("b.csv"), "kind,name,capacity.cpu\nhost,h1,4\nhost,h2,8\n"));
    const auto first = gather::gather(source(), {wallTime(), {}}, {});
    QVERIFY2(first, first ? "" : first.error().text.c_str());
    QCOMPARE(first->resources.size(), std::size_t(2));
    QCOMPARE(first->events.size(), std::size_t(1));
    QVERIFY(first->accounting.read == 3 && first->problems.empty());
    const auto again = gather::gather(source(), {wallTime(), first->cursor}, {});
    QVERIFY(again && again->resources.empty() && again->events.empty());
    QVERIFY(put(m_folder->filePath("b.csv"), "kind,name,capacity.cpu\nhost,h3,4\n", 3));
    const auto changed = gather::gather(source(), {wallTime(), again->cursor}, {});
    QCOMPARE(changed->resources.size(), std::size_t(1));
}

void SpoolTest::unfinishedFilesAreLeft() {
    const QByteArray hosts = "kind,name\nhost,h1\n";
    for (const char* name : {".hidden.csv", "a.csv.part", "b.tmp", "c.csv~"})
        QVERIFY(put(m_folder->filePath(name), hosts));
    QVERIFY(write(m_folder->filePath("now.csv"), hosts)); // may still be written
    const auto batch = gather::gather(source(), {wallTime(), {}}, {});
    QVERIFY(batch && batch->resources.empty() && batch->problems.empty());
    const auto later = gather::gather(source(), {wallTime() + 5s, batch->cursor}, {});
    QCOMPARE(later->resources.size(), std::size_t(1));
}

void SpoolTest::aBadFileIsNamedAndTheRestTaken() {
    QVERIFY(put(m_folder->filePath("bad.json"), "{\"kind\": "));
    QVERIFY(put(m_folder->filePath("good.csv"), "kind,name\nhost,h1\n"));
    const auto batch = gather::gather(source(), {wallTime(), {}}, {});
    QCOMPARE(batch->resources.size(), std::size_t(1));
    QCOMPARE(batch->problems.size(), std::size_t(1));
    QCOMPARE(batch->problems[0].where, std::string("bad.json"));
    const auto again = gather::gather(source(), {wallTime(), batch->cursor}, {});
    QVERIFY(again->problems.empty()); // said once
}

void SpoolTest::aMissingFolderIsAnError() {
    const auto batch = gather::gather({"drop", "spool", {{"folder", "/nonexistent/drop"}}}, {wallTime(), {}}, {});
    QVERIFY(!batch && batch.error().text.find("/nonexistent/drop") != std::string::npos);
    QVERIFY(!gather::connect({"drop", "spool", {{"folder", "/tmp"}, {"reader", "no-such"}}}));
}

void SpoolTest::itIsWaitedForFiles() {
    QElapsedTimer clock;
    clock.start();
    auto ask = gather::Ask{wallTime(), {}, {}, 700ms};
    const auto none = gather::gather(source(), ask, {});
    QVERIFY(none && clock.elapsed() >= 600);
    QVERIFY(put(m_folder->filePath("a.csv"), "kind,name\nhost,h1\n"));
    clock.restart();
    ask.wait = 30s;
    QCOMPARE(gather::gather(source(), ask, {})->resources.size(), std::size_t(1));
    QVERIFY(clock.elapsed() < 10'000);
}

/// A hook that tells of each commit as GitHub would tell of a deployment.
void SpoolTest::aRealGitHookIsHeard() {
    if (QStandardPaths::findExecutable("git").isEmpty()) QSKIP("git is not installed.");
    QTemporaryDir repository;
    const QStringList here{"-C", repository.path(), "-c", "user.name=x", "-c", "user.email=x@example.org"};
    QVERIFY(!test::output("git", {"init", "-q", repository.path()}).isNull());
    const auto hook = repository.filePath(".git/hooks/post-commit");
    const QByteArray times(R"("created_at": "2026-03-01T10:00:00Z", "updated_at": "2026-03-01T10:05:00Z")");
    const QByteArray told =
        R"({"action": "created", "deployment_status": {"id": 1, "state": "success", "environment": "production", )" +
        times +
        R"(}, "deployment": {"id": 7, "sha": "$SHA", "ref": "main", "task": "deploy", "environment": "production", )" +
        times + R"(}, "repository": {"id": 1, "name": "shop", "full_name": "acme/shop"}})";
    const auto part = m_folder->filePath("deploy.part").toUtf8(), whole = m_folder->filePath("deploy.json").toUtf8();
    QVERIFY(write(hook, "#!/bin/sh\nSHA=$(git rev-parse HEAD)\ncat > " + part + " <<E\n" + told + "\nE\nmv " + part +
                            " " + whole + "\n"));
    QVERIFY(QFile::setPermissions(hook, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    QVERIFY(!test::output("git", here + QStringList{"commit", "-q", "--allow-empty", "-m", "Release 7"}).isNull());
    const auto sha = QString::fromUtf8(test::output("git", here + QStringList{"rev-parse", "HEAD"}).trimmed());
    const auto batch = gather::gather(source(), {wallTime() + 3s, {}}, {});
    QVERIFY2(batch, batch ? "" : batch.error().text.c_str());
    QCOMPARE(batch->events.size(), std::size_t(1));
    QCOMPARE(batch->events[0].kind, model::EventKind::Release);
    QVERIFY(QString::fromStdString(batch->events[0].title + batch->events[0].id.text()).contains("shop"));
    QFile dropped(m_folder->filePath("deploy.json"));
    QVERIFY(dropped.open(QIODevice::ReadOnly));
    QVERIFY(sha.size() == 40 && dropped.readAll().contains(sha.toUtf8())); // of this very commit
}

void SpoolTest::whatIsPlannedIsNoInventory() {
    const QByteArray compose = "name: shop\nservices:\n  cart:\n    image: cart\n    deploy: {replicas: 3}\n";
    const QByteArray order = R"({"penumbra": "planned-change", "format": 1, "name": "Release 42",
                                 "at": "2026-12-01 02:00", "zone": "Europe/Berlin", "for": "30m"})";
    QVERIFY(put(m_folder->filePath("compose.yaml.planned"), order));
    QVERIFY(put(m_folder->filePath("compose.yaml"), compose));
    QVERIFY(put(m_folder->filePath("envelope.json"),
                R"({"penumbra": "planned-change", "format": 1, "name": "Release 43", "at": "2026-12-02T02:00Z",
                    "content": {"name": "shop", "services": {"cart": {"deploy": {"replicas": 4}}}}})"));
    const auto first = gather::gather(source(), {wallTime(), {}}, {});
    QVERIFY2(first, first ? "" : first.error().text.c_str());
    QVERIFY(first->resources.empty() && first->problems.empty());
    QCOMPARE(first->plans.size(), std::size_t(2));
    const auto& beside = first->plans[0];
    QCOMPARE(beside.name, std::string("Release 42"));
    QVERIFY(beside.window.begin == *base::parseTime("2026-12-01T01:00:00Z")); // Berlin in winter
    QVERIFY(beside.window.end - beside.window.begin == 30min);
    QCOMPARE(beside.wanted.resources.size(), std::size_t(4)); // the service and its three replicas
    QCOMPARE(first->plans[1].name, std::string("Release 43"));
    QVERIFY(first->plans[1].window.end - first->plans[1].window.begin == 1h);
    // another time beside it is read again; a wrong one is named
    QVERIFY(put(m_folder->filePath("compose.yaml.planned"), QByteArray(order).replace("12-01", "12-03"), 3));
    const auto moved = gather::gather(source(), {wallTime(), first->cursor}, {});
    QCOMPARE(moved->plans.size(), std::size_t(1));
    QVERIFY(moved->plans[0].window.begin == *base::parseTime("2026-12-03T01:00:00Z"));
    QVERIFY(put(m_folder->filePath("compose.yaml.planned"), R"({"penumbra": "planned-change", "format": 1, "an": "x"})",
                2));
    const auto wrong = gather::gather(source(), {wallTime(), moved->cursor}, {});
    QVERIFY(wrong->plans.empty() && wrong->resources.empty());
    QCOMPARE(wrong->problems.size(), std::size_t(1));
    QVERIFY2(wrong->problems[0].text.find("compose.yaml.planned has a member 'an'") != std::string::npos,
             wrong->problems[0].text.c_str());
}

/// The order is taken away before its file, and the file comes again without one.
void SpoolTest::whatWasPlannedIsNeverInventory() {
    const auto file = m_folder->filePath("hosts.csv"), beside = m_folder->filePath("hosts.csv.planned");
    QVERIFY(put(beside, R"({"penumbra": "planned-change", "format": 1, "at": "2026-12-01T02:00Z"})"));
    QVERIFY(put(file, "kind,name,capacity.cpu\nhost,h1,4\n"));
    const auto first = gather::gather(source(), {wallTime(), {}}, {});
    QVERIFY(first && first->plans.size() == 1);
    QVERIFY(gather::gather(source(), {wallTime(), first->cursor}, {})->plans.empty()); // read once
    QVERIFY(QFile::remove(beside));
    const auto bare = gather::gather(source(), {wallTime(), first->cursor}, {});
    QVERIFY(bare && bare->resources.empty() && bare->plans.empty());
    QCOMPARE(bare->problems.size(), std::size_t(1));
    QVERIFY2(bare->problems[0].text.find("hosts.csv.planned is not beside it any more") != std::string::npos,
             bare->problems[0].text.c_str());
    QVERIFY(gather::gather(source(), {wallTime(), bare->cursor}, {})->problems.empty()); // said once
    QVERIFY(QFile::remove(file));
    const auto gone = gather::gather(source(), {wallTime(), bare->cursor}, {});
    QVERIFY(gone && gone->problems.empty());
    QCOMPARE(gather::gather(source(), {wallTime(), gone->cursor}, {})->cursor, gone->cursor);
    QVERIFY(put(file, "kind,name,capacity.cpu\nhost,h1,8\n"));
    const auto again = gather::gather(source(), {wallTime(), gone->cursor}, {});
    QVERIFY(again && again->resources.empty() && again->problems.size() == 1);
    QVERIFY(put(beside, R"({"penumbra": "planned-change", "format": 1, "at": "2026-12-02T02:00Z"})"));
    QCOMPARE(gather::gather(source(), {wallTime(), again->cursor}, {})->plans.size(), std::size_t(1));
}

/// A link to itself is there and cannot be followed; a name at its longest has no room for an order beside it.
void SpoolTest::anOrderThatCannotBeReadIsNoMissingOne() {
    QVERIFY(put(m_folder->filePath("hosts.csv"), "kind,name\nhost,h1\n"));
    const auto beside = m_folder->filePath("hosts.csv.planned");
    QVERIFY(QFile::link("hosts.csv.planned", beside));
    QVERIFY(put(m_folder->filePath(QString(246, 'x') + ".csv"), "kind,name\nhost,h2\n"));
    const auto batch = gather::gather(source(), {wallTime(), {}}, {});
    QVERIFY2(batch, batch ? "" : batch.error().text.c_str());
    QCOMPARE(batch->resources.size(), std::size_t(1));
    QCOMPARE(batch->resources[0].id.text(), std::string("host/h2"));
    QCOMPARE(batch->problems.size(), std::size_t(1));
    QCOMPARE(batch->problems[0].where, std::string("hosts.csv"));
    QVERIFY(QFile::remove(beside));
    QVERIFY(put(beside, R"({"penumbra": "planned-change", "format": 1, "at": "2026-12-01T02:00Z"})"));
    QCOMPARE(gather::gather(source(), {wallTime(), batch->cursor}, {})->plans.size(), std::size_t(1));
}

QTEST_GUILESS_MAIN(SpoolTest)
#include "spool_test.moc"
