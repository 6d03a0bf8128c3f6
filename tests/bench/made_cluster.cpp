#include "bench/made_cluster.h"

#include <fmt/format.h>
#include <map>

namespace penumbra::bench {

namespace {

constexpr int kReplicas = 20, kSpaces = 50, kDaemons = 2, kGenerations = 3;

int deployments(const MadeCluster& cluster) { return (cluster.pods - kDaemons * cluster.nodes) / kReplicas; }
std::string spaceOf(int deployment) { return fmt::format("team-{:02}", deployment % kSpaces); }
std::string hashOf(int deployment, int generation) {
    return fmt::format("{:08x}{:02x}", 0x5d000000 + deployment, 0x40 + generation);
}

std::string meta(const std::string& name, const std::string& space, long version, const std::string& more) {
    return fmt::format(
        R"("metadata":{{"name":"{0}",{1}"uid":"7f0c5a1e-1111-4222-8333-{2:012x}","resourceVersion":"{3}","creationTimestamp":"2026-03-01T02:00:00Z",{4}"managedFields":[{{"manager":"kube-controller-manager","operation":"Update","apiVersion":"v1","time":"2026-03-01T02:00:00Z","fieldsType":"FieldsV1","fieldsV1":{{"f:metadata":{{"f:generateName":{{}},"f:labels":{{".":{{}},"f:app":{{}},"f:pod-template-hash":{{}}}},"f:ownerReferences":{{".":{{}},"k:{{\"uid\":\"9d\"}}":{{".":{{}},"f:apiVersion":{{}},"f:blockOwnerDeletion":{{}},"f:controller":{{}},"f:kind":{{}},"f:name":{{}},"f:uid":{{}}}}}}}},"f:spec":{{"f:containers":{{"k:{{\"name\":\"main\"}}":{{".":{{}},"f:env":{{".":{{}},"k:{{\"name\":\"LOG_LEVEL\"}}":{{".":{{}},"f:name":{{}},"f:value":{{}}}}}},"f:image":{{}},"f:imagePullPolicy":{{}},"f:livenessProbe":{{".":{{}},"f:failureThreshold":{{}},"f:httpGet":{{".":{{}},"f:path":{{}},"f:port":{{}},"f:scheme":{{}}}}}},"f:name":{{}},"f:resources":{{".":{{}},"f:limits":{{".":{{}},"f:memory":{{}}}},"f:requests":{{".":{{}},"f:cpu":{{}},"f:memory":{{}}}}}}}}}}}},"f:status":{{"f:conditions":{{"k:{{\"type\":\"Ready\"}}":{{".":{{}},"f:lastTransitionTime":{{}},"f:status":{{}}}}}}}}}}}}]}})",
        name, space.empty() ? "" : fmt::format(R"("namespace":"{}",)", space),
        std::hash<std::string>()(space + name) & 0xffffffffffff, version, more);
}

std::string owner(const char* kind, const std::string& name) {
    return fmt::format(
        R"("ownerReferences":[{{"apiVersion":"apps/v1","kind":"{}","name":"{}","uid":"9d","controller":true,"blockOwnerDeletion":true}}],)",
        kind, name);
}

std::string podSpec(const std::string& node) {
    return fmt::format(
        R"("spec":{{"volumes":[{{"name":"kube-api-access-x7d2k","projected":{{"sources":[{{"serviceAccountToken":{{"expirationSeconds":3607,"path":"token"}}}},{{"configMap":{{"name":"kube-root-ca.crt","items":[{{"key":"ca.crt","path":"ca.crt"}}]}}}}],"defaultMode":420}}}}],"containers":[{{"name":"main","image":"registry.example/team/service:1.42.7","ports":[{{"name":"http","containerPort":8080,"protocol":"TCP"}}],"env":[{{"name":"LOG_LEVEL","value":"info"}},{{"name":"DATABASE_PASSWORD","valueFrom":{{"secretKeyRef":{{"name":"db","key":"password"}}}}}},{{"name":"JAVA_OPTS","value":"-XX:MaxRAMPercentage=75 -XX:+UseG1GC"}}],"resources":{{"limits":{{"memory":"1Gi"}},"requests":{{"cpu":"250m","memory":"512Mi"}}}},"volumeMounts":[{{"name":"kube-api-access-x7d2k","readOnly":true,"mountPath":"/var/run/secrets/kubernetes.io/serviceaccount"}}],"livenessProbe":{{"httpGet":{{"path":"/healthz","port":"http","scheme":"HTTP"}},"initialDelaySeconds":10,"timeoutSeconds":1,"periodSeconds":10,"successThreshold":1,"failureThreshold":3}},"terminationMessagePath":"/dev/termination-log","terminationMessagePolicy":"File","imagePullPolicy":"IfNotPresent"}},{{"name":"proxy","image":"registry.example/mesh/proxy:2.1.0","resources":{{"limits":{{"cpu":"2","memory":"256Mi"}},"requests":{{"cpu":"100m","memory":"128Mi"}}}}}}],"restartPolicy":"Always","terminationGracePeriodSeconds":30,"dnsPolicy":"ClusterFirst","serviceAccountName":"default","serviceAccount":"default",{}"securityContext":{{}},"schedulerName":"default-scheduler","tolerations":[{{"key":"node.kubernetes.io/not-ready","operator":"Exists","effect":"NoExecute","tolerationSeconds":300}},{{"key":"node.kubernetes.io/unreachable","operator":"Exists","effect":"NoExecute","tolerationSeconds":300}}],"priority":0,"enableServiceLinks":true,"preemptionPolicy":"PreemptLowerPriority"}})",
        node.empty() ? "" : fmt::format(R"("nodeName":"{}",)", node));
}

