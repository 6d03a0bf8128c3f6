#pragma once

#include <cstdint>
#include <string_view>

namespace penumbra::ingest {

/// The check sum of RFC 3720, appendix B.4 (polynomial of Castagnoli, reflected).
std::uint32_t crc32c(std::string_view bytes);

} // namespace penumbra::ingest
