#include "ingest/reader.h"
#include "ui/shell/flow.h"
#include "ui/shell/large_fleet.h"
#include "ui/shell/timed_application.h"

#include <QAbstractItemView>
#include <QLineEdit>
#include <QSlider>
#include <QTabWidget>
#include <QTableView>
#include <QToolButton>
#include <QTreeView>
#include <future>
#include <map>
#include <vector>

using namespace penumbra;
using namespace flow;

namespace {

TimedApplication& application() { return timedApplication(); }

} // namespace

/// No single event of the GUI thread may take long, on an inventory of 1,523 hosts and 8,152 workloads; with
/// PENUMBRA_LARGE on a made one of 5,000 and 100,000, while 10 million samples are imported too.
class LatencyTest final : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<shell::MainWindow> m_window;
    int m_mostRows = 0; ///< of any view that was handled
    const bool m_large = qEnvironmentVariableIsSet("PENUMBRA_LARGE");
    int m_hosts = m_large ? 5'000 : 1523, m_workloads = m_large ? 100'000 : 8152;

    bridge::Document& document() { return m_window->document(); }
    void at(const QString& place) { application().place = place; }
    void import(const char* data, const char* mapping) {
        const auto text = bytesOf(QStringLiteral(PENUMBRA_SOURCE "/resources/mappings/") + mapping).toStdString();
        auto batch = ingest::readFile(std::string(PENUMBRA_DATA "/data/openb/") + data, {}, text, {});
        QVERIFY2(batch, batch ? "" : batch.error().text.c_str());
        act([&] { document().import(std::make_shared<const model::Batch>(std::move(*batch))); });
    }
    /// Made on a thread of its own, as files are read: what the window holds stays out of the way of its own memory.
    void importMade(const std::function<model::Batch()>& make) {
        auto batch = std::async(std::launch::async, [&make] { return std::make_shared<model::Batch>(make()); }).get();
        act([&] { document().import(std::move(batch)); });
    }
    /// Does something inside an event of its own, so that it is timed, and lets what follows happen.
    void act(const std::function<void()>& what) {
        bool done = false;
        QMetaObject::invokeMethod(
            m_window.get(), [&] { what(), done = true; }, Qt::QueuedConnection);
        QVERIFY(QTest::qWaitFor([&done] { return done; }, 60'000));
        QTest::qWait(10);
    }
    void show(const pages::Page& page) {
        act([&] { m_window->showPage(QLatin1String(page.id)); });
        QVERIFY2(settled(*m_window), page.id);
    }
    /// Fields and lists of a page that are on the screen.
    void handleLists(QWidget& page) {
        for (auto* field : page.findChildren<QLineEdit*>()) {
            if (!field->isVisible() || field->placeholderText().isEmpty()) continue;
            QTest::keyClicks(field, "0042");
            act([field] { field->clear(); });
        }
        for (auto* view : page.findChildren<QAbstractItemView*>()) {
            if (!view->isVisible() || view->model() == nullptr || view->model()->rowCount() == 0) continue;
            const int rows = view->model()->rowCount();
            m_mostRows = std::max(m_mostRows, rows);
            for (const int row : {rows / 2, rows - 1, 0}) {
                act([&] { view->setCurrentIndex(view->model()->index(row, 0)); });
                QTest::keyClick(view, Qt::Key_Down);
            }
            const auto* grid = qobject_cast<QTableView*>(view);
            const int sortable = grid && grid->isSortingEnabled() ? view->model()->columnCount() : 0;
            for (int column = 0; column < sortable; ++column)
                act([&] { view->model()->sort(column, Qt::DescendingOrder); });
            if (auto* tree = qobject_cast<QTreeView*>(view)) act([tree] { tree->expandAll(); });
        }
    }
    /// Everything of a page that a hand can reach without a dialog.
    void handle(QWidget& page) {
        handleLists(page);
        for (auto* slider : page.findChildren<QSlider*>())
            for (int i = 0; slider->isVisible() && i <= 10; ++i)
                act([&] { slider->setValue(slider->minimum() + (slider->maximum() - slider->minimum()) * i / 10); });
        for (auto* tabs : page.findChildren<QTabWidget*>())
            for (int i = tabs->count(); i-- > 0;) {
                act([&] { tabs->setCurrentIndex(i); });
                if (tabs->isVisible()) handleLists(*tabs->currentWidget());
            }
        act([&] { m_window->resize(m_window->size() - QSize(60, 40)); });
    }

private slots:
    void initTestCase() {
        if (!m_large && !QFile::exists(PENUMBRA_DATA "/data/openb/openb_pod_list_default.csv"))
            QSKIP("The openb inventory is not there: " PENUMBRA_DATA "/data/openb.");
        isolate(m_folder);
        auto clock = systemClock();
        clock.milliseconds = [since = std::make_shared<QElapsedTimer>()] {
            if (!since->isValid()) since->start();
            return static_cast<double>(since->nsecsElapsed()) / 1e6;
        };
        m_window = std::make_unique<shell::MainWindow>(clock);
        m_window->show();
    }
    void cleanupTestCase() {
        m_window.reset();
        for (const auto& one : application().slow)
            qInfo("%.0f ms, %.0f ms still, in %s", one.spent.cpu, one.spent.stood, qPrintable(one.what));
        for (const auto& longest : {application().busiest, application().stillest})
            qInfo("The longest event took %.0f ms and stood still for %.0f ms: %s", longest.spent.cpu,
                  longest.spent.stood, qPrintable(longest.what));
        qInfo("Of %zu events half took %.2f ms at most, 99 %% took %.1f ms.", application().times.size(),
              quantile(application().times, 0.5), quantile(application().times, 0.99));
    }

    void importAndEvaluate() {
        at("import");
        document().create(m_folder.filePath("openb.penumbra"));
        QVERIFY(settled(*m_window));
        if (m_large) {
            importMade([this] { return largeFleet(m_hosts, m_workloads); });
        } else {
            auto next = document().state();
            next.options.now = *base::parseTime("1970-05-17T19:46:38Z");
            act([&] { document().change(next, "Now"); });
            import("openb_node_list_all_node.csv", "openb-nodes.json");
            QVERIFY(settled(*m_window));
            import("openb_pod_list_default.csv", "openb-pods.json");
        }
        QVERIFY(settled(*m_window, 500'000));
        QCOMPARE(document().phase(), bridge::Phase::Ready);
        QCOMPARE(document().evaluation()->world->hosts.size(), static_cast<std::size_t>(m_hosts));
        QCOMPARE(document().evaluation()->world->workloads.size(), static_cast<std::size_t>(m_workloads));
        QVERIFY(!application().tooLong());
    }

    /// One walks over the pages meanwhile.
    void tenMillionSamplesAreImported() {
        if (!m_large) QSKIP("PENUMBRA_LARGE is not set: it takes minutes and gigabytes.");
        at("import of samples");
        importMade([now = document().now()] { return largeHistory(1'000, 10'000, now); });
        for (int i = 0; document().engine().busy(bridge::Lane::Workspace); ++i) {
            const auto* page = pages::pages().begin()[static_cast<std::size_t>(i) % pages::pages().size()];
            act([&] { m_window->showPage(QLatin1String(page->id)); });
        }
        QVERIFY(settled(*m_window, 1'000'000));
        QCOMPARE(document().phase(), bridge::Phase::Ready);
        QVERIFY(document().evaluation()->demand->entries().size() >= 1'000);
        QVERIFY(!application().tooLong());
    }

    void everyPage() {
        for (const auto* page : pages::pages()) {
            at(QStringLiteral("first show of %1").arg(QLatin1String(page->id)));
            show(*page);
            at(QLatin1String(page->id));
            handle(*m_window->currentPage());
            QVERIFY2(settled(*m_window), page->id);
        }
        QVERIFY(m_mostRows >= m_hosts + m_workloads);
        QVERIFY(!application().tooLong());
    }

    /// Every page was made by then and gets its new look, whichever is seen.
    void lightBecomesDarkAndLightAgain() {
        for (const char* page : {"fleet", "what-if"}) {
            m_window->showPage(QLatin1String(page));
            QVERIFY2(settled(*m_window), page);
            at(QStringLiteral("theme on %1").arg(QLatin1String(page)));
            act([this] { trigger(*m_window, "theme"); });
        }
        QVERIFY(!application().tooLong());
    }

    /// A million pairs of hosts are failed once they are asked for, and it ends when it is told to.
    void twoHostsWaitUntilTheyAreAskedFor() {
        m_window->showPage("what-if");
        QVERIFY(settled(*m_window));
        QToolButton* ask = nullptr;
        for (auto* one : m_window->currentPage()->findChildren<QToolButton*>())
            if (one->isVisible() && one->text() == QString::fromUtf8("Fail every two hosts…")) ask = one;
        QVERIFY(ask);
        act([ask] { ask->click(); });
        auto& engine = document().engine();
        QTRY_VERIFY(engine.busy(bridge::Lane::Sweep));
        QVERIFY(!ask->isVisible());
        act([&] { engine.cancel(bridge::Lane::Sweep); });
        QVERIFY(settled(*m_window));
    }

    void aSlowHandlerIsSeen_data() { // the measurement can fail
        QTest::addColumn<bool>("burns");
        QTest::newRow("burns") << true;
        QTest::newRow("sleeps") << false;
    }
    void aSlowHandlerIsSeen() {
        QFETCH(bool, burns);
        const auto busiest = std::exchange(application().busiest, {}), stillest = application().stillest;
        application().stillest = {};
        act([burns] {
            const Meter meter;
            if (!burns) QThread::msleep(static_cast<unsigned long>(kLimit) + 20);
            while (burns && !meter.spent().tooLong()) continue;
        });
        QVERIFY(application().tooLong());
        QCOMPARE(application().busiest.spent.cpu >= kLimit, burns);
        QCOMPARE(application().stillest.spent.stood >= kLimit, !burns);
        application().busiest = busiest;
        application().stillest = stillest;
    }

    void anEditShowsOnEveryPage() {
        at("edit");
        act([this] {
            document().addEdit(
                *whatif::parseEdit(m_large ? "fail-host host=node-00000" : "fail-host host=openb-node-0000"));
        });
        QVERIFY(settled(*m_window, 500'000));
        for (const auto* page : pages::pages()) {
            at(QStringLiteral("%1 after an edit").arg(QLatin1String(page->id)));
            show(*page);
        }
        at("undo");
        act([this] { trigger(*m_window, "undo"); });
        QVERIFY(settled(*m_window, 500'000));
        QVERIFY(!application().tooLong());
    }

    /// Two or three seconds of a hand on the slider of growth: what is shown in the end is of where it was let go.
    void aDraggedSliderIsFollowed() {
        at("drag");
        act([this] { document().addEdit(*whatif::parseEdit("change-demand factor=1")); });
        m_window->showPage("what-if");
        QVERIFY(settled(*m_window, 500'000));
        std::map<std::string, qint64> asked; ///< by factor: when
        std::vector<double> waits;
        QElapsedTimer clock;
        clock.start();
        const auto shown = connect(&document(), &bridge::Document::evaluationChanged, this, [&] {
            const auto& edits = document().evaluation()->scenario.edits;
            if (const auto one = asked.find(edits.back().change.params.at("factor")); one != asked.end())
                waits.push_back(static_cast<double>(clock.elapsed() - one->second));
        });
        const int before = application().frames;
        std::string factor;
        constexpr int kMoves = 125, kLeast = 25;
        constexpr qint64 kEnough = 3000; ///< milliseconds, on a machine that is busy with something else
        int moves = 0;
        for (; moves < kMoves && (moves < kLeast || clock.elapsed() < kEnough); ++moves) {
            act([&] {
                auto edit = document().state().scenario.edits.back();
                factor = fmt::format("{:.3f}", 1 + 0.004 * moves);
                edit.change.params["factor"] = factor;
                asked[factor] = clock.elapsed();
                document().replaceEdit(edit, "drag:1");
            });
            QTest::qWait(5);
        }
        const double seconds = static_cast<double>(clock.elapsed()) / 1000;
        const int frames = application().frames - before;
        QVERIFY(QTest::qWaitFor([&] { return !document().stale(); }, 500'000));
        disconnect(shown);
        for (const auto& stage : document().evaluation()->stages)
            qInfo("The last verdict: %s, %.1f ms%s.", stage.name, stage.ms, stage.hit ? ", known" : "");
        QCOMPARE(document().evaluation()->scenario.edits.back().change.params.at("factor"), factor);
        QVERIFY(!waits.empty());
        qInfo("%d moves in %.1f s: %.0f frames a second; %zu verdicts, each %.0f ms after its edit in the median, "
              "%.0f ms at P99.",
              moves, seconds, frames / seconds, waits.size(), quantile(waits, 0.5), quantile(waits, 0.99));
        m_window->showPage("sources"); // or every host is failed once more
        for (int undone = 0; undone < 2; ++undone) act([this] { trigger(*m_window, "undo"); });
        QVERIFY(settled(*m_window, 500'000));
        QVERIFY(!application().tooLong());
    }
};

int main(int argc, char** argv) {
    TimedApplication app(argc, argv);
    LatencyTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "latency_test.moc"
