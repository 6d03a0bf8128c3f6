#include "core/risk/made_paths.h"

#include <QtTest>
#include <cctype>
#include <set>

using namespace penumbra;
using namespace penumbra::test;
using namespace std::chrono_literals;
using risk::FindingKind;
using risk::VerdictKind;

namespace {

/// Something for every check: a workload that no host takes, a service that is lost with it and one that depends on it,
/// a host that runs out, two changes that meet, a host that cannot be lost, and a drain that a budget holds up.
Shown troubled() {
    model::World world;
    for (int i = 0; i < 3; ++i) addHost(world, 4000, 1000);
    addService(world, 2); // s0, apart: two changes meet
    addService(world, 1); // s1: its only workload fits nowhere
    addService(world, 1); // s2 needs s1
    addService(world, 1); // s3 uses s0
    for (int i = 0; i < 3; ++i) apart(world, addWorkload(world, amounts(1000, 10), i < 2 ? i : -1, 0));
    workload(world, 2).exists = {kNow + 4h, kNow + 9h};
    host(world, 2).outages.push_back({{kNow + 2h, kNow + 6h}, model::OutageKind::Drain, "firmware"});
    addWorkload(world, amounts(9000, 10), -1, 1);
    addWorkload(world, amounts(100, 10), 0, 2);
    addWorkload(world, amounts(2500, 10), 1, 3);
    addWorkload(world, amounts(2500, 10), 2, 3);
    addService(world, 1); // s4 cannot leave h2 when that is drained
    world.services.change(4).budget = "s4-budget";
    addWorkload(world, amounts(10, 1), 2, 4);
    world.dependencies = {{2, 1, true}, {3, 0, false}};
    world.services.change(2).traits.level.availability = 0.99; // and answers nobody while s1 is lost
    MadeDemand made(24, 10);
    made.add(world.workloads[0].id, "memory", model::kMemory, [](int p, int h) { return 500.0 + 50 * h + p; });
    return show(std::move(world), made.demand());
}

risk::Finding finding(FindingKind kind, const char* subject, double probability = 1, int from = 0, int to = 10) {
    risk::Finding f;
    f.kind = kind;
    f.subject = model::ResourceId(subject);
    f.probability = probability;
    f.at = kNow + std::chrono::hours(from);
    f.until = kNow + std::chrono::hours(to);
    f.text = fmt::format("{} of {}.", risk::findingKindName(kind), subject);
    return f;
}

} // namespace

class CheckTest final : public QObject {
    Q_OBJECT
private slots:
    void everyCheckIsDescribed();
    void everyCheckIsDeterministic();
    void everyCheckFindsItsTrouble();
    void everyCheckStops();
    void everyCheckAnswersAnEmptyWorld();
    void everyFindingIsWhole();
    void theGravestComesFirst();
    void homelessHasItsHoursAndReasons();
    void aHeldDrainNamesServiceHoursAndBudget();
    void aLostServiceTakesItsCallersAlong();
    void verdicts();
    void theGravestLimits();
    void gravityIsATotalOrder();
    void whatStoodBeforeIsNotTheChangesFault();
    void whatStandsAnywaySaysWhatItIs();
};

void CheckTest::everyCheckIsDescribed() {
    std::set<std::string> ids;
    QCOMPARE(risk::checks().size(), 7U);
    for (const auto* check : risk::checks()) {
        QVERIFY(ids.insert(check->id).second);
        QVERIFY(*check->title && std::string_view(check->summary).ends_with('.'));
        QVERIFY(risk::checks().find(check->id) == check);
    }
}

void CheckTest::everyCheckIsDeterministic() {
    const auto shown = troubled();
    base::Run seven;
    seven.threads = 7;
    for (const auto* check : risk::checks()) {
        const auto once = check->run(shown.input(), base::Run{});
        const auto again = check->run(shown.input(), seven);
        QVERIFY(once && again);
        QVERIFY2(*once == *again, check->id);
    }
}

