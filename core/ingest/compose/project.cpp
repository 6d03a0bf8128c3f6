#include "ingest/compose/project.h"

#include "base/parts.h"
#include "base/say.h"
#include "base/text.h"
#include "ingest/compose/values.h"
#include "ingest/kubernetes/cluster.h"

#include <algorithm>
#include <charconv>
#include <fmt/format.h>

namespace penumbra::ingest {

namespace {

constexpr std::int64_t kMostGpus = 10'000;

struct Dependency {
    std::string service;
    bool hard = true;
};

class ProjectReader final {
public:
    ProjectReader(const document::Tree& tree, Intake& intake, References& references)
        : m_tree(tree), m_intake(intake), m_references(references) {
        const auto name = interpolate(base::textAt(tree.json, "name"));
        if (name.text && !name.text->empty()) m_prefix = *name.text + "/";
    }

    void run() {
        const auto& services = base::childAt(m_tree.json, "services");
        countOthers();
        if (!services.is_object()) return;
        const auto whole = extended(services, m_tree, m_intake);
        for (const auto& item : whole.items()) takeService(item.key(), item.value());
        tellCircles();
    }

private:
    std::string place(const std::string& service) const { return m_tree.at("/services/" + service).text(); }
    model::ResourceId idOf(const std::string& service) const {
        return model::makeId(model::ResourceKind::Service, m_prefix + service);
    }

    void countOthers() {
        for (const auto& [key, kind] : {std::pair("volumes", "volume"), std::pair("networks", "network"),
                                        std::pair("secrets", "secret"), std::pair("configs", "config")})
            for (std::size_t i = 0; i < base::childAt(m_tree.json, key).size(); ++i) m_intake.countPassed(kind);
        if (const auto files = base::childAt(m_tree.json, "include").size(); files > 0)
            m_intake.warn(
                "included-elsewhere", m_tree.at("/include").text(),
                PENUMBRA_SAY("Problem", "{} included here and not read. Import the output of "
                                        "`docker compose config` to have all of the project.")(base::sayCount(
                    files, PENUMBRA_TEXT("Count", "other file is"), PENUMBRA_TEXT("Count", "other files are"))));
    }

    /// The plain value with its variables replaced; one that is not known is told and is none.
    std::optional<std::string> value(const base::Json& object, const char* key, const std::string& service) {
        const auto text = plainAt(object, key);
        if (!text) return {};
        auto out = interpolate(*text);
        if (!out.text)
            m_intake.warn("unset-variable", place(service),
                          PENUMBRA_SAY("Problem",
                                       "'{}' of '{}' is '{}', and no default says what that is. It is not known here; "
                                       "import the output of `docker compose config`.")(key, service, *text));
        else if (out.assumed)
            m_intake.note("default-of-variable", place(service),
                          PENUMBRA_SAY("Problem", "'{}' of '{}' is taken to be '{}', the default of its variable.")(
                              key, service, *out.text));
        return out.text;
    }

    template <class Parse>
    void amount(const base::Json& object, const char* key, const std::string& service, int dimension, Parse parse,
                model::Amounts& out) {
        const auto text = value(object, key, service);
        if (!text || text->empty() || *text == "0") return; // zero means: no limit, no reservation
        const auto read = parse(*text);
        if (!read)
            m_intake.error("bad-amount", place(service),
                           PENUMBRA_SAY("Problem", "'{}' of '{}' cannot be read: {}")(key, service, read.error().text));
        else
            out.set(dimension, *read);
    }

    PodAmounts amountsOf(const std::string& name, const base::Json& service) {
        PodAmounts out;
        const auto& resources = base::childAt(base::childAt(service, "deploy"), "resources");
        const auto& reserved = base::childAt(resources, "reservations");
        amount(service, "mem_reservation", name, model::kMemory, parseDockerBytes, out.request);
        amount(reserved, "cpus", name, model::kCpu, parseDockerCores, out.request);
        amount(reserved, "memory", name, model::kMemory, parseDockerBytes, out.request);
        const auto& limits = base::childAt(resources, "limits");
        amount(service, "cpus", name, model::kCpu, parseDockerCores, out.limit);
        amount(service, "mem_limit", name, model::kMemory, parseDockerBytes, out.limit);
        amount(limits, "cpus", name, model::kCpu, parseDockerCores, out.limit);
        amount(limits, "memory", name, model::kMemory, parseDockerBytes, out.limit);
        takeGpus(name, base::childAt(reserved, "devices"), out.request);
        return out;
    }

