#include "whatif/action.h"

#include "core/model/small_world.h"

#include <QtTest>
#include <set>

using namespace penumbra;
using namespace penumbra::test;
using namespace std::chrono_literals;

namespace {

const base::TimeWindow kWindow{kNow + 2h, kNow + 5h};

/// Three hosts in two zones, a service of two replicas and one workload on its own; `extra` more of each for sharing.
model::World fleet(int extra = 0) {
    model::World world;
    world.zones = {"z0", "z1"};
    world.datastores = {"d0"};
    const int service = addService(world);
    addService(world);
    for (int h = 0; h < 3 + extra; ++h) host(world, addHost(world, 8000, 1 << 30)).zone = h == 1 ? 1 : 0;
    host(world, 1).vulnerability.cvss = 8.1;
    for (int w = 0; w < 2; ++w) addWorkload(world, amounts(1000, 1 << 20), w, service);
    for (int w = 0; w < 1 + extra; ++w) addWorkload(world, amounts(500, 1 << 20), 2);
    workload(world, 0).datastores = {0};
    return world;
}

/// What fits each action on that fleet. An action without an example is tried with its required parameters.
base::ParamTexts example(const whatif::Action& action) {
    static const std::map<std::string, base::ParamTexts> known{
        {"deploy", {{"service", "s9"}, {"cpu", "2"}, {"replicas", "3"}}},
        {"scale", {{"service", "s0"}, {"replicas", "1"}}},
        {"change-demand", {{"service", "s0"}, {"factor", "1.5"}, {"ramp", "1h"}}},
        {"set-slo", {{"service", "s0"}, {"latency", "300ms"}}},
        {"add-hosts", {{"like", "h1"}, {"count", "2"}, {"zone", "z0"}}},
        {"resize", {{"workload", "w0"}, {"cpu", "4"}}},
        {"rollout", {{"service", "s0"}, {"cpu", "2"}, {"surge", "1"}, {"unavailable", "0"}}},
        {"migrate-service", {{"service", "s0"}, {"zone", "z1"}}},
        {"reserve", {{"purpose", "failover"}, {"cpu", "2"}, {"host", "h1"}}},
        {"change-dependency", {{"service", "s0"}, {"on", "s1"}, {"kind", "soft"}}},
        {"fail-hosts", {{"zone", "z1"}}},
        {"drain-hosts", {{"zone", "z1"}}},
        {"cordon-hosts", {{"host", "h1"}}},
        {"patch-hosts", {{"zone", "z1"}}},
        {"degrade-hosts", {{"zone", "z1"}, {"cpu", "0.5"}}},
        {"fail-datastore", {{"datastore", "d0"}}},
        {"replace-hosts", {{"zone", "z1"}, {"cpu", "16"}}},
        {"remove-hosts", {{"zone", "z1"}}},
        {"deploy-manifest", {{"manifest", R"({"penumbra": "manifest", "format": 1, "parts": [
             {"service": "mail", "replicas": 2, "pattern": {"id": "workload/mail-0", "kind": "workload",
              "request": {"cpu": 500}}}]})"}}},
        {"apply-template",
         {{"template", R"({"penumbra": "change-template", "format": 1, "name": "patch", "parameters": {"host": ""},
                           "changes": [{"action": "fail-host", "params": {"host": "{host}"}}]})"},
          {"with", "host=h1"}}},
        {"set-policy", {{"policy", "kubernetes"}}},
        {"limit-licence", {{"licence", "oracle"}, {"service", "s0"}, {"most", "1"}, {"per", "host"}}},
        {"change-rules", {{"service", "s0"}, {"spread", "zone"}, {"fence", "h1"}}},
    };
    if (const auto it = known.find(action.id); it != known.end()) return it->second;
    base::ParamTexts texts;
    for (const auto& spec : action.params) {
        if (!spec.required) continue;
        switch (spec.kind) {
        case base::ParamKind::Host:
            texts[spec.key] = "h1";
            break;
        case base::ParamKind::Workload:
            texts[spec.key] = "w0";
            break;
        case base::ParamKind::Service:
            texts[spec.key] = "s0";
            break;
        default:
            texts[spec.key] = spec.preset;
            break;
        }
    }
    return texts;
}

whatif::Edit edit(const whatif::Action& action, base::ParamTexts texts, base::TimeWindow window = kWindow) {
    return {"e1", {action.id, std::move(texts)}, window, "", true};
}