void CheckTest::everyCheckFindsItsTrouble() {
    const auto shown = troubled();
    for (const auto* check : risk::checks()) {
        const auto found = check->run(shown.input(), base::Run{});
        QVERIFY2(found && !found->empty(), check->id);
    }
}

void CheckTest::everyCheckStops() {
    const auto shown = troubled();
    std::stop_source source;
    source.request_stop();
    base::Run run;
    run.stop = source.get_token();
    for (const auto* check : risk::checks()) {
        const auto found = check->run(shown.input(), run);
        QVERIFY2(!found, check->id);
        QVERIFY2(found.error().kind == base::ErrorKind::Cancelled, check->id);
    }
    QVERIFY(!risk::findings(shown.input(), run));
}

void CheckTest::everyCheckAnswersAnEmptyWorld() {
    const auto shown = show(model::World{});
    for (const auto* check : risk::checks()) {
        const auto found = check->run(shown.input(), base::Run{});
        QVERIFY2(found && found->empty(), check->id);
    }
    QVERIFY(risk::verdict({}, {}).kind == VerdictKind::Go);
}

void CheckTest::everyFindingIsWhole() {
    const auto shown = troubled();
    const auto& world = shown.world;
    const auto known = [&](const model::ResourceId& id) {
        return model::findHost(world, id) >= 0 || model::findWorkload(world, id) >= 0 ||
               model::findService(world, id) >= 0;
    };
    const auto all = risk::findings(shown.input(), base::Run{});
    QVERIFY(all);
    std::set<FindingKind> kinds;
    for (const auto& f : *all) {
        kinds.insert(f.kind);
        QVERIFY2(f.text.ends_with('.') && f.text.find("..") == std::string::npos, f.text.c_str());
        QVERIFY2(f.text.find("  ") == std::string::npos && f.text.find('{') == std::string::npos, f.text.c_str());
        QVERIFY2(f.text.find("host/") == std::string::npos, f.text.c_str());
        QVERIFY(f.probability > 0 && f.probability <= 1);
        QVERIFY(f.at < f.until);
        QVERIFY(f.subject.empty() || known(f.subject));
        QVERIFY(!f.subjectName.empty() && !f.chain.empty());
        for (const auto& hop : f.chain) QVERIFY(known(hop.resource));
        for (const auto& id : f.affected) QVERIFY(known(id));
    }
    QCOMPARE(kinds.size(), 8U);
}

void CheckTest::theGravestComesFirst() {
    const auto shown = troubled();
    const auto all = risk::findings(shown.input(), base::Run{});
    QVERIFY(all && all->front().kind == FindingKind::ServiceLost);
    int last = -1;
    const std::vector<FindingKind> order{FindingKind::ServiceLost, FindingKind::Homeless,       FindingKind::Exhaustion,
                                         FindingKind::SloBreach,   FindingKind::Conflict,       FindingKind::HeldDrain,
                                         FindingKind::HostLoss,    FindingKind::ServiceDegraded};
    for (const auto& f : *all) {
        const int rank = static_cast<int>(std::find(order.begin(), order.end(), f.kind) - order.begin());
        QVERIFY(rank >= last);
        last = rank;
    }
}

void CheckTest::homelessHasItsHoursAndReasons() {
    const auto found = check("homeless", troubled());
    QCOMPARE(found.size(), 2U); // the surge while h2 is drained, and the one that fits nowhere
    QCOMPARE(found[0].subject.text(), std::string("workload/w2"));
    QVERIFY(found[0].at == kNow + 4h && found[0].until == kNow + 6h);
    QVERIFY2(found[0].text.find("of 3 hosts 2 already run one of its group and 1 is drained") != std::string::npos,
             found[0].text.c_str());
    QCOMPARE(found[1].subject.text(), std::string("workload/w3"));
    QVERIFY(found[1].at == kNow && found[1].until == base::kEndOfTime);
    QVERIFY2(found[1].text.find("too little CPU left") != std::string::npos, found[1].text.c_str());
}

