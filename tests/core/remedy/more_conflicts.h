#pragma once

#include "core/remedy/made_conflicts.h"

namespace penumbra::test {

inline Made aCallerGoesWithItsDatabase(bool near) {
    Made m{.minute = 240, .says = {"s0 and s1", "the drain of h0", "the drain of h1"}};
    m.hosts(3, 4000, 8);
    for (int i = 0; i < 2; ++i) addService(m.world, 1);
    m.world.dependencies.push_back({1, 0, true});
    for (int i = 0; i < 2; ++i) test::workload(m.world, m.run(i, 0, 1000, 1)).rules.pinned = true;
    m.run(2, 1, 1000, 1);
    m.drain("h0", 120, 300);
    m.drain("h1", near ? 360 : 240, 420);
    return m;
}

inline Made twoCordonsAndARelease(bool near) {
    Made m{.minute = 200, .says = {"the cordon of h0", "the cordon of h1", "1 more replica of shop"}};
    m.hosts(2, 4000, 8);
    m.plan("cordon-host", {{"host", "h0"}}, 120, 300);
    m.plan("cordon-host", {{"host", "h1"}}, near ? 300 : 180, 320);
    m.plan("deploy", {{"service", "shop"}, {"memory", "1GiB"}, {"cpu", "1"}, {"replicas", "1"}}, 200);
    return m;
}

inline Made scaledDownAndDrained(bool near) {
    Made m{.minute = 200, .says = {"1 fewer replica of s0", "the drain of h0"}};
    m.hosts(2, 4000, 8);
    addService(m.world, 1);
    for (int i = 0; i < 2; ++i) test::workload(m.world, m.run(i, 0, 1000, 1)).rules.pinned = true;
    m.scale("1", 120, 0);
    m.drain("h0", near ? 20 : 200, near ? 60 : 260);
    return m;
}

inline Made twoCampaigns(bool near) {
    Made m{.minute = 240, .says = {"1.6 times the demand of s0", "1.7 times the demand of s1"}};
    m.hosts(1, 4000, 8);
    for (int i = 0; i < 2; ++i) m.uses(m.run(0, addService(m.world, 1), 500, 1), 1.4);
    m.plan("change-demand", {{"service", "s0"}, {"factor", "1.6"}}, 120, 300);
    m.plan("change-demand", {{"service", "s1"}, {"factor", "1.7"}}, near ? 360 : 240, 480);
    return m;
}

inline Made campaignAndLostHost(bool near) {
    Made m{.minute = 360, .says = {"the removal of h2", "1.4 times the demand of s0"}};
    m.hosts(3, near ? 6000 : 4000, 8);
    addService(m.world, 1);
    for (int i = 0; i < 6; ++i) m.uses(m.run(i % 3, 0, 500, 1), 1.0);
    m.plan("remove-host", {{"host", "h2"}}, 120);
    m.plan("change-demand", {{"service", "s0"}, {"factor", "1.4"}}, 360, 600);
    return m;
}

inline Made twoGrowingRequests(bool near) {
    Made m{.minute = 190, .says = {"1 resized replica of s0", "1 resized replica of s1"}};
    m.hosts(1, 8000, near ? 9 : 8);
    for (int i = 0; i < 2; ++i) m.run(0, addService(m.world, 1), 1000, 3);
    m.plan("resize", {{"workload", "w0"}, {"memory", "4.5GiB"}}, 100, 400);
    m.plan("resize", {{"workload", "w1"}, {"memory", "4.5GiB"}}, 190, 300);
    return m;
}

inline Made removalAndLaterDrain(bool near) {
    Made m{.minute = 720, .says = {"the removal of h2", "the drain of h1"}};
    m.hosts(3, 4000, 8);
    addService(m.world, 2);
    for (int i = 0; i < 2; ++i) m.spread(i, 0, 1000, 1);
    m.plan("remove-host", {{"host", "h2"}}, 600);
    m.drain("h1", near ? 420 : 720, near ? 540 : 840);
    return m;
}

inline Made twoReleases(bool near) {
    Made m{.minute = 400, .says = {"1 more replica of shop", "1 more replica of mail"}};
    m.hosts(1, 8000, near ? 9 : 8);
    m.run(0, -1, 1000, 3);
    m.plan("deploy", {{"service", "shop"}, {"memory", "3GiB"}, {"cpu", "1"}, {"replicas", "1"}}, 300);
    m.plan("deploy", {{"service", "mail"}, {"memory", "3GiB"}, {"cpu", "1"}, {"replicas", "1"}}, 400);
    return m;
}

inline Made twoJobsForOneGpu(bool near) {
    Made m{.minute = 240, .says = {"1 more replica of train", "1 more replica of infer"}};
    m.hosts(2, 8000, 8);
    host(m.world, 0).capacity.set(model::kGpu, 1000);
    m.plan("deploy", {{"service", "train"}, {"gpu", "1"}, {"replicas", "1"}}, 120, 300);
    m.plan("deploy", {{"service", "infer"}, {"gpu", "1"}, {"replicas", "1"}}, near ? 360 : 240, 420);
    return m;
}

inline Made fastDisksDrainedAndFull(bool near) {
    Made m{.minute = 260, .says = {"the drain of h1", "1 more replica of shop"}};
    m.hosts(4, 8000, near ? 7 : 6);
    for (int i = 0; i < 2; ++i) {
        host(m.world, i).labels["pool"] = "fast";
        m.only(m.run(i, -1, 1000, 3), "fast");
    }
    m.plan("deploy", {{"service", "shop"}, {"like", "w0"}, {"memory", near ? "1GiB" : "2GiB"}, {"replicas", "1"}}, 200);
    m.drain("h1", 260, 300);
    return m;
}

inline Made rackAndAHostOfTheOther(bool near) {
    Made m{.minute = 150, .says = {"the drain of h0 and h1", "the failure of h2"}};
    m.world.racks = {"r0", "r1", "r2"};
    m.hosts(4, 4000, 8);
    addService(m.world, 1);
    for (int i = 0; i < 4; ++i) host(m.world, i).rack = i / 2 + (i == 3);
    for (const int h : near ? std::vector{0, 2, 3} : std::vector{0, 2}) {
        auto& rules = test::workload(m.world, m.run(h, 0, 1000, 1)).rules;
        rules.antiAffinity.push_back({"", model::Scope::Rack, true});
        rules.pinned = true;
    }
    for (int i = 0; i < 2; ++i)
        m.plan("drain-host", {{"host", fmt::format("h{}", i)}}, 120, 240, fmt::format("event rack {}", i));
    m.fail("h2", 150, 180);
    return m;
}

inline Made minutesCount(bool near) {
    Made m{.minute = 155, .says = {"the drain of h0", "the failure of h1"}};
    m.hosts(2, 4000, 8);
    addService(m.world, 1);
    m.run(0, 0, 1000, 1);
    m.drain("h0", 130, 170);
    m.fail("h1", near ? 215 : 155, near ? 245 : 185);
    return m;
}

/// Every case by its name.
inline const std::vector<std::pair<const char*, MakeCase>>& madeConflicts() {
    static const std::vector<std::pair<const char*, MakeCase>> all{
        {"both replicas", twoHostsThatHoldBothReplicas},
        {"same hours", twoMaintenancesInTheSameHours},
        {"drain and surge", drainAndSurge},
        {"drain and release", drainAndRelease},
        {"campaign during a drain", campaignDuringADrain},
        {"backup and surge", backupAndSurge},
        {"zone drain and failure", zoneDrainAndFailure},
        {"failure and cordoned spare", failureWhileTheSpareIsCordoned},
        {"drain and resize", drainAndGrowingRequest},
        {"removal and surge", removalAndSurge},
        {"two failures of a quorum", twoFailuresOfAQuorum},
        {"move and drain", moveAndDrain},
        {"three changes", threeChanges},
        {"a caller and its database", aCallerGoesWithItsDatabase},
        {"two cordons and a release", twoCordonsAndARelease},
        {"scaled down and drained", scaledDownAndDrained},
        {"two campaigns", twoCampaigns},
        {"campaign and a host that left", campaignAndLostHost},
        {"two resizes", twoGrowingRequests},
        {"removal and later drain", removalAndLaterDrain},
        {"two releases", twoReleases},
        {"two jobs for one GPU", twoJobsForOneGpu},
        {"fast disks", fastDisksDrainedAndFull},
        {"rack and another rack's host", rackAndAHostOfTheOther},
        {"minutes count", minutesCount},
    };
    return all;
}

} // namespace penumbra::test
