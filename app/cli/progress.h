#pragma once

#include <functional>
#include <string_view>

namespace penumbra::cli {

/// Says how far a verb is: a line in its place on a terminal; elsewhere a line of its own every ten seconds, so that a
/// log shows that something happens and short work says nothing. `milliseconds` is the clock, `write` takes what is to
/// be written. Any number of threads may call what it returns.
std::function<void(double share, const char* what)> progressWriter(bool terminal, std::function<double()> milliseconds,
                                                                   std::function<void(std::string_view)> write);

} // namespace penumbra::cli
