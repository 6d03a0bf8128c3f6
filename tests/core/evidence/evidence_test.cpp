#include "core/session/small_session.h"

#include "evidence/evidence.h"
#include "remedy/tally.h"
#include "session/stages.h"

#include <QtTest>

using namespace penumbra;
using namespace penumbra::test;

/// What a claim rests on, and that each change which is said to turn it does, and one notch less does not.
class EvidenceTest final : public QObject {
    Q_OBJECT
private slots:
    void eachTurnTurns_data();
    void eachTurnTurns();
    void aNumberTurnsAtItsThreshold();
    void whatStandsBehindIt();
    void aSeriesNamesItsCandidates();
    void nothingToTryIsSaid();
    void everyEditIsLeftOut();
    void aTryIsAnEvaluation();
    void wrongQuestionsAreErrors();
    void aStopEndsIt();
};

namespace {

whatif::Edit edit(const std::string& text) {
    const auto parsed = whatif::parseEdit(text, *base::parseTime("2026-03-01T00:00:00Z"));
    if (!parsed) qFatal("%s", parsed.error().text.c_str());
    auto out = *parsed;
    out.key = text;
    return out;
}

whatif::Scenario scenarioOf(const std::vector<std::string>& edits) {
    whatif::Scenario out;
    for (const auto& text : edits) out.edits.push_back(edit(text));
    return out;
}

evidence::Evidence ask(SmallSession& small, const std::shared_ptr<const session::Evaluation>& evaluation,
                       const evidence::Claim& claim) {
    auto found = evidence::evidenceOf(small.session(), evaluation, claim, base::Run{});
    if (!found) qFatal("%s", found.error().text.c_str());
    return *found;
}

const risk::Finding* findingOf(const session::Evaluation& evaluation, risk::FindingKind kind) {
    for (const auto& finding : evaluation.findings)
        if (finding.kind == kind) return &finding;
    return nullptr;
}

bool has(const std::vector<risk::Finding>& findings, const risk::Finding& finding) {
    return std::any_of(findings.begin(), findings.end(),
                       [&](const auto& one) { return remedy::sameKey(one, finding); });
}

/// It is there, or something else broke for it.
bool stands(const session::Evaluation& then, const session::Evaluation& was, const risk::Finding& finding) {
    return has(then.findings, finding) || std::any_of(then.findings.begin(), then.findings.end(), [&](const auto& one) {
               return risk::isBreach(one) && !has(was.findings, one) && !has(was.baseFindings, one);
           });
}

/// Whether the claim still holds when the scenario is evaluated as any other.
bool holds(SmallSession& small, const session::Evaluation& was, const evidence::Claim& claim,
           const std::vector<whatif::Edit>& edits) {
    const auto then = small.evaluate(evidence::withEdits(was.scenario, edits));
    if (!then->skipped.empty()) qFatal("%s", then->skipped.front().reason.c_str());
    if (const auto* finding = std::get_if<evidence::FindingClaim>(&claim)) return stands(*then, was, finding->finding);
    const auto* number = std::get_if<evidence::NumberClaim>(&claim);
    if (!number) return then->verdict.kind == was.verdict.kind;
    const auto exceeds = [&](const session::Evaluation& of) {
        const auto found = small.session().predict(of, number->resource, number->metric, number->at, base::Run{});
        if (!found) qFatal("%s", found.error().text.c_str());
        return found->exceedProbability > of.options.threshold;
    };
    return exceeds(*then) == exceeds(was);
}

void check(SmallSession& small, const session::Evaluation& evaluation, const evidence::Claim& claim,
           const evidence::Evidence& evidence) {
    for (const auto& turn : evidence.turns) {
        QVERIFY2(!turn.edits.empty(), turn.text.c_str());
        QVERIFY2(!holds(small, evaluation, claim, turn.edits), turn.text.c_str());
        if (!turn.less.empty()) QVERIFY2(holds(small, evaluation, claim, turn.less), turn.text.c_str());
    }
}

QStringList kindsOf(const evidence::Evidence& evidence) {
    QStringList kinds;
    for (const auto& turn : evidence.turns)
        if (const auto kind = QString::fromStdString(turn.kind); !kinds.contains(kind)) kinds << kind;
    kinds.sort();
    return kinds;
}

const evidence::EvidencePart& partOf(const evidence::Evidence& evidence, const std::string& id) {
    for (const auto& part : evidence.parts)
        if (part.id == id) return part;
    qFatal("no part %s", id.c_str());
}

bool says(const evidence::EvidencePart& part, const std::string& words) {
    return std::any_of(part.lines.begin(), part.lines.end(),
                       [&](const auto& line) { return line.find(words) != std::string::npos; });
}

const auto kDeploy = "deploy service=big replicas=3 cpu=2000m memory=2GiB";

} // namespace