    void takeGpus(const std::string& name, const base::Json& devices, model::Amounts& request) {
        std::int64_t count = 0;
        for (const auto& device : devices) {
            const auto& capabilities = base::childAt(device, "capabilities");
            if (std::find(capabilities.begin(), capabilities.end(), "gpu") == capabilities.end()) continue;
            if (base::textAt(device, "count") == "all")
                m_intake.note(
                    "all-gpus", place(name),
                    PENUMBRA_SAY("Problem",
                                 "'{}' takes every GPU of its host; how many these are is not known here.")(name));
            const auto more =
                base::integerAt(device, "count", static_cast<std::int64_t>(base::childAt(device, "device_ids").size()));
            if (more < 0 || more > kMostGpus) {
                m_intake.note(
                    "bad-gpus", place(name),
                    PENUMBRA_SAY("Problem",
                                 "'{}' asks for {} GPUs, which is no number of GPUs, so they were not counted.")(name,
                                                                                                                 more));
                continue;
            }
            count = std::min(count + more, kMostGpus);
        }
        if (count > 0) request.set(model::kGpu, count * 1000);
    }

    std::vector<Dependency> dependenciesOf(const base::Json& service) const {
        std::map<std::string, bool> out;
        const auto add = [&](std::string name, bool hard) {
            if (const auto end = name.find(':'); end != std::string::npos) name.resize(end);
            if (!name.empty()) out[name] = out[name] || hard;
        };
        const auto& depends = base::childAt(service, "depends_on");
        if (depends.is_array())
            for (const auto& one : depends) add(plainText(one).value_or(""), true);
        else
            for (const auto& item : depends.items()) add(item.key(), base::boolAt(item.value(), "required", true));
        for (const char* key : {"links", "volumes_from"})
            for (const auto& one : base::childAt(service, key)) {
                const auto text = plainText(one).value_or("");
                if (!text.starts_with("container:")) add(text, true);
            }
        for (const char* key : {"network_mode", "ipc", "pid"})
            if (const auto mode = base::textAt(service, key); mode.starts_with("service:")) add(mode.substr(8), true);
        std::vector<Dependency> list;
        for (const auto& [name, hard] : out) list.push_back({name, hard});
        return list;
    }

    /// How many run; none where that cannot be told, and told.
    std::optional<std::int64_t> replicasOf(const std::string& name, const base::Json& service) {
        const auto& deploy = base::childAt(service, "deploy");
        if (const auto mode = base::textAt(deploy, "mode"); mode == "global" || mode == "global-job") {
            m_intake.note("one-per-host", place(name),
                          PENUMBRA_SAY("Problem",
                                       "'{}' runs once on every host. The hosts are not in this file, so it has no "
                                       "replicas here.")(name));
            return {};
        }
        const bool deployed = deploy.contains("replicas");
        const auto text = value(deployed ? deploy : service, deployed ? "replicas" : "scale", name);
        const bool said = deployed || (service.contains("scale") && !service["scale"].is_null());
        if (!said) return 1;
        std::int64_t count = 0;
        if (text) {
            const auto [end, error] = std::from_chars(text->data(), text->data() + text->size(), count);
            if (error != std::errc() || end != text->data() + text->size() || count < 0 || count > kMostReplicas) {
                m_intake.error("bad-replicas", place(name),
                               PENUMBRA_SAY("Problem", "'{}' asks for '{}' replicas; a number from 0 to {} is needed.")(
                                   name, *text, kMostReplicas));
                return {};
            }
            return count;
        }
        m_intake.note("one-replica", place(name),
                      PENUMBRA_SAY("Problem", "How many replicas '{}' has is not known, so one was taken.")(name));
        return 1;
    }

    void takeService(const std::string& name, const base::Json& service) {
        m_intake.countTaken(PENUMBRA_TEXT("Kind", "service"));
        model::StatedResource out({}, {});
        out.id = idOf(name);
        out.kind = model::ResourceKind::Service;
        out.name = name;
        out.attributes["kind"] = m_intake.attribute("Compose service");
        for (const char* key : {"image", "restart"})
            if (const auto text = plainAt(service, key); text && text->find('$') == std::string::npos)
                out.attributes[key] = m_intake.attribute(*text);
        std::string profiles;
        for (const auto& profile : base::childAt(service, "profiles"))
            profiles += (profiles.empty() ? "" : ";") + plainText(profile).value_or("");
        if (!profiles.empty()) out.attributes["profiles"] = m_intake.attribute(profiles);
        const auto replicas = replicasOf(name, service);
        if (replicas) out.attributes["replicas"] = m_intake.attribute(std::to_string(*replicas));
        m_intake.add(std::move(out), place(name));
        takeDependencies(name, service);
        if (!profiles.empty())
            m_intake.note(
                "profile", place(name),
                PENUMBRA_SAY("Problem",
                             "'{}' only runs with a profile ({}), so its replicas were not added.")(name, profiles));
        else if (replicas)
            takeReplicas(name, service, *replicas);
    }

