#include "base/text.h"
#include "gather/gatherer.h"
#include "gather/http_params.h"
#include "gather/prometheus/host_look.h"
#include "gather/prometheus_gathering.h"

#include <algorithm>
#include <fmt/format.h>
#include <set>

namespace penumbra::gather {

namespace {

using base::ParamKind;

constexpr auto kPrometheusParams = withHttpParams(std::to_array<base::ParamSpec>({
    {.key = "url",
     .title = PENUMBRA_TEXT("gather", "Address"),
     .required = true,
     .help = PENUMBRA_TEXT("gather", "Address of the server, with the path before /api/v1 where it has one.")},
    {.key = "step",
     .title = PENUMBRA_TEXT("gather", "Step"),
     .kind = ParamKind::Duration,
     .preset = "5m",
     .help = PENUMBRA_TEXT("gather", "Distance between two samples.")},
    {.key = "history",
     .title = PENUMBRA_TEXT("gather", "History"),
     .kind = ParamKind::Duration,
     .preset = "14d",
     .help = PENUMBRA_TEXT("gather", "How far back the first gathering looks.")},
    {.key = "delay",
     .title = PENUMBRA_TEXT("gather", "Delay"),
     .kind = ParamKind::Duration,
     .preset = "1m",
     .help =
         PENUMBRA_TEXT("gather", "How old a moment must be before it is asked for, so that its samples are all in.")},
    {.key = "window",
     .title = PENUMBRA_TEXT("gather", "Rate window"),
     .kind = ParamKind::Duration,
     .help =
         PENUMBRA_TEXT("gather", "What rates are averaged over. Without it: the step, or three scrape intervals where "
                                 "that is more.")},
    {.key = "match",
     .title = PENUMBRA_TEXT("gather", "Label matchers"),
     .help = PENUMBRA_TEXT("gather", "Only series with these labels, e.g. env=\"prod\",job=\"node\".")},
    {.key = "host-label",
     .title = PENUMBRA_TEXT("gather", "Host label"),
     .preset = "instance",
     .help = PENUMBRA_TEXT("gather", "The label that tells hosts apart.")},
    {.key = "cpu-query",
     .title = PENUMBRA_TEXT("gather", "Query for CPU"),
     .help = PENUMBRA_TEXT("gather", "Own PromQL in millicores with one row per host, or 'none'.")},
    {.key = "memory-query",
     .title = PENUMBRA_TEXT("gather", "Query for memory"),
     .help = PENUMBRA_TEXT("gather", "Own PromQL in bytes with one row per host, or 'none'.")},
    {.key = "disk-query",
     .title = PENUMBRA_TEXT("gather", "Query for disk"),
     .help = PENUMBRA_TEXT("gather", "Own PromQL in bytes with one row per host, or 'none'.")},
    {.key = "network-query",
     .title = PENUMBRA_TEXT("gather", "Query for network"),
     .help = PENUMBRA_TEXT("gather", "Own PromQL in bytes a second with one row per host, or 'none'.")},
    {.key = "series",
     .title = PENUMBRA_TEXT("gather", "Own series"),
     .help =
         PENUMBRA_TEXT("gather", "A selector of more series, e.g. {__name__=~\"queue_depth|in_flight\"}. Gauges are "
                                 "taken as they are, counters as their rate.")},
    {.key = "queries",
     .title = PENUMBRA_TEXT("gather", "Own queries"),
     .help = PENUMBRA_TEXT("gather", "PromQL for single series of resources, between semicolons, e.g. service/shop "
                                     "orders (1/s) = sum(rate(orders_total[5m])).")},
    {.key = "remote-read",
     .title = PENUMBRA_TEXT("gather", "Remote read"),
     .kind = ParamKind::Choice,
     .preset = "auto",
     .choices = "auto|never",
     .help = PENUMBRA_TEXT("gather", "Whether own series come by remote read where the server has it: it is faster.")},
    {.key = "compress",
     .title = PENUMBRA_TEXT("gather", "Compression"),
     .kind = ParamKind::Choice,
     .preset = "auto",
     .choices = "auto|yes|no",
     .help =
         PENUMBRA_TEXT("gather", "Whether answers are asked for in gzip, which saves a slow line work and costs the "
                                 "server time. Without it: unless the server is on this machine.")},
}));

/// The last multiple of the step since the epoch that is not after t, so that every gathering hits the same moments.
base::Time aligned(base::Time t, base::Duration step) {
    const auto ms = base::toMillis(t);
    const auto rest = ((ms % step.count()) + step.count()) % step.count();
    return base::fromMillis(ms - rest);
}

/// The moments to ask for: after the cursor, or the whole history without one. A count of 0: nothing is due yet.
base::Result<base::TimeGrid> due(const PrometheusOptions& options, const Ask& ask) {
    const auto end = aligned(ask.now - options.delay, options.step);
    base::Time begin = aligned(ask.now - options.history, options.step) + options.step;
    if (!ask.cursor.empty()) {
        const auto last = base::parseTime(ask.cursor);
        if (!last)
            return base::failInput(PENUMBRA_SAY(
                "Problem", "Its cursor '{:.40}' cannot be read, so where to go on is not known. Remove the "
                           "source's cursor to gather its whole history again.")(ask.cursor));
        begin = aligned(*last, options.step) + options.step;
    }
    const auto steps = (end - begin) / options.step + 1;
    if (end < begin) return base::TimeGrid{begin, options.step, 0};
    if (steps > 10'000'000)
        return base::failUsage(PENUMBRA_SAY(
            "Problem",
            "The history holds more than 10 million steps. Choose a longer 'step' or a shorter 'history'.")());
    return base::TimeGrid{begin, options.step, static_cast<int>(steps)};
}

class PrometheusConnection final : public Connection {
public:
    using Connection::Connection;
    base::Result<void> configure(const base::Params& params) {
        auto options = prometheusOptions(params, m_meter);
        if (!options) return tl::unexpected(options.error());
        m_options = std::move(*options);
        m_api = std::make_unique<PrometheusApi>(m_options.http, m_options.url, m_options.compressed);
        return {};
    }

private:
    base::Result<model::Batch> fetch(const Ask& ask, const base::Run& run) override {
        const auto grid = due(m_options, ask);
        if (!grid) return tl::unexpected(grid.error());
        model::Batch nothing;
        nothing.cursor = ask.cursor;
        if (grid->count == 0) return nothing;
        if (ask.only.empty()) {
            auto options = m_options;
            if (!ask.cursor.empty()) options.every = ask.every;
            return PrometheusGathering(source(), options, *m_api, m_memory, *grid, ask.cursor.empty(), run).gather();
        }
        auto queries = queriesOf(ask);
        auto labels = labelsOf(ask, *grid, run);
        if (!labels) return tl::unexpected(labels.error());
        return look(ask, std::move(*labels), std::move(queries), grid->at(grid->count - 1), run);
    }

