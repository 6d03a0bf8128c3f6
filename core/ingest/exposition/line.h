#pragma once

#include "base/result.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace penumbra::ingest {

/// OpenMetrics 1.0 is strict and writes times in seconds; the text format 0.0.4 is lax and writes them in milliseconds.
enum class Exposition { OpenMetrics, Text };

/// One sample as a line of an exposition states it.
struct ExposedSample {
    std::string name;
    std::map<std::string, std::string> labels; ///< with those whose value is empty
    double value = 0;
    std::optional<double> time; ///< milliseconds since the epoch
    bool exemplar = false;
    int line = 0;
};

/// Reads `name{label="value"} 1 [time] [# exemplar]`. The error is a sentence without a place.
base::Result<ExposedSample> parseSampleLine(std::string_view line, Exposition grammar);

/// A number as both formats write it: decimal digits, NaN, +Inf; none for anything else.
std::optional<double> parseExposedNumber(std::string_view text);

bool isMetricName(std::string_view text);

/// `# TYPE a counter`: the word, the name and the rest.
struct MetadataLine {
    std::string_view word;
    std::string_view name;
    std::string_view text;
};
/// None where the line is a mere comment (Text) or not well-formed (OpenMetrics).
std::optional<MetadataLine> parseMetadata(std::string_view line, Exposition grammar);

} // namespace penumbra::ingest
