#include "gather/url.h"

#include "base/text.h"

#include <curl/urlapi.h>
#include <memory>

namespace penumbra::gather {

namespace {

using Handle = std::unique_ptr<CURLU, decltype(&curl_url_cleanup)>;

std::string part(CURLU* handle, CURLUPart which, unsigned flags = 0) {
    char* text = nullptr;
    if (curl_url_get(handle, which, &text, flags) != CURLUE_OK || !text) return {};
    std::string out(text);
    curl_free(text);
    return out;
}

bool unreserved(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '.' ||
           c == '_' || c == '~';
}

std::string percentEncoded(std::string_view text) {
    constexpr char kHex[] = "0123456789ABCDEF";
    std::string out;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (unreserved(c)) {
            out += c;
        } else {
            out += {'%', kHex[byte >> 4], kHex[byte & 15]};
        }
    }
    return out;
}

} // namespace

std::string Url::origin() const {
    const bool usual = port.empty() || (scheme == "http" && port == "80") || (scheme == "https" && port == "443");
    return scheme + "://" + host + (usual ? "" : ":" + port);
}

base::Result<Url> parseUrl(std::string_view text, const Url* relativeTo) {
    const Handle handle(curl_url(), &curl_url_cleanup);
    if (!handle) return base::failInternal(PENUMBRA_SAY("Problem", "The address could not be read: memory ran out.")());
    // Setting a second address resolves it against the first (RFC 3986, section 5).
    if (relativeTo) curl_url_set(handle.get(), CURLUPART_URL, relativeTo->full().c_str(), 0);
    if (curl_url_set(handle.get(), CURLUPART_URL, std::string(text).c_str(), CURLU_NON_SUPPORT_SCHEME) != CURLUE_OK)
        return base::failInput(
            PENUMBRA_SAY("Problem", "The address cannot be read. Write it like http://prometheus.example:9090.")());
    Url out;
    out.scheme = part(handle.get(), CURLUPART_SCHEME);
    if (out.scheme != "http" && out.scheme != "https")
        return base::failInput(
            PENUMBRA_SAY("Problem", "Only addresses that begin with http:// or https:// can be gathered from.")());
    if (!part(handle.get(), CURLUPART_USER).empty() || !part(handle.get(), CURLUPART_PASSWORD).empty())
        return base::failInput(PENUMBRA_SAY(
            "Problem", "The address holds a user or a password. Leave them out and use the parameters 'username' "
                       "and 'password', so that they are not shown.")());
    out.host = part(handle.get(), CURLUPART_HOST);
    out.port = part(handle.get(), CURLUPART_PORT, CURLU_DEFAULT_PORT);
    out.path = part(handle.get(), CURLUPART_PATH);
    out.query = part(handle.get(), CURLUPART_QUERY);
    if (out.host.empty()) return base::failInput(PENUMBRA_SAY("Problem", "The address names no server.")());
    return out;
}

std::string formQuery(const std::vector<std::pair<std::string, std::string>>& fields) {
    std::string out;
    for (const auto& [key, value] : fields) {
        if (!out.empty()) out += '&';
        out.append(percentEncoded(key)).append("=").append(percentEncoded(value));
    }
    return out;
}

} // namespace penumbra::gather
