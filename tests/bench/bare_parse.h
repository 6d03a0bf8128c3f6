#pragma once

#include "base/result.h"

#include <string>

namespace penumbra::bench {

/// What the library alone does to a file of that format: nothing is made of it but a count.
base::Result<std::int64_t> parseCsv(const std::string& path);  ///< libcsv: rows
base::Result<std::int64_t> parseJson(const std::string& path); ///< nlohmann: values of the outermost level
base::Result<std::int64_t> parseBook(const std::string& path); ///< libzip and pugixml: rows of all sheets

} // namespace penumbra::bench
