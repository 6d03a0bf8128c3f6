#pragma once

#include "base/units.h"
#include "gather/prometheus_answer.h"
#include "model/resource.h"

#include <optional>
#include <string>
#include <vector>

namespace penumbra::gather {

/// A query of the planner's own whose rows are series of resources: a sum over a thousand series comes as one.
struct OwnQuery {
    model::ResourceKind kind = model::ResourceKind::Service;
    std::string name; ///< of the resource; "{label}" in it stands for that label's value in each row
    std::string metric;
    base::Unit unit = base::Unit::Count;
    std::string expression;

    bool perRow() const { return name.find('{') != std::string::npos; }
    /// The resource's name with a row's labels in it; none where a label is missing.
    std::optional<std::string> nameFor(const LabelSet& labels) const;
};

/// One query a line, or between semicolons: "service/shop orders (1/s) = sum(rate(orders_total[5m]))". The unit
/// may be left out.
base::Result<std::vector<OwnQuery>> parseOwnQueries(std::string_view text);

} // namespace penumbra::gather
