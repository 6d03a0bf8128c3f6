#include "flow.h"
#include "pages/scenarios_panel.h"
#include "views/table.h"

#include <QInputDialog>
#include <QTabBar>

using namespace flow;

/// Scenarios are kept, compared, opened, committed and deleted in the window.
class ScenariosFlowTest final : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;
    std::unique_ptr<shell::MainWindow> m_window;

    pages::ScenariosPanel* panel() { return m_window->currentPage()->findChild<pages::ScenariosPanel*>(); }
    views::Table* table() { return panel()->findChild<views::Table*>(); }
    QStringList column(int number) {
        QStringList out;
        for (int row = 0; row < table()->model()->rowCount(); ++row)
            out << table()->model()->index(row, number).data().toString();
        return out;
    }
    void choose(const QString& name) { table()->selectRow(static_cast<int>(column(0).indexOf(name))); }
    void press(const QString& text) { QTest::mouseClick(button(*panel(), text), Qt::LeftButton); }
    void addEdit(const char* text) {
        auto edit = whatif::parseEdit(text, m_window->document().evaluation()->options.now);
        QVERIFY(edit);
        m_window->document().addEdit(*edit);
        QVERIFY(settled(*m_window));
    }
    /// Types into the next input dialog.
    void answerName(const QString& name) {
        auto* timer = new QTimer(this);
        connect(timer, &QTimer::timeout, this, [timer, name] {
            auto* dialog = qobject_cast<QInputDialog*>(QApplication::activeModalWidget());
            if (!dialog) return;
            timer->deleteLater();
            timer->stop();
            dialog->setTextValue(name);
            dialog->accept();
        });
        timer->start(20);
    }

private slots:
    void initTestCase() {
        isolate(m_dir);
        m_window = makeWindow();
        QVERIFY(openSample(*m_window, m_dir.filePath("s.penumbra")));
        m_window->showPage("what-if");
        QVERIFY(settled(*m_window));
        for (auto* tabs : m_window->currentPage()->findChildren<QTabBar*>())
            if (tabs->accessibleName() == "What is shown of the scenario") tabs->setCurrentIndex(2);
        QVERIFY(settled(*m_window));
    }
    void cleanupTestCase() { m_window.reset(); }

    void theSamplesStandBesideNothingAdded() {
        QVERIFY(column(0).size() >= 4);
        QCOMPARE(column(0).front(), QString("Nothing added"));
        QVERIFY(column(0).contains("Black Friday"));
        choose("Nothing added");
        for (const char* text : {"Open", "Commit…", "Delete"}) QVERIFY(!button(*panel(), text)->isEnabled());
        choose("Black Friday");
        for (const char* text : {"Open", "Commit…", "Delete"}) QVERIFY(button(*panel(), text)->isEnabled());
        const QAbstractItemModelTester tester(table()->model());
    }

    void theEditsStandThereUntilTheyAreKept() {
        addEdit("change-demand factor=1.2 from=+1d");
        QVERIFY(column(0).contains("The edits now"));
        answerName("Growth");
        press("Keep the edits as…");
        QVERIFY(settled(*m_window));
        QVERIFY(column(0).contains("Growth"));
        QVERIFY(!column(0).contains("The edits now")); // they are the same
    }

    void oneIsOpenedAsOneStep() {
        const auto before = m_window->document().state().scenario;
        choose("Black Friday");
        press("Open");
        QVERIFY(settled(*m_window));
        QVERIFY(m_window->document().state().scenario.edits.size() > 5);
        trigger(*m_window, "undo");
        QVERIFY(settled(*m_window));
        QVERIFY(m_window->document().state().scenario == before);
        for (auto* tabs : m_window->currentPage()->findChildren<QTabBar*>())
            if (tabs->accessibleName() == "What is shown of the scenario") tabs->setCurrentIndex(2);
        QVERIFY(settled(*m_window));
    }

    void committedItIsCountedOnAndCanBeTakenBack() {
        choose("Growth");
        answerQuestion("Commit");
        press("Commit…");
        QVERIFY(settled(*m_window));
        const auto event = [&] {
            return m_window->document().evaluation()->inventory->findEvent(model::EventId("plan/Growth"));
        };
        QVERIFY(event() && event()->changes.size() == 1);
        QVERIFY(!m_window->document().evaluation()->scheduled.empty());
        trigger(*m_window, "undo-import");
        QVERIFY(settled(*m_window));
        QVERIFY(!event());
    }

    void oneIsDeleted() {
        choose("Growth");
        answerQuestion("&Yes");
        press("Delete");
        QVERIFY(settled(*m_window));
        QVERIFY(!column(0).contains("Growth"));
        QVERIFY(column(0).contains("The edits now")); // they are kept nowhere else
    }
};

QTEST_MAIN(ScenariosFlowTest)
#include "scenarios_flow_test.moc"