void EvidenceTest::eachTurnTurns_data() {
    QTest::addColumn<QStringList>("edits");
    QTest::addColumn<int>("kind"); // of the finding; -1: the verdict
    QTest::addColumn<QStringList>("turns");
    const auto row = [](const char* name, QStringList edits, int kind, QStringList turns) {
        QTest::newRow(name) << edits << kind << turns;
    };
    const auto of = [](risk::FindingKind kind) { return static_cast<int>(kind); };
    row("verdict as it is", {}, -1, {"demand", "window"});
    row("verdict of growth", {"change-demand factor=2"}, -1, {"demand", "size", "without"});
    row("verdict of new replicas", {"deploy service=big replicas=5 cpu=2000m memory=2GiB"}, -1, {"without"});
    row("runs out", {"change-demand factor=2"}, of(risk::FindingKind::Exhaustion), {"demand", "size", "without"});
    row("without a host", {"deploy service=big replicas=9 cpu=2000m memory=2GiB"}, of(risk::FindingKind::Homeless),
        {"hosts", "request", "without"});
    row("two drains", {"drain-host host=h2 from=+26h to=+28h", "drain-host host=h3 from=+20h to=+30h"},
        of(risk::FindingKind::ServiceDegraded), {"hosts", "window", "without"});
}

void EvidenceTest::eachTurnTurns() {
    QFETCH(QStringList, edits);
    QFETCH(int, kind);
    QFETCH(QStringList, turns);
    SmallSession small(smallFleet());
    std::vector<std::string> texts;
    for (const auto& text : edits) texts.push_back(text.toStdString());
    const auto evaluation = small.evaluate(scenarioOf(texts));
    evidence::Claim claim = evidence::VerdictClaim{};
    if (kind >= 0) {
        const auto* finding = findingOf(*evaluation, static_cast<risk::FindingKind>(kind));
        QVERIFY2(finding, evaluation->verdict.limit.c_str());
        claim = evidence::FindingClaim{*finding};
    }
    const auto evidence = ask(small, evaluation, claim);
    QCOMPARE(kindsOf(evidence).join(" "), turns.join(" "));
    check(small, *evaluation, claim, evidence);
}

void EvidenceTest::aNumberTurnsAtItsThreshold() {
    SmallSession small(smallFleet());
    for (const char* edits : {"change-demand factor=1.01", "change-demand factor=2"})
        for (const char* id : {"host/h3", "workload/shop-3", "zone/b"}) {
            const auto evaluation = small.evaluate(scenarioOf({edits}));
            const evidence::Claim claim =
                evidence::NumberClaim{model::ResourceId(id), "cpu", evaluation->options.now + std::chrono::hours(54)};
            const auto evidence = ask(small, evaluation, claim);
            QVERIFY2(evidence.claim.find("is predicted to use") != std::string::npos, evidence.claim.c_str());
            QVERIFY2(!evidence.turns.empty(), (std::string(id) + edits + evidence.searched).c_str());
            check(small, *evaluation, claim, evidence);
        }
}

