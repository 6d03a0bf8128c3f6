#include "whatif/planned_hosts.h"

#include "base/text.h"
#include "whatif/manifest.h"

#include <algorithm>
#include <fmt/format.h>

namespace penumbra::whatif {

namespace {

std::string nameOf(const model::Resource& resource) {
    const auto declared = resource.attributes.find("declared-as");
    return declared == resource.attributes.end() ? model::naturalName(resource.id) : declared->second.value;
}

/// The zone that a batch puts a host into, where the fleet has it.
std::string zoneOf(const PlannedFrom& from, const model::Resource& host, PlannedEdits& edits) {
    for (const auto& relation : from.wanted.relations) {
        if (relation.kind != model::RelationKind::Within || relation.from != host.id ||
            !relation.to.text().starts_with("zone/"))
            continue;
        if (from.live.find(relation.to)) return model::naturalName(relation.to);
        edits.notes.push_back(PENUMBRA_SAY("PlannedChange",
                                           "{} is to stand in the zone {}, which the inventory does not have; it is "
                                           "planned without a zone.")(nameOf(host), model::naturalName(relation.to)));
        break;
    }
    return {};
}

void addHost(PlannedEdits& edits, const PlannedFrom& from, const model::Resource& host) {
    if (from.isThere(host.id) || from.declared.contains(nameOf(host))) return ++edits.already, void();
    if (!host.capacity.has(model::kCpu) || !host.capacity.has(model::kMemory)) {
        const auto type = host.attributes.find("instance-type");
        edits.warnings.push_back(
            type == host.attributes.end()
                ? PENUMBRA_SAY("PlannedChange",
                               "{} is to be made, but how many cores and how much memory it has is not known, "
                               "so it is not part of the change. Add it with an edit of your own: "
                               "add-hosts.")(nameOf(host))
                : PENUMBRA_SAY("PlannedChange",
                               "{} is to be made, but how many cores and how much memory it has is not known "
                               "(its type is {}), so it is not part of the change. Add it with an edit of "
                               "your own: add-hosts.")(nameOf(host), type->second.value));
        return;
    }
    auto params = amountParams(host.capacity, from.wanted.dimensions, host, edits);
    if (const auto zone = zoneOf(from, host, edits); !zone.empty()) params["zone"] = zone;
    auto stem = nameOf(host);
    stem.resize(std::min(stem.size(), stem.ends_with(']') ? stem.rfind('[') : stem.size()));
    edits.newHosts[{std::move(stem), std::move(params)}].push_back(host.id);
}

void absent(PlannedEdits& edits, const model::Resource& resource, const std::string& action) {
    const auto& name = nameOf(resource);
    edits.warnings.push_back(
        action == "delete"
            ? PENUMBRA_SAY("PlannedChange", "{} is to be removed, but the inventory does not have it, so that is "
                                            "not part of the change. Import what describes it, or match its "
                                            "name.")(name)
            : PENUMBRA_SAY("PlannedChange", "{} is to be {}, but the inventory does not have it, so that is not "
                                            "part of the change. Import what describes it, or match its "
                                            "name.")(name, action + "d"));
}

} // namespace

bool PlannedFrom::isThere(const model::ResourceId& id) const {
    const auto* known = live.find(id);
    return known && known->lifetime.contains(begin) && !model::isPlaceholder(*known);
}

std::set<std::string> declaredNames(const model::Inventory& live) {
    std::set<std::string> out;
    for (const auto& resource : live.resources())
        if (const auto found = resource.attributes.find("declared-as");
            found != resource.attributes.end() && resource.lifetime.end == base::kEndOfTime)
            out.insert(found->second.value);
    return out;
}

void PlannedEdits::add(const char* action, base::ParamTexts params, const model::ResourceId& about) {
    changes.push_back({action, std::move(params)});
    if (std::find(touched.begin(), touched.end(), about) == touched.end()) touched.push_back(about);
}

void PlannedEdits::settleHosts() {
    std::vector<model::Change> made;
    for (auto& [host, ids] : newHosts) {
        auto params = host.params;
        params["name"] = host.name;
        params["count"] = fmt::to_string(ids.size());
        made.push_back({"add-hosts", std::move(params)});
        touched.insert(touched.end(), ids.begin(), ids.end());
    }
    newHosts.clear();
    changes.insert(changes.begin(), made.begin(), made.end()); // room first, then what leaves
}

std::string plannedAction(const model::Resource& resource) {
    const auto found = resource.attributes.find(model::kPlannedAction);
    return found == resource.attributes.end() ? std::string() : found->second.value;
}

base::ParamTexts amountParams(const model::Amounts& amounts, const model::Dimensions& dimensions,
                              const model::Resource& of, PlannedEdits& edits) {
    base::ParamTexts out;
    for (int d = 0; d < dimensions.count(); ++d) {
        if (!amounts.has(d)) continue;
        if (d == model::kCpu || d == model::kGpu)
            out[dimensions.at(d).name] = fmt::format("{}m", amounts.at(d));
        else if (d == model::kMemory)
            out["memory"] = fmt::to_string(amounts.at(d));
        else if (amounts.at(d) > 0)
            ++edits.passed[(
                PENUMBRA_SAY("PlannedChange", "{} of a {}")(dimensions.at(d).name, model::kindName(of.kind)))];
    }
    return out;
}

void planHost(PlannedEdits& edits, const PlannedFrom& from, const model::Resource& host) {
    const auto action = plannedAction(host);
    if (action == "create" || (action.empty() && !from.isThere(host.id))) return addHost(edits, from, host);
    if (!from.isThere(host.id))
        return action == "delete" && from.live.find(host.id) ? void(++edits.already) : absent(edits, host, action);
    if (action == "delete") return edits.add("remove-host", {{"host", host.id.text()}}, host.id);
    auto params = amountParams(host.capacity, from.wanted.dimensions, host, edits);
    if (action.empty()) {
        ++edits.already;
        model::Dimensions all = from.live.dimensions();
        const auto wanted = model::translate(host.capacity, from.wanted.dimensions, all);
        for (int d = 0; d < all.count(); ++d)
            if (const auto& known = from.live.find(host.id)->capacity;
                wanted.has(d) && known.has(d) && wanted.at(d) != known.at(d))
                ++edits.passed[(PENUMBRA_SAY("PlannedChange", "other {} of a host that is there")(all.at(d).name))];
        return;
    }
    if (action == "update" && params.empty())
        return ++edits.passed[(PENUMBRA_SAY("PlannedChange", "host to update without another size")())], void();
    params["host"] = host.id.text();
    params["drain"] = "0s";
    params["name"] = model::naturalName(host.id);
    edits.add("replace-hosts", std::move(params), host.id);
    if (action == "update")
        edits.notes.push_back(PENUMBRA_SAY(
            "PlannedChange", "{} gets another size; that is planned as a host that takes its place.")(nameOf(host)));
}

void planWorkload(PlannedEdits& edits, const PlannedFrom& from, const model::Resource& workload) {
    const auto action = plannedAction(workload);
    const bool there = from.isThere(workload.id);
    if (action == "create") {
        if (there || from.declared.contains(nameOf(workload))) return ++edits.already, void();
        model::Resource pattern;
        pattern.id = workload.id;
        pattern.kind = workload.kind;
        pattern.request = workload.request;
        pattern.rules = workload.rules;
        const auto text = manifestText({{nameOf(workload), 1, std::move(pattern)}}, from.wanted.dimensions);
        if (workload.request.empty())
            edits.notes.push_back(
                PENUMBRA_SAY("PlannedChange",
                             "{} is to be made, but what it takes is not known: it takes no room.")(nameOf(workload)));
        return edits.add("deploy-manifest", {{"manifest", text}}, workload.id);
    }
    if (!there)
        return action == "delete" && from.live.find(workload.id) ? void(++edits.already)
                                                                 : absent(edits, workload, action);
    if (action == "delete") {
        edits.add("evict", {{"workload", workload.id.text()}, {"load", "lost"}}, workload.id);
        return;
    }
    auto params = amountParams(workload.request, from.wanted.dimensions, workload, edits);
    if (params.empty())
        return ++edits.passed[(PENUMBRA_SAY("PlannedChange", "workload to {} without another size")(action))], void();
    params["workload"] = workload.id.text();
    edits.add("resize", std::move(params), workload.id);
}

} // namespace penumbra::whatif
