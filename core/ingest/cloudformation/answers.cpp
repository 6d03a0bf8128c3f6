#include "base/text.h"
#include "ingest/cloud/wanted.h"
#include "ingest/cloudformation/documents.h"
#include "ingest/terraform/plan.h"

#include <algorithm>
#include <fmt/format.h>

namespace penumbra::ingest {

namespace {

class AnswerReader final {
public:
    AnswerReader(const document::Tree& tree, Intake& intake, References& references, std::vector<model::Plan>& plans)
        : m_tree(tree), m_intake(intake), m_references(references), m_plans(plans) {}

    void run() {
        const auto& json = m_tree.json;
        const auto stack = base::textAt(json, "StackName");
        if (json.contains("Changes")) takeChangeSet(stack);
        for (const char* key : {"StackResources", "StackResourceSummaries", "StackResourceDrifts"})
            each(key, [&](const base::Json& one, const document::Place& place) { takeResource(one, place); });
        for (const char* key : {"StackResourceDetail", "StackResourceDrift"})
            if (json.contains(key)) takeResource(json[key], m_tree.at(std::string("/") + key));
        each("Summaries", [&](const base::Json& one, const document::Place& place) {
            if (one.contains("ResourceType"))
                takeResource(one, place);
            else
                m_intake.countPassed(one.contains("ChangeSetName") ? PENUMBRA_TEXT("Kind", "change set")
                                                                   : PENUMBRA_TEXT("Kind", "summary"));
        });
        for (const auto& [key, kind] : {std::pair("Stacks", "stack"), std::pair("StackSummaries", "stack"),
                                        std::pair("StackInstances", "stack instance")})
            each(key, [&, kind = kind](const base::Json&, const document::Place&) { m_intake.countPassed(kind); });
        for (const auto& [key, kind] :
             {std::pair("StackDriftDetectionId", "drift detection"), std::pair("StackSet", "stack set"),
              std::pair("StackInstance", "stack instance")})
            if (json.contains(key)) m_intake.countPassed(kind);
    }

private:
    template <class Take>
    void each(const char* key, const Take& take) {
        const auto& list = base::childAt(m_tree.json, key);
        for (std::size_t i = 0; list.is_array() && i < list.size(); ++i) take(list[i], m_tree.at("") / key / i);
    }

    /// What an answer says that stands, or nothing where it takes part in no plan or is gone.
    std::optional<CloudThing> standing(const base::Json& one, const std::string& stack,
                                       const document::Place& place) const {
        const auto kind = cloudKind(base::textAt(one, "ResourceType"));
        const auto physical = base::textAt(one, "PhysicalResourceId");
        if (!kind || physical.empty()) return {};
        CloudThing out;
        out.address = (stack.empty() ? "" : stack + "/") + base::textAt(one, "LogicalResourceId");
        out.type = base::textAt(one, "ResourceType");
        out.kind = *kind;
        out.attributes = {{"id", physical}, {"name", base::textAt(one, "LogicalResourceId")}};
        if (physical.starts_with("arn:")) out.attributes["arn"] = physical;
        out.where = place.text();
        return out;
    }

    void takeResource(const base::Json& one, const document::Place& place) {
        const auto type = base::textAt(one, "ResourceType");
        const auto drift =
            base::textAt(one, "StackResourceDriftStatus",
                         base::textAt(base::childAt(one, "DriftInformation"), "StackResourceDriftStatus"));
        if (type.empty())
            return m_intake.reject(
                "no-type", place.text(),
                PENUMBRA_SAY("Problem", "This resource has no ResourceType, so it cannot be read.")());
        const auto thing = standing(one, stackOf(one), place);
        if (!thing || base::textAt(one, "ResourceStatus") == "DELETE_COMPLETE") return m_intake.countPassed(type);
        m_intake.countTaken(type);
        takeThing(*thing, m_intake, m_references);
        const auto id = idOf(*thing);
        if (auto* resource = m_intake.find(id)) {
            if (const auto status = base::textAt(one, "ResourceStatus"); !status.empty())
                resource->attributes["stack-status"] = m_intake.attribute(status);
            if (!drift.empty()) resource->attributes["drift"] = m_intake.attribute(drift);
        }
        takeDifferences(one, id);
    }

    /// The name of the stack, alone or in its id "arn:...:stack/NAME/UUID".
    static std::string stackOf(const base::Json& one) {
        if (auto name = base::textAt(one, "StackName"); !name.empty()) return name;
        const auto id = base::textAt(one, "StackId");
        const auto begin = id.find(":stack/");
        if (begin == std::string::npos) return {};
        return id.substr(begin + 7, id.find('/', begin + 7) - begin - 7);
    }

    void takeDifferences(const base::Json& one, const model::ResourceId& id) {
        base::Json expected = base::Json::object(), found = base::Json::object();
        for (const auto& difference : base::childAt(one, "PropertyDifferences")) {
            auto path = base::textAt(difference, "PropertyPath");
            if (path.starts_with('/')) path.erase(0, 1);
            std::replace(path.begin(), path.end(), '/', '.');
            if (path.empty()) continue;
            expected[path] = base::textAt(difference, "ExpectedValue");
            found[path] = base::textAt(difference, "ActualValue");
        }
        takeDrift(id, expected, found, base::Json::object(), "cloudformation.", m_intake);
    }

