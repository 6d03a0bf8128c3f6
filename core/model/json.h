#pragma once

#include "base/json.h"
#include "model/event.h"
#include "model/resource.h"

namespace penumbra::model {

/// The stored form of the model's values. fromJson never throws: what it cannot read is an error that names the member.
/// Amounts are objects {dimension name: amount}; unknown dimensions are added to `dimensions`.
base::Json toJson(const Resource& resource, const Dimensions& dimensions);
base::Result<Resource> resourceFromJson(const base::Json& json, Dimensions& dimensions);

base::Json toJson(const CallTraits& call); ///< only what it says
base::Result<CallTraits> callFromJson(const base::Json& json);

base::Json toJson(const ScheduledEvent& event);
base::Result<ScheduledEvent> eventFromJson(const base::Json& json);

base::Json toJson(const Change& change); ///< {"action": ..., "params": {...}}
base::Result<Change> changeFromJson(const base::Json& json);

base::Json toJson(const base::TimeWindow& window); ///< {"begin": ..., "end": ...}; open ends are left out
base::Result<base::TimeWindow> windowFromJson(const base::Json& json);

} // namespace penumbra::model
