#include "base/text.h"
#include "compare/matrix.h"
#include "model/json_fields.h"

#include <charconv>
#include <fmt/format.h>

namespace penumbra::compare {

namespace {

constexpr std::pair<risk::VerdictKind, const char*> kVerdicts[] = {
    {risk::VerdictKind::Go, "go"}, {risk::VerdictKind::GoIf, "go-if"}, {risk::VerdictKind::NoGo, "no-go"}};

void putDate(base::Json& json, const char* key, const std::optional<base::Time>& date) {
    json[key] = date ? base::Json(base::formatTime(*date)) : base::Json();
}

base::Result<void> readDate(const base::Json& json, const char* key, std::optional<base::Time>& date) {
    if (!json.contains(key) || json[key].is_null()) return {};
    return base::parseTime(base::textAt(json, key)).map([&](base::Time t) { date = t; });
}

base::Result<std::uint64_t> readKey(const std::string& text) {
    std::uint64_t key = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), key, 16);
    if (text.size() != 16 || read.ec != std::errc() || read.ptr != text.data() + text.size())
        return base::failInput(PENUMBRA_SAY("Session", "'{}' is no key of a cell.")(text));
    return key;
}

} // namespace

base::Json toJson(const MatrixCell& cell) {
    base::Json json{{"key", fmt::format("{:016x}", cell.key)},
                    {"verdict", risk::verdictName(cell.verdict)},
                    {"limit", cell.limit},
                    {"breach_probability", cell.breachProbability},
                    {"runs_out_probability", cell.runsOut},
                    {"subject", cell.subject},
                    {"dimension", cell.dimension},
                    {"findings", cell.findings},
                    {"homeless", cell.homeless},
                    {"lost_services", cell.lostServices},
                    {"cost_per_month", cell.costPerMonth},
                    {"cost_once", cell.costOnce},
                    {"skipped", cell.skipped},
                    {"notes", cell.notes}};
    putDate(json, "p5", cell.p5);
    putDate(json, "p50", cell.p50);
    putDate(json, "p95", cell.p95);
    return json;
}

base::Result<MatrixCell> cellFromJson(const base::Json& json) {
    MatrixCell cell;
    const auto key = readKey(base::textAt(json, "key"));
    if (!key) return tl::unexpected(key.error());
    cell.key = *key;
    const auto verdict = base::textAt(json, "verdict");
    bool known = false;
    for (const auto& [kind, name] : kVerdicts)
        if (verdict == name) {
            cell.verdict = kind;
            known = true;
        }
    if (!known) return base::failInput(PENUMBRA_SAY("Session", "'{}' is no verdict.")(verdict));
    model::JsonFields fields(json, "a cell");
    fields.read("limit", cell.limit);
    fields.read("subject", cell.subject);
    fields.read("dimension", cell.dimension);
    fields.read("findings", cell.findings);
    fields.read("homeless", cell.homeless);
    fields.read("lost_services", cell.lostServices);
    fields.read("skipped", cell.skipped);
    fields.read("notes", cell.notes);
    cell.breachProbability = base::numberAt(json, "breach_probability");
    cell.runsOut = base::numberAt(json, "runs_out_probability");
    cell.costPerMonth = base::numberAt(json, "cost_per_month");
    cell.costOnce = base::numberAt(json, "cost_once");
    for (auto [name, date] : {std::pair{"p5", &cell.p5}, std::pair{"p50", &cell.p50}, std::pair{"p95", &cell.p95}})
        if (const auto read = readDate(json, name, *date); !read) return tl::unexpected(read.error());
    return fields.finish(std::move(cell));
}

} // namespace penumbra::compare
