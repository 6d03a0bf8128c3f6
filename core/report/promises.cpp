#include "report/promises.h"
#include "base/text.h"

#include "report/json.h"
#include "report/words.h"
#include "risk/phrase.h"
#include "simulate/exceedance.h"
#include "stats/quantile.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>

namespace penumbra::report {

namespace {

using base::Json;
using simulate::PromiseKind;
using simulate::ServiceOutlook;

const model::WorldService& row(const session::Evaluation& evaluation, int service) {
    return evaluation.world->services[static_cast<std::size_t>(service)];
}

double marginAt(const ServiceOutlook& outlook, double level) {
    return stats::quantile(std::vector<double>(outlook.margin.begin(), outlook.margin.end()), level);
}

double broken(const ServiceOutlook& outlook) { return simulate::exceedanceOf(outlook.firstExceed).share(); }

/// "45 % left"; far beyond it the number says nothing more.
std::string sayMargin(double margin) {
    if (margin >= 0) return PENUMBRA_SAY("Report", "{:.0f} % left")(margin * 100);
    return margin > -10 ? PENUMBRA_SAY("Report", "{:.0f} % over")(-margin * 100)
                        : PENUMBRA_SAY("Report", "more than ten times over")();
}

std::string say(const session::Evaluation& evaluation, const ServiceOutlook& outlook) {
    const bool latency = outlook.kind == PromiseKind::Latency;
    const auto promise = latency ? PENUMBRA_SAY("Report", "{:.6g} % within {}")(outlook.level.quantile * 100,
                                                                                risk::sayLatency(outlook.level.latency))
                                 : PENUMBRA_SAY("Report", "{:.6g} % answered")(outlook.level.availability * 100);
    const int hop = outlook.way.back().service;
    return PENUMBRA_SAY("Report", "{} promises {}: {} in the median (P5 {}, P95 {}), tightest around {} at {}.")(
        row(evaluation, outlook.service).name, promise, sayMargin(marginAt(outlook, 0.5)),
        sayMargin(marginAt(outlook, 0.05)), sayMargin(marginAt(outlook, 0.95)),
        moment(evaluation.usage->grid.at(outlook.step)),
        hop == outlook.service ? PENUMBRA_SAY("Report", "the service itself")() : row(evaluation, hop).name);
}

Json wayJson(const session::Evaluation& evaluation, const ServiceOutlook& outlook) {
    Json way = Json::array();
    for (const auto& hop : outlook.way)
        way.push_back({{"service", row(evaluation, hop.service).name},
                       {"requests_per_s", number(hop.requests)},
                       {"utilisation", number(hop.utilisation)},
                       {"replicas", hop.replicas},
                       {"expected", hop.expected},
                       {"latency_s", number(hop.latency)},
                       {"waiting_s", number(hop.waiting)},
                       {"failing", number(hop.failing)}});
    return way;
}

} // namespace

Json promisesJson(const session::Evaluation& evaluation) {
    Json list = Json::array();
    for (const auto& outlook : evaluation.usage->services.outlooks) {
        const bool latency = outlook->kind == PromiseKind::Latency;
        list.push_back({{"service", row(evaluation, outlook->service).name},
                        {"service_id", row(evaluation, outlook->service).id.text()},
                        {"kind", latency ? "latency" : "availability"},
                        {"target", latency ? outlook->level.latency : outlook->level.availability},
                        {"quantile", latency ? Json(outlook->level.quantile) : Json()},
                        {"probability", broken(*outlook)},
                        {"margin",
                         {{"p5", number(marginAt(*outlook, 0.05))},
                          {"p50", number(marginAt(*outlook, 0.5))},
                          {"p95", number(marginAt(*outlook, 0.95))}}},
                        {"at", base::formatTime(evaluation.usage->grid.at(outlook->step))},
                        {"hop", row(evaluation, outlook->way.back().service).name},
                        {"way", wayJson(evaluation, *outlook)},
                        {"text", say(evaluation, *outlook)}});
    }
    return list;
}

std::vector<std::string> promiseLines(const session::Evaluation& evaluation) {
    std::vector<std::string> lines;
    for (const auto& outlook : evaluation.usage->services.outlooks) lines.push_back(say(evaluation, *outlook));
    return lines;
}

} // namespace penumbra::report
