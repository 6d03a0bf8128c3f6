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
#include <optional>
#include <set>

namespace penumbra::gather {

namespace {

using ingest::Says;

constexpr int kAtOnce = 4;
constexpr const char* kAccept =
    "Accept: application/openmetrics-text;version=1.0.0;q=0.8,text/plain;version=0.0.4;q=0.5";

constexpr auto kExporterParams = withHttpParams(std::to_array<base::ParamSpec>({
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
}));

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
    /// What became of one target.
    struct Answer {
        base::Result<std::string> body;
        ingest::ScrapeTarget place;
        std::optional<base::Result<ingest::Scrape>> scrape;
    };

    base::Result<model::Batch> fetch(const Ask& ask, const base::Run& run) override {
        std::vector<Answer> answers(m_targets.size());
        const base::Run inner{run.stop, {}, run.seed, kAtOnce};
        base::parallelFor(inner, m_targets.size(), [&](std::size_t i) {
            answers[i].body = scrape(m_targets[i], run);
            answers[i].place = {m_targets[i].name, m_targets[i].url.port, !m_targets[i].name.empty()};
            if (isNode(answers[i])) read(m_targets[i], answers[i], ask.now, run);
        });
        if (run.stopped()) return base::failCancelled();
        model::Batch batch;
        settleNames(answers, batch);
        base::parallelFor(inner, m_targets.size(), [&](std::size_t i) {
            if (answers[i].body && !answers[i].scrape) read(m_targets[i], answers[i], ask.now, run);
        });
        if (run.stopped()) return base::failCancelled();
        std::vector<std::string> failures;
        for (std::size_t i = 0; i < m_targets.size(); ++i)
            if (const auto done = take(m_targets[i], answers[i], ask.now, batch); !done)
                failures.push_back(warn(batch, m_targets[i], done.error().text));
        if (failures.size() == m_targets.size())
            return base::failInput(m_targets.size() == 1
                                       ? failures[0]
                                       : PENUMBRA_SAY("Problem", "None of the {} targets could be read. {}")(
                                             m_targets.size(), failures[0]));
        return batch;
    }

    static bool isNode(const Answer& answer) {
        return answer.body && answer.body->find("node_uname_info{") != std::string::npos;
    }

    static void read(const ExporterTarget& target, Answer& answer, base::Time now, const base::Run& run) {
        ingest::Limits limits;
        limits.stop = run.stop;
        answer.scrape = ingest::readScrape({target.url.shown(), *answer.body, now, {}, {}}, answer.place, limits);
    }

    /// node_exporter says what its host is called, and other exporters at its address run there. Where two hosts call
    /// themselves the same, they are called by their addresses, and are read again.
    void settleNames(std::vector<Answer>& answers, model::Batch& batch) const {
        std::map<std::string, std::vector<std::size_t>> byName;
        std::map<std::string, std::set<std::string>> namesAt; ///< of the hosts behind an address
        for (std::size_t i = 0; i < answers.size(); ++i) {
            const auto& scrape = answers[i].scrape;
            if (!scrape || !*scrape || (*scrape)->nodename.empty()) continue;
            const auto& name = m_targets[i].name.empty() ? (*scrape)->nodename : m_targets[i].name;
            namesAt[m_targets[i].url.host].insert(name);
            if (m_targets[i].name.empty()) byName[name].push_back(i);
        }
        for (const auto& [name, same] : byName) {
            if (same.size() < 2) continue;
            batch.problems.push_back(
                {base::Severity::Warning, "same-name", m_targets[same[0]].url.shown(),
                 PENUMBRA_SAY("Problem", "{} targets call their host {}. They are named by their addresses; "
                                         "give each a name of its own: NAME={}.")(same.size(), name,
                                                                                  m_targets[same[0]].url.shown())});
            for (const auto i : same) {
                answers[i].place = {addressOf(m_targets[i]), m_targets[i].url.port, true};
                answers[i].scrape.reset();
                namesAt[m_targets[i].url.host].insert(answers[i].place.host);
            }
        }
        for (std::size_t i = 0; i < answers.size(); ++i) {
            if (!answers[i].place.host.empty()) continue;
            const auto& host = m_targets[i].url.host;
            const auto known = namesAt.find(host);
            if (known != namesAt.end() && known->second.size() == 1)
                answers[i].place.host = *known->second.begin();
            else
                answers[i].place.host = isLoopback(host) ? addressOf(m_targets[i]) : host;
        }
    }