std::string nodeName(int index) { return fmt::format("node-{:05}.cluster.example", index); }

std::string pod(const MadeCluster& cluster, int index, long version) {
    const int daemons = kDaemons * cluster.nodes;
    std::string name, space, labels, own, node;
    if (index < daemons) {
        const int daemon = index / cluster.nodes;
        node = nodeName(index % cluster.nodes);
        name = fmt::format("agent-{}-{:05x}", daemon, index);
        space = "kube-system";
        own = owner("DaemonSet", fmt::format("agent-{}", daemon));
        labels = fmt::format(R"("labels":{{"app":"agent-{}","controller-revision-hash":"7c9"}},)", daemon);
    } else {
        const int deployment = (index - daemons) / kReplicas;
        const auto hash = hashOf(deployment, 0);
        node = nodeName((index * 7) % cluster.nodes);
        name = fmt::format("svc-{}-{}-{:05x}", deployment, hash, index);
        space = spaceOf(deployment);
        own = owner("ReplicaSet", fmt::format("svc-{}-{}", deployment, hash));
        labels = fmt::format(
            R"("labels":{{"app":"svc-{}","pod-template-hash":"{}","app.kubernetes.io/version":"1.42.{}"}},)",
            deployment, hash, version % 100'000);
    }
    return fmt::format(
        R"({{{},{},"status":{{"phase":"Running","conditions":[{{"type":"Initialized","status":"True","lastProbeTime":null,"lastTransitionTime":"2026-03-01T02:00:00Z"}},{{"type":"Ready","status":"True","lastProbeTime":null,"lastTransitionTime":"2026-03-01T02:00:09Z"}},{{"type":"ContainersReady","status":"True","lastProbeTime":null,"lastTransitionTime":"2026-03-01T02:00:09Z"}},{{"type":"PodScheduled","status":"True","lastProbeTime":null,"lastTransitionTime":"2026-03-01T02:00:00Z"}}],"hostIP":"10.1.2.3","podIP":"10.2.3.4","podIPs":[{{"ip":"10.2.3.4"}}],"startTime":"2026-03-01T02:00:00Z","containerStatuses":[{{"name":"main","state":{{"running":{{"startedAt":"2026-03-01T02:00:05Z"}}}},"lastState":{{}},"ready":true,"restartCount":0,"image":"registry.example/team/service:1.42.7","imageID":"registry.example/team/service@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef","containerID":"containerd://0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef","started":true}},{{"name":"proxy","state":{{"running":{{"startedAt":"2026-03-01T02:00:05Z"}}}},"lastState":{{}},"ready":true,"restartCount":0,"image":"registry.example/mesh/proxy:2.1.0","imageID":"registry.example/mesh/proxy@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef","containerID":"containerd://fedcba","started":true}}],"qosClass":"Burstable"}}}})",
        meta(name, space, version, labels + own), podSpec(node));
}

std::string node(int index, long version) {
    std::string images;
    for (int i = 0; i < 20; ++i)
        images += fmt::format(
            R"({}{{"names":["registry.example/team/image-{}@sha256:0123456789abcdef0123456789abcdef","registry.example/team/image-{}:1.2.3"],"sizeBytes":{}}})",
            i ? "," : "", i, i, 100'000'000 + i);
    return fmt::format(
        R"({{{},"spec":{{"podCIDR":"10.2.0.0/24","providerID":"kind://{}"}},"status":{{"capacity":{{"cpu":"32","ephemeral-storage":"200Gi","hugepages-2Mi":"0","memory":"128Gi","pods":"110"}},"allocatable":{{"cpu":"31","ephemeral-storage":"180Gi","hugepages-2Mi":"0","memory":"124Gi","pods":"110"}},"conditions":[{{"type":"MemoryPressure","status":"False","lastHeartbeatTime":"2026-03-01T02:00:00Z","reason":"KubeletHasSufficientMemory"}},{{"type":"Ready","status":"True","lastHeartbeatTime":"2026-03-01T02:00:00Z","reason":"KubeletReady","message":"kubelet is posting ready status"}}],"addresses":[{{"type":"InternalIP","address":"10.1.2.3"}}],"nodeInfo":{{"machineID":"{:032x}","systemUUID":"{:032x}","kernelVersion":"6.1.0-18-amd64","osImage":"Debian GNU/Linux 12","containerRuntimeVersion":"containerd://1.7.13","kubeletVersion":"v1.29.2","kubeProxyVersion":"v1.29.2","operatingSystem":"linux","architecture":"amd64"}},"images":[{}]}}}})",
        meta(
            nodeName(index), "", version,
            fmt::format(
                R"("labels":{{"kubernetes.io/hostname":"{}","topology.kubernetes.io/zone":"zone-{}","node.kubernetes.io/instance-type":"m6i.8xlarge","kubernetes.io/arch":"amd64"}},)",
                nodeName(index), index % 3)),
        nodeName(index), index, index, images);
}

std::string controller(const std::string& name, const std::string& space, const std::string& app,
                       const std::string& own, int replicas, long version) {
    return fmt::format(
        R"({{{},"spec":{{{}"selector":{{"matchLabels":{{"app":"{}"}}}},"template":{{"metadata":{{"labels":{{"app":"{}"}}}},{}}},"strategy":{{"type":"RollingUpdate"}}}},"status":{{"replicas":{},"updatedReplicas":{},"readyReplicas":{}}}}})",
        meta(name, space, version, fmt::format(R"("labels":{{"app":"{}"}},{})", app, own)),
        replicas < 0 ? "" : fmt::format(R"("replicas":{},)", replicas), app, app, podSpec(""), replicas, replicas,
        replicas);
}

} // namespace

