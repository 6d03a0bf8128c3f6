#pragma once

#include "base/run.h"
#include "gather/http.h"

#include <curl/curl.h>

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

} // namespace penumbra::gather
