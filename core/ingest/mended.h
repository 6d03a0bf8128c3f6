#pragma once

#include "ingest/reader.h"

#include <optional>
#include <string>
#include <vector>

namespace penumbra::ingest {

/// The columns of the table that `import --rejects` writes (report/problem_sheet.h): its rejected rows can be mended in
/// their last cell and imported again.
inline constexpr const char* kRejectColumns[] = {"file", "line", "path", "severity", "code", "reason", "raw"};
/// The code of the row that holds the headings of the file.
inline constexpr const char* kRejectHeadings = "columns";

bool isRejects(const std::vector<std::string>& headings);
bool isRejects(std::string_view bytes);

/// The rejected rows of one table.
struct Mended {
    std::string file; ///< that they were rejected from
    std::string text; ///< its headings and the rows, each on the line of the sheet on which it stands
};
/// Takes the rows out of the sheet. An input error where there is none, where they are of several files, or where the
/// row of a line stands there twice in two versions.
base::Result<Mended> mendedRows(std::string_view bytes, std::string_view name);

/// What a batch states is said by `source` from here on.
void takeAsFrom(model::Batch& batch, const std::string& source);

} // namespace penumbra::ingest
