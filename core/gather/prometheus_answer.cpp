#include "gather/prometheus_answer.h"

#include "base/json.h"
#include "base/text.h"
#include "gather/document.h"
#include "gather/prometheus/answer_wire.h"
#include "gather/prometheus/matrix.h"
#include "ingest/child.h"

#include <charconv>
#include <cmath>
#include <fmt/format.h>

namespace penumbra::gather {

namespace {

constexpr std::size_t kShownText = 300;

/// What a server wrote, made safe to show: one line, no control characters, not endless.
std::string quoted(std::string text) {
    if (text.size() > kShownText) text = text.substr(0, kShownText) + "...";
    for (char& c : text)
        if (static_cast<unsigned char>(c) < 0x20 || c == 0x7F) c = ' ';
    return text;
}

/// Prometheus writes values as text: "0.25", "NaN", "+Inf", "2e-09".
bool parseValue(const base::Json& json, double& out) {
    if (!json.is_string()) return false;
    const auto& text = json.get_ref<const std::string&>();
    const char* end = text.data() + text.size();
    const auto parsed = std::from_chars(text.data(), end, out);
    return parsed.ec == std::errc() && parsed.ptr == end && std::isfinite(out);
}

void addPair(PrometheusRow& row, const base::Json& pair, base::TimeWindow window) {
    double value = 0;
    const bool shaped = pair.is_array() && pair.size() == 2 && pair[0].is_number() && parseValue(pair[1], value);
    const double at = shaped ? pair[0].get<double>() * 1000 : 0;
    if (!shaped || !(std::abs(at) < 1e15)) {
        ++row.rejected;
        return;
    }
    addSample(row, std::llround(at), value, window);
}

LabelSet labelSet(const base::Json& object) {
    LabelSet out;
    for (const auto& [key, value] : object.items())
        if (value.is_string()) out.emplace(key, value.get<std::string>());
    return out;
}

void addWarnings(PrometheusAnswer& answer, const base::Json& reply) {
    for (const auto& warning : base::childAt(reply, "warnings"))
        if (warning.is_string()) answer.warnings.push_back(quoted(warning.get<std::string>()));
}

tl::unexpected<base::Error> misshapen(const Url& address) {
    return base::failInput(
        PENUMBRA_SAY("Problem", "The answer of {} is JSON, but not that of a Prometheus API.")(address.origin()));
}

/// The reply of the API, or why there is none.
base::Result<base::Json> understood(const HttpResponse& response, std::string_view body) {
    const auto place = response.from.origin();
    const auto good = checkStatus(response, PENUMBRA_SAY("Problem", "Prometheus API")());
    auto reply = base::parseJson(body, fmt::format("The answer of {}", place));
    if (!reply) return good ? reply : tl::make_unexpected(good.error());
    if (good && base::textAt(*reply, "status") == "success") return reply;
    const auto text = base::textAt(*reply, "error");
    if (text.empty()) return good ? misshapen(response.from) : tl::make_unexpected(good.error());
    return base::failInput(PENUMBRA_SAY("Problem", "{} refuses the query ({}): {}")(
        place, quoted(base::textAt(*reply, "errorType")), quoted(text)));
}

/// The list that the shape has its rows in, or null.
const base::Json* listIn(const base::Json& reply, AnswerShape shape) {
    const auto& data = base::childAt(reply, "data");
    if (shape == AnswerShape::Types) return data.is_object() ? &data : nullptr;
    if (shape == AnswerShape::Names || shape == AnswerShape::Labels) return data.is_array() ? &data : nullptr;
    const auto& result = base::childAt(data, "result");
    const char* type = shape == AnswerShape::Vector ? "vector" : "matrix";
    return base::textAt(data, "resultType") == type && result.is_array() ? &result : nullptr;
}

PrometheusRow rowOf(const base::Json& entry, AnswerShape shape, base::TimeWindow window) {
    PrometheusRow row;
    switch (shape) {
    case AnswerShape::Names:
        if (entry.is_string()) row.labels.emplace("__name__", entry.get<std::string>());
        break;
    case AnswerShape::Types:
        break;
    case AnswerShape::Labels:
        row.labels = labelSet(entry);
        break;
    case AnswerShape::Vector:
        row.labels = labelSet(base::childAt(entry, "metric"));
        addPair(row, base::childAt(entry, "value"), window);
        break;
    case AnswerShape::Matrix:
        row.labels = labelSet(base::childAt(entry, "metric"));
        for (const auto& pair : base::childAt(entry, "values")) addPair(row, pair, window);
        break;
    }
    return row;
}

/// Of each metric what the first of its targets says.
void addTypes(PrometheusAnswer& answer, const base::Json& metrics) {
    for (const auto& [name, said] : metrics.items())
        if (said.is_array() && !said.empty())
            answer.rows.push_back({{{"__name__", name}, {"type", base::textAt(said[0], "type")}}, {}, {}, 0});
}

} // namespace

base::Result<PrometheusAnswer> parseAnswer(const HttpResponse& response, AnswerShape shape, base::TimeWindow window) {
    std::optional<QuickMatrix> quick;
    if (shape == AnswerShape::Matrix) quick = readMatrixQuickly(response.body, window);
    const auto reply = understood(response, quick ? std::string_view(quick->rest) : response.body);
    if (!reply) return tl::unexpected(reply.error());
    const auto* list = listIn(*reply, shape);
    if (!list) return misshapen(response.from);
    PrometheusAnswer out;
    addWarnings(out, *reply);
    if (quick) {
        out.rows = std::move(quick->rows);
        return out;
    }
    if (shape == AnswerShape::Types) {
        addTypes(out, *list);
        return out;
    }
    out.rows.reserve(list->size());
    for (const auto& entry : *list) out.rows.push_back(rowOf(entry, shape, window));
    return out;
}

base::Result<PrometheusAnswer> readAnswer(const HttpResponse& response, AnswerShape shape, base::TimeWindow window,
                                          const base::Run& run) {
    ingest::Limits limits;
    limits.stop = run.stop;
    return ingest::runLimited(fmt::format("The answer of {}", response.from.origin()), limits,
                              [&] { return parseAnswer(response, shape, window).map(encodeAnswer); })
        .and_then(decodeAnswer);
}

} // namespace penumbra::gather
