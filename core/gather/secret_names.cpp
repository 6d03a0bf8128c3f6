#include "gather/secret_names.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <string>

namespace penumbra::gather {

namespace {

constexpr std::array<std::string_view, 15> kWords{"pass",       "secret",   "token",    "credential", "masterauth",
                                                  "masteruser", "apikey",   "api_key",  "api-key",    "private",
                                                  "conninfo",   "_command", "-command", "auth-user",  "sentinel-user"};
/// Names that hold such a word and no secret.
constexpr std::array<std::string_view, 2> kHarmless{"password_encryption", "ssl_passphrase_command_supports_reload"};

} // namespace

bool namesSecret(std::string_view key) {
    std::string low(key);
    std::transform(low.begin(), low.end(), low.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    if (std::find(kHarmless.begin(), kHarmless.end(), low) != kHarmless.end()) return false;
    return std::any_of(kWords.begin(), kWords.end(),
                       [&](std::string_view word) { return low.find(word) != std::string::npos; });
}

} // namespace penumbra::gather
