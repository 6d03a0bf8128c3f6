#include "base/text.h"
#include "gather/gatherer.h"
#include "gather/http_params.h"
#include "gather/zabbix/gathering.h"

#include <fmt/format.h>

namespace penumbra::gather {

namespace {

using base::ParamKind;

constexpr auto kZabbixParams = withHttpParams(std::to_array<base::ParamSpec>({
    {.key = "url",
     .title = PENUMBRA_TEXT("gather", "Address"),
     .required = true,
     .help = PENUMBRA_TEXT("gather", "Address of the frontend, e.g. https://zabbix.example/zabbix. The user name with "
                                     "its password, or the API token as bearer token, are those of Zabbix.")},
    {.key = "keys",
     .title = PENUMBRA_TEXT("gather", "Keys"),
     .preset = "system.cpu.num,system.cpu.util*,vm.memory.size*,vfs.fs.size*,net.if.in*,net.if.out*",
     .help =
         PENUMBRA_TEXT("gather", "Keys of the items whose values are gathered, with * for any text; * alone is all.")},
    {.key = "history",
     .title = PENUMBRA_TEXT("gather", "History"),
     .kind = ParamKind::Duration,
     .preset = "14d",
     .help = PENUMBRA_TEXT("gather", "How far back the first gathering looks. What Zabbix keeps no more as values is "
                                     "taken from its trends.")},
    {.key = "overlap",
     .title = PENUMBRA_TEXT("gather", "Overlap"),
     .kind = ParamKind::Duration,
     .preset = "10m",
     .help = PENUMBRA_TEXT("gather", "How late values may come in, e.g. through a proxy. So much is asked for again.")},
}));

class ZabbixConnection final : public Connection {
public:
    using Connection::Connection;

    base::Result<void> configure(const base::Params& params) {
        auto http = httpSettings(params, m_meter);
        if (!http) return tl::unexpected(http.error());
        m_account = {std::exchange(http->bearer, {}), std::exchange(http->username, {}),
                     std::exchange(http->password, {})};
        auto url = urlParam(params);
        if (!url) return tl::unexpected(url.error());
        m_url = std::move(*url);
        m_options.keys = listOf(params, "keys");
        if (m_options.keys == std::vector<std::string>{"*"}) m_options.keys.clear();
        m_options.history = params.duration("history");
        m_options.overlap = params.duration("overlap");
        using namespace std::chrono_literals;
        if (m_options.history < 1min || m_options.history > 24h * 3660)
            return base::failUsage(PENUMBRA_SAY("Problem", "The parameter 'history' must lie between 1m and 3660d.")());
        m_http = std::make_unique<HttpClient>(std::move(*http));
        return {};
    }

private:
    base::Result<model::Batch> fetch(const Ask& ask, const base::Run& run) override {
        base::TimeWindow span{ask.now - m_options.history, ask.now};
        if (!ask.cursor.empty()) {
            const auto last = base::parseTime(ask.cursor);
            if (!last)
                return base::failInput(PENUMBRA_SAY(
                    "Problem", "Its cursor '{:.40}' cannot be read, so where to go on is not known. "
                               "Remove the source's cursor to gather its whole history again.")(ask.cursor));
            span.begin = *last - m_options.overlap;
        }
        if (m_account.token.empty() && m_account.user.empty())
            return base::failUsage(PENUMBRA_SAY(
                "Problem", "Zabbix answers nobody without a name. Give 'username' and 'password', or an API "
                           "token as 'bearer'.")());
        ZabbixApi api(*m_http, m_url, run);
        if (auto begun = api.begin(m_account); !begun) return tl::unexpected(begun.error());
        auto batch = ZabbixGathering(api, m_options, span, source().name, run).gather();
        if (batch) batch->cursor = base::formatTime(std::chrono::floor<std::chrono::seconds>(ask.now));
        return batch;
    }

    ZabbixAccount m_account;
    ZabbixOptions m_options;
    Url m_url;
    std::unique_ptr<HttpClient> m_http;
};

} // namespace

extern constinit const Gatherer zabbix{
    .id = "zabbix",
    .title = PENUMBRA_TEXT("gather", "Zabbix"),
    .summary =
        PENUMBRA_TEXT("gather", "Hosts, the values of their items, and maintenances, through the API of the frontend."),
    .params = kZabbixParams,
    .connect = connectAs<ZabbixConnection>,
};

} // namespace penumbra::gather
