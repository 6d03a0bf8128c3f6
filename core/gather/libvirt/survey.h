#pragma once

#include "base/result.h"
#include "base/run.h"

#include <string>

namespace penumbra::gather {

/// What a libvirt says of its machine, its domains and its pools, as one XML document for the reader `libvirt`. The
/// library runs in ingest's limited child: it cannot be stopped, it starts programs such as ssh, and it reads what
/// another machine sends. The connection only reads.
base::Result<std::string> surveyLibvirt(const std::string& uri, const base::Run& run);

} // namespace penumbra::gather
