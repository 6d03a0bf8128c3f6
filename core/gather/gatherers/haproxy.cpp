#include "base/text.h"
#include "gather/counters.h"
#include "gather/document.h"
#include "gather/gatherer.h"
#include "gather/http_params.h"
#include "gather/moment.h"
#include "gather/stream.h"

#include <algorithm>
#include <fmt/format.h>

namespace penumbra::gather {

namespace {

constexpr auto kHaproxyParams = withHttpParams(std::to_array<base::ParamSpec>({
    {.key = "url",
     .title = PENUMBRA_TEXT("gather", "Page of statistics"),
     .help = PENUMBRA_TEXT("gather", "Address of the page of statistics ('stats uri'), e.g. http://lb-01:8404/stats.")},
    {.key = "socket",
     .title = PENUMBRA_TEXT("gather", "Admin socket"),
     .preset = "/run/haproxy/admin.sock",
     .help = PENUMBRA_TEXT("gather", "Path of the socket ('stats socket'), or HOST:PORT of it. It is asked where no "
                                     "page is named.")},
    {.key = "name",
     .title = PENUMBRA_TEXT("gather", "Name"),
     .help = PENUMBRA_TEXT("gather", "What the proxy is called in the inventory. Without it: as the source.")},
}));

constexpr base::Duration kJitter = std::chrono::seconds(2);

/// The process that was seen: its number and when it began.
struct Process {
    std::string pid;
    base::Time began{};
};

std::optional<Process> processIn(const std::string& cursor) {
    const auto space = cursor.find(' ');
    if (space == std::string::npos) return {};
    const auto began = base::parseTime(cursor.substr(space + 1));
    if (!began) return {};
    return Process{cursor.substr(0, space), *began};
}

class HaproxyConnection final : public Connection {
public:
    using Connection::Connection;

    base::Result<void> configure(const base::Params& params) {
        m_name = params.has("name") ? params.text("name") : source().name;
        m_limits.total = params.duration("timeout");
        auto http = httpSettings(params, m_meter);
        if (!http) return tl::unexpected(http.error());
        if (params.has("url")) {
            auto url = urlParam(params);
            if (!url) return tl::unexpected(url.error());
            m_url = std::move(*url);
            m_http = std::make_unique<HttpClient>(std::move(*http));
            return {};
        }
        auto endpoint = parseEndpoint(params.text("socket"), "socket", "9999");
        if (!endpoint) return tl::unexpected(endpoint.error());
        m_socket = std::move(*endpoint);
        return {};
    }

private:
    base::Result<model::Batch> fetch(const Ask& ask, const base::Run& run) override {
        auto text = m_http ? overHttp(run) : talk(m_socket, "show info;show stat\n", m_limits, m_meter, run);
        if (!text) return tl::unexpected(text.error());
        auto batch = readDocument("haproxy-stats", m_name + ".csv", std::move(*text), ask.now, run);
        if (!batch) return batch;
        auto now = processOf(*batch, ask.now);
        const auto before = processIn(ask.cursor);
        // It says how long it has run, to the second: the moment is kept while the process is the same.
        if (now && before && before->pid == now->pid && std::chrono::abs(now->began - before->began) <= kJitter)
            now->began = before->began;
        if (now) state(*batch, *now, ask.now);
        if (now) batch->cursor = fmt::format("{} {}", now->pid, base::formatTime(now->began));
        if (now && before && before->pid != now->pid) addReload(*batch, *before, *now);
        m_counters.settle(*batch);
        dropRoutineNotes(*batch);
        batch->complete = true;
        return batch;
    }

    /// The page, which alone says what process it is, and behind it the table.
    base::Result<std::string> overHttp(const base::Run& run) const {
        std::string out;
        for (const char* end : {";norefresh", ";csv"}) {
            HttpRequest request;
            request.url = m_url;
            request.url.path += end;
            auto response = m_http->fetch(request, run);
            if (!response) return tl::unexpected(response.error());
            const bool table = std::string_view(end) == ";csv";
            if (response->status == 200 && !table) {
                out = std::move(response->body) + "\n";
                continue;
            }
            if (const auto good = checkStatus(*response, PENUMBRA_SAY("Problem", "page of HAProxy's statistics")());
                !good)
                return tl::unexpected(good.error());
            if (response->body.find("# pxname,") != 0)
                return base::failInput(PENUMBRA_SAY("Problem",
                                                    "{} is no table of HAProxy's statistics. Check the address: it is "
                                                    "what 'stats uri' says, without ';csv'.")(response->from.shown()));
            if (!response->provenWhole && !response->body.ends_with('\n'))
                return base::failInput(PENUMBRA_SAY("Problem", "The answer of {} is cut off.")(response->from.shown()));
            out += response->body;
        }
        return out;
    }

    void state(model::Batch& batch, const Process& process, base::Time now) const {
        const auto id = model::makeId(model::ResourceKind::Service, m_name);
        for (auto& resource : batch.resources)
            if (resource.id == id)
                resource.attributes["haproxy.started"] = {base::formatTime(process.began), source().name, now, {}};
    }

    base::Duration uptimeIn(const model::Batch& batch) const {
        const model::SeriesKey key{model::makeId(model::ResourceKind::Service, m_name), "uptime"};
        for (const auto& samples : batch.samples)
            if (samples.key == key && !samples.values.empty())
                return std::chrono::seconds(static_cast<std::int64_t>(samples.values.back()));
        return {};
    }

    std::optional<Process> processOf(const model::Batch& batch, base::Time now) const {
        const auto id = model::makeId(model::ResourceKind::Service, m_name);
        for (const auto& resource : batch.resources) {
            if (resource.id != id) continue;
            const auto pid = resource.attributes.find("haproxy.pid");
            const auto began = resource.attributes.find("haproxy.started");
            if (pid == resource.attributes.end()) return {};
            if (began != resource.attributes.end())
                return Process{pid->second.value, base::parseTime(began->second.value).value_or(base::Time{})};
            return Process{pid->second.value, std::chrono::floor<std::chrono::seconds>(now) - uptimeIn(batch)};
        }
        return {};
    }

    void addReload(model::Batch& batch, const Process& before, const Process& now) const {
        addMoment(batch, model::EventKind::Release,
                  fmt::format("haproxy/{}/{}/{}", m_name, now.pid, base::formatTime(now.began)),
                  fmt::format("HAProxy {} loaded its configuration again or was started again", m_name), now.began,
                  model::makeId(model::ResourceKind::Service, m_name),
                  {fmt::format("Pid: {}, which began at {} (before: {}, which began at {})", now.pid,
                               base::formatTime(now.began), before.pid, base::formatTime(before.began))});
    }

    std::string m_name;
    Url m_url;
    std::unique_ptr<HttpClient> m_http; ///< null: the socket is asked
    Endpoint m_socket;
    TalkLimits m_limits;
    Counters m_counters;
};

} // namespace

extern constinit const Gatherer haproxy{
    .id = "haproxy",
    .title = PENUMBRA_TEXT("gather", "HAProxy"),
    .summary = PENUMBRA_TEXT("gather", "Backends and servers with state, weight and load, and reloads, from HAProxy's "
                                       "page of statistics or its admin socket."),
    .params = kHaproxyParams,
    .connect = connectAs<HaproxyConnection>,
};

} // namespace penumbra::gather
