#pragma once

#include <string_view>

namespace penumbra::gather {

/// Whether a setting of that name may hold a password, a token or another secret, or a text in which one stands. Such a
/// setting is left out, value and all.
bool namesSecret(std::string_view key);

} // namespace penumbra::gather
