#pragma once

#include <array>
#include <cstddef>

namespace penumbra::gather {

/// A kind of object that is gathered, and where an API server has it: the first of the paths that it knows.
struct ClusterKind {
    const char* name;
    std::array<const char*, 2> groups; ///< e.g. "/apis/policy/v1"; null where there is no second one
    const char* plural;
    bool spaced = true; ///< its objects stand in namespaces
};

inline constexpr auto kClusterKinds = std::to_array<ClusterKind>({
    {"Node", {"/api/v1", nullptr}, "nodes", false},
    {"PriorityClass", {"/apis/scheduling.k8s.io/v1", nullptr}, "priorityclasses", false},
    {"Deployment", {"/apis/apps/v1", nullptr}, "deployments"},
    {"ReplicaSet", {"/apis/apps/v1", nullptr}, "replicasets"},
    {"StatefulSet", {"/apis/apps/v1", nullptr}, "statefulsets"},
    {"DaemonSet", {"/apis/apps/v1", nullptr}, "daemonsets"},
    {"ReplicationController", {"/api/v1", nullptr}, "replicationcontrollers"},
    {"Rollout", {"/apis/argoproj.io/v1alpha1", nullptr}, "rollouts"},
    {"PodDisruptionBudget", {"/apis/policy/v1", "/apis/policy/v1beta1"}, "poddisruptionbudgets"},
    {"Pod", {"/api/v1", nullptr}, "pods"},
});
inline constexpr std::size_t kNodeKind = 0, kClassKind = 1, kSetKind = 3, kDaemonKind = 5, kBudgetKind = 8,
                             kPodKind = 9;
/// Those whose templates make pods.
constexpr bool isController(std::size_t kind) { return kind >= 2 && kind <= 7; }

} // namespace penumbra::gather
