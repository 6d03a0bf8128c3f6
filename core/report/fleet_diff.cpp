#include "report/fleet_diff.h"

#include "report/csv_cell.h"

#include <fmt/format.h>

namespace penumbra::report {

using base::Json;

namespace {

const char* sideName(compare::Side::Of of) {
    switch (of) {
    case compare::Side::Of::Live:
        return "live";
    case compare::Side::Of::Shadow:
        return "shadow";
    case compare::Side::Of::Edited:
        return "scenario";
    case compare::Side::Of::Kept:
        return "kept";
    }
    return "";
}

Json sideJson(const compare::Side& side) {
    Json json{{"of", sideName(side.of)}, {"at", base::formatTime(side.at)}, {"text", compare::saySide(side)}};
    if (side.of == compare::Side::Of::Kept) json["scenario"] = side.scenario;
    return json;
}

Json levelsJson(const compare::UseLevels& levels) {
    static_assert(simulate::kLevels == std::array{0.025, 0.1, 0.5, 0.9, 0.975});
    return {{"p2_5", levels[0]}, {"p10", levels[1]}, {"p50", levels[2]}, {"p90", levels[3]}, {"p97_5", levels[4]}};
}

Json rowJson(const compare::FleetDifference& row) {
    auto why = Json::array();
    for (const auto& one : row.why) {
        Json entry{{"kind", compare::whyName(one.kind)}, {"text", one.text}};
        if (!one.key.empty()) entry["key"] = one.key;
        why.push_back(std::move(entry));
    }
    Json json{{"change", compare::fleetChangeName(row.change)},
              {"resource", row.resource.text()},
              {"name", row.name},
              {"what", row.what},
              {"before", row.before},
              {"after", row.after},
              {"why", std::move(why)}};
    if (row.delta) {
        json["delta"] = *row.delta;
        json["unit"] = base::unitName(row.unit);
    }
    if (row.from && row.to) {
        json["from"] = levelsJson(*row.from);
        json["to"] = levelsJson(*row.to);
        json["apart"] = row.apart;
        json["share"] = row.share;
    }
    return json;
}

} // namespace

Json fleetDiffJson(const compare::FleetDiff& diff) {
    auto counts = Json::object();
    for (const auto change : compare::fleetChanges()) counts[compare::fleetChangeName(change)] = diff.count(change);
    auto rows = Json::array();
    for (const auto& row : diff.rows) rows.push_back(rowJson(row));
    return {{"penumbra", "diff"},
            {"format", 1},
            {"from", sideJson(diff.from)},
            {"to", sideJson(diff.to)},
            {"text", compare::sayDiff(diff)},
            {"rule", compare::sayRule(diff)},
            {"least", diff.least},
            {"not_compared", diff.unread},
            {"counts", std::move(counts)},
            {"rows", std::move(rows)}};
}

std::string fleetDiffCsv(const compare::FleetDiff& diff) {
    std::string out;
    addCsvRow(out, {"change", "resource", "name", "what", "before", "after", "delta", "unit", "from_p10", "from_p50",
                    "from_p90", "to_p10", "to_p50", "to_p90", "apart", "why"});
    for (const auto& row : diff.rows) {
        std::vector<std::string> cells{compare::fleetChangeName(row.change),
                                       row.resource.text(),
                                       row.name,
                                       row.what,
                                       row.before,
                                       row.after,
                                       row.delta ? fmt::format("{:g}", *row.delta) : "",
                                       row.delta ? base::unitName(row.unit) : ""};
        for (const auto* levels : {&row.from, &row.to})
            for (const std::size_t level : {1, 2, 3})
                cells.push_back(*levels ? fmt::format("{:g}", (**levels)[level]) : "");
        cells.push_back(!row.from ? "" : row.apart ? "yes" : "no");
        cells.push_back(compare::sayWhys(row.why));
        addCsvRow(out, cells);
    }
    return out;
}

} // namespace penumbra::report