void CheckTest::aHeldDrainNamesServiceHoursAndBudget() {
    const auto found = check("held-drain", troubled());
    QCOMPARE(found.size(), 1U);
    QVERIFY(found[0].at == kNow + 2h && found[0].until == kNow + 6h);
    QCOMPARE(found[0].subject.text(), std::string("service/s4"));
    QVERIFY2(found[0].text.find("The drain of h2 cannot end from") == 0, found[0].text.c_str());
    QVERIFY2(
        found[0].text.find("w7 of s4 has to stay, because the disruption budget s4-budget asks for 1 of the 1 that "
                           "run.") != std::string::npos,
        found[0].text.c_str());
    // Another replica that does not work is none of those that run.
    auto world = troubled().world;
    workload(world, addWorkload(world, amounts(10, 1), 1, 4)).outages.push_back({{}, model::OutageKind::Failure, ""});
    const auto again = check("held-drain", show(std::move(world), 24));
    QCOMPARE(again.size(), 1U);
    QVERIFY2(again[0].text.find("asks for 1 of the 1 that run.") != std::string::npos, again[0].text.c_str());
}

void CheckTest::aLostServiceTakesItsCallersAlong() {
    const auto found = check("services", troubled());
    const risk::Finding* s1 = nullptr;
    const risk::Finding* s2 = nullptr;
    for (const auto& f : found) {
        if (f.subject.text() == "service/s1") s1 = &f;
        if (f.subject.text() == "service/s2") s2 = &f;
    }
    QVERIFY(s1 && s2);
    QVERIFY(s1->kind == FindingKind::ServiceLost && s2->kind == FindingKind::ServiceLost);
    QCOMPARE(s2->chain.size(), 2U);
    QCOMPARE(s2->chain.front().resource.text(), std::string("service/s1"));
    QVERIFY(std::find(s1->affected.begin(), s1->affected.end(), s2->subject) != s1->affected.end());
}

void CheckTest::verdicts() {
    const auto homeless = finding(FindingKind::Homeless, "workload/w");
    const auto likely = finding(FindingKind::Exhaustion, "host/h", 0.6);
    const auto unlikely = finding(FindingKind::Exhaustion, "host/h", 0.4);
    const auto loss = finding(FindingKind::HostLoss, "host/h");
    QVERIFY(risk::verdict({homeless}, {}).kind == VerdictKind::NoGo);
    QVERIFY(risk::verdict({likely}, {}).kind == VerdictKind::NoGo);
    QVERIFY(risk::verdict({unlikely}, {}).kind == VerdictKind::GoIf);
    QVERIFY(risk::verdict({loss}, {}).kind == VerdictKind::GoIf);
    QVERIFY(risk::verdict({finding(FindingKind::ServiceLost, "service/s")}, {}).kind == VerdictKind::NoGo);
    const auto both = risk::verdict({loss, homeless}, {});
    QCOMPARE(both.limitingFinding, 1);
    QCOMPARE(both.limit, homeless.text);
    QCOMPARE(risk::verdict({loss, unlikely}, {}).breachProbability, 0.4);
    QCOMPARE(risk::verdict({loss}, {}).breachProbability, 0.0);
}

/// Checks answer one after the other; what a board reads first is the gravest of all, whichever check found it.
void CheckTest::theGravestLimits() {
    const auto unlikely = finding(FindingKind::Exhaustion, "host/a", 0.2),
               worse = finding(FindingKind::Exhaustion, "host/b", 0.4);
    const auto loss = finding(FindingKind::HostLoss, "host/c", 0.3);
    QCOMPARE(risk::verdict({unlikely, loss, worse}, {}).limit, worse.text);
    const auto late = finding(FindingKind::Homeless, "workload/late", 1, 5),
               soon = finding(FindingKind::Homeless, "workload/soon", 1, 2);
    QCOMPARE(risk::verdict({late, soon, worse}, {}).limitingFinding, 1);
    const auto known = risk::verdict({unlikely, worse}, {unlikely, worse});
    QCOMPARE(known.limitingFinding, 1);
    QVERIFY2(known.limit.ends_with(worse.text), known.limit.c_str());
}

