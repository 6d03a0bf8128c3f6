#pragma once

#include "base/json.h"
#include "base/params.h"
#include "base/result.h"
#include "base/text.h"
#include "model/batch.h"

#include <string>
#include <string_view>
#include <vector>

namespace penumbra::whatif {

/// The parameter of every action that takes a manifestText(). Whoever lets people name a file reads it into that.
inline constexpr base::ParamSpec kManifestParam = {
    .key = "manifest",
    .title = PENUMBRA_TEXT("actions", "Manifest"),
    .kind = base::ParamKind::Text,
    .required = true,
    .help = PENUMBRA_TEXT("actions", "What a Kubernetes manifest deploys. On the command line manifest=FILE reads YAML "
                                     "or JSON with Deployments, StatefulSets or Pods.")};
inline bool takesManifest(const base::ParamSpec& spec) { return std::string_view(spec.key) == kManifestParam.key; }

/// What a manifest asks of one service: so many replicas with the request and the rules of the pattern.
struct ManifestPart {
    std::string service; ///< its id or name
    int replicas = 1;
    model::Resource pattern;
    bool operator==(const ManifestPart&) const = default;
};

/// What a batch deploys, by service: its workloads with their requests and rules, those of no service under their own
/// name. What is bound to a host, or what a plan's action is about, is left out.
std::vector<ManifestPart> manifestParts(const model::Batch& batch);

/// `{"penumbra": "manifest", "format": 1, "parts": [{"service": ..., "replicas": 3, "pattern": {...}}]}`, the form that
/// an edit carries with it: no file has to be there when the scenario is opened again.
std::string manifestText(const std::vector<ManifestPart>& parts, const model::Dimensions& dimensions);
/// Amounts come back in `dimensions`. Input error where a pattern asks for one that is not among them.
base::Result<std::vector<ManifestPart>> parseManifest(std::string_view json, model::Dimensions dimensions);

} // namespace penumbra::whatif
