#include "base/text.h"
#include "gather/document.h"
#include "gather/gatherer.h"
#include "gather/http_params.h"
#include "gather/json_answer.h"
#include "gather/openstack/identity.h"

#include <fmt/format.h>
#include <utility>

namespace penumbra::gather {

namespace {

using base::Json;
using base::ParamKind;

constexpr auto kOpenstackParams = withHttpParams(std::to_array<base::ParamSpec>({
    {.key = "url",
     .title = PENUMBRA_TEXT("gather", "Address"),
     .required = true,
     .help = PENUMBRA_TEXT("gather", "Address of the identity API (Keystone), e.g. https://cloud.example:5000/v3.")},
    {.key = "project",
     .title = PENUMBRA_TEXT("gather", "Project"),
     .help = PENUMBRA_TEXT("gather", "The project that the user name is for. An administrator's sees all servers.")},
    {.key = "user-domain", .title = PENUMBRA_TEXT("gather", "Domain of the user"), .preset = "Default"},
    {.key = "project-domain", .title = PENUMBRA_TEXT("gather", "Domain of the project"), .preset = "Default"},
    {.key = "credential-id",
     .title = PENUMBRA_TEXT("gather", "Application credential"),
     .help = PENUMBRA_TEXT("gather", "Its id, instead of a user name and a project.")},
    {.key = "credential-secret",
     .title = PENUMBRA_TEXT("gather", "Secret of it"),
     .help = PENUMBRA_TEXT("gather", "The secret, or file:PATH of a file that holds it.")},
    {.key = "region",
     .title = PENUMBRA_TEXT("gather", "Region"),
     .help = PENUMBRA_TEXT("gather", "Without one: the first of the catalog.")},
    {.key = "interface",
     .title = PENUMBRA_TEXT("gather", "Interface"),
     .kind = ParamKind::Choice,
     .preset = "public",
     .choices = "public|internal|admin",
     .help = PENUMBRA_TEXT("gather", "Which of the addresses in the catalog is used.")},
    {.key = "compute-url",
     .title = PENUMBRA_TEXT("gather", "Compute API"),
     .help =
         PENUMBRA_TEXT("gather", "Address of the compute API (Nova), where that of the catalog is not to be used.")},
}));

/// What the cursor keeps: how much the account saw.
constexpr const char* kAll = "all projects";
constexpr const char* kOwnProject = "own project";

struct ComputeList {
    const char* path;
    const char* member;
    const char* query;
    bool administrators; ///< others are refused it, and do without
};
/// Flavors first: before version 2.47 servers only name them.
constexpr ComputeList kComputeLists[] = {{"/flavors/detail", "flavors", "is_public=None&limit=1000", false},
                                         {"/os-hypervisors/detail", "hypervisors", "limit=1000", true},
                                         {"/servers/detail", "servers", "limit=1000", false}};

class OpenStackConnection final : public Connection {
public:
    using Connection::Connection;

    base::Result<void> configure(const base::Params& params) {
        auto http = httpSettings(params, m_meter);
        if (!http) return tl::unexpected(http.error());
        auto url = urlParam(params);
        if (!url) return tl::unexpected(url.error());
        auto secretText = secret(params, "credential-secret");
        if (!secretText) return tl::unexpected(secretText.error());
        if (params.has("compute-url")) {
            auto compute = parseUrl(params.text("compute-url"));
            if (!compute)
                return base::failUsage(
                    PENUMBRA_SAY("Problem", "The parameter 'compute-url' is wrong. {}")(compute.error().text));
            m_ownCompute = std::move(*compute);
        }
        m_url = std::move(*url);
        m_account = {std::exchange(http->username, {}),
                     std::exchange(http->password, {}),
                     params.text("user-domain"),
                     params.text("project"),
                     params.text("project-domain"),
                     params.text("credential-id"),
                     std::move(*secretText)};
        if (!http->bearer.empty())
            return base::failUsage(PENUMBRA_SAY(
                "Problem", "OpenStack gives out tokens by itself. Give 'username', 'password' and 'project', or "
                           "'credential-id' and 'credential-secret', instead of 'bearer'.")());
        m_place = {params.text("region"), params.text("interface")};
        m_http = std::make_unique<HttpClient>(std::move(*http));
        return {};
    }

private:
    base::Result<model::Batch> fetch(const Ask& ask, const base::Run& run) override {
        if (m_account.user.empty() && m_account.credentialId.empty())
            return base::failUsage(PENUMBRA_SAY(
                "Problem", "OpenStack answers nobody without a name. Give 'username', 'password' and 'project', "
                           "or 'credential-id' and 'credential-secret'.")());
        m_renewed = false;
        m_administrator = true;
        if (m_login.token.empty())
            if (auto done = renew(run); !done) return tl::unexpected(done.error());
        std::string document;
        int done = 0;
        for (const auto& list : kComputeLists) {
            run.report(static_cast<double>(done++) / std::size(kComputeLists),
                       PENUMBRA_TEXT("Progress", "Asking OpenStack"));
            if (auto good = pagesOf(list, document, run); !good) return tl::unexpected(good.error());
        }
        auto batch = readDocument("openstack", source().name, "[" + document + "]", ask.now, run);
        if (!batch) return batch;
        batch->complete = true;
        batch->cursor = m_administrator ? kAll : kOwnProject;
        if (!m_administrator && ask.cursor == kAll)
            return base::failInput(PENUMBRA_SAY(
                "Problem", "The account may ask for hypervisors no longer, so what is missing cannot be told from "
                           "what is gone. Give it back its role, or make a new source.")());
        if (!m_administrator)
            batch->problems.push_back(
                {base::Severity::Warning, "own-project", source().name,
                 PENUMBRA_SAY("Problem", "The account may not ask for hypervisors, so only the servers of its project "
                                         "were gathered. An administrator's account sees all.")()});
        return batch;
    }

