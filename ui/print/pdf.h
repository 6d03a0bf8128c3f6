#pragma once

#include "base/result.h"
#include "report/page.h"

#include <string>

namespace penumbra::print {

/// Writes the board's document as A4 sheets with embedded fonts and searchable text. Same page, same bytes: no clock
/// and no random id is left in the document. Needs a QGuiApplication (offscreen will do); any thread may call it.
base::Result<void> writePdf(const report::Page& page, const std::string& path);

} // namespace penumbra::print
