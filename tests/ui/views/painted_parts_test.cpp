#include "views/chart_canvas.h"
#include "views/chart_view.h"
#include "views/graph_view.h"
#include "views/heat_map.h"
#include "views/hour_strip.h"
#include "views/timeline.h"

#include <QAccessible>
#include <QtTest>

using namespace penumbra;
using namespace std::chrono_literals;

namespace {

const auto kBegin = *base::parseTime("2026-03-02T00:00:00Z");

QAccessibleInterface& read(QWidget& widget) { return *QAccessible::queryAccessibleInterface(&widget); }

QStringList entries(QAccessibleInterface& whole) {
    QStringList out;
    for (int i = 0; i < whole.childCount(); ++i) out << whole.child(i)->text(QAccessible::Name);
    return out;
}

void press(QAccessibleInterface& part) { part.actionInterface()->doAction(QAccessibleActionInterface::pressAction()); }

views::GraphNode box(const QString& title, const QString& note = {}, const QString& hint = {}) {
    views::GraphNode node;
    node.title = title;
    node.note = note;
    node.hint = hint;
    return node;
}

/// What a screen reader may rely on of every painted view.
void holds(QWidget& widget) {
    auto& whole = read(widget);
    QVERIFY(!whole.text(QAccessible::Name).isEmpty());
    QVERIFY(!whole.text(QAccessible::Description).isEmpty());
    QVERIFY(whole.childCount() > 0);
    for (int i = 0; i < whole.childCount(); ++i) {
        auto* part = whole.child(i);
        QVERIFY(part && part->isValid());
        QVERIFY(!part->text(QAccessible::Name).isEmpty());
        QCOMPARE(part->parent(), &whole);
        QCOMPARE(whole.indexOfChild(part), i);
        QCOMPARE(whole.child(i), part);
    }
    QVERIFY(whole.child(whole.childCount()) == nullptr);
    QVERIFY(whole.child(-1) == nullptr);
}

} // namespace

class PaintedPartsTest final : public QObject {
    Q_OBJECT
private slots:
    void theMapIsAListOfItsBoxes() {
        views::GraphView map;
        map.resize(700, 400);
        auto failed = box("pay", "", "Down.");
        failed.tone = views::GraphNode::Tone::Critical;
        failed.hop = 0;
        failed.place = {1, 0};
        map.setGraph({box("shop", "service", "It needs pay."), failed}, {{0, 1, false, {}}});
        map.show();
        holds(map);
        QCOMPARE(entries(read(map)), QStringList({"shop, service", "▲ pay"}));
        QCOMPARE(read(map).child(0)->text(QAccessible::Description), QString("It needs pay."));
        const QSignalSpy picked(&map, &views::GraphView::picked);
        press(*read(map).child(1));
        QCOMPARE(map.current(), 1);
        QCOMPARE(picked.size(), 1);
        QVERIFY(read(map).child(1)->state().selected);
        QVERIFY(map.rect().contains(QRect(map.mapFromGlobal(read(map).child(1)->rect().topLeft()), QSize(1, 1))));
    }

    void anEntryThatIsGoneSaysSo() {
        views::GraphView map;
        map.setGraph({box("a"), box("b")}, {});
        auto* second = read(map).child(1);
        map.setGraph({box("a")}, {});
        QVERIFY(!second->isValid());
        QVERIFY(second->text(QAccessible::Name).isEmpty());
        QVERIFY(second->state().invalid);
        press(*second);
        QCOMPARE(map.current(), -1);
    }

    void theHeatMapIsAListOfItsHosts() {
        views::HeatMap map;
        map.resize(400, 150);
        map.setGroups({{"zone-a", {{"h1", "h1", 0.5, "", "8 of 16"}, {"h2", "h2", 1.2, "", ""}}},
                       {"zone-b", {{"h3", "h3", 0, "drained", ""}, {"h4", "h4", -1, "", ""}}}});
        map.show();
        holds(map);
        QCOMPARE(entries(read(map)), QStringList({"h1: 50 %", "h2: ▲ 120 %", "h3: ✕ drained", "h4: nothing known"}));
        QVERIFY(read(map).text(QAccessible::Description).startsWith("Hosts: 4. Beyond capacity: 1."));
        const QSignalSpy picked(&map, &views::HeatMap::picked);
        press(*read(map).child(2));
        QCOMPARE(picked.value(0).value(0).toString(), QString("h3"));
    }