std::string kindOf(const std::string& plural) {
    static const std::map<std::string, std::string> kinds{{"nodes", "Node"},
                                                          {"pods", "Pod"},
                                                          {"deployments", "Deployment"},
                                                          {"replicasets", "ReplicaSet"},
                                                          {"statefulsets", "StatefulSet"},
                                                          {"daemonsets", "DaemonSet"},
                                                          {"replicationcontrollers", "ReplicationController"},
                                                          {"priorityclasses", "PriorityClass"},
                                                          {"poddisruptionbudgets", "PodDisruptionBudget"}};
    const auto it = kinds.find(plural);
    return it == kinds.end() ? std::string() : it->second;
}

int countOf(const MadeCluster& cluster, const std::string& plural) {
    if (plural == "nodes") return cluster.nodes;
    if (plural == "pods") return cluster.pods;
    if (plural == "deployments") return deployments(cluster);
    if (plural == "replicasets") return deployments(cluster) * kGenerations;
    if (plural == "daemonsets") return kDaemons;
    if (plural == "poddisruptionbudgets") return deployments(cluster) / 2;
    return 0;
}

std::string objectOf(const MadeCluster& cluster, const std::string& plural, int index, long version) {
    if (plural == "nodes") return node(index, version);
    if (plural == "pods") return pod(cluster, index, version);
    if (plural == "deployments")
        return controller(fmt::format("svc-{}", index), spaceOf(index), fmt::format("svc-{}", index), "", kReplicas,
                          version);
    if (plural == "replicasets") {
        const int deployment = index / kGenerations, generation = index % kGenerations;
        return controller(fmt::format("svc-{}-{}", deployment, hashOf(deployment, generation)), spaceOf(deployment),
                          fmt::format("svc-{}", deployment), owner("Deployment", fmt::format("svc-{}", deployment)),
                          generation == 0 ? kReplicas : 0, version);
    }
    if (plural == "daemonsets")
        return controller(fmt::format("agent-{}", index), "kube-system", fmt::format("agent-{}", index), "", -1,
                          version);
    const int deployment = index * 2;
    return fmt::format(R"({{{},"spec":{{"minAvailable":"50%","selector":{{"matchLabels":{{"app":"svc-{}"}}}}}}}})",
                       meta(fmt::format("svc-{}", deployment), spaceOf(deployment), version, ""), deployment);
}

} // namespace penumbra::bench
