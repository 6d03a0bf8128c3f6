#pragma once

#include "report/work.h"

#include "base/json.h"

#include <string>
#include <vector>

namespace penumbra::report {

/// The arguments of one call of kubectl.
using Arguments = std::vector<std::string>;

/// What one edit is to Kubernetes.
struct Kubectl {
    std::vector<Arguments> begin; ///< in this order
    std::vector<Arguments> end;   ///< what ends it at the end of its window
    base::Json manifest;          ///< to apply at its begin, with only the fields that are ours; null: none
    std::string byHand;           ///< why it is not in these, and what to do: whole sentences; may stand beside them
    bool empty() const { return begin.empty() && manifest.is_null(); }
};
/// `all` are the edits that are carried out or planned beside it, in their order: what changes the replicas of the same
/// service is counted with it, as far as it holds at the time.
Kubectl kubectlFor(const session::Evaluation& evaluation, const whatif::Edit& edit,
                   const std::vector<whatif::Edit>& all = {});

/// The call that scales the manifest's object as the manifest says.
Arguments scaleCall(const base::Json& manifest);

/// Whether the inventory has the host from Kubernetes.
bool isNode(const session::Evaluation& evaluation, const model::ResourceId& host);

} // namespace penumbra::report
