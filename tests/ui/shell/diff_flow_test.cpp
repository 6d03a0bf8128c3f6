#include "flow.h"
#include "models/diff_models.h"
#include "pages/diff_panel.h"
#include "pages/side_chooser.h"
#include "views/table.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QTabBar>
#include <QTabWidget>

using namespace flow;
using namespace std::chrono_literals;

/// Two sides of the fleet are compared on the Fleet page.
class DiffFlowTest final : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;
    std::unique_ptr<shell::MainWindow> m_window;

    pages::DiffPanel* panel() { return m_window->currentPage()->findChild<pages::DiffPanel*>(); }
    views::Table* table() { return panel()->findChild<views::Table*>(); }
    QTabWidget* tabs() {
        for (auto* found : m_window->currentPage()->findChildren<QTabWidget*>())
            if (found->accessibleName() == "Tree, table or comparison") return found;
        qFatal("The Fleet page has no tabs.");
    }
    QComboBox* whose(int side) { return panel()->findChildren<pages::SideChooser*>()[side]->findChild<QComboBox*>(); }
    QDateTimeEdit* moment(int side) {
        return panel()->findChildren<pages::SideChooser*>()[side]->findChild<QDateTimeEdit*>();
    }
    base::Time now() { return m_window->document().evaluation()->options.now; }
    /// Chooses as a user does by the keyboard.
    void choose(int side, const QString& text) {
        whose(side)->setFocus();
        whose(side)->setCurrentIndex(whose(side)->findText(text));
        emit whose(side)->activated(whose(side)->currentIndex());
        QVERIFY(settled(*m_window));
    }
    void setMoment(int side, base::Duration after) {
        moment(side)->setDateTime(QDateTime::fromMSecsSinceEpoch(base::toMillis(now() + after), Qt::UTC));
        QVERIFY(settled(*m_window));
    }
    int rowWith(int column, const QString& text) {
        for (int row = 0; row < table()->model()->rowCount(); ++row)
            if (table()->model()->index(row, column).data().toString().contains(text)) return row;
        return -1;
    }

