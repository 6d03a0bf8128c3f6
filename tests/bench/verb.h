#pragma once

#include "base/json.h"
#include "base/registry.h"
#include "base/result.h"
#include "base/run.h"

#include <map>
#include <string>

namespace penumbra::bench {

/// What stands behind a verb on the command line: --name value, and files by their number, from "1" on.
using Options = std::map<std::string, std::string>;

std::string option(const Options& options, const std::string& name, const std::string& otherwise);
int option(const Options& options, const std::string& name, int otherwise);

/// One figure or table: measures and answers with one JSON object, printed as one line.
struct Verb {
    const char* id;
    const char* title;
    base::Result<base::Json> (*run)(const Options& options, const base::Run& run);
    bool asksForFiles = false; ///< not one of `all`
};

const base::Registry<Verb>& verbs();

/// Processor time of this process so far, in seconds, over all its threads.
double processorSeconds();

} // namespace penumbra::bench
