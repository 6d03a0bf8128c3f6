#include "pages/timeline_panel.h"
#include "pages/what_if.h"
#include "risk/phrase.h"
#include "ui/shell/flow.h"
#include "views/timeline.h"

#include <QListView>

using namespace penumbra;
using namespace flow;

/// The timeline of the What-if page: what is done to a block is done to the scenario, and the evaluation follows.
class TimelineFlowTest final : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<shell::MainWindow> m_window;

    bridge::Document& document() { return m_window->document(); }
    pages::WhatIfPage& page() { return *qobject_cast<pages::WhatIfPage*>(m_window->currentPage()); }
    views::Timeline& timeline() { return page().timeline().timeline(); }
    const whatif::Edit& edit(std::size_t i = 0) { return document().state().scenario.edits[i]; }
    int block(const std::string& key) {
        const auto& blocks = timeline().blocks();
        for (std::size_t i = 0; i < blocks.size(); ++i)
            if (blocks[i].key.toStdString() == key) return static_cast<int>(i);
        return -1;
    }
    void drag(const std::string& key, int by, Qt::KeyboardModifiers modifiers = {}) {
        const auto from = timeline().placeOf(block(key)).center().toPoint();
        auto* port = timeline().viewport();
        QTest::mousePress(port, Qt::LeftButton, modifiers, from);
        for (int part = 1; part <= 4; ++part) QTest::mouseMove(port, from + QPoint(by * part / 4, 0));
        QTest::mouseRelease(port, Qt::LeftButton, modifiers, from + QPoint(by, 0));
    }

private slots:
    void initTestCase() {
        isolate(m_folder);
        m_window = makeWindow();
        m_window->resize(1366, 768);
        QVERIFY(openSample(*m_window, m_folder.filePath("sample.penumbra")));
        m_window->showPage("what-if");
        QVERIFY(settled(*m_window));
    }
    void cleanup() {
        document().undoStack().setIndex(0);
        QVERIFY(settled(*m_window));
    }
    void cleanupTestCase() { m_window.reset(); }

    void itShowsWhatIsScheduledAndEveryEdit() {
        const auto events = timeline().blocks().size();
        QVERIFY(events > 0);
        QVERIFY(
            std::all_of(timeline().blocks().begin(), timeline().blocks().end(), [](const auto& b) { return b.fixed; }));
        document().addEdit(*whatif::parseEdit("drain-host host=a1-01 from=2026-03-05T02:00:00Z for=12h"));
        QCOMPARE(timeline().blocks().size(), events + 1);
        QVERIFY(!timeline().blocks().front().fixed);
    }

    /// The list of findings shows it, with the hours of each change that takes part.
    void whatMeetsIsExplained() {
        QVERIFY(!timeline().meetings().empty());
        const auto& meeting = timeline().meetings().front();
        auto at = timeline().placeOf(meeting.blocks.front()).center().toPoint();
        QTest::mouseClick(timeline().viewport(), Qt::LeftButton, {}, at);
        QVERIFY(shownText(page(), meeting.text));
        for (const int one : meeting.blocks) {
            const auto& window = timeline().blocks()[static_cast<std::size_t>(one)].window;
            QVERIFY(shownText(page(), QString::fromStdString(risk::plainTime(window.begin))));
        }
    }

    void aDraggedBlockIsOneUndoStepAndIsEvaluated() {
        document().addEdit(*whatif::parseEdit("drain-host host=a1-01 from=2026-03-05T02:00:00Z for=24h"));
        QVERIFY(settled(*m_window));
        const auto before = serialised(document());
        const auto window = edit().window;
        drag(edit().key, 80);
        QVERIFY(edit().window.begin > window.begin);
        QCOMPARE(edit().window.end - edit().window.begin, window.end - window.begin);
        QVERIFY(settled(*m_window));
        QVERIFY(document().evaluation()->scenario.edits.front().window == edit().window);
        trigger(*m_window, "undo");
        QCOMPARE(serialised(document()), before);
    }

    void aCopyIsAnEditOfItsOwn() {
        document().addEdit(*whatif::parseEdit("drain-host host=a1-01 from=2026-03-05T02:00:00Z for=24h"));
        const auto first = edit();
        drag(first.key, 120, Qt::ControlModifier);
        QCOMPARE(document().state().scenario.edits.size(), std::size_t(2));
        QVERIFY(edit(0) == first);
        QVERIFY(edit(1).key != first.key);
        QVERIFY(edit(1).change == first.change);
        QVERIFY(edit(1).window.begin > first.window.begin);
        timeline().setCurrent(QString::fromStdString(first.key));
        QTest::keyClick(&timeline(), Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(edit(2).window.begin, first.window.end); // behind it
    }

    void aChosenBlockIsTheEditOfTheForm() {
        document().addEdit(*whatif::parseEdit("drain-host host=a1-01 from=2026-03-05T02:00:00Z for=24h"));
        document().addEdit(*whatif::parseEdit("change-demand factor=1.3 from=2026-03-06T02:00:00Z for=24h"));
        const auto lists = page().findChildren<QListView*>();
        const auto found =
            std::find_if(lists.begin(), lists.end(), [](auto* l) { return l->accessibleName() == "Edits"; });
        QVERIFY(found != lists.end());
        auto* list = *found;
        QTest::mouseClick(timeline().viewport(), Qt::LeftButton, {},
                          timeline().placeOf(block(edit(0).key)).center().toPoint());
        QCOMPARE(list->currentIndex().row(), 0);
        list->setCurrentIndex(list->model()->index(1, 0));
        QCOMPARE(timeline().current().toStdString(), edit(1).key);
        QTest::keyClick(&timeline(), Qt::Key_Space);
        QVERIFY(!edit(1).enabled);
        QVERIFY(timeline().blocks()[static_cast<std::size_t>(block(edit(1).key))].faded);
        QTest::keyClick(&timeline(), Qt::Key_Delete);
        QCOMPARE(document().state().scenario.edits.size(), std::size_t(1));
    }

    /// Each zone may be drained, two of the three not.
    void whatIsFatalOnlyTogetherIsLinked() {
        for (const std::string zone : {"zone-a", "zone-b"})
            document().addEdit(*whatif::parseEdit("drain-hosts zone=" + zone + " from=2026-03-05T02:00:00Z for=24h"));
        QVERIFY(settled(*m_window));
        const auto& findings = document().evaluation()->findings;
        const bool conflict =
            std::any_of(findings.begin(), findings.end(), [](const auto& f) { return f.causes.size() == 2; });
        QVERIFY(conflict);
        const auto& meetings = timeline().meetings();
        QVERIFY(std::any_of(meetings.begin(), meetings.end(), [](const auto& m) {
            return m.blocks == std::vector<int>{0, 1};
        }));
    }
};

QTEST_MAIN(TimelineFlowTest)
#include "timeline_flow_test.moc"
