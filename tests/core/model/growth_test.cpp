#include "model/growth.h"

#include "core/model/small_world.h"

#include <QtTest>

using namespace penumbra;
using namespace penumbra::test;
using model::DemandChange;

namespace {

/// A service of which it is known that its CPU is 100 and 2 for each request a second: 0, 50 and 100 of them.
model::Demand demand() {
    model::Demand out;
    out.grid = {kNow, std::chrono::hours(1), 3};
    model::DemandEntry entry;
    entry.key = {model::ResourceId("service/s0"), "requests"};
    entry.location = {0, 50, 100};
    out.add(entry);
    model::ServiceResponse response;
    response.service = entry.key.resource;
    response.requests = 0;
    response.cpu = {100, 2, 0, 0};
    response.cpuDraws = {response.cpu};
    out.responses = {response};
    return out;
}

DemandChange change(double factor, bool byLoad, model::DimensionSet dimensions = model::kEveryDimension) {
    return {{}, factor, factor, {}, {}, {}, dimensions, byLoad};
}

} // namespace

class ModelGrowthTest final : public QObject {
    Q_OBJECT
private slots:
    void moreRequestsAreLessMoreCpu() {
        const auto known = demand();
        const std::vector<DemandChange> tripled{change(3, true)};
        QCOMPARE(model::growthOf(tripled, model::kCpu, known, known.responses.data()),
                 (std::vector<float>{1, 400.0F / 200, 700.0F / 300}));
        QCOMPARE(model::growthOf(tripled, model::kMemory, known, known.responses.data()), std::vector<float>(3, 3));
        QCOMPARE(model::growthOf(tripled, model::kCpu, known, nullptr), std::vector<float>(3, 3));
    }

    /// Two changes by load meet in the requests, so they are no product of two fits; one by use multiplies what comes.
    void changesMeetInTheRequests() {
        const auto known = demand();
        const std::vector<DemandChange> changes{change(2, true), change(1.5, true), change(4, false)};
        QCOMPARE(model::growthOf(changes, model::kCpu, known, known.responses.data()),
                 (std::vector<float>{4, 4 * 400.0F / 200, static_cast<float>(4 * (700.0 / 300))}));
        auto reversed = changes;
        std::reverse(reversed.begin(), reversed.end());
        QCOMPARE(model::growthOf(reversed, model::kCpu, known, known.responses.data()),
                 model::growthOf(changes, model::kCpu, known, known.responses.data()));
    }

    void onlyItsDimensionsChange() {
        const auto known = demand();
        const std::vector<DemandChange> changes{change(3, false, model::only(model::kDisk)),
                                                change(5, false, model::only(model::kCpu))};
        QCOMPARE(model::growthOf(changes, model::kDisk, known, nullptr), std::vector<float>(3, 3));
        QCOMPARE(model::growthOf(changes, model::kCpu, known, nullptr), std::vector<float>(3, 5));
        QCOMPARE(model::growthOf(changes, model::kNetwork, known, nullptr), std::vector<float>(3, 1));
    }

    /// Half as many GPUs again are no load. Where the history ties their use to the requests, it grows by that.
    void devicesGrowAsFitted() {
        auto known = demand();
        const std::vector<DemandChange> tripled{change(3, true, model::growingByLoad(model::Dimensions()))};
        QCOMPARE(model::growthOf(tripled, model::kGpu, known, known.responses.data()), std::vector<float>(3, 1));
        QCOMPARE(model::growthOf(tripled, model::kGpu, known, nullptr), std::vector<float>(3, 1));
        QCOMPARE(model::growthOf(tripled, model::kMemory, known, nullptr), std::vector<float>(3, 3));
        known.responses[0].others = {{model::kGpu, {100, 2, 0, 0}, {{100, 2, 0, 0}}}};
        QCOMPARE(model::growthOf(tripled, model::kGpu, known, known.responses.data()),
                 (std::vector<float>{1, 400.0F / 200, 700.0F / 300}));
        const std::vector<DemandChange> byUse{change(3, false, model::growingByLoad(model::Dimensions()))};
        QCOMPARE(model::growthOf(byUse, model::kGpu, known, known.responses.data()), std::vector<float>(3, 1));
    }

    /// A line below zero says nothing of what there is.
    void aLineBelowZeroIsLeftOut() {
        const model::LoadCurve falling{-10, 1, 0, 0};
        QCOMPARE(model::drivenFactor(&falling, 5, 4), 4.0);
        QCOMPARE(model::drivenFactor(&falling, 20, 2), 3.0);
        QCOMPARE(model::drivenFactor(&falling, 5, 1), 1.0);
    }

    void factorsByStepHoldOnTheirGridAlone() {
        const base::TimeGrid grid{kNow, std::chrono::hours(1), 2};
        DemandChange steps;
        steps.steps = {grid, {2, 5}};
        const auto at = [&](int minutes) { return steps.at(kNow + std::chrono::minutes(minutes)); };
        QCOMPARE(at(-1), 1.0);
        QCOMPARE(at(59), 2.0);
        QCOMPARE(at(60), 5.0);
        QCOMPARE(at(120), 1.0);
        DemandChange same;
        same.steps = {grid, {2, 5}};
        QVERIFY(same == steps);
        same.steps = {grid, {2, 6}};
        QVERIFY(!(same == steps) && !(DemandChange{} == steps));
    }

    /// What a dimension follows is a matter of its unit where nobody says it.
    void dimensionsSayWhatTheyFollow() {
        model::Dimensions all;
        all.findOrAdd("iops", base::Unit::PerSecond);
        all.findOrAdd("backup", base::Unit::Bytes);
        const auto names = [&](model::Follows what) {
            std::string out;
            for (int d = 0; d < all.count(); ++d)
                if ((all.following(what) & model::only(d)) != 0) out += all.at(d).name + " ";
            return out;
        };
        QCOMPARE(names(model::Follows::Load), std::string("cpu memory network iops "));
        QCOMPARE(names(model::Follows::Store), std::string("disk backup "));
        QCOMPARE(names(model::Follows::Count), std::string("gpu pods "));
    }
};

QTEST_APPLESS_MAIN(ModelGrowthTest)
#include "growth_test.moc"
