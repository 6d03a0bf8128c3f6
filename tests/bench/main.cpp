#include "bench/verb.h"

#include <cstdlib>
#include <ctime>
#include <fmt/format.h>
#include <string>
#include <vector>

namespace penumbra::bench {

#define PENUMBRA_ENTRY(name) extern const Verb name;
#include "bench/verbs.def"
#undef PENUMBRA_ENTRY

const base::Registry<Verb>& verbs() {
    static constexpr const Verb* kEntries[] = {
#define PENUMBRA_ENTRY(name) &name,
#include "bench/verbs.def"
#undef PENUMBRA_ENTRY
    };
    static constexpr base::Registry<Verb> kRegistry{kEntries};
    return kRegistry;
}

std::string option(const Options& options, const std::string& name, const std::string& otherwise) {
    const auto found = options.find(name);
    return found == options.end() ? otherwise : found->second;
}

int option(const Options& options, const std::string& name, int otherwise) {
    const auto found = options.find(name);
    return found == options.end() ? otherwise : std::atoi(found->second.c_str());
}

namespace {

double seconds(clockid_t clock) {
    timespec now{};
    ::clock_gettime(clock, &now);
    return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) * 1e-9;
}

} // namespace

double processorSeconds() { return seconds(CLOCK_PROCESS_CPUTIME_ID); }
double threadSeconds() { return seconds(CLOCK_THREAD_CPUTIME_ID); }

namespace {

int usage() {
    fmt::print(stderr, "usage: penumbra-bench VERB|all [FILE]... [--data DIR] [--threads N] [--NAME VALUE]...\n");
    for (const Verb* verb : verbs()) fmt::print(stderr, "  {:12} {}\n", verb->id, verb->title);
    return 2;
}

bool measure(const Verb& verb, const Options& options, const base::Run& run) {
    const double begin = processorSeconds();
    const auto result = verb.run(options, run);
    if (!result) {
        fmt::print(stderr, "{}: {}\n", verb.id, result.error().text);
        return false;
    }
    base::Json line{{"verb", verb.id}, {"cpu_s", processorSeconds() - begin}};
    line.update(*result);
    fmt::print("{}\n", line.dump());
    return true;
}

/// Words without a name in front go by their number, from "1" on.
Options optionsOf(const std::vector<std::string>& words) {
    Options options;
    int files = 0;
    for (std::size_t i = 1; i < words.size(); ++i) {
        const bool named = words[i].rfind("--", 0) == 0 && i + 1 < words.size();
        options[named ? words[i].substr(2) : std::to_string(++files)] = named ? words[i + 1] : words[i];
        i += named ? 1 : 0;
    }
    return options;
}

int measureAll(const std::vector<std::string>& words) {
    const Options options = optionsOf(words);
    base::Run run;
    run.threads = option(options, "threads", 1);
    if (words[0] != "all") {
        const Verb* verb = verbs().find(words[0]);
        return verb == nullptr ? usage() : measure(*verb, options, run) ? 0 : 1;
    }
    bool fine = true;
    for (const Verb* verb : verbs())
        if (!verb->asksForFiles) fine = measure(*verb, options, run) && fine;
    return fine ? 0 : 1;
}

} // namespace

} // namespace penumbra::bench

int main(int count, char** words) {
    if (count < 2) return penumbra::bench::usage();
    return penumbra::bench::measureAll({words + 1, words + count});
}