    void theTimelineIsAListOfItsChanges() {
        views::Timeline timeline;
        timeline.setContent({{"a", "Drain h1", {kBegin, kBegin + 4h}}, {"b", "Release", {kBegin + 2h, kBegin + 3h}}},
                            {{{0, 1}, {kBegin + 2h, kBegin + 3h}, "They meet."}});
        holds(timeline);
        QVERIFY(entries(read(timeline)).value(0).startsWith("Drain h1: "));
        QVERIFY(read(timeline).child(1)->text(QAccessible::Description).contains("They meet."));
    }

    void theStripIsAListOfItsBlocks() {
        std::vector<views::HourRow> rows{{"Hosts", "▲ 10 h", std::vector<views::HourCell>(48)},
                                         {"Racks", "✓ all hours", std::vector<views::HourCell>(48)}};
        for (std::size_t h = 30; h < 40; ++h) rows[0].cells[h] = {views::HourCell::State::Fails, 2};
        views::HourStrip strip;
        strip.setRows(rows, {kBegin, 1h, 48},
                      [](int row, int step) { return QString("%1 at %2.").arg(row).arg(step); });
        holds(strip);
        const auto said = entries(read(strip));
        QCOMPARE(said.size(), 3);
        QCOMPARE(said[0], QString("Hosts: ▲ 10 h"));
        QVERIFY2(said[1].startsWith("0 at 30. Until ") && said[1].contains("16:00"), qPrintable(said[1]));
        QCOMPARE(said[2], QString("Racks: ✓ all hours"));
        QCOMPARE(read(strip).text(QAccessible::Description), QString("Hosts: ▲ 10 h; Racks: ✓ all hours"));
        press(*read(strip).child(1));
        QCOMPARE(strip.step(), 30);
        QVERIFY(read(strip).child(1)->state().selected);
    }

    void theChartSaysItsLinesAndWhereTheLimitIsPassed() {
        views::ChartData data;
        data.unit = base::Unit::Count;
        data.title = "Pods of h1";
        const base::TimeGrid grid{kBegin, 1h, 4};
        const double gap = std::numeric_limits<double>::quiet_NaN();
        data.history = {"Measured", {kBegin - 2h, 1h, 2}, {3, gap}, false};
        data.median = {"Median", grid, {4, 5, 6, 7}, false};
        data.bands = {{"95 % band", grid, {2, 3, 4, 5}, {6, 7, 8, 9}}};
        data.capacity = {"Capacity", grid, {5.5, 5.5, 5.5, 5.5}, true};
        data.marks = {{{kBegin + 1h, kBegin + 2h}, "Release"}};
        views::ChartView chart;
        chart.setData(data);
        auto& canvas = *chart.findChild<views::ChartCanvas*>();
        holds(canvas);
        QCOMPARE(read(canvas).role(), QAccessible::Chart);
        QCOMPARE(read(canvas).text(QAccessible::Name), QString("Chart: Pods of h1"));
        const auto said = entries(read(canvas));
        QCOMPARE(said.size(), 7);
        QVERIFY2(said[0].startsWith("Median above Capacity from ") && said[0].contains("02:00"), qPrintable(said[0]));
        QVERIFY2(said[1].startsWith("95 % band above Capacity from ") && said[1].contains("00:00"),
                 qPrintable(said[1]));
        QVERIFY2(said[2].startsWith("Measured: 3 at ") && said[2].contains("22:00"),
                 qPrintable(said[2])); // not the gap
        QVERIFY2(said[4].startsWith("95 % band: 5 to 9 at "), qPrintable(said[4]));
        QVERIFY(said[6].startsWith("Release: "));
        QVERIFY(read(canvas).text(QAccessible::Description).contains("Median above Capacity"));
        QVERIFY(!read(canvas).child(0)->actionInterface() ||
                read(canvas).child(0)->actionInterface()->actionNames().isEmpty());
        chart.show();
        canvas.setFocus();
        QTest::keyClick(&canvas, Qt::Key_Right);
        QVERIFY2(read(canvas).text(QAccessible::Description).contains("Measured: 3"),
                 qPrintable(read(canvas).text(QAccessible::Description)));
    }

    void aChartUnderItsLimitSaysSo() {
        views::ChartData data;
        const base::TimeGrid grid{kBegin, 1h, 2};
        data.median = {"Median", grid, {1, 2}, false};
        data.capacity = {"Capacity", grid, {8, 8}, true};
        views::ChartView chart;
        chart.setData(data);
        QVERIFY(
            entries(read(*chart.findChild<views::ChartCanvas*>())).value(0).startsWith("Nothing that is drawn lies"));
    }
};

QTEST_MAIN(PaintedPartsTest)
#include "painted_parts_test.moc"
