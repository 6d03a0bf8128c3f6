#include "base/text.h"
#include "ingest/cloud/wanted.h"
#include "ingest/cloudformation/documents.h"

#include "base/say.h"
#include "base/units.h"

#include <fmt/format.h>

namespace penumbra::ingest {

namespace {

class TemplateReader final {
public:
    TemplateReader(const document::Tree& tree, Intake& intake)
        : m_tree(tree), m_intake(intake), m_resources(base::childAt(tree.json, "Resources")), m_wanted(intake.input()) {
    }

    model::Plan run() {
        for (const auto& item : m_resources.items()) takeResource(item.key(), item.value());
        for (const auto& item : base::childAt(m_tree.json, "Conditions").items())
            checkConditions(item.value(), m_tree.at("/Conditions/" + item.key()).text());
        if (m_left > 0)
            m_intake.note(
                "references-left-out", m_intake.input().name,
                PENUMBRA_SAY("Problem", "{} left out: no relation that a plan knows.")(base::sayCount(
                    m_left, PENUMBRA_TEXT("Count", "reference was"), PENUMBRA_TEXT("Count", "references were"))));
        if (m_assumed > 0)
            m_intake.note(
                "made-from", m_intake.input().name,
                PENUMBRA_SAY("Problem", "{} taken as relations between services: a service is taken to fail "
                                        "with what it refers to.")(base::sayCount(
                    m_assumed, PENUMBRA_TEXT("Count", "reference was"), PENUMBRA_TEXT("Count", "references were"))));
        return std::move(m_wanted).finish();
    }

private:
    document::Place place(const std::string& logical) const { return m_tree.at("/Resources/" + logical); }

    void takeResource(const std::string& logical, const base::Json& resource) {
        const auto type = base::textAt(resource, "Type");
        if (logical.starts_with("Fn::") || type.empty()) { // a loop, which only the service unrolls
            if (logical.starts_with("Fn::")) return m_intake.countPassed(PENUMBRA_TEXT("Kind", "loop"));
            return m_intake.reject(
                "no-type", place(logical).text(),
                PENUMBRA_SAY("Problem", "The resource '{}' has no Type, so it cannot be read.")(logical));
        }
        checkConditions(resource, place(logical).text());
        const auto kind = cloudKind(type);
        takeWanted(logical, type, kind, resource);
        if (!kind) return m_intake.countPassed(type);
        m_intake.countTaken(type);
        if (*kind == model::ResourceKind::Host) return willBe(logical, resource);
        model::StatedResource out({}, {});
        out.id = model::makeId(*kind, logical);
        out.kind = *kind;
        out.name = logical;
        out.attributes["type"] = m_intake.attribute(type);
        out.attributes["declared-as"] = m_intake.attribute(logical);
        takeProperties(base::childAt(resource, "Properties"), out);
        if (const auto condition = base::textAt(resource, "Condition"); !condition.empty())
            out.attributes["condition"] = m_intake.attribute(condition);
        m_intake.add(std::move(out), place(logical).text());
        relate(logical, *kind, resource);
    }

    /// The plain value of a property; that of a parameter is its default.
    std::optional<std::string> value(const base::Json& properties, const char* key) {
        if (auto text = plainAt(properties, key)) return text;
        const auto parameter = base::textAt(base::childAt(properties, key), "Ref");
        const auto& parameters = base::childAt(m_tree.json, "Parameters");
        if (parameter.empty() || !parameters.contains(parameter)) return {};
        auto text = plainAt(parameters[parameter], "Default");
        if (text && m_intake.first("default/" + parameter))
            m_intake.note(
                "default-of-parameter", m_tree.at("/Parameters/" + parameter).text(),
                PENUMBRA_SAY("Problem", "'{}' is taken to be '{}', the default of its parameter.")(parameter, *text));
        return text;
    }

    void takeProperties(const base::Json& properties, model::StatedResource& out) {
        for (const auto& [key, name] : {std::pair("Engine", "engine"), std::pair("EngineVersion", "engine_version"),
                                        std::pair("Runtime", "runtime"), std::pair("DBInstanceClass", "instance-type"),
                                        std::pair("DesiredCount", "replicas"), std::pair("DesiredCapacity", "replicas"),
                                        std::pair("MinSize", "replicas.min"), std::pair("MaxSize", "replicas.max")})
            if (const auto text = value(properties, key)) out.attributes[name] = m_intake.attribute(*text);
        if (out.kind != model::ResourceKind::Datastore) return;
        const auto size = value(properties, "Size"); // GiB
        if (!size) return;
        if (const auto bytes = base::parseAmount(*size + " GiB", base::Unit::Bytes))
            out.capacity.set(model::kDisk, static_cast<std::int64_t>(*bytes));
    }

    /// What the template would make, for whoever schedules it.
    void takeWanted(const std::string& logical, const std::string& type, std::optional<model::ResourceKind> kind,
                    const base::Json& resource) {
        if (!kind) return m_wanted.pass("create", type);
        if (resource.contains("Condition")) return m_wanted.pass("create", type + " under a condition");
        const auto& properties = base::childAt(resource, "Properties");
        CloudThing thing{logical, type, *kind, {{"name", logical}}, place(logical).text()};
        for (const auto& [key, name] : {std::pair("InstanceType", "instance_type"), std::pair("Size", "size"),
                                        std::pair("AvailabilityZone", "availability_zone")})
            if (const auto text = value(properties, key)) thing.attributes[name] = *text;
        m_wanted.take("create", thing, thing);
    }

