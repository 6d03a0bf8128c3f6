#pragma once

#include "base/json.h"
#include "base/rng.h"

#include <atomic>
#include <curl/curl.h>
#include <fmt/format.h>
#include <string>

namespace penumbra::test {

/// Random changes to a real cluster, over one connection: one of these for each thread.
class KubernetesChanges final {
public:
    KubernetesChanges(std::string url, std::string authority, std::uint64_t seed)
        : m_url(std::move(url)), m_authority(std::move(authority)), m_seed(seed), m_rng(1, seed),
          m_curl(curl_easy_init()) {
        m_json = curl_slist_append(m_json, "Content-Type: application/json");
        m_patch = curl_slist_append(m_patch, "Content-Type: application/merge-patch+json");
    }
    ~KubernetesChanges() {
        curl_easy_cleanup(m_curl);
        curl_slist_free_all(m_json);
        curl_slist_free_all(m_patch);
    }
    KubernetesChanges(const KubernetesChanges&) = delete;
    KubernetesChanges& operator=(const KubernetesChanges&) = delete;

    /// True where the server took it.
    bool ask(const char* method, const std::string& path, const base::Json& body) {
        const auto text = base::dumpJson(body);
        curl_easy_reset(m_curl);
        curl_easy_setopt(m_curl, CURLOPT_URL, (m_url + path).c_str());
        curl_easy_setopt(m_curl, CURLOPT_CAINFO, m_authority.c_str());
        curl_easy_setopt(m_curl, CURLOPT_HTTPAUTH, static_cast<long>(CURLAUTH_BEARER));
        curl_easy_setopt(m_curl, CURLOPT_XOAUTH2_BEARER, "admintoken");
        curl_easy_setopt(m_curl, CURLOPT_CUSTOMREQUEST, method);
        curl_easy_setopt(m_curl, CURLOPT_POSTFIELDS, text.c_str());
        curl_easy_setopt(m_curl, CURLOPT_HTTPHEADER, std::string_view(method) == "PATCH" ? m_patch : m_json);
        curl_easy_setopt(m_curl, CURLOPT_WRITEFUNCTION, &KubernetesChanges::forget);
        long status = 0;
        if (curl_easy_perform(m_curl) != CURLE_OK) return false;
        curl_easy_getinfo(m_curl, CURLINFO_RESPONSE_CODE, &status);
        return status >= 200 && status < 300;
    }

    /// Makes one change; what it was where the server took it, else an empty text.
    std::string one() {
        std::string path;
        switch (below(16)) {
        case 0:
        case 1:
            return done("create pod", "POST", pods(), pod());
        case 2:
            return done("delete pod", "DELETE", pods() + "/" + podName(), {{"gracePeriodSeconds", 0}});
        case 3:
            return done("label pod", "PATCH", pods() + "/" + podName(),
                        {{"metadata", {{"labels", {{"mark", pick("a", "b", "c")}}}}}});
        case 4:
            return done("finish pod", "PATCH", pods() + "/" + podName() + "/status",
                        {{"status", {{"phase", pick("Succeeded", "Failed", "Running")}}}});
        case 5:
            return done("evict pod", "POST", pods() + "/" + podName() + "/eviction",
                        {{"apiVersion", "policy/v1beta1"},
                         {"kind", "Eviction"},
                         {"metadata", {{"name", podName()}}},
                         {"deleteOptions", {{"gracePeriodSeconds", 0}}}});
        case 6:
        case 7:
            path = controllers();
            return done("create controller", "POST", path, controller());
        case 8:
        case 9:
            return done("scale", "PATCH", someController(), {{"spec", {{"replicas", below(4)}}}});
        case 10:
            return done("roll out", "PATCH", someController(), {{"spec", {{"template", {{"spec", podSpec()}}}}}});
        case 11:
            return done("delete controller", "DELETE", someController(),
                        {{"propagationPolicy", pick("Background", "Orphan", "Foreground")}});
        case 12:
            return node();
        case 13:
            return done("change node", "PATCH", nodes() + "/" + nodeName(), nodeChange());
        case 14:
            return done("change node's status", "PATCH", nodes() + "/" + nodeName() + "/status",
                        {{"status", {{"allocatable", allocatable()}}}});
        default:
            return budget();
        }
    }

private:
    static std::size_t forget(char*, std::size_t size, std::size_t count, void*) { return size * count; }
    std::uint32_t below(std::size_t n) { return m_rng.below(static_cast<std::uint32_t>(n)); }
    template <class... T>
    std::string pick(T... texts) {
        const char* all[] = {texts...};
        return all[below(sizeof...(texts))];
    }
    std::string done(const char* what, const char* method, const std::string& path, const base::Json& body) {
        return ask(method, path, body) ? what : std::string();
    }

    std::string space() { return pick("default", "shop"); }
    std::string nodes() const { return "/api/v1/nodes"; }
    std::string pods() {
        m_space = space();
        return "/api/v1/namespaces/" + m_space + "/pods";
    }
    /// Of this thread's own pods, so that a name never comes back for another one.
    std::string podName() {
        return fmt::format("pod-{}-{}", m_seed, m_pods - std::min<std::uint64_t>(m_pods, below(30)));
    }
    std::string nodeName() { return fmt::format("node-{}", below(12)); }