/// Everything that a moment's structure consists of, as one text; replicas counted, so that a new row may stand for an
/// old.
std::string snapshot(const model::World& world, base::Time t) {
    std::string text = fmt::format("{}\n", world.policyAt(t));
    for (const auto& licence : world.licences)
        if (licence.mostAt(t) < model::kUnlimited) text += fmt::format("{} {}\n", licence.name, licence.mostAt(t));
    for (const auto& h : world.hosts)
        if (h.exists.contains(t))
            text += fmt::format("{} {} {} {} {}\n", h.name, h.up(t), h.schedulable(t), h.capacityAt(t).at(model::kCpu),
                                h.vulnerability.isHigh(t));
    for (const auto& d : world.dependencies)
        if (d.window.contains(t)) text += fmt::format("{} needs {} {}\n", d.from, d.to, d.hard);
    std::map<int, int> replicas;
    std::multiset<std::string> takes;
    for (const auto& w : world.workloads) {
        if (!w.exists.contains(t)) continue;
        ++replicas[w.service];
        std::string zones;
        for (const auto& selector : w.rules.selectors)
            if (selector.key != model::kHostNameKey) zones += selector.key; // change-rules holds at all times
        takes.insert(fmt::format("{} {} {} {} {}\n", w.service, w.requestAt(t).at(model::kCpu),
                                 w.demandFactor(t, model::kCpu), w.works(t), zones));
    }
    for (const auto& [service, count] : replicas) text += fmt::format("{}: {}\n", service, count);
    for (const auto& line : takes) text += line;
    return text;
}

} // namespace

class ActionTest final : public QObject {
    Q_OBJECT
private slots:
    void wordsHoldTitlesNotIds() {
        QCOMPARE(whatif::describe(model::Change{"set-policy", {{"policy", "vsphere-ha"}, {"make-room", "true"}}}),
                 std::string("Place by the policy vSphere HA, moving others to make room"));
        QCOMPARE(whatif::describe(model::Change{"degrade-hosts", {{"zone", "z1"}, {"cpu", "0.5"}, {"disk", "0"}}}),
                 std::string("Degrade hosts of zone z1 to 50 % of CPU, 0 % of disk"));
    }

    void everyActionExplainsItself() {
        std::set<std::string> ids;
        for (const auto* action : whatif::actions()) {
            QVERIFY2(ids.insert(action->id).second, action->id);
            QVERIFY2(*action->title && std::string(action->summary).ends_with("."), action->id);
            for (const auto& spec : action->params) {
                QVERIFY2(*spec.title && std::string(spec.help).ends_with("."), spec.key);
                if (spec.required) continue;
                QVERIFY2(spec.preset == std::string() || base::parseParam(spec, spec.preset), spec.key);
            }
        }
        QCOMPARE(ids.size(), 29U);
    }

    void aChangedDependencyKeepsItsCalls() {
        auto base = fleet();
        model::CallTraits call;
        call.ratio = 5;
        base.dependencies = {{0, 1, true, {}, call}}; // at all times
        const auto e =
            edit(*whatif::actions().find("change-dependency"), {{"service", "s0"}, {"on", "s1"}, {"kind", "soft"}});
        const auto applied = whatif::apply(base, {&e, 1});
        QVERIFY(applied.skipped.empty());
        QCOMPARE(applied.world.dependencies.size(), std::size_t{3}); // before, within and after the window
        for (const auto& dependency : applied.world.dependencies) {
            QVERIFY(dependency.call == call);
            QCOMPARE(dependency.hard, dependency.window.begin != kWindow.begin);
        }
    }

    /// "+1.5GiB per replica", as a board speaks.
    void aResizeMayBeRelative() {
        const auto base = fleet();
        const auto before = base.workloads[0].requestAt(kWindow.begin);
        const auto* resize = whatif::actions().find("resize");
        auto e = edit(*resize, {{"workload", "w0"}, {"memory", "+1.5GiB"}});
        const auto more = whatif::apply(base, {&e, 1});
        QVERIFY2(more.skipped.empty(), more.skipped.empty() ? "" : more.skipped[0].reason.c_str());
        const auto after = more.world.workloads[0].requestAt(kWindow.begin);
        QCOMPARE(after.at(model::kMemory), before.at(model::kMemory) + (std::int64_t{3} << 29));
        QCOMPARE(after.at(model::kCpu), before.at(model::kCpu));
        QCOMPARE(more.world.workloads[0].requestAt(kWindow.end).at(model::kMemory), before.at(model::kMemory));
        e.change.params["memory"] = "-900TiB"; // to nothing at least
        QCOMPARE(whatif::apply(base, {&e, 1}).world.workloads[0].requestAt(kWindow.begin).at(model::kMemory),
                 std::int64_t{0});
        QCOMPARE(whatif::describe(model::Change{"resize", {{"service", "s0"}, {"memory", "+1.5GiB"}}}),
                 std::string("Resize s0: +1.5GiB each"));
        QCOMPARE(whatif::describe(model::Change{"resize", {{"service", "s0"}, {"memory", "2GiB"}}}),
                 std::string("Resize s0 to 2 GiB"));
    }

