#include "model/diff.h"

#include "model/json.h"

#include <algorithm>
#include <fmt/format.h>
#include <map>

namespace penumbra::model {

namespace {

using Texts = std::map<std::string, std::string>;

std::string joined(const std::vector<std::string>& parts) { return fmt::format("{}", fmt::join(parts, ", ")); }

/// The targets of one resource's relations as text, by kind.
using Targets = std::unordered_map<std::string, std::map<std::string, std::vector<std::string>>>;

Targets targetsOf(const Inventory& inventory) {
    Targets out;
    for (const auto& r : inventory.relations())
        out[r.from.text()][relationName(r.kind)].push_back(
            r.call.empty() ? r.to.text() : fmt::format("{} ({})", r.to.text(), sayCall(r.call)));
    for (auto& [from, kinds] : out)
        for (auto& [kind, targets] : kinds) std::sort(targets.begin(), targets.end());
    return out;
}

Texts relationTexts(const Targets& targets, const ResourceId& id) {
    Texts out;
    if (const auto it = targets.find(id.text()); it != targets.end())
        for (const auto& [kind, to] : it->second) out[kind] = joined(to);
    return out;
}

class Collector final {
public:
    Collector(std::vector<Difference>& out, const ResourceId& id) : m_out(out), m_id(id) {}

    void member(const std::string& name, const std::string& before, const std::string& after) {
        if (before != after) m_out.push_back({DifferenceKind::Changed, m_id, name, before, after});
    }
    void members(const std::string& prefix, const Texts& before, const Texts& after) {
        Texts all = before;
        all.insert(after.begin(), after.end());
        const auto textIn = [](const Texts& texts, const std::string& key) {
            const auto it = texts.find(key);
            return it == texts.end() ? std::string() : it->second;
        };
        for (const auto& entry : all)
            member(prefix + entry.first, textIn(before, entry.first), textIn(after, entry.first));
    }
    void amounts(const std::string& prefix, const Amounts& before, const Dimensions& beforeDimensions,
                 const Amounts& after, const Dimensions& afterDimensions) {
        Dimensions all = afterDimensions;
        const Amounts old = translate(before, beforeDimensions, all);
        for (int d = 0; d < all.count(); ++d) {
            if (old.has(d) == after.has(d) && old.at(d) == after.at(d)) continue;
            const auto unit = all.at(d).unit;
            auto from = old.has(d) ? base::formatAmount(static_cast<double>(old.at(d)), unit) : "";
            auto to = after.has(d) ? base::formatAmount(static_cast<double>(after.at(d)), unit) : "";
            if (from == to) {
                from = fmt::format("{} {}", old.at(d), base::unitName(unit));
                to = fmt::format("{} {}", after.at(d), base::unitName(unit));
            }
            member(prefix + all.at(d).name, from, to);
        }
    }

private:
    std::vector<Difference>& m_out;
    const ResourceId& m_id;
};

/// "cpu 16, memory 1.5": thousandths as factors.
std::string amountTexts(const Amounts& thousandths, const Dimensions& dimensions) {
    std::vector<std::string> parts;
    for (int d = 0; d < dimensions.count(); ++d)
        if (thousandths.has(d))
            parts.push_back(fmt::format("{} {}", dimensions.at(d).name, static_cast<double>(thousandths.at(d)) / 1000));
    return joined(parts);
}

Texts attributeTexts(const Resource& resource) {
    Texts out;
    for (const auto& [key, attribute] : resource.attributes) out[key] = attribute.value;
    return out;
}

/// Taints, placement rules and lifetime in their stored form, which names everything in them.
Texts structureTexts(const Resource& resource) {
    Resource bare;
    bare.id = resource.id;
    bare.taints = resource.taints;
    bare.rules = resource.rules;
    bare.lifetime = resource.lifetime;
    Texts out;
    const auto json = toJson(bare, Dimensions());
    for (const char* member : {"taints", "rules", "lifetime"})
        if (json.contains(member)) out[member] = base::dumpJson(json[member]);
    return out;
}

void compare(Collector& out, const Resource& before, const Dimensions& beforeDimensions, const Resource& after,
             const Dimensions& afterDimensions) {
    out.member("kind", kindName(before.kind), kindName(after.kind));
    out.member("name", before.name, after.name);
    out.amounts("capacity ", before.capacity, beforeDimensions, after.capacity, afterDimensions);
    out.member("overcommit", amountTexts(before.overcommit, beforeDimensions),
               amountTexts(after.overcommit, afterDimensions));
    out.amounts("request ", before.request, beforeDimensions, after.request, afterDimensions);
    out.members("label ", before.labels, after.labels);
    out.member("cordoned", before.cordoned ? "yes" : "no", after.cordoned ? "yes" : "no");
    out.member("minimum replicas", fmt::to_string(before.minAvailable), fmt::to_string(after.minAvailable));
    out.member("tier", fmt::to_string(before.tier), fmt::to_string(after.tier));
    if (before.taints != after.taints || before.rules != after.rules || before.lifetime != after.lifetime)
        out.members("", structureTexts(before), structureTexts(after));
    out.members("attribute ", attributeTexts(before), attributeTexts(after));
}

} // namespace

std::vector<Difference> diff(const Inventory& before, const Inventory& after) {
    std::vector<Difference> out;
    const auto oldTargets = targetsOf(before);
    const auto newTargets = targetsOf(after);
    const bool sameDimensions = before.dimensions() == after.dimensions();
    for (const auto& resource : after.resources()) {
        const auto* known = before.find(resource.id);
        if (!known) {
            out.push_back({DifferenceKind::Added, resource.id, "", "", resource.name});
            continue;
        }
        Collector collector(out, resource.id);
        if (!sameDimensions || !(*known == resource))
            compare(collector, *known, before.dimensions(), resource, after.dimensions());
        collector.members("", relationTexts(oldTargets, resource.id), relationTexts(newTargets, resource.id));
    }
    for (const auto& resource : before.resources())
        if (!after.find(resource.id)) out.push_back({DifferenceKind::Removed, resource.id, "", resource.name, ""});
    return out;
}

} // namespace penumbra::model
