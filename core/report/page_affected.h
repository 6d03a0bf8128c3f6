#pragma once

#include "base/json.h"
#include "report/page.h"
#include "report/work.h"

#include <map>

namespace penumbra::report {

/// The services that a work touches, and everyone who depends on them.
struct BlastRadius {
    enum class How { Direct, Hard, Soft };
    struct Service {
        int row = -1; ///< of the world with the plan
        How how = How::Direct;
        std::vector<std::string> path; ///< names from the service that is touched to this one
        std::string owner;             ///< empty: nobody said
    };
    std::size_t hosts = 0;         ///< that the work touches
    std::vector<Service> services; ///< directly touched ones by row, then by a hard, then by a soft dependency
    std::size_t count(How how) const;
    std::vector<std::string> owners(How how) const; ///< each once, by name
};
BlastRadius blastRadiusOf(const Document& document);

/// By the rows, in the world with the plan, of the services whose replicas a work moves, changes or takes the host
/// from: the places of those works, ascending.
std::map<int, std::vector<std::size_t>> servicesTouchedBy(const Document& document, const model::World& with,
                                                          const std::vector<Work>& works);

/// The blast radius in numbers, for the first page.
PageList hitList(const Document& document);
/// Everything that is affected, with the way that leads to it and its owner.
PageSection affectedSection(const Document& document);

/// The member `blast_radius` of the plan.
base::Json blastRadiusJson(const Document& document);

/// Who owns a resource as its source says; empty where nobody does.
std::string ownerOf(const model::Inventory& inventory, const model::ResourceId& id);

} // namespace penumbra::report
