#pragma once

#include "base/problem.h"

#include <string>
#include <vector>

namespace penumbra::report {

/// What was told of one file.
struct FileProblems {
    std::string file; ///< its path, so that the rejected lines themselves can be read from it
    base::Problems problems;
};

/// One row a problem: file, line, path, severity, code, reason, and the line of the file itself where it is a text; of
/// a table its headings too, so that the mended rows can be imported again (ingest/mended.h). Nothing in it runs as a
/// formula in a spreadsheet.
std::string problemSheet(const std::vector<FileProblems>& files);

} // namespace penumbra::report
