#include "ingest/terraform/state.h"

#include "base/say.h"
#include "base/text.h"

#include <algorithm>
#include <fmt/format.h>

namespace penumbra::ingest {

namespace {

std::vector<std::string> textsIn(const base::Json& list) {
    std::vector<std::string> out;
    for (const auto& one : list)
        if (one.is_string()) out.push_back(one.get<std::string>());
    return out;
}

std::string joined(const std::string& module, const std::string& rest) {
    return module.empty() ? rest : module + "." + rest;
}

std::string indexed(const std::string& address, const base::Json& index) {
    if (index.is_null()) return address;
    return fmt::format("{}[{}]", address, base::dumpJson(index)); // a text with its quotes, as Terraform writes it
}

void fromResource(const base::Json& resource, const document::Place& place, Intake& intake,
                  std::vector<StateInstance>& out) {
    StateInstance pattern;
    pattern.type = base::textAt(resource, "type");
    pattern.module = base::textAt(resource, "module");
    pattern.data = base::textAt(resource, "mode") == "data";
    const auto name = base::textAt(resource, "name");
    if (pattern.type.empty() || name.empty())
        return intake.reject(
            "no-name", place.text(),
            PENUMBRA_SAY("Problem", "This resource has no type or no name, so it cannot be told from others.")());
    pattern.resource = joined(pattern.module, (pattern.data ? "data." : "") + pattern.type + "." + name);
    const auto& instances = base::childAt(resource, "instances");
    for (std::size_t i = 0; i < instances.size(); ++i) {
        const auto& instance = instances[i];
        auto own = pattern;
        own.place = place / "instances" / i;
        own.address =
            indexed(pattern.resource,
                    instance.is_object() && instance.contains("index_key") ? instance["index_key"] : base::Json());
        own.attributes = base::childAt(instance, "attributes");
        if (own.attributes.empty()) own.attributes = base::childAt(instance, "attributes_flat");
        own.dependencies = textsIn(base::childAt(instance, "dependencies"));
        for (auto& one : textsIn(base::childAt(instance, "depends_on"))) own.dependencies.push_back(std::move(one));
        own.deposed = !base::textAt(instance, "deposed").empty();
        out.push_back(std::move(own));
    }
}

/// Up to version 3: modules by path, resources by their key, one instance each.
void fromModule(const base::Json& module, const document::Place& place, std::vector<StateInstance>& out) {
    std::string path;
    const auto& steps = base::childAt(module, "path");
    for (std::size_t i = 1; i < steps.size(); ++i) path = joined(path, "module." + plainText(steps[i]).value_or(""));
    for (const auto& item : base::childAt(module, "resources").items()) {
        StateInstance own;
        own.module = path;
        own.data = item.key().starts_with("data.");
        own.type = base::textAt(item.value(), "type");
        own.address = joined(path, item.key());
        own.resource = own.address;
        // A count stands behind the name: "aws_instance.web.0".
        if (const auto dot = own.resource.rfind('.');
            dot != std::string::npos && dot + 1 < own.resource.size() &&
            own.resource.find_first_not_of("0123456789", dot + 1) == std::string::npos)
            own.resource.resize(dot);
        const auto& primary = base::childAt(item.value(), "primary");
        own.attributes = base::childAt(primary, "attributes");
        if (own.attributes.is_array()) own.attributes = base::Json::object();
        if (const auto id = base::textAt(primary, "id"); !id.empty()) own.attributes["id"] = id;
        own.dependencies = textsIn(base::childAt(item.value(), "depends_on"));
        own.place = place / "resources" / item.key();
        out.push_back(std::move(own));
    }
}

class Taker final {
public:
    Taker(Intake& intake, References& references, bool byType)
        : m_intake(intake), m_references(references), m_byType(byType) {}

    void run(const std::vector<StateInstance>& instances) {
        for (const auto& instance : instances) take(instance);
        for (const auto& [instance, thing] : m_taken) relate(*instance, thing);
        if (m_assumed > 0)
            m_intake.note(
                "made-from", m_intake.input().name,
                PENUMBRA_SAY("Problem",
                             "Terraform notes what was made from what. {} taken as relations, between services or of a "
                             "machine to its disk: a service is taken to fail with what "
                             "it refers to.")(base::sayCount(m_assumed, PENUMBRA_TEXT("Count", "such reference was"),
                                                             PENUMBRA_TEXT("Count", "such references were"))));
        if (m_left > 0)
            m_intake.note("references-left-out", m_intake.input().name,
                          PENUMBRA_SAY("Problem", "{} left out: no relation that a plan knows.")(
                              base::sayCount(m_left, PENUMBRA_TEXT("Count", "other reference was"),
                                             PENUMBRA_TEXT("Count", "other references were"))));
    }

private:
    void take(const StateInstance& instance) {
        const auto kind = cloudKind(instance.type);
        if (instance.data || instance.deposed || !kind) {
            if (m_byType) m_intake.countPassed((instance.data ? "data." : "") + instance.type);
            return;
        }
        CloudThing thing{instance.address, instance.type, *kind, instance.attributes, instance.place.text()};
        if (!pick(thing.attributes, {"id"}))
            return m_intake.reject(
                "no-id", thing.where,
                PENUMBRA_SAY("Problem", "{} has no id, so it was never made or its state is damaged. Refresh the "
                                        "state, or remove it there.")(thing.address));
        if (m_byType) m_intake.countTaken(instance.type);
        takeThing(thing, m_intake, m_references);
        const auto id = idOf(thing);
        m_byResource[instance.resource].push_back({id, *kind});
        m_taken.emplace_back(&instance, End{id, *kind});
    }

