#include "model/json.h"

#include <QTest>

using namespace penumbra;

namespace {

model::Resource everything(model::Dimensions& dimensions) {
    model::Resource r;
    r.id = model::ResourceId("workload/shop/cart-7");
    r.kind = model::ResourceKind::Workload;
    r.name = "cart \"7\" \xC3\xA4";
    r.labels = {{"zone", "a"}, {"", "empty key"}};
    r.capacity.set(model::kMemory, std::int64_t{1} << 60);
    r.request.set(model::kCpu, 0);
    r.request.set(dimensions.findOrAdd("licences"), 12);
    r.taints = {{"gpu", "yes", model::TaintEffect::NoExecute}};
    r.cordoned = true;
    r.rules.selectors = {{"disk", model::SelectorOperator::NotIn, {"hdd", "tape"}}};
    r.rules.tolerations = {{"gpu", "", false, model::TaintEffect::PreferNoSchedule}, {}};
    r.rules.antiAffinity = {{"", model::Scope::Zone, false}};
    r.rules.topologySpread = {{"g", model::Scope::Rack, 3, false}};
    r.rules.affinity = {{"service/shop/cart", model::Scope::Zone, false}};
    r.overcommit.set(model::kCpu, 4000);
    r.rules.preempts = true;
    r.rules.priority = -5;
    r.rules.pinned = true;
    r.minAvailable = 2;
    r.tier = 1;
    r.lifetime.begin = base::fromMillis(1'700'000'000'123);
    r.attributes = {{"os", {"Debian 12", "inventory.csv", base::fromMillis(1'700'000'000'000), "debian12"}},
                    {"old", {"", "", base::fromMillis(-99'999'999'999'999), ""}}};
    return r;
}

} // namespace

class JsonTest : public QObject {
    Q_OBJECT

private slots:
    void resourceSurvives() {
        model::Dimensions dimensions;
        const auto resource = everything(dimensions);
        const auto text = base::dumpJson(model::toJson(resource, dimensions));
        const auto json = base::parseJson(text, "the test");
        QVERIFY(json.has_value());
        model::Dimensions read = dimensions;
        const auto back = model::resourceFromJson(*json, read);
        QVERIFY2(back.has_value(), back ? "" : back.error().text.c_str());
        QVERIFY(*back == resource);
        QVERIFY(read == dimensions);
    }
    void plainResourceStaysSmall() {
        model::Dimensions dimensions;
        model::Resource host;
        host.id = model::makeId(model::ResourceKind::Host, "h1");
        QCOMPARE(base::dumpJson(model::toJson(host, dimensions)), std::string(R"({"id":"host/h1","kind":"host"})"));
    }
    void unknownDimensionIsAdded() {
        model::Dimensions dimensions;
        const auto read = model::resourceFromJson({{"id", "host/h"}, {"capacity", {{"seats", 3}}}}, dimensions);
        QVERIFY(read.has_value());
        QCOMPARE(read->capacity.at(dimensions.find("seats")), std::int64_t{3});
    }
    void eventSurvives() {
        model::ScheduledEvent event;
        event.id = model::EventId("ical/7@x");
        event.kind = model::EventKind::Freeze;
        event.title = "Year's end";
        event.window = {base::fromMillis(0), base::fromMillis(3'600'000)};
        event.zone = "Europe/Berlin";
        event.resources = {model::ResourceId("host/h1"), model::ResourceId("who knows")};
        event.changes = {{"scale-replicas", {{"service", "shop"}, {"replicas", "9"}}}, {"from-the-future", {}}};
        event.source = "a.ics";
        const auto back = model::eventFromJson(model::toJson(event));
        QVERIFY2(back.has_value(), back ? "" : back.error().text.c_str());
        QVERIFY(*back == event);
    }
    void openWindowsHaveNoEnds() {
        QCOMPARE(base::dumpJson(model::toJson(base::TimeWindow{})), std::string("{}"));
        QVERIFY(*model::windowFromJson(base::Json::object()) == base::TimeWindow{});
    }
    void wrongMembersAreNamed_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("member");
        QTest::newRow("no object") << "[]"
                                   << "id";
        QTest::newRow("no id") << "{}"
                               << "id";
        QTest::newRow("id is a number") << R"({"id":5})"
                                        << "id";
        QTest::newRow("kind") << R"({"id":"x","kind":"spoon"})"
                              << "kind";
        QTest::newRow("label") << R"({"id":"x","labels":{"a":1}})"
                               << "labels.a";
        QTest::newRow("amount") << R"({"id":"x","capacity":{"cpu":1.5}})"
                                << "capacity.cpu";
        QTest::newRow("huge amount") << R"({"id":"x","request":{"cpu":1e300}})"
                                     << "request.cpu";
        QTest::newRow("tier") << R"({"id":"x","tier":3000000000})"
                              << "tier";
        QTest::newRow("effect") << R"({"id":"x","taints":[{"effect":"never"}]})"
                                << "effect";
        QTest::newRow("taint") << R"({"id":"x","taints":[7]})"
                               << "taint";
        QTest::newRow("selector") << R"({"id":"x","rules":{"selectors":[{"values":[1]}]}})"
                                  << "values";
        QTest::newRow("lifetime") << R"({"id":"x","lifetime":{"begin":"soon"}})"
                                  << "begin";
        QTest::newRow("attribute") << R"({"id":"x","attributes":{"os":{"time":true}}})"
                                   << "time";
    }
    void wrongMembersAreNamed() {
        QFETCH(QString, text);
        QFETCH(QString, member);
        model::Dimensions dimensions;
        const auto read = model::resourceFromJson(*base::parseJson(text.toStdString(), "x"), dimensions);
        QVERIFY(!read.has_value());
        QVERIFY2(read.error().text.find(member.toStdString()) != std::string::npos ||
                     read.error().text.find("no JSON object") != std::string::npos,
                 read.error().text.c_str());
    }
};

QTEST_APPLESS_MAIN(JsonTest)
#include "json_test.moc"