void CheckTest::gravityIsATotalOrder() {
    std::vector<risk::Finding> all;
    for (const auto kind : {FindingKind::Exhaustion, FindingKind::Homeless, FindingKind::HostLoss})
        for (const char* subject : {"host/a", "host/b"})
            for (const char* dimension : {"cpu", "memory"})
                for (const int until : {5, 9}) {
                    all.push_back(finding(kind, subject, 0.5, 0, until));
                    all.back().dimension = dimension;
                }
    for (std::size_t a = 0; a < all.size(); ++a)
        for (std::size_t b = 0; b < all.size(); ++b)
            QCOMPARE(risk::isGraver(all[a], all[b]) || risk::isGraver(all[b], all[a]), a != b);
    auto forwards = all, backwards = all;
    std::reverse(backwards.begin(), backwards.end());
    std::sort(forwards.begin(), forwards.end(), risk::isGraver);
    std::sort(backwards.begin(), backwards.end(), risk::isGraver);
    QVERIFY(forwards == backwards);
}

void CheckTest::whatStoodBeforeIsNotTheChangesFault() {
    const auto homeless = finding(FindingKind::Homeless, "workload/w");
    const auto same = risk::verdict({homeless}, {homeless});
    QVERIFY(same.kind == VerdictKind::GoIf);
    QCOMPARE(same.limit, homeless.text);
    const auto longer = finding(FindingKind::Homeless, "workload/w", 1, 0, 12);
    QVERIFY(risk::verdict({longer}, {homeless}).kind == VerdictKind::NoGo);
    const auto likely = finding(FindingKind::Exhaustion, "host/h", 0.7);
    const auto unlikely = finding(FindingKind::Exhaustion, "host/h", 0.2);
    QVERIFY(risk::verdict({likely}, {unlikely}).kind == VerdictKind::NoGo);
    QVERIFY(risk::verdict({unlikely}, {likely}).kind == VerdictKind::GoIf);
}

/// With a certain breach and without any the verdict is go-if in both; the first sentence tells them apart.
void CheckTest::whatStandsAnywaySaysWhatItIs() {
    auto homeless = finding(FindingKind::Homeless, "workload/batch-11");
    homeless.brief = "batch-11 has no host";
    homeless.text = "batch-11 has no host: no host has the memory.";
    const auto loss = finding(FindingKind::HostLoss, "host/a"), mended = finding(FindingKind::HostLoss, "host/b");
    const auto certain = risk::verdict({loss, homeless}, {loss, homeless, mended});
    QVERIFY(certain.kind == VerdictKind::GoIf && certain.breachProbability == 1 && certain.limitingFinding == 1);
    QCOMPARE(certain.limit, std::string("batch-11 has no host, with or without the edits: no host has the memory. "
                                        "That is the gravest of 2 findings."));
    const auto none = risk::verdict({loss}, {loss, mended});
    QVERIFY(none.kind == VerdictKind::GoIf && none.breachProbability == 0);
    QCOMPARE(none.limit,
             "1 finding stands with or without the edits, and no breach is among them. The gravest: " + loss.text);
    const auto unlikely = finding(FindingKind::Exhaustion, "host/d", 0.2);
    const auto chance = risk::verdict({loss, unlikely}, {loss, unlikely, mended});
    QVERIFY2(chance.limit.starts_with("2 findings stand with or without the edits, a breach with a chance of 20 %."),
             chance.limit.c_str());
    QVERIFY2(risk::verdict({loss}, {loss}).limit.starts_with("1 finding stands, and no breach"), "without edits");
    const auto added = risk::verdict({loss, homeless}, {homeless});
    QCOMPARE(added.limit, loss.text + " batch-11 has no host, with or without the edits: no host has the memory.");
    // the one that stops a go comes before a surer one that does not
    const auto likely = finding(FindingKind::Exhaustion, "host/h", 0.7);
    QCOMPARE(risk::verdict({loss, likely}, {loss, likely}).limitingFinding, 1);
}

QTEST_APPLESS_MAIN(CheckTest)
#include "check_test.moc"