    /// Elsewhere it would be taken for the amount itself.
    void whatCannotBeRelativeSaysSo() {
        const auto params = whatif::paramsOf({"deploy", {{"service", "s0"}, {"memory", "+1.5GiB"}}});
        QVERIFY(!params);
        QVERIFY2(params.error().text.find("'+1.5GiB' says how much more, and this takes the amount itself: write what "
                                          "it is then, e.g. 1.5GiB.") != std::string::npos,
                 params.error().text.c_str());
        QVERIFY(whatif::paramsOf({"rollout", {{"service", "s0"}, {"memory", "+1.5GiB"}}}));
        QVERIFY(!whatif::paramsOf({"rollout", {{"service", "s0"}, {"memory", "+many"}}}));
    }

    void oneReplicaIsSingular() {
        QCOMPARE(whatif::describe(model::Change{"scale", {{"service", "s0"}, {"replicas", "1"}}}),
                 std::string("Scale s0 to 1 replica"));
        QCOMPARE(whatif::describe(model::Change{"scale", {{"service", "s0"}, {"replicas", "2"}}}),
                 std::string("Scale s0 to 2 replicas"));
    }

    void aNameThatSeveralServicesHaveIsNoNewOne() {
        auto world = fleet();
        for (const char* space : {"a", "b"})
            world.services.append(
                {model::makeId(model::ResourceKind::Service, fmt::format("{}/web", space)), "web", 1, 3});
        const auto before = world.services.size();
        const auto deploy = [&](const char* service) {
            const auto e = edit(*whatif::actions().find("deploy"), {{"service", service}, {"cpu", "1"}});
            return whatif::apply(world, {&e, 1});
        };
        const auto several = deploy("web");
        QCOMPARE(several.skipped.size(), 1U);
        QVERIFY2(several.skipped[0].reason.find("service/a/web") != std::string::npos,
                 several.skipped[0].reason.c_str());
        QVERIFY(several.world == world);
        for (const char* one : {"a/web", "service/b/web"}) QCOMPARE(deploy(one).world.services.size(), before);
        QCOMPARE(deploy("mail").world.services.size(), before + 1);
    }

    void aRampNeedsABegin() {
        const auto base = fleet();
        const auto ramp = [&](base::TimeWindow window) {
            const auto e = edit(*whatif::actions().find("change-demand"), {{"factor", "2"}, {"ramp", "7d"}}, window);
            return whatif::apply(base, {&e, 1});
        };
        const auto refused = ramp({});
        QCOMPARE(refused.skipped.size(), 1U); // it would be over before now: all of the factor at once
        QVERIFY2(refused.skipped[0].reason.find("from when") != std::string::npos, refused.skipped[0].reason.c_str());
        QVERIFY(ramp({kNow, base::kEndOfTime}).skipped.empty());
    }

    void everyActionAppliesAndDescribes() {
        const auto base = fleet();
        for (const auto* action : whatif::actions()) {
            const auto e = edit(*action, example(*action));
            const auto applied = whatif::apply(base, {&e, 1});
            QVERIFY2(applied.skipped.empty(), applied.skipped.empty() ? "" : applied.skipped[0].reason.c_str());
            QVERIFY2(!(applied.world == base), action->id);
            const auto text = whatif::describe(e);
            QVERIFY2(text.size() > 8 && text.find('{') == std::string::npos, text.c_str());
        }
    }

    void badParametersAreRefusedAndChangeNothing() {
        const auto base = fleet();
        for (const auto* action : whatif::actions()) {
            std::vector<base::ParamTexts> bad;
            bad.push_back(example(*action));
            bad.back()["no-such-parameter"] = "1";
            for (const auto& spec : action->params) {
                if (spec.required) {
                    bad.push_back(example(*action));
                    bad.back()[spec.key] = "";
                    if (*spec.preset) bad.pop_back();
                }
                bad.push_back(example(*action));
                switch (spec.kind) {
                case base::ParamKind::Host:
                case base::ParamKind::Workload:
                    bad.back()[spec.key] = "nobody";
                    break;
                case base::ParamKind::Integer:
                case base::ParamKind::Number:
                case base::ParamKind::Amount:
                    bad.back()[spec.key] = "-9e18";
                    break;
                case base::ParamKind::Duration:
                    bad.back()[spec.key] = "soon";
                    break;
                case base::ParamKind::Bool:
                case base::ParamKind::Choice:
                    bad.back()[spec.key] = "perhaps";
                    break;
                default:
                    bad.pop_back();
                    break;
                }
            }
            for (const auto& texts : bad) {
                const auto e = edit(*action, texts);
                const auto applied = whatif::apply(base, {&e, 1});
                QVERIFY2(applied.skipped.size() == 1, action->id);
                QVERIFY2(applied.skipped[0].reason.size() > 10, action->id);
                QVERIFY2(applied.world == base, action->id);
            }
        }
    }

