#include "report/page_parts.h"

#include "base/text.h"
#include "report/json.h"
#include "report/page_chart.h"
#include "report/words.h"
#include "risk/phrase.h"

#include <algorithm>
#include <cmath>

namespace penumbra::report {

using base::Json;

namespace {

constexpr std::size_t kMostCharts = 6;

/// Where the upper end of the 95 % band comes nearest to the capacity.
struct Nearest {
    double use = 0, capacity = 0, share = -1;
    base::Time at{};
};

std::optional<Nearest> nearestOf(const simulate::UsageSeries* series, const base::TimeGrid& grid) {
    if (!series) return {};
    Nearest out;
    for (std::size_t i = 0; i < series->capacity.size(); ++i) {
        const auto capacity = static_cast<double>(series->capacity[i]);
        const auto use = static_cast<double>(series->quantiles.back()[i]);
        if (!(capacity > 0) || capacity >= static_cast<double>(model::kUnlimited) || use / capacity <= out.share)
            continue;
        out = {use, capacity, use / capacity, grid.at(static_cast<int>(i))};
    }
    return out.share < 0 ? std::nullopt : std::optional(out);
}

/// A touched host in the dimension that comes nearest to its capacity.
struct Touched {
    std::string host, dimension;
    base::Unit unit = base::Unit::Count;
    const simulate::UsageSeries *before = nullptr, *after = nullptr;
    std::optional<Nearest> nearestBefore, nearestAfter;
    double share() const {
        return std::max(nearestBefore ? nearestBefore->share : -1, nearestAfter ? nearestAfter->share : -1);
    }
};

const simulate::UsageSeries* seriesOf(const session::Evaluation& evaluation, const model::ResourceId& host, int d) {
    const int row = model::findHost(*evaluation.world, host);
    return row < 0 ? nullptr : evaluation.usage->find(simulate::SubjectKind::Host, row, d);
}

/// The nearest to its capacity first; each host once.
std::vector<Touched> touchedOf(const Document& document) {
    std::vector<Touched> out;
    if (!document.carried) return out;
    const auto &without = document.evaluation, &with = evaluationWith(document);
    for (const auto& watched : document.carried->watched) {
        const auto& host = with.world->hosts[static_cast<std::size_t>(watched.host)];
        Touched best;
        for (int d = 0; d < with.world->dimensions.count(); ++d) {
            const auto& dimension = with.world->dimensions.at(d);
            Touched one{host.name,
                        dimension.name,
                        dimension.unit,
                        seriesOf(without, host.id, d),
                        seriesOf(with, host.id, d),
                        {},
                        {}};
            one.nearestBefore = nearestOf(one.before, without.usage->grid);
            one.nearestAfter = nearestOf(one.after, with.usage->grid);
            if (one.share() > best.share()) best = std::move(one);
        }
        if (best.share() >= 0) out.push_back(std::move(best));
    }
    std::stable_sort(out.begin(), out.end(), [](const auto& a, const auto& b) { return a.share() > b.share(); });
    return out;
}

std::string sayNearest(const std::optional<Nearest>& nearest, base::Unit unit) {
    if (!nearest) return PENUMBRA_SAY("Report", "not there")();
    return PENUMBRA_SAY("Report", "{:.0f} %: {} of {}")(100 * nearest->share, base::formatAmount(nearest->use, unit),
                                                        base::formatAmount(nearest->capacity, unit));
}

std::string sayWhen(const std::optional<Nearest>& nearest) { return nearest ? dayAndHour(nearest->at) : "-"; }

Json nearestJson(const std::optional<Nearest>& nearest) {
    if (!nearest) return nullptr;
    return {{"use", whole(nearest->use)},
            {"capacity", whole(nearest->capacity)},
            {"share", number(nearest->share)},
            {"at", base::formatTime(nearest->at)}};
}

double highest(const PageChart& chart) {
    double most = 0;
    for (const auto* values : {&chart.capacity, &chart.quantiles.back()})
        for (const double value : *values)
            if (std::isfinite(value)) most = std::max(most, value);
    return most;
}

void addCharts(const Document& document, const Touched& one, PageSection& section) {
    const auto name = PENUMBRA_SAY("Report", "{}: {}")(one.host, risk::sayDimension(one.dimension));
    PageChart before, after;
    if (one.before) before = chartOf(document.evaluation, *one.before);
    if (one.after) after = chartOf(evaluationWith(document), *one.after);
    before.title = PENUMBRA_SAY("Report", "{}, without the plan")(name);
    after.title = PENUMBRA_SAY("Report", "{}, with it")(name);
    before.most = after.most = std::max(highest(before), highest(after));
    section.charts.push_back(std::move(before));
    section.charts.push_back(std::move(after));
}

/// What one host is predicted to use after the work.
struct Measure {
    std::string host, dimension, text;
    base::Unit unit;
    base::Time at;
    double low, median, high;
};

/// Of what is measured: only that can be compared.
std::vector<Measure> measuresOf(const Document& document) {
    std::vector<Measure> out;
    const auto& with = evaluationWith(document);
    const auto& grid = with.usage->grid;
    if (!document.carried) return out;
    const auto at = document.carried->window.end + std::chrono::hours(24);
    if (!grid.window().contains(at)) return out;
    const auto step = static_cast<std::size_t>(grid.indexOf(at));
    for (const auto& one : touchedOf(document)) {
        if (!one.after || !one.after->measured || !(one.after->capacity[step] > 0)) continue;
        const auto value = [&](std::size_t level) { return static_cast<double>(one.after->quantiles[level][step]); };
        if (!(value(3) > 0)) continue; // nothing runs there any more
        Measure made{one.host, one.dimension, {},      one.unit, grid.at(static_cast<int>(step)),
                     value(1), value(2),      value(3)};
        made.text = PENUMBRA_SAY("Report", "{} of {} is between {} and {}, most likely near {}.")(
            risk::sayDimension(one.dimension), one.host, base::formatAmount(made.low, one.unit),
            base::formatAmount(made.high, one.unit), base::formatAmount(made.median, one.unit));
        out.push_back(std::move(made));
    }
    return out;
}

/// Of a document without a plan.
PageSection capacityAsItIs(const std::vector<Touched>& all) {
    PageSection section{PENUMBRA_SAY("Report", "Capacity of the hosts that are touched")(),
                        PENUMBRA_SAY("Report", "Where the upper end of the 95 % band comes nearest to the capacity.")(),
                        {{PENUMBRA_SAY("Report", "Host")(), PENUMBRA_SAY("Report", "What")(),
                          PENUMBRA_SAY("Report", "Nearest")(), PENUMBRA_SAY("Report", "When (UTC)")()},
                         {},
                         -1},
                        {0.24, 0.16, 0.4, 0.2}};
    for (const auto& one : all)
        section.table.rows.push_back({one.host, risk::sayDimension(one.dimension),
                                      sayNearest(one.nearestAfter, one.unit), sayWhen(one.nearestAfter)});
    return section;
}

} // namespace

PageSection capacitySection(const Document& document) {
    const auto all = touchedOf(document);
    if (!document.plan()) return capacityAsItIs(all);
    PageSection section{
        PENUMBRA_SAY("Report", "Capacity of the hosts that are touched, before and after")(),
        PENUMBRA_SAY("Report", "Where the upper end of the 95 % band comes nearest to the capacity. In the charts: the "
                               "median of the forecast with its 80 and 95 % bands, and the capacity above.")(),
        {{PENUMBRA_SAY("Report", "Host")(), PENUMBRA_SAY("Report", "What")(),
          PENUMBRA_SAY("Report", "Without the plan")(), PENUMBRA_SAY("Report", "When (UTC)")(),
          PENUMBRA_SAY("Report", "With it")(), PENUMBRA_SAY("Report", "When (UTC)")()},
         {},
         -1},
        {0.15, 0.1, 0.24, 0.135, 0.24, 0.135}};
    for (const auto& one : all)
        section.table.rows.push_back({one.host, risk::sayDimension(one.dimension),
                                      sayNearest(one.nearestBefore, one.unit), sayWhen(one.nearestBefore),
                                      sayNearest(one.nearestAfter, one.unit), sayWhen(one.nearestAfter)});
    for (std::size_t i = 0; i < std::min(all.size(), kMostCharts); ++i) addCharts(document, all[i], section);
    if (all.size() > kMostCharts)
        section.note += " " + PENUMBRA_SAY("Report", "The {} nearest of {} have charts.")(kMostCharts, all.size());
    return section;
}

Json touchedJson(const Document& document) {
    Json list = Json::array();
    for (const auto& one : touchedOf(document))
        list.push_back({{"host", one.host},
                        {"dimension", one.dimension},
                        {"unit", base::unitName(one.unit)},
                        {"measured", (one.after ? one.after : one.before)->measured},
                        {"before", nearestJson(one.nearestBefore)},
                        {"after", nearestJson(one.nearestAfter)}});
    return list;
}

PageSection measureSection(const Document& document) {
    PageSection section{PENUMBRA_SAY("Report", "What to look at after the work")(),
                        PENUMBRA_SAY("Report", "If all went as predicted, 8 of 10 of these hold a day after the end of "
                                               "the work.")(),
                        {{PENUMBRA_SAY("Report", "When")(), PENUMBRA_SAY("Report", "What is predicted")(),
                          PENUMBRA_SAY("Report", "Measured")()},
                         {},
                         -1},
                        {0.2, 0.64, 0.16}};
    for (const auto& one : measuresOf(document)) section.table.rows.push_back({moment(one.at), one.text, ""});
    return section;
}

Json measuresJson(const Document& document) {
    Json list = Json::array();
    for (const auto& one : measuresOf(document))
        list.push_back({{"host", one.host},
                        {"dimension", one.dimension},
                        {"unit", base::unitName(one.unit)},
                        {"at", base::formatTime(one.at)},
                        {"low", whole(one.low)},
                        {"median", whole(one.median)},
                        {"high", whole(one.high)},
                        {"text", one.text}});
    return list;
}

} // namespace penumbra::report
