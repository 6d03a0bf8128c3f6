#include "analysis/limits.h"

#include "core/session/small_session.h"

#include <QtTest>

using namespace penumbra;
using namespace penumbra::test;

namespace {

model::Batch limited(const char* key, const char* value) {
    auto batch = smallFleet();
    for (auto& resource : batch.resources)
        if (resource.id.text() == "workload/shop-1") resource.attributes[key].value = value;
    return batch;
}

analysis::Limits limitsOf(const session::Evaluation& evaluation, base::Problems* notes = nullptr) {
    base::Problems own;
    return analysis::limitsOf(evaluation, notes ? *notes : own, base::Run{}).value();
}

whatif::Scenario scenario(const char* text) {
    return {"", {*whatif::parseEdit(text, *base::parseTime("2026-03-01T00:00:00Z"))}};
}

} // namespace

/// Limits beside requests: who is killed or throttled, and what hosts promise.
class LimitsTest final : public QObject {
    Q_OBJECT
private slots:
    void withoutLimitsNothingIsSaid() {
        SmallSession small(smallFleet());
        const auto limits = limitsOf(*small.evaluate());
        QVERIFY(limits.limited == 0 && limits.breaches.empty() && limits.hosts.empty());
    }

    /// shop-1 grows from 1.2 to 2.2 cores and a wave of 0.4 above; its probability by counting the paths at every step.
    void thePathsAreCounted() {
        for (const char* value : {"2.6", "2700m", "2.8"}) {
            SmallSession small(limited("limit.cpu", value));
            const auto evaluation = small.evaluate();
            const auto& demand = *evaluation->demand;
            const double limit = *base::parseAmount(value, base::Unit::MilliCores);
            int above = 0;
            for (int p = 0; p < demand.pathCount; ++p) {
                std::vector<float> path(static_cast<std::size_t>(demand.grid.count), 0);
                demand.addPath(demand.find({model::ResourceId("workload/shop-1"), "cpu"}), p, {}, path);
                above += *std::max_element(path.begin(), path.end()) > limit ? 1 : 0;
            }
            const double expected = static_cast<double>(above) / demand.pathCount;
            const auto limits = limitsOf(*evaluation);
            QCOMPARE(limits.limited, 1);
            QCOMPARE(limits.breaches.size(), expected >= evaluation->options.threshold ? 1U : 0U);
            if (limits.breaches.empty()) continue;
            QCOMPARE(limits.breaches[0].probability, expected);
            QVERIFY2(limits.breaches[0].text.find(limits.breaches[0].p50 ? "%, the median date "
                                                                         : "%, P95 of the peak") != std::string::npos,
                     limits.breaches[0].text.c_str());
            QVERIFY2(limits.breaches[0].text.find("shop-1 is throttled when its CPU would exceed its limit of 2.") == 0,
                     limits.breaches[0].text.c_str());
        }
    }

    /// 1.5 GB and little noise: a limit of 1.4e9 bytes is exceeded at once, one of 2 GiB never; half the demand is
    /// well.
    void memoryKills() {
        SmallSession small(limited("limit.memory", "1400000000"));
        const auto limits = limitsOf(*small.evaluate());
        QCOMPARE(limits.breaches.size(), 1U);
        QCOMPARE(limits.breaches[0].probability, 1.0);
        QVERIFY(limits.breaches[0].p50 == small.evaluate()->usage->grid.begin);
        QVERIFY(limits.breaches[0].text.find("killed for lack of memory (OOM)") != std::string::npos);
        QVERIFY(limitsOf(*small.evaluate(scenario("change-demand service=shop factor=0.5"))).breaches.empty());
        SmallSession roomy(limited("limit.memory", "2GiB"));
        QVERIFY(limitsOf(*roomy.evaluate()).breaches.empty());
    }

    /// h1 has 8 GiB: one limit of 12 GiB is one and a half times that, and a copy of the workload has it, too.
    void hostsPromiseMoreThanTheyHave() {
        SmallSession small(limited("limit.memory", "12GiB"));
        const auto limits = limitsOf(*small.evaluate());
        QCOMPARE(limits.hosts.size(), 1U);
        QCOMPARE(limits.hosts[0].ratio(), 1.5);
        QCOMPARE(limits.hosts[0].limited, 1);
        const auto copied = limitsOf(*small.evaluate(scenario("deploy service=shop like=shop-1 replicas=2")));
        QCOMPARE(copied.limited, 3);
    }

    void whatIsNoAmountIsSaid() {
        SmallSession small(limited("limit.cpu", "plenty"));
        base::Problems notes;
        QCOMPARE(limitsOf(*small.evaluate(), &notes).limited, 0);
        QCOMPARE(notes.size(), 1U);
        QVERIFY(notes[0].text.find("'plenty'") != std::string::npos);
    }
};

QTEST_APPLESS_MAIN(LimitsTest)
#include "limits_test.moc"
