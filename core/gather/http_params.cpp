#include "gather/http_params.h"

#include "base/file.h"
#include "base/parts.h"
#include "base/text.h"

#include <algorithm>
#include <fmt/format.h>

namespace penumbra::gather {

std::vector<std::string> listOf(const base::Params& params, const char* key) {
    std::vector<std::string> out;
    if (!params.has(key)) return out;
    auto text = params.text(key);
    std::replace_if(
        text.begin(), text.end(), [](char c) { return c == ';' || c == '\n'; }, ',');
    for (const auto part : base::splitList(text, ',')) out.emplace_back(part);
    return out;
}

base::Result<std::string> secret(const base::Params& params, const char* key) {
    constexpr std::string_view kFile = "file:";
    std::string text = params.text(key);
    if (text.starts_with(kFile)) {
        auto content = base::readFile(text.substr(kFile.size()), 64 << 10);
        if (!content) return tl::unexpected(content.error());
        text = std::move(*content);
        while (text.ends_with('\n') || text.ends_with('\r')) text.pop_back();
        if (text.empty())
            return base::failInput(PENUMBRA_SAY("Problem", "The file of the parameter '{}' is empty.")(key));
    }
    if (text.starts_with("keychain:"))
        return base::failInput(
            PENUMBRA_SAY("Problem", "The parameter '{}' stands in the desktop's keychain, which only the program "
                                    "with a window opens. Use file:PATH of a file that holds it.")(key));
    const auto control = [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; };
    if (std::any_of(text.begin(), text.end(), control))
        return base::failInput(
            PENUMBRA_SAY("Problem", "The parameter '{}' holds a line break or a control character.")(key));
    return text;
}

base::Result<HttpSettings> httpSettings(const base::Params& params, Meter& meter) {
    HttpSettings out;
    out.meter = &meter;
    auto password = secret(params, "password");
    if (!password) return tl::unexpected(password.error());
    auto bearer = secret(params, "bearer");
    if (!bearer) return tl::unexpected(bearer.error());
    out.username = params.text("username");
    if (!bearer->empty() && !out.username.empty())
        return base::failUsage(
            PENUMBRA_SAY("Problem", "Give either 'username' and 'password' or 'bearer', not both.")());
    if (!password->empty() && out.username.empty())
        return base::failUsage(PENUMBRA_SAY("Problem", "A 'password' needs a 'username'.")());
    out.password = std::move(*password);
    out.bearer = std::move(*bearer);
    out.caFile = params.text("ca");
    out.certificateFile = params.text("certificate");
    out.keyFile = params.text("key");
    out.proxy = params.text("proxy");
    if (out.proxy.find('@') != std::string::npos)
        return base::failUsage(PENUMBRA_SAY(
            "Problem", "The parameter 'proxy' holds a user. A proxy that asks for one is not supported.")());
    out.deadline = params.duration("timeout");
    using namespace std::chrono_literals;
    if (out.deadline < 1s || out.deadline > 1h)
        return base::failUsage(PENUMBRA_SAY("Problem", "The parameter 'timeout' must lie between 1s and 1h.")());
    out.floorTime = std::min<base::Duration>(out.deadline / 2, std::chrono::seconds(60));
    return out;
}

base::Result<Url> urlParam(const base::Params& params) {
    auto url = parseUrl(params.text("url"));
    if (!url) return base::failUsage(PENUMBRA_SAY("Problem", "The parameter 'url' is wrong. {}")(url.error().text));
    if (!url->query.empty())
        return base::failUsage(
            PENUMBRA_SAY("Problem", "The parameter 'url' has a part after '?'. Leave it out: only the path counts.")());
    return url;
}

} // namespace penumbra::gather
