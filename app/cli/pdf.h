#pragma once

#include "report/page.h"

#include <string>

namespace penumbra::cli {

/// The PDF as `schema` lists it beside the registered exporters.
struct PdfExport {
    const char* id;
    const char* title;
    const char* summary;
};
extern const PdfExport kPdfExport;

/// Writes the board's document as PDF. A build without Qt says so instead.
base::Result<void> writePdf(const report::Page& page, const std::string& path);

} // namespace penumbra::cli
