#include "ui/shell/flow.h"
#include "views/chart_view.h"

#include <QComboBox>
#include <QTableView>

using namespace penumbra;
using namespace flow;

/// The Forecast page: start in the past, a model by hand, a candidate beside the answer, back again. Pictures of each
/// state are kept where PENUMBRA_PICTURES names a folder.
class ForecastFlowTest final : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<shell::MainWindow> m_window;

    QWidget& page() { return *m_window->currentPage(); }
    views::ChartView& chart() { return *page().findChild<views::ChartView*>(); }
    QComboBox& combo(const QString& name) {
        for (auto* box : page().findChildren<QComboBox*>())
            if (box->accessibleName() == name) return *box;
        qFatal("there is no combo box %s", qPrintable(name));
    }
    void choose(const QString& name, const QVariant& data) {
        auto& box = combo(name);
        box.setCurrentIndex(box.findData(data));
        emit box.activated(box.currentIndex());
        QVERIFY(settled(*m_window));
    }
    void picture(const QString& name) {
        const auto folder = qEnvironmentVariable("PENUMBRA_PICTURES");
        if (!folder.isEmpty()) QVERIFY(m_window->grab().save(folder + '/' + name + ".png"));
    }

private slots:
    void initTestCase() {
        isolate(m_folder);
        if (qEnvironmentVariableIsSet("PENUMBRA_DARK")) views::applyTheme(*qApp, views::ThemeMode::Dark);
        m_window = makeWindow();
        m_window->resize(1400, 900);
        QVERIFY(openSample(*m_window, m_folder.filePath("sample.penumbra")));
        m_window->showPage(QStringLiteral("forecast"));
        QVERIFY(settled(*m_window));
    }
    void init() {
        if (auto* reset = button(page(), QStringLiteral("Reset")); reset->isEnabled())
            QTest::mouseClick(reset, Qt::LeftButton);
        QVERIFY(settled(*m_window));
    }
    void cleanupTestCase() { m_window.reset(); }

    void whatRunsOutOpensWhereAndWhenItDoes() {
        const auto before = m_window->selection().at();
        m_window->showPage(QStringLiteral("overview"));
        QVERIFY(settled(*m_window));
        for (auto* table : page().findChildren<QTableView*>())
            if (table->accessibleName() == QLatin1String("What runs out first")) {
                table->selectRow(0);
                emit table->activated(table->model()->index(0, 0));
            }
        QVERIFY(settled(*m_window));
        QCOMPARE(page().metaObject()->className(), "penumbra::pages::FleetPage");
        const auto& findings = m_window->document().evaluation()->findings;
        QVERIFY(m_window->selection().at() != before);
        QVERIFY(std::any_of(findings.begin(), findings.end(), [this](const auto& one) {
            return one.kind == risk::FindingKind::Exhaustion && one.subject == m_window->selection().resource() &&
                   one.at == m_window->selection().at();
        }));
        m_window->selection().setAt(before);
        m_window->showPage(QStringLiteral("forecast"));
        QVERIFY(settled(*m_window));
    }

    /// Seen from a day ago, and near: its last day is no sliver beside weeks of history. Once; then as ever.
    void aSurpriseIsShownFromTheDayBefore() {
        const auto now = *chart().data().now;
        const auto before = m_window->selection().resource();
        m_window->showPage(QStringLiteral("overview"));
        m_window->selection().setSurprise(before, "cpu", std::chrono::days(1));
        m_window->showPage(QStringLiteral("forecast"));
        QVERIFY(settled(*m_window));
        QVERIFY(chart().data().median.grid.begin == now - std::chrono::days(1));
        QCOMPARE(combo(QStringLiteral("Where the forecast begins")).currentData().toInt(), 1);
        QVERIFY(!m_window->selection().takeBack());
    }

    void aStartInThePastIsHeldAgainstWhatCame() {
        const auto now = *chart().data().now;
        QVERIFY(chart().data().median.grid.begin == now);
        QVERIFY(!shownText(page(), QStringLiteral("Error since it began")));
        picture("now");
        choose(QStringLiteral("Where the forecast begins"), 7);
        QVERIFY(chart().data().median.grid.begin == now - std::chrono::days(7));
        QVERIFY(chart().data().history.grid.end() == now);
        QVERIFY(shownText(page(), QStringLiteral("Error since it began")));
        QVERIFY(shownText(page(), QStringLiteral("since it began: ")));
        picture("past");
    }
    void aHandleMovesTheTraining() {
        const auto now = *chart().data().now;
        emit chart().handleMoved(0, now - std::chrono::days(10));
        QVERIFY(settled(*m_window));
        QVERIFY(chart().data().handles[0].at == now - std::chrono::days(10));
        QVERIFY(shownText(page(), QStringLiteral("Trained on 10 d")));
        emit chart().handleMoved(1, now - std::chrono::days(2));
        QVERIFY(settled(*m_window));
        QVERIFY(chart().data().handles[1].at == now - std::chrono::days(2));
        picture("training");
    }
    void daysReachMonthsAhead() {
        const auto now = *chart().data().now;
        choose(QStringLiteral("What is forecast"), static_cast<int>(forecast::DayFigure::Peak));
        const auto peak = chart().data().median;
        QVERIFY(peak.grid.step == std::chrono::days(1));
        QCOMPARE(peak.values.size(), std::size_t(90));
        QVERIFY(peak.grid.begin <= now && now < peak.grid.at(1));
        picture("daily-peak");
        choose(QStringLiteral("What is forecast"), static_cast<int>(forecast::DayFigure::P95));
        for (std::size_t d = 0; d < 90; ++d) QVERIFY(chart().data().median.values[d] <= peak.values[d]);
        choose(QStringLiteral("Where the forecast begins"), 7);
        QVERIFY(chart().data().median.grid.begin < now - std::chrono::days(6));
        QVERIFY(shownText(page(), QStringLiteral("Error since it began")));
        picture("daily-past");
        choose(QStringLiteral("What is forecast"), -1);
        QVERIFY(chart().data().median.grid.step == std::chrono::hours(1));
    }
    void aModelIsChosenByHand() {
        choose(QStringLiteral("Model"), QStringLiteral("theta"));
        QVERIFY(shownText(page(), QStringLiteral("was chosen by hand")));
        picture("pinned");
    }
    void aCandidateIsDrawnBesideTheAnswer() {
        QVERIFY(chart().data().compared.empty());
        QTableView* table = nullptr;
        for (auto* found : page().findChildren<QTableView*>())
            if (found->model()->headerData(0, Qt::Horizontal).toString() == QStringLiteral("Model")) table = found;
        QVERIFY(table);
        table->selectRow(2);
        QVERIFY(settled(*m_window));
        QVERIFY(QTest::qWaitFor([&] { return chart().data().compared.size() == 1; }, 30'000));
        QVERIFY(chart().data().compared[0].values != chart().data().median.values);
        picture("compared");
    }
    /// With no answer there is nothing to compare with.
    void aCandidateOfACancelledForecastIsNotAsked() {
        QTableView* table = nullptr;
        for (auto* found : page().findChildren<QTableView*>())
            if (found->model()->headerData(0, Qt::Horizontal).toString() == QStringLiteral("Model")) table = found;
        QVERIFY(table);
        emit chart().handleMoved(1, *chart().data().now - std::chrono::days(5));
        m_window->document().engine().cancel(bridge::Lane::History);
        QVERIFY(settled(*m_window));
        QVERIFY(shownText(page(), QStringLiteral("The forecast was cancelled")));
        for (const int row : {1, 2}) {
            table->selectRow(row);
            QVERIFY(settled(*m_window));
        }
        QVERIFY(shownText(page(), QStringLiteral("The forecast was cancelled")));
        auto* again = button(page(), QStringLiteral("Forecast again"));
        QVERIFY(again);
        QTest::mouseClick(again, Qt::LeftButton);
        QVERIFY(settled(*m_window));
    }
    void whatCannotBeSeenIsNamedAndLeadsBack() {
        emit chart().handleMoved(1, *chart().data().now - std::chrono::days(400));
        QVERIFY(settled(*m_window));
        QVERIFY(shownText(page(), QStringLiteral("Let the forecast begin later.")));
        picture("beyond");
    }
};

QTEST_MAIN(ForecastFlowTest)
#include "forecast_flow_test.moc"
