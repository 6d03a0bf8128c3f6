#include "ingest/zones.h"

#include <QTest>

using namespace penumbra;
using namespace std::chrono_literals;

/// The clock of a zone as a value.
class ZonesTest final : public QObject {
    Q_OBJECT
private slots:
    void aYearInBerlin() {
        const auto clock =
            ingest::wallClock("Europe/Berlin", {*base::parseTime("2026-01-01"), *base::parseTime("2027-01-01")});
        QVERIFY(clock.has_value());
        QCOMPARE(clock->changes().size(), std::size_t(2));
        const auto spring = *base::parseTime("2026-03-29T01:00:00Z"), autumn = *base::parseTime("2026-10-25T01:00:00Z");
        QVERIFY((clock->changes()[0] == base::WallClock::Change{spring, 2h}));
        QVERIFY((clock->changes()[1] == base::WallClock::Change{autumn, 1h}));
        QVERIFY(clock->offsetAt(spring - 1ms) == 1h);
        QVERIFY(clock->offsetAt(spring) == 2h);
        QVERIFY(clock->shownAt(autumn) == *base::parseTime("2026-10-25T02:00:00Z"));
        // Of the doubled hour the first, in the gap the change itself; elsewhere there and back again.
        QVERIFY(clock->momentOf(*base::parseTime("2026-10-25T02:30:00Z")) == autumn - 30min);
        QVERIFY(clock->momentOf(*base::parseTime("2026-03-29T02:30:00Z")) == spring);
        for (auto t = *base::parseTime("2026-01-01T00:30:00Z"); t < *base::parseTime("2027-01-01"); t += 7h)
            if (t < autumn || t >= autumn + 1h) QVERIFY(clock->momentOf(clock->shownAt(t)) == t);
    }

    void zonesWithoutChanges() {
        QVERIFY(*ingest::wallClock("UTC", {}) == base::WallClock());
        const auto kolkata =
            ingest::wallClock("Asia/Kolkata", {*base::parseTime("2026-01-01"), *base::parseTime("2027-01-01")});
        QVERIFY(kolkata.has_value() && kolkata->changes().empty());
        QVERIFY(kolkata->offsetAt(*base::parseTime("2026-05-01")) == 5h + 30min);
    }

    void unknownZonesAreRefused() {
        for (const char* name : {"Mars/Base", "../../etc/passwd", "Europe/Berlin; rm"})
            QVERIFY(!ingest::wallClock(name, {}).has_value());
    }
};

QTEST_APPLESS_MAIN(ZonesTest)
#include "zones_test.moc"
