#include "core/whatif/made_plans.h"

#include <QtTest>

using namespace penumbra;
using namespace penumbra::test::plans;

/// What is planned becomes edits beside the live inventory: what is new, other, or goes, and nothing twice.
class PlannedChangeTest final : public QObject {
    Q_OBJECT

private slots:
    void hostsComeGoAndAreReplaced();
    void servicesAreBroughtToWhatIsWanted();
    void workloadsOfNoService();
    void whatIsThereAlreadyIsNoChange();
    void whatCannotBeSaidIsTold();
    void theSameNameReplaces();
    void whatIsReplacedIsTold();
    void aRevisionThatAsksForNothingTakesItBack();
    void whatIsShownIsNotAppliedTwice();
    void whatIsShownUnderItsOwnNameIsNotAppliedTwice();
    void itHoldsForGood();
    void plansWithoutATimeAreNone();
    void whatLastsForHoursIsSaid();
};

void PlannedChangeTest::hostsComeGoAndAreReplaced() {
    const auto live = fleet();
    model::Resource bigger = with(resource(ResourceKind::Host, "h2"), "update");
    bigger.capacity.set(model::kMemory, std::int64_t{64} << 30);
    auto first = with(host("web[0]", 4, 16), "create"), second = with(host("web[1]", 4, 16), "create");
    const auto made = make(asBatch({first, second, with(resource(ResourceKind::Host, "h1"), "delete"), bigger,
                                    with(resource(ResourceKind::Host, "h3"), "replace")}),
                           live);
    QVERIFY(made.event);
    QCOMPARE(made.words(), QStringList({"Add 2 hosts with 4 cores, 16 GiB", "Remove host h1",
                                        "Replace h2, 1 at once, by ones with 64 GiB", "Replace h3, 1 at once"}));
    QVERIFY(made.event->kind == model::EventKind::Release && made.event->window == kWindow);
    QCOMPARE(words(whatif::effectsOf(live, *made.event)),
             QStringList({"- host/h1 : 8 cores, 32 GiB memory -> ", "- host/h2 : 8 cores, 32 GiB memory -> ",
                          "- host/h3 : 8 cores, 32 GiB memory -> ", "+ host/h2-1 :  -> 8 cores, 64 GiB memory",
                          "+ host/h3-1 :  -> 8 cores, 32 GiB memory", "+ host/web-1 :  -> 4 cores, 16 GiB memory",
                          "+ host/web-2 :  -> 4 cores, 16 GiB memory"}));
}

/// A maintenance drains its hosts though nobody wrote that down; more demand is no difference of the inventory.
void PlannedChangeTest::whatLastsForHoursIsSaid() {
    const auto live = fleet();
    model::ScheduledEvent event;
    event.id = model::EventId("firmware");
    event.kind = model::EventKind::Maintenance;
    event.title = "New firmware";
    event.window = kWindow;
    event.resources = {model::makeId(ResourceKind::Host, "h1"), model::makeId(ResourceKind::Host, "h2"),
                       model::makeId(ResourceKind::Service, "shop")};
    const auto drained = whatif::effectsOf(live, event);
    QCOMPARE(words(drained), QStringList({"~ host/h1 state: up -> drained", "~ host/h2 state: up -> drained"}));
    QCOMPARE(drained.deeds.size(), std::size_t(2));
    event.kind = model::EventKind::Campaign;
    event.changes = {{"change-demand", {{"factor", "1.4"}}}};
    const auto more = whatif::effectsOf(live, event);
    QVERIFY(more.differences.empty() && more.skipped.empty());
    QCOMPARE(more.deeds, (std::vector<std::string>{"Demand of every workload times 1.4, what it stores as before"}));
    event.changes.clear();
    QVERIFY(whatif::effectsOf(live, event).deeds.empty());
}

void PlannedChangeTest::servicesAreBroughtToWhatIsWanted() {
    const auto live = fleet();
    std::vector<model::Resource> wanted{resource(ResourceKind::Service, "shop"),
                                        resource(ResourceKind::Service, "mail")};
    std::vector<model::Relation> relations{{model::makeId(ResourceKind::Service, "shop"),
                                            model::makeId(ResourceKind::Service, "mail"),
                                            model::RelationKind::Uses,
                                            {}}};
    for (const char* name : {"shop/a", "shop/b", "shop/c"}) {
        wanted.push_back(workload(name, 750));
        relations.push_back(partOf(name, "shop"));
    }
    for (const char* name : {"mail/a", "mail/b"}) {
        wanted.push_back(workload(name, 250));
        relations.push_back(partOf(name, "mail"));
    }
    const auto made = make(asBatch(wanted, relations), live);
    QVERIFY(made.event);
    QCOMPARE(made.words(), QStringList({"Scale shop to 3 replicas", "Resize shop to 0.75 cores",
                                        "Deploy from a manifest: 2 of mail", "shop is degraded without mail"}));
    QCOMPARE(words(whatif::effectsOf(live, *made.event)),
             QStringList({"+ service/mail :  -> 2 replicas, each 0.25 cores", "~ service/shop replicas: 2 -> 3",
                          "~ service/shop request of each: 0.50 cores -> 0.75 cores",
                          "~ service/shop uses:  -> service/mail"}));
    QVERIFY(made.tells("number of replicas and what each of them reserves"));
}

