#include "fuzz/target.h"
#include "ingest/reader.h"

#include <cstdint>
#include <cstdio>
#include <cstdlib>

using namespace penumbra;

/// What no input may do: crash, or what fuzz::faultOf() names. PENUMBRA_READER names the target; without it each input
/// goes to the reader that takes it for its own.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const char* target = std::getenv("PENUMBRA_READER");
    std::string bytes(reinterpret_cast<const char*>(data), size);
    const auto* reader = target ? nullptr : ingest::findReader(bytes, "fuzz");
    if (target == nullptr && reader == nullptr) return 0;
    const auto fault = fuzz::faultOf(target ? target : reader->id, std::move(bytes));
    if (fault.empty()) return 0;
    std::fprintf(stderr, "%s\n", fault.c_str());
    std::abort();
}
