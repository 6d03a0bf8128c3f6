#include "ingest/reader.h"

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>

using namespace penumbra;

/// What no input may do: crash, break the books, or leave a rejection without a word. The reader is named by
/// PENUMBRA_READER; without it each input goes to the reader that takes it for its own.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const char* id = std::getenv("PENUMBRA_READER");
    const ingest::Input input{
        "fuzz", std::string(reinterpret_cast<const char*>(data), size), base::fromMillis(1'770'000'000'000), {}};
    const auto* reader = id ? ingest::readers().find(id) : ingest::findReader(input.bytes, input.name);
    if (!reader) return 0;
    const auto batch = reader->read(input);
    if (!batch) return 0;
    auto held = batch->resources.size() + batch->relations.size() + batch->events.size() + batch->configItems.size() +
                batch->advisories.size();
    for (const auto& samples : batch->samples) held += samples.times.size();
    const auto& counts = batch->accounting;
    const bool balanced = counts.read == static_cast<std::int64_t>(held) + counts.rejected + counts.duplicate;
    bool told = counts.rejected == 0;
    for (const auto& problem : batch->problems) told = told || problem.severity == base::Severity::Error;
    if (!balanced || !told) std::abort();
    return 0;
}
