#include "ingest/terraform/plan.h"

#include "base/say.h"
#include "base/text.h"
#include "base/units.h"
#include "ingest/cloud/wanted.h"

#include <fmt/format.h>

namespace penumbra::ingest {

namespace {

/// "create", "update", "replace", ... of the actions, whose order only says which comes first.
std::string actionOf(const base::Json& change) {
    const auto& actions = base::childAt(change, "actions");
    if (!actions.is_array()) return "unknown";
    if (actions.size() == 2) return "replace";
    return actions.size() == 1 ? plainText(actions[0]).value_or("unknown") : "unknown";
}

class PlanReader final {
public:
    PlanReader(const document::Tree& tree, Intake& intake, References& references)
        : m_tree(tree), m_intake(intake), m_references(references) {}

    model::Plan run() {
        const auto& changes = base::childAt(m_tree.json, "resource_changes");
        for (std::size_t i = 0; i < changes.size() && changes.is_array(); ++i)
            m_intake.countTaken(actionOf(base::childAt(changes[i], "change")));
        takeInstances(standing(changes), m_intake, m_references, false);
        for (std::size_t i = 0; i < changes.size() && changes.is_array(); ++i) takeChange(changes[i]);
        takeDrifts();
        tellAdded();
        if (base::boolAt(m_tree.json, "errored"))
            m_intake.warn("errored", m_intake.input().name,
                          PENUMBRA_SAY("Problem", "This plan ended in an error, so it may lack changes.")());
        return wanted(changes);
    }

private:
    /// What there is before the plan is carried out.
    std::vector<StateInstance> standing(const base::Json& changes) const {
        std::map<std::string, std::vector<std::string>> dependencies;
        for (auto& one :
             instancesOfValues(base::childAt(base::childAt(m_tree.json, "prior_state"), "values"), m_tree.at("")))
            dependencies[one.address] = std::move(one.dependencies);
        std::vector<StateInstance> out;
        for (std::size_t i = 0; i < changes.size() && changes.is_array(); ++i) {
            const auto& one = changes[i];
            const auto& change = base::childAt(one, "change");
            if (base::textAt(one, "mode") != "managed" || !base::childAt(change, "before").is_object() ||
                !change.contains("before") || change["before"].is_null())
                continue;
            StateInstance own;
            own.address = base::textAt(one, "address");
            own.module = base::textAt(one, "module_address");
            own.type = base::textAt(one, "type");
            own.resource = (own.module.empty() ? "" : own.module + ".") + own.type + "." + base::textAt(one, "name");
            own.attributes = change["before"];
            own.deposed = !base::textAt(one, "deposed").empty();
            own.dependencies = dependencies[own.address];
            own.place = m_tree.at("") / "resource_changes" / i / "change" / "before";
            out.push_back(std::move(own));
        }
        return out;
    }

    std::optional<CloudThing> thingOf(const base::Json& one, const char* side) const {
        const auto kind = cloudKind(base::textAt(one, "type"));
        const auto& attributes = base::childAt(base::childAt(one, "change"), side);
        if (!kind || base::textAt(one, "mode") != "managed" || !attributes.is_object()) return {};
        return CloudThing{base::textAt(one, "address"), base::textAt(one, "type"), *kind, attributes,
                          m_intake.input().name};
    }

    void takeChange(const base::Json& one) {
        const auto action = actionOf(base::childAt(one, "change"));
        const auto before = thingOf(one, "before"), after = thingOf(one, "after");
        if (!before || action == "no-op" || action == "read" || !base::textAt(one, "deposed").empty()) return;
        if (after && (action == "create" || action == "replace")) willBe(*after, action);
        auto* resource = action == "create" ? nullptr : m_intake.find(idOf(*before));
        if (resource == nullptr) return;
        resource->attributes["planned.action"] = m_intake.attribute(action);
        if (action == "delete" && resource->kind == model::ResourceKind::Host)
            m_intake.note("will-be-deleted", m_intake.input().name,
                          PENUMBRA_SAY("Problem", "{} is to be deleted. Plan with --edit 'remove-host host={}'.")(
                              before->address, resource->id.text()));
        if (!after || action == "delete") return;
        const auto planned = amountsOf(*after);
        for (const auto& [dimension, name] :
             {std::pair(model::kCpu, "planned.cpu"), std::pair(model::kMemory, "planned.memory"),
              std::pair(model::kDisk, "planned.disk")})
            if (planned.has(dimension) && planned.at(dimension) != amountsOf(*before).at(dimension))
                resource->attributes[name] =
                    m_intake.attribute(fmt::format("{}{}", planned.at(dimension), dimension == model::kCpu ? "m" : ""));
        for (const char* key : {"instance_type", "machine_type", "vm_size", "size"})
            if (const auto type = pick(after->attributes, {key}); type && type != pick(before->attributes, {key}))
                resource->attributes["planned.instance-type"] = m_intake.attribute(*type);
    }

