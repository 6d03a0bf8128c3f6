#include "gather/kubernetes/metrics.h"

#include "base/text.h"
#include "gather/document.h"
#include "gather/kubernetes/parts.h"
#include "ingest/kubernetes/cut.h"

#include <fmt/format.h>

namespace penumbra::gather {

namespace {

using namespace std::chrono_literals;

constexpr auto kEvery = 15s; ///< how often a metrics server measures, at most

base::Result<void> tell(const base::Error& error, const std::string& name, model::Batch& batch) {
    if (error.kind == base::ErrorKind::Cancelled) return tl::unexpected(error);
    batch.problems.push_back({base::Severity::Warning, "no-metrics", name,
                              PENUMBRA_SAY("Problem", "What nodes and pods use was not taken. {}")(error.text)});
    return {};
}

} // namespace

base::Result<void> ClusterMetrics::addList(const HttpClient& client, const Url& url, const char* kind,
                                           const std::string& name, base::Time now, const base::Run& run,
                                           model::Batch& batch) {
    HttpRequest request;
    request.url = url;
    const auto response = client.fetch(request, run);
    if (!response) return tell(response.error(), name, batch);
    if (response->status == 404) {
        m_there = false;
        return {};
    }
    if (auto fine = checkStatus(*response, PENUMBRA_SAY("Problem", "metrics API")()); !fine)
        return tell(fine.error(), name, batch);
    auto list = ingest::PageCutter(name).cut(kind, response->body, run.stop);
    if (!list) return tell(list.error(), name, batch);
    std::string part;
    for (std::size_t i = 0; i < list->objects.size(); ++i) {
        part += (part.empty() ? R"({"kind":"List","apiVersion":"v1","items":[)" : ",") + list->objects[i].text;
        if (part.size() < kPartSize && i + 1 < list->objects.size()) continue;
        auto read = readDocument("kubernetes", name, part + "]}", now, run);
        if (!read) return tell(read.error(), name, batch);
        std::erase_if(read->problems, [](const auto& problem) { return problem.code == "objects"; });
        append(batch, std::move(*read));
        part.clear();
    }
    return {};
}

base::Result<void> ClusterMetrics::add(const ClusterAccess& access, const std::string& name, bool anew, base::Time now,
                                       const base::Run& run, model::Batch& batch) {
    if (anew) m_there = true;
    if (!m_there || (!anew && now - m_asked < kEvery)) return {};
    m_asked = now;
    auto settings = access.http;
    settings.tries = 1; // the API server answers 503 for a metrics server that is down
    const HttpClient client(settings);
    constexpr const char* kRoot = "/apis/metrics.k8s.io/v1beta1";
    if (auto nodes =
            addList(client, access.at(fmt::format("{}/nodes", kRoot), ""), "NodeMetrics", name, now, run, batch);
        !nodes || !m_there)
        return nodes;
    auto spaces = access.spaces;
    if (spaces.empty()) spaces = {""};
    for (const auto& space : spaces) {
        const auto path = fmt::format("{}{}/pods", kRoot, space.empty() ? "" : "/namespaces/" + space);
        if (auto pods = addList(client, access.at(path, ""), "PodMetrics", name, now, run, batch); !pods) return pods;
    }
    return {};
}

} // namespace penumbra::gather
