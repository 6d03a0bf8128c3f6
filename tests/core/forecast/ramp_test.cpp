#include "base/rng.h"
#include "forecast/forecast.h"
#include "forecast/ramp.h"
#include "forecast/shift.h"

#include <QRegularExpression>
#include <QtTest>

using namespace penumbra;
using namespace penumbra::forecast;

namespace {

/// A day of hours, noise of 1, and from `at` on `slope` an hour.
std::vector<double> leaking(int length, int at, double slope, double daily = 5) {
    base::Rng rng(7);
    std::vector<double> values;
    for (int t = 0; t < length; ++t)
        values.push_back(40 + daily * std::sin(2 * M_PI * t / 24) + rng.normal() + slope * std::max(0, t - at));
    return values;
}

QString said(const Forecast& answer, const char* code) {
    for (const auto& note : answer.notes)
        if (note.code == code) return QString::fromStdString(note.text);
    return {};
}

} // namespace

class RampTest final : public QObject {
    Q_OBJECT
private slots:
    void aLeakIsFound() {
        const auto ramp = findRamp(leaking(21 * 24, 14 * 24, 0.1), 24, 168);
        QVERIFY(ramp);
        QVERIFY2(std::abs(ramp->at - 14 * 24) <= 24, qPrintable(QString::number(ramp->at)));
        QVERIFY2(std::abs(ramp->slope - 0.1) < 0.01, qPrintable(QString::number(ramp->slope)));
        QVERIFY(ramp->slopeError > 0 && ramp->slopeError < 0.01);
        QCOMPARE(ramp->heightAt(ramp->at), 0.0);
        QCOMPARE(ramp->heightAt(ramp->at + 10), 10 * ramp->slope);
    }
    void aFallIsFoundToo() {
        const auto ramp = findRamp(leaking(21 * 24, 10 * 24, -0.08), 24, 24);
        QVERIFY(ramp && std::abs(ramp->slope + 0.08) < 0.01);
    }
    void whatOnlyVariesIsNone() {
        QVERIFY(!findRamp(leaking(28 * 24, 0, 0), 24, 168));
        QVERIFY(!findRamp(leaking(28 * 24, 0, 0, 0), 24, 24));
        auto weekend = leaking(28 * 24, 0, 0); // ends with a weekend that is higher
        for (int t = 0; t < 28 * 24; ++t)
            if (t / 24 % 7 >= 5) weekend[static_cast<std::size_t>(t)] += 20;
        QVERIFY(!findRamp(weekend, 24, 168));
    }
    void aStepIsNoRamp() {
        auto values = leaking(21 * 24, 0, 0);
        for (std::size_t t = 16 * 24; t < values.size(); ++t) values[t] += 15;
        QVERIFY(!findRamp(values, 24, 168));
    }
    void aClimbThatEndedIsNone() {
        auto values = leaking(21 * 24, 7 * 24, 0.1);
        for (std::size_t t = 14 * 24; t < values.size(); ++t) values[t] -= 0.1 * static_cast<double>(t - 14 * 24);
        QVERIFY(!findRamp(values, 24, 24));
    }
    void tooShortOrEmptyIsNone() {
        QVERIFY(!findRamp(leaking(5 * 24, 24, 0.5), 24, 24));
        QVERIFY(!findRamp({}, 24, 168));
        QVERIFY(!findRamp(leaking(500, 100, 0.1), 1, 1));
        QVERIFY(!findRamp(std::vector<double>(1000, NAN), 24, 168));
        QVERIFY(!findRamp(std::vector<double>(1000, 3.0), 24, 168));
    }
    void gapsDoNotHideIt() {
        auto values = leaking(21 * 24, 14 * 24, 0.1);
        for (std::size_t t = 0; t < values.size(); t += 3) values[t] = NAN;
        const auto ramp = findRamp(values, 24, 24);
        QVERIFY(ramp && std::abs(ramp->slope - 0.1) < 0.015);
    }
    /// The forecast follows it, says so, and its band grows with what is not known of the slope.
    void theForecastLetsItGoOn() {
        const auto values = leaking(21 * 24, 14 * 24, 0.1);
        Request request;
        request.values = values;
        request.horizon = 7 * 24;
        const auto answer = forecast::forecast(request, base::Run{});
        QVERIFY(answer);
        double last = 0;
        for (int h = 6 * 24; h < 7 * 24; ++h) last += answer->median[static_cast<std::size_t>(h)] / 24;
        const double expected = 40 + 0.1 * (7 * 24 + 6 * 24 + 12);
        QVERIFY2(std::abs(last - expected) < 2, qPrintable(QString::number(last)));
        QVERIFY(said(*answer, "ramp").contains("a step"));
    }
    /// Amounts and times where it is known what the numbers stand for.
    void whatIsSaidOfItHasUnits() {
        auto values = leaking(21 * 24, 14 * 24, 0.1);
        for (double& v : values) v *= 1 << 30;
        Request request;
        request.values = values;
        request.horizon = 7 * 24;
        request.terms = Terms{base::Unit::Bytes, std::chrono::hours(1)};
        const auto answer = forecast::forecast(request, base::Run{});
        QVERIFY(answer);
        const auto note = said(*answer, "ramp");
        QVERIFY2(note.contains(QRegularExpression("^For \\d days.* by \\+2\\.[2-6]\\d GiB a day;")), qPrintable(note));
    }
    /// A deployment one day ago is a new level from then on, told or not found by statistics alone.
    void aKnownDeploymentIsANewLevel() {
        auto values = leaking(21 * 24, 0, 0);
        for (std::size_t t = 20 * 24 + 12; t < values.size(); ++t) values[t] *= 1.6; // half a day ago
        Request request;
        request.values = values;
        request.horizon = 48;
        request.cycles = {24};
        const auto meanOf = [&] {
            const auto answer = forecast::forecast(request, base::Run{});
            double sum = 0;
            for (const double v : answer->median) sum += v / 48;
            return sum;
        };
        const double silent = meanOf();
        request.events.push_back({0, 20 * 24 + 12, 20 * 24 + 13, true});
        const double told = meanOf();
        QVERIFY2(std::abs(told - 64) < 3, qPrintable(QString::number(told)));
        QVERIFY2(std::abs(told - 64) < std::abs(silent - 64), qPrintable(QString::number(silent)));
        const auto known = knownLevelShift(values, 24, 24, 20 * 24 + 12);
        QVERIFY(known && std::abs(known->factor * 40 + known->offset - 64) < 4);
        QVERIFY(!knownLevelShift(std::span(values).first(20 * 24), 24, 24, 19 * 24)); // nothing changed then
    }
};

QTEST_APPLESS_MAIN(RampTest)
#include "ramp_test.moc"
