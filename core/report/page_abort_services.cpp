#include "report/page_abort_services.h"

#include "base/grouped.h"
#include "base/say.h"
#include "base/text.h"
#include "report/json.h"
#include "report/words.h"
#include "risk/phrase.h"

#include <fmt/format.h>

namespace penumbra::report {

using base::Json;
using risk::ServiceSign;

namespace {

/// A criterion with what it is about.
struct ToldService {
    const risk::ServiceCriterion& criterion;
    const WatchedService& watched;
    const model::WorldService& service;
};

std::vector<ToldService> toldServices(const Document& document) {
    std::vector<ToldService> out;
    if (!document.carried) return out;
    const auto& world = *evaluationWith(document).world;
    for (const auto& criterion : document.carried->serviceAbort) {
        const auto& watched = document.carried->services[criterion.watch];
        out.push_back({criterion, watched, world.services[static_cast<std::size_t>(watched.service)]});
    }
    return out;
}

std::string sayAmount(const risk::ServiceCriterion& criterion, double value) {
    switch (criterion.sign) {
    case ServiceSign::Replicas:
        return base::sayCount(static_cast<int>(value), PENUMBRA_TEXT("Count", "replica"),
                              PENUMBRA_TEXT("Count", "replicas"));
    case ServiceSign::Requests:
        return PENUMBRA_SAY("Report", "{} requests a second")(base::rounded(value));
    case ServiceSign::Latency:
        break;
    }
    return PENUMBRA_SAY("Report", "{:.4g} s for {:.4g} % of the requests")(value, criterion.quantile * 100);
}

/// "below 2 replicas", "above 0.3 s for 99 % of the requests".
std::string sayBeyond(const risk::ServiceCriterion& criterion) {
    const auto amount = sayAmount(criterion, criterion.outermost());
    return risk::isBelow(criterion.sign) ? PENUMBRA_SAY("Report", "below {}")(amount)
                                         : PENUMBRA_SAY("Report", "above {}")(amount);
}

std::string saySamples(const risk::ServiceCriterion& criterion) {
    if (!criterion.consecutive) return PENUMBRA_SAY("Report", "no number is rare enough")();
    return base::sayCount(*criterion.consecutive, PENUMBRA_TEXT("Count", "sample"), PENUMBRA_TEXT("Count", "samples"));
}

std::string lineOf(const ToldService& told) {
    const auto step = base::sayDuration(told.criterion.grid.step);
    const auto works = sayWorks(told.watched.works);
    if (told.criterion.consecutive)
        return PENUMBRA_SAY("Report", "{} {} in {} of {} in a row: stop, and take back {}.")(
            told.service.name, sayBeyond(told.criterion), saySamples(told.criterion), step, works);
    return PENUMBRA_SAY("Report", "{} {} in samples of {} ({}): ask before you take back {}.")(
        told.service.name, sayBeyond(told.criterion), step, saySamples(told.criterion), works);
}

const char* unitOf(ServiceSign sign) {
    switch (sign) {
    case ServiceSign::Replicas:
        return base::unitName(base::Unit::Count);
    case ServiceSign::Requests:
        return base::unitName(base::Unit::PerSecond);
    case ServiceSign::Latency:
        break;
    }
    return base::unitName(base::Unit::Seconds);
}

const char* statisticOf(ServiceSign sign) {
    switch (sign) {
    case ServiceSign::Replicas:
        return "minimum";
    case ServiceSign::Requests:
        return "mean";
    case ServiceSign::Latency:
        break;
    }
    return "quantile";
}

/// What it is called in the table.
std::string saySign(ServiceSign sign) {
    switch (sign) {
    case ServiceSign::Replicas:
        return PENUMBRA_SAY("Report", "replicas")();
    case ServiceSign::Requests:
        return PENUMBRA_SAY("Report", "requests")();
    case ServiceSign::Latency:
        break;
    }
    return PENUMBRA_SAY("Report", "latency")();
}

} // namespace

std::string sayWorks(const std::vector<std::string>& works) {
    std::vector<std::string> names;
    for (const auto& work : works) {
        const auto number = work.substr(work.find('-') + 1);
        names.push_back(work.starts_with("step") ? PENUMBRA_SAY("Report", "step {}")(number)
                                                 : PENUMBRA_SAY("Report", "change {}")(number));
    }
    return risk::sayList(names, 4);
}

std::vector<std::string> serviceAbortLines(const Document& document) {
    std::vector<std::string> lines;
    for (const auto& told : toldServices(document)) lines.push_back(lineOf(told));
    return lines;
}

std::vector<std::vector<std::string>> serviceAbortRows(const Document& document) {
    std::vector<std::vector<std::string>> rows;
    for (const auto& told : toldServices(document))
        rows.push_back(
            {told.service.name, saySign(told.criterion.sign), sayBeyond(told.criterion),
             PENUMBRA_SAY("Report", "{} of {}")(saySamples(told.criterion),
                                                base::sayDuration(told.criterion.grid.step)),
             span(told.criterion.grid.window()),
             told.criterion.falseAlarm ? percent(*told.criterion.falseAlarm) : PENUMBRA_SAY("Report", "not known")(),
             PENUMBRA_SAY("Report", "Stop, and take back {}.")(sayWorks(told.watched.works))});
    return rows;
}

Json serviceAbortJson(const Document& document) {
    Json list = Json::array();
    for (const auto& told : toldServices(document)) {
        const auto& one = told.criterion;
        Json thresholds = Json::array();
        for (const double value : one.threshold) thresholds.push_back(number(value));
        list.push_back({{"service", told.service.name},
                        {"service_id", told.service.id.text()},
                        {"metric", risk::signName(one.sign)},
                        {"unit", unitOf(one.sign)},
                        {"statistic", statisticOf(one.sign)},
                        {"quantile", one.quantile > 0 ? Json(number(one.quantile)) : Json()},
                        {"comparison", risk::isBelow(one.sign) ? "below" : "above"},
                        {"threshold", number(one.outermost())},
                        {"thresholds", thresholds},
                        {"threshold_factor", number(one.lowered)},
                        {"interval_s", one.grid.step / std::chrono::seconds(1)},
                        {"consecutive", one.consecutive ? Json(*one.consecutive) : Json()},
                        {"false_alarm", one.falseAlarm ? Json(number(*one.falseAlarm)) : Json()},
                        {"from", base::formatTime(one.grid.begin)},
                        {"to", base::formatTime(one.grid.end())},
                        {"take_back", told.watched.works},
                        {"back_out", told.watched.backouts},
                        {"action", PENUMBRA_SAY("Report", "Stop, and take back {}.")(sayWorks(told.watched.works))},
                        {"text", lineOf(told)}});
    }
    return list;
}

} // namespace penumbra::report
