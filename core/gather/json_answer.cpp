#include "gather/json_answer.h"

#include "gather/document.h"
#include "ingest/child.h"

namespace penumbra::gather {

namespace {

constexpr char kFailed = '-';

} // namespace

base::Result<std::string> lookInto(std::string_view name, std::string_view bytes, const base::Run& run,
                                   const std::function<base::Result<std::string>(const base::Json&)>& look) {
    ingest::Limits limits;
    limits.stop = run.stop;
    auto out = ingest::runLimited(name, limits, [&]() -> std::string {
        const auto json = base::parseJson(bytes, name);
        const auto told = json ? look(*json) : tl::unexpected(json.error());
        return told ? "+" + *told : kFailed + told.error().text;
    });
    if (!out) return tl::unexpected(out.error());
    if (out->empty() || out->front() == kFailed) return base::failInput(out->empty() ? "" : out->substr(1));
    out->erase(0, 1);
    return out;
}

base::Result<HttpResponse> fetchGood(const HttpClient& client, const HttpRequest& request, std::string_view what,
                                     const base::Run& run) {
    auto response = client.fetch(request, run);
    if (!response) return response;
    if (auto good = checkStatus(*response, what); !good) return tl::unexpected(good.error());
    return response;
}

Url below(const Url& url, std::string_view path) {
    auto out = url;
    while (out.path.ends_with('/')) out.path.pop_back();
    out.path += path;
    return out;
}

} // namespace penumbra::gather
