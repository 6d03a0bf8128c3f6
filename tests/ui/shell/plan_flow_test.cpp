#include "pages/kept_plans_dialog.h"
#include "pages/price_dialog.h"
#include "pages/step_panel.h"
#include "ui/shell/plan_flow.h"

#include <QAbstractItemModelTester>
#include <QAbstractProxyModel>
#include <QCheckBox>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QMimeData>

using namespace penumbra;
using namespace flow;

/// Fails a host, finds plans, chooses one, exports it, adopts it; the command line must write the same bytes.
class PlanFlowTest final : public PlanFlow {
    Q_OBJECT

private slots:
    void initTestCase() {
        isolate(m_folder);
        m_window = makeWindow();
        QVERIFY(openSample(*m_window, workspace()));
        document().addEdit(*whatif::parseEdit("fail-host host=a1-01 from=2026-03-03T08:00:00Z"));
        QVERIFY(settled(*m_window));
        m_window->showPage("plan");
        QVERIFY(settled(*m_window));
    }
    void cleanupTestCase() { m_window.reset(); }

    void beforeASearchThereIsAnOffer() {
        QVERIFY(!page().planner().plans());
        QVERIFY(!button(page(), "Adopt")->isEnabled());
        QVERIFY(!button(page(), "Keep")->isEnabled());
        QVERIFY(!button(page(), "Export")->isEnabled());
    }

    void cancelEndsASearch() {
        QVERIFY(press("Find plans"));
        QCOMPARE(page().planner().phase(), bridge::Planner::Phase::Searching);
        QVERIFY(press("Cancel"));
        QVERIFY(settled(*m_window));
        QVERIFY(page().planner().phase() != bridge::Planner::Phase::Searching);
    }

