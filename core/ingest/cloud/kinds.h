#pragma once

#include "model/resource.h"

#include <optional>
#include <string_view>

namespace penumbra::ingest {

/// What a resource type of Terraform ("aws_instance") or of CloudFormation ("AWS::EC2::Instance") is to a planner; none
/// for what takes part in no plan, e.g. a role or a rule. Machines that are rented are hosts; machines on hypervisors
/// of one's own are workloads.
std::optional<model::ResourceKind> cloudKind(std::string_view type);

/// What an instance type offers.
struct InstanceSize {
    std::int64_t milliCores = 0;
    std::int64_t memory = 0; ///< bytes
    bool operator==(const InstanceSize&) const = default;
};

/// Of AWS ("m5.xlarge"), Azure ("Standard_D4s_v3") and Google Cloud ("n2-standard-8"), by the rules of their families;
/// none for a family or size that the rules do not give exactly.
std::optional<InstanceSize> instanceSize(std::string_view type);

} // namespace penumbra::ingest
