#include "ui/shell/flow.h"

#include <QComboBox>
#include <QElapsedTimer>
#include <QMenu>
#include <QTableView>

using namespace penumbra;
using namespace flow;

/// Edits, undo and redo, failing a host and cancelling, in one window on the sample fleet.
class EditFlowTest final : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<shell::MainWindow> m_window;

    bridge::Document& document() { return m_window->document(); }
    void add(const char* edit) { document().addEdit(*whatif::parseEdit(edit)); }
    std::string hostWithWork() {
        const auto& world = *document().evaluation()->world;
        for (const auto& workload : world.workloads)
            if (workload.host >= 0) return world.hosts[static_cast<std::size_t>(workload.host)].id.text();
        return {};
    }

private slots:
    void initTestCase() {
        isolate(m_folder);
        m_window = makeWindow();
        QVERIFY(openSample(*m_window, m_folder.filePath("sample.penumbra")));
        for (const auto* page : pages::pages()) {
            m_window->showPage(QLatin1String(page->id));
            QVERIFY2(settled(*m_window), page->id);
        }
    }
    void cleanup() {
        document().undoStack().setIndex(0);
        QVERIFY(settled(*m_window));
    }
    void cleanupTestCase() { m_window.reset(); }

    void undoAndRedoLeadToAnEqualDocument() {
        const auto untouched = serialised(document());
        const auto before = document().evaluation()->findings;
        std::vector<std::string> states{untouched};
        for (const auto& edit : {"fail-host host=" + hostWithWork(), std::string("change-demand factor=1.4"),
                                 "drain-host host=" + hostWithWork() + " from=2026-03-04T02:00:00Z for=4h"}) {
            add(edit.c_str());
            states.push_back(serialised(document()));
            QVERIFY(states.back() != states[states.size() - 2]);
        }
        QVERIFY(settled(*m_window));
        const auto after = document().evaluation()->findings;
        QVERIFY(after != before);
        for (int round = 0; round < 50; ++round) {
            for (std::size_t i = states.size() - 1; i-- > 0;) {
                trigger(*m_window, "undo");
                QCOMPARE(serialised(document()), states[i]);
            }
            QVERIFY(!m_window->actions().action("undo")->isEnabled());
            for (std::size_t i = 1; i < states.size(); ++i) {
                trigger(*m_window, "redo");
                QCOMPARE(serialised(document()), states[i]);
            }
            QVERIFY(!m_window->actions().action("redo")->isEnabled());
        }
        QVERIFY(settled(*m_window));
        QVERIFY(!document().stale());
        QVERIFY(document().evaluation()->findings == after);
        for (std::size_t i = 1; i < states.size(); ++i) trigger(*m_window, "undo");
        QVERIFY(settled(*m_window));
        QVERIFY(document().evaluation()->findings == before);
    }

    /// The chart pauses between two paintings; what came meanwhile is in its list all the same.
    void theChartsListIsOfTheNewestState() {
        m_window->showPage("what-if");
        QVERIFY(settled(*m_window));
        const auto listed = [this] {
            QStringList out;
            for (const auto* list : m_window->currentPage()->findChildren<QComboBox*>())
                for (int i = 0; list->accessibleName() == QLatin1String("What the chart shows") && i < list->count();
                     ++i)
                    out << list->itemText(i);
            return out;
        };
        QTest::qWait(1000); // longer than any pause
        QStringList first;
        const auto painted = connect(&document(), &bridge::Document::evaluationChanged, this, [&] {
            if (!first.isEmpty()) return;
            first = listed();
            add("change-demand factor=1.5");
        });
        add("change-demand factor=1.01");
        QVERIFY(QTest::qWaitFor([&] { return !first.isEmpty() && !document().stale(); }, patience()));
        disconnect(painted);
        QVERIFY(settled(*m_window));
        const auto quick = listed();
        QTest::qWait(1000);
        add("change-demand factor=1");
        QVERIFY(settled(*m_window));
        QCOMPARE(listed(), quick);
        QVERIFY(!quick.isEmpty() && quick != first);
    }

    void aFailedHostIsFailedEverywhere() {
        const auto host = hostWithWork();
        add(("fail-host host=" + host).c_str());
        QVERIFY(document().stale());
        QVERIFY(settled(*m_window));
        QVERIFY(!document().stale());
        const auto& evaluation = *document().evaluation();
        QCOMPARE(evaluation.scenario.edits.size(), std::size_t(1));
        const int row = model::findHost(*evaluation.world, model::ResourceId(host));
        QVERIFY(row >= 0);
        QVERIFY(!evaluation.world->hosts[static_cast<std::size_t>(row)].up(evaluation.options.now));
        for (const auto& placement : evaluation.usage->placements)
            for (const int at : placement.hostOf) QVERIFY(at != row);
    }

    void allEditsAreRemovedAsOneStep() {
        add("change-demand factor=1.1");
        add("change-demand factor=1.2");
        const auto both = serialised(document());
        trigger(*m_window, "clear-edits");
        QVERIFY(settled(*m_window));
        QVERIFY(document().state().scenario.edits.empty());
        trigger(*m_window, "undo");
        QCOMPARE(serialised(document()), both);
    }

    void aDragIsOneUndoStep() {
        add("change-demand factor=1.1");
        const auto once = serialised(document());
        auto edit = document().state().scenario.edits.front();
        for (int i = 2; i < 30; ++i) {
            edit.change.params["factor"] = QString::number(1 + i / 10.0).toStdString();
            document().replaceEdit(edit, "drag");
        }
        QVERIFY(settled(*m_window));
        QCOMPARE(document().evaluation()->scenario.edits.front().change.params.at("factor"), std::string("3.9"));
        trigger(*m_window, "undo");
        QCOMPARE(serialised(document()), once);
    }

    void cancelStopsALongRunAndKeepsWhatWasThere() {
        const auto shown = document().evaluation();
        QSignalSpy problems(&document(), &bridge::Document::problem);
        auto next = document().state();
        next.options.step = std::chrono::minutes(15); // every series is forecast anew
        next.options.paths = 1000;
        document().change(next, "Finer");
        QVERIFY(document().stale());
        QTest::qWait(50);
        QVERIFY(!document().engine().idle());
        QElapsedTimer timer;
        timer.start();
        trigger(*m_window, "cancel");
        QVERIFY(QTest::qWaitFor([this] { return document().engine().idle(); }, 20'000));
        qInfo("Cancelled after %lld ms.", timer.elapsed());
        QCOMPARE(document().evaluation(), shown);
        QVERIFY(document().stale());
        QCOMPARE(document().phase(), bridge::Phase::Ready);
        QCOMPARE(problems.size(), 1);
        trigger(*m_window, "undo");
        QVERIFY(settled(*m_window));
        QVERIFY(!document().stale());
        QVERIFY(document().evaluation()->findings == shown->findings);
    }

    void aKeptScenarioIsOpenedFromTheMenu() {
        m_window->showPage("what-if");
        QVERIFY(settled(*m_window));
        auto* open = button(*m_window->currentPage(), "Open scenario");
        QVERIFY(open && !open->menu()->isEmpty());
        const auto kept = document().workspace().scenarios.front();
        QCOMPARE(open->menu()->actions().front()->text(), QString::fromStdString(kept.name));
        open->menu()->actions().front()->trigger();
        QVERIFY(settled(*m_window));
        QVERIFY(document().evaluation()->scenario == kept);
    }

    void factsThatCannotBeReadDoNotStayThoseOfAnotherResource() { // last: it takes the workspace from the worker
        m_window->showPage("fleet");
        QVERIFY(settled(*m_window));
        const auto& hosts = document().evaluation()->world->hosts;
        m_window->selection().setResource(hosts[0].id);
        QVERIFY(settled(*m_window));
        const QAbstractItemModel* facts = nullptr;
        for (const auto* view : m_window->currentPage()->findChildren<QTableView*>())
            if (view->isVisible() && view->model()->headerData(1, Qt::Horizontal) == "Live") facts = view->model();
        QVERIFY(facts && facts->rowCount() > 0);
        document().engine().run<bool>(
            bridge::Lane::Workspace, "Taking it away",
            [](bridge::Desk& desk, const base::Run&) -> base::Result<bool> {
                desk.session.reset();
                return true;
            },
            this, [](const base::Result<bool>&) {});
        QVERIFY(settled(*m_window));
        m_window->selection().setResource(hosts[1].id);
        QVERIFY(settled(*m_window));
        QCOMPARE(facts->rowCount(), 0);
    }
};

QTEST_MAIN(EditFlowTest)
#include "edit_flow_test.moc"
