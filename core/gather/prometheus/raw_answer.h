#pragma once

#include "gather/prometheus_answer.h"

namespace penumbra::gather {

/// Reads an answer to remote read, streamed chunks or compressed samples. Only in a limited child process. Of each
/// series it keeps the last sample of every step of the grid, with the sample's own time; a step ends with its moment
/// and begins after the one before. Samples outside of the grid are passed over: a server sends whole chunks.
base::Result<PrometheusAnswer> parseRawAnswer(const HttpResponse& response, const base::TimeGrid& grid);

} // namespace penumbra::gather
