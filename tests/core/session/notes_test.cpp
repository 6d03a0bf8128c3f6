#include "core/session/small_session.h"

#include <QtTest>

using namespace penumbra;
using namespace penumbra::test;

/// What an evaluation says of its own foundations.
class NotesTest final : public QObject {
    Q_OBJECT
private slots:
    void guessedBandsAreNamed();
    void measuredBandsAreNot();
    void resizingBelowTheUseIsNamed();
    void aSearchThatEndedIsNamed();
    void aSampleOfAYearToComeDoesNotMoveNow();
    void whatIsMeasuredInTheCurrentHourCountsWhenItEnds();
    void noGoWhileWorkloadsStandOnUnknownNames();
};

/// What runs on a host that nobody knows is counted nowhere, so the verdict is no plain go.
void NotesTest::noGoWhileWorkloadsStandOnUnknownNames() {
    const auto calm = SmallSession(smallFleet()).evaluate()->verdict;
    auto batch = smallFleet();
    const auto runs = std::find_if(batch.relations.begin(), batch.relations.end(),
                                   [](const auto& one) { return one.kind == model::RelationKind::RunsOn; });
    QVERIFY(runs != batch.relations.end());
    runs->to = model::ResourceId("host/nowhere");
    const auto verdict = SmallSession(batch).evaluate()->verdict;
    QVERIFY(verdict.kind != risk::VerdictKind::Go);
    QVERIFY2(verdict.limit.find("1 workload stands on a name that has no resource") != std::string::npos,
             verdict.limit.c_str());
    QVERIFY(calm.limit.find("no resource") == std::string::npos);
}

