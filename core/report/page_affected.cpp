#include "report/page_affected.h"

#include "base/say.h"
#include "base/text.h"
#include "graph/reach.h"
#include "report/page_graph.h"
#include "report/plan_parts.h"
#include "risk/phrase.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace penumbra::report {

using base::Json;
using How = BlastRadius::How;

namespace {

/// Rows, with the plan, of the services whose replicas the work moves, changes or takes the host from.
void addTouched(const session::Evaluation& evaluation, const model::World& with, const Work& work,
                std::set<int>& rows) {
    const auto addService = [&](const model::ResourceId& id) {
        if (const int row = model::findService(with, id); row >= 0) rows.insert(row);
    };
    const auto addWorkload = [&](const model::World& world, int workload) {
        const int service = workload < 0 ? -1 : world.workloads[static_cast<std::size_t>(workload)].service;
        if (service >= 0) addService(world.services[static_cast<std::size_t>(service)].id);
    };
    if (const auto* workload = resourceOf(evaluation, *work.edit, "workload"))
        addWorkload(with, model::findWorkload(with, workload->id));
    if (const auto* service = resourceOf(evaluation, *work.edit, "service")) addService(service->id);
    const auto& world = evaluation.baseUsage ? *evaluation.baseWorld : *evaluation.world;
    const auto& usage = evaluation.baseUsage ? *evaluation.baseUsage : *evaluation.usage;
    if (usage.placements.empty()) return;
    for (const auto& id : hostsOf(evaluation, *work.edit))
        if (const int host = model::findHost(world, id); host >= 0)
            for (const int workload : usage.residents(host, std::max(work.window.begin, usage.grid.begin)))
                addWorkload(world, workload);
}

const char* howName(How how) {
    switch (how) {
    case How::Direct:
        return "direct";
    case How::Hard:
        return "hard";
    case How::Soft:
        break;
    }
    return "soft";
}

std::string sayHow(How how) {
    switch (how) {
    case How::Direct:
        return PENUMBRA_SAY("Report", "touched")();
    case How::Hard:
        return PENUMBRA_SAY("Report", "by a hard dependency")();
    case How::Soft:
        break;
    }
    return PENUMBRA_SAY("Report", "by a soft dependency")();
}

/// What `affected` of the JSON calls a role.
std::string sayRole(const std::string& role) {
    if (role == "direct") return sayHow(How::Direct);
    return role == "subject" ? PENUMBRA_SAY("Report", "at risk itself")() : PENUMBRA_SAY("Report", "hit by a risk")();
}

std::string arrows(const std::vector<std::string>& path) {
    std::string text;
    for (const auto& name : path) text += (text.empty() ? "" : " > ") + name;
    return text;
}

void addCallers(const model::Inventory& inventory, const model::World& world, const std::vector<graph::Caller>& callers,
                BlastRadius& out) {
    std::map<int, std::vector<std::string>> paths;
    for (const auto& one : out.services) paths[one.row] = one.path;
    for (const auto& caller : callers) {
        const auto& service = world.services[static_cast<std::size_t>(caller.service)];
        auto path = paths[caller.via];
        path.push_back(service.name);
        paths[caller.service] = path;
        out.services.push_back(
            {caller.service, caller.hard ? How::Hard : How::Soft, std::move(path), ownerOf(inventory, service.id)});
    }
}

std::string sayServices(std::size_t count) {
    return base::sayCount(count, PENUMBRA_TEXT("Count", "service"), PENUMBRA_TEXT("Count", "services"));
}

/// "Owners to ask: a, b and 2 more. Without a known owner: 1 service."
std::string sayOwners(const BlastRadius& radius) {
    std::set<std::string> all;
    std::size_t unknown = 0;
    for (const auto& one : radius.services)
        if (one.owner.empty())
            ++unknown;
        else
            all.insert(one.owner);
    if (radius.services.empty()) return {};
    if (all.empty()) return PENUMBRA_SAY("Report", "Nobody said who owns these services.")();
    auto text =
        PENUMBRA_SAY("Report", "Owners to ask: {}.")(risk::sayList(std::vector<std::string>(all.begin(), all.end())));
    if (unknown > 0) text += " " + PENUMBRA_SAY("Report", "Without a known owner: {}.")(sayServices(unknown));
    return text;
}

/// Rows of the table: what is affected in the same way stands in one.
class AffectedRows final {
public:
    /// Class, how, owner, and by what the rows differ beside these.
    using Key = std::array<std::string, 4>;
    void add(const Key& key, const std::string& name, const std::string& way) {
        const auto [it, fresh] = m_at.try_emplace(key, m_rows.size());
        if (fresh) m_rows.push_back({key, {}, {}});
        auto& row = m_rows[it->second];
        row.names.push_back(name);
        if (!way.empty()) row.ways.insert(way);
    }
    std::vector<std::vector<std::string>> cells() const {
        std::vector<std::vector<std::string>> out;
        const auto orNone = [](std::string text) { return text.empty() ? std::string("-") : text; };
        for (const auto& row : m_rows) {
            const std::vector<std::string> ways(row.ways.begin(), row.ways.end());
            out.push_back(
                {base::sayList(row.names), row.key[0], row.key[1], orNone(base::sayList(ways)), orNone(row.key[2])});
        }
        return out;
    }

private:
    struct Row {
        Key key;
        std::vector<std::string> names;
        std::set<std::string> ways;
    };
    std::map<Key, std::size_t> m_at;
    std::vector<Row> m_rows;
};

/// The name of the workload's service; empty where it has none.
std::string serviceOf(const model::World& world, const model::ResourceId& workload) {
    const int row = model::findWorkload(world, workload);
    const int service = row < 0 ? -1 : world.workloads[static_cast<std::size_t>(row)].service;
    return service < 0 ? std::string() : world.services[static_cast<std::size_t>(service)].name;
}

} // namespace

