#pragma once

#include "base/json.h"
#include "base/run.h"
#include "gather/http.h"

#include <functional>
#include <string>
#include <string_view>

namespace penumbra::gather {

/// What `look` tells of an answer in JSON, such as where the next page is. Parsing and looking happen in ingest's
/// limited child. `name` is what the answer is called in an error; the error of `look` comes back as it is.
base::Result<std::string> lookInto(std::string_view name, std::string_view bytes, const base::Run& run,
                                   const std::function<base::Result<std::string>(const base::Json&)>& look);

/// Fetches and checks the status; an answer that is cut off ends in lookInto() or in the reader.
base::Result<HttpResponse> fetchGood(const HttpClient& client, const HttpRequest& request, std::string_view what,
                                     const base::Run& run);

/// The address with more of a path behind it: "http://h/base/" and "/api/v2" are "http://h/base/api/v2".
Url below(const Url& url, std::string_view path);

} // namespace penumbra::gather
