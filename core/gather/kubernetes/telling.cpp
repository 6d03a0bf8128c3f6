#include "gather/kubernetes/telling.h"

#include "base/parallel.h"
#include "base/text.h"
#include "gather/document.h"
#include "gather/kubernetes/parts.h"

#include <fmt/format.h>
#include <optional>
#include <unordered_set>

namespace penumbra::gather {

namespace {

constexpr std::int64_t kToldEach = 200;

using model::ResourceKind;

/// Reads parts as they are made, as many at once as there are readers.
class PartReading final {
public:
    PartReading(PartReaders& readers, const base::Run& run) : m_readers(readers), m_run(run) {
        m_run.threads = static_cast<int>(readers.size());
    }
    void take(std::string part) {
        if (m_failed) return;
        m_parts.push_back(std::move(part));
        if (m_parts.size() == m_readers.size()) readAll();
    }
    base::Result<model::Batch> finish() && {
        readAll();
        if (m_failed) return tl::unexpected(*m_failed);
        return std::move(m_batch);
    }

private:
    void readAll() {
        std::vector<base::Result<model::Batch>> read(m_parts.size());
        const bool all = base::parallelFor(
            m_run, m_parts.size(), [&](std::size_t i) { read[i] = m_readers[i]->read(m_parts[i], m_run.stop); });
        m_parts.clear();
        if (!all || m_run.stopped()) m_failed = base::failCancelled().value();
        for (auto& part : read) {
            if (!part && !m_failed) m_failed = part.error();
            if (!m_failed) append(m_batch, std::move(*part));
        }
    }

    PartReaders& m_readers;
    base::Run m_run;
    std::vector<std::string> m_parts;
    model::Batch m_batch;
    std::optional<base::Error> m_failed;
};

/// As a reader of one file does: the first problems of each code, and how many more there are.
void limitProblems(const std::string& name, base::Problems& problems) {
    std::map<std::string, std::int64_t> told;
    std::erase_if(problems, [&](const base::Problem& problem) { return ++told[problem.code] > kToldEach; });
    for (const auto& [code, count] : told)
        if (count > kToldEach)
            problems.push_back(
                {base::Severity::Warning, code, name,
                 PENUMBRA_SAY("Problem", "There are {} more problems of this kind.")(count - kToldEach)});
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
                                                PartReaders& readers, const base::Run& run) {
    PartReading reading(readers, run);
    forEachPart(mirror, mirror.changes(), budgets, kPartSize, [&](std::string part) { reading.take(std::move(part)); });
    auto batch = std::move(reading).finish();
    if (!batch) return batch;
    settlePlanned(mirror, *batch);
    batch->whole = true;
    limitProblems(name, batch->problems);
    return batch;
}

} // namespace penumbra::gather
