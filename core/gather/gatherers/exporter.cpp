#include "base/parallel.h"
#include "base/text.h"
#include "gather/counters.h"
#include "gather/document.h"
#include "gather/exporter/target.h"
#include "gather/gatherer.h"
#include "gather/http_params.h"
#include "ingest/exposition/scrape.h"
#include "model/identity.h"

#include <algorithm>
#include <arpa/inet.h>
#include <fmt/format.h>
#include <map>
#include <numeric>
#include <optional>

namespace penumbra::gather {

namespace {

using ingest::Says;

constexpr int kAtOnce = 4;
constexpr const char* kAccept =
    "Accept: application/openmetrics-text;version=1.0.0;q=0.8,text/plain;version=0.0.4;q=0.5";

constexpr base::ParamSpec kOwn[] = {
    {.key = "targets",
     .title = PENUMBRA_TEXT("gather", "Targets"),
     .required = true,
     .help = PENUMBRA_TEXT("gather", "Addresses of exporters with commas between them, e.g. web-01:9100. A name of the "
                                     "host may stand before each: web-01=http://10.0.0.5:9100/metrics.")},
    {.key = "metrics",
     .title = PENUMBRA_TEXT("gather", "Metrics"),
     .kind = base::ParamKind::Choice,
     .preset = "all",
     .choices = "all|hosts",
     .help = PENUMBRA_TEXT("gather", "All that the exporters tell, or only the use of CPU, memory, disk and network.")},
};
constexpr auto kParams = withHttpParams(std::to_array(kOwn));

bool isAddress(const std::string& text) {
    unsigned char bytes[16];
    return ::inet_pton(AF_INET, text.c_str(), bytes) == 1 || ::inet_pton(AF_INET6, text.c_str(), bytes) == 1;
}

bool isLoopback(const std::string& host) {
    return host == "localhost" || host == "::1" || host == "[::1]" || host.starts_with("127.");
}

class ExporterConnection final : public Connection {
public:
    using Connection::Connection;

    base::Result<void> configure(const base::Params& params) {
        auto targets = parseTargets(params.text("targets"));
        if (!targets) return tl::unexpected(targets.error());
        auto http = httpSettings(params, m_meter);
        if (!http) return tl::unexpected(http.error());
        http->tries = 1; // the next gathering comes soon, and others wait meanwhile
        m_targets = std::move(*targets);
        m_http = std::make_unique<HttpClient>(std::move(*http));
        m_all = params.text("metrics") == "all";
        return {};
    }

private:
    base::Result<model::Batch> fetch(const Ask& ask, const base::Run& run) override {
        std::vector<base::Result<std::string>> bodies(m_targets.size());
        const base::Run inner{run.stop, {}, run.seed, kAtOnce};
        base::parallelFor(inner, m_targets.size(), [&](std::size_t i) { bodies[i] = scrape(m_targets[i], run); });
        if (run.stopped()) return base::failCancelled();
        model::Batch batch;
        std::vector<std::string> failures;
        std::vector<std::size_t> order(m_targets.size());
        std::iota(order.begin(), order.end(), std::size_t{0});
        // node_exporter says what its host is called, and other exporters may run there.
        std::stable_partition(order.begin(), order.end(), [&](std::size_t i) {
            return bodies[i] && bodies[i]->find("node_uname_info{") != std::string::npos;
        });
        for (const auto i : order) {
            base::Result<void> done = bodies[i] ? take(m_targets[i], std::move(*bodies[i]), ask.now, batch, run)
                                                : tl::unexpected(bodies[i].error());
            if (done) continue;
            if (done.error().kind == base::ErrorKind::Cancelled) return tl::unexpected(done.error());
            failures.push_back(warn(batch, m_targets[i], done.error().text));
        }
        if (failures.size() == m_targets.size())
            return base::failInput(m_targets.size() == 1 ? failures[0]
                                                         : fmt::format("None of the {} targets could be read. {}",
                                                                       m_targets.size(), failures[0]));
        return batch;
    }

    base::Result<std::string> scrape(const ExporterTarget& target, const base::Run& run) const {
        HttpRequest request;
        request.url = target.url;
        request.headers = {kAccept};
        auto response = m_http->fetch(request, run);
        if (!response) return tl::unexpected(response.error());
        if (const auto good = checkStatus(*response, "exporter"); !good) return tl::unexpected(good.error());
        if (!response->provenWhole)
            return base::failInput(fmt::format("The answer of {} may be cut off: nothing proves its end. Check what "
                                               "stands between, e.g. a proxy.",
                                               target.url.shown()));
        return std::move(response->body);
    }

    static std::string warn(model::Batch& batch, const ExporterTarget& target, const std::string& why) {
        batch.problems.push_back({base::Severity::Warning, "dead-target", target.url.shown(),
                                  fmt::format("{} It has no values now; the other targets have.", why)});
        return why;
    }

    /// The host that what has no other name belongs to.
    ingest::ScrapeTarget placeOf(const ExporterTarget& target) const {
        ingest::ScrapeTarget out{target.name, target.url.port, !target.name.empty()};
        if (!out.host.empty()) return out;
        const auto known = m_nodenames.find(target.url.host);
        out.host = known != m_nodenames.end()    ? known->second
                   : isLoopback(target.url.host) ? fmt::format("{}:{}", target.url.host, target.url.port)
                                                 : target.url.host;
        return out;
    }

