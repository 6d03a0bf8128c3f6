#include "views/chart_canvas.h"
#include "views/chart_legend.h"

#include <QGraphicsTextItem>
#include <QLineSeries>
#include <QtTest>
#include <set>

using namespace penumbra;
using namespace penumbra::views;
using namespace std::chrono_literals;

class ChartCanvasTest final : public QObject {
    Q_OBJECT

    static ChartData dataOf(const QString& mark) {
        ChartData data;
        const base::TimeGrid grid{base::parseTime("2026-11-27T03:00:00Z").value(), 1h, 14 * 24};
        const auto count = static_cast<std::size_t>(grid.count);
        data.median = {"Median", grid, std::vector<double>(count, 90), false};
        data.capacity = {"Capacity", grid, std::vector<double>(count, 100), true}; // at the upper edge of the plot
        data.marks = {{{grid.at(40), grid.at(60)}, mark}};
        return data;
    }
    static void show(ChartCanvas& canvas, ChartData data, QSize size) {
        canvas.resize(size);
        canvas.setData(std::move(data));
        canvas.show();
        // It builds its series once the events are handled.
        QVERIFY(QTest::qWaitFor([&canvas] { return !canvas.chart()->series().isEmpty(); }));
        QTest::qWait(50);
    }

private slots:
    void noLabelOfAnAxisIsCut_data() {
        QTest::addColumn<int>("width");
        for (const int width : {420, 560, 640, 735, 740, 900, 1200}) QTest::addRow("%d", width) << width;
    }
    void noLabelOfAnAxisIsCut() {
        QFETCH(int, width);
        ChartCanvas canvas;
        show(canvas, dataOf("Spring sale"), {width, 170});
        int seen = 0;
        for (const auto* item : canvas.scene()->items())
            if (const auto* label = dynamic_cast<const QGraphicsTextItem*>(item); label && label->isVisible()) {
                const auto box = label->sceneBoundingRect();
                QVERIFY2(box.left() >= -1 && box.right() <= width + 1, qPrintable(label->toPlainText()));
                ++seen;
            }
        QVERIFY(seen > 5);
    }

    void linesThatAreComparedAreToldApart() {
        auto data = dataOf({});
        for (const char* name : {"Hosts alone", "The mix"}) {
            data.compared.push_back(data.median);
            data.compared.back().name = QLatin1String(name);
        }
        ChartLegend legend;
        legend.setData(data);
        QVERIFY2(legend.accessibleName().contains("Hosts alone") && legend.accessibleName().contains("The mix"),
                 qPrintable(legend.accessibleName()));
        ChartCanvas canvas;
        show(canvas, std::move(data), {740, 170});
        std::set<Qt::PenStyle> styles;
        for (const auto* series : canvas.chart()->series())
            if (const auto* line = qobject_cast<const QLineSeries*>(series)) styles.insert(line->pen().style());
        QCOMPARE(styles.size(), std::size_t{4}); // median, capacity and two that are compared
    }

    /// What a mark says stands above the plot, whatever runs through it.
    void noLineRunsThroughTheTextOfAMark() {
        ChartCanvas canvas;
        show(canvas, dataOf({}), {740, 170});
        const auto without = canvas.grab().toImage();
        show(canvas, dataOf("Replace the power supply"), {740, 170});
        const auto with = canvas.grab().toImage();
        QCOMPARE(with.size(), without.size());
        int changed = 0;
        for (int y = 0; y < with.height(); ++y)
            for (int x = 0; x < with.width(); ++x)
                if (with.pixel(x, y) != without.pixel(x, y)) {
                    ++changed;
                    QVERIFY2(y < canvas.chart()->plotArea().top(), qPrintable(QString::number(y)));
                }
        QVERIFY(changed > 100);
    }

    /// A handle follows the mouse and tells where it was let go; beside it a drag zooms as ever.
    void handlesAreDragged() {
        ChartCanvas canvas;
        auto data = dataOf({});
        const auto grid = data.median.grid;
        data.handles = {{grid.at(100), "trained from here"}, {grid.at(200), "forecast from here"}};
        show(canvas, data, {900, 240});
        const auto plot = canvas.chart()->plotArea();
        const auto x = [&](int step) { return plot.left() + plot.width() * step / grid.count; };
        const int y = static_cast<int>(plot.center().y());
        QSignalSpy moved(&canvas, &ChartCanvas::handleMoved);
        const auto drag = [&](double from, double to) {
            QTest::mousePress(canvas.viewport(), Qt::LeftButton, {}, QPoint(static_cast<int>(from), y));
            QTest::mouseMove(canvas.viewport(), QPoint(static_cast<int>(to), y));
            QTest::mouseRelease(canvas.viewport(), Qt::LeftButton, {}, QPoint(static_cast<int>(to), y));
        };
        drag(x(200) + 2, x(150));
        QCOMPARE(moved.size(), 1);
        QCOMPARE(moved[0][0].toInt(), 1);
        QVERIFY(std::chrono::abs(moved[0][1].value<base::Time>() - grid.at(150)) < 2h);
        drag(x(20), x(60));
        QCOMPARE(moved.size(), 1);
    }

    /// Shift and a drag move the time along, within what there is; without Shift they zoom.
    void draggingWithShiftMovesTheTimeAlong() {
        ChartCanvas canvas;
        auto data = dataOf("Spring sale");
        show(canvas, data, {740, 170});
        auto* at = canvas.viewport();
        const auto drag = [&](Qt::KeyboardModifiers keys, int from, int to) {
            QTest::mousePress(at, Qt::LeftButton, keys, {from, 80});
            QMouseEvent move(QEvent::MouseMove, QPointF(to, 80), at->mapToGlobal(QPointF(to, 80)), Qt::NoButton,
                             Qt::LeftButton, keys);
            QApplication::sendEvent(at, &move);
            QTest::mouseRelease(at, Qt::LeftButton, keys, {to, 80});
            QTest::qWait(50);
        };
        const auto shown = [&] {
            std::optional<base::Time> time;
            const auto watch =
                QObject::connect(&canvas, &ChartCanvas::cursorMoved, &canvas, [&](const auto& moved) { time = moved; });
            canvas.setCursorTime({});
            QTest::mouseMove(at, {300, 80});
            QTest::mouseMove(at, {301, 80});
            QObject::disconnect(watch);
            return time.value_or(base::Time{});
        };
        drag(Qt::NoModifier, 250, 450);
        const auto zoomed = shown();
        drag(Qt::ShiftModifier, 400, 300); // the time under the mouse goes left: what is later comes in
        QVERIFY(shown() > zoomed);
        drag(Qt::ShiftModifier, 300, 400);
        QVERIFY(std::chrono::abs(shown() - zoomed) < std::chrono::hours(2));
        for (int i = 0; i < 20; ++i) drag(Qt::ShiftModifier, 100, 700); // not before the beginning
        QVERIFY(shown() >= data.median.grid.begin);
    }
};

QTEST_MAIN(ChartCanvasTest)
#include "chart_canvas_test.moc"
