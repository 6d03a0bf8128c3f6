#pragma once

#include "base/time.h"
#include "gather/http.h"

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace penumbra::gather {

using LabelSet = std::map<std::string, std::string>;

/// One row of an answer: a series' labels, and its samples where samples were asked for. Times ascend, values are
/// finite.
struct PrometheusRow {
    LabelSet labels;
    std::vector<std::int64_t> times; ///< UTC milliseconds
    std::vector<double> values;
    std::int64_t rejected = 0; ///< samples that were NaN, infinite, no number or outside what was asked for
};

struct PrometheusAnswer {
    std::vector<PrometheusRow> rows;
    std::vector<std::string> warnings; ///< what the server says is missing, e.g. a store of Thanos that did not answer
};

/// What an answer is expected to hold.
enum class AnswerShape {
    Names,  ///< texts; each becomes a row whose label "__name__" it is
    Labels, ///< label sets
    Types,  ///< what kinds metrics are; rows have the labels "__name__" and "type"
    Vector, ///< label sets with one sample
    Matrix  ///< label sets with many samples
};

/// Reads the answer of a Prometheus API: depth, size, types, order and times are checked, and samples outside the
/// window are counted as rejected. Only in a limited child process.
base::Result<PrometheusAnswer> parseAnswer(const HttpResponse& response, AnswerShape shape, base::TimeWindow window);

/// The same in a child process of its own with ingest's limits on time and memory. Any number of threads may call it;
/// it ends soon when the run is stopped.
base::Result<PrometheusAnswer> readAnswer(const HttpResponse& response, AnswerShape shape, base::TimeWindow window,
                                          const base::Run& run);

} // namespace penumbra::gather
