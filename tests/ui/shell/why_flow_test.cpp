#include "flow.h"
#include "pages/plan.h"
#include "pages/why_dialog.h"
#include "views/table.h"

#include <QClipboard>
#include <QMenu>
#include <QToolButton>

using namespace flow;

/// "Why?" from the verdict, a finding and a number: what stands in the window, what the buttons do, what a stop leaves.
class WhyFlowTest final : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;
    std::unique_ptr<shell::MainWindow> m_window;

    pages::WhyDialog* dialog() { return m_window->findChild<pages::WhyDialog*>(); }
    bool answered() {
        return QTest::qWaitFor([this] { return dialog() && !dialog()->watch().searching(); }, patience()) &&
               settled(*m_window);
    }
    const evidence::Evidence& evidence() { return *dialog()->watch().evidence(); }
    QList<QPushButton*> adds() {
        QList<QPushButton*> out;
        for (auto* found : dialog()->findChildren<QPushButton*>())
            if (found->text() == QStringLiteral("Add") && found->isVisible()) out << found;
        return out;
    }
    /// Chooses the first finding of that kind on the What-if page.
    void chooseFinding(const QString& word) {
        m_window->showPage(QStringLiteral("what-if"));
        QVERIFY(settled(*m_window));
        for (auto* table : m_window->currentPage()->findChildren<views::Table*>()) {
            if (table->accessibleName() != QStringLiteral("Findings")) continue;
            for (int row = 0; row < table->model()->rowCount(); ++row)
                if (table->model()->index(row, 0).data().toString().contains(word)) return table->selectRow(row);
        }
        QFAIL(qPrintable(word));
    }

