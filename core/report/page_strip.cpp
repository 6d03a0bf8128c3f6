#include "report/page_strip.h"

#include "base/say.h"
#include "base/text.h"
#include "report/json.h"
#include "report/words.h"
#include "risk/phrase.h"

#include <algorithm>

namespace penumbra::report {

using base::Json;

namespace {

constexpr int kMostFields = 96;
constexpr auto kLevel = static_cast<std::size_t>(risk::DemandLevel::Requests);

/// Per step: it holds, it does not, or -1: not known.
std::vector<signed char> holds(const risk::Tolerance& tolerance) {
    std::vector<signed char> out;
    for (const int fatal : tolerance.fatal[kLevel]) out.push_back(fatal == 0 ? 1 : 0);
    return out;
}

/// Two hosts are not survived where one is not.
std::vector<signed char> pairsOf(const risk::Tolerance& hosts) {
    auto out = hosts.pairs;
    out.resize(static_cast<std::size_t>(hosts.grid.count), -1);
    for (std::size_t i = 0; i < out.size(); ++i)
        if (hosts.fatal[kLevel][i] > 0) out[i] = 0;
    return out;
}

/// `each` steps become one field: it holds where all of them do.
std::vector<signed char> coarse(const std::vector<signed char>& steps, int each) {
    std::vector<signed char> out;
    for (std::size_t i = 0; i < steps.size(); ++i) {
        if (i % static_cast<std::size_t>(each) == 0) {
            out.push_back(steps[i]);
            continue;
        }
        auto& field = out.back();
        field = field == 0 || steps[i] == 0 ? 0 : std::min(field, steps[i]);
    }
    return out;
}

std::string sumOf(const std::vector<signed char>& steps, base::Duration step) {
    const auto known = std::count_if(steps.begin(), steps.end(), [](auto s) { return s >= 0; });
    const auto held = std::count(steps.begin(), steps.end(), 1);
    if (known == 0) return PENUMBRA_SAY("Report", "not tried")();
    const auto text = held == known ? PENUMBRA_SAY("Report", "always")()
                      : held == 0   ? PENUMBRA_SAY("Report", "never")()
                                    : PENUMBRA_SAY("Strip", "{} of {}")(base::sayDuration(step * held),
                                                                      base::sayDuration(step * known));
    return known == std::ssize(steps) ? text : PENUMBRA_SAY("Report", "{}, the rest not tried")(text);
}

std::size_t workloadsIn(const std::vector<model::ResourceId>& ids) {
    return static_cast<std::size_t>(
        std::count_if(ids.begin(), ids.end(), [](const auto& id) { return id.text().starts_with("workload/"); }));
}

/// How many of the workloads belong to services of the first tier.
std::size_t criticalIn(const model::World& world, const std::vector<model::ResourceId>& ids) {
    return static_cast<std::size_t>(std::count_if(ids.begin(), ids.end(), [&](const auto& id) {
        const int row = model::findWorkload(world, id);
        if (row < 0) return false;
        const int service = world.workloads[static_cast<std::size_t>(row)].service;
        return service >= 0 && world.services[static_cast<std::size_t>(service)].tier == 1;
    }));
}

std::string sayHomeless(const model::World& world, const std::vector<model::ResourceId>& ids) {
    const auto count =
        base::sayCount(workloadsIn(ids), PENUMBRA_TEXT("Count", "workload"), PENUMBRA_TEXT("Count", "workloads"));
    const auto critical = criticalIn(world, ids);
    return critical == 0 ? count : PENUMBRA_SAY("Report", "{}, {} of them of tier 1,")(count, critical);
}

std::string saySurvived(const risk::SweepCase& one, base::Time at) {
    if (one.moves == 0)
        return PENUMBRA_SAY("Report", "The worst loss that is survived at {}: {}; nothing has to move.")(moment(at),
                                                                                                         one.name);
    return PENUMBRA_SAY("Report", "The worst loss that is survived at {}: {}; {} find another host.")(
        moment(at), one.name,
        base::sayCount(one.moves, PENUMBRA_TEXT("Count", "workload"), PENUMBRA_TEXT("Count", "workloads")));
}

std::string sayFatal(const model::World& world, const risk::FatalSpell& spell, const base::TimeWindow& looked) {
    const base::TimeWindow within{std::max(spell.window.begin, looked.begin), std::min(spell.window.end, looked.end)};
    if (workloadsIn(spell.affected) == 0)
        return PENUMBRA_SAY("Report", "The worst loss that is not survived: {}, {}; services are lost.")(spell.name,
                                                                                                         span(within));
    return PENUMBRA_SAY("Report", "The worst loss that is not survived: {}, {}; {} are left without a host.")(
        spell.name, span(within), sayHomeless(world, spell.affected));
}

/// Where no single loss is fatal.
std::string sayNoneFatal(const CarriedOut& carried) {
    const auto pairs = pairsOf(*carried.hosts);
    if (std::find(pairs.begin(), pairs.end(), 0) == pairs.end())
        return PENUMBRA_SAY("Report", "Every loss that was tried is survived at any time.")();
    return carried.racks ? PENUMBRA_SAY("Report", "Any one host or rack can be lost at any time; not any two hosts.")()
                         : PENUMBRA_SAY("Report", "Any one host can be lost at any time; not any two hosts.")();
}

std::vector<std::string> wordsOf(const Document& document, const CarriedOut& carried) {
    const auto* fatal = worstFatal(carried);
    std::vector<std::string> words{fatal ? sayFatal(*evaluationWith(document).world, *fatal, carried.looked)
                                         : sayNoneFatal(carried)};
    if (carried.worstSurvived) words.push_back(saySurvived(*carried.worstSurvived, carried.weakest));
    return words;
}

Json known(const std::vector<signed char>& steps) {
    Json list = Json::array();
    for (const auto step : steps) list.push_back(step < 0 ? Json() : Json(step == 1));
    return list;
}

Json survivedJson(const CarriedOut& carried) {
    if (!carried.worstSurvived) return nullptr;
    const auto& one = *carried.worstSurvived;
    return {{"name", one.name},
            {"hosts", namesJson(one.hosts)},
            {"moves", one.moves},
            {"at", base::formatTime(carried.weakest)},
            {"text", saySurvived(one, carried.weakest)}};
}

Json fatalJson(const Document& document, const CarriedOut& carried) {
    const auto* spell = worstFatal(carried);
    if (!spell) return nullptr;
    const auto& world = *evaluationWith(document).world;
    return {{"name", spell->name},
            {"hosts", namesJson(spell->hosts)},
            {"from", base::formatTime(spell->window.begin)},
            {"to", base::formatTime(std::min(spell->window.end, carried.looked.end))},
            {"homeless", workloadsIn(spell->affected)},
            {"homeless_tier_1", criticalIn(world, spell->affected)},
            {"text", sayFatal(world, *spell, carried.looked)}};
}

std::string fieldName(signed char holds) {
    return holds < 0    ? PENUMBRA_SAY("Report", "not tried")()
           : holds == 1 ? PENUMBRA_SAY("Report", "survived")()
                        : PENUMBRA_SAY("Report", "not survived")();
}

} // namespace

PageStrip stripOf(const Document& document) {
    PageStrip strip;
    const auto* carried = document.carried.get();
    strip.title = document.plan() ? PENUMBRA_SAY("Report", "What may fail while the plan is carried out")()
                                  : PENUMBRA_SAY("Report", "What may fail meanwhile")();
    if (!carried || !carried->hosts) {
        strip.words.push_back(PENUMBRA_SAY("Report", "No loss was tried: nothing is placed in these hours.")());
        return strip;
    }
    const auto& grid = carried->hosts->grid;
    const int each = (grid.count + kMostFields - 1) / kMostFields;
    strip.grid = {grid.begin, grid.step * each, (grid.count + each - 1) / each};
    const auto add = [&](std::string name, const std::vector<signed char>& steps) {
        strip.rows.push_back({std::move(name), coarse(steps, each), sumOf(steps, grid.step)});
    };
    add(PENUMBRA_SAY("Report", "any one host")(), holds(*carried->hosts));
    add(PENUMBRA_SAY("Report", "any two hosts")(), pairsOf(*carried->hosts));
    if (carried->racks) add(PENUMBRA_SAY("Report", "any one rack")(), holds(*carried->racks));
    strip.words = wordsOf(document, *carried);
    strip.note = each == 1 ? PENUMBRA_SAY("Report", "One field is {}.")(base::sayDuration(grid.step))
                           : PENUMBRA_SAY("Report", "One field is {}: it holds where it does all the time.")(
                                 base::sayDuration(strip.grid.step));
    return strip;
}

PageTable stripTable(const PageStrip& strip) {
    PageTable table;
    table.head = {PENUMBRA_SAY("Report", "Hours")()};
    for (const auto& row : strip.rows) table.head.push_back(row.name);
    const auto same = [&](int a, int b) {
        return std::all_of(strip.rows.begin(), strip.rows.end(), [&](const auto& row) {
            return row.holds[static_cast<std::size_t>(a)] == row.holds[static_cast<std::size_t>(b)];
        });
    };
    for (int begin = 0, end = 0; begin < strip.grid.count && !strip.rows.empty(); begin = end) {
        for (end = begin + 1; end < strip.grid.count && same(begin, end);) ++end;
        std::vector<std::string> cells{span({strip.grid.at(begin), strip.grid.at(end)})};
        for (const auto& row : strip.rows) cells.push_back(fieldName(row.holds[static_cast<std::size_t>(begin)]));
        table.rows.push_back(std::move(cells));
    }
    return table;
}

Json stripJson(const Document& document) {
    const auto* carried = document.carried.get();
    if (!carried || !carried->hosts) return nullptr;
    const auto& grid = carried->hosts->grid;
    return {{"begin", base::formatTime(grid.begin)},
            {"step_s", grid.step / std::chrono::seconds(1)},
            {"one_host", known(holds(*carried->hosts))},
            {"two_hosts", known(pairsOf(*carried->hosts))},
            {"one_rack", carried->racks ? known(holds(*carried->racks)) : Json()},
            {"worst_survived", survivedJson(*carried)},
            {"worst_fatal", fatalJson(document, *carried)}};
}

} // namespace penumbra::report