    void willBe(const std::string& logical, const base::Json& resource) {
        const auto type = value(base::childAt(resource, "Properties"), "InstanceType");
        const auto size = type ? instanceSize(*type) : std::nullopt;
        const auto what =
            type ? PENUMBRA_SAY("Problem", "The template makes the machine '{}' of the type {}.")(logical, *type)
                 : PENUMBRA_SAY("Problem", "The template makes the machine '{}'.")(logical);
        const auto edit =
            size ? PENUMBRA_SAY("Problem", "{} A template does not say that it was made, so it is no host yet; plan "
                                           "with --edit 'add-hosts count=1 cpu={}m memory={} name={}'.")(
                       what, size->milliCores, size->memory, logical)
                 : PENUMBRA_SAY("Problem", "{} A template does not say that it was made, so it is no host yet; how "
                                           "large it is is not known here.")(what);
        m_intake.note("will-be-made", place(logical).text(), edit);
    }

    /// The logical ids that a resource refers to.
    std::set<std::string> referencesOf(const base::Json& resource) const {
        std::set<std::string> out;
        const auto add = [&](std::string_view text) {
            const auto name = std::string(text.substr(0, text.find('.')));
            if (m_resources.contains(name)) out.insert(name);
        };
        const auto& depends = base::childAt(resource, "DependsOn");
        add(base::textAt(resource, "DependsOn"));
        for (const auto& one : depends)
            if (one.is_string()) add(one.get<std::string>());
        std::vector<const base::Json*> open{&base::childAt(resource, "Properties")};
        while (!open.empty()) {
            const auto& json = *open.back();
            open.pop_back();
            if (json.is_object()) {
                add(base::textAt(json, "Ref"));
                add(base::textAt(json, "Fn::GetAtt"));
                if (const auto& list = base::childAt(json, "Fn::GetAtt");
                    list.is_array() && !list.empty() && list[0].is_string())
                    add(list[0].get<std::string>());
                addSubstituted(json, add);
            }
            if (json.is_structured())
                for (const auto& child : json)
                    if (child.is_structured()) open.push_back(&child);
        }
        return out;
    }

    template <class Add>
    static void addSubstituted(const base::Json& json, const Add& add) {
        auto text = base::textAt(json, "Fn::Sub");
        if (const auto& list = base::childAt(json, "Fn::Sub"); list.is_array() && !list.empty() && list[0].is_string())
            text = list[0].get<std::string>();
        for (std::size_t at = text.find("${"); at != std::string::npos; at = text.find("${", at + 2)) {
            const auto end = text.find('}', at);
            if (end == std::string::npos) return;
            add(std::string_view(text).substr(at + 2, end - at - 2));
        }
    }

    void relate(const std::string& logical, model::ResourceKind kind, const base::Json& resource) {
        for (const auto& other : referencesOf(resource)) {
            const auto to = cloudKind(base::textAt(m_resources[other], "Type"));
            if (other == logical) continue;
            if (!to || kind != model::ResourceKind::Service || *to != model::ResourceKind::Service) {
                ++m_left;
                continue;
            }
            m_intake.addOnce(model::Relation{model::makeId(kind, logical), model::makeId(*to, other),
                                             model::RelationKind::DependsOn});
            ++m_assumed;
        }
    }

    /// Tells conditions that nothing defines, wherever they are asked for.
    void checkConditions(const base::Json& json, const std::string& where) {
        const auto& known = base::childAt(m_tree.json, "Conditions");
        const auto check = [&](const std::string& name) {
            if (!name.empty() && !known.contains(name) && m_intake.first("condition/" + name))
                m_intake.warn(
                    "unknown-condition", where,
                    PENUMBRA_SAY("Problem",
                                 "The condition '{}' is asked for here, but this template does not define it.")(name));
        };
        std::vector<const base::Json*> open{&json};
        while (!open.empty()) {
            const auto& one = *open.back();
            open.pop_back();
            if (one.is_object()) {
                if (one.size() == 1 || one.contains("Type")) check(base::textAt(one, "Condition"));
                if (const auto& parts = base::childAt(one, "Fn::If");
                    parts.is_array() && !parts.empty() && parts[0].is_string())
                    check(parts[0].get<std::string>());
            }
            if (one.is_structured())
                for (const auto& child : one)
                    if (child.is_structured()) open.push_back(&child);
        }
    }

    const document::Tree& m_tree;
    Intake& m_intake;
    const base::Json& m_resources;
    WantedThings m_wanted;
    int m_assumed = 0, m_left = 0;
};

} // namespace

void takeTemplate(const document::Tree& tree, Intake& intake, std::vector<model::Plan>& plans) {
    plans.push_back(TemplateReader(tree, intake).run());
}

} // namespace penumbra::ingest
