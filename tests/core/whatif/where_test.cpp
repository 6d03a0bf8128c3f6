#include "whatif/where.h"

#include "base/rng.h"
#include "core/model/small_world.h"
#include "schema.h"
#include "whatif/change_template.h"
#include "whatif/scenario.h"

#include <QtTest>
#include <algorithm>
#include <cmath>

using namespace penumbra;
using namespace penumbra::test;
using namespace std::chrono_literals;

namespace {

/// Twelve hosts over two zones and three racks, every third one of another generation.
model::World fleet() {
    model::World world;
    world.zones = {"z0", "z1"};
    world.racks = {"r0", "r1", "r2"};
    world.datastores = {"d0", "d1"};
    for (int h = 0; h < 12; ++h) {
        auto& row = host(world, addHost(world, 8000, 1 << 30));
        row.zone = h / 6;
        row.rack = h / 4;
        row.labels["generation"] = h % 3 == 0 ? "g9" : "g8";
        if (h == 5) row.labels["edge"] = "";
    }
    addService(world);
    addService(world);
    for (int w = 0; w < 6; ++w) {
        const int row = addWorkload(world, amounts(1000, 1 << 20), w, w / 3);
        workload(world, row).datastores = w < 2    ? std::vector<int>{w}
                                          : w == 2 ? std::vector<int>{0, 1}
                                                   : std::vector<int>{};
    }
    return world;
}

whatif::Edit parsed(const std::string& text) {
    auto edit = whatif::parseEdit(text, kNow);
    if (!edit) qFatal("%s: %s", text.c_str(), edit.error().text.c_str());
    return *edit;
}

model::World applied(const model::World& base, const std::vector<std::string>& texts) {
    std::vector<whatif::Edit> edits;
    for (const auto& text : texts) edits.push_back(parsed(text));
    auto done = whatif::apply(base, edits);
    if (!done.skipped.empty()) qFatal("%s", done.skipped[0].reason.c_str());
    return done.world;
}

std::string refusal(const std::string& text) {
    const auto edit = parsed(text);
    const auto done = whatif::apply(fleet(), {&edit, 1});
    return done.skipped.empty() ? std::string() : done.skipped[0].reason;
}

/// What one place means, asked of one host in the plainest way.
struct Place {
    const char* text;
    bool (*holds)(int host);
};
const Place kPlaces[] = {{"zone=z1", [](int h) { return h >= 6; }},
                         {"rack=r1", [](int h) { return h >= 4 && h < 8; }},
                         {"rack=rack/r1 zone=zone/z0", [](int h) { return h == 4 || h == 5; }},
                         {"label=generation=g9", [](int h) { return h % 3 == 0; }},
                         {"label='generation!=g9, !edge' zone=z0", [](int h) { return h < 5 && h % 3 != 0; }},
                         {"label='generation in (g8, g7)' rack=r2", [](int h) { return h >= 8 && h % 3 != 0; }},
                         {"label='generation notin (g8)'", [](int h) { return h % 3 == 0; }},
                         {"label=edge", [](int h) { return h == 5; }},
                         {"host=h7", [](int h) { return h == 7; }}};

} // namespace

class WhereTest final : public QObject {
    Q_OBJECT
private slots:
    /// Random edits over random hours, against one look at each edit for each host and hour.
    void everyHostAndHourIsAsTheEditsSay() {
        base::Rng rng(11);
        const auto base = fleet();
        struct Chosen {
            int action, begin, end;
            const Place* place;
        };
        const char* const kActions[] = {
            "fail-hosts",  "drain-hosts", "cordon-hosts", "degrade-hosts cpu=0.5", "degrade-hosts cpu=0.3 memory=0.25",
            "remove-hosts"};
        for (int round = 0; round < 300; ++round) {
            std::vector<Chosen> chosen;
            std::vector<std::string> texts;
            for (auto n = 1 + rng.below(5); n > 0; --n) {
                // a removal comes last: where all are gone, nobody is left for what follows
                const int action = n == 1 && rng.below(3) == 0 ? 5 : static_cast<int>(rng.below(5));
                const int begin = static_cast<int>(rng.below(20)), end = begin + 1 + static_cast<int>(rng.below(12));
                const auto& place = kPlaces[rng.below(std::size(kPlaces))];
                chosen.push_back({action, begin, end, &place});
                texts.push_back(fmt::format("{} {} from=+{}h to=+{}h", kActions[action], place.text, begin, end));
            }
            const auto world = applied(base, texts);
            for (int h = 0; h < 12; ++h)
                for (int hour = 0; hour < 40; ++hour) {
                    int state = 0; // up, cordoned, drained, failed, absent
                    double cpu = 1, memory = 1;
                    for (const auto& c : chosen) {
                        const bool on = c.place->holds(h) && hour >= c.begin && (hour < c.end || c.action == 5);
                        if (!on) continue;
                        const int kStates[] = {3, 2, 1, 0, 0, 4};
                        state = std::max(state, kStates[c.action]);
                        if (c.action == 3) cpu *= 0.5;
                        if (c.action == 4) cpu *= 0.3, memory *= 0.25;
                    }
                    const auto& row = world.hosts[static_cast<std::size_t>(h)];
                    const auto t = kNow + std::chrono::hours(hour);
                    QCOMPARE(static_cast<int>(row.stateAt(t)), state);
                    QCOMPARE(row.capacityAt(t).at(model::kCpu), static_cast<std::int64_t>(8000 * cpu));
                    QCOMPARE(row.capacityAt(t).at(model::kMemory), static_cast<std::int64_t>((1 << 30) * memory));
                    QCOMPARE(row.capacityAt(t).at(model::kNetwork), row.capacity.at(model::kNetwork));
                }
        }
    }

