#include "ingest/exposition/family.h"

#include "base/text.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>
#include <map>
#include <optional>

namespace penumbra::ingest {

namespace {

std::string_view suffixIn(const Family& family, const ExposedSample& sample) {
    return std::string_view(sample.name).substr(family.name.size());
}

bool isHistogram(const Family& family) { return family.type == "histogram" || family.type == "gaugehistogram"; }

/// The label that tells the samples of one metric apart, or null.
const char* innerLabel(const Family& family) {
    if (isHistogram(family)) return "le";
    if (family.type == "summary") return "quantile";
    return nullptr;
}

std::optional<double> boundOf(const ExposedSample& sample, const char* label) {
    const auto it = sample.labels.find(label);
    return it == sample.labels.end() ? std::nullopt : parseExposedNumber(it->second);
}

bool isCount(double value) { return value >= 0 && (std::isinf(value) || value == std::floor(value)); }

/// What is wrong with the value of one sample by itself, or nothing.
std::string valueFault(const Family& family, const ExposedSample& sample) {
    const auto suffix = suffixIn(family, sample);
    const double v = sample.value;
    if (suffix == "_created") return v >= 0 ? "" : PENUMBRA_SAY("Problem", "The time of its creation is no time")();
    if (family.type == "counter" && !(v >= 0))
        return PENUMBRA_SAY("Problem", "A counter is neither negative nor NaN")();
    if (suffix == "_bucket" || suffix == "_count" || suffix == "_gcount")
        if (!isCount(v)) return PENUMBRA_SAY("Problem", "A count is a whole number and not negative")();
    if (suffix == "_sum" && !(v >= 0)) return PENUMBRA_SAY("Problem", "A sum is neither negative nor NaN")();
    if (suffix == "_gsum" && std::isnan(v)) return PENUMBRA_SAY("Problem", "A sum is not NaN")();
    if (family.type == "summary" && suffix.empty() && v < 0)
        return PENUMBRA_SAY("Problem", "A quantile is not negative")();
    if (family.type == "info" && v != 1) return PENUMBRA_SAY("Problem", "The value of an info is 1")();
    if (family.type == "stateset" && v != 0 && v != 1)
        return PENUMBRA_SAY("Problem", "The value of a state is 0 or 1")();
    return {};
}

/// What is wrong between the samples of one metric at one time, or nothing.
BadMetric bucketFault(const std::vector<const ExposedSample*>& samples, const Family& family) {
    std::optional<double> last, lastBound, count, sum;
    bool negative = false;
    int line = 0;
    for (const auto* sample : samples) {
        const auto suffix = suffixIn(family, *sample);
        line = sample->line;
        if (suffix == "_count" || suffix == "_gcount") count = sample->value;
        if (suffix == "_sum" || suffix == "_gsum") sum = sample->value;
        if (suffix != "_bucket") continue;
        const auto bound = boundOf(*sample, "le");
        if (lastBound && *bound <= *lastBound)
            return {line, PENUMBRA_SAY("Problem", "The buckets do not stand in order")()};
        if (last && sample->value < *last)
            return {line, PENUMBRA_SAY("Problem", "A bucket holds less than the one before it")()};
        negative = negative || *bound < 0;
        lastBound = bound;
        last = sample->value;
    }
    if (last && *lastBound != std::numeric_limits<double>::infinity())
        return {line, PENUMBRA_SAY("Problem", "It has no bucket for +Inf")()};
    if (!last && (count || sum)) return {line, PENUMBRA_SAY("Problem", "It has no bucket for +Inf")()};
    if (count && *count != *last)
        return {line, PENUMBRA_SAY("Problem", "Its count is not what its bucket for +Inf holds")()};
    if (count.has_value() != sum.has_value())
        return {line, PENUMBRA_SAY("Problem", "It has a sum or a count without the other")()};
    if (family.type == "histogram" && negative && sum)
        return {line, PENUMBRA_SAY("Problem", "With negative buckets it may have no sum")()};
    if (family.type == "gaugehistogram" && !negative && sum && *sum < 0)
        return {line, PENUMBRA_SAY("Problem", "Its sum is negative and none of its buckets is")()};
    return {};
}

} // namespace

const std::vector<std::string>& suffixesOf(const std::string& type) {
    static const std::map<std::string, std::vector<std::string>> kSuffixes{
        {"counter", {"_total", "_created"}},
        {"gauge", {""}},
        {"unknown", {""}},
        {"histogram", {"_bucket", "_count", "_sum", "_created"}},
        {"gaugehistogram", {"_bucket", "_gcount", "_gsum"}},
        {"summary", {"", "_count", "_sum", "_created"}},
        {"info", {"_info"}},
        {"stateset", {""}}};
    static const std::vector<std::string> kNone;
    const auto it = kSuffixes.find(type);
    return it == kSuffixes.end() ? kNone : it->second;
}

base::Result<void> checkShape(const Family& family, const ExposedSample& sample) {
    const auto suffix = suffixIn(family, sample);
    const auto& known = suffixesOf(family.type);
    if (std::find(known.begin(), known.end(), suffix) == known.end())
        return base::failInput(
            PENUMBRA_SAY("Problem", "'{}' is no sample of the {} '{}'.")(sample.name, family.type, family.name));
    if (sample.exemplar && suffix != "_bucket" && suffix != "_total")
        return base::failInput(
            PENUMBRA_SAY("Problem", "Only a bucket and the total of a counter may have an exemplar.")());
    if (suffix == "_bucket" && (!boundOf(sample, "le") || std::isnan(*boundOf(sample, "le"))))
        return base::failInput(PENUMBRA_SAY("Problem", "A bucket needs the label 'le' with a number.")());
    if (family.type == "summary" && suffix.empty()) {
        const auto quantile = boundOf(sample, "quantile");
        if (!quantile || !(*quantile >= 0 && *quantile <= 1))
            return base::failInput(
                PENUMBRA_SAY("Problem", "A quantile needs the label 'quantile' with a number from 0 to 1.")());
    }
    if (family.type == "stateset" && !sample.labels.contains(family.name))
        return base::failInput(PENUMBRA_SAY("Problem", "A state needs the label '{}'.")(family.name));
    return {};
}

std::string metricKey(const Family& family, const ExposedSample& sample) {
    std::string out;
    const char* inner = innerLabel(family);
    for (const auto& [name, value] : sample.labels) {
        const bool state = family.type == "stateset" && name == family.name;
        if (!state && (inner == nullptr || name != inner)) out += fmt::format("{}:{}={},", name, value.size(), value);
    }
    return out;
}

std::vector<BadMetric> takeOutBadMetrics(Family& family) {
    std::vector<BadMetric> out;
    std::map<std::string, std::map<double, std::vector<const ExposedSample*>>> metrics;
    std::set<std::string> bad;
    const auto condemn = [&](const std::string& key, BadMetric why) {
        if (bad.insert(key).second) out.push_back(std::move(why));
    };
    for (const auto& sample : family.samples) {
        const auto key = metricKey(family, sample);
        if (auto why = valueFault(family, sample); !why.empty()) condemn(key, {sample.line, std::move(why)});
        if (isHistogram(family)) metrics[key][sample.time.value_or(0)].push_back(&sample);
    }
    for (const auto& [key, times] : metrics)
        for (const auto& [time, samples] : times)
            if (auto why = bucketFault(samples, family); !why.why.empty()) condemn(key, std::move(why));
    std::erase_if(family.samples, [&](const auto& sample) { return bad.contains(metricKey(family, sample)); });
    return out;
}

} // namespace penumbra::ingest
