#pragma once

#include "model/event.h"
#include "model/resource.h"

namespace penumbra::store {

/// Whether every text in it is UTF-8: any other would be stored as something else than what came.
bool isStorable(const model::Resource& resource, const model::Dimensions& dimensions);
bool isStorable(const model::Relation& relation);
bool isStorable(const model::ScheduledEvent& event);

} // namespace penumbra::store
