#pragma once

#include "base/params.h"
#include "base/registry.h"
#include "document/outline.h"
#include "model/batch.h"

#include <optional>
#include <span>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace penumbra::ingest {

/// One piece of untrusted input.
struct Input {
    std::string name;                    ///< the file's name, as people know it
    std::string bytes;                   ///< already decompressed
    base::Time time{};                   ///< when it was captured: the file's time, or now
    std::string mapping;                 ///< JSON text of a saved column mapping, or what a reader asks for instead
    std::optional<base::Time> written{}; ///< when the file was last changed, where it is one
};

/// The beginning of an input, as every reader gets it to tell whether the input is its own.
struct Head {
    std::string_view bytes; ///< the first 64 KiB
    std::string_view name;
    document::Outline outline;
    std::vector<std::string> headings; ///< of a CSV table, as they stand; empty where it does not look like one
    std::vector<std::string> sheets;   ///< of a workbook; empty where it is none or cannot be opened
};
/// Looks into a workbook in a limited child process, everything else on the spot.
Head headOf(std::string_view bytes, std::string_view name);

/// Turns bytes of one format into a batch. It runs in a limited child process: it may be slow, greedy or crash.
struct Reader {
    const char* id;
    const char* title;
    const char* summary;
    /// 0: certainly not mine; 100: certainly mine. By content, the name only breaks ties.
    int (*sniff)(const Head& head);
    base::Result<model::Batch> (*read)(const Input& input);
    bool ofLines = false; ///< a text that may be cut behind any line
};

base::Registry<Reader> readers();

struct Limits {
    base::Duration time = std::chrono::seconds(5);   ///< of the processor; four times as much by the clock
    std::uint64_t memory = std::uint64_t{512} << 20; ///< bytes of address space beyond what the parent has
    std::stop_token stop{};                          ///< ends the child and the call within some 20 ms
};

/// The reader that is surest that these bytes are its own, or null.
const Reader* findReader(std::string_view bytes, std::string_view name);

/// Runs one reader in a child process, registered or not.
base::Result<model::Batch> readWith(const Reader& reader, const Input& input, const Limits& limits = {});

/// Finds the reader (or takes the one named), runs it in a child process with CPU, memory and file-size limits and
/// returns its batch. A child that dies or is too slow is an input error that names the file and the limit.
base::Result<model::Batch> read(const Input& input, std::string_view readerId = {}, const Limits& limits = {});

/// Reads a file from disk (gzip is inflated) and calls read().
base::Result<model::Batch> readFile(const std::string& path, std::string_view readerId, const std::string& mapping,
                                    base::Time now, const Limits& limits = {});

} // namespace penumbra::ingest
