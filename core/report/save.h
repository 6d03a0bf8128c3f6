#pragma once

#include "report/exporter.h"

namespace penumbra::report {

/// Writes the document in that format at `path`: a file, or a folder for formats of several files. All of it or what
/// was there before. A folder that holds anything other than an earlier export of the same format is refused.
base::Result<void> save(const Exporter& exporter, const Document& document, const std::string& path);

/// The files as the folder `path`: written into a folder beside it, which then takes its place.
base::Result<void> writeFolder(const std::vector<File>& files, const std::string& path);

} // namespace penumbra::report
