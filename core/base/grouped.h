#pragma once

#include <cstdint>
#include <string>

namespace penumbra::base {

/// A count for people: "9999", but "10,000" and "3,212,916", as the texts and the window write them in every language.
std::string grouped(std::int64_t count);

} // namespace penumbra::base
