#include "base/grouped.h"
#include "base/say.h"
#include "base/text.h"
#include "evidence/evidence_parts.h"
#include "model/dimension_title.h"
#include "risk/phrase.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>
#include <map>

namespace penumbra::evidence {

namespace {

/// "theta (4), seasonal-naive (1)".
std::string sayCounts(const std::map<std::string, int>& counts) {
    std::vector<std::pair<std::string, int>> sorted(counts.begin(), counts.end());
    std::stable_sort(sorted.begin(), sorted.end(), [](const auto& a, const auto& b) { return a.second > b.second; });
    std::string text;
    for (const auto& [name, count] : sorted) text += fmt::format("{}{} ({})", text.empty() ? "" : ", ", name, count);
    return text;
}

/// The backtests of all that had one; means by demand within one dimension, else of all alike.
struct Skill {
    int tested = 0, better = 0, origins = 0;
    double weight = 0, mase = 0, low = 0, high = 0;
    void add(const model::DemandEntry& entry, bool byDemand) {
        if (entry.origins == 0 || std::isnan(entry.mase)) return;
        ++tested;
        better += entry.mase < 1 ? 1 : 0;
        origins = origins == 0 ? entry.origins : std::min(origins, entry.origins);
        const bool weighted = byDemand && !entry.location.empty();
        const double share = weighted ? std::max(1e-9, static_cast<double>(entry.location.front())) : 1.0;
        weight += share;
        mase += share * entry.mase;
        low += share * entry.coverage80;
        high += share * entry.coverage95;
    }
};

const simulate::UsageSeries* seriesOf(const session::Evaluation& evaluation, const About& about) {
    if (about.dimension < 0 || about.workload >= 0 || about.service >= 0) return nullptr;
    const auto& usage = *evaluation.usage;
    if (about.host >= 0) return usage.find(simulate::SubjectKind::Host, about.host, about.dimension);
    if (about.zone >= 0) return usage.find(simulate::SubjectKind::Zone, about.zone, about.dimension);
    return usage.find(simulate::SubjectKind::Fleet, -1, about.dimension);
}

/// What is reserved on the host, of what may be.
std::string reserveLine(const session::Evaluation& evaluation, const About& about) {
    const auto& world = *evaluation.world;
    const auto& host = world.hosts[static_cast<std::size_t>(about.host)];
    const auto may = host.reservableAt(about.at).at(about.dimension);
    if (may >= model::kUnlimited) return PENUMBRA_SAY("Evidence", "No capacity is stated, so nothing limits it.")();
    std::int64_t reserved = 0;
    for (const int w : evaluation.usage->residents(about.host, about.at))
        reserved += world.workloads[static_cast<std::size_t>(w)].requestAt(about.at).at(about.dimension);
    const auto unit = world.dimensions.at(about.dimension).unit;
    return PENUMBRA_SAY("Evidence", "Reserved are {} of {}, so {} are left.")(
        base::formatAmount(static_cast<double>(reserved), unit), base::formatAmount(static_cast<double>(may), unit),
        base::formatAmount(static_cast<double>(may - reserved), unit));
}

} // namespace

EvidencePart modelPart(const session::Evaluation& evaluation, const About& about, const Members& members) {
    EvidencePart part{"model", PENUMBRA_SAY("Evidence", "Model")(), {}};
    if (members.entries.empty()) {
        part.lines.push_back(PENUMBRA_SAY("Evidence", "No forecast stands behind it: nothing there was measured.")());
        return part;
    }
    std::map<std::string, int> models;
    std::vector<std::string> pinned;
    Skill skill;
    int supported = evaluation.usage->grid.count;
    for (const int e : members.entries) {
        const auto& entry = evaluation.demand->entries()[static_cast<std::size_t>(e)];
        models[entry.model] += 1;
        skill.add(entry, about.dimension >= 0);
        supported = std::min(supported, entry.supportedSteps);
        if (evaluation.pins.contains(entry.key)) pinned.push_back(entry.key.text());
    }
    part.lines.push_back(PENUMBRA_SAY("Evidence", "Forecasts by: {}.")(sayCounts(models)));
    part.lines.push_back(pinned.empty()
                             ? PENUMBRA_SAY("Evidence", "Each was chosen, or weighed with others, by its error in "
                                                        "the backtest.")()
                             : PENUMBRA_SAY("Evidence", "Chosen by hand: {}. The others were chosen by the "
                                                        "backtest.")(risk::sayList(pinned)));
    if (skill.tested == 0) {
        part.lines.push_back(PENUMBRA_SAY("Evidence", "The history is too short for a backtest: the bands are a "
                                                      "guess.")());
        return part;
    }
    part.lines.push_back(
        PENUMBRA_SAY("Evidence", "Backtest error: {:.2f} on average, from {} origins or more; {} of {} series stay "
                                 "below 1, the error of repeating the cycle before within the history.")(
            skill.mase / skill.weight, skill.origins, base::grouped(skill.better), base::grouped(skill.tested)));
    part.lines.push_back(PENUMBRA_SAY("Evidence", "Bands: the 80 % band held {} of what came, the 95 % band {}.")(
        risk::sayShare(skill.low / skill.weight), risk::sayShare(skill.high / skill.weight)));
    if (evaluation.usage->grid.at(supported) <= about.at)
        part.lines.push_back(PENUMBRA_SAY("Evidence",
                                          "The history supports the bands until {}; later ones are "
                                          "extrapolated.")(risk::sayTime(evaluation.usage->grid.at(supported))));
    return part;
}

EvidencePart modelPart(const forecast::Forecast& forecast, bool byHand) {
    EvidencePart part{"model", PENUMBRA_SAY("Evidence", "Model")(), {}};
    part.lines.push_back(
        byHand ? PENUMBRA_SAY("Evidence", "Forecast by {}, chosen by hand.")(forecast.model)
               : PENUMBRA_SAY("Evidence",
                              "Forecast by {}, chosen or weighed by the error in the backtest.")(forecast.model));
    const auto& backtest = forecast.backtest;
    if (backtest.origins == 0) {
        part.lines.push_back(PENUMBRA_SAY("Evidence", "The history is too short for a backtest: the bands are a "
                                                      "guess.")());
    } else {
        part.lines.push_back(
            PENUMBRA_SAY("Evidence", "Backtest error: {:.2f}, from {} origins; 1 is the error of repeating the cycle "
                                     "before within the history.")(backtest.mase, backtest.origins));
        std::vector<std::string> names;
        for (const auto& one : backtest.candidates)
            names.push_back(one.weight > 0 ? PENUMBRA_SAY("Evidence", "{} {:.2f} (weight {})")(
                                                 one.model, one.mase, risk::sayShare(one.weight))
                                           : fmt::format("{} {:.2f}", one.model, one.mase));
        if (!names.empty())
            part.lines.push_back(
                PENUMBRA_SAY("Evidence", "Candidates and their errors, best first: {}.")(base::sayList(names)));
        for (std::size_t i = 0; i < std::min(backtest.coverage.size(), forecast.bands.size()); ++i)
            part.lines.push_back(PENUMBRA_SAY("Evidence", "The band of {} held {} of what came.")(
                risk::sayShare(forecast.bands[i].level), risk::sayShare(backtest.coverage[i])));
    }
    for (const auto& note : forecast.notes) part.lines.push_back(note.text);
    return part;
}

std::vector<std::string> usageLines(const session::Evaluation& evaluation, const About& about) {
    std::vector<std::string> lines;
    const auto* series = seriesOf(evaluation, about);
    if (!series) return lines;
    const auto unit = evaluation.world->dimensions.at(about.dimension).unit;
    const auto step = static_cast<std::size_t>(evaluation.usage->grid.indexOf(about.at));
    const auto amount = [&](float value) { return base::formatAmount(static_cast<double>(value), unit); };
    lines.push_back(PENUMBRA_SAY("Evidence", "Predicted use at {}: median {}, 95 % band {} to {}.")(
        risk::sayTime(about.at), amount(series->quantiles[2][step]), amount(series->quantiles[0][step]),
        amount(series->quantiles[4][step])));
    if (series->capacity[step] < static_cast<float>(model::kUnlimited))
        lines.push_back(PENUMBRA_SAY("Evidence", "Capacity then: {}; {} of the paths lie above it.")(
            amount(series->capacity[step]), risk::sayShare(static_cast<double>(series->exceed[step]))));
    if (about.host >= 0) lines.push_back(reserveLine(evaluation, about));
    return lines;
}

base::Time busiestMoment(const session::Evaluation& evaluation, const model::ResourceId& resource,
                         const std::string& metric) {
    const auto& grid = evaluation.usage->grid;
    const auto about = aboutOf(evaluation, resource, metric, grid.begin);
    std::size_t best = 0;
    double most = -1;
    const auto take = [&](std::size_t step, double share) {
        if (share > most) most = share, best = step;
    };
    if (about.workload >= 0) {
        const auto& workload = evaluation.world->workloads[static_cast<std::size_t>(about.workload)];
        const int entry = evaluation.demand->find({workload.demandOf, metric});
        if (entry < 0) return grid.begin;
        const auto& location = evaluation.demand->entries()[static_cast<std::size_t>(entry)].location;
        for (std::size_t h = 0; h < location.size(); ++h)
            take(h, static_cast<double>(location[h]) *
                        workload.demandFactor(grid.at(static_cast<int>(h)), std::max(about.dimension, 0)));
    } else if (const auto* series = about.fleet() ? nullptr : seriesOf(evaluation, about)) {
        for (std::size_t h = 0; h < series->capacity.size(); ++h)
            if (series->capacity[h] > 0)
                take(h, static_cast<double>(series->quantiles.back()[h]) / static_cast<double>(series->capacity[h]));
    }
    return grid.at(static_cast<int>(best));
}

} // namespace penumbra::evidence