    void nothingHoldsOutsideTheWindow() {
        const auto base = fleet();
        for (const auto* action : whatif::actions()) {
            const auto e = edit(*action, example(*action));
            const auto world = whatif::apply(base, {&e, 1}).world;
            for (const auto t : {kNow, kWindow.begin - 1ms})
                QVERIFY2(snapshot(world, t) == snapshot(base, t), action->id);
            if (!action->windowed) continue;
            for (const auto t : {kWindow.end, kWindow.end + 72h})
                QVERIFY2(snapshot(world, t) == snapshot(base, t), action->id);
            QVERIFY2(snapshot(world, kWindow.begin + 2h) != snapshot(base, kWindow.begin + 2h), action->id);
        }
    }

    void oneEditCopiesNoFleet() {
        const auto base = fleet(2000);
        for (const auto* action : whatif::actions()) {
            const auto e = edit(*action, example(*action));
            const auto world = whatif::apply(base, {&e, 1}).world;
            QVERIFY2(world.hosts.sharedChunks(base.hosts) >= 6, action->id);
            QVERIFY2(world.workloads.sharedChunks(base.workloads) >= 6, action->id);
        }
    }

    void nearMissIsNamed() {
        const auto* action = whatif::actions().find("fail-host");
        const auto e = edit(*action, {{"host", "h12"}});
        const auto reason = whatif::apply(fleet(), {&e, 1}).skipped.at(0).reason;
        QVERIFY2(reason.find("host/h1") != std::string::npos, reason.c_str());
    }

    void aNewHostGetsItsDaemons() {
        auto base = fleet();
        const int logs = addService(base), other = addService(base);
        for (const int s : {logs, other}) base.services.change(static_cast<std::size_t>(s)).perHost = true;
        for (const int s : {logs, other}) {
            auto& daemon = workload(base, addWorkload(base, amounts(100, 1), 0, s));
            daemon.rules.pinned = true;
            daemon.rules.selectors = {{model::kHostNameKey, model::SelectorOperator::In, {"h0"}}};
            if (s == other) daemon.rules.selectors.push_back({"disk", model::SelectorOperator::Exists, {}});
        }
        const auto e = edit(*whatif::actions().find("add-hosts"), {{"like", "h1"}, {"count", "2"}});
        const auto world = whatif::apply(base, {&e, 1}).world;
        QCOMPARE(world.workloads.size(), base.workloads.size() + 2); // the other one's label is on no new host
        for (std::size_t i = 0; i < 2; ++i) {
            const auto& daemon = world.workloads[base.workloads.size() + i];
            QCOMPARE(daemon.host, static_cast<int>(base.hosts.size() + i));
            QVERIFY(daemon.service == logs && daemon.rules.pinned && daemon.rules.selectors.empty());
            QVERIFY(daemon.exists == kWindow);
        }
    }

    void aFenceKeepsTheOthersOut() {
        const auto base = fleet();
        const auto e = edit(*whatif::actions().find("change-rules"), {{"service", "s0"}, {"fence", "h2"}});
        const auto world = whatif::apply(base, {&e, 1}).world;
        const auto& inside = world.workloads[0];
        const auto& outside = world.workloads[2]; // runs on h2
        QVERIFY(!model::selects(inside.rules.selectors.at(0), world.hosts[0]));
        QVERIFY(model::selects(inside.rules.selectors.at(0), world.hosts[2]));
        QVERIFY(inside.rules.tolerations.at(0).tolerates(world.hosts[2].taints.at(0)));
        QVERIFY(outside.rules == base.workloads[2].rules);
        for (const std::size_t w : {0, 1, 2}) QCOMPARE(world.workloads[w].reviews, std::vector{kWindow.begin});
    }

