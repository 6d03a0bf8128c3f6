#include "ingest/exposition/exposition.h"

#include "base/parts.h"
#include "base/text.h"
#include "ingest/exposition/family.h"
#include "ingest/row.h"

#include <cmath>
#include <fmt/format.h>
#include <map>
#include <set>

namespace penumbra::ingest {

namespace {

/// What is before it, in milliseconds, is rather in seconds.
constexpr double kEarliest = 126'230'400'000; // 1974

/// Cuts the first line off.
using base::takeLine;

class OpenMetrics final {
public:
    OpenMetrics(Intake& intake, const TakeSample& take) : m_intake(intake), m_take(take) {}

    base::Result<void> read(std::string_view text) {
        for (m_line = 1; !text.empty(); ++m_line) {
            const auto line = takeLine(text);
            if (line == "# EOF") {
                if (!text.empty())
                    return refuse(PENUMBRA_SAY("Problem", "Something stands behind the line '# EOF'.")());
                return close();
            }
            auto done = line.starts_with('#') ? metadata(line) : sample(line);
            if (!done) return done;
        }
        return refuse(PENUMBRA_SAY("Problem", "The line '# EOF' at the end is missing.")());
    }

private:
    tl::unexpected<base::Error> refuse(const std::string& why, int line = 0) const {
        return base::failInput(PENUMBRA_SAY("Problem", "{}: this is no OpenMetrics, so nothing was taken. {}")(
            m_intake.at(static_cast<std::size_t>(line > 0 ? line : m_line)), why));
    }

    base::Result<void> metadata(std::string_view line) {
        const auto said = parseMetadata(line, Exposition::OpenMetrics);
        if (!said)
            return refuse(PENUMBRA_SAY(
                "Problem", "A line with # must be '# TYPE', '# UNIT' or '# HELP' with a name and a text.")());
        if (!m_open || m_family.name != said->name) {
            if (auto done = close(); !done) return done;
            if (auto done = begin(std::string(said->name), "unknown"); !done) return done;
        }
        const std::string word(said->word);
        if (!m_family.samples.empty())
            return refuse(PENUMBRA_SAY("Problem", "The line # {} stands behind a sample.")(word));
        if (!m_family.said.insert(word).second)
            return refuse(PENUMBRA_SAY("Problem", "The line # {} {} stands twice.")(word, m_family.name));
        if (word == "TYPE") {
            m_family.type = said->text;
            if (suffixesOf(m_family.type).empty())
                return refuse(PENUMBRA_SAY("Problem", "'{}' is no type of a metric.")(m_family.type));
        } else if (word == "UNIT") {
            m_family.unit = said->text;
        }
        return {};
    }

    base::Result<void> sample(std::string_view line) {
        auto sample = parseSampleLine(line, Exposition::OpenMetrics);
        if (!sample) return refuse(sample.error().text);
        sample->line = m_line;
        if (!m_open || !belongs(sample->name)) {
            if (auto done = close(); !done) return done;
            if (auto done = begin(sample->name, "unknown"); !done) return done;
        }
        if (auto done = checkShape(m_family, *sample); !done) return refuse(done.error().text);
        if (auto done = inOrder(*sample); !done) return done;
        m_family.samples.push_back(std::move(*sample));
        return {};
    }

    bool belongs(const std::string& name) const {
        if (!name.starts_with(m_family.name)) return false;
        const auto suffix = name.substr(m_family.name.size());
        for (const auto& known : suffixesOf(m_family.type))
            if (known == suffix) return true;
        return suffix.empty();
    }

    base::Result<void> begin(const std::string& name, const char* type) {
        m_family = {};
        m_family.name = name;
        m_family.type = type;
        m_open = true;
        m_begin = m_line;
        m_metrics.clear();
        m_metric.clear();
        return {};
    }

    /// The samples of one metric follow one another, with times that never go back.
    base::Result<void> inOrder(const ExposedSample& sample) {
        const auto key = metricKey(m_family, sample);
        const bool same = !m_family.samples.empty() && key == m_metric;
        if (!same && !m_metrics.insert(key).second)
            return refuse(PENUMBRA_SAY("Problem", "The samples of one metric do not stand together.")());
        if (same) {
            const auto& last = m_family.samples.back();
            if (sample.time.has_value() != last.time.has_value())
                return refuse(
                    PENUMBRA_SAY("Problem", "Of the samples of one metric some have a time and some have none.")());
            if (sample.time && *sample.time < *last.time)
                return refuse(PENUMBRA_SAY("Problem", "The times of a metric go back.")());
        }
        m_metric = key;
        return {};
    }

