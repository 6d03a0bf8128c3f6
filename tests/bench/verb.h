#pragma once

#include "base/json.h"
#include "base/registry.h"
#include "base/result.h"
#include "base/run.h"

#include <algorithm>
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
/// The same of the calling thread alone.
double threadSeconds();

/// What some work took: processor time of all threads, and of the busiest one as far as it can be told: the caller, or
/// the mean of the others. On idle processors, one for each thread, the second is how long it lasts.
struct Spent {
    double cpu = 0, longest = 0; ///< seconds
};

template <class Work>
Spent spent(const base::Run& run, Work work) {
    const double all = processorSeconds(), own = threadSeconds();
    work();
    const double mine = threadSeconds() - own, cpu = processorSeconds() - all;
    return {cpu, run.threads < 2 ? cpu : std::max(mine, (cpu - mine) / (run.threads - 1))};
}

} // namespace penumbra::bench
