#pragma once

#include "base/result.h"
#include "base/time.h"

#include <string>

namespace penumbra::session {

/// What a Kubernetes file deploys, as the action deploy-manifest takes it: Deployments, StatefulSets, ReplicaSets and
/// pods by service, read in a limited child process. Input error where it holds none of them, or as ingest::readFile().
base::Result<std::string> readManifest(const std::string& path, base::Time now);

} // namespace penumbra::session
