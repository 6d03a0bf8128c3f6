#include "gather/http.h"

#include "base/deadline.h"
#include "base/hash.h"
#include "base/rng.h"
#include "base/text.h"
#include "gather/transfer.h"

#include <algorithm>
#include <fmt/format.h>
#include <vector>

namespace penumbra::gather {

namespace {

using Multi = std::unique_ptr<CURLM, decltype(&curl_multi_cleanup)>;

/// What was asked for, or a doubling backoff; up to a tenth longer, so that many clients do not come back at once.
base::Duration waitBefore(int nextTry, base::Duration asked, const HttpSettings& settings, const HttpRequest& request,
                          const base::Run& run) {
    const auto wanted = asked >= base::Duration(0) ? asked : settings.backoff * (1 << (nextTry - 1));
    base::Rng rng(run.seed, base::hashText(request.url.full(), static_cast<std::uint64_t>(nextTry)));
    const auto base = std::min(wanted, settings.longestWait);
    const auto jitter = static_cast<double>(base.count()) * 0.1 * rng.uniform();
    return base + base::Duration(static_cast<std::int64_t>(jitter));
}

bool isBusy(int status) { return status == 429 || status == 503; }

} // namespace

/// Curl multi handles that keep their connections; each is lent to one call at a time.
struct HttpClient::Connections {
    std::mutex mutex;
    std::vector<Multi> idle;

    Multi take() {
        const std::scoped_lock lock(mutex);
        if (idle.empty()) return {curl_multi_init(), &curl_multi_cleanup};
        auto out = std::move(idle.back());
        idle.pop_back();
        return out;
    }
    void give(Multi multi) {
        const std::scoped_lock lock(mutex);
        idle.push_back(std::move(multi));
    }
};

HttpClient::HttpClient(HttpSettings settings)
    : m_settings(std::move(settings)), m_connections(std::make_unique<Connections>()) {
    startCurl();
}

HttpClient::~HttpClient() = default;

base::Result<HttpResponse> HttpClient::fetch(const HttpRequest& request, const base::Run& run) const {
    std::unique_lock narrow(m_oneAtATime, std::defer_lock);
    if (m_throttled) narrow.lock();
    if (run.stopped()) return base::failCancelled();
    return retried(request, run, narrow);
}

base::Result<HttpResponse> HttpClient::retried(const HttpRequest& request, const base::Run& run,
                                               std::unique_lock<std::mutex>& narrow) const {
    for (int attempt = 1;; ++attempt) {
        base::Duration retryAfter{-1};
        auto response = followed(request, run, retryAfter);
        if (!response || !isBusy(response->status)) return response;
        m_throttled = true;
        if (attempt >= m_settings.tries) return response;
        if (!narrow.owns_lock()) narrow.lock();
        if (!base::pause(waitBefore(attempt, retryAfter, m_settings, request, run), run.stop))
            return base::failCancelled();
    }
}

base::Result<HttpResponse> HttpClient::followed(const HttpRequest& request, const base::Run& run,
                                                base::Duration& retryAfter) const {
    HttpRequest hop = request;
    auto left = m_settings.deadline;
    bool trusted = true;
    for (int redirects = 0;; ++redirects) {
        auto multi = m_connections->take();
        if (!multi) return base::failInternal(PENUMBRA_SAY("Problem", "The HTTP client could not be started.")());
        auto exchange = transfer(multi.get(), hop, m_settings, trusted, left, run);
        m_connections->give(std::move(multi));
        if (!exchange) return tl::unexpected(exchange.error());
        retryAfter = exchange->retryAfter;
        exchange->response.withoutCredentials = !trusted;
        if (exchange->location.empty()) return std::move(exchange->response);
        const auto origin = hop.url.origin();
        if (redirects == m_settings.redirects)
            return base::failInput(PENUMBRA_SAY("Problem", "{} was redirected more than {} times. Check the address.")(
                request.url.shown(), m_settings.redirects));
        auto target = parseUrl(exchange->location, &hop.url);
        if (!target)
            return base::failInput(PENUMBRA_SAY("Problem", "{} redirects to an address that is not followed. {}")(
                origin, target.error().text));
        if (hop.url.scheme == "https" && target->scheme == "http")
            return base::failInput(PENUMBRA_SAY(
                "Problem", "{} redirects from https to plain http ({}). That is refused.")(origin, target->origin()));
        // Once it left the source's own origin, a chain of redirects never gets the credentials back.
        trusted = trusted && target->origin() == request.url.origin();
        if (!trusted && hop.secretHeaders) hop.headers.clear();
        if (!trusted && hop.secretBody)
            return base::failInput(PENUMBRA_SAY(
                "Problem", "{} redirects to {}, which is not given the credentials of another "
                           "server. Put that address into the parameter 'url'.")(origin, target->origin()));
        if (exchange->response.status != 307 && exchange->response.status != 308) {
            hop.method = "GET";
            hop.body.clear();
        }
        hop.url = std::move(*target);
        left -= exchange->took;
        if (left <= base::Duration(0))
            return base::failInput(PENUMBRA_SAY("Problem", "{} did not answer in full within {}.")(
                request.url.origin(), base::formatDuration(m_settings.deadline)));
    }
}

} // namespace penumbra::gather
