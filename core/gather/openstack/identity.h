#pragma once

#include "base/params.h"
#include "gather/http.h"

#include <string>

namespace penumbra::gather {

/// Who asks: a user in a project, or an application credential, which belongs to a project by itself.
struct OpenStackAccount {
    std::string user, password, userDomain, project, projectDomain;
    std::string credentialId, credentialSecret;
};

/// Which compute API of the catalog is meant.
struct OpenStackPlace {
    std::string region; ///< empty: the first
    std::string interface;
};

struct OpenStackLogin {
    std::string token;
    Url compute; ///< of the catalog
};

/// Asks the identity API, version 3, for a token. `url` is its address, with or without /v3.
base::Result<OpenStackLogin> logIn(const HttpClient& client, const Url& url, const OpenStackAccount& account,
                                   const OpenStackPlace& place, const base::Run& run);

} // namespace penumbra::gather
