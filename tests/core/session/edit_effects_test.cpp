#include "core/session/small_session.h"

#include <QtTest>
#include <algorithm>

using namespace penumbra;
using namespace penumbra::test;
using namespace std::chrono_literals;

namespace {

const base::Time kBegin = *base::parseTime("2026-03-01T00:00:00Z");

/// The small fleet with a datastore for the database, and four cores a host of which nobody takes much.
model::Batch fleet() {
    auto batch = smallFleet(14);
    batch.events.clear();
    model::Resource store;
    store.id = model::makeId(model::ResourceKind::Datastore, "ssd");
    store.kind = model::ResourceKind::Datastore;
    store.name = "ssd";
    batch.resources.push_back(store);
    batch.relations.push_back(
        {model::makeId(model::ResourceKind::Workload, "db-1"), store.id, model::RelationKind::RunsOn});
    batch.accounting.read += 1;
    return batch;
}

whatif::Scenario scenario(const std::vector<std::string>& texts) {
    whatif::Scenario out{"test", {}};
    for (const auto& text : texts) {
        auto edit = whatif::parseEdit(text, kBegin);
        if (!edit) qFatal("%s", edit.error().text.c_str());
        edit->key = fmt::format("e{}", out.edits.size());
        out.edits.push_back(*edit);
    }
    return out;
}

const risk::Finding* find(const session::Evaluation& evaluation, risk::FindingKind kind, const std::string& subject) {
    for (const auto& f : evaluation.findings)
        if (f.kind == kind && f.subjectName == subject) return &f;
    return nullptr;
}

std::string hostOf(const session::Evaluation& evaluation, const std::string& workload, base::Time t) {
    const int row = model::findWorkload(*evaluation.world, model::makeId(model::ResourceKind::Workload, workload));
    if (row < 0) return "no row";
    const int host = evaluation.usage->placementAt(t).hostOf[static_cast<std::size_t>(row)];
    return host < 0 ? "-" : evaluation.world->hosts[static_cast<std::size_t>(host)].name;
}

} // namespace

/// What edits come to once everything is placed and simulated.
class EditEffectsTest final : public QObject {
    Q_OBJECT
private slots:
    void aFailedDatastoreLosesItsServiceAndItsCallers() {
        SmallSession small(fleet());
        const auto evaluation = small.evaluate(scenario({"fail-datastore datastore=ssd from=+10h for=6h"}));
        QVERIFY2(evaluation->skipped.empty(), "it fits");
        for (const char* service : {"db", "shop"}) {
            const auto* lost = find(*evaluation, risk::FindingKind::ServiceLost, service);
            QVERIFY(lost);
            QVERIFY(lost->at == kBegin + 10h && lost->until == kBegin + 16h);
        }
        for (const auto t : {0h, 12h, 20h}) QCOMPARE(hostOf(*evaluation, "db-1", kBegin + t), std::string("h4"));
        const auto* cpu = evaluation->usage->find(simulate::SubjectKind::Host, 3, model::kCpu);
        QVERIFY(cpu->quantiles[2][9] > 500 && cpu->quantiles[2][12] == 0 && cpu->quantiles[2][16] > 500);
    }

    void aDependencyCountsInItsHours() {
        SmallSession small(fleet());
        const auto evaluation =
            small.evaluate(scenario({"fail-datastore datastore=ssd from=+10h for=6h",
                                     "change-dependency service=shop on=db kind=none from=+13h for=9h"}));
        const auto* lost = find(*evaluation, risk::FindingKind::ServiceLost, "shop");
        QVERIFY(lost && lost->at == kBegin + 10h && lost->until == kBegin + 13h);
        const auto soft = small.evaluate(scenario(
            {"fail-datastore datastore=ssd from=+10h for=6h", "change-dependency service=shop on=db kind=soft"}));
        QVERIFY(!find(*soft, risk::FindingKind::ServiceLost, "shop"));
        const auto* degraded = find(*soft, risk::FindingKind::ServiceDegraded, "shop");
        QVERIFY(degraded && degraded->at == kBegin + 10h && degraded->until == kBegin + 16h);
    }

    void aDegradedHostOffersLessHourByHour() {
        SmallSession small(fleet());
        const auto evaluation = small.evaluate(scenario(
            {"degrade-hosts host=h2 cpu=0.25 from=+5h for=20h", "degrade-hosts zone=a cpu=0.5 from=+20h for=9h"}));
        const auto* cpu = evaluation->usage->find(simulate::SubjectKind::Host, 1, model::kCpu);
        for (int hour = 0; hour < 40; ++hour) {
            const double first = hour >= 5 && hour < 25 ? 0.25 : 1, second = hour >= 20 && hour < 29 ? 0.5 : 1;
            QCOMPARE(cpu->capacity[static_cast<std::size_t>(hour)], static_cast<float>(4000 * first * second));
        }
        QCOMPARE(hostOf(*evaluation, "shop-2", kBegin + 22h), std::string("h2")); // what runs there stays
        const auto* out = find(*evaluation, risk::FindingKind::Exhaustion, "h2");
        QVERIFY(out && out->at >= kBegin + 5h && out->at < kBegin + 29h);
    }

