#pragma once

#include "base/run.h"
#include "gather/http.h"

#include <curl/curl.h>
#include <memory>

namespace penumbra::gather {

/// What came back from one exchange, before redirects and retries are thought of.
struct Exchange {
    HttpResponse response;
    std::string location;          ///< where a redirect leads, as it stands; empty: nowhere
    base::Duration retryAfter{-1}; ///< negative: not stated
    base::Duration took{};
};

/// One request and its answer, no redirect followed. `connections` is a curl multi handle that nobody else uses
/// meanwhile. An error says in a sentence what failed; it holds nothing of curl's own error buffer.
base::Result<Exchange> transfer(CURLM* connections, const HttpRequest& request, const HttpSettings& settings,
                                bool withCredentials, base::Duration deadline, const base::Run& run);

using Easy = std::unique_ptr<CURL, decltype(&curl_easy_cleanup)>;
using HeaderLines = std::unique_ptr<curl_slist, decltype(&curl_slist_free_all)>;

inline constexpr std::size_t kHeaderLimit = 64 << 10; ///< bytes of all headers of an answer

/// To be called before anything else of curl; more than once does nothing.
void startCurl();

/// What every request has in common: where it goes, with which credentials and through which proxy. `request` and
/// `settings` must outlive the handle, and so must the lines.
void setUp(CURL* easy, const HttpRequest& request, const HttpSettings& settings, bool withCredentials,
           HeaderLines& lines);

/// A header of the answer, or "".
std::string headerOf(CURL* easy, const char* name);

/// Why a transfer failed, as a sentence. `words`: curl's own, looked into and never shown. `late`: its deadline was
/// over.
std::string whyFailed(CURLcode code, CURL* easy, const char* words, const Url& url, const HttpSettings& settings,
                      bool late);

} // namespace penumbra::gather
