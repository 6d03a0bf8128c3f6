#pragma once

#include "report/exporter.h"

namespace penumbra::report {

/// Writes the document in that format at `path`: a file, or a folder for formats of several files. All of it or what
/// was there before. A folder that holds anything that no export wrote there is refused: each export leaves a list of
/// its files.
base::Result<void> save(const Exporter& exporter, const Document& document, const std::string& path);

/// The files as the folder `path`: written into `path`.part, which then takes its place; what was there is
/// `path`.former meanwhile. Where one of these is there already, it is refused.
base::Result<void> writeFolder(const std::vector<File>& files, const std::string& path);

} // namespace penumbra::report