    void plansAreFoundAndOneIsChosen() {
        // As the command line sees it: the same file before anything was kept in it. The document saves by itself.
        QTest::qWait(1000);
        QVERIFY(settled(*m_window));
        QVERIFY(QFile::copy(workspace(), m_folder.filePath("copy.penumbra")));
        if (QFile::exists(workspace() + "-wal"))
            QVERIFY(QFile::copy(workspace() + "-wal", m_folder.filePath("copy.penumbra-wal")));
        QVERIFY(press("Find plans"));
        QVERIFY(settled(*m_window));
        QCOMPARE(page().planner().phase(), bridge::Planner::Phase::Found);
        QVERIFY(page().planner().plans());
        QVERIFY(page().planner().current());
        QVERIFY(plans().plans.size() >= 2);
        QCOMPARE(page().chosen(), 0); // the best one
        QVERIFY(!button(page(), "Adopt")->hasFocus());
        auto* table = compared();
        QCOMPARE(table->model()->rowCount(), static_cast<int>(plans().plans.size()) + 1);
        const auto second = table->model()->index(2, 0);
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(second).center());
        QCOMPARE(page().chosen(), 1);
        QVERIFY(second.data().toString().startsWith(QString::fromUtf8("●")));
    }

    /// N+1 against N+2, with what is advised marked.
    void spareHostsAreWeighed() {
        trigger(*m_window, "find-plans");
        QVERIFY(settled(*m_window));
        QVERIFY(!plans().spare.empty());
        auto* tabs = page().findChild<QTabBar*>();
        tabs->setCurrentIndex(tabNamed("Spare hosts"));
        const QTableView* shown = nullptr;
        for (const auto* table : page().findChildren<QTableView*>())
            if (table->accessibleName() == "Spare hosts") shown = table;
        QVERIFY(shown && shown->isVisible());
        std::size_t points = 0;
        int advised = 0;
        for (const auto& pool : plans().spare) points += pool.curve.size();
        QCOMPARE(shown->model()->rowCount(), static_cast<int>(points));
        for (int row = 0; row < shown->model()->rowCount(); ++row)
            advised += shown->model()->index(row, models::kSpareMark).data().toString().contains("advised") ? 1 : 0;
        QCOMPARE(advised, static_cast<int>(plans().spare.size()));
        QVERIFY(shownText(page(), QString::fromStdString(plans().spare.front().text)));
    }

    /// What was chosen before gives way to the best of a new search.
    void aNewSearchChoosesTheBest() {
        QVERIFY(found());
        page().choose(bridge::Planner::kAsIs);
        QVERIFY(press("Find plans"));
        QVERIFY(settled(*m_window));
        QCOMPARE(page().chosen(), 0);
        QVERIFY(!button(page(), "Adopt")->hasFocus());
    }

    void everyStrategyWithoutAPlanSaysWhy() {
        QVERIFY(found());
        QCOMPARE(plans().plans.size() + plans().declined.size(), remedy::planners().size());
        auto* tabs = page().findChild<QTabBar*>();
        tabs->setCurrentIndex(tabNamed("Strategies without a plan"));
        for (const auto& declined : plans().declined) {
            const auto reason = QString::fromStdString(declined.reason);
            QVERIFY2(shownText(page(), reason), qPrintable(reason));
        }
        tabs->setCurrentIndex(0);
    }

    /// At 1366 x 768, the size of many a laptop: whole rows only, and every text in full.
    void noRowAndNoColumnIsCut() {
        QVERIFY(found());
        m_window->resize(1366, 768);
        page().choose(static_cast<int>(plans().plans.size()) - 1);
        auto* tabs = page().findChild<QTabBar*>();
        for (const int tab : {0, 1, 2, 3}) {
            tabs->setCurrentIndex(tab);
            QVERIFY(settled(*m_window));
            for (const auto* table : page().findChildren<QTableView*>()) {
                if (!table->isVisible()) continue;
                const int rows = table->model()->rowCount(), height = table->viewport()->height();
                int whole = 0;
                for (int r = 0; r < rows; ++r) {
                    const int top = table->rowViewportPosition(r), end = top + table->rowHeight(r);
                    QVERIFY2(end <= height || top >= height, qPrintable(table->accessibleName()));
                    whole += end <= height ? 1 : 0;
                    for (int c = 0; c < table->model()->columnCount(); ++c) {
                        if (table->isColumnHidden(c)) continue;
                        const auto words = table->model()->index(r, c).data().toString();
                        const QRect room(0, 0, table->columnWidth(c) - 16, 1000);
                        const auto box = table->fontMetrics().boundingRect(room, Qt::TextWordWrap, words);
                        QVERIFY2(box.height() <= table->rowHeight(r) && box.width() <= room.width(), qPrintable(words));
                    }
                }
                QVERIFY2(whole >= std::min(rows, 3), qPrintable(table->accessibleName()));
            }
        }
        page().choose(1);
        tabs->setCurrentIndex(0);
    }

    /// At that size, however long the names of plans are: ten steps at least, and the title whole.
    void stepsHaveRoomForTen() {
        QVERIFY(found());
        m_window->resize(1366, 768);
        int most = 0;
        for (int plan = 0; plan < static_cast<int>(plans().plans.size()); ++plan)
            if (plans().plans[std::size_t(plan)].steps.size() > plans().plans[std::size_t(most)].steps.size())
                most = plan;
        page().choose(most);
        page().findChild<QTabBar*>()->setCurrentIndex(tabNamed("Steps"));
        QVERIFY(settled(*m_window));
        auto* table = page().findChild<pages::StepPanel*>()->findChild<QTableView*>();
        table->selectRow(0); // with its way back below
        QVERIFY(settled(*m_window));
        QVERIFY2(table->viewport()->height() >= 10 * table->verticalHeader()->defaultSectionSize(),
                 qPrintable(QString::number(table->viewport()->height())));
        const auto title = QString::fromStdString(plans().plans[std::size_t(most)].title);
        QVERIFY2(shownText(page(), title), qPrintable(title));
        page().choose(1);
        page().findChild<QTabBar*>()->setCurrentIndex(0);
    }

    /// By keyboard, by buttons and by a drop: one that breaks a rule says which step must come first, an allowed one is
    /// evaluated anew, goes into the exports and can be taken back.
    void stepsAreReordered() {
        QVERIFY(found());
        int plan = -1;
        for (std::size_t i = 0; i < plans().plans.size() && plan < 0; ++i)
            if (plans().plans[i].steps.size() >= 3) plan = static_cast<int>(i);
        QVERIFY(plan >= 0);
        page().choose(plan);
        page().findChild<QTabBar*>()->setCurrentIndex(tabNamed("Steps"));
        const auto before = plans().plans[static_cast<std::size_t>(plan)];
        auto* table = page().findChild<pages::StepPanel*>()->findChild<QTableView*>();
        QAbstractItemModelTester tester(static_cast<QAbstractProxyModel*>(table->model())->sourceModel(),
                                        QAbstractItemModelTester::FailureReportingMode::Fatal);
        const int last = table->model()->rowCount() - 1;
        QSignalSpy answers(&page().planner(), &bridge::Planner::arranged);
        int done = 0, refused = 0;
        for (int row = 0; row < std::min(last, 4); ++row) { // each is evaluated like any scenario
            table->setFocus();
            table->selectRow(row);
            const auto now = plans().plans[static_cast<std::size_t>(plan)];
            QTest::keyClick(table, Qt::Key_Down, Qt::AltModifier);
            QVERIFY(settled(*m_window));
            if (answers.isEmpty()) continue; // parts of one change
            const auto answer = answers.takeFirst();
            if (answer[1].toBool()) {
                ++done;
                QVERIFY(plans().plans[static_cast<std::size_t>(plan)].id != now.id);
                QVERIFY(shownText(page(), "Every rule holds in this order."));
                QCOMPARE(page().chosen(), plan);
            } else {
                ++refused;
                QCOMPARE(plans().plans[static_cast<std::size_t>(plan)], now);
                QVERIFY(shownText(page(), answer[2].toString()));
            }
        }
        QVERIFY2(done > 0, "No other order was possible.");
        auto* restore = button(page(), "As it was found");
        QVERIFY(restore && restore->isEnabled());
        QVERIFY(press("Keep"));
        QVERIFY(settled(*m_window));
        const auto id = QString::fromStdString(plans().plans[static_cast<std::size_t>(plan)].id);
        const auto mine = m_folder.filePath("arranged.json"), theirs = m_folder.filePath("arranged-cli.json");
        exportAs("json", mine);
        QString words;
        QCOMPARE(cli({"export", "-w", workspace(), "--plan", id, "--to", "json", "-o", theirs}, &words), 0);
        QVERIFY2(!words.contains("differs"), qPrintable(words));
        QVERIFY(bytesOf(mine) == bytesOf(theirs) && bytesOf(mine).contains("\"arranged\""));
        QTest::mouseClick(button(page(), "As it was found"), Qt::LeftButton);
        QVERIFY(settled(*m_window));
        QCOMPARE(plans().plans[static_cast<std::size_t>(plan)], before);
        QVERIFY(plans().recipe.arranged.empty());

        answers.clear(); // a drop below the last row, as the mouse does it
        auto* model = table->model();
        const std::unique_ptr<QMimeData> dragged(model->mimeData({model->index(0, 0)}));
        QVERIFY(dragged && model->canDropMimeData(dragged.get(), Qt::MoveAction, last + 1, 0, {}));
        model->dropMimeData(dragged.get(), Qt::MoveAction, last + 1, 0, {});
        QVERIFY(settled(*m_window));
        QCOMPARE(answers.size(), 1);
        if (button(page(), "As it was found")) QTest::mouseClick(button(page(), "As it was found"), Qt::LeftButton);
        QVERIFY(settled(*m_window));
        QCOMPARE(plans().plans[static_cast<std::size_t>(plan)], before);
        page().choose(1);
        page().findChild<QTabBar*>()->setCurrentIndex(0);
    }

    void exportsAreThoseOfTheCommandLine() {
        QVERIFY(found());
        page().choose(1);
        QVERIFY(press("Keep"));
        QVERIFY(settled(*m_window));
        const auto id = QString::fromStdString(plans().plans[1].id);
        for (const QString format : {"json", "pdf", "csv", "ics"}) {
            const auto mine = m_folder.filePath("gui." + format), theirs = m_folder.filePath("cli." + format);
            exportAs(format, mine);
            QString words;
            QCOMPARE(cli({"export", "-w", workspace(), "--plan", id, "--to", format, "-o", theirs}, &words), 0);
            QVERIFY2(!words.contains("differs"), qPrintable(words));
            QVERIFY(bytesOf(mine).size() > 100);
            QVERIFY2(bytesOf(mine) == bytesOf(theirs), qPrintable(format));
        }
        QVERIFY(bytesOf(m_folder.filePath("gui.json")).contains(id.toUtf8()));
    }

    /// Formats of several files ask for a folder, make one of their own in it, and replace only what is theirs.
    void formatsOfSeveralFilesMakeAFolder() {
        QVERIFY(found());
        page().choose(1);
        const auto id = QString::fromStdString(plans().plans[1].id);
        const auto place = m_folder.filePath("folders");
        QVERIFY(QDir().mkpath(place));
        exportAs("kubernetes", place);
        const QDir mine(QStringLiteral("%1/plan-%2-kubernetes").arg(place, id));
        QVERIFY2(mine.exists("plan.sh") && mine.exists("README.md"), qPrintable(mine.path()));
        QVERIFY(bytesOf(mine.filePath("README.md")).contains(id.toUtf8()));
        QFile own(mine.filePath("notes.txt"));
        QVERIFY(own.open(QIODevice::WriteOnly));
        own.close();
        QSignalSpy problems(&document(), &bridge::Document::problem);
        exportAs("kubernetes", place);
        QCOMPARE(problems.size(), 1);
        QVERIFY(problems[0][0].toString().contains("notes.txt") && own.exists());
    }

    void theCommandLineFindsTheSamePlans() {
        QVERIFY(found());
        const auto copy = m_folder.filePath("copy.penumbra"), theirs = m_folder.filePath("copy.json");
        QString words;
        QVERIFY2(cli({"plan", "-w", copy, "--scenario", "Working scenario"}, &words) == 0, qPrintable(words));
        const auto id = QString::fromStdString(plans().plans[1].id);
        QVERIFY2(cli({"export", "-w", copy, "--plan", id, "--to", "json", "-o", theirs}, &words) == 0,
                 qPrintable(words));
        QCOMPARE(bytesOf(theirs), bytesOf(m_folder.filePath("gui.json")));
    }

    void aPathThatCannotBeWrittenIsSaid() {
        QVERIFY(found());
        QSignalSpy problems(&document(), &bridge::Document::problem);
        for (const QString format : {"json", "pdf"}) page().planner().exportPlan(0, format, "/no/such/folder/plan");
        QVERIFY(settled(*m_window));
        QCOMPARE(problems.size(), 2);
        QVERIFY(problems[0][0].toString().contains("/no/such/folder"));
    }

    /// As --from of the command line: no step begins before it.
    void stepsBeginWhenTheyMay() {
        auto& planner = page().planner();
        const auto begin = document().evaluation()->options.now + std::chrono::hours(50);
        QVERIFY(found());
        const auto shown = planner.plans();
        auto* asked = page().findChild<QCheckBox*>();
        QTest::mouseClick(asked, Qt::LeftButton, {}, QPoint(8, asked->height() / 2));
        QVERIFY(planner.begin() && *planner.begin() > document().evaluation()->options.now);
        QTest::mouseClick(asked, Qt::LeftButton, {}, QPoint(8, asked->height() / 2));
        QVERIFY(!planner.begin());
        planner.setBegin(begin);
        QVERIFY(shownText(page(), QStringLiteral("found for another begin")));
        planner.find();
        QVERIFY(settled(*m_window));
        QVERIFY(planner.plans() != shown && !planner.plans()->plans.empty());
        QVERIFY(planner.plans()->recipe.from == begin);
        for (const auto& plan : planner.plans()->plans)
            for (const auto& step : plan.steps)
                if (!step.shifts) QVERIFY2(remedy::worksFrom(step) >= begin, step.text.c_str());
        planner.setBegin({});
        planner.find();
        QVERIFY(settled(*m_window));
        QVERIFY(planner.plans()->recipe.from != begin);
    }

    void adoptingIsOneStepThatLeadsToThePlansOutcome() {
        QVERIFY(found());
        page().choose(0);
        const auto before = serialised(document());
        const auto remaining = plans().plans[0].remaining;
        const auto steps = plans().plans[0].steps.size();
        const int undoSteps = document().undoStack().count();
        QVERIFY(press("Adopt"));
        QCOMPARE(document().undoStack().count(), undoSteps + 1);
        const auto title = QString::fromStdString(plans().plans[0].title);
        QVERIFY(shownText(*m_window, title));
        QVERIFY(shownText(*m_window, "Undo (Ctrl+Z)"));
        QVERIFY(document().state().scenario.edits.size() >= steps);
        QVERIFY(!page().planner().current());
        QVERIFY(settled(*m_window));
        QCOMPARE(document().evaluation()->findings.size(), remaining.size());
        for (std::size_t i = 0; i < remaining.size(); ++i)
            QCOMPARE(document().evaluation()->findings[i].subject.text(), remaining[i].subject.text());
        QVERIFY(!button(page(), "Adopt")->isEnabled());
        trigger(*m_window, "undo");
        QCOMPARE(serialised(document()), before);
        QVERIFY(page().planner().current());
        QVERIFY(settled(*m_window));
        QVERIFY(button(page(), "Adopt")->isEnabled());
    }

    /// By the command of the menu and the palette; the second time changes nothing and says so.
    void adoptingTwiceIsTold() {
        QVERIFY(found() && page().planner().current());
        page().choose(0);
        const auto before = serialised(document());
        const int undoSteps = document().undoStack().index();
        trigger(*m_window, "adopt-plan");
        QCOMPARE(document().undoStack().index(), undoSteps + 1);
        QVERIFY(page().planner().adopted(0));
        const auto after = serialised(document());
        QVERIFY(after != before && settled(*m_window));
        QSignalSpy notices(&document(), &bridge::Document::notice);
        trigger(*m_window, "adopt-plan");
        QCOMPARE(notices.size(), 1);
        QVERIFY(notices[0][0].toString().contains("is adopted already"));
        QCOMPARE(serialised(document()), after);
        QSignalSpy problems(&document(), &bridge::Document::problem);
        page().choose(1);
        trigger(*m_window, "adopt-plan"); // made for an earlier state
        QCOMPARE(problems.size(), 1);
        QCOMPARE(serialised(document()), after);
        trigger(*m_window, "undo");
        QCOMPARE(serialised(document()), before);
        QVERIFY(!page().planner().adopted(0) && page().planner().current() && settled(*m_window));
    }

    /// A wrong price is said and the dialog stays; a band and a missing price are kept, and plans found again by them.
    void pricesAreEditedInATable() {
        QVERIFY(found());
        const auto before = plans().recipe.prices;
        bool told = false;
        auto* timer = new QTimer(qApp);
        connect(timer, &QTimer::timeout, qApp, [&, timer] {
            auto* dialog = qobject_cast<pages::PriceDialog*>(QApplication::activeModalWidget());
            if (!dialog) return;
            timer->stop();
            timer->deleteLater();
            auto* table = dialog->findChild<QTableView*>();
            auto* model = table->model();
            using Model = models::PriceModel;
            const auto type = [&](int row, int column, const char* text) {
                model->setData(model->index(row, column), text, Qt::EditRole);
            };
            type(2, Model::Low, "5");
            button(*dialog, "Save")->click(); // above what is expected
            told = dialog->isVisible() && shownText(*dialog, "move_per_workload must be a number");
            type(2, Model::Low, "1");
            type(2, Model::High, "9");
            type(1, Model::Expected, "");
            button(*dialog, "Save")->click();
            if (dialog->isVisible()) dialog->reject();
        });
        timer->start(20);
        trigger(*m_window, "prices");
        QVERIFY(told);
        QVERIFY(settled(*m_window));
        QVERIFY(settled(*m_window)); // kept, then searched for
        const auto& prices = plans().recipe.prices;
        QCOMPARE(prices.movePerWorkload, remedy::Price(1, 2, 9));
        QVERIFY(!prices.downtimePerServiceHour.stated && prices.hostPerMonth == before.hostPerMonth);
        QVERIFY(page().planner().current());
        bool band = false;
        auto* table = compared();
        for (int row = 1; row < table->model()->rowCount(); ++row)
            band = band || table->model()->index(row, models::PlanModel::Once).data().toString().contains(" to ");
        QVERIFY2(band, "No plan's cost is a band.");
        QString words;
        QCOMPARE(cli({"prices", "-w", workspace()}, &words), 0);
        QVERIFY2(words.contains("no price") && words.contains("move_per_workload"), qPrintable(words));
        document().keepPrices(before);
        QVERIFY(settled(*m_window));
        QVERIFY(settled(*m_window));
        QCOMPARE(plans().recipe.prices, before);
    }

    /// After a restart, with another scenario on the screen: the same plan is there again, and the scenario stays.
    void aKeptPlanIsOpenedAgain() {
        QVERIFY(found());
        page().choose(1);
        const auto id = plans().plans[1].id;
        QVERIFY(press("Keep"));
        QVERIFY(settled(*m_window));
        document().close();
        QVERIFY(settled(*m_window));
        document().open(workspace());
        QVERIFY(settled(*m_window));
        document().addEdit(*whatif::parseEdit("change-demand factor=1.02"));
        QVERIFY(settled(*m_window));
        const auto before = serialised(document());
        int rows = 0;
        auto* timer = new QTimer(qApp);
        connect(timer, &QTimer::timeout, qApp, [&, timer] {
            auto* dialog = qobject_cast<pages::KeptPlansDialog*>(QApplication::activeModalWidget());
            if (!dialog) return;
            timer->stop();
            timer->deleteLater();
            auto* table = dialog->findChild<QTableView*>();
            rows = table->model()->rowCount();
            for (int row = 0; row < rows; ++row) {
                table->setCurrentIndex(table->model()->index(row, 0));
                if (dialog->chosen()->planId == id) break;
            }
            dialog->accept();
        });
        timer->start(20);
        trigger(*m_window, "kept-plans");
        QTRY_VERIFY(rows > 0);
        QVERIFY(settled(*m_window));
        QVERIFY2(page().planner().plans(), qPrintable(page().planner().error()));
        QCOMPARE(plans().plans[static_cast<std::size_t>(page().chosen())].id, id);
        QVERIFY(!page().planner().current());
        QCOMPARE(serialised(document()), before);
    }

    void anotherWorkspaceHasNoPlansYet() {
        document().close();
        QVERIFY(settled(*m_window));
        QVERIFY(openSample(*m_window, m_folder.filePath("other.penumbra")));
        m_window->showPage("plan");
        QVERIFY(!page().planner().plans());
        QVERIFY(button(page(), "Find plans"));
    }

    void theWindowMayGoWhileASearchRuns() {
        QVERIFY(press("Find plans"));
        QVERIFY(!document().engine().idle());
        QElapsedTimer timer;
        timer.start();
        m_window.reset();
        QTest::qWait(50); // what the worker still had to tell finds nobody
        QVERIFY2(timer.elapsed() < 5000, "The search went on after its window was gone.");
    }
};

QTEST_MAIN(PlanFlowTest)
#include "plan_flow_test.moc"