    /// Either alone leaves a place for everything; in the hours in which they meet, two find none.
    void whatIsHarmlessAloneIsNamedTogether() {
        SmallSession small(fleet());
        const std::string fail = "fail-hosts zone=a from=+10h for=10h",
                          degrade = "degrade-hosts zone=b cpu=0.5 from=+15h for=10h";
        for (const auto& alone : {fail, degrade}) {
            const auto evaluation = small.evaluate(scenario({alone}));
            for (const auto& f : evaluation->findings)
                QVERIFY2(f.kind != risk::FindingKind::Homeless && f.kind != risk::FindingKind::Conflict,
                         f.text.c_str());
        }
        // What moved there before stays on the smaller hosts, so the failure has to come second.
        const auto both = small.evaluate(scenario({"fail-hosts zone=a from=+17h30m for=10h", degrade}));
        const auto conflict = std::find_if(both->findings.begin(), both->findings.end(),
                                           [](const auto& f) { return f.kind == risk::FindingKind::Conflict; });
        QVERIFY(conflict != both->findings.end());
        QVERIFY2(conflict->at == kBegin + 17h + 30min && conflict->until == kBegin + 25h, conflict->text.c_str());
        QVERIFY2(conflict->text.find("the smaller capacity of h3 and h4") != std::string::npos, conflict->text.c_str());
        QVERIFY2(conflict->text.find("the failure of h1 and h2") != std::string::npos, conflict->text.c_str());
    }

    void aReservationTakesRoomAndNothingElseGetsIt() {
        SmallSession small(fleet());
        const auto held = small.evaluate(scenario(
            {"reserve purpose=spare cpu=2.5 zone=b count=2 from=+5h for=30h", "fail-host host=h1 from=+10h for=5h"}));
        std::set<std::string> hosts;
        for (const char* piece : {"spare-1", "spare-2"}) hosts.insert(hostOf(*held, piece, kBegin + 12h));
        QVERIFY(hosts == (std::set<std::string>{"h3", "h4"}));
        QCOMPARE(hostOf(*held, "shop-1", kBegin + 12h), std::string("h2"));
        QCOMPARE(hostOf(*held, "spare-1", kBegin + 36h), std::string("-"));
        const auto tight = small.evaluate(
            scenario({"reserve purpose=spare cpu=2.5 count=4 from=+5h for=30h", "fail-host host=h1 from=+10h for=5h"}));
        const auto homeless = std::count_if(tight->findings.begin(), tight->findings.end(),
                                            [](const auto& f) { return f.kind == risk::FindingKind::Homeless; });
        QVERIFY(homeless >= 1); // of what ran or was held on h1
    }

    void aMigrationEndsInItsZone() {
        SmallSession small(fleet());
        const auto evaluation =
            small.evaluate(scenario({"migrate-service service=shop zone=b away=a pace=2h start=30m from=+4h for=40h"}));
        const auto zoneCount = [&](base::Time t, int zone) {
            int count = 0;
            const auto& placement = evaluation->usage->placementAt(t);
            for (std::size_t w = 0; w < placement.hostOf.size(); ++w)
                if (placement.hostOf[w] >= 0 && evaluation->world->workloads[w].service == 0)
                    count += evaluation->world->hosts[static_cast<std::size_t>(placement.hostOf[w])].zone == zone;
            return count;
        };
        QCOMPARE(zoneCount(kBegin + 3h, 0), 2);
        QCOMPARE(zoneCount(kBegin + 4h + 10min, 1), 2); // one of two there, the old one still here
        QCOMPARE(zoneCount(kBegin + 4h + 10min, 0), 2);
        QCOMPARE(zoneCount(kBegin + 5h, 0), 1);
        QCOMPARE(zoneCount(kBegin + 7h, 0), 0);
        QCOMPARE(zoneCount(kBegin + 7h, 1), 3);
    }

    /// The dry run that remembers its own moves: one free slot takes one of two, whatever either alone would find.
    void evictionsShareTheRoomThatIsLeft() {
        SmallSession small(fleet());
        const auto evaluation =
            small.evaluate(scenario({"reserve purpose=full cpu=2.5 host=h1", "fail-hosts zone=b from=+10h for=4h"}));
        int placed = 0, waiting = 0;
        const auto& placement = evaluation->usage->placementAt(kBegin + 11h);
        for (const char* name : {"shop-3", "db-1"}) {
            const auto row = static_cast<std::size_t>(
                model::findWorkload(*evaluation->world, model::makeId(model::ResourceKind::Workload, name)));
            ++(placement.hostOf[row] >= 0 ? placed : waiting);
        }
        QCOMPARE(placed, 1);
        QCOMPARE(waiting, 1);
    }
};

QTEST_GUILESS_MAIN(EditEffectsTest)
#include "edit_effects_test.moc"
