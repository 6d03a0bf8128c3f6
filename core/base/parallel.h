#pragma once

#include "base/run.h"

#include <cstddef>
#include <functional>

namespace penumbra::base {

/// Calls work(i) for every i in 0..count-1 on up to run.threads threads, in no order. The only place that starts
/// threads for computing. Items must not depend on one another; reduce their results in index order afterwards, so that
/// the answer does not depend on the number of threads. Once run.stop is requested no further item starts. Returns
/// false when it was stopped before every item had run. What an item throws (no memory) is thrown here again once every
/// thread has come back; no further item starts after it.
bool parallelFor(const Run& run, std::size_t count, const std::function<void(std::size_t)>& work);

/// Starts work on a thread of its own that nobody waits for: for a call of the system that cannot be stopped. What it
/// touches must live as long as it does, and it must not throw. False where the system gives no thread, or where
/// kMostLetGo of them have not come back: what hangs must not fill the process.
bool letGo(std::function<void()> work);
inline constexpr int kMostLetGo = 64;

} // namespace penumbra::base
