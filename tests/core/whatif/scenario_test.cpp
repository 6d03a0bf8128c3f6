#include "whatif/scenario.h"

#include "core/model/small_world.h"
#include "whatif/action.h"

#include <QtTest>

using namespace penumbra;
using namespace penumbra::test;
using namespace std::chrono_literals;

namespace {

model::World fleet() {
    model::World world;
    for (int h = 0; h < 3; ++h) addHost(world, 8000, 1 << 30);
    const int service = addService(world);
    for (int w = 0; w < 3; ++w) addWorkload(world, amounts(1000, 1 << 20), w, service);
    return world;
}

whatif::Edit parsed(const char* text) {
    auto edit = whatif::parseEdit(text);
    if (!edit) qFatal("%s", edit.error().text.c_str());
    return *edit;
}

std::string refusal(const char* text) {
    const auto edit = whatif::parseEdit(text);
    return edit ? std::string() : edit.error().text;
}

} // namespace

class ScenarioTest final : public QObject {
    Q_OBJECT
private slots:
    void emptyScenarioIsTheBase() {
        const auto base = fleet();
        const auto applied = whatif::apply(base, {});
        QVERIFY(applied.world == base);
        QVERIFY(applied.skipped.empty());
    }

    /// What is not understood of an edit would change what it does, so it is refused and not passed over.
    void oddEditsAreRefused_data() {
        QTest::addColumn<QString>("members");
        QTest::addColumn<QString>("named");
        QTest::newRow("window as text") << R"("window": "2026-03-01")"
                                        << "window";
        QTest::newRow("words of the command line") << R"("window": {"from": "2026-03-01T00:00:00Z"})"
                                                   << "from";
        QTest::newRow("no flag") << R"("enabled": "no")"
                                 << "enabled";
        QTest::newRow("no text") << R"("note": 7)"
                                 << "note";
        QTest::newRow("no key") << R"("key": 7)"
                                << "key";
        QTest::newRow("two of one key") << R"("key": "other")"
                                        << "other";
    }
    void oddEditsAreRefused() {
        QFETCH(QString, members);
        QFETCH(QString, named);
        const auto text = QString(R"({"penumbra": "scenario", "format": 1, "edits": [
            {"key": "other", "action": "fail-host", "params": {}}, {"action": "fail-host", "params": {}, %1}]})")
                              .arg(members);
        const auto read = whatif::scenarioFromJson(*base::parseJson(text.toStdString(), "test"));
        QVERIFY(!read);
        QVERIFY2(QString::fromStdString(read.error().text).contains("'" + named + "'"), read.error().text.c_str());
    }
    void editsWithoutAKeyGetOneOfTheirOwn() {
        const auto read = whatif::scenarioFromJson(*base::parseJson(R"({"penumbra": "scenario", "format": 1, "edits": [
            {"key": "e2", "action": "a"}, {"action": "b"}, {"action": "c"}]})",
                                                                    "test"));
        QVERIFY(read);
        QCOMPARE(read->edits[1].key, std::string("e3"));
        QCOMPARE(read->edits[2].key, std::string("e4"));
    }

    void anUnknownWordOfAnEditIsToldWhatThereIs() {
        const auto named = [](const char* text) {
            return QString::fromStdString(whatif::parseEdit(text).error().text);
        };
        const auto times = named("change-demand service=cart times=2");
        QVERIFY2(times.contains("'times'") && times.contains("factor") && times.contains("from, to, for and note"),
                 qPrintable(times));
        QVERIFY2(named("fail-host hots=h1").contains("Did you mean 'host'?"), qPrintable(named("fail-host hots=h1")));
        const auto action = named("fial-host host=h1");
        QVERIFY2(action.contains("Did you mean 'fail-host'?") && !action.contains("drain-host"), qPrintable(action));
    }

    /// Hours are half open, like what is looked at; a change for good holds from its begin on, whatever its end.
    void editsOutsideTheHorizonAreNamed() {
        const base::TimeWindow seen{kNow, kNow + 24h};
        const auto unseen = [&](const char* action, base::TimeWindow window, bool enabled = true) {
            const std::vector<whatif::Edit> edits{{"a", {action, {{"host", "h0"}}}, window, "", enabled}};
            return whatif::unseenEdits(edits, seen).size() == 1;
        };
        QVERIFY(!unseen("fail-host", {}) && !unseen("fail-host", {kNow + 23h, kNow + 30h}));
        QVERIFY(unseen("fail-host", {kNow + 24h, kNow + 30h}) && !unseen("fail-host", {kNow + 24h, kNow + 30h}, false));
        QVERIFY(unseen("fail-host", {kNow - 2h, kNow}) && !unseen("fail-host", {kNow - 2h, kNow + 1h}));
        QVERIFY(!unseen("remove-host", {kNow - 2h, kNow}) && unseen("remove-host", {kNow + 24h, base::kEndOfTime}));
        QVERIFY(!unseen("teleport", {kNow + 24h, kNow + 30h}));
        const std::vector<whatif::Edit> late{{"a", {"fail-host", {}}, {kNow + 49h, base::kEndOfTime}, "", true}};
        QVERIFY(
            whatif::unseenEdits(late, seen).front().reason.ends_with("Look 3 days ahead, or give it earlier hours."));
    }

    void momentsMayCountFromNow() {
        QVERIFY(whatif::parseEdit("fail-host host=h0 from=+2d to=+1w", kNow)->window ==
                (base::TimeWindow{kNow + 48h, kNow + 168h}));
        QVERIFY(!whatif::parseEdit("fail-host host=h0 from=+2d")); // no begin to count from
        QVERIFY(!whatif::parseEdit("fail-host host=h0 from=+-2d", kNow));
        QVERIFY(!whatif::parseEdit("fail-host host=h0 from=+", kNow));
    }

    void unfitEditIsSkippedAndTheRestHolds() {
        const std::vector<whatif::Edit> edits{{"a", {"teleport", {}}, {}, "", true},
                                              {"b", {"fail-host", {{"host", "h0"}}}, {kNow + 2h, kNow}, "", true},
                                              {"c", {"fail-host", {{"host", "h1"}}}, {}, "", true},
                                              {"d", {"fail-host", {{"host", "h2"}}}, {}, "", false}};
        const auto applied = whatif::apply(fleet(), edits);
        QCOMPARE(applied.skipped.size(), 2U);
        QCOMPARE(applied.skipped[0].key, std::string("a"));
        QCOMPARE(applied.skipped[1].key, std::string("b"));
        QVERIFY(applied.world.hosts[0].up(kNow) && !applied.world.hosts[1].up(kNow) && applied.world.hosts[2].up(kNow));
    }

    void independentEditsCommute() {
        const std::vector<whatif::Edit> edits{parsed("fail-host host=h0 from=2026-03-01T02:00:00Z for=3h"),
                                              parsed("cordon-host host=h1"),
                                              parsed("remove-host host=h2"),
                                              parsed("resize workload=w0 cpu=2"),
                                              parsed("change-demand workload=w1 factor=2"),
                                              parsed("move workload=w2 host=h0")};
        auto order = edits;
        const auto expected = whatif::apply(fleet(), order).world;
        for (std::size_t i = 0; i < edits.size(); ++i) {
            std::rotate(order.begin(), order.begin() + 1, order.end());
            auto renamed = order;
            QVERIFY(whatif::apply(fleet(), renamed).world == expected);
        }
        std::reverse(order.begin(), order.end());
        QVERIFY(whatif::apply(fleet(), order).world == expected);
    }

    void unknownActionsSurviveARoundTrip() {
        const whatif::Scenario scenario{
            "growth",
            {{"e1", {"teleport", {{"whence", "a"}, {"x", "é"}}}, {kNow, kNow + 1h}, "why", false},
             {"e2", {"fail-host", {{"host", "h0"}, {"mood", "bad"}}}, {}, "", true}}};
        const auto back = whatif::scenarioFromJson(whatif::toJson(scenario));
        QVERIFY(back);
        QVERIFY(*back == scenario);
        QVERIFY(base::dumpJson(whatif::toJson(*back)) == base::dumpJson(whatif::toJson(scenario)));
    }

    void damagedScenarioIsNamed() {
        for (const char* text :
             {"{}", R"({"penumbra":"plan"})", R"({"penumbra":"scenario","format":2,"edits":[]})",
              R"({"penumbra":"scenario","format":1})", R"({"penumbra":"scenario","format":1,"edits":[7]})"}) {
            const auto read = whatif::scenarioFromJson(*base::parseJson(text, "test"));
            QVERIFY2(!read && read.error().text.ends_with("."), text);
        }
    }

    void commandLineEditsAreRead() {
        const auto edit =
            parsed("drain-host host='h 1' from=2026-03-01T02:00:00Z for=2h note=\"say \\\"hi\\\" it's me\"");
        QCOMPARE(edit.change.action, std::string("drain-host"));
        QCOMPARE(edit.change.params.at("host"), std::string("h 1"));
        QCOMPARE(edit.note, std::string("say \"hi\" it's me"));
        QVERIFY(edit.window.end - edit.window.begin == 2h);
        QVERIFY(whatif::describe(edit).find("1 Mar 2026 02:00 to 1 Mar 2026 04:00 UTC") != std::string::npos);
        QVERIFY(edit ==
                parsed("drain-host host='h 1' from=2026-03-01T02:00:00Z for=2h note=\"say \\\"hi\\\" it's me\""));
    }

    void wrongCommandLineEditsAreExplained() {
        QVERIFY(refusal("").find("fail-host") != std::string::npos);
        QVERIFY(refusal("explode host=h1").find("explode") != std::string::npos);
        QVERIFY(refusal("fail-host").find("'host'") != std::string::npos);
        QVERIFY(refusal("fail-host host").find("key=value") != std::string::npos);
        QVERIFY(refusal("fail-host host=a host=b").find("twice") != std::string::npos);
        QVERIFY(refusal("fail-host host='a").find("not closed") != std::string::npos);
        QVERIFY(refusal("fail-host host=a for=2h").find("from=") != std::string::npos);
        QVERIFY(refusal("fail-host host=a from=2026-03-02 to=2026-03-01").find("before") != std::string::npos);
    }

    void hashCountsOnlyWhatMatters() {
        std::vector<whatif::Edit> edits{parsed("fail-host host=h0"), parsed("fail-host host=h1")};
        const auto hash = whatif::hashOf(edits);
        edits[0].note = "because";
        edits[0].key = "other";
        QCOMPARE(whatif::hashOf(edits), hash);
        auto fewer = edits;
        fewer[1].enabled = false;
        QVERIFY(whatif::hashOf(fewer) != hash);
        QCOMPARE(whatif::hashOf(fewer), whatif::hashOf({edits.data(), 1}));
        auto swapped = edits;
        std::swap(swapped[0], swapped[1]);
        QVERIFY(whatif::hashOf(swapped) != hash);
        edits[1].window.end = kNow;
        QVERIFY(whatif::hashOf(edits) != hash);
    }

    void eventsBecomeEdits() {
        model::Inventory inventory;
        model::Resource h;
        h.id = model::makeId(model::ResourceKind::Host, "h0");
        h.name = "h0";
        inventory.put(h);
        const auto event = [&](const char* id, model::EventKind kind, base::TimeWindow window,
                               std::vector<model::Change> changes) {
            model::ScheduledEvent e;
            e.id = model::EventId(id);
            e.kind = kind;
            e.title = id;
            e.window = window;
            e.resources = {h.id, model::ResourceId("host/unknown")};
            e.changes = std::move(changes);
            inventory.put(e);
        };
        event("past", model::EventKind::Maintenance, {kNow - 2h, kNow}, {});
        event("patch", model::EventKind::Maintenance, {kNow + 1h, kNow + 2h}, {});
        event("freeze", model::EventKind::Freeze, {kNow + 1h, kNow + 2h}, {});
        event("sale", model::EventKind::Campaign, {kNow + 3h, kNow + 4h}, {{"change-demand", {{"factor", "3"}}}});
        const auto edits = whatif::scheduledEdits(inventory, kNow);
        QCOMPARE(edits.size(), 2U);
        QCOMPARE(edits[0].change.action, std::string("drain-host"));
        QCOMPARE(edits[0].change.params.at("host"), std::string("host/h0"));
        QCOMPARE(edits[1].change.action, std::string("change-demand"));
        QVERIFY(edits[1].window == (base::TimeWindow{kNow + 3h, kNow + 4h}));
    }
};

QTEST_APPLESS_MAIN(ScenarioTest)
#include "scenario_test.moc"
