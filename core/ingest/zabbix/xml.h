#pragma once

#include "base/json.h"

#include <string_view>

namespace penumbra::ingest {

/// An export in XML as the same export in JSON would be: elements become members, and those that the format knows as
/// lists become lists. The error names the line.
base::Result<base::Json> zabbixXml(std::string_view text, std::string_view name);

} // namespace penumbra::ingest
