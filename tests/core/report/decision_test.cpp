#include "report/decision.h"

#include "report/review.h"
#include "report/words.h"

#include <QtTest>

using namespace penumbra;
using namespace std::chrono_literals;

namespace {

risk::Finding finding(risk::FindingKind kind, const char* host, double probability) {
    risk::Finding f;
    f.kind = kind;
    f.subject = model::makeId(model::ResourceKind::Host, host);
    f.subjectName = host;
    f.probability = probability;
    f.text = std::string(host) + " is in trouble.";
    return f;
}

remedy::Plan plan(const char* id, std::vector<risk::Finding> left) {
    remedy::Plan out;
    out.id = id;
    out.remaining = std::move(left);
    return out;
}

} // namespace

/// Whether a plan brings a go, in words.
class DecisionTest final : public QObject {
    Q_OBJECT
private slots:
    void whoBringsAGoIsNamed();
    void withoutAGoTheNearestSaysWhatIsLeft();
    void whatStoodBeforeIsNotTheEdits();
    void aTradeIsNoMend();
    void plansOfOneStrategyAreCalledByTheirTitles();
    void hoursThatLieApartAreNoWindow();
    void withoutPlansThereIsNothingToSay() { QVERIFY(report::sayDecision({}, {}).empty()); }
};

void DecisionTest::whoBringsAGoIsNamed() {
    const auto left = finding(risk::FindingKind::Exhaustion, "h1", 0.2);
    const auto one = report::sayDecision({plan("move-1", {left}), plan("shift-2", {})}, {});
    QVERIFY2(one.starts_with("shift-2 brings a go: "), one.c_str());
    const auto two = report::sayDecision({plan("move-1", {}), plan("shift-2", {})}, {});
    QVERIFY2(two.starts_with("move-1 and shift-2 bring a go: "), two.c_str());
}

void DecisionTest::withoutAGoTheNearestSaysWhatIsLeft() {
    const auto stops = finding(risk::FindingKind::Exhaustion, "h1", 0.9);
    const auto mild = finding(risk::FindingKind::Exhaustion, "h2", 0.2);
    const auto milder = finding(risk::FindingKind::Exhaustion, "h3", 0.1);
    const auto text =
        report::sayDecision({plan("move-1", {stops}), plan("shift-2", {milder, mild}), plan("resize-3", {mild})}, {});
    QCOMPARE(QString::fromStdString(text),
             QString("No plan brings a go. shift-2 comes nearest, with a go-if: 2 findings stand against a go, 2 of "
                     "them by the edits. The gravest of these: h2 is in trouble."));
}

void DecisionTest::plansOfOneStrategyAreCalledByTheirTitles() {
    std::vector<remedy::Plan> plans(3);
    const char *strategies[] = {"move", "move", "shift"}, *titles[] = {"Move 8 workloads", "Move w1", "Shift 'a'"};
    for (std::size_t i = 0; i < 3; ++i) {
        plans[i].strategy = strategies[i];
        plans[i].title = titles[i];
    }
    QCOMPARE(report::titleAmong(plans[0], plans), std::string("Move 8 workloads"));
    QCOMPARE(report::titleAmong(plans[1], plans), std::string("Move w1"));
    QCOMPARE(report::titleAmong(plans[2], plans), std::string("Shift in time"));
    QCOMPARE(report::money(-800, "EUR"), std::string("\u2212800 EUR"));
}

void DecisionTest::hoursThatLieApartAreNoWindow() {
    risk::Tolerance tolerance;
    tolerance.grid = {{}, std::chrono::hours(1), 48};
    tolerance.fatal.fill(std::vector<int>(48, 0));
    auto& fatal = tolerance.fatal[static_cast<std::size_t>(risk::DemandLevel::P95)];
    fatal.assign(48, 1);
    QCOMPARE(report::sayTolerance(tolerance),
             std::string("Throughout the next 2 days there is a host that cannot be lost."));
    fatal[10] = 0;
    QVERIFY(report::sayTolerance(tolerance).starts_with("For 47 h in all, within the next 2 days, ") ||
            report::sayTolerance(tolerance).starts_with("For 1 day 23 h in all, within the next 2 days, "));
}

void DecisionTest::whatStoodBeforeIsNotTheEdits() {
    const auto stands = finding(risk::FindingKind::Exhaustion, "h1", 0.9);
    const auto text = report::sayDecision({plan("move-1", {stands})}, {stands});
    QCOMPARE(QString::fromStdString(text),
             QString("No plan brings a go. move-1 comes nearest, with a go-if: 1 finding stands against a go, all of "
                     "them without the edits, too. The gravest: h1 is in trouble."));
    const auto both =
        report::sayDecision({plan("move-1", {stands, finding(risk::FindingKind::Homeless, "h2", 1)})}, {stands});
    QVERIFY2(both.find("with a no-go: 2 findings stand against a go, 1 of them by the edits.") != std::string::npos,
             both.c_str());
}

/// Findings rise by it: of plans that are as mild another one is nearer, and alone it is called what it is.
void DecisionTest::aTradeIsNoMend() {
    const auto mild = finding(risk::FindingKind::Exhaustion, "h1", 0.2);
    auto trade = plan("move-1", {mild, finding(risk::FindingKind::Exhaustion, "h2", 0.1)});
    trade.tally = {1, 0, 2, 0, {}};
    auto mend = plan("shift-2", {mild});
    mend.tally = {1, 1, 0, 0, {}};
    const auto both = report::sayDecision({trade, mend}, {});
    QVERIFY2(both.find("shift-2 comes nearest") != std::string::npos && both.find("trade") == std::string::npos,
             both.c_str());
    const auto alone = report::sayDecision({trade}, {});
    QVERIFY2(alone.ends_with("It is a trade and no mend: findings rise from 1 to 2 by move-1."), alone.c_str());
    QCOMPARE(remedy::sayTally(trade.tally),
             std::string("No mend on the whole, a trade: findings rise from 1 to 2; 1 ended, 0 left, 2 new."));
    QVERIFY(remedy::sayTally(mend.tally).starts_with("Mends 1 of 2 findings"));
}

QTEST_APPLESS_MAIN(DecisionTest)
#include "decision_test.moc"