private slots:
    void initTestCase() {
        isolate(m_dir);
        m_window = makeWindow();
        m_window->resize(1366, 768);
        QVERIFY(openSample(*m_window, m_dir.filePath("s.penumbra")));
        m_window->showPage("fleet");
        QVERIFY(settled(*m_window));
        QCOMPARE(m_window->width(), 1366); // the comparison asks for no room while it is not seen
        tabs()->setCurrentIndex(2);
        QVERIFY(settled(*m_window));
        QCOMPARE(m_window->width(), 1366);
    }
    void cleanupTestCase() { m_window.reset(); }

    /// At the first moment live is beside the shadow of the page's moment, which it follows.
    void itBeginsWithLiveBesideTheShadow() {
        QCOMPARE(whose(0)->currentText(), QStringLiteral("Live"));
        QCOMPARE(whose(1)->currentText(), QStringLiteral("Shadow, nothing added"));
        m_window->selection().setAt(now() + 24h);
        QVERIFY(settled(*m_window));
        QCOMPARE(moment(1)->dateTime().toMSecsSinceEpoch(), base::toMillis(now() + 24h));
        QCOMPARE(moment(0)->dateTime().toMSecsSinceEpoch(), base::toMillis(now()));
        QVERIFY(table()->model()->rowCount() > 0);
        QVERIFY(shownText(*panel(), QStringLiteral("From live at ")));
    }

    void theSameOnBothSidesSaysWhatToDo() {
        choose(0, QStringLiteral("Shadow, nothing added"));
        setMoment(0, 24h);
        QVERIFY(shownText(*panel(), QStringLiteral("Nothing differs between the shadow at ")));
        QVERIFY(shownText(*panel(), QStringLiteral("Choose another moment or another side above.")));
    }

    /// An edit shows at once, with its reason; Return leads to the resource in the tree.
    void anEditIsSeenWithItsReason() {
        auto edit = whatif::parseEdit("fail-host host=a1-01 from=+20h for=9h", now());
        QVERIFY(edit);
        m_window->document().addEdit(*edit);
        QVERIFY(settled(*m_window));
        choose(1, QStringLiteral("Shadow with the edits"));
        const QAbstractItemModelTester tester(table()->model());
        const int row = rowWith(models::DiffChange, QStringLiteral("status"));
        QVERIFY(row >= 0);
        const auto cell = [&](int column) { return table()->model()->index(row, column).data().toString(); };
        QCOMPARE(cell(models::DiffName), QStringLiteral("a1-01"));
        QCOMPARE(cell(models::DiffAfter), QStringLiteral("failed"));
        QVERIFY(cell(models::DiffWhy).contains(QStringLiteral("Fail host a1-01")));
        QVERIFY(rowWith(models::DiffChange, QStringLiteral("moves")) >= 0);
        table()->setCurrentIndex(table()->model()->index(row, 0));
        QVERIFY(shownText(*panel(), QStringLiteral("edit: Fail host a1-01")));
        table()->setFocus();
        table()->selectRow(row);
        QTest::keyClick(table(), Qt::Key_C, Qt::ControlModifier);
        QVERIFY(QApplication::clipboard()->text().contains(QStringLiteral("a1-01\t")));
        QTest::keyClick(table(), Qt::Key_Return);
        QCOMPARE(tabs()->currentIndex(), 0);
        QCOMPARE(m_window->selection().resource().text(), std::string("host/a1-01"));
        QVERIFY(settled(*m_window));
        tabs()->setCurrentIndex(2);
        QVERIFY(settled(*m_window));
    }

    void rowsAreFilteredAndTurnedRound() {
        const int all = table()->model()->rowCount();
        for (auto* field : panel()->findChildren<QLineEdit*>())
            if (field->accessibleName() == "Filter of Change") field->setText(QStringLiteral("status"));
        QCOMPARE(table()->model()->rowCount(), 1);
        for (auto* field : panel()->findChildren<QLineEdit*>())
            if (field->accessibleName() == "Filter of Change") field->clear();
        QCOMPARE(table()->model()->rowCount(), all);
        QTest::mouseClick(button(*panel(), QStringLiteral("Swap")), Qt::LeftButton);
        QVERIFY(settled(*m_window));
        QCOMPARE(table()->model()->rowCount(), all);
        const int row = rowWith(models::DiffChange, QStringLiteral("status"));
        QCOMPARE(table()->model()->index(row, models::DiffAfter).data().toString(), QStringLiteral("up"));
    }

    /// Each key counts, however fast they come; the page's moment goes along.
    void theMomentIsSteppedByTheKeyboard() {
        setMoment(1, 24h);
        moment(1)->setFocus();
        moment(1)->setCurrentSection(QDateTimeEdit::DaySection);
        for (int i = 0; i < 4; ++i) QTest::keyClick(moment(1), Qt::Key_Up);
        QVERIFY(settled(*m_window));
        QCOMPARE(moment(1)->dateTime().toMSecsSinceEpoch(), base::toMillis(now() + 120h));
        QVERIFY(m_window->selection().at() == now() + 120h);
        setMoment(1, 24h);
    }

    void keptScenariosAndWhatIsOutOfReach() {
        choose(1, QStringLiteral("Black Friday"));
        QVERIFY(shownText(*panel(), QStringLiteral(" to 'Black Friday' at ")));
        QVERIFY(!shownText(*panel(), QStringLiteral("Nothing differs")));
        QVERIFY(table()->model()->rowCount() > 0);
        setMoment(1, -48h);
        QVERIFY(shownText(*panel(), QStringLiteral("These sides cannot be compared")));
        QVERIFY(shownText(*panel(), QStringLiteral("lies outside the computed future")));
        setMoment(1, 24h);
        QVERIFY(!shownText(*panel(), QStringLiteral("These sides cannot be compared")));
    }
};

QTEST_MAIN(DiffFlowTest)
#include "diff_flow_test.moc"
