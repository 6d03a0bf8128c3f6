#include "base/text.h"
#include "gather/document.h"
#include "gather/gatherer.h"
#include "gather/http_params.h"
#include "gather/json_answer.h"

#include <utility>

namespace penumbra::gather {

namespace {

constexpr auto kAlertmanagerParams = withHttpParams(std::to_array<base::ParamSpec>({
    {.key = "url",
     .title = PENUMBRA_TEXT("gather", "Address"),
     .required = true,
     .help = PENUMBRA_TEXT("gather", "Address of the server, with the path before /api/v2 where it has one.")},
    {.key = "alerts",
     .title = PENUMBRA_TEXT("gather", "Alerts too"),
     .kind = base::ParamKind::Bool,
     .preset = "true",
     .help = PENUMBRA_TEXT("gather", "Alerts that name a resource become incidents.")},
}));

class AlertmanagerConnection final : public Connection {
public:
    using Connection::Connection;

    base::Result<void> configure(const base::Params& params) {
        auto http = httpSettings(params, m_meter);
        if (!http) return tl::unexpected(http.error());
        auto url = urlParam(params);
        if (!url) return tl::unexpected(url.error());
        m_url = std::move(*url);
        m_alerts = params.flag("alerts");
        m_http = std::make_unique<HttpClient>(std::move(*http));
        return {};
    }

private:
    /// Its three answers as the members of one document: an alert says nothing without the others.
    base::Result<model::Batch> fetch(const Ask& ask, const base::Run& run) override {
        std::string document;
        for (const char* part : {"silences", "status", "alerts"}) {
            if (std::string_view(part) == "alerts" && !m_alerts) continue;
            HttpRequest request;
            request.url = below(m_url, std::string("/api/v2/") + part);
            auto response = fetchGood(*m_http, request, PENUMBRA_SAY("Problem", "API of an Alertmanager")(), run);
            if (!response) return tl::unexpected(response.error());
            const bool list = std::string_view(part) != "status";
            const auto body = lookInto(
                response->from.shown(), response->body, run, [&](const base::Json& json) -> base::Result<std::string> {
                    if (list ? json.is_array() : json.contains("config")) return std::string();
                    return base::failInput(
                        PENUMBRA_SAY("Problem", "{} is no answer of an Alertmanager. Check the address and its path.")(
                            response->from.shown()));
                });
            if (!body) return tl::unexpected(body.error());
            document += (document.empty() ? "{\"" : ",\"") + std::string(part) + "\":" + response->body;
        }
        auto batch = readDocument("alertmanager", source().name, document + "}", ask.now, run);
        if (batch) batch->complete = true;
        return batch;
    }

    Url m_url;
    bool m_alerts = true;
    std::unique_ptr<HttpClient> m_http;
};

} // namespace

extern constinit const Gatherer alertmanager{
    .id = "alertmanager",
    .title = PENUMBRA_TEXT("gather", "Alertmanager"),
    .summary = PENUMBRA_TEXT("gather", "Silences and muted times as maintenances, alerts as incidents."),
    .params = kAlertmanagerParams,
    .connect = connectAs<AlertmanagerConnection>,
};

} // namespace penumbra::gather