std::string ownerOf(const model::Inventory& inventory, const model::ResourceId& id) {
    const auto* resource = inventory.find(id);
    // a pod's owner is what made it, not who answers for it
    return resource && resource->kind != model::ResourceKind::Workload ? attributeOf(*resource, "owner")
                                                                       : std::string();
}

std::size_t BlastRadius::count(How how) const {
    return static_cast<std::size_t>(
        std::count_if(services.begin(), services.end(), [&](const auto& one) { return one.how == how; }));
}

std::vector<std::string> BlastRadius::owners(How how) const {
    std::set<std::string> names;
    for (const auto& one : services)
        if (one.how == how && !one.owner.empty()) names.insert(one.owner);
    return {names.begin(), names.end()};
}

std::map<int, std::vector<std::size_t>> servicesTouchedBy(const Document& document, const model::World& with,
                                                          const std::vector<Work>& works) {
    std::map<int, std::vector<std::size_t>> out;
    for (std::size_t i = 0; i < works.size(); ++i) {
        std::set<int> rows;
        addTouched(document.evaluation, with, works[i], rows);
        for (const int row : rows) out[row].push_back(i);
    }
    return out;
}

BlastRadius blastRadiusOf(const Document& document) {
    const auto& with = evaluationWith(document);
    const auto& inventory = *document.evaluation.inventory;
    const auto list = workOf(document);
    const auto& works = list.work.empty() ? list.assumed : list.work;
    std::set<int> rows;
    for (const auto& [row, by] : servicesTouchedBy(document, *with.world, works)) rows.insert(row);
    BlastRadius out;
    std::set<std::string> hosts;
    for (const auto& work : works)
        for (const auto& id : hostsOf(document.evaluation, *work.edit)) hosts.insert(id.text());
    if (document.carried)
        for (const auto& one : document.carried->watched)
            hosts.insert(with.world->hosts[static_cast<std::size_t>(one.host)].id.text());
    out.hosts = hosts.size();
    for (const int row : rows) {
        const auto& service = with.world->services[static_cast<std::size_t>(row)];
        out.services.push_back({row, How::Direct, {service.name}, ownerOf(inventory, service.id)});
    }
    addCallers(inventory, *with.world,
               graph::callersOf(*with.world, {rows.begin(), rows.end()}, spanOf(document, works)), out);
    return out;
}