    struct End {
        model::ResourceId id;
        model::ResourceKind kind;
    };

    void relate(const StateInstance& instance, const End& from) {
        for (const auto& dependency : instance.dependencies) {
            auto it = m_byResource.find(dependency);
            if (it == m_byResource.end()) it = m_byResource.find(joined(instance.module, dependency));
            if (it == m_byResource.end()) {
                ++m_left;
                continue;
            }
            for (const auto& to : it->second) relate(from, to);
        }
    }

    void relate(const End& from, const End& to) {
        using model::ResourceKind;
        if (from.id == to.id) return;
        if (from.kind == ResourceKind::Service && to.kind == ResourceKind::Service)
            add({from.id, to.id, model::RelationKind::DependsOn});
        else if (from.kind == ResourceKind::Workload && to.kind == ResourceKind::Datastore)
            add({from.id, to.id, model::RelationKind::RunsOn});
        else
            ++m_left;
    }
    void add(model::Relation relation) {
        m_intake.addOnce(std::move(relation));
        ++m_assumed;
    }

    Intake& m_intake;
    References& m_references;
    bool m_byType;
    std::map<std::string, std::vector<End>> m_byResource;
    std::vector<std::pair<const StateInstance*, End>> m_taken;
    int m_assumed = 0, m_left = 0;
};

} // namespace

base::Result<std::vector<StateInstance>> instancesOfState(const document::Tree& tree, const std::string& name,
                                                          Intake& intake) {
    const auto version = base::integerAt(tree.json, "version");
    if (version < 1 || version > 4)
        return base::failInput(PENUMBRA_SAY(
            "Problem", "{} is a Terraform state of version {}; versions 1 to 4 can be read.")(name, version));
    std::vector<StateInstance> out;
    const char* key = version == 4 ? "resources" : "modules";
    const auto& list = base::childAt(tree.json, key);
    for (std::size_t i = 0; i < list.size() && list.is_array(); ++i) {
        const auto place = tree.at("") / key / i;
        if (version == 4)
            fromResource(list[i], place, intake, out);
        else
            fromModule(list[i], place, out);
    }
    return out;
}

std::vector<StateInstance> instancesOfValues(const base::Json& values, const document::Place& place) {
    std::vector<StateInstance> out;
    std::vector<std::pair<const base::Json*, document::Place>> open{
        {&base::childAt(values, "root_module"), place / "root_module"}};
    while (!open.empty()) {
        const auto [module, at] = open.back();
        open.pop_back();
        const auto& resources = base::childAt(*module, "resources");
        for (std::size_t i = 0; i < resources.size() && resources.is_array(); ++i) {
            const auto& one = resources[i];
            StateInstance own;
            own.module = base::textAt(*module, "address");
            own.address = base::textAt(one, "address");
            own.type = base::textAt(one, "type");
            own.data = base::textAt(one, "mode") == "data";
            own.deposed = !base::textAt(one, "deposed_key").empty();
            own.resource = joined(own.module, (own.data ? "data." : "") + own.type + "." + base::textAt(one, "name"));
            if (own.address.find("module.") != 0 && !own.module.empty()) own.address = joined(own.module, own.address);
            if (one.contains("index") && !own.address.ends_with(']')) own.address = indexed(own.address, one["index"]);
            own.attributes = base::childAt(one, "values");
            own.dependencies = textsIn(base::childAt(one, "depends_on"));
            own.place = at / "resources" / i;
            out.push_back(std::move(own));
        }
        const auto& children = base::childAt(*module, "child_modules");
        for (std::size_t i = children.is_array() ? children.size() : 0; i > 0; --i)
            open.emplace_back(&children[i - 1], at / "child_modules" / (i - 1));
    }
    return out;
}

void takeInstances(const std::vector<StateInstance>& instances, Intake& intake, References& references, bool byType) {
    Taker(intake, references, byType).run(instances);
}

} // namespace penumbra::ingest