    /// One of the host metrics, or of the planner's queries one that is for a single resource.
    bool looksAt(const model::SeriesKey& key) const override {
        for (const auto& query : m_options.queries)
            if (!query.perRow() && resourceOf(query) == key.resource && query.metric == key.metric) return true;
        const auto& metrics = nodeMetrics();
        const bool host = std::any_of(m_memory.hosts.begin(), m_memory.hosts.end(),
                                      [&](const auto& one) { return one.second.id == key.resource; });
        return host && std::any_of(metrics.begin(), metrics.end(),
                                   [&](const auto& metric) { return key.metric == metric.name; });
    }

    static bool asksFor(const Ask& ask, const std::string& metric) {
        return ask.metrics.empty() || std::find(ask.metrics.begin(), ask.metrics.end(), metric) != ask.metrics.end();
    }

    using Queries = std::vector<const OwnQuery*>;

    static model::ResourceId resourceOf(const OwnQuery& query) { return model::makeId(query.kind, query.name); }

    /// The planner's own queries for those resources.
    Queries queriesOf(const Ask& ask) const {
        Queries out;
        for (const auto& query : m_options.queries)
            if (!query.perRow() && asksFor(ask, query.metric) &&
                std::find(ask.only.begin(), ask.only.end(), resourceOf(query)) != ask.only.end())
                out.push_back(&query);
        return out;
    }

