#include "pages/dependencies.h"
#include "ui/shell/flow.h"
#include "views/graph_view.h"

#include <QComboBox>

using namespace penumbra;
using namespace flow;

/// The Dependencies page: look, walk by keys, let a host fail, search.
class DependenciesFlowTest final : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<shell::MainWindow> m_window;

    bridge::Document& document() { return m_window->document(); }
    pages::DependenciesPage& page() { return *qobject_cast<pages::DependenciesPage*>(m_window->currentPage()); }
    views::GraphView& map() { return page().map(); }
    const analysis::Topology& topology() { return page().watch().drawing()->topology; }
    const analysis::TopologyNode& current() { return topology().nodes[static_cast<std::size_t>(map().current())]; }

private slots:
    void initTestCase() {
        isolate(m_folder);
        m_window = makeWindow();
        m_window->resize(1366, 768);
        QVERIFY(openSample(*m_window, m_folder.filePath("sample.penumbra")));
        m_window->showPage("dependencies");
        QVERIFY(settled(*m_window));
    }
    void cleanupTestCase() { m_window.reset(); }

    void itBeginsWithEveryService() { QCOMPARE(map().nodes().size(), document().evaluation()->world->services.size()); }

    void theKeysWalkAlongTheTies() {
        map().setFocus(Qt::TabFocusReason);
        QVERIFY(map().current() >= 0);
        for (int i = 0; i < 20; ++i) QTest::keyClick(&map(), Qt::Key_Left);
        const int first = map().current();
        QTest::keyClick(&map(), Qt::Key_Right);
        const int second = map().current();
        QVERIFY(first != second);
        QVERIFY(std::any_of(topology().edges.begin(), topology().edges.end(),
                            [&](const auto& e) { return e.from == first && e.to == second; }));
        QVERIFY(!map().partHint(map().currentPart()).isEmpty());
        const auto id = current().id;
        QTest::keyClick(&map(), Qt::Key_Return);
        QVERIFY(settled(*m_window));
        QCOMPARE(topology().request.focus.text(), id.text());
    }

    void aFailureIsShownHopByHop() {
        const auto& world = *document().evaluation()->world;
        const auto& hostOf = document().evaluation()->usage->placements.front().hostOf;
        const auto used = std::find_if(hostOf.begin(), hostOf.end(), [](int host) { return host >= 0; });
        const auto host = world.hosts[static_cast<std::size_t>(*used)];
        auto* search = page().findChild<QComboBox*>();
        search->setEditText(QString::fromStdString(host.name));
        QTest::keyClick(search->lineEdit(), Qt::Key_Return);
        QVERIFY(settled(*m_window));
        QCOMPARE(current().id.text(), host.id.text());
        auto* fail = button(page(), "Let it fail");
        QVERIFY(fail && fail->isEnabled());
        fail->click();
        QTRY_VERIFY(!topology().request.failed.empty());
        QCOMPARE(current().hop, 0);
        QVERIFY(map().revealed() <= 1);
        QVERIFY(settled(*m_window)); // also the hops
        QVERIFY(map().revealed() >= 1);
        QVERIFY(std::any_of(map().nodes().begin(), map().nodes().end(), [](const auto& n) { return n.hop == 1; }));
        QVERIFY(shownText(page(), "What the failure reaches"));
        button(page(), "End the failure")->click();
        QVERIFY(settled(*m_window));
        QVERIFY(topology().request.failed.empty());
        QVERIFY(!shownText(page(), "What the failure reaches"));
    }

    void whatThereIsNotIsSaid() {
        auto* search = page().findChild<QComboBox*>();
        search->setEditText("no such thing");
        QTest::keyClick(search->lineEdit(), Qt::Key_Return);
        QVERIFY(settled(*m_window));
        QVERIFY(page().watch().error().contains("no such thing"));
        button(page(), "All services")->click();
        QVERIFY(settled(*m_window));
        QCOMPARE(map().nodes().size(), document().evaluation()->world->services.size());
    }
};

QTEST_MAIN(DependenciesFlowTest)
#include "dependencies_flow_test.moc"
