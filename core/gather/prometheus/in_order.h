#pragma once

#include "gather/prometheus_answer.h"

#include <cstddef>
#include <functional>

namespace penumbra::gather {

/// At most this many requests of one gathering are under way.
inline constexpr int kInFlight = 4;

/// Asks for the pieces 0..count-1, several at a time, and hands each answer over in the order of the pieces, one call
/// at a time, as soon as it and all before it are there. All or nothing: the first failure ends the others and is the
/// result. Reports progress per piece. `ask` is called from several threads.
base::Result<void> fetchInOrder(std::size_t count,
                                const std::function<base::Result<PrometheusAnswer>(std::size_t, const base::Run&)>& ask,
                                const std::function<void(std::size_t, PrometheusAnswer&&)>& take, const base::Run& run);

} // namespace penumbra::gather
