#include "bridge/engine.h"

#include <QTemporaryDir>
#include <QtTest>
#include <atomic>
#include <stdexcept>
#include <thread>

using namespace penumbra;
using bridge::Desk;
using bridge::Engine;
using bridge::Lane;
using namespace std::chrono_literals;

/// What the one worker promises: every job is answered, whatever becomes of it.
class EngineTest final : public QObject {
    Q_OBJECT

    Engine m_engine;

    bool idle() {
        return QTest::qWaitFor([this] { return m_engine.idle(); }, 20'000);
    }
    /// A job that runs until it is stopped.
    void occupy(Lane lane, base::ErrorKind* ended = nullptr) {
        auto started = std::make_shared<std::atomic_bool>(false);
        m_engine.run<bool>(
            lane, "Waiting",
            [started](Desk&, const base::Run& run) -> base::Result<bool> {
                *started = true;
                while (!run.stopped()) std::this_thread::sleep_for(1ms);
                return base::failCancelled();
            },
            this,
            [ended](const base::Result<bool>& result) {
                if (ended && !result) *ended = result.error().kind;
            });
        QVERIFY(QTest::qWaitFor([&] { return started->load(); }, 20'000));
    }

private slots:
    void cleanup() {
        m_engine.cancel();
        QVERIFY(idle());
    }

    void anExceptionIsAnInternalError_data() {
        QTest::addColumn<int>("which");
        QTest::addColumn<QString>("said");
        QTest::newRow("of the standard library") << 0 << "no such key";
        QTest::newRow("no memory") << 1 << "memory";
        QTest::newRow("of any other kind") << 2 << "report";
    }
    void anExceptionIsAnInternalError() {
        QFETCH(int, which);
        QFETCH(QString, said);
        base::Error told;
        m_engine.run<bool>(
            Lane::Evaluate, "Breaking",
            [which](Desk&, const base::Run&) -> base::Result<bool> {
                if (which == 0) throw std::out_of_range("no such key");
                if (which == 1) throw std::bad_alloc();
                throw 7;
            },
            this,
            [&told](const base::Result<bool>& result) {
                if (!result) told = result.error();
            });
        QVERIFY(idle());
        QVERIFY(told.kind == base::ErrorKind::Internal);
        QVERIFY2(told.text.find(said.toStdString()) != std::string::npos, told.text.c_str());
        QVERIFY(told.text.find("Breaking") != std::string::npos);
        bool works = false;
        m_engine.run<bool>(
            Lane::Evaluate, "Going on", [](Desk&, const base::Run&) -> base::Result<bool> { return true; }, this,
            [&works](const base::Result<bool>& result) { works = result && *result; });
        QVERIFY(idle());
        QVERIFY(works);
    }

    void cancelSparesWhatIsToBeSaved() {
        auto ended = base::ErrorKind::Internal;
        occupy(Lane::Evaluate, &ended);
        int saved = 0, dropped = 0;
        const auto count = [](int& counter) {
            return [&counter](const base::Result<bool>& result) { counter += result ? 1 : 0; };
        };
        const auto work = [](Desk&, const base::Run&) -> base::Result<bool> { return true; };
        m_engine.run<bool>(Lane::Save, "Saving", work, this, count(saved));
        m_engine.run<bool>(Lane::Sweep, "Sweeping", work, this, count(dropped));
        m_engine.cancel();
        QVERIFY(idle());
        QVERIFY(ended == base::ErrorKind::Cancelled);
        QCOMPARE(saved, 1);
        QCOMPARE(dropped, 0);
    }

    void aRunningJobEndsWhereTheNewerOneLetsIt_data() {
        QTest::addColumn<bridge::Running>("former");
        QTest::addColumn<int>("ended");
        QTest::newRow("a drag") << bridge::Running::Ends << 1;
        QTest::newRow("an edit of its own") << bridge::Running::Stops << 0;
    }
    void aRunningJobEndsWhereTheNewerOneLetsIt() {
        QFETCH(bridge::Running, former);
        QFETCH(int, ended);
        auto started = std::make_shared<std::atomic_bool>(false), go = std::make_shared<std::atomic_bool>(false);
        std::vector<std::string> done;
        const auto note = [&done](const char* name) {
            return [&done, name](const base::Result<bool>& result) {
                if (result) done.emplace_back(name);
            };
        };
        m_engine.run<bool>(
            Lane::Evaluate, "First",
            [started, go](Desk&, const base::Run& run) -> base::Result<bool> {
                *started = true;
                while (!*go) std::this_thread::sleep_for(1ms);
                return run.stopped() ? base::failCancelled() : base::Result<bool>(true);
            },
            this, note("first"));
        QVERIFY(QTest::qWaitFor([&] { return started->load(); }, 20'000));
        const auto work = [](Desk&, const base::Run&) -> base::Result<bool> { return true; };
        m_engine.run<bool>(Lane::Evaluate, "Second", work, this, note("second"), former);
        m_engine.run<bool>(Lane::Evaluate, "Third", work, this, note("third"), former);
        *go = true;
        QVERIFY(idle());
        // The one that waited is replaced in any case: only the newest is worth a turn.
        QCOMPARE(done, ended ? (std::vector<std::string>{"first", "third"}) : (std::vector<std::string>{"third"}));
    }

    void aStopReachesTheWorkspace() {
        const QTemporaryDir folder;
        const auto path = folder.filePath("a.penumbra").toStdString();
        const auto read = [](Desk& desk) {
            const auto inventory = desk.session->workspace().inventory();
            return inventory ? base::Result<bool>(true) : tl::unexpected(inventory.error());
        };
        base::Result<bool> before, stopped = true, after;
        m_engine.run<bool>(
            Lane::Workspace, "Opening",
            [path, read](Desk& desk, const base::Run&) -> base::Result<bool> {
                auto workspace = store::Workspace::open(path, store::OpenMode::Create);
                if (!workspace) return tl::unexpected(workspace.error());
                desk.session.emplace(std::move(*workspace));
                return read(desk);
            },
            this, [&before](const base::Result<bool>& result) { before = result; });
        QVERIFY(idle());
        QVERIFY(before && *before);
        auto started = std::make_shared<std::atomic_bool>(false);
        m_engine.run<bool>(
            Lane::Workspace, "Reading",
            [started, read](Desk& desk, const base::Run& run) -> base::Result<bool> {
                *started = true;
                while (!run.stopped()) std::this_thread::sleep_for(1ms);
                return read(desk);
            },
            this, [&stopped](const base::Result<bool>& result) { stopped = result; });
        QVERIFY(QTest::qWaitFor([&] { return started->load(); }, 20'000));
        m_engine.cancel();
        QVERIFY(idle());
        QVERIFY(!stopped);
        QVERIFY(stopped.error().kind == base::ErrorKind::Cancelled);
        m_engine.run<bool>(
            Lane::Workspace, "Reading again", [read](Desk& desk, const base::Run&) { return read(desk); }, this,
            [&after](const base::Result<bool>& result) { after = result; });
        QVERIFY(idle());
        QVERIFY2(after && *after, after ? "" : after.error().text.c_str());
    }
};

QTEST_GUILESS_MAIN(EngineTest)
#include "engine_test.moc"
