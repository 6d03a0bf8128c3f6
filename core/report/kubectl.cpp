#include "report/kubectl.h"

#include "report/quote.h"
#include "whatif/action.h"

#include <algorithm>
#include <charconv>
#include <fmt/format.h>
#include <optional>

namespace penumbra::report {

using base::Json;

namespace {

/// RFC 1123 subdomain, which names of nodes, namespaces and workloads are.
bool isName(std::string_view text) {
    const auto inner = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); };
    if (text.empty() || text.size() > 253 || !inner(text.front()) || !inner(text.back())) return false;
    return std::all_of(text.begin(), text.end(), [&](char c) { return inner(c) || c == '-' || c == '.'; });
}

/// "deployment/cart".
std::string pathOf(const std::string& kind, const std::string& name) {
    auto lower = kind;
    for (auto& c : lower) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    return lower + "/" + name;
}

Arguments scaleTo(const std::string& path, const std::string& space, std::int64_t replicas) {
    return {"scale", path, "--namespace=" + space, fmt::format("--replicas={}", replicas)};
}

/// An object that holds replicas.
struct Controller {
    std::string apiVersion, kind, space, name;
    std::optional<std::int64_t> replicas; ///< as its source stated them
    std::string path() const { return pathOf(kind, name); }
};

std::optional<std::int64_t> wholeOf(std::string_view text) {
    std::int64_t value = 0;
    const auto parsed = std::from_chars(text.data(), text.data() + text.size(), value);
    if (text.empty() || parsed.ec != std::errc() || parsed.ptr != text.data() + text.size()) return {};
    return value;
}

std::optional<Controller> controllerOf(const session::Evaluation& evaluation, const whatif::Edit& edit) {
    const auto* service = resourceOf(evaluation, edit, "service");
    if (!service) return {};
    const auto kind = attributeOf(*service, "kind");
    const bool apps = kind == "Deployment" || kind == "StatefulSet" || kind == "ReplicaSet";
    if (!apps && kind != "Rollout") return {};
    const auto path = model::naturalName(service->id);
    const auto slash = path.find('/');
    if (slash == std::string::npos) return {};
    Controller out{apps ? "apps/v1" : "argoproj.io/v1alpha1", kind, path.substr(0, slash), path.substr(slash + 1),
                   wholeOf(attributeOf(*service, "replicas"))};
    if (!isName(out.space) || !isName(out.name)) return {};
    return out;
}

constexpr const char* kNoController =
    "The inventory does not know the service as a Deployment, StatefulSet, ReplicaSet or Rollout with a namespace.";

/// The controller of one edit's service and the edits that change its replicas, in the order in which they are applied.
class Replicas final {
public:
    Replicas(const session::Evaluation& evaluation, const Controller& controller, const whatif::Edit& edit,
             const std::vector<whatif::Edit>& all)
        : m_live(controller.replicas) {
        const auto* service = resourceOf(evaluation, edit, "service");
        for (const auto& one : all)
            if (one.enabled && resourceOf(evaluation, one, "service") == service && changes(one))
                m_edits.push_back(one);
        if (std::find(m_edits.begin(), m_edits.end(), edit) == m_edits.end()) m_edits.push_back(edit);
    }
    /// How many there are to be at that time; nothing where that stands on a number that nobody stated.
    std::optional<std::int64_t> at(base::Time time) const {
        auto count = m_live;
        for (const auto& edit : m_edits) {
            if (!edit.window.contains(time)) continue;
            const auto asked = whatif::paramsOf(edit.change)->integer("replicas");
            if (edit.change.action == "scale")
                count = asked;
            else if (count)
                *count += asked;
        }
        return count;
    }
    /// New replicas are like the others: those of one controller are alike.
    static bool differs(const whatif::Edit& edit) {
        for (const char* key : {"cpu", "memory", "gpu", "like"})
            if (!paramOf(edit, key).empty()) return true;
        return false;
    }

private:
    static bool changes(const whatif::Edit& edit) {
        const auto& action = edit.change.action;
        return (action == "scale" || (action == "deploy" && !differs(edit))) && whatif::paramsOf(edit.change);
    }

    std::optional<std::int64_t> m_live;
    std::vector<whatif::Edit> m_edits;
};

void applyScale(const Controller& controller, const Replicas& replicas, const whatif::Edit& edit, Kubectl& out) {
    const auto wanted = replicas.at(edit.window.begin);
    if (!wanted) {
        out.byHand = "The inventory does not say how many replicas the service has, and so not how many it gets.";
        return;
    }
    out.manifest = {{"apiVersion", controller.apiVersion},
                    {"kind", controller.kind},
                    {"metadata", {{"name", controller.name}, {"namespace", controller.space}}},
                    {"spec", {{"replicas", *wanted}}}};
    if (edit.window.end == base::kEndOfTime) return;
    if (const auto then = replicas.at(edit.window.end))
        out.end.push_back(scaleTo(controller.path(), controller.space, *then));
    else
        out.byHand = "At its end set the former number of replicas again, which the inventory does not know.";
}

