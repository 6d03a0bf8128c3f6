#pragma once

#include "report/page.h"

#include <string>

namespace penumbra::cli {

/// Writes the board's page as PDF. A build without Qt says so instead.
base::Result<void> writePdf(const report::Page& page, const std::string& path);

} // namespace penumbra::cli
