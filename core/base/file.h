#pragma once

#include "base/result.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace penumbra::base {

/// Reads a whole file, at most `limit` bytes; refuses a larger one by name.
Result<std::string> readFile(const std::string& path, std::uint64_t limit = std::uint64_t{1} << 30);

/// Writes all of `bytes` or leaves what was there: temporary file beside it, length checked, fsync, rename, fsync of
/// the folder. The only way Penumbra writes a file that somebody keeps. A device or a pipe is
/// written through.
Result<void> writeFile(const std::string& path, std::string_view bytes);

/// Inflates gzip bytes, at most `limit` bytes out; a cut or damaged stream is an error.
Result<std::string> gunzip(std::string_view bytes, std::uint64_t limit = std::uint64_t{1} << 30);
/// The first bytes that a gzip stream inflates to, `most` of them; what is cut or damaged behind them is not asked.
std::string gunzipBeginning(std::string_view bytes, std::size_t most);
inline bool isGzip(std::string_view bytes) { return bytes.starts_with("\x1F\x8B"); }

} // namespace penumbra::base
