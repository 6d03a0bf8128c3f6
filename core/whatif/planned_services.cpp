#include "whatif/planned_services.h"

#include "base/text.h"
#include "whatif/manifest.h"

#include <algorithm>
#include <fmt/format.h>
#include <set>

namespace penumbra::whatif {

namespace {

using Parts = std::vector<ManifestPart>;

class ServicePlanner final {
public:
    ServicePlanner(PlannedEdits& edits, const PlannedFrom& from) : m_edits(edits), m_from(from) {
        for (const auto& relation : from.live.relations())
            if (relation.kind == model::RelationKind::PartOf && from.isThere(relation.from))
                m_replicas[relation.to.text()].push_back(from.live.find(relation.from));
    }

    void run() {
        std::vector<std::string> order;
        std::map<std::string, Parts> parts;
        for (auto& part : manifestParts(m_from.wanted)) {
            auto& own = parts[part.service];
            if (own.empty()) order.push_back(part.service);
            own.push_back(std::move(part));
        }
        for (const auto& service : order) planService(service, parts[service]);
        for (const auto& resource : m_from.wanted.resources)
            if (resource.kind == model::ResourceKind::Service && plannedAction(resource).empty() &&
                !parts.contains(resource.id.text()))
                planEmpty(resource);
        planDependencies();
        if (m_changed)
            m_edits.notes.push_back(PENUMBRA_SAY(
                "PlannedChange", "Of services that are there, the number of replicas and what each of them reserves "
                                 "are planned; other versions, limits, rules and volumes are not. Their load stays "
                                 "what it is and is spread over their replicas.")());
    }

private:
    void planService(const std::string& service, const Parts& parts) {
        const auto alone = model::makeId(model::ResourceKind::Workload, service);
        if (!service.starts_with("service/") && m_from.isThere(alone))
            return resize(parts, {m_from.live.find(alone)}, {{"workload", alone.text()}}, alone);
        const auto there = m_replicas.find(service);
        if (there == m_replicas.end()) return deploy(service, parts);
        int count = 0;
        for (const auto& part : parts) count += part.replicas;
        scale(model::ResourceId(service), count, there->second.size());
        resize(parts, there->second, {{"service", service}}, model::ResourceId(service));
    }

    void deploy(const std::string& service, const Parts& parts) {
        const auto id = service.starts_with("service/") ? model::ResourceId(service) : parts.front().pattern.id;
        m_deployed.insert(id.text());
        const bool reserves =
            std::any_of(parts.begin(), parts.end(), [](const auto& part) { return !part.pattern.request.empty(); });
        if (!reserves)
            m_edits.notes.push_back(PENUMBRA_SAY(
                "PlannedChange", "{} reserves nothing, so it takes no room and no load of it is known.")(id.text()));
        m_edits.add("deploy-manifest", {{"manifest", manifestText(parts, m_from.wanted.dimensions)}}, id);
    }

    void scale(const model::ResourceId& service, int wanted, std::size_t there) {
        if (static_cast<std::size_t>(wanted) == there) return ++m_edits.already, void();
        m_changed = true;
        m_edits.add("scale", {{"service", service.text()}, {"replicas", fmt::to_string(wanted)}, {"load", "shared"}},
                    service);
    }

    /// What the parts ask for and some of those that are there do not have.
    void resize(const Parts& parts, const std::vector<const model::Resource*>& there, base::ParamTexts target,
                const model::ResourceId& about) {
        const auto& first = parts.front().pattern.request;
        if (std::any_of(parts.begin(), parts.end(), [&](const auto& part) { return part.pattern.request != first; })) {
            m_edits.warnings.push_back(
                PENUMBRA_SAY("PlannedChange", "The replicas of {} are to have several sizes, for which there is no "
                                              "edit: they keep those that they have.")(about.text()));
            return;
        }
        auto all = m_from.live.dimensions();
        const auto wanted = model::translate(first, m_from.wanted.dimensions, all);
        model::Amounts other;
        for (int d = 0; d < all.count(); ++d)
            if (wanted.has(d) && std::any_of(there.begin(), there.end(), [&](const auto* one) {
                    return !one->request.has(d) || one->request.at(d) != wanted.at(d);
                }))
                other.set(d, wanted.at(d));
        if (other.empty()) return ++m_edits.already, void();
        auto params = amountParams(other, all, *there.front(), m_edits);
        if (params.empty()) return;
        params.merge(target);
        m_changed = true;
        m_edits.add("resize", std::move(params), about);
    }

    /// A service of which nothing is to run, or of which every host runs one.
    void planEmpty(const model::Resource& service) {
        const auto textOf = [&](const char* key) {
            const auto found = service.attributes.find(key);
            return found == service.attributes.end() ? std::string() : found->second.value;
        };
        const auto there = m_replicas.find(service.id.text());
        if (textOf("replicas") == "0" && there != m_replicas.end())
            scale(service.id, 0, there->second.size());
        else if (textOf("kind") == "DaemonSet" && there == m_replicas.end())
            ++m_edits.passed[(PENUMBRA_SAY("PlannedChange", "new DaemonSet")())];
    }

    void planDependencies() {
        const auto known = [&](const model::ResourceId& id) {
            return m_deployed.contains(id.text()) || m_replicas.contains(id.text());
        };
        for (const auto& relation : m_from.wanted.relations) {
            const bool hard = relation.kind == model::RelationKind::DependsOn;
            if ((!hard && relation.kind != model::RelationKind::Uses) || m_from.live.findRelation(relation)) continue;
            if (!known(relation.from) || !known(relation.to)) {
                ++m_edits.passed[(PENUMBRA_SAY("PlannedChange", "dependency on what has no replicas")())];
                continue;
            }
            m_edits.add(
                "change-dependency",
                {{"service", relation.from.text()}, {"on", relation.to.text()}, {"kind", hard ? "hard" : "soft"}},
                relation.from);
        }
    }

    PlannedEdits& m_edits;
    const PlannedFrom& m_from;
    std::map<std::string, std::vector<const model::Resource*>> m_replicas; ///< that are there, by service
    std::set<std::string> m_deployed;
    bool m_changed = false;
};

} // namespace

void planServices(PlannedEdits& edits, const PlannedFrom& from) { ServicePlanner(edits, from).run(); }

} // namespace penumbra::whatif
