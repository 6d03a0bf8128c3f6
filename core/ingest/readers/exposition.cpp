#include "ingest/exposition/exposition.h"
#include "base/parts.h"
#include "base/text.h"
#include "document/encoding.h"
#include "ingest/metrics/book.h"

#include <algorithm>
#include <fmt/format.h>
#include <vector>

namespace penumbra::ingest {

namespace {

constexpr int kSniffed = 60;

/// By the comments that name a metric, by the end, or by lines that are all samples with labels.
int sniffExposition(const Head& head) {
    if (head.outline.form != document::Outline::Form::Text && head.outline.form != document::Outline::Form::Yaml)
        return 0;
    auto text = head.bytes;
    if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
    int samples = 0, others = 0;
    for (int i = 0; i < kSniffed && !text.empty(); ++i) {
        const auto end = text.find('\n');
        const auto line = text.substr(0, end);
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
        if (line == "# EOF" || line.starts_with("# TYPE ") || line.starts_with("# HELP ") ||
            line.starts_with("# UNIT "))
            return 92;
        if (base::trimmed(line).empty() || line.starts_with('#')) continue;
        const bool good = line.find('{') != std::string_view::npos && parseSampleLine(line, Exposition::Text);
        ++(good ? samples : others);
    }
    return samples > others ? 70 : 0;
}

/// When lines without a time were measured: as the host's own clock says in them, or when the file was written.
base::Time measuredAt(const std::vector<TypedSample>& samples, Intake& intake) {
    const auto& input = intake.input();
    const auto clock = std::find_if(samples.begin(), samples.end(), [](const auto& s) {
        return s.sample.name == "node_time_seconds" && s.sample.value > 0 && s.sample.value < 1e11;
    });
    const bool told = clock != samples.end();
    const auto time = told ? base::fromMillis(static_cast<std::int64_t>(clock->sample.value * 1000))
                           : input.written.value_or(input.time);
    intake.note("no-time", input.name,
                PENUMBRA_SAY("Problem", "Lines without a time were taken as measured at {}, {}.")(
                    base::formatTime(time), told ? PENUMBRA_SAY("Problem", "as node_time_seconds says")()
                                            : input.written
                                                ? PENUMBRA_SAY("Problem", "when the file was last changed")()
                                                : PENUMBRA_SAY("Problem", "when it was read")()));
    return time;
}

/// A scrape of one node_exporter says the host's name once.
std::string onlyNodeIn(const std::vector<TypedSample>& samples) {
    std::string out;
    for (const auto& [sample, type] : samples) {
        if (sample.name != "node_uname_info" || sample.labels.contains("instance")) continue;
        const auto it = sample.labels.find("nodename");
        if (it == sample.labels.end() || (!out.empty() && out != it->second)) return {};
        out = it->second;
    }
    return out;
}

base::Result<model::Batch> readExposition(const Input& input) {
    const auto decoded = document::decodeText(input.bytes, input.name);
    if (!decoded) return base::fail(decoded.error().kind, decoded.error().text);
    Intake intake(input);
    std::vector<TypedSample> samples;
    const auto done = readExposition(decoded->text(), intake, [&](const ExposedSample& sample, std::string_view type) {
        samples.push_back({sample, std::string(type)});
    });
    if (!done) return base::fail(done.error().kind, done.error().text);
    const bool untimed = std::any_of(samples.begin(), samples.end(), [](const auto& s) { return !s.sample.time; });
    const auto time = untimed ? static_cast<double>(base::toMillis(measuredAt(samples, intake))) : 0;
    MetricBook book(intake, onlyNodeIn(samples));
    for (const auto& [sample, type] : samples) {
        const auto where = intake.at(static_cast<std::size_t>(sample.line));
        book.add(book.series(sample.name, sample.labels, type, where), sample.time.value_or(time), sample.value, where);
    }
    book.finish();
    if (intake.batch().samples.empty() && intake.batch().problems.empty())
        intake.note("no-sample", input.name,
                    PENUMBRA_SAY("Problem", "The file describes metrics, but holds no value of any.")());
    return std::move(intake).finish();
}

} // namespace

extern constinit const Reader exposition{
    "prometheus-text",
    PENUMBRA_TEXT("readers", "Prometheus and OpenMetrics text"),
    PENUMBRA_TEXT("readers", "What an exporter answers to a scrape: metrics with labels, one sample a line."),
    sniffExposition,
    readExposition,
    true};

} // namespace penumbra::ingest