void NotesTest::whatIsMeasuredInTheCurrentHourCountsWhenItEnds() {
    auto batch = smallFleet();
    batch.time += std::chrono::minutes(30);
    for (auto& samples : batch.samples) { // a first gathering: 15 s apart, from 00:02 to 00:25
        samples.times.clear();
        samples.values.clear();
        for (int i = 0; i < 92; ++i) {
            samples.times.push_back(base::toMillis(*base::parseTime("2026-03-01T00:02:00Z")) + i * 15'000);
            samples.values.push_back(1);
        }
    }
    SmallSession small(batch);
    const auto evaluation = small.evaluate();
    const auto* now = noteWith(*evaluation, "now");
    QVERIFY(now);
    QCOMPARE(now->text,
             std::string("The future begins at 1 Mar 2026 00:00 UTC: samples count by the whole hour. What "
                         "was measured since, up to 1 Mar 2026 00:25 UTC, counts when its hour has ended, at "
                         "1 Mar 2026 01:00 UTC."));
    const auto* none = noteWith(*evaluation, "no-history");
    QVERIFY(none);
    QVERIFY2(none->text.find("Its samples count when their step has ended, at 2026-03-01T01:00:00Z.") !=
                 std::string::npos,
             none->text.c_str());
}

void NotesTest::guessedBandsAreNamed() {
    auto batch = smallFleet();
    int cut = 0;
    for (auto& samples : batch.samples)
        if (samples.key.metric == "cpu" && ++cut <= 2) { // shop-1 and shop-2 have been there for four hours
            samples.times.erase(samples.times.begin(), samples.times.end() - 4);
            samples.values.erase(samples.values.begin(), samples.values.end() - 4);
        }
    SmallSession small(batch);
    const auto evaluation = small.evaluate();
    const auto* note = noteWith(*evaluation, "too-short");
    QVERIFY(note);
    QCOMPARE(note->where, std::string("workload/shop-1:cpu"));
    QVERIFY2(note->text.find("band is a guess") != std::string::npos, note->text.c_str());
    QVERIFY2(note->text.find("1 more of 8 series") != std::string::npos, note->text.c_str());
    int told = 0;
    for (const auto& one : evaluation->notes) told += one.code == "too-short" ? 1 : 0;
    QCOMPARE(told, 1);                                 // counted, not repeated
    QVERIFY(noteWith(*small.evaluate(), "too-short")); // from the memo too
}

void NotesTest::measuredBandsAreNot() {
    SmallSession small(smallFleet());
    const auto evaluation = small.evaluate();
    for (const char* code : {"too-short", "mostly-missing", "collisions-not-searched"})
        QVERIFY2(!noteWith(*evaluation, code), code);
}

void NotesTest::resizingBelowTheUseIsNamed() {
    SmallSession small(smallFleet());
    const auto resized = [&](const char* cpu) {
        return small.evaluate(
            {"smaller", {{"edit-1", {"resize", {{"workload", "workload/shop-1"}, {"cpu", cpu}}}, {}, "", true}}});
    };
    const auto low = resized("1m");
    const auto* note = noteWith(*low, "undersized");
    QVERIFY(note);
    QVERIFY2(note->text.find("Resized below its CPU use: shop-1 is to reserve") != std::string::npos,
             note->text.c_str());
    QVERIFY(!noteWith(*resized("64"), "undersized"));
    QVERIFY(!noteWith(*small.evaluate(), "undersized"));
}

/// Full hosts that are all drained in the same hours, each for a time of its own.
void NotesTest::aSearchThatEndedIsNamed() {
    model::Batch batch;
    batch.source = "full fleet";
    batch.time = *base::parseTime("2026-03-01T00:00:00Z");
    whatif::Scenario scenario{"drain everything", {}};
    for (int h = 0; h < 22; ++h) {
        model::Resource host, workload;
        host.id = model::makeId(model::ResourceKind::Host, fmt::format("h{}", h));
        host.capacity.set(model::kCpu, 1000);
        workload.kind = model::ResourceKind::Workload;
        workload.id = model::makeId(workload.kind, fmt::format("w{}", h));
        workload.request.set(model::kCpu, 1000);
        batch.relations.push_back({workload.id, host.id, model::RelationKind::RunsOn});
        whatif::Edit edit{fmt::format("e{}", h), {"drain-host", {{"host", host.id.text()}}}, {}, "", true};
        edit.window = {batch.time + std::chrono::hours(2), batch.time + std::chrono::hours(20 + h)};
        if (h < 21) scenario.edits.push_back(edit);
        batch.resources.push_back(host);
        batch.resources.push_back(workload);
    }
    batch.accounting.read = 66;
    SmallSession small(batch);
    QVERIFY(noteWith(*small.evaluate(scenario), "collisions-not-searched"));
    QVERIFY(noteWith(*small.evaluate(scenario), "collisions-not-searched")); // from the memo too
    QVERIFY(!noteWith(*small.evaluate(), "collisions-not-searched"));
}

void NotesTest::aSampleOfAYearToComeDoesNotMoveNow() {
    auto batch = smallFleet();
    const auto now = SmallSession(batch).evaluate()->options.now;
    auto& samples = batch.samples.front();
    samples.times.push_back(base::toMillis(batch.time + std::chrono::days(3650)));
    samples.values.push_back(1);
    const auto evaluation = SmallSession(batch).evaluate();
    QCOMPARE(evaluation->options.now, now);
    const auto* note = noteWith(*evaluation, "now");
    QVERIFY(note);
    QVERIFY2(note->text.find("There is a series with later ones") != std::string::npos, note->text.c_str());
    for (auto& one : batch.samples) { // all of them: nothing better is known
        one.times.push_back(base::toMillis(batch.time + std::chrono::days(3650)));
        one.values.push_back(1);
    }
    const auto late = SmallSession(batch).evaluate();
    const auto* said = noteWith(*late, "now");
    QVERIFY(said);
    QVERIFY2(said->text.find("later than its import") != std::string::npos, said->text.c_str());
}

QTEST_GUILESS_MAIN(NotesTest)
#include "notes_test.moc"