    void takeDependencies(const std::string& name, const base::Json& service) {
        for (const auto& [other, hard] : dependenciesOf(service)) {
            if (other == name) {
                m_intake.reject(
                    "depends-on-itself", place(name),
                    PENUMBRA_SAY("Problem", "'{}' depends on itself. Compose refuses that; take the line out.")(name));
                continue;
            }
            m_edges[name].push_back(other);
            m_references.add(idOf(other), model::ResourceKind::Service);
            m_intake.addOnce(model::Relation{idOf(name), idOf(other),
                                             hard ? model::RelationKind::DependsOn : model::RelationKind::Uses});
        }
    }

    void takeReplicas(const std::string& name, const base::Json& service, std::int64_t count) {
        const auto amounts = amountsOf(name, service);
        const auto container = base::textAt(service, "container_name");
        model::StatedResource replica({}, {});
        replica.kind = model::ResourceKind::Workload;
        replica.request = amounts.request;
        takeLimits(amounts.limit, m_intake, replica);
        takePlacement(name, base::childAt(base::childAt(service, "deploy"), "placement"), replica);
        for (std::int64_t i = 1; i <= count; ++i) {
            auto own = replica;
            own.id = model::makeId(model::ResourceKind::Workload, fmt::format("{}{}-{}", m_prefix, name, i));
            own.name = count == 1 && !container.empty() && container.find('$') == std::string::npos
                           ? container
                           : fmt::format("{}-{}", name, i);
            m_intake.addOnce(model::Relation{own.id, idOf(name), model::RelationKind::PartOf});
            m_intake.add(std::move(own), place(name));
        }
    }

    void takePlacement(const std::string& name, const base::Json& placement, model::StatedResource& replica) {
        for (const auto& one : base::childAt(placement, "constraints"))
            takeConstraint(name, plainText(one).value_or(""), replica);
        const auto most = base::integerAt(placement, "max_replicas_per_node");
        if (most == 1) {
            replica.rules.antiAffinity.push_back({});
            replica.stated.add(model::Member::AntiAffinity);
        } else if (most > 1) {
            m_intake.note(
                "rule-left-out", place(name),
                PENUMBRA_SAY("Problem",
                             "'{}' may have {} replicas on one host; only a limit of one can be kept.")(name, most));
        }
    }

    /// "node.labels.disk == ssd"
    void takeConstraint(const std::string& name, const std::string& text, model::StatedResource& replica) {
        const auto sign = text.find("==") != std::string::npos ? text.find("==") : text.find("!=");
        const auto key = std::string(base::trimmed(std::string_view(text).substr(0, std::min(sign, text.size()))));
        constexpr std::string_view kLabels = "node.labels.";
        if (sign == std::string::npos || (!key.starts_with(kLabels) && key != "node.hostname"))
            return m_intake.note(
                "rule-left-out", place(name),
                PENUMBRA_SAY("Problem", "The placement constraint '{}' of '{}' is about something that is not known "
                                        "of hosts here, so it was left out.")(text, name));
        replica.rules.selectors.push_back(
            {key == "node.hostname" ? std::string(model::kHostNameKey) : key.substr(kLabels.size()),
             text[sign] == '=' ? model::SelectorOperator::In : model::SelectorOperator::NotIn,
             {std::string(base::trimmed(std::string_view(text).substr(sign + 2)))}});
        replica.stated.add(model::Member::Selectors);
    }

    /// Compose starts services in the order of what they depend on, so a circle cannot start.
    void tellCircles() {
        std::set<std::string> done;
        for (const auto& [start, edges] : m_edges) {
            std::vector<std::pair<std::string, std::size_t>> path{{start, 0}};
            while (!path.empty() && !done.contains(start)) {
                auto& [name, next] = path.back();
                const auto it = m_edges.find(name);
                if (it == m_edges.end() || next >= it->second.size()) {
                    done.insert(name);
                    path.pop_back();
                    continue;
                }
                const auto to = it->second[next++];
                const auto back = std::find_if(path.begin(), path.end(), [&](const auto& p) { return p.first == to; });
                if (back != path.end()) {
                    std::string circle;
                    for (auto p = back; p != path.end(); ++p) circle += p->first + " -> ";
                    m_intake.warn(
                        "dependency-circle", place(to),
                        PENUMBRA_SAY("Problem",
                                     "These services depend on one another in a circle: {}{}. Compose refuses to "
                                     "start them.")(circle, to));
                } else if (!done.contains(to)) {
                    path.emplace_back(to, 0);
                }
            }
        }
    }

    const document::Tree& m_tree;
    Intake& m_intake;
    References& m_references;
    std::string m_prefix;
    std::map<std::string, std::vector<std::string>> m_edges;
};

} // namespace

bool isComposeKey(std::string_view key) {
    for (const char* known :
         {"version", "name", "services", "networks", "volumes", "configs", "secrets", "include", "models"})
        if (key == known) return true;
    return key.starts_with("x-");
}

void takeProject(const document::Tree& tree, Intake& intake, References& references) {
    ProjectReader(tree, intake, references).run();
}

} // namespace penumbra::ingest
