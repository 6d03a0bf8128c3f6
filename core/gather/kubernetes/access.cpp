#include "gather/kubernetes/access.h"

#include "base/file.h"
#include "base/text.h"
#include "gather/http_params.h"
#include "ingest/kubernetes/kubeconfig.h"

#include <algorithm>
#include <fmt/format.h>

namespace penumbra::gather {

namespace {

/// A namespace is a DNS label, so it needs no escape in a path.
bool isSpace(std::string_view text) {
    const auto fits = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'; };
    return !text.empty() && text.size() <= 63 && std::all_of(text.begin(), text.end(), fits);
}

base::Result<std::vector<std::string>> spacesOf(const base::Params& params) {
    auto out = listOf(params, "namespaces");
    for (const auto& name : out)
        if (!isSpace(name))
            return base::failUsage(
                PENUMBRA_SAY("Problem", "The parameter 'namespaces' names '{}', which is no namespace.")(name));
    std::sort(out.begin(), out.end());
    out.erase(std::unique(out.begin(), out.end()), out.end());
    return out;
}

std::string firstLine(std::string text) { return text.substr(0, text.find_first_of("\r\n")); }

/// Whether the parameters themselves say who asks.
bool hasCredentials(const HttpSettings& http) {
    return !http.bearer.empty() || !http.username.empty() || !http.certificateFile.empty();
}

base::Result<void> takeUser(const ingest::Kubeconfig& config, const std::string& path, HttpSettings& http) {
    http.bearer = config.token;
    if (http.bearer.empty() && !config.tokenFile.empty()) {
        auto token = base::readFile(config.tokenFile, 64 << 10);
        if (!token) return tl::unexpected(token.error());
        http.bearer = firstLine(std::move(*token));
    }
    if (http.bearer.empty()) {
        http.username = config.username;
        http.password = config.password;
    }
    http.certificate = config.certificate;
    http.certificateFile = config.certificateFile;
    http.key = config.key;
    http.keyFile = config.keyFile;
    const bool none = !hasCredentials(http) && http.certificate.empty();
    if (none && !config.program.empty())
        return base::failInput(PENUMBRA_SAY(
            "Problem", "The user of {} gets a token by running '{}', and Penumbra runs no program. "
                       "Give the token of a service account in the parameter 'bearer'.")(path, config.program));
    return {};
}

base::Result<void> takeKubeconfig(const base::Params& params, const ingest::Kubeconfig& config, ClusterAccess& out) {
    const auto& path = params.text("kubeconfig");
    auto& http = out.http;
    if (params.text("url").empty()) {
        auto url = parseUrl(config.server);
        if (!url)
            return base::failInput(
                PENUMBRA_SAY("Problem", "The server of {} cannot be used. {}")(path, url.error().text));
        out.url = std::move(*url);
    }
    if (http.caFile.empty()) {
        if (config.insecure && out.url.scheme == "https")
            return base::failInput(PENUMBRA_SAY(
                "Problem", "{} tells clients not to verify the server's certificate, which Penumbra always does. "
                           "Name the file of its authority in the parameter 'ca'.")(path));
        http.ca = config.ca;
        http.caFile = config.caFile;
    }
    if (http.proxy.empty()) http.proxy = config.proxy;
    if (hasCredentials(http)) return {};
    return takeUser(config, path, http);
}

} // namespace

bool ClusterAccess::sameAs(const ClusterAccess& o) const {
    const auto all = [](const ClusterAccess& a) {
        const auto& h = a.http;
        return std::tie(a.url.scheme, a.url.host, a.url.port, a.url.path, h.username, h.password, h.bearer, h.caFile,
                        h.certificateFile, h.keyFile, h.ca, h.certificate, h.key, h.proxy);
    };
    return all(*this) == all(o);
}

Url ClusterAccess::at(const std::string& path, std::string query) const {
    Url out = url;
    while (out.path.ends_with('/')) out.path.pop_back();
    out.path += path;
    out.query = std::move(query);
    return out;
}

base::Result<void> checkAccess(const base::Params& params) {
    if (params.text("url").empty() && params.text("kubeconfig").empty())
        return base::failUsage(PENUMBRA_SAY(
            "Problem", "Give the server's address in 'url', or the path of a kubeconfig in 'kubeconfig'.")());
    if (!params.text("url").empty())
        if (auto url = urlParam(params); !url) return tl::unexpected(url.error());
    if (auto spaces = spacesOf(params); !spaces) return tl::unexpected(spaces.error());
    return {};
}

base::Result<ClusterAccess> clusterAccess(const base::Params& params, Meter& meter) {
    ClusterAccess out;
    auto http = httpSettings(params, meter);
    if (!http) return tl::unexpected(http.error());
    out.http = std::move(*http);
    out.page = static_cast<int>(params.integer("page"));
    auto spaces = spacesOf(params);
    if (!spaces) return tl::unexpected(spaces.error());
    out.spaces = std::move(*spaces);
    if (!params.text("url").empty()) {
        auto url = urlParam(params);
        if (!url) return tl::unexpected(url.error());
        out.url = std::move(*url);
    }
    if (const auto& path = params.text("kubeconfig"); !path.empty()) {
        const auto config = ingest::readKubeconfig(path, params.text("context"));
        if (!config) return tl::unexpected(config.error());
        if (auto taken = takeKubeconfig(params, *config, out); !taken) return tl::unexpected(taken.error());
    }
    return out;
}

} // namespace penumbra::gather