    base::Result<void> take(const ExporterTarget& target, std::string body, base::Time now, model::Batch& batch,
                            const base::Run& run) {
        ingest::Limits limits;
        limits.stop = run.stop;
        const auto place = placeOf(target);
        auto scrape = ingest::readScrape({target.url.shown(), std::move(body), now, {}, {}}, place, limits);
        if (!scrape) return tl::unexpected(scrape.error());
        if (scrape->batch.samples.empty() && scrape->counters.empty())
            return base::failInput(
                fmt::format("{} holds no metric. Check the address and its path.", target.url.shown()));
        if (!scrape->nodename.empty()) m_nodenames[target.url.host] = placeName(target, *scrape);
        auto& resources = scrape->batch.resources;
        const auto own = model::makeId(model::ResourceKind::Host, hostName(target, *scrape, place));
        for (auto& resource : resources)
            if (resource.id == own) describe(resource, target, now);
        if (!m_all) std::erase_if(scrape->batch.samples, [&](const auto& s) { return !isUse(s, scrape->batch); });
        rates(*scrape, now);
        if (isLoopback(target.url.host) && place.host.find(':') != std::string::npos && scrape->nodename.empty())
            batch.problems.push_back(
                {base::Severity::Warning, "loopback", target.url.shown(),
                 fmt::format("'{}' is another machine for each that asks. Put the host's name before the target: "
                             "NAME={}.",
                             target.url.host, target.url.shown())});
        dropRoutineNotes(scrape->batch);
        append(batch, std::move(scrape->batch));
        return {};
    }

    static std::string placeName(const ExporterTarget& target, const ingest::Scrape& scrape) {
        return target.name.empty() ? scrape.nodename : target.name;
    }
    static std::string hostName(const ExporterTarget& target, const ingest::Scrape& scrape,
                                const ingest::ScrapeTarget& place) {
        return scrape.nodename.empty() ? place.host : placeName(target, scrape);
    }

    void describe(model::StatedResource& host, const ExporterTarget& target, base::Time now) const {
        const auto instance = fmt::format("{}:{}", target.url.host, target.url.port);
        host.attributes["instance"] = {instance, source().name, now, {}};
        if (isAddress(target.url.host) && !isLoopback(target.url.host))
            host.attributes[model::identity::kAddress] = {target.url.host, source().name, now, {}};
    }

    static bool isUse(const model::Samples& samples, const model::Batch& batch) {
        return batch.dimensions.find(samples.key.metric) >= 0;
    }

    /// Of each counter how fast it rises, and what those of a host's CPUs and devices say together.
    void rates(ingest::Scrape& scrape, base::Time now) {
        struct Sum {
            double value = 0;
            bool whole = true;
            int parts = 0;
        };
        std::map<std::pair<model::ResourceId, Says>, Sum> sums;
        for (auto& [samples, says] : scrape.counters) {
            if (samples.times.empty()) continue;
            auto& metric = samples.key.metric;
            const auto at = base::fromMillis(samples.times.back());
            const auto known = m_counters.knows(samples.key.unique());
            const auto rate = m_counters.rate(samples.key.unique(), at, samples.values.back());
            if (says != Says::Nothing && known) {
                auto& sum = sums[{samples.key.resource, says}];
                sum.whole = sum.whole && rate.has_value();
                sum.value += rate.value_or(0);
                ++sum.parts;
            }
            const bool bucket = metric.substr(0, metric.find('{')).ends_with("_bucket");
            if (!rate || !m_all || bucket) continue;
            add(scrape.batch, {samples.key.resource, fmt::format("rate({})", metric)}, perSecond(samples.unit), at,
                *rate);
        }
        for (const auto& [key, sum] : sums) {
            if (!sum.whole || sum.parts == 0) continue;
            const bool cpu = key.second == Says::Busy;
            add(scrape.batch, {key.first, cpu ? "cpu" : "network"},
                cpu ? base::Unit::MilliCores : base::Unit::BytesPerSecond, now, cpu ? sum.value * 1000 : sum.value);
        }
    }

    static void add(model::Batch& batch, model::SeriesKey key, base::Unit unit, base::Time at, double value) {
        batch.samples.push_back({std::move(key), unit, {base::toMillis(at)}, {value}});
        ++batch.accounting.read;
    }

    std::vector<ExporterTarget> m_targets;
    std::unique_ptr<HttpClient> m_http;
    std::map<std::string, std::string> m_nodenames; ///< by the host in the address
    Counters m_counters;
    bool m_all = true;
};

base::Result<std::unique_ptr<Connection>> connectExporter(const Source& source, const base::Params& params) {
    auto out = std::make_unique<ExporterConnection>(source);
    if (auto configured = out->configure(params); !configured) return tl::unexpected(configured.error());
    return out;
}

} // namespace

extern constinit const Gatherer exporter{
    .id = "exporter",
    .title = PENUMBRA_TEXT("gather", "Exporters"),
    .summary = PENUMBRA_TEXT("gather", "Scrapes node_exporter and other exporters of Prometheus metrics directly, "
                                       "without a Prometheus server."),
    .params = kParams,
    .connect = connectExporter,
};

} // namespace penumbra::gather
