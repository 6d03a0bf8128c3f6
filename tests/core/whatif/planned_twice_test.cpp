#include "core/whatif/made_plans.h"

#include "whatif/call_off.h"
#include "whatif/doubled_plans.h"

#include <QtTest>

using namespace penumbra;
using namespace penumbra::test::plans;

namespace {

model::Batch named(model::Batch batch, const char* name, base::TimeWindow window = kWindow) {
    batch.plans.front().name = name;
    batch.plans.front().window = window;
    return batch;
}
/// Two replicas of a new service.
model::Batch mail() {
    return asBatch({resource(ResourceKind::Service, "mail"), workload("mail/a", 250), workload("mail/b", 250)},
                   {partOf("mail/a", "mail"), partOf("mail/b", "mail")});
}
model::Batch shopOf(int replicas) {
    std::vector<model::Resource> wanted{resource(ResourceKind::Service, "shop")};
    std::vector<model::Relation> relations;
    for (int i = 0; i < replicas; ++i) {
        const auto name = "shop/" + std::to_string(i);
        wanted.push_back(workload(name, 500));
        relations.push_back(partOf(name, "shop"));
    }
    return asBatch(std::move(wanted), std::move(relations));
}
QString textOf(const base::Problems& problems) {
    QStringList out;
    for (const auto& one : problems) out << QString::fromStdString(one.text);
    return out.join('\n');
}

} // namespace

/// Several plans at once, instances of one name with several sizes, and plans that are called off.
class PlannedTwiceTest final : public QObject {
    Q_OBJECT

private slots:
    void instancesOfSeveralSizes();
    void aHostThatGoesIsNoneThatComes();
    void twoPlansOfOneThingAreTold();
    void whatIsShownCountsOnce();
    void twoNumbersOfReplicasAreTold();
    void calledOff();
    void whatCannotBeCalledOff();
};

/// web[0] and web[1] differ: what the inventory shows of one is not taken for the other.
void PlannedTwiceTest::instancesOfSeveralSizes() {
    auto live = fleet();
    const auto small = with(host("web[0]", 4, 16), "create"), large = with(host("web[1]", 16, 64), "create"),
               other = with(host("web[2]", 4, 16), "create");
    const auto made = make(asBatch({small, large, other}), live);
    QVERIFY(made.event);
    QCOMPARE(words(whatif::effectsOf(live, *made.event)),
             QStringList({"+ host/web-1 :  -> 16 cores, 64 GiB memory", "+ host/web-2 :  -> 4 cores, 16 GiB memory",
                          "+ host/web-3 :  -> 4 cores, 16 GiB memory"}));
    live.put(*made.event);
    const auto during = kWindow.begin + 20min;
    const auto left = [&] {
        QStringList out;
        for (const auto& edit : whatif::scheduledEdits(live, during))
            out << QString::fromStdString(whatif::describe(edit.change));
        return out;
    };
    QCOMPARE(left(), QStringList({"Add 1 host with 16 cores, 64 GiB", "Add 2 hosts with 4 cores, 16 GiB"}));
    live.put(host("web[0]", 4, 16));
    QCOMPARE(left(), QStringList({"Add 1 host with 16 cores, 64 GiB", "Add 1 host with 4 cores, 16 GiB"}));
    auto declared = host("i-1", 16, 64);
    declared.attributes["declared-as"] = {"web[1]", "state", kNow, {}};
    live.put(declared);
    QCOMPARE(left(), QStringList({"Add 1 host with 4 cores, 16 GiB"}));
    const auto unshown = whatif::unshownPlans(live, kWindow.end + 1h);
    QCOMPARE(unshown.size(), std::size_t(1));
    QVERIFY(QString::fromStdString(unshown[0].reason).contains("does not show: Add 1 host with 4 cores, 16 GiB."));
}

/// A host of its own becomes two of a number: it is called as they are before the index.
void PlannedTwiceTest::aHostThatGoesIsNoneThatComes() {
    auto live = fleet();
    live.put(host("web", 8, 32));
    const auto made = make(asBatch({with(resource(ResourceKind::Host, "web"), "delete"),
                                    with(host("web[0]", 4, 16), "create"), with(host("web[1]", 4, 16), "create")}),
                           live);
    live.put(*made.event);
    const auto edits = whatif::scheduledEdits(live, kWindow.begin + 20min);
    QCOMPARE(edits.size(), std::size_t(2));
    QCOMPARE(edits[0].change.params.at("count"), std::string("2"));
}

