#pragma once

#include "ingest/mapping/draft.h"
#include "ingest/reader.h"

#include <optional>
#include <string>
#include <string_view>

namespace penumbra::ingest {

/// What the first bytes of a large file hold.
struct Beginning {
    model::Batch batch;
    std::uint64_t looked = 0; ///< bytes of the file
    std::uint64_t size = 0;   ///< of the whole
};

/// A file from this size on is looked at by its beginning first.
inline constexpr std::uint64_t kLargeFile = std::uint64_t{8} << 20;

/// Reads the beginning of a large file as if it were all; nothing for a file that is not large, or whose beginning
/// cannot be told from a damaged file: a workbook, XML, YAML, a calendar. Takes some tenths of a second at most.
base::Result<std::optional<Beginning>> readBeginning(const std::string& path, std::string_view readerId,
                                                     const std::string& mapping, base::Time now,
                                                     const Limits& limits = {});

/// The headings of a table, from the file's first bytes; empty where it does not look like one.
std::vector<std::string> headingsOfFile(const std::string& path, const Limits& limits = {});
/// Its headings and words, from the file's first bytes; empty where it does not look like one.
TableHead tableOfFile(const std::string& path, const Limits& limits = {});

/// A text that was cut anywhere, cut back to where its last record ends: a line of a table, a log or a list of JSON
/// values; in one JSON value the last item of its longest list, with everything closed behind it. Empty where there is
/// no such place.
std::string wholeRecords(std::string_view text, const Head& head);

} // namespace penumbra::ingest
