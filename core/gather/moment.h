#pragma once

#include "model/batch.h"

#include <string>
#include <vector>

namespace penumbra::gather {

/// Adds something that happened to a resource at one moment, as one record with the lines that prove it.
void addMoment(model::Batch& batch, model::EventKind kind, std::string id, std::string title, base::Time time,
               model::ResourceId whose, std::vector<std::string> evidence);

} // namespace penumbra::gather
