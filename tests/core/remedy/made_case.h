#pragma once

#include "core/risk/made_paths.h"
#include "remedy/advice.h"

namespace penumbra::test {

/// A fleet with its planned changes, and everything a planner is given about it.
struct Case {
    model::World base;
    std::vector<whatif::Edit> scheduled;
    whatif::Scenario scenario;
    model::World world;
    model::Demand demand;
    simulate::Usage usage;
    std::vector<risk::Finding> findings;
    remedy::PriceBook prices;

    remedy::Input input() const {
        return {base, scheduled, scenario, world, demand, usage, findings, kNow, prices, 0.05};
    }
};

inline Case makeCase(model::World base, std::vector<whatif::Edit> scheduled, const model::Demand& demand) {
    Case out{std::move(base), std::move(scheduled), {"as it is", {}}, {}, demand, {}, {}, {}};
    auto applied = whatif::apply(out.base, out.scheduled);
    if (!(applied.skipped.empty())) qFatal("the set-up of this test failed");
    auto shown = show(std::move(applied.world), demand);
    auto found = risk::findings(shown.input(), base::Run{});
    if (!(found)) qFatal("the set-up of this test failed");
    out.world = std::move(shown.world);
    out.usage = std::move(shown.usage);
    out.findings = std::move(*found);
    out.prices.hostLeadTime = std::chrono::hours(24);
    return out;
}

inline base::TimeWindow between(int from, int to) {
    return {kNow + std::chrono::hours(from), kNow + std::chrono::hours(to)};
}

inline whatif::Edit planned(std::string key, model::Change change, base::TimeWindow window, std::string note = "") {
    return {std::move(key), std::move(change), window, std::move(note), true};
}

/// h0 and h1 take the two replicas of s0, which share no host; h2 is drained while a third replica is there.
inline Case collision(base::TimeWindow drain = between(20, 24), base::TimeWindow surge = between(22, 30)) {
    model::World world;
    for (int i = 0; i < 3; ++i) addHost(world, 4000, 1000);
    addService(world, 1);
    for (int i = 0; i < 2; ++i) apart(world, addWorkload(world, amounts(1000, 10), i, 0));
    return makeCase(
        std::move(world),
        {planned("event drain 0", {"drain-host", {{"host", "host/h2"}}}, drain, "firmware"),
         planned("event surge 1", {"scale", {{"service", "service/s0"}, {"replicas", "3"}}}, surge, "release")},
        MadeDemand(72, 4).demand());
}

/// w0 needs nearly a whole host for some hours; in the first of them h1 is drained.
inline Case squeeze() {
    model::World world;
    for (int i = 0; i < 2; ++i) addHost(world, 4000, 1000);
    addService(world, 1);
    for (int i = 0; i < 2; ++i) addWorkload(world, amounts(1000, 10), i, 0);
    return makeCase(std::move(world),
                    {planned("event closing 0", {"resize", {{"workload", "workload/w0"}, {"cpu", "3500m"}}},
                             between(23, 30), "year-end closing"),
                     planned("event firmware 1", {"drain-host", {{"host", "host/h1"}}}, between(20, 24), "firmware")},
                    MadeDemand(72, 4).demand());
}

/// As collision(), and a host too small for anything is borrowed for the hours of the drain.
inline Case borrowed() {
    model::World world;
    for (int i = 0; i < 3; ++i) addHost(world, 4000, 1000);
    addHost(world, 10, 10);
    addService(world, 1);
    for (int i = 0; i < 2; ++i) apart(world, addWorkload(world, amounts(1000, 10), i, 0));
    return makeCase(std::move(world),
                    {planned("event drain 0", {"drain-host", {{"host", "host/h2"}}}, between(20, 24), "firmware"),
                     planned("event drain 1", {"add-hosts", {{"like", "host/h3"}}}, between(20, 24), "firmware"),
                     planned("event surge 2", {"scale", {{"service", "service/s0"}, {"replicas", "3"}}},
                             between(22, 60), "release")},
                    MadeDemand(72, 4).demand());
}

/// w0 and w1 share h0 of 1000 bytes of memory; w0 grows by 10 an hour from 300 and crosses with w1's 400 at step 31. h1
/// is nearly empty.
inline Case leak(bool pinned = false) {
    model::World world;
    addHost(world, 8000, 1000);
    addHost(world, 8000, 4000);
    addService(world, 1);
    for (int i = 0; i < 2; ++i) {
        const int w = addWorkload(world, amounts(100, 100), 0, 0);
        workload(world, w).rules.pinned = pinned;
    }
    addWorkload(world, amounts(100, 200), 1, 0);
    MadeDemand made(72, 10);
    made.add(world.workloads[0].id, "memory", model::kMemory, [](int, int h) { return 300.0 + 10 * h; });
    made.add(world.workloads[1].id, "memory", model::kMemory, [](int, int) { return 400.0; });
    return makeCase(std::move(world), {}, made.demand());
}

/// s0 reserves 3000 and uses 500 on each of two hosts; the workload of s1 finds no 2000 left.
inline Case hoard() {
    model::World world;
    for (int i = 0; i < 2; ++i) addHost(world, 4000, 1000);
    addService(world, 1);
    addService(world, 1);
    for (int i = 0; i < 2; ++i) addWorkload(world, amounts(3000, 10), i, 0);
    addWorkload(world, amounts(2000, 10), -1, 1);
    MadeDemand made(72, 10);
    for (int i = 0; i < 2; ++i)
        made.add(world.workloads[static_cast<std::size_t>(i)].id, "cpu", model::kCpu, [](int, int) { return 500.0; });
    return makeCase(std::move(world), {}, made.demand());
}

/// Two full hosts: neither can be lost, and nothing uses less than it reserves.
inline Case tight() {
    model::World world;
    for (int i = 0; i < 2; ++i) addHost(world, 4000, 1000);
    addService(world, 1);
    for (int i = 0; i < 2; ++i) addWorkload(world, amounts(3500, 10), i, 0);
    return makeCase(std::move(world), {}, MadeDemand(72, 4).demand());
}

/// Two nodes with two workloads each, which fit only two to a node; h0 fails now.
inline Case twoNodes() {
    model::World world;
    for (int i = 0; i < 2; ++i) addHost(world, 3900, 1000);
    for (int i = 0; i < 3; ++i) addService(world, 1);
    for (int i = 0; i < 2; ++i) addWorkload(world, amounts(1500, 10), i, 0);
    addWorkload(world, amounts(1500, 10), 0, 1);
    addWorkload(world, amounts(1500, 10), 1, 2);
    return makeCase(std::move(world),
                    {planned("edit-1", {"fail-host", {{"host", "host/h0"}}}, {kNow, base::kEndOfTime})},
                    MadeDemand(72, 4).demand());
}

/// All of it in one fleet: h0-h2 as in collision(), h3 and h4 as in leak(), kept apart by labels.
inline Case everything() {
    model::World world;
    for (int i = 0; i < 3; ++i) addHost(world, 4000, 1000);
    addHost(world, 8000, 1000);
    addHost(world, 8000, 4000);
    for (int i = 0; i < 5; ++i) host(world, i).labels["pool"] = i < 3 ? "small" : "large";
    addService(world, 1);
    addService(world, 1);
    const auto only = [&](int w, const char* pool) {
        workload(world, w).rules.selectors.push_back({"pool", model::SelectorOperator::In, {pool}});
        return w;
    };
    for (int i = 0; i < 2; ++i) apart(world, only(addWorkload(world, amounts(1000, 10), i, 0), "small"));
    for (int i = 0; i < 2; ++i) only(addWorkload(world, amounts(100, 100), 3, 1), "large");
    only(addWorkload(world, amounts(100, 200), 4, 1), "large");
    MadeDemand made(72, 10);
    made.add(world.workloads[2].id, "memory", model::kMemory, [](int, int h) { return 300.0 + 10 * h; });
    made.add(world.workloads[3].id, "memory", model::kMemory, [](int, int) { return 400.0; });
    return makeCase(std::move(world),
                    {planned("event drain 0", {"drain-host", {{"host", "host/h2"}}}, between(20, 24), "firmware"),
                     planned("event surge 1", {"scale", {{"service", "service/s0"}, {"replicas", "3"}}},
                             between(22, 30), "release")},
                    made.demand());
}

/// Scheduled, scenario and plan edits as one list, the plan's in place of those with the same key.
inline std::vector<whatif::Edit> editsWith(const Case& about, const std::vector<whatif::Edit>& more) {
    auto edits = about.scheduled;
    edits.insert(edits.end(), about.scenario.edits.begin(), about.scenario.edits.end());
    for (const auto& edit : more) {
        bool replaced = false;
        for (auto& known : edits)
            if (known.key == edit.key) {
                known = edit;
                replaced = true;
            }
        if (!replaced) edits.push_back(edit);
    }
    return edits;
}

inline std::vector<whatif::Edit> editsOf(const remedy::Plan& plan) {
    std::vector<whatif::Edit> out;
    for (const auto& step : plan.steps) out.push_back(step.edit);
    return out;
}

/// What is left once the last step has begun and ended: a finding that holds now cannot be mended before.
inline std::vector<risk::Finding> lasting(const remedy::Plan& plan) {
    base::Time done = kNow;
    for (const auto& step : plan.steps) done = std::max(done, step.edit.window.begin);
    std::vector<risk::Finding> out;
    for (const auto& finding : plan.remaining)
        if (finding.until > done) out.push_back(finding);
    return out;
}

} // namespace penumbra::test
