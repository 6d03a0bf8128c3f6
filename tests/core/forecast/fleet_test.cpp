#include "forecast/fleet.h"

#include "core/forecast/made_series.h"

#include <QTest>
#include <algorithm>

using namespace penumbra;
using namespace penumbra::forecast;

namespace {

std::vector<std::vector<double>> histories(int count) {
    std::vector<std::vector<double>> result;
    for (int i = 0; i < count; ++i) result.push_back(wave(700, static_cast<std::uint64_t>(i + 1)));
    return result;
}

std::vector<FleetRequest> requests(const std::vector<std::vector<double>>& values) {
    std::vector<FleetRequest> fleet;
    for (const auto& one : values) {
        FleetRequest request;
        request.request.values = one;
        request.request.horizon = 24;
        request.request.cycles = {24, 168};
        fleet.push_back(request);
    }
    return fleet;
}

bool triedNetwork(const base::Result<Forecast>& forecast) {
    const auto& candidates = forecast->backtest.candidates;
    return std::any_of(candidates.begin(), candidates.end(), [](const Candidate& c) { return c.model == "mlp"; });
}

} // namespace

class FleetTest final : public QObject {
    Q_OBJECT

private slots:
    void aNetworkIsOneMoreMemberWhereEnoughSeriesLearn() {
        const auto many = histories(32);
        for (const auto& answer : forecastFleet(requests(many), {})) QVERIFY(answer && triedNetwork(answer));
        const auto few = histories(3);
        for (const auto& answer : forecastFleet(requests(few), {})) QVERIFY(answer && !triedNetwork(answer));
    }

    void seriesOfDifferentStepsLearnNothingFromOneAnother() {
        const auto many = histories(32);
        auto fleet = requests(many);
        for (std::size_t i = 0; i < fleet.size(); i += 2) fleet[i].step = 300;
        for (const auto& answer : forecastFleet(fleet, {})) QVERIFY(answer && !triedNetwork(answer));
    }

    void threadsDoNotMatterAndOthersAnswerAlone() {
        auto values = histories(32);
        values.push_back({});     // no sample at all
        values.push_back({1, 2}); // too short for anything
        base::Run one, seven;
        seven.threads = 7;
        const auto a = forecastFleet(requests(values), one), b = forecastFleet(requests(values), seven);
        QCOMPARE(a.size(), values.size());
        QVERIFY(!a[32] && a[33]);
        for (std::size_t i = 0; i < a.size(); ++i)
            if (a[i]) QVERIFY(a[i]->mean == b[i]->mean && a[i]->bands[1].high == b[i]->bands[1].high);
    }

    void stopsAtOnce() {
        const auto many = histories(32);
        std::stop_source source;
        source.request_stop();
        base::Run run;
        run.stop = source.get_token();
        for (const auto& answer : forecastFleet(requests(many), run)) QVERIFY(!answer);
    }
};

QTEST_APPLESS_MAIN(FleetTest)
#include "fleet_test.moc"
