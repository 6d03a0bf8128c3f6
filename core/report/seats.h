#pragma once

#include "base/json.h"
#include "session/session.h"
#include "simulate/seats.h"

#include <string>
#include <vector>

namespace penumbra::report {

/// `place --json`: where workloads run at a moment, and why the other hosts refuse them.
base::Json seatsJson(const session::Evaluation& evaluation, const std::vector<simulate::Seat>& seats, base::Time at);

/// The same for people, some lines a workload.
std::string seatWords(const session::Evaluation& evaluation, const std::vector<simulate::Seat>& seats, base::Time at);

} // namespace penumbra::report