    void badPlacesAreNamed() {
        QVERIFY(refusal("fail-hosts").find("a host, a rack, a zone or a label") != std::string::npos);
        QVERIFY(refusal("fail-hosts zone=z7").find("z0, z1") != std::string::npos);
        QVERIFY(refusal("drain-hosts zone=z1 rack=r0").find("rack r0 of zone z1") != std::string::npos);
        for (const char* bad : {"=", "a b", "in (a)", "a in b", "a in (b c)", "a,,b", "!", "a=b=c", "a in (b", "a(b)"})
            QVERIFY2(!whatif::parseSelectors(bad), bad);
        QVERIFY(refusal("degrade-hosts zone=z1").find("below 1") != std::string::npos);
        QVERIFY(refusal("fail-datastore datastore=d9").find("d0, d1") != std::string::npos);
    }

    void workloadsOfADatastoreStopAndGoOn() {
        const auto world = applied(
            fleet(), {"fail-datastore datastore=d0 from=+2h for=3h", "fail-datastore datastore=d1 from=+4h for=4h"});
        for (int hour = 0; hour < 12; ++hour) {
            const auto t = kNow + std::chrono::hours(hour);
            const bool first = hour >= 2 && hour < 5, second = hour >= 4 && hour < 8;
            const bool down[] = {first, second, first || second, false, false, false};
            for (std::size_t w = 0; w < 6; ++w) {
                QCOMPARE(world.workloads[w].works(t), !down[w]);
                QCOMPARE(world.workloads[w].demandFactor(t, model::kCpu), down[w] ? 0.0 : 1.0);
                QVERIFY(world.workloads[w].exists.contains(t)); // it keeps its room
            }
        }
        const auto times = model::breakpoints(world, {kNow, kNow + 12h});
        QCOMPARE(times.size(), 5U);
    }

    void dependenciesHoldInTheirHours() {
        auto base = fleet();
        base.dependencies.push_back({0, 1, true, {}});
        const auto world = applied(base, {"change-dependency service=s0 on=s1 kind=soft from=+2h for=6h",
                                          "change-dependency service=s0 on=s1 kind=none from=+4h for=2h",
                                          "change-dependency service=s1 on=s0 kind=hard from=+5h"});
        for (int hour = 0; hour < 12; ++hour) {
            std::string held;
            for (const auto& d : world.dependencies)
                if (d.window.contains(kNow + std::chrono::hours(hour)))
                    held += fmt::format("{}{}{}", d.from, d.hard ? "!" : "?", d.to);
            const std::string forward = hour < 2 || hour >= 8 ? "0!1" : hour >= 4 && hour < 6 ? "" : "0?1";
            QVERIFY2(held == forward + (hour >= 5 ? "1!0" : "") || held == "1!0" + forward, held.c_str());
        }
        QVERIFY(refusal("change-dependency service=s1 on=s0 kind=none").find("does not depend") != std::string::npos);
        QVERIFY(refusal("change-dependency service=s1 on=s1").find("itself") != std::string::npos);
    }

    void campaignsRiseStayAndFallAndMultiply() {
        const auto world = applied(fleet(), {"change-demand workload=w0 factor=3 ramp=4h back=2h from=+2h for=10h",
                                             "change-demand workload=w0 factor=2 from=+8h for=20h",
                                             "change-demand workload=w1 factor=2 ramp=4h curve=smooth from=+0h"});
        const double rise[] = {1, 1, 1, 1.5, 2, 2.5, 3, 3, 3, 3, 3, 2}; // from hour 2, back over the last two
        for (int hour = 0; hour < 30; ++hour) {
            const auto t = kNow + std::chrono::hours(hour);
            const double first = hour < 12 ? rise[hour] : 1;
            QCOMPARE(world.workloads[0].demandFactor(t, model::kCpu), first * (hour >= 8 && hour < 28 ? 2 : 1));
            const double x = std::min(hour / 4.0, 1.0);
            QVERIFY(std::abs(world.workloads[1].demandFactor(t, model::kCpu) - (1 + x * x * (3 - 2 * x))) < 1e-12);
        }
        QVERIFY(refusal("change-demand factor=2 back=2h from=+2h").find("until when") != std::string::npos);
        QVERIFY(refusal("change-demand factor=2 ramp=3h back=2h from=+2h for=4h").find("5h") != std::string::npos);
    }