void PlannedChangeTest::workloadsOfNoService() {
    const auto live = fleet();
    auto smaller = with(workload("job", 250), "update");
    const auto made =
        make(asBatch({smaller, with(workload("vm-9", 2000), "create"), with(workload("shop-2", 0), "delete")}), live);
    QVERIFY(made.event);
    QCOMPARE(made.words(),
             QStringList({"Resize job to 0.25 cores", "Deploy from a manifest: 1 of vm-9", "Evict shop-2"}));
    const auto effects = words(whatif::effectsOf(live, *made.event));
    QVERIFY2(effects.contains("~ service/shop replicas: 2 -> 1"), qPrintable(effects.join('\n')));
    QVERIFY2(effects.contains("~ workload/job request of each: 1 core -> 0.25 cores"), qPrintable(effects.join('\n')));
}

void PlannedChangeTest::whatIsThereAlreadyIsNoChange() {
    const auto made = make(asBatch({resource(ResourceKind::Service, "shop"), workload("shop-1", 500),
                                    workload("shop-2", 500), with(host("h1", 8, 32), "create")},
                                   {partOf("shop-1", "shop"), partOf("shop-2", "shop")}),
                           fleet());
    QVERIFY(!made.event);
    QCOMPARE(made.accounting.duplicate, 1);
    QVERIFY(made.accounting.rejected == 0 && made.accounting.read == 1);
    QVERIFY(made.tells("nothing but what is there already"));
}

void PlannedChangeTest::whatCannotBeSaidIsTold() {
    auto role = with(resource(ResourceKind::Service, "fn"), "create");
    role.attributes["type"] = {"aws_lambda_function", "plan.json", kNow, {}};
    auto unsized = with(resource(ResourceKind::Host, "big"), "create");
    unsized.attributes["instance-type"] = {"zz9.plural", "plan.json", kNow, {}};
    const auto made = make(asBatch({role, unsized, with(resource(ResourceKind::Host, "nowhere"), "delete")}), fleet());
    QVERIFY(!made.event);
    QCOMPARE(made.accounting.rejected, 1);
    QVERIFY(made.tells("1 aws_lambda_function to create"));
    QVERIFY(made.tells("its type is zz9.plural"));
    QVERIFY(made.tells("nowhere is to be removed, but the inventory does not have it"));
    QVERIFY(made.tells("'Release 42' was not stored"));
}

void PlannedChangeTest::theSameNameReplaces() {
    const auto batch = asBatch({with(resource(ResourceKind::Host, "h1"), "delete")});
    const auto first = make(batch, fleet()), again = make(batch, fleet());
    QVERIFY(*first.event == *again.event);
    auto later = batch;
    later.plans.front().window = {kNow + 100h, kNow + 101h};
    QVERIFY(make(later, fleet()).event->id == first.event->id);
    QVERIFY(!(make(later, fleet()).event == first.event));
    later.plans.front().publisher = "shop";
    QVERIFY(make(later, fleet()).event->id != first.event->id);
}

void PlannedChangeTest::whatIsReplacedIsTold() {
    auto live = fleet();
    const auto batch = asBatch({with(resource(ResourceKind::Host, "h1"), "delete")});
    live.put(*make(batch, live).event);
    QVERIFY(!make(batch, live).tells("It replaces"));
    auto other = asBatch({with(resource(ResourceKind::Host, "h2"), "delete")});
    other.source = "other.json";
    const auto made = make(other, live);
    QVERIFY(made.event && made.tells("It replaces 'Release 42', which plan.json planned for 2026-12-01"));
    other.plans.front().window = {kNow + 100h, kNow + 101h};
    other.plans.push_back(other.plans.front()); // of one name in one batch
    other.plans.front().window = kWindow;
    QVERIFY(make(other, fleet()).tells("It replaces 'Release 42', which other.json planned"));
    auto over = other;
    over.plans.pop_back();
    over.time = kWindow.end;
    QVERIFY(!make(over, live).tells("It replaces"));
}

/// The first asks for three replicas, the revision for the two that run.
void PlannedChangeTest::aRevisionThatAsksForNothingTakesItBack() {
    auto live = fleet();
    std::vector<model::Resource> wanted{resource(ResourceKind::Service, "shop"), workload("shop-1", 500),
                                        workload("shop-2", 500), workload("shop-3", 500)};
    std::vector<model::Relation> relations{partOf("shop-1", "shop"), partOf("shop-2", "shop"),
                                           partOf("shop-3", "shop")};
    live.put(*make(asBatch(wanted, relations), live).event);
    QCOMPARE(whatif::scheduledEdits(live, kNow).size(), std::size_t(1));
    wanted.pop_back();
    relations.pop_back();
    auto revision = asBatch(wanted, relations);
    const auto made = make(revision, live);
    QVERIFY(made.event && made.event->changes.empty());
    QVERIFY(made.accounting.duplicate == 0 && made.tells("nothing of that name is planned any more"));
    revision.time = kWindow.begin + 1min; // it has begun
    QCOMPARE(make(revision, live).accounting.duplicate, 1);
    live.put(*made.event);
    QVERIFY(whatif::scheduledEdits(live, kNow).empty() && whatif::unshownPlans(live, kWindow.end + 1h).empty());
}

