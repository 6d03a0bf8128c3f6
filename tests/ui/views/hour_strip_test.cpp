#include "views/hour_strip.h"
#include "views/theme.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QToolTip>
#include <QtTest>

using namespace penumbra;
using namespace std::chrono_literals;
using views::HourCell;

namespace {

constexpr int kHours = 14 * 24;

/// Hosts fail from hour 30 to 40; racks are tight in hour 100 alone.
void fill(views::HourStrip& strip) {
    std::vector<views::HourRow> rows{{"Hosts", "▲ 10 h", std::vector<HourCell>(kHours)},
                                     {"Racks", "▲ 1 h", std::vector<HourCell>(kHours)}};
    for (std::size_t h = 30; h < 40; ++h) rows[0].cells[h] = {HourCell::State::Fails, 2};
    rows[1].cells[100] = {HourCell::State::Tight, 1};
    strip.setRows(rows, {*base::parseTime("2026-03-02T00:00:00Z"), 1h, kHours},
                  [](int row, int step) { return QStringLiteral("row %1 hour %2").arg(row).arg(step); });
    strip.resize(700, strip.sizeHint().height());
}

int distance(const QColor& a, const QColor& b) {
    return std::abs(a.red() - b.red()) + std::abs(a.green() - b.green()) + std::abs(a.blue() - b.blue());
}

} // namespace

class HourStripTest final : public QObject {
    Q_OBJECT
private slots:
    void theKeysReachEveryHour() {
        views::HourStrip strip;
        fill(strip);
        const QSignalSpy chosen(&strip, &views::HourStrip::chosen);
        QCOMPARE(strip.step(), -1);
        strip.choose(0, 0);
        QTest::keyClick(&strip, Qt::Key_Right);
        QCOMPARE(strip.step(), 1);
        QTest::keyClick(&strip, Qt::Key_Right, Qt::ControlModifier);
        QCOMPARE(strip.step(), 30);
        QTest::keyClick(&strip, Qt::Key_Right, Qt::ControlModifier);
        QCOMPARE(strip.step(), 40);
        QTest::keyClick(&strip, Qt::Key_Left, Qt::ControlModifier);
        QCOMPARE(strip.step(), 30);
        QTest::keyClick(&strip, Qt::Key_Down);
        QCOMPARE(strip.row(), 1);
        QCOMPARE(strip.step(), 30);
        QTest::keyClick(&strip, Qt::Key_Down);
        QCOMPARE(strip.row(), 1);
        QTest::keyClick(&strip, Qt::Key_End);
        QCOMPARE(strip.step(), kHours - 1);
        QTest::keyClick(&strip, Qt::Key_Home);
        QTest::keyClick(&strip, Qt::Key_Left);
        QCOMPARE(strip.step(), 0);
        QVERIFY(chosen.size() >= 8);
        QCOMPARE(QAccessible::queryAccessibleInterface(&strip)->text(QAccessible::Description),
                 QStringLiteral("row 1 hour 0"));
        QTest::keyClick(&strip, Qt::Key_Escape);
        QCOMPARE(strip.step(), -1);
    }

    void whatIsPressedAgainIsNoLongerChosen() {
        views::HourStrip strip;
        fill(strip);
        strip.show();
        const auto at = strip.placeOf(1, 100).center().toPoint();
        QTest::mouseClick(&strip, Qt::LeftButton, {}, at);
        QVERIFY(strip.step() >= 0);
        QTest::mouseClick(&strip, Qt::LeftButton, {}, at);
        QCOMPARE(strip.step(), -1);
    }

    void thePointerFindsTheHour() {
        views::HourStrip strip;
        fill(strip);
        strip.show();
        for (const auto& [row, step] : {std::pair{0, 0}, {0, 35}, {1, 100}, {1, kHours - 1}}) {
            const auto at = strip.placeOf(row, step).center();
            QTest::mouseClick(&strip, Qt::LeftButton, {}, at.toPoint());
            QCOMPARE(strip.row(), row);
            QVERIFY(std::abs(strip.step() - step) <= 1); // an hour is two pixels wide
            QHelpEvent help(QEvent::ToolTip, at.toPoint(), strip.mapToGlobal(at.toPoint()));
            QApplication::sendEvent(&strip, &help);
            QCOMPARE(QToolTip::text(), QStringLiteral("row %1 hour %2").arg(row).arg(strip.step()));
        }
    }

    void aSingleHourIsSeen_data() {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    void aSingleHourIsSeen() {
        QFETCH(bool, dark);
        views::applyTheme(*qApp, dark ? views::ThemeMode::Dark : views::ThemeMode::Light);
        views::HourStrip strip;
        fill(strip);
        const auto image = strip.grab().toImage();
        const auto at = [&](int row, int step) {
            const auto place = strip.placeOf(row, step);
            return image.pixelColor(QPointF(place.left() + 1.5, place.bottom() - 2).toPoint());
        };
        QVERIFY(distance(at(0, 34), at(0, 60)) > 100);
        QVERIFY(distance(at(1, 100), at(1, 60)) > 60);
        QVERIFY(distance(at(0, 34), at(1, 100)) > 60);
        strip.setDimmed(true);
        QVERIFY(strip.grab().toImage() != image);
    }

    void withoutRowsThereIsNothingToChoose() {
        views::HourStrip strip;
        QTest::keyClick(&strip, Qt::Key_Right);
        QTest::mouseClick(&strip, Qt::LeftButton, {}, {50, 5});
        QCOMPARE(strip.step(), -1);
        strip.grab();
    }
};

QTEST_MAIN(HourStripTest)
#include "hour_strip_test.moc"
