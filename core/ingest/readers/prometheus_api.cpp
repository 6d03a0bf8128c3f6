#include "base/parts.h"
#include "base/text.h"
#include "document/tree.h"
#include "ingest/exposition/line.h"
#include "ingest/metrics/book.h"

#include <fmt/format.h>

namespace penumbra::ingest {

namespace {

using base::Json;
using document::Place;

/// A list of series as /api/v1/export of VictoriaMetrics and `promtool tsdb dump` write it, one a line.
bool isSeriesLine(const document::Outline& outline) {
    return outline.has("/__name__") || (outline.has("/metric/__name__") && outline.has("/timestamps"));
}

int sniffPrometheusApi(const Head& head) {
    const auto& outline = head.outline;
    if (outline.form != document::Outline::Form::Json) return 0;
    const auto status = outline.text("/status");
    if (status == "success" && outline.has("/data")) return 90;
    if (status == "error" && outline.has("/errorType")) return 90;
    if (outline.has("/data/resultType")) return 85;
    const bool bare = outline.has("/0/metric") && (outline.has("/0/values") || outline.has("/0/value"));
    return bare || isSeriesLine(outline) ? 85 : 0;
}

MetricLabels labelsOf(const Json& object) {
    MetricLabels out;
    for (const auto& [key, value] : object.items())
        if (value.is_string()) out.emplace(key, value.get<std::string>());
    return out;
}

std::string nameIn(const MetricLabels& labels) {
    const auto it = labels.find("__name__");
    return it == labels.end() ? std::string() : it->second;
}

class ApiAnswer final {
public:
    explicit ApiAnswer(Intake& intake) : m_intake(intake), m_book(intake) {}

    void take(const Json& json, const Place& place) {
        if (json.is_array()) return takeRows(json, place);
        if (json.contains("metric") && json.contains("timestamps")) return takeExport(json, place);
        if (json.contains("__name__") && json["__name__"].is_string()) return takeLabels(json, place);
        for (const char* kind : {"warnings", "infos"})
            for (const auto& text : base::childAt(json, kind))
                if (text.is_string())
                    m_intake.warn("server-warning", (place / kind).text(),
                                  PENUMBRA_SAY("Problem", "The server says: {}")(text.get<std::string>()));
        if (base::textAt(json, "status") == "error")
            return m_intake.reject(
                "server-error", place.text(),
                PENUMBRA_SAY("Problem", "The server refused the query ({}): {}. Mend the query and ask again.")(
                    base::textAt(json, "errorType"), base::textAt(json, "error")));
        const auto& data = json.contains("data") ? json["data"] : Json();
        if (data.is_array())
            takeList(data, place / "data");
        else if (data.contains("resultType"))
            takeResult(data, place / "data");
        else if (data.contains("activeTargets"))
            takeTargets(data, place / "data");
        else
            takeStatus(data, place / "data");
    }

    void finish() { m_book.finish(); }

private:
    void bad(const Place& place, std::string why) { m_intake.reject("bad-answer", place.text(), std::move(why)); }

    /// Of /series: sets of labels; of /labels and /label/NAME/values: names alone.
    void takeList(const Json& list, const Place& place) {
        for (std::size_t i = 0; i < list.size(); ++i) {
            if (list[i].is_object())
                takeLabels(list[i], place / i);
            else
                m_intake.countPassed(PENUMBRA_TEXT("Kind", "name"));
        }
    }

    void takeLabels(const Json& json, const Place& place) {
        const auto labels = labelsOf(json);
        if (nameIn(labels).empty()) return bad(place, PENUMBRA_SAY("Problem", "These labels name no metric.")());
        m_book.describe(nameIn(labels), labels);
        m_intake.countTaken(PENUMBRA_TEXT("Kind", "series"));
    }

    void takeResult(const Json& data, const Place& place) {
        const auto type = base::textAt(data, "resultType");
        const auto& result = base::childAt(data, "result");
        if (type == "string") return m_intake.countPassed(PENUMBRA_TEXT("Kind", "text"));
        if (type == "scalar") {
            const auto series = m_book.series({}, {}, {}, place.text());
            return takePoint(series, result, place / "result");
        }
        if (type != "matrix" && type != "vector")
            return bad(place / "resultType",
                       PENUMBRA_SAY("Problem", "'{}' is no type of a result that is known here.")(type));
        if (!result.is_array()) return bad(place / "result", PENUMBRA_SAY("Problem", "The result is no list.")());
        takeRows(result, place / "result");
    }

    void takeRows(const Json& rows, const Place& place) {
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const auto& row = rows[i];
            if (!row.is_object() || !row.contains("metric") || !row["metric"].is_object()) {
                bad(place / i,
                    PENUMBRA_SAY("Problem", "This row has no labels under 'metric', so it was not taken.")());
                continue;
            }
            const auto labels = labelsOf(base::childAt(row, "metric"));
            const auto series = m_book.series(nameIn(labels), labels, {}, (place / i).text());
            if (row.contains("value")) takePoint(series, row["value"], place / i / "value");
            const auto& values = base::childAt(row, "values");
            for (std::size_t k = 0; k < values.size(); ++k) takePoint(series, values[k], place / i / "values" / k);
            for (const char* native : {"histogram", "histograms"})
                if (row.contains(native)) m_intake.countPassed(PENUMBRA_TEXT("Kind", "native histogram"));
        }
    }

