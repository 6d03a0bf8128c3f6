#include "planning/schedule.h"

#include <QtTest>

using namespace penumbra;
using namespace std::chrono_literals;

namespace {

const base::Time kBegin = *base::parseTime("2026-03-01T00:00:00Z");

base::TimeWindow hours(int from, int to) {
    return {kBegin + std::chrono::hours(from), kBegin + std::chrono::hours(to)};
}

whatif::Edit edit(const char* key, const char* action, base::TimeWindow window, const char* note = "") {
    return {key, {action, {{"host", "h1"}, {"service", "shop"}, {"count", "1"}}}, window, note, true};
}

/// A drain of h1 and one of h2 by one event, a sale; a drain and a deployment by the scenario.
session::Evaluation evaluated() {
    session::Evaluation out;
    auto usage = std::make_shared<simulate::Usage>();
    usage->grid = {kBegin, 1h, 100};
    out.usage = usage;
    out.scenario.edits = {edit("a", "drain-host", hours(10, 14)), edit("b", "deploy", hours(20, 30), "Release 7"),
                          edit("c", "remove-host", {hours(20, 30).begin, base::kEndOfTime})};
    out.scheduled = {edit("event sale 0", "change-demand", hours(40, 60), "Sale"),
                     edit("event firmware 1", "drain-host", hours(12, 16), "Firmware"),
                     edit("event firmware 2", "drain-host", hours(12, 16), "Firmware"),
                     edit("event late 3", "drain-host", hours(200, 300), "Late")};
    out.skipped = {{"c", "remove-host", "There is no host h1."}};
    return out;
}

risk::Finding conflict(std::vector<risk::Cause> causes, base::TimeWindow window) {
    risk::Finding finding;
    finding.kind = risk::FindingKind::Conflict;
    finding.at = window.begin;
    finding.until = window.end;
    finding.causes = std::move(causes);
    return finding;
}

std::string keys(const planning::Schedule& schedule) {
    std::string out;
    for (const auto& item : schedule.items) out += item.key + ";";
    return out;
}

} // namespace

class ScheduleTest final : public QObject {
    Q_OBJECT
private slots:
    void editsComeFirstAndAnEventIsOneItem() {
        const auto evaluation = evaluated();
        const auto schedule = planning::scheduleOf(evaluation.scenario, evaluation);
        QCOMPARE(keys(schedule), std::string("a;b;c;event firmware;event sale;"));
        QCOMPARE(schedule.items[1].title, std::string("Release 7"));
        QVERIFY(!schedule.items[0].fromEvent && schedule.items[0].ends && schedule.items[0].fits);
        QVERIFY(!schedule.items[2].ends && !schedule.items[2].fits);
        QVERIFY(schedule.items[3].fromEvent);
    }

    void meetingsFindTheirItemsByNameOrByHours() {
        auto evaluation = evaluated();
        evaluation.findings = {{},
                               conflict({{"a", hours(10, 14)}, {"event firmware", hours(12, 16)}}, hours(12, 14)),
                               conflict({{"event sale", hours(40, 60)}, {"", hours(20, 30)}}, hours(40, 41)),
                               conflict({{"gone", hours(1, 2)}}, hours(1, 2))};
        const auto schedule = planning::scheduleOf(evaluation.scenario, evaluation);
        QVERIFY(schedule.meetings ==
                (std::vector<planning::Meeting>{{{0, 3}, hours(12, 14), 1}, {{1, 4}, hours(40, 41), 2}}));
    }

    void aDraggedEditKeepsItsMeetingsUntilTheNextEvaluation() {
        auto evaluation = evaluated();
        evaluation.findings = {conflict({{"a", hours(10, 14)}, {"", hours(20, 30)}}, hours(12, 14))};
        auto dragged = evaluation.scenario;
        dragged.edits[1].window = hours(22, 32);
        const auto schedule = planning::scheduleOf(dragged, evaluation);
        QVERIFY(schedule.items[1].window == hours(22, 32));
        QVERIFY(schedule.meetings.front().items == (std::vector<std::size_t>{0, 1}));
        dragged.edits.pop_back();
        dragged.edits.pop_back();
        QVERIFY(planning::scheduleOf(dragged, evaluation).meetings.front().items == (std::vector<std::size_t>{0}));
    }
};

QTEST_MAIN(ScheduleTest)
#include "schedule_test.moc"
