#include "forecast/forecaster.h"

#include "core/forecast/made_series.h"

#include <QTest>
#include <algorithm>
#include <cmath>
#include <set>

using namespace penumbra::forecast;

namespace {

const Setting kSetting{{24, 168}, 60};

/// Forecasts of one entry from several origins, fitted before the first.
std::vector<double> forecasts(const Forecaster& entry, const std::vector<double>& values,
                              const std::vector<int>& origins, const Setting& setting) {
    std::vector<double> out(origins.size() * static_cast<std::size_t>(setting.horizon), NAN);
    const auto prefix = std::span(values).first(static_cast<std::size_t>(origins.front()));
    entry.predict(entry.fit(prefix, setting), values, setting, origins, out);
    return out;
}

} // namespace

/// Runs over every entry of the registry, so that a new forecaster is tested before it has a test.
class ForecasterTest final : public QObject {
    Q_OBJECT

private slots:
    void describesItself() {
        std::set<std::string> ids;
        for (const Forecaster* entry : forecasters()) {
            QVERIFY2(ids.insert(entry->id).second, entry->id);
            QVERIFY2(std::string(entry->title).size() > 3 && std::string(entry->source).size() > 10, entry->id);
        }
        QVERIFY(ids.size() >= 6);
        QVERIFY(forecasters().find("ets") != nullptr && forecasters().find("no such") == nullptr);
    }

    void followsACycleAndALevel() {
        const auto values = wave(600, 1);
        for (const Forecaster* entry : forecasters()) {
            const auto out = forecasts(*entry, values, {500, 540}, kSetting);
            double error = 0;
            for (int h = 0; h < 60; ++h)
                error +=
                    std::abs(out[60 + static_cast<std::size_t>(h)] - values[540 + static_cast<std::size_t>(h)]) / 60;
            const double bound = entry->minimumLength({{}, 10}) == 1 ? 20 : 5; // the naive knows no cycle
            QVERIFY2(error < bound, qPrintable(QString("%1: %2").arg(entry->id).arg(error)));
        }
    }

    void looksOnlyAtThePast() {
        auto values = wave(600, 2);
        for (const Forecaster* entry : forecasters()) {
            const auto before = forecasts(*entry, values, {400, 450}, kSetting);
            auto changed = values;
            for (std::size_t t = 450; t < changed.size(); ++t) changed[t] = 1e6;
            QVERIFY2(before == forecasts(*entry, changed, {400, 450}, kSetting), entry->id);
            changed[449] += 50;
            QVERIFY2(std::isfinite(forecasts(*entry, changed, {400, 450}, kSetting)[0]), entry->id);
        }
    }

    void toleratesMissingValuesAnywhere() {
        for (const int pattern : {0, 1, 2, 3}) {
            auto values = wave(600, 3);
            for (std::size_t t = 1; t < values.size(); ++t) {
                const bool lost = pattern == 0   ? t % 3 == 0
                                  : pattern == 1 ? t > 380 && t < 470
                                  : pattern == 2 ? t % 24 == 5
                                                 : t > 2 && t < 590;
                if (lost) values[t] = NAN;
            }
            for (const Forecaster* entry : forecasters()) {
                const auto out = forecasts(*entry, values, {400, 430, 600}, kSetting);
                QVERIFY2(std::all_of(out.begin(), out.end(), [](double v) { return std::isfinite(v); }), entry->id);
                // Nothing may be taken for zero: the series lives around 100.
                const bool sane = std::all_of(out.begin(), out.end(), [](double v) { return v > 40 && v < 160; });
                QVERIFY2(sane || pattern == 3, qPrintable(QString("%1, pattern %2").arg(entry->id).arg(pattern)));
            }
        }
    }

    void keepsItsMinimumLength() {
        for (const Forecaster* entry : forecasters())
            for (const Setting& setting : {Setting{{}, 5}, Setting{{7}, 5}, Setting{{24, 168}, 48}}) {
                const int least = entry->minimumLength(setting);
                if (least == kNever) continue;
                const auto values = wave(least + 1, 4);
                const auto out = forecasts(*entry, values, {least, least + 1}, setting);
                QVERIFY2(std::all_of(out.begin(), out.end(), [](double v) { return std::isfinite(v); }), entry->id);
            }
    }

    void isDeterministicAndFitsConstants() {
        const auto values = wave(500, 5);
        const std::vector<double> flat(500, 7.0);
        for (const Forecaster* entry : forecasters()) {
            QVERIFY2(forecasts(*entry, values, {450}, kSetting) == forecasts(*entry, values, {450}, kSetting),
                     entry->id);
            for (const double v : forecasts(*entry, flat, {450}, kSetting)) QVERIFY2(std::abs(v - 7) < 1e-9, entry->id);
        }
    }

    void originsAgreeWithOneByOne() {
        const auto values = wave(500, 6);
        for (const Forecaster* entry : forecasters()) {
            const auto coefficients = entry->fit(std::span(values).first(400), kSetting);
            std::vector<double> both(120), one(60);
            entry->predict(coefficients, values, kSetting, std::vector<int>{420, 460}, both);
            entry->predict(coefficients, values, kSetting, std::vector<int>{460}, one);
            QVERIFY2(std::equal(one.begin(), one.end(), both.begin() + 60), entry->id);
        }
    }
};

QTEST_APPLESS_MAIN(ForecasterTest)
#include "forecaster_test.moc"