    void takePoint(std::size_t series, const Json& pair, const Place& place) {
        const bool shaped = pair.is_array() && pair.size() == 2 && pair[0].is_number();
        const auto value = shaped && pair[1].is_string() ? parseExposedNumber(pair[1].get_ref<const std::string&>())
                                                         : std::optional<double>();
        if (!value)
            return bad(place, PENUMBRA_SAY("Problem",
                                           "This is no pair of a time and a value in quotes, so it was not taken.")());
        m_book.add(series, pair[0].get<double>() * 1000, *value, place.text());
    }

    /// Of VictoriaMetrics: values and milliseconds in two lists.
    void takeExport(const Json& json, const Place& place) {
        const auto& values = base::childAt(json, "values");
        const auto& times = base::childAt(json, "timestamps");
        if (values.size() != times.size())
            return bad(place, PENUMBRA_SAY("Problem", "{} values have {} times.")(values.size(), times.size()));
        const auto labels = labelsOf(base::childAt(json, "metric"));
        const auto series = m_book.series(nameIn(labels), labels, {}, place.text());
        for (std::size_t i = 0; i < values.size(); ++i) {
            if (values[i].is_null())
                m_intake.countPassed(PENUMBRA_TEXT("Kind", "NaN or infinite value"));
            else if (!values[i].is_number() || !times[i].is_number())
                bad(place / "values" / i, PENUMBRA_SAY("Problem", "This value or its time is no number.")());
            else
                m_book.add(series, times[i].get<double>(), values[i].get<double>(), place.text());
        }
    }

    void takeTargets(const Json& data, const Place& place) {
        const auto& active = base::childAt(data, "activeTargets");
        for (std::size_t i = 0; i < active.size(); ++i) {
            const auto labels = labelsOf(base::childAt(active[i], "labels"));
            m_book.describe("up", labels);
            m_intake.countTaken(PENUMBRA_TEXT("Kind", "target"));
            if (const auto error = base::textAt(active[i], "lastError"); !error.empty())
                m_intake.warn("target-down", (place / "activeTargets" / i).text(),
                              PENUMBRA_SAY("Problem", "The server cannot scrape this target: {}")(error));
        }
        for (std::size_t i = base::childAt(data, "droppedTargets").size(); i > 0; --i)
            m_intake.countPassed(PENUMBRA_TEXT("Kind", "dropped target"));
    }

    /// What the server says of itself, of its rules or of the meaning of metrics.
    void takeStatus(const Json& data, const Place& place) {
        if (!data.is_object()) return bad(place, PENUMBRA_SAY("Problem", "The answer holds no data.")());
        for (const auto& [key, value] : data.items()) {
            const bool metadata =
                value.is_array() && !value.empty() && value[0].is_object() && value[0].contains("help");
            m_intake.countPassed(metadata ? PENUMBRA_TEXT("Kind", "description of a metric")
                                          : PENUMBRA_TEXT("Kind", "part of the server's status"));
        }
    }

    Intake& m_intake;
    MetricBook m_book;
};

base::Result<model::Batch> readPrometheusApi(const Input& input) {
    if (base::trimmed(std::string_view(input.bytes).substr(0, 200)).starts_with('<'))
        return base::failInput(
            PENUMBRA_SAY("Problem", "{} is a web page and no answer of a Prometheus server: a proxy or a login page "
                                    "stood in between.")(input.name));
    const auto outline = document::outlineOf(std::string_view(input.bytes).substr(0, std::size_t{64} << 10));
    document::TreeOptions options;
    options.jsonLines = outline.lines;
    std::vector<std::pair<int, std::string>> broken;
    const auto trees = document::parseTrees(input.bytes, input.name, options, &broken);
    if (!trees) return base::fail(trees.error().kind, trees.error().text);
    Intake intake(input);
    for (const auto& [line, why] : broken)
        intake.reject("bad-line", intake.at(static_cast<std::size_t>(line)),
                      PENUMBRA_SAY("Problem", "This line was not taken. {}")(why));
    ApiAnswer answer(intake);
    for (const auto& tree : *trees) {
        if (!tree.json.is_object() && !tree.json.is_array())
            intake.reject("bad-answer", tree.at("").text(),
                          PENUMBRA_SAY("Problem", "This is no answer of a Prometheus server.")());
        else
            answer.take(tree.json, tree.at(""));
    }
    answer.finish();
    if (intake.batch().resources.empty() && intake.batch().accounting.rejected == 0)
        intake.note("no-data", input.name, PENUMBRA_SAY("Problem", "The answer holds no series.")());
    return std::move(intake).finish();
}

} // namespace

extern constinit const Reader prometheusApi{
    "prometheus-api", PENUMBRA_TEXT("readers", "Answers of a Prometheus server"),
    PENUMBRA_TEXT("readers",
                  "What /api/v1 of Prometheus, Thanos, Mimir or VictoriaMetrics answers: queries, series, targets."),
    sniffPrometheusApi, readPrometheusApi};

} // namespace penumbra::ingest
