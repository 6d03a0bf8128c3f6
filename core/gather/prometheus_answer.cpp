#include "gather/prometheus_answer.h"

#include "base/json.h"
#include "ingest/child.h"
#include "ingest/codec.h"

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

void addSample(PrometheusRow& row, const base::Json& pair, base::TimeWindow window) {
    double value = 0;
    const bool shaped = pair.is_array() && pair.size() == 2 && pair[0].is_number() && parseValue(pair[1], value);
    const double at = shaped ? pair[0].get<double>() * 1000 : 0;
    const bool dated = shaped && std::abs(at) < 1e15;
    const auto ms = dated ? std::llround(at) : 0;
    if (!dated || !window.contains(base::fromMillis(ms)) || (!row.times.empty() && ms <= row.times.back())) {
        ++row.rejected;
        return;
    }
    row.times.push_back(ms);
    row.values.push_back(value);
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

std::string words(int status, const HttpResponse& response) {
    const auto place = response.from.origin();
    switch (status) {
    case 401:
    case 403:
        if (response.withoutCredentials)
            return fmt::format(
                "The source redirects to {}, which asks for credentials and is not given those of another "
                "server. Put that address into the parameter 'url'.",
                place);
        return fmt::format("{} refuses the credentials (status {}). Check 'username' and 'password' or 'bearer'.",
                           place, status);
    case 404:
        return fmt::format("{} has no Prometheus API (status 404). Check the address and the path before /api/v1.",
                           response.from.shown());
    case 429:
    case 503:
        return fmt::format("{} is too busy (status {}) and stayed so. Gather again later.", place, status);
    default:
        return fmt::format("{} answered with status {}.", place, status);
    }
}

tl::unexpected<base::Error> misshapen(const Url& address) {
    return base::failInput(
        fmt::format("The answer of {} is JSON, but not that of a Prometheus API.", address.origin()));
}

bool looksLikePage(const HttpResponse& response) {
    const auto first = response.body.find_first_not_of(" \t\r\n");
    return response.contentType.starts_with("text/html") || (first != std::string::npos && response.body[first] == '<');
}

/// The reply of the API, or why there is none.
base::Result<base::Json> understood(const HttpResponse& response) {
    const auto place = response.from.origin();
    const bool fine = response.status >= 200 && response.status < 300;
    if (looksLikePage(response)) {
        if (!fine) return base::failInput(words(response.status, response));
        return base::failInput(
            fmt::format("{} answered with a web page instead of data. A proxy or a login page stands in "
                        "between: check the address and the credentials.",
                        place));
    }
    auto reply = base::parseJson(response.body, fmt::format("The answer of {}", place));
    if (!reply) return base::failInput(fine ? reply.error().text : words(response.status, response));
    if (base::textAt(*reply, "status") == "success" && fine) return reply;
    const auto text = base::textAt(*reply, "error");
    if (text.empty()) {
        if (!fine) return base::failInput(words(response.status, response));
        return misshapen(response.from);
    }
    return base::failInput(
        fmt::format("{} refuses the query ({}): {}", place, quoted(base::textAt(*reply, "errorType")), quoted(text)));
}

/// The list that the shape has its rows in, or null.
const base::Json* listIn(const base::Json& reply, AnswerShape shape) {
    const auto& data = base::childAt(reply, "data");
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
    case AnswerShape::Labels:
        row.labels = labelSet(entry);
        break;
    case AnswerShape::Vector:
        row.labels = labelSet(base::childAt(entry, "metric"));
        addSample(row, base::childAt(entry, "value"), window);
        break;
    case AnswerShape::Matrix:
        row.labels = labelSet(base::childAt(entry, "metric"));
        for (const auto& pair : base::childAt(entry, "values")) addSample(row, pair, window);
        break;
    }
    return row;
}

base::Result<PrometheusAnswer> parse(const HttpResponse& response, AnswerShape shape, base::TimeWindow window) {
    const auto reply = understood(response);
    if (!reply) return tl::unexpected(reply.error());
    const auto* list = listIn(*reply, shape);
    if (!list) return misshapen(response.from);
    PrometheusAnswer out;
    addWarnings(out, *reply);
    out.rows.reserve(list->size());
    for (const auto& entry : *list) out.rows.push_back(rowOf(entry, shape, window));
    return out;
}

void encodeLabels(ingest::Encoder& encoder, const LabelSet& labels) {
    encoder.number(static_cast<std::uint64_t>(labels.size()));
    for (const auto& [key, value] : labels) {
        encoder.text(key);
        encoder.text(value);
    }
}

LabelSet decodeLabels(ingest::Decoder& decoder) {
    LabelSet out;
    const auto count = decoder.count(16);
    for (std::size_t i = 0; i < count && decoder.good(); ++i) {
        std::string key, value;
        decoder.text(key);
        decoder.text(value);
        out.emplace(std::move(key), std::move(value));
    }
    return out;
}

std::string encode(const PrometheusAnswer& answer) {
    ingest::Encoder encoder;
    encoder.number(static_cast<std::uint64_t>(answer.warnings.size()));
    for (const auto& warning : answer.warnings) encoder.text(warning);
    encoder.number(static_cast<std::uint64_t>(answer.rows.size()));
    for (const auto& row : answer.rows) {
        encodeLabels(encoder, row.labels);
        encoder.numbers(row.times);
        encoder.numbers(row.values);
        encoder.number(row.rejected);
    }
    return encoder.take();
}

base::Result<PrometheusAnswer> decode(std::string_view bytes) {
    ingest::Decoder decoder(bytes);
    PrometheusAnswer out;
    out.warnings.resize(decoder.count(8));
    for (auto& warning : out.warnings) decoder.text(warning);
    out.rows.resize(decoder.count(32));
    for (auto& row : out.rows) {
        row.labels = decodeLabels(decoder);
        decoder.numbers(row.times);
        decoder.numbers(row.values);
        decoder.number(row.rejected);
        if (row.times.size() != row.values.size()) decoder.fail();
    }
    if (!decoder.done()) return base::failInternal("The answer of the reading process is damaged.");
    return out;
}

} // namespace

base::Result<PrometheusAnswer> readAnswer(const HttpResponse& response, AnswerShape shape, base::TimeWindow window,
                                          const base::Run& run) {
    ingest::Limits limits;
    limits.stop = run.stop;
    const auto bytes = ingest::runLimited(fmt::format("The answer of {}", response.from.origin()), limits, [&] {
        const auto answer = parse(response, shape, window);
        return answer ? 'B' + encode(*answer) : 'E' + answer.error().text;
    });
    if (!bytes) return tl::unexpected(bytes.error());
    if (bytes->starts_with('E')) return base::failInput(bytes->substr(1));
    return decode(std::string_view(*bytes).substr(1));
}

} // namespace penumbra::gather
