#pragma once

#include "base/problem.h"
#include "base/result.h"
#include "ingest/excerpt/spot.h"
#include "ingest/reader.h"

#include <map>
#include <string>
#include <utility>
#include <vector>

namespace penumbra::ingest {

/// A few lines of a file about one of them, in UTF-8, each cut to what a screen shows.
struct Excerpt {
    std::size_t first = 1;  ///< the number of the first of them
    std::size_t marked = 0; ///< the number of the line that is meant; 0 for none
    std::vector<std::string> lines;
    std::vector<std::pair<std::string, std::string>> cells; ///< of a table's row that is meant, by heading
};

/// Reads what is at a spot of a file. Of a text no more is held than the neighbourhood, however large the file is;
/// what is packed is unpacked, and a workbook read, in a limited child process. An input error where the file cannot
/// be read or has no such place any more.
base::Result<Excerpt> excerptAt(const std::string& path, const Spot& spot, const Limits& limits = {});

/// The lines of a plain text that problems speak of, by their number, without those of more than 64 KiB; empty for a
/// file that is none. In a table a row goes on behind a line that ends within quotes, and its first row is there too.
std::map<std::size_t, std::string> linesOf(const std::string& path, const base::Problems& problems, bool table);

} // namespace penumbra::ingest
