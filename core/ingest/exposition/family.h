#pragma once

#include "ingest/exposition/line.h"

#include <set>
#include <string>
#include <vector>

namespace penumbra::ingest {

/// Why one metric of a family breaks the rules for its type, and where.
struct BadMetric {
    int line = 0;
    std::string why;
};

/// A metric family of OpenMetrics: what its lines say of it, and its samples as they follow one another.
struct Family {
    std::string name;
    std::string type; ///< "unknown" where no line says so
    std::string unit;
    std::set<std::string> said; ///< of TYPE, UNIT and HELP
    std::vector<ExposedSample> samples;
};

/// The ends of the names of samples that a family of that type has, e.g. "_total"; empty for no such type.
const std::vector<std::string>& suffixesOf(const std::string& type);

/// Checks a sample against its family's type: name, needed labels, exemplar. The error is a sentence without a place.
base::Result<void> checkShape(const Family& family, const ExposedSample& sample);

/// Takes out of the family the metrics whose values break the rules for the type (negative counters, buckets that do
/// not add up), and says why.
std::vector<BadMetric> takeOutBadMetrics(Family& family);

/// The labels that tell one metric of the family from another, as text.
std::string metricKey(const Family& family, const ExposedSample& sample);

} // namespace penumbra::ingest
