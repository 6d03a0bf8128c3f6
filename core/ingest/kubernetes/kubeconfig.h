#pragma once

#include "base/result.h"

#include <string>

namespace penumbra::ingest {

/// What one context of a kubeconfig file says of its server and its user. Certificates and keys are PEM text or files;
/// a relative file is one beside the kubeconfig.
struct Kubeconfig {
    std::string server;
    std::string space; ///< the namespace of the context; empty: none
    std::string ca, caFile;
    std::string certificate, certificateFile, key, keyFile;
    std::string token, tokenFile, username, password;
    std::string proxy;
    bool insecure = false; ///< it tells clients not to verify the server's certificate
    std::string program;   ///< that would have to be run for a token; it is not
};

/// `context`: empty for the current one. The error holds no secret.
base::Result<Kubeconfig> readKubeconfig(const std::string& path, const std::string& context);

} // namespace penumbra::ingest
