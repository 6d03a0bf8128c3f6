#pragma once

#include "base/run.h"
#include "gather/http.h"
#include "model/batch.h"

#include <string>
#include <string_view>

namespace penumbra::gather {

/// Hands what a server answered to a reader of ingest, in its limited child, as if it were a file. `name` is what
/// problems and errors call it, e.g. the address. Several JSON documents may follow one another, a line each.
base::Result<model::Batch> readDocument(std::string_view reader, std::string name, std::string bytes, base::Time now,
                                        const base::Run& run);

/// Adds the records, problems and counts of one batch to another. Its source, time and cursor are left alone.
void append(model::Batch& to, model::Batch&& from);

/// An answer that is no success as a sentence: refused credentials, no such path, too busy, a page instead of data.
/// `what` is what should have answered, e.g. "Zabbix API".
base::Result<void> checkStatus(const HttpResponse& response, std::string_view what);

} // namespace penumbra::gather
