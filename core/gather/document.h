#pragma once

#include "base/run.h"
#include "gather/http.h"
#include "model/batch.h"

#include <functional>
#include <string>
#include <string_view>

namespace penumbra::gather {

/// Hands what a server answered to a reader of ingest, in its limited child, as if it were a file. `name` is what
/// problems and errors call it, e.g. the address. Several JSON documents may follow one another, a line each.
base::Result<model::Batch> readDocument(std::string_view reader, std::string name, std::string bytes, base::Time now,
                                        const base::Run& run);

/// The same for what no reader of ingest reads: `parse` runs in the limited child and does nothing but parse.
base::Result<model::Batch> parseDocument(const std::string& name, const base::Run& run,
                                         const std::function<base::Result<model::Batch>()>& parse);

/// Adds the records, problems and counts of one batch to another. Its source, time and cursor are left alone.
void append(model::Batch& to, model::Batch&& from);

/// Takes out what readers note of every file: which kinds of objects it held and how many were passed over. Said again
/// with each gathering it would only bury the rest.
void dropRoutineNotes(model::Batch& batch);

/// An answer that is no success as a sentence: refused credentials, no such path, too busy, a page instead of data.
/// `what` is what should have answered, e.g. "Zabbix API".
base::Result<void> checkStatus(const HttpResponse& response, std::string_view what);

} // namespace penumbra::gather
