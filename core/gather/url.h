#pragma once

#include "base/result.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace penumbra::gather {

/// An http or https address without user, password and fragment, so that it may be shown.
struct Url {
    std::string scheme; ///< "http" or "https"
    std::string host;
    std::string port;
    std::string path;
    std::string query; ///< without the "?"; may hold a token, so it is never shown

    /// Scheme, host and port: what credentials belong to.
    std::string origin() const;
    /// For people and error texts: origin and path.
    std::string shown() const { return origin() + path; }
    /// For the request itself.
    std::string full() const { return query.empty() ? shown() : shown() + "?" + query; }
    bool operator==(const Url&) const = default;
};

/// Refuses every scheme but http and https, and an address that carries a user or a password: those have parameters of
/// their own. The error never repeats the text, since a password may stand in it.
/// `relativeTo`: what a redirect's target may be relative to.
base::Result<Url> parseUrl(std::string_view text, const Url* relativeTo = nullptr);

/// key=value&... with everything but unreserved characters percent-encoded (RFC 3986, section 2.3).
std::string formQuery(const std::vector<std::pair<std::string, std::string>>& fields);

} // namespace penumbra::gather
