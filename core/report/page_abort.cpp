#include "report/page_abort.h"

#include "base/say.h"
#include "base/text.h"
#include "report/json.h"
#include "report/page_abort_services.h"
#include "report/words.h"
#include "risk/phrase.h"

#include <algorithm>

namespace penumbra::report {

using base::Json;

namespace {

const risk::AbortCriteria* criteriaOf(const Document& document) {
    return document.carried ? &document.carried->abort : nullptr;
}

/// A criterion with what it is about.
struct ToldHost {
    const risk::AbortCriterion& criterion;
    const WatchedHost& watched;
    const model::WorldHost& host;
    std::string dimension;
    base::Unit unit;
};

std::vector<ToldHost> toldHosts(const Document& document) {
    std::vector<ToldHost> out;
    if (!document.carried) return out;
    const auto& world = *evaluationWith(document).world;
    for (const auto& criterion : document.carried->abort.list) {
        const auto& watched = document.carried->watched[criterion.watch];
        const auto& dimension = world.dimensions.at(criterion.dimension);
        out.push_back(
            {criterion, watched, world.hosts[static_cast<std::size_t>(watched.host)], dimension.name, dimension.unit});
    }
    return out;
}

std::string amount(std::int64_t value, base::Unit unit) { return base::formatAmount(static_cast<double>(value), unit); }

/// "62 GiB", or from the lowest to the highest where it changes.
std::string aboveText(const ToldHost& told) {
    const auto& at = told.criterion.threshold;
    const auto low = amount(*std::min_element(at.begin(), at.end()), told.unit);
    const auto high = amount(told.criterion.highest(), told.unit);
    return low == high ? high : PENUMBRA_SAY("Report", "{} to {}, by the time of day")(low, high);
}

std::string samplesText(const ToldHost& told, bool counted) {
    if (told.criterion.consecutive)
        return base::sayCount(*told.criterion.consecutive, PENUMBRA_TEXT("Count", "sample"),
                              PENUMBRA_TEXT("Count", "samples"));
    return counted ? PENUMBRA_SAY("Report", "no number is rare enough")() : PENUMBRA_SAY("Report", "not counted")();
}

std::string actionText(const WatchedHost& watched) {
    return PENUMBRA_SAY("Report", "Stop, and take back {}.")(sayWorks(watched.works));
}

/// By the highest threshold: whoever watches for it alone has no more false alarms.
std::string lineOf(const ToldHost& told, bool counted) {
    const auto dimension = risk::sayDimension(told.dimension);
    const auto step = base::sayDuration(told.criterion.grid.step);
    const auto above = amount(told.criterion.highest(), told.unit);
    if (told.criterion.consecutive)
        return PENUMBRA_SAY("Report", "{}, {} above {} in {} of {} in a row: stop, and take back {}.")(
            told.host.name, dimension, above, samplesText(told, counted), step, sayWorks(told.watched.works));
    return PENUMBRA_SAY("Report", "{}, {} above {} in samples of {} ({}): ask before you take back {}.")(
        told.host.name, dimension, above, step, samplesText(told, counted), sayWorks(told.watched.works));
}

/// What the criteria rest on, and what has none.
std::string summaryText(const Document& document) {
    const auto* criteria = criteriaOf(document);
    if (!criteria || (criteria->list.empty() && criteria->unmeasured == 0))
        return document.carried && !document.carried->serviceAbort.empty()
                   ? PENUMBRA_SAY("Report", "The work touches no host whose use is measured.")()
                   : PENUMBRA_SAY("Report",
                                  "There is nothing to watch: the work touches no host whose use is measured.")();
    std::string text;
    if (criteria->list.empty())
        text = PENUMBRA_SAY("Report", "Nothing that the work touches is measured, so that there is no threshold.")();
    else if (!criteria->counted())
        text = PENUMBRA_SAY("Report", "How many samples in a row mean a failure cannot be counted: that takes at least "
                                      "100 joint paths with past errors.")();
    else if (!criteria->falseAlarm)
        text = PENUMBRA_SAY("Report",
                            "No number of samples in a row is rare enough in these hours to mean a failure: ask before "
                            "anything is taken back. The thresholds are the upper ends of the 95 % bands.")();
    else
        text = PENUMBRA_SAY("Report",
                            "If all goes as predicted, {} of the {} joint paths trip any of them; each was "
                            "chosen so that at most {} do. The thresholds are the upper ends of the 95 % "
                            "bands.")(percent(*criteria->falseAlarm), criteria->paths, percent(risk::kFalseAlarm));
    const auto raised =
        std::count_if(criteria->list.begin(), criteria->list.end(), [](const auto& one) { return one.raised > 1; });
    if (raised > 0)
        text += " " + PENUMBRA_SAY(
                          "Report",
                          "Raised above that: {} of {}, which would otherwise take longer than {} to tell a failure.")(
                          raised, criteria->list.size(), base::sayDuration(risk::kLongestRun));
    if (criteria->unmeasured > 0 && !criteria->list.empty())
        text += " " + PENUMBRA_SAY("Report", "Not measured, and without a threshold: {}.")(
                          base::sayCount(criteria->unmeasured, PENUMBRA_TEXT("Count", "dimension of a host"),
                                         PENUMBRA_TEXT("Count", "dimensions of hosts")));
    if (criteria->more > 0) text += " " + PENUMBRA_SAY("Report", "Less tight and left out: {}.")(criteria->more);
    return text;
}

} // namespace

PageList abortList(const Document& document) {
    std::vector<std::string> lines;
    const auto* criteria = criteriaOf(document);
    for (const auto& told : toldHosts(document)) lines.push_back(lineOf(told, criteria->counted()));
    const auto services = serviceAbortLines(document);
    lines.insert(lines.end(), services.begin(), services.end());
    lines.push_back(summaryText(document));
    return {PENUMBRA_SAY("Report", "When to stop and go back")(), std::move(lines)};
}

PageSection abortSection(const Document& document) {
    PageSection section{
        PENUMBRA_SAY("Report", "When to stop: abort criteria")(),
        summaryText(document),
        {{PENUMBRA_SAY("Report", "Host or service")(), PENUMBRA_SAY("Report", "What")(),
          PENUMBRA_SAY("Report", "Beyond")(), PENUMBRA_SAY("Report", "In a row")(), PENUMBRA_SAY("Report", "Watched")(),
          PENUMBRA_SAY("Report", "False alarm")(), PENUMBRA_SAY("Report", "Then")()},
         {},
         -1},
        {0.11, 0.08, 0.17, 0.17, 0.2, 0.08, 0.19}};
    const auto* criteria = criteriaOf(document);
    for (const auto& told : toldHosts(document))
        section.table.rows.push_back(
            {told.host.name, risk::sayDimension(told.dimension), PENUMBRA_SAY("Report", "above {}")(aboveText(told)),
             PENUMBRA_SAY("Report", "{} of {}")(samplesText(told, criteria->counted()),
                                                base::sayDuration(told.criterion.grid.step)),
             span(told.criterion.grid.window()),
             told.criterion.falseAlarm ? percent(*told.criterion.falseAlarm) : PENUMBRA_SAY("Report", "not known")(),
             actionText(told.watched)});
    for (auto& row : serviceAbortRows(document)) section.table.rows.push_back(std::move(row));
    return section;
}

Json abortJson(const Document& document) {
    Json list = Json::array();
    const auto* criteria = criteriaOf(document);
    for (const auto& told : toldHosts(document)) {
        const auto& one = told.criterion;
        list.push_back({{"host", told.host.name},
                        {"host_id", told.host.id.text()},
                        {"metric", told.dimension},
                        {"dimension", told.dimension},
                        {"unit", base::unitName(told.unit)},
                        {"statistic", "mean"},
                        {"comparison", "above"},
                        {"threshold", one.highest()},
                        {"thresholds", one.threshold},
                        {"threshold_factor", number(one.raised)},
                        {"share_of_capacity", number(one.share)},
                        {"interval_s", one.grid.step / std::chrono::seconds(1)},
                        {"consecutive", one.consecutive ? Json(*one.consecutive) : Json()},
                        {"false_alarm", one.falseAlarm ? Json(number(*one.falseAlarm)) : Json()},
                        {"from", base::formatTime(one.grid.begin)},
                        {"to", base::formatTime(one.grid.end())},
                        {"take_back", told.watched.works},
                        {"back_out", told.watched.backouts},
                        {"action", actionText(told.watched)},
                        {"text", lineOf(told, criteria->counted())}});
    }
    return list;
}

Json abortSummaryJson(const Document& document) {
    const auto* criteria = criteriaOf(document);
    if (!criteria) return nullptr;
    return {{"paths", criteria->paths},
            {"most_false_alarm", risk::kFalseAlarm},
            {"false_alarm_any", criteria->falseAlarm ? Json(number(*criteria->falseAlarm)) : Json()},
            {"left_out", criteria->more},
            {"unmeasured", criteria->unmeasured},
            {"text", summaryText(document)}};
}

} // namespace penumbra::report
