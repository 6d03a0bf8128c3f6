#include "base/text.h"
#include "gather/document.h"
#include "gather/gatherer.h"
#include "gather/http_params.h"
#include "gather/json_answer.h"

#include <charconv>
#include <fmt/format.h>
#include <utility>

namespace penumbra::gather {

namespace {

using base::Json;

constexpr auto kNetboxParams = withHttpParams(std::to_array<base::ParamSpec>({
    {.key = "url",
     .title = PENUMBRA_TEXT("gather", "Address"),
     .required = true,
     .help = PENUMBRA_TEXT("gather", "Address of NetBox, with the path before /api where it has one. Its API token "
                                     "is the bearer token.")},
    {.key = "sites",
     .title = PENUMBRA_TEXT("gather", "Sites"),
     .help = PENUMBRA_TEXT("gather", "Slugs of the sites that are gathered, separated by commas. Without them: all.")},
}));

constexpr std::size_t kLargestDocument = std::size_t{32} << 20;
constexpr int kObjectsPerPage = 1000;

struct NetboxList {
    const char* path;
    const char* site;     ///< what it calls the site that it is asked for; null: it belongs to none
    bool needed;          ///< every release has it
    bool context = false; ///< it computes a configuration for each object, unless asked not to
};
constexpr NetboxList kNetboxLists[] = {{"dcim/devices", "site", true, true},
                                       {"dcim/regions", nullptr, true},
                                       {"dcim/sites", "slug", true},
                                       {"dcim/locations", "site", false},
                                       {"dcim/racks", "site", true},
                                       {"virtualization/clusters", "site", true},
                                       {"virtualization/virtual-machines", "site", true, true}};

/// What a page tells: how many objects there are in all, how many are in it, and the query of the next page.
struct Page {
    std::int64_t count = 0, here = 0;
    std::string next;
};

std::string told(const Json& json, std::string_view next) {
    const auto mark = next.find('?');
    return fmt::format("{} {} {}", base::integerAt(json, "count"), json["results"].size(),
                       mark == std::string_view::npos ? "" : next.substr(mark + 1));
}

Page pageOf(std::string_view text) {
    Page out;
    const auto first = text.find(' '), second = text.find(' ', first + 1);
    std::from_chars(text.data(), text.data() + first, out.count);
    std::from_chars(text.data() + first + 1, text.data() + second, out.here);
    out.next = text.substr(second + 1);
    return out;
}

class NetBoxConnection final : public Connection {
public:
    using Connection::Connection;

    base::Result<void> configure(const base::Params& params) {
        auto http = httpSettings(params, m_meter);
        if (!http) return tl::unexpected(http.error());
        auto url = urlParam(params);
        if (!url) return tl::unexpected(url.error());
        m_url = std::move(*url);
        // Tokens of version 2, which begin so, are sent as bearers; those before them with a word of NetBox's own.
        if (!http->bearer.empty() && !http->bearer.starts_with("nbt_"))
            m_token = "Authorization: Token " + std::exchange(http->bearer, {});
        m_sites = listOf(params, "sites");
        m_http = std::make_unique<HttpClient>(std::move(*http));
        return {};
    }

private:
    base::Result<model::Batch> fetch(const Ask& ask, const base::Run& run) override {
        model::Batch out;
        std::string document;
        const auto read = [&]() -> base::Result<void> {
            if (document.empty()) return {};
            auto batch = readDocument("netbox", source().name, "[" + std::exchange(document, {}) + "]", ask.now, run);
            if (!batch) return tl::unexpected(batch.error());
            append(out, std::move(*batch));
            return {};
        };
        int done = 0;
        for (const auto& list : kNetboxLists) {
            run.report(static_cast<double>(done++) / std::size(kNetboxLists),
                       PENUMBRA_TEXT("Progress", "Asking NetBox"));
            const auto take = [&](const std::string& body) -> base::Result<void> {
                if (document.size() + body.size() > kLargestDocument)
                    if (auto good = read(); !good) return good;
                document += (document.empty() ? "" : ",") + body;
                return {};
            };
            if (auto good = pagesOf(list, take, run); !good) return tl::unexpected(good.error());
        }
        if (auto good = read(); !good) return tl::unexpected(good.error());
        out.complete = true;
        return out;
    }

    std::string firstQuery(const NetboxList& list) const {
        std::vector<std::pair<std::string, std::string>> fields{{"limit", std::to_string(kObjectsPerPage)}};
        if (list.context) fields.emplace_back("exclude", "config_context");
        if (list.site != nullptr)
            for (const auto& site : m_sites) fields.emplace_back(list.site, site);
        return formQuery(fields);
    }

    template <class Take>
    base::Result<void> pagesOf(const NetboxList& list, const Take& take, const base::Run& run) const {
        HttpRequest request;
        request.url = below(m_url, fmt::format("/api/{}/", list.path));
        request.url.query = firstQuery(list);
        if (!m_token.empty()) request.headers = {m_token};
        request.secretHeaders = true;
        std::int64_t seen = 0;
        for (int i = 0; i < kMostPages; ++i) {
            auto response = m_http->fetch(request, run);
            if (!response) return tl::unexpected(response.error());
            if (response->status == 404 && !list.needed && i == 0) return {};
            if (auto good = checkStatus(*response, PENUMBRA_SAY("Problem", "API of NetBox")()); !good) return good;
            const auto place = response->from.shown();
            const auto answer =
                lookInto(place, response->body, run, [&](const Json& json) -> base::Result<std::string> {
                    if (!json.is_object() || !json.contains("results") || !json["results"].is_array())
                        return base::failInput(
                            PENUMBRA_SAY("Problem", "{} is no list of the API of NetBox. Check the address.")(place));
                    return told(json, base::textAt(json, "next"));
                });
            if (!answer) return tl::unexpected(answer.error());
            if (auto good = take(response->body); !good) return good;
            const auto page = pageOf(*answer);
            seen += page.here;
            // Of the next page only the query is taken: behind a proxy NetBox may not know its own address.
            if (!page.next.empty() && page.here > 0 && page.next != request.url.query) {
                request.url.query = page.next;
                continue;
            }
            if (seen == page.count) return {};
            return base::failInput(PENUMBRA_SAY("Problem",
                                                "{} has {} objects but listed {} of them; perhaps some came or went "
                                                "meanwhile. Gather again.")(place, page.count, seen));
        }
        return base::failInput(PENUMBRA_SAY("Problem", "{} has no last page.")(request.url.shown()));
    }

    Url m_url;
    std::string m_token; ///< a line of the header
    std::vector<std::string> m_sites;
    std::unique_ptr<HttpClient> m_http;
};

} // namespace

extern constinit const Gatherer netbox{
    .id = "netbox",
    .title = PENUMBRA_TEXT("gather", "NetBox"),
    .summary = PENUMBRA_TEXT("gather", "Devices, virtual machines, clusters, racks and sites from the REST API."),
    .params = kNetboxParams,
    .connect = connectAs<NetBoxConnection>,
};

} // namespace penumbra::gather