PageList hitList(const Document& document) {
    const auto radius = blastRadiusOf(document);
    const auto hosts = base::sayCount(radius.hosts, PENUMBRA_TEXT("Count", "host"), PENUMBRA_TEXT("Count", "hosts"));
    std::vector<std::string> lines{
        PENUMBRA_SAY("Report", "Touched: {}, {}.")(hosts, sayServices(radius.count(How::Direct)))};
    lines.back() += " " + PENUMBRA_SAY("Report", "By a hard dependency: {}; by a soft one: {}.")(
                              sayServices(radius.count(How::Hard)), sayServices(radius.count(How::Soft)));
    if (const auto owners = sayOwners(radius); !owners.empty()) lines.push_back(owners);
    return {PENUMBRA_SAY("Report", "Who is hit")(), std::move(lines)};
}

PageSection affectedSection(const Document& document) {
    PageSection section{
        PENUMBRA_SAY("Report", "Who is affected")(),
        PENUMBRA_SAY("Report", "What the work touches, everyone who depends on it, and whom the risks "
                               "that were found hit; the way leads there from where it begins. Who is hit in one way "
                               "stands together.")(),
        {{PENUMBRA_SAY("Report", "Item")(), PENUMBRA_SAY("Report", "Class")(), PENUMBRA_SAY("Report", "How")(),
          PENUMBRA_SAY("Report", "Way")(), PENUMBRA_SAY("Report", "Owner")()},
         {},
         -1},
        {0.38, 0.1, 0.16, 0.23, 0.13}};
    section.graph = blastGraph(document);
    const auto& with = *evaluationWith(document).world;
    AffectedRows rows;
    std::set<std::string> told;
    for (const auto& one : blastRadiusOf(document).services) {
        const auto& service = with.services[static_cast<std::size_t>(one.row)];
        told.insert(service.id.text());
        const auto way = one.path.size() > 1 ? arrows(one.path) : std::string();
        rows.add({base::said("Count", "service"), sayHow(one.how), one.owner, way}, service.name, way);
    }
    for (const auto& one : affectedJson(document)) {
        const model::ResourceId id(one["id"].get<std::string>());
        if (told.contains(id.text())) continue;
        const auto type = one["class"].get<std::string>(), role = one["role"].get<std::string>();
        auto way = role == "downstream" ? one["path"].get<std::string>() : std::string();
        auto together = way;
        if (type == "workload") { // those of one service are one row, with everything that hits any of them
            way = way.substr(0, way.find(" > "));
            together = serviceOf(with, id);
        }
        rows.add(
            {base::said("Count", type.c_str()), sayRole(role), ownerOf(*document.evaluation.inventory, id), together},
            one["name"].get<std::string>(), way);
    }
    section.table.rows = rows.cells();
    return section;
}

Json blastRadiusJson(const Document& document) {
    const auto radius = blastRadiusOf(document);
    const auto& world = *evaluationWith(document).world;
    Json services = Json::object(), owners = Json::object(), list = Json::array();
    for (const auto how : {How::Direct, How::Hard, How::Soft}) {
        services[howName(how)] = radius.count(how);
        owners[howName(how)] = radius.owners(how);
    }
    for (const auto& one : radius.services) {
        const auto& service = world.services[static_cast<std::size_t>(one.row)];
        list.push_back({{"id", service.id.text()},
                        {"name", service.name},
                        {"how", howName(one.how)},
                        {"path", one.path},
                        {"owner", one.owner.empty() ? Json() : Json(one.owner)},
                        {"tier", service.tier}});
    }
    return {{"hosts", radius.hosts}, {"services", services}, {"owners", owners}, {"list", list}};
}

} // namespace penumbra::report
