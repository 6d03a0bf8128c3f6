#include "report/plan_parts.h"

#include "base/text.h"
#include "model/identity.h"
#include "planning/schedule.h"
#include "report/promises.h"
#include "report/words.h"
#include "report/work.h"
#include "risk/exposure.h"

#include <algorithm>
#include <fmt/format.h>
#include <map>

namespace penumbra::report {

using base::Json;

namespace {

std::string param(const model::Change& change, const char* key) {
    const auto it = change.params.find(key);
    return it == change.params.end() ? std::string() : it->second;
}

/// In the order of their gravity.
constexpr const char* kEffects[] = {"lost", "degraded", "promise-broken", "hit"};

std::size_t effectOf(risk::FindingKind kind, bool subject) {
    if (!subject) return 3;
    switch (kind) {
    case risk::FindingKind::ServiceLost:
        return 0;
    case risk::FindingKind::ServiceDegraded:
        return 1;
    case risk::FindingKind::SloBreach:
        return 2;
    case risk::FindingKind::Exhaustion:
    case risk::FindingKind::Homeless:
    case risk::FindingKind::HostLoss:
    case risk::FindingKind::Conflict:
    case risk::FindingKind::HeldDrain:
        break;
    }
    return 3;
}

std::string sayResized(const model::Change& change) {
    const auto workload = naturalName(model::ResourceId(param(change, "workload")));
    const auto target =
        !workload.empty()
            ? workload
            : PENUMBRA_SAY("Report", "Every replica of {}")(naturalName(model::ResourceId(param(change, "service"))));
    std::string amounts;
    for (const char* key : {"cpu", "memory", "gpu"})
        if (const auto text = param(change, key); !text.empty())
            amounts += fmt::format("{}{} {}", amounts.empty() ? "" : ", ", key, text);
    return PENUMBRA_SAY("Report", "{} requests {} and is ready.")(target, amounts);
}

bool isService(const model::ResourceId& id) { return id.text().starts_with("service/"); }

Json serviceList(const session::Evaluation& evaluation) {
    std::map<std::string, std::size_t> effects;
    const auto add = [&](const model::ResourceId& id, std::size_t effect) {
        if (!isService(id)) return;
        const auto [it, fresh] = effects.try_emplace(id.text(), effect);
        if (!fresh) it->second = std::min(it->second, effect);
    };
    for (const auto& finding : evaluation.findings) {
        add(finding.subject, effectOf(finding.kind, true));
        for (const auto& id : finding.affected) add(id, effectOf(finding.kind, false));
    }
    Json list = Json::array();
    for (const auto& [id, effect] : effects) {
        Json one{{"id", id}, {"name", naturalName(model::ResourceId(id))}, {"effect", kEffects[effect]}};
        if (const auto* service = evaluation.inventory->find(model::ResourceId(id))) one["tier"] = service->tier;
        list.push_back(std::move(one));
    }
    return list;
}

struct Role {
    std::string role, path;
};

/// By the id.
std::map<std::string, Role> rolesIn(const Document& document) {
    const auto& evaluation = document.evaluation;
    std::map<std::string, Role> roles;
    for (const auto& finding : evaluation.findings) {
        std::string path;
        for (const auto& hop : finding.chain)
            path += fmt::format("{}{}", path.empty() ? "" : " > ", naturalName(hop.resource));
        if (!finding.subject.empty()) roles.try_emplace(finding.subject.text(), Role{"subject", path});
        for (const auto& id : finding.affected) roles.try_emplace(id.text(), Role{"downstream", path});
    }
    const auto direct = [&](const whatif::Edit& edit) {
        for (const char* key : {"workload", "host", "service", "to"}) {
            const auto text = param(edit.change, key);
            if (text.empty()) continue;
            if (const auto id = evaluation.inventory->resolve(text)) roles[id->text()] = {"direct", ""};
        }
    };
    for (const auto& edit : evaluation.scenario.edits)
        if (edit.enabled) direct(edit);
    if (const auto* plan = document.plan())
        for (const auto& step : plan->steps) direct(step.edit);
    return roles;
}

} // namespace

Json impactJson(const session::Evaluation& evaluation) {
    return {{"services", serviceList(evaluation)}, {"slo", promisesJson(evaluation)}};
}

Json affectedJson(const Document& document) {
    Json list = Json::array();
    for (const auto& [id, role] : rolesIn(document)) {
        const auto slash = id.find('/');
        list.push_back({{"id", id},
                        {"name", naturalName(model::ResourceId(id))},
                        {"class", id.substr(0, slash == std::string::npos ? 0 : slash)},
                        {"role", role.role},
                        {"path", role.path},
                        {"system_ids", systemIdsOf(*document.evaluation.inventory, model::ResourceId(id))}});
    }
    return list;
}

Json windowsJson(const session::Evaluation& evaluation) {
    Json list = Json::array();
    for (const auto& edit : evaluation.scenario.edits) {
        if (!edit.enabled || edit.window == base::TimeWindow{}) continue;
        auto window = toJson(edit.window);
        window["tz"] = "UTC";
        window["conflicts"] = Json::array();
        for (const auto& finding : evaluation.findings) {
            const bool meets = std::any_of(finding.causes.begin(), finding.causes.end(),
                                           [&](const auto& cause) { return planning::isCause(edit, cause); });
            // a held drain names no causes
            const bool held = finding.kind == risk::FindingKind::HeldDrain && edit.window.contains(finding.at) &&
                              edit.change.action.starts_with("drain-");
            if (meets || held) window["conflicts"].push_back(finding.text);
        }
        list.push_back(std::move(window));
    }
    return list;
}

std::vector<std::string> collisionTexts(const session::Evaluation& evaluation) {
    std::vector<std::string> texts;
    for (const auto& window : windowsJson(evaluation))
        for (const auto& conflict : window["conflicts"])
            if (const auto text = conflict.get<std::string>();
                std::find(texts.begin(), texts.end(), text) == texts.end())
                texts.push_back(text);
    return texts;
}

Json securityJson(const Document& document) {
    const auto& evaluation = document.evaluation;
    const auto now = evaluation.options.now;
    int hosts = 0;
    double highest = 0;
    for (const auto& host : evaluation.world->hosts) {
        if (!host.exists.contains(now)) continue;
        hosts += host.vulnerability.isHigh(now) ? 1 : 0;
        if (now < host.vulnerability.mended) highest = std::max(highest, host.vulnerability.cvss);
    }
    const auto* plan = document.plan();
    const double asIs = risk::exposedWorkloadDays(*evaluation.world, *evaluation.usage);
    return {{"hosts_at_risk", hosts},
            {"highest_cvss", highest > 0 ? Json(highest) : Json()},
            {"exposed_workload_days", number(asIs)},
            {"exposed_workload_days_with_plan", plan ? number(plan->after.exposedDays) : Json()}};
}

std::vector<std::string> preconditionsOf(const remedy::Step& step) {
    std::vector<std::string> texts;
    for (const int order : step.dependsOn) texts.push_back(PENUMBRA_SAY("Report", "Step {} is done.")(order));
    if (const auto begin = remedy::worksFrom(step); begin != base::kBeginningOfTime)
        texts.push_back(PENUMBRA_SAY("Report", "It is {} or later.")(moment(begin)));
    return texts;
}

std::vector<std::string> checksOf(const session::Evaluation& evaluation, const whatif::Edit& edit) {
    const auto& change = edit.change;
    const auto& action = change.action;
    const auto name = [&](const char* key) { return naturalName(model::ResourceId(param(change, key))); };
    const auto host = name("host");
    if (action == "move") return {PENUMBRA_SAY("Report", "{} runs on {}.")(name("workload"), host)};
    if (action == "drain-host") return {PENUMBRA_SAY("Report", "Nothing that can move runs on {}.")(host)};
    if (action == "cordon-host") return {PENUMBRA_SAY("Report", "{} takes nothing new.")(host)};
    if (action == "remove-host")
        return {PENUMBRA_SAY("Report", "{} is out of the fleet, and nothing runs on it.")(host)};
    if (action == "scale")
        return {PENUMBRA_SAY("Report", "{} has {} replicas, and all of them are ready.")(name("service"),
                                                                                         name("replicas"))};
    if (action == "add-hosts")
        return {name("count") == "1"
                    ? PENUMBRA_SAY("Report", "1 more host is up and takes workloads.")()
                    : PENUMBRA_SAY("Report", "{} more hosts are up and take workloads.")(name("count"))};
    if (action != "resize") return {};
    std::vector<std::string> checks;
    for (const auto& one : absoluteChanges(evaluation, edit)) checks.push_back(sayResized(one));
    return checks;
}

Json approvalsJson(const std::vector<planning::Ruling>& rulings) {
    Json list = Json::array();
    for (const auto& one : rulings) {
        list.push_back({{"name", one.name},
                        {"decision", planning::rulingName(one.kind)},
                        {"at", base::formatTime(one.at)},
                        {"comment", one.conditions},
                        {"plan_hash", one.hash}});
        if (!one.digest.empty()) list.back()["plan_digest"] = one.digest;
    }
    return list;
}

Json systemIdsOf(const model::Inventory& inventory, const model::ResourceId& id) {
    constexpr std::pair<const char*, const char*> kKeys[] = {{"sys_id", "servicenow.sys-id"},
                                                             {"uid", "uid"},
                                                             {"arn", "arn"},
                                                             {"address", model::identity::kAddress},
                                                             {"fqdn", model::identity::kFqdn},
                                                             {"vm_uuid", model::identity::kUuid},
                                                             {"cloud_id", model::identity::kCloud},
                                                             {"declared_as", "declared-as"}};
    Json ids = Json::object();
    const auto* resource = inventory.find(id);
    for (const auto& [key, attribute] : kKeys) {
        if (!resource) break;
        const auto it = resource->attributes.find(attribute);
        if (it != resource->attributes.end() && !it->second.value.empty()) ids[key] = it->second.value;
    }
    return ids;
}

} // namespace penumbra::report