    /// What the plan does, for whoever schedules it.
    model::Plan wanted(const base::Json& changes) const {
        WantedThings wanted(m_intake.input());
        for (std::size_t i = 0; i < changes.size() && changes.is_array(); ++i) {
            const auto& one = changes[i];
            const auto& change = base::childAt(one, "change");
            const auto action = actionOf(change);
            if (action == "no-op" || action == "read" || base::textAt(one, "mode") != "managed") continue;
            const auto before = thingOf(one, "before"), after = thingOf(one, "after");
            const bool possible = (before || action == "create") && (after || action == "delete");
            if (!before && !after)
                wanted.pass(action, base::textAt(one, "type", "resource without a type"));
            else if (!possible || action == "unknown" || action == "forget")
                wanted.pass(action, base::textAt(one, "type"));
            else if (!base::textAt(one, "deposed").empty())
                wanted.pass(action, "deposed " + base::textAt(one, "type"));
            else
                wanted.take(action, before ? *before : *after, after ? *after : *before);
            if (after) wanted.takeUnknown(*after, base::childAt(change, "after_unknown"));
        }
        return std::move(wanted).finish();
    }

    void willBe(const CloudThing& thing, const std::string& action) {
        if (thing.kind != model::ResourceKind::Host || action != "create") return;
        const auto amounts = amountsOf(thing);
        if (!amounts.has(model::kCpu) || !amounts.has(model::kMemory)) return ++m_unsized, void();
        ++m_added[{amounts.at(model::kCpu), amounts.at(model::kMemory)}];
    }

    void tellAdded() {
        for (const auto& [size, count] : m_added)
            m_intake.note("will-be-made", m_intake.input().name,
                          PENUMBRA_SAY("Problem",
                                       "{} of {} and {} to be made: what is not there yet was not added; plan "
                                       "with --edit 'add-hosts count={} cpu={}m memory={}'.")(
                              base::sayCount(count, PENUMBRA_TEXT("Count", "host"), PENUMBRA_TEXT("Count", "hosts")),
                              base::formatAmount(static_cast<double>(size.first), base::Unit::MilliCores),
                              base::formatAmount(static_cast<double>(size.second), base::Unit::Bytes), count,
                              size.first, size.second));
        if (m_unsized > 0)
            m_intake.note("will-be-made", m_intake.input().name,
                          PENUMBRA_SAY("Problem", "{} to be made whose size this plan does not say.")(base::sayCount(
                              m_unsized, PENUMBRA_TEXT("Count", "host is"), PENUMBRA_TEXT("Count", "hosts are"))));
    }

    void takeDrifts() {
        const auto& drifts = base::childAt(m_tree.json, "resource_drift");
        for (std::size_t i = 0; i < drifts.size() && drifts.is_array(); ++i) {
            m_intake.countTaken(PENUMBRA_TEXT("Kind", "drift"));
            const auto before = thingOf(drifts[i], "before");
            if (!before || m_intake.find(idOf(*before)) == nullptr) continue;
            const auto& change = base::childAt(drifts[i], "change");
            base::Json marks = base::Json::object();
            for (const char* key : {"before_sensitive", "after_sensitive"})
                if (change.contains(key) && change[key].is_object()) marks.update(change[key]);
            takeDrift(idOf(*before), before->attributes, base::childAt(change, "after"), marks, "terraform.", m_intake);
        }
    }

    const document::Tree& m_tree;
    Intake& m_intake;
    References& m_references;
    std::map<std::pair<std::int64_t, std::int64_t>, int> m_added;
    int m_unsized = 0;
};

} // namespace

model::Plan takePlan(const document::Tree& tree, Intake& intake, References& references) {
    return PlanReader(tree, intake, references).run();
}

} // namespace penumbra::ingest