    base::Result<void> close() {
        if (!m_open) return {};
        m_open = false;
        const auto& unit = m_family.unit;
        if (!unit.empty() && !m_family.name.ends_with("_" + unit))
            return refuse(
                PENUMBRA_SAY("Problem", "The name '{}' does not end with its unit '{}'.")(m_family.name, unit),
                m_begin);
        if (!unit.empty() && (m_family.type == "info" || m_family.type == "stateset"))
            return refuse(PENUMBRA_SAY("Problem", "The {} '{}' may have no unit.")(m_family.type, m_family.name),
                          m_begin);
        for (const auto& suffix : suffixesOf(m_family.type))
            if (!m_names.insert(m_family.name + suffix).second)
                return refuse(PENUMBRA_SAY("Problem", "The name '{}' belongs to two metrics.")(m_family.name + suffix),
                              m_begin);
        if (!suffixesOf(m_family.type).front().empty()) m_names.insert(m_family.name);
        const auto count = m_family.samples.size();
        for (const auto& bad : takeOutBadMetrics(m_family))
            m_intake.error(
                "bad-metric", m_intake.at(static_cast<std::size_t>(bad.line)),
                PENUMBRA_SAY("Problem",
                             "The {} '{}' breaks the rules of OpenMetrics, so its metric was not taken. {}.")(
                    m_family.type, m_family.name, bad.why));
        m_intake.countRejected(static_cast<std::int64_t>(count - m_family.samples.size()));
        for (const auto& sample : m_family.samples) m_take(sample, m_family.type);
        return {};
    }

    Intake& m_intake;
    const TakeSample& m_take;
    Family m_family;
    bool m_open = false;
    int m_line = 1;
    int m_begin = 1;                 ///< of the family
    std::set<std::string> m_names;   ///< of all samples that a family may have
    std::set<std::string> m_metrics; ///< of the family
    std::string m_metric;            ///< the last one
};

/// Whether only OpenMetrics has such a line, so that its end is missing.
bool isOpenMetricsOnly(std::string_view line) {
    const auto said = parseMetadata(line, Exposition::Text);
    if (!said) return false;
    if (said->word == "UNIT") return true;
    const auto type = said->text;
    return said->word == "TYPE" &&
           (type == "unknown" || type == "info" || type == "stateset" || type == "gaugehistogram");
}

/// The type of the family that a sample of the text format is of.
std::string typeOf(const std::map<std::string, std::string>& types, const std::string& name) {
    for (const char* suffix : {"", "_bucket", "_sum", "_count"}) {
        if (!name.ends_with(suffix)) continue;
        const auto it = types.find(name.substr(0, name.size() - std::string_view(suffix).size()));
        if (it != types.end() && (*suffix == '\0' || it->second == "histogram" || it->second == "summary"))
            return it->second;
    }
    return {};
}

base::Result<void> readText(std::string_view text, Intake& intake, const TakeSample& take) {
    std::map<std::string, std::string> types;
    for (int number = 1; !text.empty(); ++number) {
        auto line = takeLine(text);
        if (line.ends_with('\r')) line.remove_suffix(1);
        line = base::trimmed(line);
        if (line.empty()) continue;
        const auto where = intake.at(static_cast<std::size_t>(number));
        if (line.starts_with('#')) {
            if (isOpenMetricsOnly(line))
                return base::failInput(
                    PENUMBRA_SAY("Problem", "{}: this is OpenMetrics, whose last line must be '# EOF'. The file "
                                            "was cut off; fetch it again.")(where));
            if (const auto said = parseMetadata(line, Exposition::Text); said && said->word == "TYPE")
                types[std::string(said->name)] = lowered(said->text);
            continue;
        }
        auto sample = parseSampleLine(line, Exposition::Text);
        if (!sample) {
            intake.reject("bad-line", where,
                          PENUMBRA_SAY("Problem", "This line was not taken. {}")(sample.error().text));
            continue;
        }
        sample->line = number;
        if (sample->time && *sample->time > 1e6 && *sample->time < kEarliest && intake.first("old time"))
            intake.warn(
                "old-time", where,
                PENUMBRA_SAY(
                    "Problem",
                    "By this format times are in milliseconds, and this one lies before 1974. If it is in seconds, the "
                    "file is OpenMetrics whose end, '# EOF', is missing: fetch it again.")());
        take(*sample, typeOf(types, sample->name));
    }
    return {};
}

} // namespace

base::Result<void> readExposition(std::string_view text, Intake& intake, const TakeSample& take) {
    const auto end = base::trimmed(text);
    if (end == "# EOF" || end.ends_with("\n# EOF")) return OpenMetrics(intake, take).read(text);
    return readText(text, intake, take);
}

} // namespace penumbra::ingest
