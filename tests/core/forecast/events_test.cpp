#include "forecast/events.h"

#include "core/forecast/made_series.h"
#include "forecast/forecast.h"

#include <QTest>
#include <cmath>

using namespace penumbra::forecast;

namespace {

/// Four hours every 67.
std::vector<EventWindow> windows(int length) {
    std::vector<EventWindow> result;
    for (int t = 9; t < length; t += 67) result.push_back({7, t, t + 4});
    return result;
}

} // namespace

class EventsTest final : public QObject {
    Q_OBJECT

private slots:
    void aFactorAndAnOffsetAreToldApart() {
        auto factor = wave(600, 1), offset = factor;
        for (const EventWindow& w : windows(600))
            for (int t = w.begin; t < w.end && t < 600; ++t) {
                factor[static_cast<std::size_t>(t)] *= 1.8;
                offset[static_cast<std::size_t>(t)] += 80;
            }
        const auto a = measureEvents(factor, windows(600), 24), b = measureEvents(offset, windows(600), 24);
        QVERIFY(a.size() == 1 && a[0].kind == 7 && a[0].seen == 9);
        QVERIFY2(a[0].offset == 0 && std::abs(a[0].factor - 1.8) < 0.1, qPrintable(QString::number(a[0].factor)));
        QVERIFY2(b[0].factor == 1 && std::abs(b[0].offset - 80) < 5, qPrintable(QString::number(b[0].offset)));
        auto clean = factor;
        removeEvents(clean, windows(600), a);
        const auto plain = wave(600, 1);
        for (std::size_t t = 0; t < clean.size(); ++t) QVERIFY(std::abs(clean[t] - plain[t]) < 0.1 * plain[t]);
    }

    void whatNeverHappenedHasNoEffect() {
        QVERIFY(measureEvents(wave(600, 2), {{1, 700, 710}}, 24).empty());
        QVERIFY(measureEvents(wave(600, 2), {{1, -30, -10}}, 24).empty());
        const auto none = effectAt(705, {{1, 700, 710}}, {});
        QVERIFY(none.factor == 1 && none.offset == 0);
    }

    void aComingEventIsPartOfTheForecast() {
        auto values = wave(600, 3);
        for (const EventWindow& w : windows(600))
            for (int t = w.begin; t < w.end && t < 600; ++t) values[static_cast<std::size_t>(t)] *= 1.8;
        Request request;
        request.values = values;
        request.horizon = 72;
        request.cycles = {24};
        const auto without = forecast(request, {});
        request.events = windows(660);
        const auto with = forecast(request, {});
        QVERIFY(with && without);
        const auto at = static_cast<std::size_t>(request.events.back().begin - 600 + 1);
        const double plain = wave(680, 3)[600 + at];
        QVERIFY2(std::abs(with->mean[at] / plain - 1.8) < 0.15, qPrintable(QString::number(with->mean[at] / plain)));
        QVERIFY(std::abs(without->mean[at] / plain - 1.8) > 0.3);
        QVERIFY(with->bands[0].high[at] - with->bands[0].low[at] >
                1.5 * (with->bands[0].high[at + 10] - with->bands[0].low[at + 10]));
        QVERIFY(std::any_of(with->notes.begin(), with->notes.end(), [](const auto& n) { return n.code == "events"; }));
    }
};

QTEST_APPLESS_MAIN(EventsTest)
#include "events_test.moc"
