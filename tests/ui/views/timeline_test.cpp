#include "views/theme.h"
#include "views/time_scope.h"
#include "views/timeline.h"

#include <QtTest>

using namespace penumbra;
using namespace std::chrono_literals;
using views::Timeline;
using views::TimelineBlock;

namespace {

const base::Time kBegin = *base::parseTime("2026-03-02T00:00:00Z");

base::TimeWindow hours(int from, int to) {
    return {kBegin + std::chrono::hours(from), kBegin + std::chrono::hours(to)};
}

/// One event and two edits on two days, 20 pixels an hour.
struct Shown {
    views::TimeScope scope;
    Timeline timeline;
    Shown() {
        scope.setExtent(hours(0, 48));
        timeline.setScope(&scope);
        timeline.setContent({{"event sale", "Sale", hours(20, 30), true, true, false},
                             {"drain", "Drain h1", hours(4, 8), false, true, false},
                             {"grow", "Grow", {hours(10, 11).begin, base::kEndOfTime}, false, false, false}},
                            {{{0, 1}, hours(6, 8), "They meet."}});
        timeline.resize(views::TimeScope::kLeft + views::TimeScope::kRight + 48 * 20, 200);
        timeline.show();
    }
    QPoint at(int block, double share) const {
        const auto place = timeline.placeOf(block);
        return {static_cast<int>(place.left() + share * place.width()), static_cast<int>(place.center().y())};
    }
    void drag(QPoint from, int by, Qt::KeyboardModifiers modifiers = {}) {
        auto* port = timeline.viewport();
        QTest::mousePress(port, Qt::LeftButton, modifiers, from);
        for (const int part : {by / 3, by}) QTest::mouseMove(port, from + QPoint(part, 0));
        QTest::mouseRelease(port, Qt::LeftButton, modifiers, from + QPoint(by, 0));
    }
};

struct Moves {
    QList<QPair<QString, base::TimeWindow>> all;
    QList<int> drags;
    explicit Moves(const Timeline& timeline) {
        QObject::connect(&timeline, &Timeline::moved, &timeline,
                         [this](const QString& key, const base::TimeWindow& window, int drag) {
                             all.append({key, window});
                             drags.append(drag);
                         });
    }
};

} // namespace