void PlannedChangeTest::whatIsShownIsNotAppliedTwice() {
    auto live = fleet();
    const auto made =
        make(asBatch({with(host("web[0]", 4, 16), "create"), with(host("web[1]", 4, 16), "create"),
                      with(resource(ResourceKind::Host, "h3"), "delete"), resource(ResourceKind::Service, "mail"),
                      workload("mail/a", 250), workload("mail/b", 250)},
                     {partOf("mail/a", "mail"), partOf("mail/b", "mail")}),
             live);
    live.put(*made.event);
    const auto during = kWindow.begin + 20min;
    QCOMPARE(whatif::scheduledEdits(live, during).size(), std::size_t(3));
    // the live inventory has one of the hosts by the name that its state gives it, h3 is gone, one replica runs
    auto web = host("i-0abc", 4, 16);
    web.attributes["declared-as"] = {"web[0]", "state", kNow, {}};
    live.put(web);
    auto gone = *live.find(model::makeId(ResourceKind::Host, "h3"));
    gone.lifetime.end = kWindow.begin + 5min;
    live.put(gone);
    live.put(resource(ResourceKind::Service, "mail"));
    live.put(workload("mail-x7", 250));
    live.put(partOf("mail-x7", "mail"));
    const auto left = whatif::scheduledEdits(live, during);
    QCOMPARE(left.size(), std::size_t(2));
    QCOMPARE(left[0].change.params.at("count"), std::string("1"));
    QCOMPARE(QString::fromStdString(whatif::describe(left[1].change)), QString("Deploy from a manifest: 1 of mail"));
    live.put(workload("mail-y8", 250));
    live.put(partOf("mail-y8", "mail"));
    QCOMPARE(whatif::scheduledEdits(live, during).size(), std::size_t(1));
    // once it is over, the live inventory is what there is
    QVERIFY(whatif::scheduledEdits(live, kWindow.end).empty());
    const auto unshown = whatif::unshownPlans(live, kWindow.end + 1h);
    QCOMPARE(unshown.size(), std::size_t(1));
    QVERIFY2(unshown[0].reason.find("does not show: Add 1 host with 4 cores") != std::string::npos,
             unshown[0].reason.c_str());
    QVERIFY(whatif::unshownPlans(live, kWindow.begin).empty() &&
            whatif::unshownPlans(live, kWindow.end + 200h).empty());
}

/// A host with a title of its own, and a machine that is imported under another name than the plan gives it.
void PlannedChangeTest::whatIsShownUnderItsOwnNameIsNotAppliedTwice() {
    auto live = fleet();
    auto web = host("web-01", 4, 16);
    web.name = "Web server 1";
    auto vm = with(workload("vm.a", 2000), "create");
    vm.attributes["declared-as"] = {"vm.a", "plan.json", kNow, {}};
    const auto plan = asBatch({web, vm});
    const auto made = make(plan, live);
    QVERIFY(made.event);
    QCOMPARE(made.event->changes[0].params.at("name"), std::string("web-01"));
    live.put(*made.event);
    const auto during = kWindow.begin + 20min;
    QCOMPARE(whatif::scheduledEdits(live, during).size(), std::size_t(2));
    live.put(web);
    auto imported = workload("vm-103", 2000);
    imported.attributes["declared-as"] = {"vm.a", "state", kNow, {}};
    live.put(imported);
    QCOMPARE(whatif::scheduledEdits(live, during).size(), std::size_t(0));
    QVERIFY(whatif::unshownPlans(live, kWindow.end + 1h).empty());
    auto again = plan;
    again.time = during;
    QCOMPARE(make(again, live).accounting.duplicate, 1);
}

void PlannedChangeTest::itHoldsForGood() {
    auto live = fleet();
    live.put(*make(asBatch({with(resource(ResourceKind::Host, "h1"), "delete")}), live).event);
    const auto edits = whatif::scheduledEdits(live, kNow);
    QCOMPARE(edits.size(), std::size_t(1));
    QVERIFY(edits[0].window == (base::TimeWindow{kWindow.begin, base::kEndOfTime}));
}

void PlannedChangeTest::plansWithoutATimeAreNone() {
    auto batch = asBatch({with(resource(ResourceKind::Host, "h1"), "delete")});
    batch.plans.front().window = {};
    base::Problems problems;
    QVERIFY(!whatif::withPlannedEvents(batch, fleet(), {}, problems));
    QVERIFY(problems.empty());
}

QTEST_APPLESS_MAIN(PlannedChangeTest)
#include "planned_change_test.moc"
