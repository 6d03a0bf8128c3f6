#pragma once

#include "ingest/reader.h"

#include <string>
#include <string_view>

namespace penumbra::ingest {

/// A batch as bytes, for the way from the child process to the parent on the same machine; never for a file.
std::string encodeBatch(const model::Batch& batch);

/// Trusts nothing: lengths are checked against what is there, enumerations against their range, and every byte must be
/// used.
base::Result<model::Batch> decodeBatch(std::string_view bytes);

} // namespace penumbra::ingest
