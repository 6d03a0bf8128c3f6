#include "bench/made_files.h"

#include "base/json.h"
#include "base/rng.h"
#include "base/time.h"

#include <cmath>
#include <fmt/format.h>
#include <iterator>
#include <vector>

namespace penumbra::bench {

namespace {

constexpr int kPodsOfNode = 40;

base::Time momentOf(int step) { return base::fromMillis(1'767'225'600'000 + std::int64_t{300'000} * step); }

base::Json condition(const char* type) {
    return {
        {"lastProbeTime", nullptr}, {"lastTransitionTime", "2026-01-01T00:00:00Z"}, {"status", "True"}, {"type", type}};
}

base::Json madeNode(int number) {
    const auto name = fmt::format("node-{:04}", number);
    const base::Json amounts{{"cpu", "32"},
                             {"ephemeral-storage", "203056560Ki"},
                             {"hugepages-1Gi", "0"},
                             {"memory", "131482704Ki"},
                             {"pods", "110"}};
    base::Json images = base::Json::array();
    for (int i = 0; i < 40; ++i)
        images.push_back({{"names",
                           {fmt::format("registry.example/team/image-{}@sha256:{:064x}", i, i),
                            fmt::format("registry.example/team/image-{}:v1.{}", i, i)}},
                          {"sizeBytes", 1000000 + i}});
    return {{"apiVersion", "v1"},
            {"kind", "Node"},
            {"metadata",
             {{"name", name},
              {"labels",
               {{"kubernetes.io/hostname", name},
                {"kubernetes.io/os", "linux"},
                {"topology.kubernetes.io/zone", fmt::format("zone-{}", number % 3)}}},
              {"uid", fmt::format("00000000-0000-4000-8000-{:012}", number)}}},
            {"spec", {{"podCIDR", "10.0.0.0/24"}}},
            {"status",
             {{"allocatable", amounts},
              {"capacity", amounts},
              {"conditions", {condition("Ready"), condition("MemoryPressure")}},
              {"images", images}}}};
}

base::Json madeContainer(int number) {
    base::Json variables = base::Json::array();
    for (int i = 0; i < 20; ++i)
        variables.push_back(
            {{"name", fmt::format("SETTING_{}", i)}, {"value", fmt::format("value of {}", number + i)}});
    return {
        {"name", fmt::format("main-{}", number % 2)},
        {"image", "registry.example/team/image-7:v1.7"},
        {"imagePullPolicy", "IfNotPresent"},
        {"env", variables},
        {"ports", {{{"containerPort", 8080}, {"name", "http"}, {"protocol", "TCP"}}}},
        {"livenessProbe",
         {{"httpGet", {{"path", "/healthz"}, {"port", 8080}, {"scheme", "HTTP"}}}, {"periodSeconds", 10}}},
        {"resources",
         {{"limits", {{"cpu", "1"}, {"memory", "1Gi"}}},
          {"requests", {{"cpu", fmt::format("{}m", 100 + number % 400)}, {"memory", "512Mi"}}}}},
        {"volumeMounts",
         {{{"mountPath", "/var/run/secrets/kubernetes.io/serviceaccount"}, {"name", "token"}, {"readOnly", true}}}}};
}

base::Json madePod(int number) {
    const auto app = fmt::format("app-{}", number / 12);
    base::Json managed = base::Json::array();
    for (const char* manager : {"kube-controller-manager", "kubelet"})
        managed.push_back(
            {{"apiVersion", "v1"},
             {"fieldsType", "FieldsV1"},
             {"fieldsV1",
              {{"f:metadata",
                {{"f:generateName", base::Json::object()}, {"f:labels", {{"f:app", base::Json::object()}}}}},
               {"f:spec", {{"f:containers", {{"k:{\"name\":\"main-0\"}", {{"f:image", base::Json::object()}}}}}}}}},
             {"manager", manager},
             {"operation", "Update"}});
    return {
        {"apiVersion", "v1"},
        {"kind", "Pod"},
        {"metadata",
         {{"name", fmt::format("{}-5c9f7d-{:05}", app, number)},
          {"namespace", fmt::format("team-{}", number / 12 % 50)},
          {"labels", {{"app", app}, {"pod-template-hash", "5c9f7d"}}},
          {"managedFields", managed},
          {"ownerReferences",
           {{{"apiVersion", "apps/v1"}, {"controller", true}, {"kind", "ReplicaSet"}, {"name", app + "-5c9f7d"}}}},
          {"uid", fmt::format("10000000-0000-4000-8000-{:012}", number)}}},
        {"spec",
         {{"containers", {madeContainer(number), madeContainer(number + 1)}},
          {"nodeName", fmt::format("node-{:04}", number / kPodsOfNode)},
          {"tolerations",
           {{{"effect", "NoExecute"},
             {"key", "node.kubernetes.io/not-ready"},
             {"operator", "Exists"},
             {"tolerationSeconds", 300}}}},
          {"volumes", {{{"name", "token"}, {"projected", {{"defaultMode", 420}, {"sources", base::Json::array()}}}}}}}},
        {"status",
         {{"conditions", {condition("Initialized"), condition("Ready"), condition("PodScheduled")}},
          {"hostIP", "10.1.2.3"},
          {"phase", "Running"},
          {"podIP", "10.0.0.7"},
          {"startTime", "2026-01-01T00:00:00Z"}}}};
}

} // namespace

std::string madeSamples(int rows, int series) {
    std::string out = "resource,metric,time,value\n";
    out.reserve(static_cast<std::size_t>(rows) * 48);
    base::Rng rng(7);
    for (int i = 0; i < rows; ++i)
        fmt::format_to(std::back_inserter(out), "host/node-{:06},cpu,{},{:.3f}\n", i % series,
                       base::formatTime(momentOf(i / series)), 4 + std::sin(i / series * 0.02) + rng.uniform());
    return out;
}

MadeCluster madeCluster(std::size_t bytes) {
    MadeCluster out;
    out.json = "{\n\"apiVersion\": \"v1\",\n\"items\": [\n";
    for (int pod = 0; out.json.size() < bytes; ++pod) {
        if (pod % kPodsOfNode == 0) {
            out.json += madeNode(pod / kPodsOfNode).dump(4) + ",\n";
            ++out.objects;
        }
        out.json += madePod(pod).dump(4) + ",\n";
        ++out.objects;
    }
    out.json.resize(out.json.size() - 2);
    out.json += "\n],\n\"kind\": \"List\"\n}\n";
    return out;
}

} // namespace penumbra::bench
