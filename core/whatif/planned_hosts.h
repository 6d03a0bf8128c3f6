#pragma once

#include "model/batch.h"
#include "model/inventory.h"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace penumbra::whatif {

/// What a plan is made from.
struct PlannedFrom {
    const model::Batch& wanted; ///< with the ids of the live inventory
    const model::Inventory& live;
    base::Time begin;
    std::set<std::string> declared;                  ///< what living resources are called where they were declared
    bool isThere(const model::ResourceId& id) const; ///< at the begin, and more than a placeholder
};

std::set<std::string> declaredNames(const model::Inventory& live);

/// The edits that a plan comes to, while it is gone through.
struct PlannedEdits {
    std::vector<model::Change> changes;
    std::vector<model::ResourceId> touched; ///< what will be made among them, under the id that it will have
    std::map<std::string, int> passed;      ///< by what it is: no edit stands for it
    std::vector<std::string> warnings, notes;
    int already = 0; ///< asked for and there

    void add(const char* action, base::ParamTexts params, const model::ResourceId& about);
    /// The hosts to be made so far, alike ones as one edit.
    void settleHosts();

    struct NewHost {
        std::string name; ///< before an index, as in "aws_instance.web[2]"
        base::ParamTexts params;
        auto operator<=>(const NewHost&) const = default;
    };
    std::map<NewHost, std::vector<model::ResourceId>> newHosts;
};

/// "create", "update", "replace", "delete", or "" where the resource is wanted as it is described.
std::string plannedAction(const model::Resource& resource);

/// The amounts as the parameters cpu, memory and gpu. Others go into `passed`.
base::ParamTexts amountParams(const model::Amounts& amounts, const model::Dimensions& dimensions,
                              const model::Resource& of, PlannedEdits& edits);

void planHost(PlannedEdits& edits, const PlannedFrom& from, const model::Resource& host);
/// One that a plan's action is about.
void planWorkload(PlannedEdits& edits, const PlannedFrom& from, const model::Resource& workload);

} // namespace penumbra::whatif