private slots:
    void initTestCase() {
        isolate(m_dir);
        m_window = makeWindow();
        QVERIFY(!m_window->actions().action(QStringLiteral("why"))->isEnabled()); // nothing to ask about yet
        QVERIFY(openSample(*m_window, m_dir.filePath("w.penumbra")));
        QVERIFY(m_window->actions().action(QStringLiteral("why"))->isEnabled());
    }
    void cleanupTestCase() { m_window.reset(); }

    void theVerdictSaysWhy() {
        auto* why = m_window->findChild<QToolButton*>(QStringLiteral("whyVerdict"));
        QVERIFY(why && why->isVisible() && !why->accessibleName().isEmpty());
        QTest::mouseClick(why, Qt::LeftButton);
        QVERIFY(answered());
        QVERIFY(dialog()->isVisible() && !dialog()->isModal());
        QVERIFY(std::holds_alternative<evidence::VerdictClaim>(dialog()->watch().claim()));
        QVERIFY(shownText(*dialog(), QString::fromStdString(evidence().claim)));
        QVERIFY(shownText(*dialog(), QStringLiteral("Backtest error")));
        QVERIFY(shownText(*dialog(), QString::fromStdString(evidence().searched)));
        QTest::mouseClick(button(*dialog(), QStringLiteral("Copy as text")), Qt::LeftButton);
        const auto copied = QApplication::clipboard()->text();
        QVERIFY2(copied.contains("\nData\n") && copied.contains("\nWhat would turn it\n"), qPrintable(copied));
        QTest::keyClick(dialog(), Qt::Key_Escape);
        QVERIFY(!dialog()->isVisible());
    }

    /// A plan's cost by its prices; a change of a price has no button, and another scenario's plan is told.
    void aPlanSaysWhatItsCostRestsOn() {
        m_window->showPage(QStringLiteral("plan"));
        QVERIFY(settled(*m_window));
        trigger(*m_window, "find-plans");
        QVERIFY(settled(*m_window));
        auto* page = qobject_cast<pages::PlanPage*>(m_window->currentPage());
        QVERIFY(page && page->planner().plans() && page->planner().plans()->plans.size() > 1);
        page->choose(0);
        trigger(*m_window, "why");
        QVERIFY(answered());
        const auto* asked = std::get_if<evidence::PlanClaim>(&dialog()->watch().claim());
        QVERIFY(asked && asked->plan == 0 && asked->figure == evidence::PlanFigure::Cost);
        QVERIFY(shownText(*dialog(), QString::fromStdString(evidence().claim)));
        QVERIFY(shownText(*dialog(), QStringLiteral("Prices")));
        for (const auto& turn : evidence().turns) {
            QVERIFY(turn.edits.empty());
            QVERIFY(shownText(*dialog(), QString::fromStdString(turn.text)));
        }
        QVERIFY(adds().isEmpty());
        int asks = 0;
        for (auto* button : page->findChildren<QToolButton*>())
            if (button->menu() && button->text() == QStringLiteral("Why?"))
                for (auto* action : button->menu()->actions()) {
                    action->trigger();
                    QVERIFY(answered());
                    QVERIFY2(dialog()->watch().error().isEmpty(), qPrintable(dialog()->watch().error()));
                    ++asks;
                }
        QCOMPARE(asks, 3);
        const auto now = m_window->document().state();
        auto next = now;
        next.scenario.edits.push_back(*whatif::parseEdit("fail-host host=b2-01"));
        m_window->document().change(next, QStringLiteral("other"));
        QVERIFY(settled(*m_window));
        QVERIFY(dialog()->watch().gone() && shownText(*dialog(), QStringLiteral("The plan is of another state")));
        m_window->document().undoStack().undo();
        QVERIFY(settled(*m_window));
        dialog()->reject();
    }

    void whatTurnsAFindingGoesIntoTheScenario() {
        chooseFinding(QStringLiteral("Runs out"));
        trigger(*m_window, "why");
        QVERIFY(answered());
        const auto* asked = std::get_if<evidence::FindingClaim>(&dialog()->watch().claim());
        QVERIFY(asked && asked->finding.kind == risk::FindingKind::Exhaustion);
        QCOMPARE(std::size_t(adds().size()), evidence().turns.size());
        QVERIFY(!adds().isEmpty() && !adds().front()->accessibleName().isEmpty());
        const auto before = serialised(m_window->document());
        const int steps = m_window->document().undoStack().index();
        QTest::mouseClick(adds().front(), Qt::LeftButton);
        QCOMPARE(m_window->document().undoStack().index(), steps + 1);
        QVERIFY(answered());
        QVERIFY2(dialog()->watch().gone(), "It was said to be found no longer.");
        QVERIFY(shownText(*dialog(), QStringLiteral("It is no longer found")));
        trigger(*m_window, "undo");
        QVERIFY(answered());
        QCOMPARE(serialised(m_window->document()), before);
        QVERIFY(!dialog()->watch().gone() && !adds().isEmpty());
    }

    void aNumberIsThatOfTheFleetPage() {
        m_window->showPage(QStringLiteral("fleet"));
        QVERIFY(settled(*m_window));
        const auto& evaluation = *m_window->document().evaluation();
        const auto& host = evaluation.world->hosts[0];
        const auto at = evaluation.options.now + std::chrono::hours(30);
        m_window->selection().setSeries(host.id, "memory");
        m_window->selection().setAt(at);
        QVERIFY(settled(*m_window));
        trigger(*m_window, "why");
        QVERIFY(answered());
        const auto* number = std::get_if<evidence::NumberClaim>(&dialog()->watch().claim());
        QVERIFY(number && number->resource == host.id && number->at == at);
        QVERIFY(shownText(*dialog(), QStringLiteral("is predicted to use")));
    }

    void aStopKeepsWhatIsKnownAndGoesOn() {
        dialog()->ask(evidence::VerdictClaim{});
        QVERIFY(QTest::qWaitFor([this] { return dialog()->watch().evidence() != nullptr; }, patience()));
        if (!dialog()->watch().searching()) QSKIP("It was found before it could be stopped.");
        QTest::mouseClick(button(*dialog(), QStringLiteral("Stop the search")), Qt::LeftButton);
        QVERIFY(settled(*m_window));
        QVERIFY(dialog()->watch().stopped() && evidence().searched.empty());
        QVERIFY(shownText(*dialog(), QStringLiteral("The search was stopped")));
        QTest::mouseClick(button(*dialog(), QStringLiteral("Search on")), Qt::LeftButton);
        QVERIFY(answered());
        QVERIFY(!evidence().searched.empty());
    }

    void itGivesWayAndGoesOn() {
        dialog()->ask(evidence::VerdictClaim{});
        m_window->showPage(QStringLiteral("forecast")); // reads a series meanwhile
        QVERIFY(answered());
        QVERIFY(!dialog()->watch().stopped() && !evidence().searched.empty());
    }

    void theWindowsCancelStopsIt() {
        dialog()->ask(evidence::VerdictClaim{});
        trigger(*m_window, "cancel");
        QVERIFY(settled(*m_window));
        QVERIFY(dialog()->watch().stopped() || !evidence().searched.empty());
        QVERIFY(!dialog()->watch().searching());
    }

    void itClosesWithTheWorkspace() {
        trigger(*m_window, "close");
        QVERIFY(settled(*m_window));
        QVERIFY(!dialog()->isVisible());
        QVERIFY(!m_window->actions().action(QStringLiteral("why"))->isEnabled());
    }
};

QTEST_MAIN(WhyFlowTest)
#include "why_flow_test.moc"