void EvidenceTest::whatStandsBehindIt() {
    auto batch = smallFleet();
    for (auto& samples : batch.samples) // shop-1 was last measured ten hours ago, and has a gap
        if (samples.key.resource.text() == "workload/shop-1") {
            samples.times.resize(samples.times.size() - 10);
            samples.values.resize(samples.values.size() - 10);
            samples.times.erase(samples.times.begin() + 50, samples.times.begin() + 150);
            samples.values.erase(samples.values.begin() + 50, samples.values.begin() + 150);
        }
    SmallSession small(batch);
    const auto evaluation = small.evaluate();
    const evidence::Claim claim =
        evidence::NumberClaim{model::ResourceId("host/h1"), "cpu", evaluation->options.now + std::chrono::hours(27)};
    const auto evidence = ask(small, evaluation, claim);
    QCOMPARE(evidence.parts.size(), std::size_t(4));
    for (const auto& part : evidence.parts) QVERIFY2(!part.lines.empty(), part.id.c_str());
    const auto idle = partOf(evidence, "counted"); // h1 is drained then
    QVERIFY(says(idle, "Scheduled changes that hold at that time: Drain host h1"));
    const auto before =
        ask(small, evaluation, evidence::NumberClaim{model::ResourceId("host/h1"), "cpu", evaluation->options.now});
    const auto& data = partOf(before, "data");
    QVERIFY(says(data, "1 series of 8: shop-1 CPU. Together 394 samples"));
    QVERIFY(says(data, "11 h"));
    QVERIFY(says(data, "Gaps: 20 %"));
    QVERIFY(says(data, "Capacity of CPU: 4 cores, stated by 'small fleet' at 1 Mar 2026 00:00 UTC."));
    QVERIFY(says(partOf(before, "model"), "Backtest error"));
    QVERIFY(says(partOf(before, "assumptions"), "64 joint paths of 3 days in steps of 1 h"));
    QVERIFY(says(partOf(before, "counted"), "Reserved are 1.50 cores of 4 cores, so 2.50 cores are left."));
}

/// Of a metric that fills no host nothing turns; a model that was chosen by hand is said to be.
void EvidenceTest::aSeriesNamesItsCandidates() {
    auto batch = smallFleet();
    auto requests = batch.samples.front();
    requests.key = {model::ResourceId("service/shop"), "requests"};
    requests.unit = base::Unit::PerSecond;
    batch.samples.push_back(requests);
    SmallSession small(batch);
    const auto evaluation = small.evaluate();
    const auto evidence =
        ask(small, evaluation, evidence::NumberClaim{requests.key.resource, "requests", evaluation->options.now});
    QVERIFY(says(partOf(evidence, "data"), "1 series of 9: shop requests. Together 504 samples"));
    QVERIFY(says(partOf(evidence, "model"), "Candidates and their errors, best first: "));
    QVERIFY(evidence.turns.empty() && evidence.searched == "There is no change to try.");
    const model::SeriesKey key{model::ResourceId("workload/db-1"), "cpu"};
    QVERIFY(session::keepPin(small.session().workspace(), key, "theta", evaluation->options.now));
    const auto pinned = small.evaluate();
    const auto byHand = ask(small, pinned, evidence::NumberClaim{key.resource, "cpu", pinned->options.now});
    QVERIFY(says(partOf(byHand, "model"), "Forecast by theta, chosen by hand."));
    const auto host =
        ask(small, pinned, evidence::NumberClaim{model::ResourceId("host/h4"), "cpu", pinned->options.now});
    QVERIFY(says(partOf(host, "model"), "Chosen by hand: workload/db-1:cpu."));
}

/// A label that no host has: no host more, no hour and no request mends it.
void EvidenceTest::nothingToTryIsSaid() {
    auto batch = smallFleet();
    for (auto& resource : batch.resources)
        if (resource.id.text() == "workload/db-1")
            resource.rules.selectors.push_back({"disk", model::SelectorOperator::In, {"tape"}});
    std::erase_if(batch.relations, [](const auto& one) {
        return one.kind == model::RelationKind::RunsOn && one.from.text() == "workload/db-1";
    });
    SmallSession small(batch);
    const auto evaluation = small.evaluate();
    const auto* finding = findingOf(*evaluation, risk::FindingKind::Homeless);
    QVERIFY(finding);
    const auto evidence = ask(small, evaluation, evidence::FindingClaim{*finding});
    QVERIFY(evidence.turns.empty());
    QVERIFY2(evidence.searched.starts_with("No single change was found that mends it"), evidence.searched.c_str());
}