void PlannedTwiceTest::twoPlansOfOneThingAreTold() {
    auto live = fleet();
    live.put(*make(named(mail(), "Release 1"), live).event);
    QVERIFY(whatif::doubledPlans(live, kNow).empty());
    const base::TimeWindow later{kWindow.begin + 48h, kWindow.end + 48h};
    const auto again = make(named(mail(), "Release 2", later), live);
    const QString told = "'Release 1' (from 2026-12-01T00:00:00Z) and 'Release 2' (from 2026-12-03T00:00:00Z) both "
                         "bring service/mail: what each of them brings is counted, so it adds up.";
    QVERIFY2(textOf(again.problems).contains(told), qPrintable(textOf(again.problems)));
    live.put(*again.event);
    QVERIFY2(textOf(whatif::doubledPlans(live, kNow)).contains(told),
             qPrintable(textOf(whatif::doubledPlans(live, kNow))));
    // it is so
    int replicas = 0;
    base::Problems ignored;
    const auto applied = whatif::apply(model::makeWorld(live, ignored), whatif::scheduledEdits(live, kNow));
    for (const auto& row : applied.world.workloads)
        replicas += row.name.starts_with("mail") && row.exists.contains(later.end);
    QCOMPARE(replicas, 4);
    // the same name again, a plan of something else, and one that is over
    QVERIFY(!make(named(mail(), "Release 2", {later.begin + 1h, later.end + 1h}), live)
                 .tells("'Release 2' (from 2026-12-03T00:00:00Z)"));
    QVERIFY(!make(asBatch({with(host("web[0]", 4, 16), "create")}), live).tells("what each of them brings"));
    QVERIFY(whatif::doubledPlans(live, kWindow.end).empty());
    // two of one batch
    auto both = named(mail(), "A");
    both.plans.push_back(named(mail(), "B").plans.front());
    QVERIFY(make(both, fleet()).tells("and 'B' (from 2026-12-01T00:00:00Z) both bring service/mail"));
}

void PlannedTwiceTest::whatIsShownCountsOnce() {
    auto live = fleet();
    const base::TimeWindow longer{kWindow.begin, kWindow.end + 48h};
    for (const char* name : {"Release 1", "Release 2"}) live.put(*make(named(mail(), name, longer), live).event);
    QCOMPARE(whatif::doubledPlans(live, kWindow.end).size(), std::size_t(1));
    live.put(resource(ResourceKind::Service, "mail"));
    for (const char* name : {"mail/x", "mail/y"}) {
        live.put(workload(name, 250));
        live.put(partOf(name, "mail"));
    }
    QVERIFY(whatif::doubledPlans(live, kWindow.end).empty());
}

void PlannedTwiceTest::twoNumbersOfReplicasAreTold() {
    auto live = fleet();
    live.put(*make(named(shopOf(3), "Grow"), live).event);
    QVERIFY(!make(named(shopOf(3), "Grow too"), live).tells("both"));
    const auto other = make(named(shopOf(5), "Grow more"), live);
    QVERIFY2(other.tells("both set the number of replicas of service/shop: to different values"),
             qPrintable(textOf(other.problems)));
}

void PlannedTwiceTest::calledOff() {
    auto live = fleet();
    live.put(*make(named(mail(), "Release 1"), live).event);
    live.put(*make(named(mail(), "Release 2"), live).event);
    const auto batch = whatif::callOff(live, "Release 2", kNow);
    QVERIFY2(batch, batch ? "" : batch.error().text.c_str());
    QVERIFY(batch->events.size() == 1 && batch->events[0].window.empty());
    QCOMPARE(batch->source, std::string("call-off of Release 2"));
    QCOMPARE(batch->events[0].source, std::string("plan.json"));
    live.put(batch->events[0]);
    QVERIFY(whatif::doubledPlans(live, kNow).empty() && whatif::unshownPlans(live, kWindow.end + 1h).size() == 1);
    QCOMPARE(whatif::scheduledEdits(live, kNow).size(), std::size_t(1));
    // under way
    const auto during = whatif::callOff(live, "plan/Release 1", kWindow.begin + 5min);
    QVERIFY(during.has_value());
    live.put(during->events[0]);
    QVERIFY(whatif::scheduledEdits(live, kWindow.begin + 5min).empty());
    QVERIFY(whatif::unshownPlans(live, kWindow.end + 1h).empty());
    // planned anew, nothing is replaced
    const auto anew = make(named(mail(), "Release 2"), live);
    QVERIFY(anew.event && !anew.event->window.empty() && !anew.tells("It replaces"));
}

void PlannedTwiceTest::whatCannotBeCalledOff() {
    auto live = fleet();
    auto event = *make(named(mail(), "Release 1"), live).event;
    live.put(event);
    model::ScheduledEvent window = event;
    window.id = model::EventId("ics/1");
    window.title = "Kernel update";
    window.source = "team.ics";
    live.put(window);
    const auto says = [&](const char* name, base::Time now, const char* text) {
        const auto refused = whatif::callOff(live, name, now);
        QVERIFY2(!refused && refused.error().kind == base::ErrorKind::Usage, name);
        QVERIFY2(refused.error().text.find(text) != std::string::npos, refused.error().text.c_str());
    };
    says("Kernel update", kNow, "comes from team.ics, so it is called off there");
    says("Relase 1", kNow, "There is no planned change 'Relase 1'. Did you mean 'Release 1'?");
    says("Release 1", kWindow.end, "was to be done by 2026-12-01T01:00:00Z");
    event.id = model::EventId("plan/shop/Release 1");
    live.put(event);
    says("Release 1", kNow, "Say which by its id: plan/Release 1, plan/shop/Release 1.");
    for (const char* id : {"plan/Release 1", "plan/shop/Release 1"}) {
        const auto batch = whatif::callOff(live, id, kNow);
        QVERIFY(batch.has_value());
        live.put(batch->events[0]);
    }
    says("Release 1", kNow, "is called off already");
    says("nothing", kNow, "Nothing is planned.");
}

QTEST_GUILESS_MAIN(PlannedTwiceTest)
#include "planned_twice_test.moc"