    base::Json amounts() {
        return {{"cpu", fmt::format("{}m", 50 + 50 * below(8))}, {"memory", fmt::format("{}Mi", 64 << below(4))}};
    }
    base::Json allocatable() {
        return {{"cpu", fmt::format("{}", 4 + 4 * below(4))},
                {"memory", fmt::format("{}Gi", 16 << below(3))},
                {"pods", "110"}};
    }
    base::Json podSpec() {
        base::Json container{{"name", "main"}, {"image", "none"}, {"resources", {{"requests", amounts()}}}};
        container["env"] = {{{"name", "PASSWORD"}, {"value", "canary-secret"}}};
        if (below(3) == 0) container["resources"]["limits"] = {{"cpu", "2"}, {"memory", "2Gi"}};
        base::Json out{{"containers", {container}}};
        const base::Json selector{{"matchLabels", {{"app", pick("web", "cart", "db")}}}};
        if (below(4) == 0)
            out["affinity"]["podAntiAffinity"]["requiredDuringSchedulingIgnoredDuringExecution"] = {
                {{"topologyKey", "kubernetes.io/hostname"}, {"labelSelector", selector}}};
        if (below(6) == 0)
            out["affinity"]["podAffinity"]["preferredDuringSchedulingIgnoredDuringExecution"] = {
                {{"weight", 1},
                 {"podAffinityTerm", {{"topologyKey", "topology.kubernetes.io/zone"}, {"labelSelector", selector}}}}};
        if (below(6) == 0)
            out["topologySpreadConstraints"] = {{{"maxSkew", 1},
                                                 {"topologyKey", "topology.kubernetes.io/zone"},
                                                 {"whenUnsatisfiable", "ScheduleAnyway"},
                                                 {"labelSelector", selector}}};
        if (below(4) == 0) out["nodeSelector"] = {{"disk", "ssd"}};
        if (below(4) == 0) out["tolerations"] = {{{"key", "only"}, {"operator", "Exists"}}};
        if (below(5) == 0) out["priorityClassName"] = "high";
        return out;
    }
    base::Json labels() { return {{"app", pick("web", "cart", "db")}, {"tier", pick("front", "back")}}; }
    base::Json pod() {
        return {{"metadata", {{"name", fmt::format("pod-{}-{}", m_seed, ++m_pods)}, {"labels", labels()}}},
                {"spec", podSpec()}};
    }

    std::string controllers() {
        m_space = space();
        m_kind = pick("deployments", "deployments", "statefulsets", "daemonsets", "replicasets");
        m_controller = fmt::format("{}-{}", m_kind.substr(0, 3), below(8));
        return "/apis/apps/v1/namespaces/" + m_space + "/" + m_kind;
    }
    std::string someController() {
        const auto path = controllers();
        return path + "/" + m_controller;
    }
    base::Json controller() {
        auto own = labels();
        own["set"] = m_controller;
        base::Json spec{{"selector", {{"matchLabels", {{"set", m_controller}}}}},
                        {"template", {{"metadata", {{"labels", own}}}, {"spec", podSpec()}}}};
        if (m_kind != "daemonsets") spec["replicas"] = below(4);
        if (m_kind == "statefulsets") spec["serviceName"] = "none";
        if (m_kind == "statefulsets") spec["podManagementPolicy"] = "Parallel";
        base::Json out{{"metadata", {{"name", m_controller}, {"labels", labels()}}}, {"spec", spec}};
        if (below(3) == 0) out["metadata"]["annotations"] = {{"penumbra.io/slo.latency", "300ms"}};
        return out;
    }

    std::string node() {
        const auto number = below(12);
        const auto name = fmt::format("node-{}", number);
        if (below(4) == 0) return done("delete node", "DELETE", nodes() + "/" + name, base::Json::object());
        base::Json labels{{"kubernetes.io/hostname", name},
                          {"topology.kubernetes.io/zone", fmt::format("zone-{}", number % 3)}};
        if (number % 2 == 0) labels["disk"] = "ssd";
        const base::Json body{{"metadata", {{"name", name}, {"labels", labels}}},
                              {"status",
                               {{"allocatable", allocatable()},
                                {"capacity", allocatable()},
                                {"conditions", {{{"type", "Ready"}, {"status", "True"}}}}}}};
        return done("create node", "POST", nodes(), body);
    }
    base::Json nodeChange() {
        if (below(2) == 0) return {{"spec", {{"unschedulable", below(4) == 0}, {"taints", nullptr}}}};
        const base::Json taint{{"key", "only"}, {"value", "this"}, {"effect", pick("NoSchedule", "PreferNoSchedule")}};
        return {{"spec", {{"taints", below(3) == 0 ? base::Json::array({taint}) : base::Json()}}},
                {"metadata", {{"labels", {{"mark", pick("a", "b")}}}}}};
    }
    std::string budget() {
        const auto path = "/apis/policy/v1beta1/namespaces/" + space() + "/poddisruptionbudgets";
        const auto name = fmt::format("budget-{}", below(4));
        if (below(3) == 0) return done("delete budget", "DELETE", path + "/" + name, base::Json::object());
        base::Json spec{{"selector", {{"matchLabels", {{"app", pick("web", "cart", "db")}}}}}};
        if (below(2) == 0)
            spec["maxUnavailable"] = 1;
        else
            spec["minAvailable"] = pick("50%", "100%");
        return done("create budget", "POST", path, {{"metadata", {{"name", name}}}, {"spec", spec}});
    }

    std::string m_url, m_authority, m_space, m_kind, m_controller;
    std::uint64_t m_seed = 0, m_pods = 0;
    base::Rng m_rng;
    CURL* m_curl = nullptr;
    curl_slist *m_json = nullptr, *m_patch = nullptr;
};

} // namespace penumbra::test