/// However many come before the one that matters.
void EvidenceTest::everyEditIsLeftOut() {
    SmallSession small(smallFleet());
    whatif::Scenario scenario{"Test", {}};
    const auto add = [&scenario](const std::string& text) {
        auto edit = whatif::parseEdit(text, *base::parseTime("2026-03-01T00:00:00Z"));
        QVERIFY2(edit, edit ? "" : edit.error().text.c_str());
        edit->key = fmt::format("edit-{}", scenario.edits.size() + 1);
        scenario.edits.push_back(std::move(*edit));
    };
    for (int i = 0; i < 9; ++i) add(fmt::format("change-demand workload=shop-1 factor={:.2f} from=+{}h", 1.01, i + 1));
    add("change-demand factor=6 from=+1h");
    const auto evaluation = small.evaluate(scenario);
    QCOMPARE(evaluation->verdict.kind, risk::VerdictKind::NoGo);
    const auto evidence = ask(small, evaluation, evidence::VerdictClaim{});
    QVERIFY2(std::any_of(evidence.turns.begin(), evidence.turns.end(),
                         [](const auto& turn) { return turn.text.find("Without '") != std::string::npos; }),
             evidence.searched.c_str());
}

/// Also where a go is held back, for a workload stands on a name without a resource.
void EvidenceTest::aTryIsAnEvaluation() {
    auto loose = smallFleet();
    for (auto& one : loose.relations)
        if (one.kind == model::RelationKind::RunsOn && one.from.text() == "workload/db-1")
            one.to = model::ResourceId("host/ghost");
    std::erase_if(loose.events, [](const auto&) { return true; });
    for (const auto& batch : {smallFleet(), loose}) {
        SmallSession small(batch);
        const auto base = small.evaluate();
        for (const auto& texts :
             {std::vector<std::string>{}, {"change-demand factor=2"}, {kDeploy, "fail-host host=h1"}}) {
            const auto scenario = scenarioOf(texts);
            const auto tried = session::tryEdits(*base, scenario.edits, base::Run{});
            QVERIFY(tried);
            const auto whole = small.evaluate(scenario);
            QVERIFY(tried->findings == whole->findings);
            QCOMPARE(tried->verdict.kind, whole->verdict.kind);
            QCOMPARE(tried->verdict.limit, whole->verdict.limit);
            QVERIFY(tried->skipped == whole->skipped);
        }
    }
    SmallSession small(loose);
    QVERIFY(noteWith(*small.evaluate(), "dangling-reference"));
    QVERIFY(small.evaluate()->verdict.kind == risk::VerdictKind::GoIf);
}

void EvidenceTest::wrongQuestionsAreErrors() {
    SmallSession small(smallFleet());
    const auto evaluation = small.evaluate();
    const auto fails = [&](const char* id, const char* metric, base::Duration after) {
        const evidence::Claim claim =
            evidence::NumberClaim{model::ResourceId(id), metric, evaluation->options.now + after};
        const auto found = evidence::evidenceOf(small.session(), evaluation, claim, base::Run{});
        return !found && found.error().kind == base::ErrorKind::Input;
    };
    QVERIFY(fails("host/h1", "cpu", std::chrono::hours(24 * 90)));
    QVERIFY(fails("host/h1", "nonsense", {}));
    QVERIFY(fails("host/h99", "cpu", {}));
}

void EvidenceTest::aStopEndsIt() {
    SmallSession small(smallFleet());
    const auto evaluation = small.evaluate(scenarioOf({"change-demand factor=2"}));
    std::stop_source source;
    base::Run run;
    run.stop = source.get_token();
    run.progress = [&](double share, const char*) {
        if (share > 0) source.request_stop(); // in the midst of the search
    };
    const auto stopped = evidence::evidenceOf(small.session(), evaluation, evidence::VerdictClaim{}, run);
    QVERIFY(!stopped && stopped.error().kind == base::ErrorKind::Cancelled);
    QVERIFY(!ask(small, evaluation, evidence::VerdictClaim{}).turns.empty());
}

QTEST_GUILESS_MAIN(EvidenceTest)
#include "evidence_test.moc"
