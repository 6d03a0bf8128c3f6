#include "risk/before.h"

#include "core/model/small_world.h"
#include "risk/risk.h"

#include <QtTest>

using namespace penumbra;
using namespace penumbra::test;
using namespace std::chrono_literals;
using risk::Finding;
using risk::FindingKind;

namespace {

Finding runsOut(double probability, std::optional<int> p5, std::optional<int> p50, const char* dimension = "cpu") {
    Finding f;
    f.subject = model::ResourceId("host/h1");
    f.dimension = dimension;
    f.probability = probability;
    if (p5) f.p5 = kNow + std::chrono::hours(*p5);
    if (p50) f.p50 = kNow + std::chrono::hours(*p50);
    f.at = f.p50.value_or(kNow + 900h);
    f.text = "h1 runs out.";
    return f;
}

} // namespace

/// What the edits have to do with a finding that stood before.
class BeforeTest final : public QObject {
    Q_OBJECT
private slots:
    void theMedianDateComesSooner() {
        const std::vector<Finding> base{runsOut(0.9, 10, 200), runsOut(0.9, 10, 20, "memory")};
        const auto forward = risk::broughtForward(runsOut(0.95, 5, 32), base);
        QVERIFY(forward && forward->median);
        QVERIFY(forward->was == kNow + 200h && forward->is == kNow + 32h);
        QVERIFY(risk::hadBefore(runsOut(0.95, 5, 32), base));
        const auto text = risk::withForward(runsOut(0.95, 5, 32), base);
        QVERIFY2(text.starts_with("h1 runs out. The edits bring it forward by 7 days: the median date was "),
                 text.c_str());
    }

    void noSoonerIsNoForward() {
        const std::vector<Finding> base{runsOut(0.9, 10, 200)};
        QVERIFY(!risk::broughtForward(runsOut(0.9, 1, 200), base));  // the median decides
        QVERIFY(!risk::broughtForward(runsOut(0.9, 10, 300), base)); // later
        QVERIFY(!risk::broughtForward(runsOut(0.9, 1, 2, "disk"), base));
        QCOMPARE(risk::withForward(runsOut(0.9, 1, 200), base), std::string("h1 runs out."));
    }

    /// More likely than not, and before it was not: that is of the edits, whatever the date.
    void whatTheEditsMakeLikelyIsTheirs() {
        const std::vector<Finding> base{runsOut(0.3, 100, {})};
        const auto likely = runsOut(0.6, 50, 300);
        QVERIFY(!risk::hadBefore(likely, base) && !risk::broughtForward(likely, base));
        QCOMPARE(risk::withForward(likely, base),
                 std::string("h1 runs out. Without the edits the probability was 30 %."));
        QVERIFY(risk::raisedFrom(runsOut(0.34, 100, {}), base) == std::nullopt);
    }

    void withoutAMedianTheFirstPathsDecide() {
        const std::vector<Finding> base{runsOut(0.3, 100, {})};
        const auto forward = risk::broughtForward(runsOut(0.3, 76, {}), base);
        QVERIFY(forward && !forward->median && forward->was - forward->is == 24h);
        QVERIFY2(risk::sayForward(*forward).find("one path in twenty") != std::string::npos, "it says of which date");
        QVERIFY(!risk::broughtForward(runsOut(0.3, 100, {}), base));
    }

    void theVerdictCountsThem() {
        const std::vector<Finding> base{runsOut(0.9, 10, 200)};
        const auto sooner = risk::verdict({runsOut(0.95, 5, 32)}, base);
        QVERIFY(sooner.kind == risk::VerdictKind::GoIf);
        QVERIFY2(sooner.limit.find("The edits bring 1 forward.") != std::string::npos &&
                     sooner.limit.find("forward by 7 days") != std::string::npos,
                 sooner.limit.c_str());
        QVERIFY(risk::verdict(base, base).limit.find("forward") == std::string::npos);
    }
};

QTEST_APPLESS_MAIN(BeforeTest)
#include "before_test.moc"
