#include "gather/kubernetes/telling.h"

#include "base/parallel.h"
#include "gather/document.h"
#include "gather/kubernetes/parts.h"
#include "ingest/kubernetes/part.h"

#include <fmt/format.h>
#include <unordered_set>

namespace penumbra::gather {

namespace {

constexpr std::size_t kPartSize = std::size_t{4} << 20; ///< some 5,000 pods: far below the limits of the reading child
constexpr std::int64_t kToldEach = 200;

using model::ResourceKind;

base::Result<model::Batch> readParts(std::vector<std::string> parts, const std::string& name, base::Time now,
                                     const base::Run& run) {
    std::vector<base::Result<model::Batch>> read(parts.size());
    ingest::Limits limits;
    limits.stop = run.stop;
    const bool all = base::parallelFor(run, parts.size(), [&](std::size_t i) {
        read[i] = ingest::readWith(ingest::kubernetesPart, {name, std::move(parts[i]), now, {}, {}}, limits);
    });
    if (!all || run.stopped()) return base::failCancelled();
    model::Batch out;
    for (auto& part : read) {
        if (!part) return tl::unexpected(part.error());
        append(out, std::move(*part));
    }
    return out;
}

/// As a reader of one file does: the first problems of each code, and how many more there are.
void limitProblems(const std::string& name, base::Problems& problems) {
    std::map<std::string, std::int64_t> told;
    std::erase_if(problems, [&](const base::Problem& problem) { return ++told[problem.code] > kToldEach; });
    for (const auto& [code, count] : told)
        if (count > kToldEach)
            problems.push_back({base::Severity::Warning, code, name,
                                fmt::format("There are {} more problems of this kind.", count - kToldEach)});
}

bool isPlanned(const model::Resource& resource) {
    if (resource.kind != ResourceKind::Workload) return false;
    const auto it = resource.attributes.find("phase");
    return it != resource.attributes.end() && it->second.value == "Planned";
}

} // namespace

/// Replicas that were expected under names of their own end when their pods are there.
void ClusterTelling::settlePlanned(const ClusterMirror& mirror, model::Batch& batch) {
    std::unordered_set<std::string> planned;
    for (const auto& resource : batch.resources)
        if (isPlanned(resource)) planned.insert(resource.id.text());
    const auto& changes = mirror.changes();
    std::erase_if(m_planned, [&](const auto& known) {
        const auto& [text, path] = known;
        if (planned.contains(text)) return false;
        const auto* service = mirror.service(path);
        const bool told = changes.services.contains(path);
        if (service != nullptr && service->pods.empty() && !told) return false; // as it was
        const model::ResourceId id(text);
        if (mirror.find(kPodKind, model::naturalName(id)) != nullptr) return false; // it ends as a pod
        batch.gone.push_back(id);
        return true;
    });
    for (const auto& relation : batch.relations)
        if (relation.kind == model::RelationKind::PartOf && planned.contains(relation.from.text()))
            m_planned[relation.from.text()] = model::naturalName(relation.to);
    for (const auto& path : changes.lostPods)
        if (auto id = model::makeId(ResourceKind::Workload, path); !planned.contains(id.text()))
            batch.gone.push_back(std::move(id));
    for (const auto& path : changes.lostNodes) batch.gone.push_back(model::makeId(ResourceKind::Host, path.substr(1)));
    for (const auto& path : changes.lostServices) batch.gone.push_back(model::makeId(ResourceKind::Service, path));
}

base::Result<model::Batch> ClusterTelling::tell(const ClusterMirror& mirror, const std::string& name, bool budgets,
                                                base::Time now, const base::Run& run) {
    auto batch = readParts(partsOf(mirror, mirror.changes(), budgets, kPartSize), name, now, run);
    if (!batch) return batch;
    settlePlanned(mirror, *batch);
    batch->whole = true;
    limitProblems(name, batch->problems);
    return batch;
}

} // namespace penumbra::gather