    static std::string addressOf(const ExporterTarget& target) {
        return fmt::format("{}:{}", target.url.host, target.url.port);
    }

    base::Result<std::string> scrape(const ExporterTarget& target, const base::Run& run) const {
        HttpRequest request;
        request.url = target.url;
        request.headers = {kAccept};
        auto response = m_http->fetch(request, run);
        if (!response) return tl::unexpected(response.error());
        if (const auto good = checkStatus(*response, "exporter"); !good) return tl::unexpected(good.error());
        if (!response->provenWhole)
            return base::failInput(PENUMBRA_SAY("Problem",
                                                "The answer of {} may be cut off: nothing proves its end. Check what "
                                                "stands between, e.g. a proxy.")(target.url.shown()));
        return std::move(response->body);
    }

    static std::string warn(model::Batch& batch, const ExporterTarget& target, const std::string& why) {
        batch.problems.push_back({base::Severity::Warning, "dead-target", target.url.shown(),
                                  PENUMBRA_SAY("Problem", "{} It has no values now; the other targets have.")(why)});
        return why;
    }

    base::Result<void> take(const ExporterTarget& target, Answer& answer, base::Time now, model::Batch& batch) {
        if (!answer.body) return tl::unexpected(answer.body.error());
        if (!*answer.scrape) return tl::unexpected(answer.scrape->error());
        auto& scrape = **answer.scrape;
        if (scrape.batch.samples.empty() && scrape.counters.empty())
            return base::failInput(
                PENUMBRA_SAY("Problem", "{} holds no metric. Check the address and its path.")(target.url.shown()));
        const bool told = !scrape.nodename.empty() && !answer.place.hostIsCertain;
        const auto& name = told ? scrape.nodename : answer.place.host;
        const auto own = model::makeId(model::ResourceKind::Host, name);
        for (auto& resource : scrape.batch.resources)
            if (resource.id == own) describe(resource, target, now);
        if (!m_all) keepUse(scrape.batch);
        rates(scrape, now);
        if (isLoopback(target.url.host) && name == addressOf(target))
            batch.problems.push_back(
                {base::Severity::Warning, "loopback", target.url.shown(),
                 PENUMBRA_SAY("Problem",
                              "'{}' is another machine for each that asks. Put the host's name before the target: "
                              "NAME={}.")(target.url.host, target.url.shown())});
        dropRoutineNotes(scrape.batch);
        append(batch, std::move(scrape.batch));
        return {};
    }

    void describe(model::StatedResource& host, const ExporterTarget& target, base::Time now) const {
        host.attributes["instance"] = {addressOf(target), source().name, now, {}};
        if (isAddress(target.url.host) && !isLoopback(target.url.host))
            host.attributes[model::identity::kAddress] = {target.url.host, source().name, now, {}};
    }

    static void keepUse(model::Batch& batch) {
        std::int64_t gone = 0;
        std::erase_if(batch.samples, [&](const model::Samples& samples) {
            const bool use = batch.dimensions.find(samples.key.metric) >= 0;
            gone += use ? 0 : static_cast<std::int64_t>(samples.times.size());
            return !use;
        });
        batch.accounting.read -= gone;
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
    Counters m_counters;
    bool m_all = true;
};

} // namespace

extern constinit const Gatherer exporter{
    .id = "exporter",
    .title = PENUMBRA_TEXT("gather", "Exporters"),
    .summary = PENUMBRA_TEXT("gather", "Scrapes node_exporter and other exporters of Prometheus metrics directly, "
                                       "without a Prometheus server."),
    .params = kExporterParams,
    .connect = connectAs<ExporterConnection>,
};

} // namespace penumbra::gather
