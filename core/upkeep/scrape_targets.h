#pragma once

#include "gather/sampling/agenda.h"
#include "model/inventory.h"

#include <string>
#include <vector>

namespace penumbra::upkeep {

/// The targets of a Prometheus in the form of its file_sd_configs, each with the interval that its agenda asks for
/// (__scrape_interval__, which Prometheus heeds since 2.29): a job with such a file follows it without a reload. A
/// target's address is its attribute "instance"; a resource without one is left out. The same targets give the same
/// bytes.
std::string scrapeTargets(const std::vector<gather::TargetState>& targets, const model::Inventory& inventory);

} // namespace penumbra::upkeep