class TimelineTest final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { views::applyTheme(*qApp, views::ThemeMode::Light); }
    void aBlockIsDraggedByWholeHours() {
        Shown shown;
        Moves moves(shown.timeline);
        shown.drag(shown.at(1, 0.5), 65); // three hours and a quarter
        QCOMPARE(moves.all.back().first, QString("drain"));
        QVERIFY(moves.all.back().second == hours(7, 11));
        QCOMPARE(moves.drags.front(), moves.drags.back());
        shown.drag(shown.at(1, 0.5), 65);
        QVERIFY(moves.drags.back() != moves.drags.front());
    }

    void itsEndsAreStretchedAndDoNotCross() {
        Shown shown;
        Moves moves(shown.timeline);
        shown.drag(shown.at(1, 1) - QPoint(2, 0), 40);
        QVERIFY(moves.all.back().second == hours(4, 10));
        shown.drag(shown.at(1, 0) + QPoint(2, 0), 400);
        QVERIFY(moves.all.back().second == hours(7, 8));
        shown.drag(shown.at(1, 1) - QPoint(2, 0), -400);
        QVERIFY(moves.all.back().second == hours(4, 5));
    }

    void whatIsForGoodKeepsItsOpenEnd() {
        Shown shown;
        Moves moves(shown.timeline);
        shown.drag(shown.at(2, 0.1), 40);
        QVERIFY(moves.all.back().second.begin == hours(12, 13).begin);
        QVERIFY(moves.all.back().second.end == base::kEndOfTime);
        shown.drag(shown.at(2, 0.9), -2000); // not before all time that is shown
        QVERIFY(moves.all.back().second.begin == kBegin);
    }

    void aFixedBlockStays() {
        Shown shown;
        Moves moves(shown.timeline);
        const QSignalSpy picked(&shown.timeline, &Timeline::picked);
        shown.drag(shown.at(0, 0.5), 60);
        QVERIFY(moves.all.isEmpty());
        QCOMPARE(picked.size(), 1);
        shown.timeline.setCurrent("event sale");
        for (const auto key : {Qt::Key_Delete, Qt::Key_Left, Qt::Key_Space}) QTest::keyClick(&shown.timeline, key);
        QVERIFY(moves.all.isEmpty());
    }

    void controlCopiesOnceItIsLetGo() {
        Shown shown;
        Moves moves(shown.timeline);
        QSignalSpy copied(&shown.timeline, &Timeline::copied);
        shown.drag(shown.at(1, 0.5), 200, Qt::ControlModifier);
        QVERIFY(moves.all.isEmpty());
        QCOMPARE(copied.size(), 1);
        QVERIFY(copied[0][1].value<base::TimeWindow>() == hours(14, 18));
    }

    void theKeysDoTheSame() {
        Shown shown;
        Moves moves(shown.timeline);
        const QSignalSpy removed(&shown.timeline, &Timeline::removed), switched(&shown.timeline, &Timeline::switched),
            copied(&shown.timeline, &Timeline::copied);
        QTest::keyClick(&shown.timeline, Qt::Key_Down);
        QTest::keyClick(&shown.timeline, Qt::Key_Down);
        QCOMPARE(shown.timeline.current(), QString("drain"));
        QVERIFY(shown.timeline.partHint(shown.timeline.currentPart()).contains("They meet."));
        QTest::keyClick(&shown.timeline, Qt::Key_Right);
        QVERIFY(moves.all.back().second == hours(5, 9));
        QTest::keyClick(&shown.timeline, Qt::Key_Right, Qt::ShiftModifier);
        QVERIFY(moves.all.back().second == hours(4, 9));
        QCOMPARE(moves.drags.front(), moves.drags.back()); // one step of the undo history
        QTest::keyClick(&shown.timeline, Qt::Key_D, Qt::ControlModifier);
        QTest::keyClick(&shown.timeline, Qt::Key_Space);
        QTest::keyClick(&shown.timeline, Qt::Key_Delete);
        QCOMPARE(copied.size(), 1);
        QCOMPARE(switched.size(), 1);
        QCOMPARE(removed.size(), 1);
        QTest::keyClick(&shown.timeline, Qt::Key_Down);
        const auto before = moves.all.size();
        QTest::keyClick(&shown.timeline, Qt::Key_Right, Qt::ShiftModifier); // it has no end
        QCOMPARE(moves.all.size(), before);
    }

    void aDoubleClickBesideBlocksAddsThere() {
        Shown shown;
        QSignalSpy added(&shown.timeline, &Timeline::addRequested);
        const auto beside = shown.at(1, 1) + QPoint(5 * 20, 0); // hour 13 of that lane
        QTest::mouseDClick(shown.timeline.viewport(), Qt::LeftButton, {}, beside);
        QCOMPARE(added.size(), 1);
        QVERIFY(added[0][0].value<base::Time>() == hours(13, 14).begin);
        QTest::mouseDClick(shown.timeline.viewport(), Qt::LeftButton, {}, shown.at(1, 0.5));
        QCOMPARE(added.size(), 1);
    }

    void timeIsZoomedAndPushed() {
        Shown shown;
        shown.scope.zoom(2, hours(24, 25).begin);
        QVERIFY(shown.scope.shown() == hours(12, 36));
        QCOMPARE(shown.timeline.snap(), base::Duration(15min)); // 40 pixels an hour
        shown.drag({400, 5}, 40 * 6);
        QVERIFY(shown.scope.shown() == hours(6, 30));
        shown.drag({100, 5}, 40 * 20); // not beyond the extent
        QVERIFY(shown.scope.shown() == hours(0, 24));
        QVERIFY(shown.timeline.placeOf(1).width() == 4 * 40);
        shown.scope.zoom(1000, hours(5, 6).begin);
        QCOMPARE(shown.scope.shown().end - shown.scope.shown().begin, views::TimeScope::kLeast);
        QTest::mouseDClick(shown.timeline.viewport(), Qt::LeftButton, {}, {100, 5});
        QVERIFY(shown.scope.whole());
    }

    /// By a click on its hatch or its sign and by Return; neither a drag over it nor a click beside it asks.
    void whatMeetsIsAskedAbout() {
        Shown shown;
        QSignalSpy asked(&shown.timeline, &Timeline::meetingPicked);
        auto* port = shown.timeline.viewport();
        QTest::mouseClick(port, Qt::LeftButton, {}, shown.at(1, 0.75));
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.back().front().toInt(), 0);
        QTest::mouseClick(port, Qt::LeftButton, {}, shown.at(1, 0.25));
        QCOMPARE(asked.size(), 1);
        shown.drag(shown.at(1, 0.75), 65);
        QCOMPARE(asked.size(), 1);
        const auto hatch = shown.at(1, 0.75);
        const QPoint sign(hatch.x(), static_cast<int>(shown.timeline.placeOf(0).top()) - 4);
        QTest::mouseClick(port, Qt::LeftButton, {}, sign);
        QCOMPARE(asked.size(), 2);
        shown.timeline.setCurrent("drain");
        QTest::keyClick(&shown.timeline, Qt::Key_Return);
        QCOMPARE(asked.size(), 3);
        shown.timeline.setCurrent("grow");
        QTest::keyClick(&shown.timeline, Qt::Key_Return);
        QCOMPARE(asked.size(), 3);
    }

    void whatMeetsIsPaintedOnEach() {
        Shown shown;
        const auto picture = shown.timeline.grab().toImage();
        const auto critical = views::lightColors().critical;
        const auto hatched = [&](int block, int hour) {
            const auto lane = shown.timeline.placeOf(block);
            const double x = shown.timeline.placeOf(1).left() + (hour - 4) * 20;
            int found = 0;
            for (int y = static_cast<int>(lane.top()); y < lane.bottom(); ++y)
                for (int dx = 2; dx < 18; ++dx) {
                    const auto color = picture.pixelColor(static_cast<int>(x) + dx, y);
                    if (std::abs(color.hue() - critical.hue()) < 12 && color.saturation() > 100) ++found;
                }
            return found > 40;
        };
        QVERIFY(hatched(1, 6));
        QVERIFY(hatched(1, 7));
        QVERIFY(!hatched(1, 4));
    }
};

QTEST_MAIN(TimelineTest)
#include "timeline_test.moc"
