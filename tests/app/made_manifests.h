#pragma once

#include "base/json.h"
#include "base/rng.h"

#include <fmt/format.h>
#include <string>
#include <vector>

namespace penumbra::test {

/// Nodes and pods as a planner's cluster has them, made from a seed.
struct Manifests {
    std::vector<base::Json> nodes;
    std::vector<base::Json> pods; ///< in the order of their creation
};

inline constexpr const char* kPriorities[] = {"low", "high"};

/// Memory in GiB a core: the same everywhere (`balanced`), or any, where requests and nodes are uneven.
inline int memoryFor(base::Rng& rng, bool balanced, int milliCores) {
    return milliCores * (balanced ? 4096 : 1024 + 512 * static_cast<int>(rng.below(13))) / 1000;
}

inline base::Json madeNode(base::Rng& rng, bool balanced, int number) {
    const int cores = 4 + static_cast<int>(rng.below(13));
    const auto name = fmt::format("n{}", number);
    base::Json amounts{{"cpu", fmt::format("{}m", cores * 1000 + 250 * static_cast<int>(rng.below(4)))},
                       {"pods", "110"}};
    amounts["memory"] = fmt::format("{}Mi", memoryFor(rng, balanced, cores * 1000));
    base::Json node{{"apiVersion", "v1"}, {"kind", "Node"}};
    node["metadata"] = {{"name", name},
                        {"labels",
                         {{"kubernetes.io/hostname", name},
                          {"topology.kubernetes.io/zone", std::string(1, static_cast<char>('a' + number % 3))},
                          {"disk", rng.below(100) < 60 ? "ssd" : "hdd"}}}};
    node["spec"] = base::Json::object();
    node["spec"]["taints"] = base::Json::array();
    if (rng.below(100) < 20)
        node["spec"]["taints"].push_back({{"key", "dedicated"}, {"value", "db"}, {"effect", "NoSchedule"}});
    if (rng.below(100) < 10) node["spec"]["unschedulable"] = true;
    node["status"] = {{"capacity", amounts}, {"allocatable", amounts}};
    return node;
}

/// What the pods of one application have in common.
inline base::Json madeSpec(base::Rng& rng, bool balanced, const std::string& app) {
    const auto chance = [&](std::uint32_t percent) { return rng.below(100) < percent; };
    const base::Json own{{"matchLabels", {{"app", app}}}};
    const auto topology = [&] { return chance(50) ? "kubernetes.io/hostname" : "topology.kubernetes.io/zone"; };
    const int milli = 250 * (1 + static_cast<int>(rng.below(14)));
    base::Json spec{{"terminationGracePeriodSeconds", 0}, {"priorityClassName", kPriorities[chance(30)]}};
    base::Json requests{{"cpu", fmt::format("{}m", milli)}};
    requests["memory"] = fmt::format("{}Mi", memoryFor(rng, balanced, milli));
    spec["containers"] = base::Json::array(
        {base::Json{{"name", "c"}, {"image", "registry.example/c"}, {"resources", {{"requests", requests}}}}});
    if (chance(30)) spec["nodeSelector"] = {{"disk", chance(70) ? "ssd" : "hdd"}};
    if (chance(30))
        spec["tolerations"] = base::Json::array(
            {base::Json{{"key", "dedicated"}, {"operator", "Equal"}, {"value", "db"}, {"effect", "NoSchedule"}}});
    if (chance(25)) {
        const base::Json zone{{"key", "topology.kubernetes.io/zone"},
                              {"operator", chance(50) ? "In" : "NotIn"},
                              {"values", base::Json::array({"a"})}};
        spec["affinity"]["nodeAffinity"]["requiredDuringSchedulingIgnoredDuringExecution"]["nodeSelectorTerms"] =
            base::Json::array({base::Json{{"matchExpressions", base::Json::array({zone})}}});
    }
    if (chance(35))
        spec["affinity"]["podAntiAffinity"]["requiredDuringSchedulingIgnoredDuringExecution"] =
            base::Json::array({base::Json{{"topologyKey", topology()}, {"labelSelector", own}}});
    else if (chance(40))
        spec["topologySpreadConstraints"] = base::Json::array({base::Json{{"maxSkew", 1 + rng.below(2)},
                                                                          {"topologyKey", topology()},
                                                                          {"whenUnsatisfiable", "DoNotSchedule"},
                                                                          {"labelSelector", own}}});
    return spec;
}

inline Manifests madeManifests(std::uint64_t seed, bool balanced) {
    base::Rng rng(seed, 91);
    Manifests out;
    const int nodes = 5 + static_cast<int>(rng.below(4));
    for (int n = 0; n < nodes; ++n) out.nodes.push_back(madeNode(rng, balanced, n));
    std::vector<base::Json> specs;
    for (int a = 0; a < 5; ++a) specs.push_back(madeSpec(rng, balanced, fmt::format("app{}", a)));
    for (int p = 0; p < 24; ++p) {
        const auto a = rng.below(static_cast<std::uint32_t>(specs.size()));
        base::Json pod{{"apiVersion", "v1"}, {"kind", "Pod"}, {"spec", specs[a]}};
        pod["metadata"] = {{"name", fmt::format("p{:02}", p)},
                           {"namespace", "default"},
                           {"labels", {{"app", fmt::format("app{}", a)}}}};
        out.pods.push_back(std::move(pod));
    }
    return out;
}

} // namespace penumbra::test
