#include "ingest/cicd/deliveries.h"

#include "base/say.h"

#include "base/text.h"
#include "ingest/cicd/cron.h"
#include "ingest/zones.h"

#include <fmt/format.h>

namespace penumbra::ingest {

namespace {

constexpr std::size_t kMostRuns = 1000;
constexpr auto kAhead = std::chrono::days(90);

} // namespace

void addDelivery(const Delivery& delivery, const document::Place& place, Intake& intake) {
    model::ScheduledEvent out;
    out.id = model::EventId(delivery.id);
    out.kind = delivery.kind;
    out.title = delivery.title;
    out.zone = delivery.zone;
    out.window.begin = delivery.begin;
    out.window.end = delivery.end.value_or(delivery.begin);
    if (out.window.end <= out.window.begin) {
        out.window.end = out.window.begin + std::chrono::minutes(1);
        if (intake.first("no-end"))
            intake.note("no-end", place.text(),
                        PENUMBRA_SAY("Problem", "When this ended is not said, or it is its begin; it and others like "
                                                "it were taken to last a minute.")());
    }
    if (!delivery.project.empty())
        out.resources.push_back(intake.named(delivery.project, model::ResourceKind::Service));
    out.source = intake.input().name;
    intake.add(std::move(out), place.text());
}

std::optional<base::Time> hookTime(const base::Json& object, const char* key, const document::Place& place,
                                   Intake& intake) {
    auto text = base::textAt(object, key);
    if (text.empty()) return {};
    if (text.ends_with(" UTC")) text.replace(text.size() - 4, 4, "Z");
    if (const auto blank = text.rfind(' ');
        blank != std::string::npos && blank + 1 < text.size() && (text[blank + 1] == '+' || text[blank + 1] == '-'))
        text.erase(blank, 1);
    const auto sign = text.size() >= 5 ? text[text.size() - 5] : ' ';
    if (text.find(':') != std::string::npos && (sign == '+' || sign == '-')) text.insert(text.size() - 2, ":");
    const auto time = base::parseTime(text);
    if (time) return *time;
    intake.error("bad-time", (place / key).text(), time.error().text);
    return {};
}

std::vector<base::Time> runsOf(const std::string& cron, const std::string& zone, const document::Place& place,
                               Intake& intake, bool& good) {
    const auto schedule = Cron::parse(cron);
    good = schedule.has_value() && (zone.empty() || isZone(zone));
    if (!schedule) {
        intake.reject("bad-schedule", place.text(), schedule.error().text);
        return {};
    }
    if (!good) {
        intake.reject("bad-zone", place.text(),
                      PENUMBRA_SAY("Problem", "'{}' is no time zone that this system knows.")(zone));
        return {};
    }
    const auto begin = std::chrono::ceil<std::chrono::minutes>(intake.input().time);
    // The clock on the wall is at most a day from UTC; what falls outside is left out after it was turned into UTC.
    const base::TimeWindow wall{begin - std::chrono::days(1), begin + kAhead + std::chrono::days(1)};
    const base::TimeWindow window{begin, begin + kAhead};
    std::vector<base::Time> out;
    for (const auto time : schedule->within(wall, kMostRuns * 2)) {
        const auto moment = zone.empty() ? base::Result<Moment>(Moment{time, {}}) : fromWallClock(time, zone);
        if (moment && window.contains(moment->time) && out.size() < kMostRuns) out.push_back(moment->time);
    }
    intake.note("horizon", place.text(),
                PENUMBRA_SAY("Problem", "'{}' goes on without an end; {} taken, up to {}.")(
                    cron,
                    base::sayCount(out.size(), PENUMBRA_TEXT("Count", "run was"), PENUMBRA_TEXT("Count", "runs were")),
                    out.size() == kMostRuns ? base::formatTime(out.back()) : base::formatTime(window.end)));
    return out;
}

} // namespace penumbra::ingest