void scale(const session::Evaluation& evaluation, const whatif::Edit& edit, const std::vector<whatif::Edit>& all,
           Kubectl& out) {
    const auto controller = controllerOf(evaluation, edit);
    if (!controller) {
        out.byHand = kNoController;
        return;
    }
    if (const auto params = whatif::paramsOf(edit.change); !params)
        out.byHand = params.error().text;
    else if (edit.change.action == "deploy" && Replicas::differs(edit))
        out.byHand = "The new replicas are to differ from the others, and those of one controller are alike.";
    else
        applyScale(*controller, Replicas(evaluation, *controller, edit, all), edit, out);
}

void onNodes(const session::Evaluation& evaluation, const whatif::Edit& edit, Kubectl& out) {
    const auto& action = edit.change.action;
    const bool cordons = action.starts_with("cordon-"), removes = action.starts_with("remove-");
    std::vector<std::string> nodes;
    for (const auto& id : hostsOf(evaluation, edit)) {
        const auto* host = evaluation.inventory->find(id);
        const auto name = host ? host->name : model::naturalName(id);
        if (isName(name))
            nodes.push_back(name);
        else
            out.byHand += fmt::format("{}'{}' is no name of a node.", out.byHand.empty() ? "" : " ", oneLine(name));
    }
    if (nodes.empty() && out.byHand.empty()) out.byHand = "The inventory has no such host.";
    for (const auto& node : nodes) out.begin.push_back({"cordon", node});
    for (const auto& node : nodes) {
        if (!cordons) out.begin.push_back({"drain", node, "--ignore-daemonsets"});
        if (removes) out.begin.push_back({"delete", "node", node});
        if (!removes && edit.window.end != base::kEndOfTime) out.end.push_back({"uncordon", node});
    }
    if (removes && !nodes.empty()) out.byHand += "The machine itself is taken away by hand.";
}

/// As Kubernetes writes quantities: "1500m", "1536Mi".
std::string quantity(double amount, bool memory) {
    const auto whole = static_cast<std::int64_t>(amount);
    if (!memory) return whole % 1000 == 0 ? fmt::to_string(whole / 1000) : fmt::format("{}m", whole);
    for (const auto& [shift, suffix] : {std::pair{30, "Gi"}, {20, "Mi"}, {10, "Ki"}})
        if (whole != 0 && whole % (std::int64_t{1} << shift) == 0) return fmt::format("{}{}", whole >> shift, suffix);
    return fmt::to_string(whole);
}

/// The request of the whole pod is known, and not that of each of its containers, of which a manifest consists.
std::string resizeByHand(const session::Evaluation& evaluation, const whatif::Edit& edit) {
    const auto controller = controllerOf(evaluation, edit);
    std::string text = "A request belongs to a container, and the inventory knows that of the whole pod.";
    const auto changes = absoluteChanges(evaluation, edit);
    if (changes.size() > 1)
        return text + " The replicas come to different amounts, and those of one controller are alike.";
    const auto params = whatif::paramsOf(changes.front());
    std::string requests;
    for (const char* key : {"cpu", "memory"})
        if (params && params->has(key))
            requests += fmt::format("{}{}={}", requests.empty() ? "" : ",", key,
                                    quantity(params->number(key), key == std::string_view("memory")));
    if (!controller || requests.empty()) return text;
    return fmt::format("{} For pods of one container this is kubectl set resources {} --namespace={} --requests={}.",
                       text, controller->path(), controller->space, oneLine(requests));
}

} // namespace

Arguments scaleCall(const base::Json& manifest) {
    const auto& meta = manifest["metadata"];
    return scaleTo(pathOf(manifest["kind"].get<std::string>(), meta["name"].get<std::string>()),
                   meta["namespace"].get<std::string>(), manifest["spec"]["replicas"].get<std::int64_t>());
}

bool isNode(const session::Evaluation& evaluation, const model::ResourceId& host) {
    const auto* resource = evaluation.inventory->find(host);
    return resource && !attributeOf(*resource, "kubelet").empty();
}

Kubectl kubectlFor(const session::Evaluation& evaluation, const whatif::Edit& edit,
                   const std::vector<whatif::Edit>& all) {
    Kubectl out;
    const auto& action = edit.change.action;
    const bool node =
        action.starts_with("cordon-host") || action.starts_with("drain-host") || action.starts_with("remove-host");
    if (node)
        onNodes(evaluation, edit, out);
    else if (action == "scale" || action == "deploy")
        scale(evaluation, edit, all, out);
    else if (action == "resize")
        out.byHand = resizeByHand(evaluation, edit);
    else if (action == "move")
        out.byHand =
            "Kubernetes moves no pod: one that is deleted is placed again by the scheduler, wherever it decides.";
    else if (action == "deploy-manifest")
        out.byHand = "Apply the manifest that the scenario was made from.";
    else if (action == "rollout")
        out.byHand = "The image of the new version is not known here.";
    else
        out.byHand = "Kubernetes has no object for it.";
    return out;
}

} // namespace penumbra::report