    /// The host labels of those resources that are hosts of this server; asks for them once where they are not known.
    base::Result<std::vector<std::string>> labelsOf(const Ask& ask, const base::TimeGrid& grid, const base::Run& run) {
        const auto missing = [&] {
            auto out = std::set(ask.only.begin(), ask.only.end());
            for (const auto& id : m_memory.strangers) out.erase(id);
            for (const auto& [label, host] : m_memory.hosts) out.erase(host.id);
            for (const auto& query : m_options.queries)
                if (!query.perRow()) out.erase(resourceOf(query));
            return out;
        };
        if (!missing().empty()) {
            auto strangers = m_memory.strangers;
            const base::TimeGrid day{std::min(grid.begin, grid.end() - std::chrono::hours(24)), grid.step, 0};
            base::TimeGrid recent = day;
            recent.count = static_cast<int>((grid.end() - day.begin) / grid.step);
            auto known = PrometheusGathering(source(), m_options, *m_api, m_memory, recent, false, run).learn();
            if (!known) return tl::unexpected(known.error());
            m_memory.strangers.merge(strangers);
            m_memory.strangers.merge(missing());
        }
        std::vector<std::string> out;
        for (const auto& [label, host] : m_memory.hosts)
            if (std::find(ask.only.begin(), ask.only.end(), host.id) != ask.only.end()) out.push_back(label);
        return out;
    }

    /// One value of each at the newest moment. A look moves no cursor, since that is one for all; what it brought is
    /// remembered, so that no moment comes twice.
    base::Result<model::Batch> look(const Ask& ask, std::vector<std::string> labels, Queries queries, base::Time newest,
                                    const base::Run& run) {
        const auto had = [&](const std::string& what) {
            const auto given = m_memory.given.find(what);
            return given != m_memory.given.end() && given->second >= newest;
        };
        std::vector<std::string> metrics, looked;
        for (const auto& metric : nodeMetrics()) {
            const auto of = [&](const std::string& label) { return label + '\n' + metric.name; };
            if (!asksFor(ask, metric.name) ||
                std::all_of(labels.begin(), labels.end(), [&](const auto& label) { return had(of(label)); }))
                continue;
            metrics.emplace_back(metric.name);
            for (const auto& label : labels) looked.push_back(of(label));
        }
        const auto of = [](const OwnQuery& query) { return resourceOf(query).text() + '\n' + query.metric; };
        std::erase_if(queries, [&](const auto* query) { return had(of(*query)); });
        for (const auto* query : queries) looked.push_back(of(*query));
        if (metrics.empty()) labels.clear();
        model::Batch nothing;
        nothing.cursor = ask.cursor;
        if (labels.empty() && queries.empty()) return nothing;
        auto batch = HostLook(*m_api, m_options, m_memory, labels, metrics, queries, newest, run).look();
        if (!batch) return batch;
        for (const auto& one : looked) m_memory.given[one] = newest;
        batch->cursor = ask.cursor;
        return batch;
    }

    PrometheusOptions m_options;
    std::unique_ptr<PrometheusApi> m_api;
    PrometheusMemory m_memory;
};

} // namespace

extern constinit const Gatherer prometheus{
    .id = "prometheus",
    .title = PENUMBRA_TEXT("gather", "Prometheus"),
    .summary = PENUMBRA_TEXT("gather",
                             "CPU, memory, disk and network of every host that node_exporter reports to a Prometheus "
                             "server or one that speaks its API."),
    .params = kPrometheusParams,
    .connect = connectAs<PrometheusConnection>,
    .targeted = true,
};

} // namespace penumbra::gather
