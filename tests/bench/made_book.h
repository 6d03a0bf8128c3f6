#pragma once

#include "base/result.h"

#include <string>

namespace penumbra::bench {

/// Writes a workbook in the layout of RVTools 4.7, saved by LibreOffice: the tabs vInfo, vCPU, vMemory, vDisk,
/// vPartition and vHost with all their columns, shared strings, a style on every cell. Two disks and three partitions a
/// machine, twenty machines a host. Everything in it is made up.
base::Result<void> writeBook(const std::string& path, int machines);

} // namespace penumbra::bench
