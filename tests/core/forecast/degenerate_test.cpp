#include "forecast/forecast.h"

#include "core/forecast/degenerate_cases.h"
#include "core/forecast/made_series.h"
#include "forecast/forecaster.h"

#include <QTest>
#include <algorithm>
#include <cmath>

using namespace penumbra;
using forecast::Case;
using forecast::degenerateCases;

/// The table of answers for series that nobody would choose.
class DegenerateTest final : public QObject {
    Q_OBJECT

private slots:
    void answersSanely_data() {
        QTest::addColumn<int>("row");
        const auto table = degenerateCases();
        for (int i = 0; i < static_cast<int>(table.size()); ++i)
            QTest::newRow(table[static_cast<std::size_t>(i)].name) << i;
    }

    void answersSanely() {
        QFETCH(int, row);
        const Case one = degenerateCases()[static_cast<std::size_t>(row)];
        forecast::Request request;
        request.values = one.values;
        request.cycles = one.cycles;
        request.horizon = 100;
        const auto answer = forecast::forecast(request, base::Run{});
        QVERIFY2(answer.has_value(), answer ? "" : answer.error().text.c_str());
        QVERIFY(!answer->model.empty());
        QCOMPARE(static_cast<int>(answer->mean.size()), 100);
        const auto& narrow = answer->bands[0];
        const auto& wide = answer->bands[1];
        for (std::size_t h = 0; h < 100; ++h) {
            QVERIFY(std::isfinite(answer->mean[h]) && std::isfinite(wide.low[h]) && std::isfinite(wide.high[h]));
            QVERIFY(wide.low[h] <= narrow.low[h] && narrow.low[h] <= answer->median[h]);
            QVERIFY(answer->median[h] <= narrow.high[h] && narrow.high[h] <= wide.high[h]);
        }
        const auto& notes = answer->notes;
        QVERIFY2(*one.code == 0 ||
                     std::any_of(notes.begin(), notes.end(), [&](const auto& n) { return n.code == one.code; }),
                 one.code);
        for (const auto& n : notes) QVERIFY(n.text.ends_with('.'));
        QVERIFY(answer->supportedSteps <= 100);
        if (std::string(one.code) == "too-short") QCOMPARE(answer->supportedSteps, 0);
    }

    /// Those that a person names as well as those tried on every series.
    void everyForecasterAnswersByName() {
        for (const forecast::Forecaster* entry : forecast::forecasters())
            for (const Case& one : degenerateCases()) {
                forecast::Request request;
                request.values = one.values;
                request.cycles = one.cycles;
                request.horizon = 60;
                request.pinned = entry->id;
                const auto answer = forecast::forecast(request, base::Run{});
                const auto place = std::string(entry->id) + ", " + one.name;
                QVERIFY2(answer.has_value(), place.c_str());
                const auto& mean = answer->mean;
                QVERIFY2(std::all_of(mean.begin(), mean.end(), [](double v) { return std::isfinite(v); }),
                         place.c_str());
            }
    }

    void nothingIsAnError() {
        for (const std::vector<double>& values : {std::vector<double>{}, std::vector<double>{NAN, NAN, INFINITY}}) {
            forecast::Request request;
            request.values = values;
            const auto answer = forecast::forecast(request, base::Run{});
            QVERIFY(!answer && answer.error().kind == base::ErrorKind::Input);
        }
    }

    void usageIsChecked() {
        const std::vector<double> values{1, 2, 3};
        forecast::Request request;
        request.values = values;
        request.horizon = 0;
        QVERIFY(forecast::forecast(request, base::Run{}).error().kind == base::ErrorKind::Usage);
        request.horizon = 5;
        request.levels = {1.0};
        QVERIFY(forecast::forecast(request, base::Run{}).error().kind == base::ErrorKind::Usage);
        request.levels = {0.8};
        request.pinned = "oracle";
        QVERIFY(forecast::forecast(request, base::Run{}).error().kind == base::ErrorKind::Usage);
    }

    void constantStaysConstant() {
        const std::vector<double> values(400, 7.0);
        forecast::Request request;
        request.values = values;
        const auto answer = forecast::forecast(request, base::Run{});
        QCOMPARE(answer->mean[10], 7.0);
        QCOMPARE(answer->bands[1].high[10] - answer->bands[1].low[10], 0.0);
        // Two equal samples prove much less than four hundred.
        request.values = std::span(values).first(2);
        const auto young = forecast::forecast(request, base::Run{});
        QVERIFY(young->bands[1].high[10] - young->bands[1].low[10] > 1);
    }

    void boundsHold() {
        auto values = forecast::wave(500, 4);
        for (double& v : values) v = std::min(v / 100, 1.0);
        forecast::Request request;
        request.values = values;
        request.lower = 0;
        request.upper = 1;
        request.horizon = 200;
        const auto answer = forecast::forecast(request, base::Run{});
        QVERIFY(std::any_of(values.begin(), values.end(), [](double v) { return v == 1; }));
        for (const auto* line : {&answer->mean, &answer->median, &answer->bands[1].low, &answer->bands[1].high})
            for (const double v : *line) QVERIFY(v >= 0 && v <= 1);
    }

    void bandsGrowBeyondTheHistory() {
        const auto values = forecast::wave(120, 4);
        forecast::Request request;
        request.values = values;
        request.horizon = 400;
        const auto answer = forecast::forecast(request, base::Run{});
        QVERIFY(answer->supportedSteps > 0 && answer->supportedSteps < 100);
        const auto width = [&](std::size_t h) { return answer->bands[1].high[h] - answer->bands[1].low[h]; };
        QVERIFY(width(399) > 1.5 * width(static_cast<std::size_t>(answer->supportedSteps) - 1));
    }
};

QTEST_APPLESS_MAIN(DegenerateTest)
#include "degenerate_test.moc"
