#pragma once

#include "core/remedy/made_case.h"

namespace penumbra::test {

/// A made fleet with edits that are legal alone and fatal together, or, as a near miss, not even that.
struct Made {
    int minute = 0;                ///< after kNow: when it goes wrong
    std::vector<std::string> says; ///< both edits in the words of the finding
    model::World world{};
    std::vector<whatif::Edit> edits{};
    MadeDemand demand{24, 4};

    static constexpr std::int64_t kGiB = std::int64_t{1} << 30;
    void hosts(int count, std::int64_t cpu, std::int64_t gib) {
        for (int i = 0; i < count; ++i) addHost(world, cpu, gib * kGiB);
    }
    int run(int host, int service, std::int64_t cpu, std::int64_t gib) {
        return addWorkload(world, amounts(cpu, gib * kGiB), host, service);
    }
    int spread(int host, int service, std::int64_t cpu, std::int64_t gib) {
        const int w = run(host, service, cpu, gib);
        apart(world, w);
        return w;
    }
    void only(int workload, const char* pool) {
        test::workload(world, workload).rules.selectors.push_back({"pool", model::SelectorOperator::In, {pool}});
    }
    void uses(int workload, double cores) {
        demand.add(world.workloads[static_cast<std::size_t>(workload)].id, "cpu", model::kCpu,
                   [=](int, int) { return 1000 * cores; });
    }
    /// Minutes after kNow; to = 0: for good.
    void plan(const char* action, base::ParamTexts params, int from, int to = 0, std::string key = {}) {
        const base::TimeWindow window{kNow + std::chrono::minutes(from),
                                      to == 0 ? base::kEndOfTime : kNow + std::chrono::minutes(to)};
        if (key.empty()) key = fmt::format("edit-{}", edits.size() + 1);
        edits.push_back(planned(std::move(key), {action, std::move(params)}, window));
    }
    void drain(const char* host, int from, int to) { plan("drain-host", {{"host", host}}, from, to); }
    void fail(const char* host, int from, int to) { plan("fail-host", {{"host", host}}, from, to); }
    void scale(const char* replicas, int from, int to) {
        plan("scale", {{"service", "s0"}, {"replicas", replicas}}, from, to);
    }
};

/// The case, or its near miss.
using MakeCase = Made (*)(bool near);

inline Made twoHostsThatHoldBothReplicas(bool near) {
    Made m{.minute = 270, .says = {"the drain of h0", "the drain of h1"}};
    m.hosts(3, 4000, 8);
    addService(m.world, 1);
    for (int i = 0; i < 2; ++i) test::workload(m.world, m.spread(i, 0, 1000, 1)).rules.pinned = true;
    m.drain("h0", 120, 300);
    m.drain("h1", near ? 360 : 270, 420);
    return m;
}

inline Made twoMaintenancesInTheSameHours(bool near) {
    Made m{.minute = 120, .says = {"the drain of h0", "the drain of h1"}};
    m.hosts(3, 4000, 8);
    addService(m.world, 1);
    for (int i = 0; i < 2 + near; ++i) test::workload(m.world, m.run(i, 0, 1000, 1)).rules.pinned = true;
    m.drain("h0", 120, 240);
    m.drain("h1", 120, 240);
    return m;
}

inline Made drainAndSurge(bool near) {
    Made m{.minute = 240, .says = {"the drain of h2", "1 more replica of s0"}};
    m.hosts(3, 4000, 8);
    addService(m.world, 2);
    for (int i = 0; i < 2; ++i) m.spread(i, 0, 1000, 1);
    m.drain("h2", 120, 300);
    m.scale("3", near ? 360 : 240, 600);
    return m;
}

inline Made drainAndRelease(bool near) {
    Made m{.minute = 200, .says = {"the drain of h1", "1 more replica of shop"}};
    m.hosts(2, 8000, 8);
    if (near) host(m.world, 0).capacity.set(model::kMemory, 9 * Made::kGiB);
    m.run(0, -1, 1000, 3);
    m.run(1, -1, 1000, 3);
    m.plan("deploy", {{"service", "shop"}, {"memory", "3GiB"}, {"cpu", "1"}, {"replicas", "1"}}, 60);
    m.drain("h1", 200, 280);
    return m;
}

inline Made campaignDuringADrain(bool near) {
    Made m{.minute = 240, .says = {"the drain of h1", "1.5 times the demand of s0"}};
    m.hosts(2, 4000, 8);
    addService(m.world, 1);
    for (int i = 0; i < 2; ++i) m.uses(m.run(i, 0, 500, 1), 1.6);
    m.plan("change-demand", {{"service", "s0"}, {"factor", "1.5"}}, 120, 300);
    m.drain("h1", near ? 360 : 240, 420);
    return m;
}

inline Made backupAndSurge(bool near) {
    Made m{.minute = 180, .says = {"4 times the demand of w0", "1 more replica of s0"}};
    m.hosts(1, near ? 5000 : 4000, 8);
    addService(m.world, 1);
    m.uses(m.run(0, -1, 500, 1), 0.6);
    m.uses(m.run(0, 0, 500, 1), 1.0);
    m.plan("change-demand", {{"workload", "w0"}, {"factor", "4"}}, 120, 240);
    m.scale("2", 180, 480);
    return m;
}

inline Made zoneDrainAndFailure(bool near) {
    Made m{.minute = 300, .says = {"the drain of h0 and h1", "the failure of h2"}};
    m.hosts(4, 4000, 8);
    addService(m.world, 2);
    for (int i = 0; i < 2; ++i) m.spread(i, 0, 1000, 1);
    m.plan("drain-host", {{"host", "h0"}}, 240, 360, "event zone-a 0");
    m.plan("drain-host", {{"host", "h1"}}, 240, 360, "event zone-a 1");
    m.fail("h2", near ? 420 : 300, 480);
    return m;
}

inline Made failureWhileTheSpareIsCordoned(bool near) {
    Made m{.minute = 200, .says = {"the cordon of h1", "the failure of h0"}};
    m.hosts(2, 4000, 8);
    addService(m.world, 1);
    m.run(0, 0, 1000, 1);
    m.plan("cordon-host", {{"host", "h1"}}, 60, 240);
    m.fail("h0", near ? 300 : 200, 360);
    return m;
}

inline Made drainAndGrowingRequest(bool near) {
    Made m{.minute = 150, .says = {"the drain of h1", "resized"}};
    m.hosts(2, 8000, near ? 7 : 6);
    m.run(0, -1, 1000, 3);
    m.run(1, -1, 1000, 3);
    m.plan("resize", {{"workload", "w0"}, {"memory", "4GiB"}}, 90, 400);
    m.drain("h1", 150, 210);
    return m;
}

inline Made removalAndSurge(bool near) {
    Made m{.minute = 300, .says = {"the removal of h2", "1 more replica of s0"}};
    m.hosts(3, 4000, 8);
    addService(m.world, 2);
    for (int i = 0; i < 2; ++i) m.spread(i, 0, 1000, 1);
    m.scale("3", 120, near ? 240 : 420);
    m.plan("remove-host", {{"host", "h2"}}, 300);
    return m;
}

inline Made twoFailuresOfAQuorum(bool near) {
    Made m{.minute = 130, .says = {"the failure of h0", "the failure of h1"}};
    m.hosts(3 + near, 4000, 8);
    addService(m.world, 2);
    for (int i = 0; i < 3 + near; ++i) test::workload(m.world, m.run(i, 0, 1000, 1)).rules.pinned = true;
    m.fail("h0", 100, 160);
    m.fail("h1", 130, 200);
    return m;
}

inline Made moveAndDrain(bool near) {
    Made m{.minute = 300, .says = {"the move of w0 to h1", "the drain of h2"}};
    m.hosts(3, 8000, 8);
    if (near) host(m.world, 1).capacity.set(model::kMemory, 9 * Made::kGiB);
    m.run(0, -1, 1000, 5);
    const int tied = m.run(2, -1, 1000, 4);
    m.only(tied, "fast");
    for (int i = 1; i < 3; ++i) host(m.world, i).labels["pool"] = "fast";
    m.plan("move", {{"workload", "w0"}, {"host", "h1"}}, 120);
    m.drain("h2", 300, 360);
    return m;
}

inline Made threeChanges(bool near) {
    Made m{.minute = 320, .says = {"three changes", "the drain of h3", "the failure of h2", "1 more replica of s0"}};
    m.hosts(4, 4000, 8);
    addService(m.world, 2);
    for (int i = 0; i < 2; ++i) m.spread(i, 0, 1000, 1);
    m.drain("h3", 240, 400);
    m.scale("3", 300, 480);
    m.fail("h2", near ? 460 : 320, 500);
    return m;
}

} // namespace penumbra::test