    void rulesThatDoNotGoTogetherAreRefused() {
        const auto refused = [](base::ParamTexts texts) {
            const auto base = fleet();
            texts["service"] = "s0";
            const auto e = edit(*whatif::actions().find("change-rules"), std::move(texts));
            const auto applied = whatif::apply(base, {&e, 1});
            return applied.skipped.empty() || !(applied.world == base) ? "" : applied.skipped[0].reason;
        };
        QVERIFY(refused({}).find("Say which rule") != std::string::npos);
        QVERIFY(refused({{"keep-on", "h0"}, {"fence", "h1"}}).find("either keep-on or fence") != std::string::npos);
        QVERIFY(refused({{"keep-on", "disk=fast"}}).find("No host meets 'disk=fast'") != std::string::npos);
        QVERIFY(refused({{"keep-off", "h0,h77"}}).find("h77") != std::string::npos);
        QVERIFY(refused({{"keep-on", "h0,disk=fast"}}).find("does not go with") != std::string::npos);
    }

    // Everywhere where hosts are named: by their names, or by the one syntax of selectors.
    void hostsAreNamedOrSelected() {
        auto base = fleet();
        for (const auto& [h, disk] : {std::pair(0, "fast"), std::pair(1, "slow")}) host(base, h).labels["disk"] = disk;
        const auto count = static_cast<int>(base.hosts.size());
        const auto allowed = [&](const char* key, const char* value) {
            const auto e = edit(*whatif::actions().find("change-rules"), {{"service", "s0"}, {key, value}});
            const auto applied = whatif::apply(base, {&e, 1});
            std::vector<int> out;
            const auto& selectors = applied.world.workloads[0].rules.selectors;
            for (int h = 0; h < count && applied.skipped.empty(); ++h)
                if (std::all_of(selectors.begin(), selectors.end(), [&](const auto& s) {
                        return model::selects(s, applied.world.hosts[static_cast<std::size_t>(h)]);
                    }))
                    out.push_back(h);
            return out;
        };
        using Hosts = std::vector<int>;
        Hosts others;
        for (int h = 1; h < count; ++h) others.push_back(h);
        QCOMPARE(allowed("keep-on", "h0, host/h1"), (Hosts{0, 1}));
        QCOMPARE(allowed("keep-on", "disk in (fast, slow)"), (Hosts{0, 1}));
        QCOMPARE(allowed("keep-on", "disk,disk!=fast"), (Hosts{1}));
        QCOMPARE(allowed("keep-on", "disk"), (Hosts{0, 1}));
        QCOMPARE(allowed("keep-off", "h0"), others);
        QCOMPARE(allowed("keep-off", "disk=fast"), others);
        QCOMPARE(allowed("keep-off", "!disk"), (Hosts{0, 1}));
        QCOMPARE(allowed("fence", "disk in (fast)"), (Hosts{0}));
        QVERIFY(allowed("keep-off", "disk,disk!=fast").empty());    // two at once have no opposite
        QVERIFY(allowed("keep-on", "disk=fast,disk=slow").empty()); // and nothing is both
    }

    void scaleUpCopiesTheLastReplica() {
        auto base = fleet();
        workload(base, 1).demandOf = model::makeId(model::ResourceKind::Host, "h1");
        workload(base, 1).demandShare = 0.5;
        const auto e =
            edit(*whatif::actions().find("scale"), {{"service", "s0"}, {"replicas", "4"}, {"load", "shared"}});
        const auto world = whatif::apply(base, {&e, 1}).world;
        QCOMPARE(world.workloads.size(), base.workloads.size() + 2);
        const auto& copy = world.workloads[world.workloads.size() - 1];
        QCOMPARE(copy.host, -1);
        QCOMPARE(copy.demandOf.text(), std::string("host/h1"));
        QCOMPARE(copy.demandFactor(kWindow.begin, model::kCpu), 0.25); // 0.5, spread over twice as many
        QVERIFY(copy.exists == kWindow);
        QVERIFY(model::findWorkload(world, copy.id) == static_cast<int>(world.workloads.size()) - 1);
    }

    void scaleDownEndsTheNewestAndBringsThemBack() {
        const auto base = fleet();
        const auto e = edit(*whatif::actions().find("scale"), {{"service", "s0"}, {"replicas", "1"}});
        const auto world = whatif::apply(base, {&e, 1}).world;
        QVERIFY(world.workloads[0].exists.contains(kWindow.begin));
        QVERIFY(!world.workloads[1].exists.contains(kWindow.begin));
        const auto& back = world.workloads[world.workloads.size() - 1];
        QVERIFY(back.service == 0 && !back.exists.contains(kWindow.end - 1ms) && back.exists.contains(kWindow.end));
    }
};

QTEST_APPLESS_MAIN(ActionTest)
#include "action_test.moc"
