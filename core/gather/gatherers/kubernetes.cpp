#include "base/text.h"
#include "gather/gatherer.h"
#include "gather/http_params.h"
#include "gather/kubernetes/metrics.h"
#include "gather/kubernetes/telling.h"
#include "gather/kubernetes/watching.h"

#include <algorithm>
#include <fmt/format.h>
#include <memory>

namespace penumbra::gather {

namespace {

using base::ParamKind;

constexpr auto kKubernetesParams = withHttpParams(std::to_array<base::ParamSpec>({
    {.key = "url",
     .title = PENUMBRA_TEXT("gather", "Address"),
     .help = PENUMBRA_TEXT("gather", "Address of the API server, e.g. https://cluster.example:6443.")},
    {.key = "kubeconfig",
     .title = PENUMBRA_TEXT("gather", "Kubeconfig"),
     .help =
         PENUMBRA_TEXT("gather", "Path of a kubeconfig that names the server, its authority and the user. The other "
                                 "parameters go before what it says.")},
    {.key = "context",
     .title = PENUMBRA_TEXT("gather", "Context"),
     .help = PENUMBRA_TEXT("gather", "A context of the kubeconfig; without it, its current one.")},
    {.key = "namespaces",
     .title = PENUMBRA_TEXT("gather", "Namespaces"),
     .help = PENUMBRA_TEXT("gather", "Only these, with commas between; without them, all.")},
    {.key = "page",
     .title = PENUMBRA_TEXT("gather", "Page"),
     .kind = ParamKind::Integer,
     .preset = "500",
     .minimum = 1,
     .maximum = 10'000,
     .help = PENUMBRA_TEXT("gather", "How many objects one answer may hold.")},
    {.key = "metrics",
     .title = PENUMBRA_TEXT("gather", "Metrics"),
     .kind = ParamKind::Bool,
     .preset = "true",
     .help = PENUMBRA_TEXT("gather", "Take what nodes and pods use, where the cluster has the metrics API.")},
}));

class KubernetesConnection final : public Connection {
public:
    KubernetesConnection(const Source& source, base::Params params)
        : Connection(source), m_params(std::move(params)), m_watching(source.name) {}

private:
    base::Result<model::Batch> fetch(const Ask& ask, const base::Run& run) override {
        auto access = clusterAccess(m_params, m_meter);
        if (!access) return tl::unexpected(access.error());
        m_watching.use(std::move(*access));
        const bool list = !m_watching.ready() || ask.wait <= base::Duration(0);
        // Another cursor than the last one: what was told then has not been kept.
        const bool everything = list || ask.cursor != m_cursor;
        PartReaders readers;
        if (everything)
            for (int i = 0; i < std::clamp(run.threads, 1, 4); ++i)
                readers.push_back(std::make_unique<ingest::PartReader>(source().name, ask.now));
        auto done = list ? m_watching.listAll(run) : base::Result<void>();
        if (done && !everything) done = m_watching.watch(ask.wait, run);
        if (!done) return tl::unexpected(done.error());
        return told(everything, readers, ask, run);
    }

    base::Result<model::Batch> told(bool everything, PartReaders& readers, const Ask& ask, const base::Run& run) {
        auto& mirror = m_watching.mirror();
        if (everything) mirror.markAll();
        model::Batch batch;
        if (everything || !mirror.changes().empty()) {
            if (readers.empty()) readers.push_back(std::make_unique<ingest::PartReader>(source().name, ask.now));
            auto told = m_telling.tell(mirror, source().name, m_watching.sees(kBudgetKind), readers, run);
            if (!told) return told;
            readers.clear();
            batch = std::move(*told);
            mirror.forgetChanges();
            m_cursor = fmt::format("{}.{}", base::toMillis(ask.now), ++m_batches);
        }
        batch.cursor = m_cursor;
        batch.complete = everything && m_watching.seesAll();
        batch.changes = !everything;
        warn(everything, batch);
        if (m_params.flag("metrics"))
            if (auto added = m_metrics.add(m_watching.access(), source().name, everything, ask.now, run, batch); !added)
                return tl::unexpected(added.error());
        return batch;
    }

    /// Once for each thing that may not be read, and with every full list.
    void warn(bool everything, model::Batch& batch) {
        const auto tell = [&](std::string& before, std::string now, const char* code, const char* text) {
            if (!now.empty() && (everything || now != before))
                batch.problems.push_back(
                    {base::Severity::Warning, code, source().name, base::said("Problem", text, now)});
            before = std::move(now);
        };
        tell(m_forbidden, m_watching.forbidden(), "forbidden",
             PENUMBRA_TEXT("Problem", "The API server does not let the source read {}. The rest was taken; give its "
                                      "account a role that may list and watch them."));
        tell(m_unwatched, m_watching.unwatched(), "not-watched",
             PENUMBRA_TEXT("Problem", "The API server lets the source list {}, but not watch them, so they are listed "
                                      "at each gathering. Give its account a role that may watch them."));
    }

    base::Params m_params;
    ClusterWatching m_watching;
    ClusterTelling m_telling;
    ClusterMetrics m_metrics;
    std::string m_cursor, m_forbidden, m_unwatched;
    std::int64_t m_batches = 0;
};

base::Result<std::unique_ptr<Connection>> connectKubernetes(const Source& source, const base::Params& params) {
    if (auto fits = checkAccess(params); !fits) return tl::unexpected(fits.error());
    return std::make_unique<KubernetesConnection>(source, params);
}

} // namespace

extern constinit const Gatherer kubernetes{
    .id = "kubernetes",
    .title = PENUMBRA_TEXT("gather", "Kubernetes"),
    .summary = PENUMBRA_TEXT("gather", "Nodes, pods, what makes pods, and disruption budgets of a Kubernetes cluster, "
                                       "listed once and then watched."),
    .params = kKubernetesParams,
    .connect = connectKubernetes,
    .watches = true,
};

} // namespace penumbra::gather