    base::Result<void> renew(const base::Run& run) {
        auto login = logIn(*m_http, m_url, m_account, m_place, run);
        if (!login) return tl::unexpected(login.error());
        m_login = std::move(*login);
        if (!m_ownCompute.host.empty()) m_login.compute = m_ownCompute;
        if (m_login.compute.host.empty())
            return base::failInput(
                PENUMBRA_SAY("Problem", "The catalog of {} has no {} compute API{}. Check 'region', 'interface' "
                                        "and 'project', or give 'compute-url'.")(
                    m_url.shown(), m_place.interface,
                    m_place.region.empty() ? std::string() : PENUMBRA_SAY("Problem", " in {}")(m_place.region)));
        if (m_url.scheme == "https" && m_login.compute.scheme == "http" && m_ownCompute.host.empty())
            return base::failInput(PENUMBRA_SAY(
                "Problem", "The catalog leads from https to plain http ({}), where the token would "
                           "be read by others. Give 'compute-url' if that is meant.")(m_login.compute.origin()));
        return {};
    }

    /// Version 2.53 still says what hypervisors offer. A token that is no longer good is renewed once in a gathering.
    base::Result<HttpResponse> ask(const char* path, const std::string& query, const base::Run& run) {
        while (true) {
            HttpRequest request;
            request.url = below(m_login.compute, path);
            request.url.query = query;
            request.headers = {"X-Auth-Token: " + m_login.token, "OpenStack-API-Version: compute 2.53",
                               "X-OpenStack-Nova-API-Version: 2.53"};
            request.secretHeaders = true;
            auto response = m_http->fetch(request, run);
            if (!response || response->status != 401 || m_renewed) return response;
            m_renewed = true;
            if (auto done = renew(run); !done) return tl::unexpected(done.error());
        }
    }

    base::Result<void> pagesOf(const ComputeList& list, std::string& document, const base::Run& run) {
        std::string query = list.query;
        if (std::string_view(list.member) == "servers" && m_administrator) query += "&all_tenants=1";
        for (int i = 0; i < kMostPages; ++i) {
            auto response = ask(list.path, query, run);
            if (!response) return tl::unexpected(response.error());
            if (response->status == 403 && list.administrators) {
                m_administrator = false;
                return {};
            }
            if (auto good = checkStatus(*response, PENUMBRA_SAY("Problem", "compute API of OpenStack")()); !good)
                return good;
            const auto place = response->from.shown();
            const auto next = lookInto(place, response->body, run, [&](const Json& json) -> base::Result<std::string> {
                if (!json.is_object() || !base::childAt(json, list.member).is_array() || !json.contains(list.member))
                    return base::failInput(
                        PENUMBRA_SAY("Problem", "{} lists no {}. Check the address.")(place, list.member));
                for (const auto& link : base::childAt(json, (std::string(list.member) + "_links").c_str()))
                    if (const auto href = base::textAt(link, "href"); base::textAt(link, "rel") == "next")
                        return href.find('?') == std::string::npos ? std::string() : href.substr(href.find('?') + 1);
                return std::string();
            });
            if (!next) return tl::unexpected(next.error());
            document += (document.empty() ? "" : ",") + response->body;
            // Only the query of the next page is taken: behind a proxy the cloud may not know its own address.
            if (next->empty()) return {};
            if (*next == query) break;
            query = *next;
        }
        return base::failInput(PENUMBRA_SAY("Problem", "The list of {} of OpenStack has no end.")(list.member));
    }

    Url m_url, m_ownCompute;
    OpenStackAccount m_account;
    OpenStackPlace m_place;
    OpenStackLogin m_login;
    bool m_renewed = false, m_administrator = true;
    std::unique_ptr<HttpClient> m_http;
};

} // namespace

extern constinit const Gatherer openstack{
    .id = "openstack",
    .title = PENUMBRA_TEXT("gather", "OpenStack"),
    .summary = PENUMBRA_TEXT("gather", "Hypervisors, servers and flavors from the compute API."),
    .params = kOpenstackParams,
    .connect = connectAs<OpenStackConnection>,
};

} // namespace penumbra::gather
