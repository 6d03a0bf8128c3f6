#pragma once

#include "base/json.h"
#include "base/problem.h"
#include "base/run.h"
#include "base/time.h"

#include <functional>
#include <string>
#include <string_view>

namespace penumbra::cli {

/// Exit statuses. Errors of a Result are mapped in main.
inline constexpr int kFine = 0;
inline constexpr int kFinding = 1;
inline constexpr int kUsage = 2;
inline constexpr int kInput = 3;
inline constexpr int kInternal = 4;
inline constexpr int kInterrupted = 130;

/// What a verb gets from the outside world: the only place below main that knows a clock or a terminal.
struct Context {
    base::Run run;
    std::function<base::Time()> clock;
    std::function<double()> milliseconds;
    std::function<void(base::Duration)> sleep; ///< ends early when the run is stopped
};

/// Data: stdout.
void print(std::string_view text);
void printJson(const base::Json& json);
/// Words: stderr, one line.
void say(std::string_view text);
/// Each problem on a line of its own on stderr, at most `most` of them.
void say(const base::Problems& problems, std::size_t most = 20);

} // namespace penumbra::cli
