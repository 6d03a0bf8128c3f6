#pragma once

#include "base/params.h"
#include "base/text.h"
#include "gather/http.h"

#include <array>

namespace penumbra::gather {

/// The parameters that every source behind http has, its address aside.
inline constexpr std::array kHttpParams = std::to_array<base::ParamSpec>({
    {.key = "username", .title = PENUMBRA_TEXT("gather", "User name")},
    {.key = "password",
     .title = PENUMBRA_TEXT("gather", "Password"),
     .help = PENUMBRA_TEXT("gather", "The password, or file:PATH of a file that holds it.")},
    {.key = "bearer",
     .title = PENUMBRA_TEXT("gather", "Bearer token"),
     .help = PENUMBRA_TEXT("gather", "The token, or file:PATH of a file that holds it.")},
    {.key = "ca",
     .title = PENUMBRA_TEXT("gather", "CA certificate"),
     .help = PENUMBRA_TEXT("gather", "PEM file of the authority that signed the server's certificate.")},
    {.key = "certificate",
     .title = PENUMBRA_TEXT("gather", "Client certificate"),
     .help = PENUMBRA_TEXT("gather", "PEM file, where the server asks for one.")},
    {.key = "key",
     .title = PENUMBRA_TEXT("gather", "Client key"),
     .help = PENUMBRA_TEXT("gather", "PEM file of the client certificate's key.")},
    {.key = "proxy",
     .title = PENUMBRA_TEXT("gather", "Proxy"),
     .help = PENUMBRA_TEXT("gather", "Address of a proxy. The environment's proxy is not used.")},
    {.key = "timeout",
     .title = PENUMBRA_TEXT("gather", "Time limit"),
     .kind = base::ParamKind::Duration,
     .preset = "2m",
     .help = PENUMBRA_TEXT("gather", "How long one request may take in all.")},
});

inline constexpr int kMostPages = 10'000; ///< of one list that is asked for page by page

/// A gatherer's own parameters, and then those of http.
template <std::size_t N>
constexpr auto withHttpParams(const std::array<base::ParamSpec, N>& own) {
    return base::joinParams(own, kHttpParams);
}

/// The texts in a parameter that holds several, with commas, semicolons or line breaks between them; trimmed, none of
/// them empty.
std::vector<std::string> listOf(const base::Params& params, const char* key);

/// A secret as it stands, or the content of the file that it refers to. It never shows up in the error.
base::Result<std::string> secret(const base::Params& params, const char* key);

/// From parameters that fit kHttpParams; reads the files that secrets refer to.
base::Result<HttpSettings> httpSettings(const base::Params& params, Meter& meter);

/// The parameter 'url', which has no query.
base::Result<Url> urlParam(const base::Params& params);

} // namespace penumbra::gather