    void takeChangeSet(const std::string& stack) {
        if (base::textAt(m_tree.json, "Status") == "FAILED")
            m_intake.warn("failed-change-set", m_intake.input().name,
                          PENUMBRA_SAY("Problem", "This change set could not be made: {}")(base::textAt(
                              m_tree.json, "StatusReason", PENUMBRA_SAY("Problem", "no reason is given.")())));
        WantedThings wanted(m_intake.input());
        each("Changes", [&](const base::Json& wrapped, const document::Place& place) {
            const auto& one = base::childAt(wrapped, "ResourceChange");
            const auto action = base::textAt(one, "Action");
            takeWanted(one, stack, place, wanted);
            if (action.empty())
                return m_intake.reject("no-action", place.text(),
                                       PENUMBRA_SAY("Problem", "This change has no Action, so it cannot be read.")());
            const bool replaced = base::textAt(one, "Replacement") == "True";
            m_intake.countTaken(replaced ? "Replace" : action);
            const auto thing = standing(one, stack, place);
            if (!thing || action == "Add") return;
            takeThing(*thing, m_intake, m_references);
            if (auto* resource = m_intake.find(idOf(*thing)))
                resource->attributes["planned.action"] = m_intake.attribute(replaced ? "Replace" : action);
            if (action == "Remove" && thing->kind == model::ResourceKind::Host)
                m_intake.note("will-be-deleted", place.text(),
                              PENUMBRA_SAY("Problem", "{} is to be removed. Plan with --edit 'remove-host host={}'.")(
                                  thing->address, idOf(*thing).text()));
        });
        auto plan = std::move(wanted).finish();
        if (const auto name = base::textAt(m_tree.json, "ChangeSetName"); !name.empty())
            plan.name = (stack.empty() ? "" : stack + "/") + name;
        m_plans.push_back(std::move(plan));
    }

    /// What a change does, for whoever schedules the set.
    void takeWanted(const base::Json& one, const std::string& stack, const document::Place& place,
                    WantedThings& wanted) {
        const auto said = base::textAt(one, "Action"), type = base::textAt(one, "ResourceType");
        if (said.empty()) return;
        const auto replaced = base::textAt(one, "Replacement");
        const char* action = said == "Add"               ? "create"
                             : said == "Remove"          ? "delete"
                             : said != "Modify"          ? nullptr
                             : replaced == "True"        ? "replace"
                             : replaced == "Conditional" ? "replace or update"
                                                         : "update";
        const auto kind = cloudKind(type);
        if (!kind || !action || said == "Import") return wanted.pass(action ? action : said, type);
        auto before =
            standing(one, stack, place)
                .value_or(CloudThing{(stack.empty() ? "" : stack + "/") + base::textAt(one, "LogicalResourceId"),
                                     type,
                                     *kind,
                                     {{"name", base::textAt(one, "LogicalResourceId")}},
                                     place.text()});
        auto after = before;
        for (const auto& detail : base::childAt(one, "Details")) takeDetail(detail, before, after);
        takeContext(base::textAt(one, "BeforeContext"), before);
        takeContext(base::textAt(one, "AfterContext"), after);
        if (said != "Add" && base::textAt(one, "PhysicalResourceId").empty()) return wanted.pass(action, type);
        wanted.take(std::string_view(action) == "replace or update" ? "replace" : action, before, after);
    }

    /// What a property is to become, as far as the set says it: by value, or as a parameter of the stack, to which a
    /// property that names one refers.
    void takeDetail(const base::Json& detail, CloudThing& before, CloudThing& after) const {
        const auto& target = base::childAt(detail, "Target");
        if (base::textAt(target, "Name") != "InstanceType") return;
        if (const auto value = base::textAt(target, "BeforeValue"); !value.empty())
            before.attributes["instance_type"] = value;
        if (const auto value = base::textAt(target, "AfterValue"); !value.empty())
            after.attributes["instance_type"] = value;
        if (base::textAt(detail, "ChangeSource") != "ParameterReference") return;
        for (const auto& one : base::childAt(m_tree.json, "Parameters"))
            if (base::textAt(one, "ParameterKey") == base::textAt(detail, "CausingEntity"))
                after.attributes["instance_type"] = base::textAt(one, "ParameterValue");
    }
    /// The properties that a set with IncludePropertyValues carries as text.
    static void takeContext(const std::string& text, CloudThing& thing) {
        if (text.empty()) return;
        const auto json = base::parseJson(text, "the context of a change");
        if (!json) return;
        const auto& properties = base::childAt(*json, "Properties");
        for (const auto& [key, name] : {std::pair("InstanceType", "instance_type"), std::pair("Size", "size"),
                                        std::pair("AvailabilityZone", "availability_zone")})
            if (const auto value = plainAt(properties, key)) thing.attributes[name] = *value;
    }

    const document::Tree& m_tree;
    Intake& m_intake;
    References& m_references;
    std::vector<model::Plan>& m_plans;
};

} // namespace

void takeAnswer(const document::Tree& tree, Intake& intake, References& references, std::vector<model::Plan>& plans) {
    AnswerReader(tree, intake, references, plans).run();
}

} // namespace penumbra::ingest