    void hostsComeAfterTheirLeadTime() {
        const auto world = applied(fleet(), {"add-hosts like=h0 count=2 lead=5d from=+1d to=+10d"});
        for (int day = 0; day < 12; ++day)
            for (std::size_t h = 12; h < 14; ++h)
                QCOMPARE(world.hosts[h].exists.contains(kNow + std::chrono::hours(24 * day)), day >= 6 && day < 10);
        QVERIFY(refusal("add-hosts like=h0 lead=5d").find("Say from when") != std::string::npos);
        QVERIFY(refusal("add-hosts like=h0 lead=5d from=+1d for=5d").find("before the hosts") != std::string::npos);
    }

    void theEvictedStopsAndIsPlacedAgain() {
        const auto world = applied(fleet(), {"evict workload=w1 from=+2h for=1h"});
        for (const int hour : {0, 2, 3}) {
            const auto t = kNow + std::chrono::hours(hour);
            double sum = 0;
            int there = 0;
            for (const auto& w : world.workloads) {
                if (w.service != 0 || !w.exists.contains(t)) continue;
                sum += w.demandFactor(t, model::kCpu);
                ++there;
            }
            QCOMPARE(there, hour == 2 ? 2 : 3);
            QVERIFY(std::abs(sum - 3) < 1e-12); // the others carry its demand
        }
        QCOMPARE(world.workloads[6].host, -1);
        const auto lost = applied(fleet(), {"evict workload=w1 load=lost from=+2h"});
        QCOMPARE(lost.workloads[0].demandFactor(kNow + 2h, model::kCpu), 1.0);
    }

    void aReservationIsBoundToItsPlace() {
        const auto world = applied(fleet(), {"reserve purpose=failover count=2 cpu=4 zone=z1 from=+1h for=2h"});
        QCOMPARE(world.workloads.size(), 8U);
        for (std::size_t h = 0; h < 12; ++h) {
            const auto& labels = world.hosts[h].labels;
            for (std::size_t w = 6; w < 8; ++w) {
                const auto& row = world.workloads[w];
                QCOMPARE(row.rules.selectors.size(), 1U);
                QCOMPARE(row.rules.selectors[0].matches(labels), h >= 6);
                QVERIFY(row.exists == (base::TimeWindow{kNow + 1h, kNow + 3h}) && row.service == -1);
            }
        }
    }

    void templatesFillInTheirParameters() {
        const std::string text = R"({"penumbra": "change-template", "format": 1, "name": "patch rack",
            "parameters": {"rack": "", "hours": "2h"},
            "changes": [{"action": "cordon-hosts", "params": {"rack": "{rack}"}, "for": "1h"},
                        {"action": "drain-hosts", "params": {"rack": "{rack}"}, "after": "1h", "for": "2h"}]})";
        const auto errors = schemaErrors(nlohmann::json::parse(text), "change-template");
        QVERIFY2(errors.empty(), errors.c_str());
        const auto apply = [&](const std::string& json, const char* with, base::TimeWindow window) {
            const whatif::Edit edit{"e", {"apply-template", {{"template", json}, {"with", with}}}, window, "", true};
            return whatif::apply(fleet(), {&edit, 1});
        };
        const auto done = apply(text, "rack=r1", {kNow + 1h, base::kEndOfTime});
        QVERIFY(done.skipped.empty());
        const model::HostState wanted[] = {model::HostState::Up, model::HostState::Cordoned, model::HostState::Drained,
                                           model::HostState::Drained, model::HostState::Up};
        for (int hour = 0; hour < 5; ++hour)
            for (int h = 0; h < 12; ++h)
                QCOMPARE(done.world.hosts[static_cast<std::size_t>(h)].stateAt(kNow + std::chrono::hours(hour)),
                         h >= 4 && h < 8 ? wanted[hour] : model::HostState::Up);
        const auto why = [&](const std::string& json, const char* with) {
            const auto tried = apply(json, with, {kNow + 1h, base::kEndOfTime});
            return tried.skipped.empty() || !(tried.world == fleet()) ? std::string() : tried.skipped[0].reason;
        };
        QVERIFY(why(text, "").find("needs 'rack'") != std::string::npos);
        QVERIFY(why(text, "rack=r1,rak=2").find("Did you mean 'rack'?") != std::string::npos);
        QVERIFY(why(text, "rack=r9").find("Change 1 of the template 'patch rack', cordon-hosts") != std::string::npos);
        auto unknown = text;
        unknown.replace(unknown.find("{rack}"), 6, "{host}");
        QVERIFY(why(unknown, "rack=r1").find("'{host}'") != std::string::npos);
        auto again = text;
        again.replace(again.find("cordon-hosts"), 12, "apply-template");
        QVERIFY(!why(again, "rack=r1").empty());
        QVERIFY(!why("{}", "").empty() && !why("nonsense", "").empty());
        QCOMPARE(whatif::describe(model::Change{"apply-template", {{"template", text}, {"with", "rack=r1"}}}),
                 std::string("Apply patch rack: Cordon hosts of rack r1; Drain hosts of rack r1"));
    }
};

QTEST_APPLESS_MAIN(WhereTest)
#include "where_test.moc"
