#include "gather/json_answer.h"

#include "gather/document.h"
#include "ingest/child.h"

namespace penumbra::gather {

base::Result<std::string> lookInto(std::string_view name, std::string_view bytes, const base::Run& run,
                                   const std::function<base::Result<std::string>(const base::Json&)>& look) {
    ingest::Limits limits;
    limits.stop = run.stop;
    return ingest::runLimited(name, limits, [&] { return base::parseJson(bytes, name).and_then(look); });
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
