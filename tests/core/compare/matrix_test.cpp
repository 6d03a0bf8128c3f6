#include "compare/matrix.h"

#include "core/session/small_session.h"

#include <QtTest>
#include <set>

using namespace penumbra;
using namespace penumbra::test;
using namespace std::chrono_literals;

namespace {

const base::Time kBegin = *base::parseTime("2026-03-01T00:00:00Z");

compare::MatrixAxis axis(const char* text) {
    auto read = compare::parseAxis(text, kBegin);
    if (!read) qFatal("%s", read.error().text.c_str());
    return *read;
}

std::string refusal(const char* text) {
    const auto read = compare::parseAxis(text, kBegin);
    return read ? std::string() : read.error().text;
}

std::string labels(const compare::MatrixAxis& axis) {
    std::string text;
    for (const auto& value : axis.values) text += fmt::format("{} ({})\n", value.label, value.edits.size());
    return text;
}

compare::MatrixRequest request(const SmallSession& small) {
    compare::MatrixRequest out;
    out.options = small.options;
    out.axes = {axis("growth: change-demand factor=1|1.5|3"),
                axis("failure: none | fail-host host=h2 from=+2h for=30h | fail-hosts zone=b from=+20h for=9h | "
                     "[not there] fail-host host=h9"),
                axis("purchase: none | [two] add-hosts like=h1 count=2 ; cordon-host host=h4")};
    return out;
}

compare::Matrix computed(SmallSession& small, const compare::MatrixRequest& wanted, int threads = 1,
                         const compare::KnownCells& known = {}, std::vector<compare::MatrixCell>* fresh = nullptr) {
    base::Run run;
    run.threads = threads;
    auto matrix = compare::computeMatrix(
        small.session(), wanted, known,
        [&](const compare::MatrixCell& cell, std::size_t) {
            if (fresh) fresh->push_back(cell);
        },
        run);
    if (!matrix) qFatal("%s", matrix.error().text.c_str());
    return *matrix;
}

/// The date by which such a share of the paths has run out of anything, by counting at each step.
std::optional<base::Time> dateOf(const simulate::Usage& usage, double share) {
    for (int h = 0; h < usage.grid.count; ++h) {
        std::set<std::size_t> paths;
        for (const auto& series : usage.series)
            for (std::size_t p = 0; p < series->firstExceed.size(); ++p)
                if (series->firstExceed[p] >= 0 && series->firstExceed[p] <= h) paths.insert(p);
        if (static_cast<double>(paths.size()) + 1e-9 >= std::max(1.0, share * usage.pathCount)) return usage.grid.at(h);
    }
    return {};
}

} // namespace

class MatrixTest final : public QObject {
    Q_OBJECT
private slots:
    void axesAreRead() {
        QCOMPARE(labels(axis("growth: change-demand factor=1|1.2|1.5")), std::string("1 (1)\n1.2 (1)\n1.5 (1)\n"));
        QCOMPARE(axis("growth: change-demand factor=1|1.5 from=+1d").values[1].edits[0].change.params.at("factor"),
                 std::string("1.5"));
        QVERIFY(axis("g: change-demand factor=1|2 from=+1d").values[1].edits[0].window.begin == kBegin + 24h);
        QCOMPARE(labels(axis("f: none | fail-host host=h1 | [two] fail-host host=h1 ; fail-host host=h2")),
                 std::string("none (0)\nfail-host host=h1 (1)\ntwo (2)\n"));
        QCOMPARE(labels(axis("f: [big] add-hosts like=h1 count=2|4")), std::string("big 2 (1)\nbig 4 (1)\n"));
        const auto quoted = axis("f: fail-host host=h1 note='a | b ; c' | none");
        QCOMPARE(quoted.values.size(), 2U);
        QCOMPARE(quoted.values[0].edits[0].note, std::string("a | b ; c"));
    }

    void oddAxesAreRefused() {
        const std::pair<const char*, const char*> kBad[] = {{"change-demand factor=2", "no name"},
                                                            {": none", "no name"},
                                                            {"g: none | none", "two values called 'none'"},
                                                            {"g: change-demand factor=1|2 ramp=1h|2h", "two axes"},
                                                            {"g: nothing", "no action"},
                                                            {"g: none |", "empty"},
                                                            {"g: [more scale service=shop replicas=3", "no ]"},
                                                            {"g: change|demand factor=1", "follow no parameter"}};
        for (const auto& [text, why] : kBad)
            QVERIFY2(refusal(text).find(why) != std::string::npos, (text + std::string(": ") + refusal(text)).c_str());
    }

    /// The naive oracle: each combination as one scenario of its own.
    void everyCellIsWhatItsScenarioLeadsTo() {
        SmallSession small(smallFleet());
        auto wanted = request(small);
        wanted.scenario.edits.push_back(*whatif::parseEdit("change-demand service=shop factor=1.1"));
        const auto matrix = computed(small, wanted);
        QCOMPARE(matrix.cells.size(), 24U);
        std::size_t i = 0;
        std::set<std::string> verdicts;
        for (const auto& growth : wanted.axes[0].values)
            for (const auto& failure : wanted.axes[1].values)
                for (const auto& purchase : wanted.axes[2].values) {
                    auto scenario = wanted.scenario;
                    for (const auto* value : {&growth, &failure, &purchase})
                        for (auto edit : value->edits) {
                            edit.key = fmt::format("own-{}", scenario.edits.size());
                            scenario.edits.push_back(edit);
                        }
                    const auto truth = small.evaluate(scenario);
                    const auto& cell = *matrix.cells[i++];
                    verdicts.insert(risk::verdictName(cell.verdict));
                    QVERIFY(cell.verdict == truth->verdict.kind);
                    QCOMPARE(cell.limit, truth->verdict.limit);
                    QCOMPARE(cell.breachProbability, truth->verdict.breachProbability);
                    QCOMPARE(cell.findings, static_cast<int>(truth->findings.size()));
                    std::set<model::ResourceId> homeless;
                    for (const auto& f : truth->findings)
                        if (f.kind == risk::FindingKind::Homeless) homeless.insert(f.subject);
                    QCOMPARE(cell.homeless, static_cast<int>(homeless.size()));
                    QCOMPARE(cell.skipped.size(), truth->skipped.size());
                    QCOMPARE(cell.costPerMonth, purchase.edits.empty() ? 0.0 : 800.0);
                    for (const auto& [date, share] :
                         {std::pair{cell.p5, 0.05}, std::pair{cell.p50, 0.5}, std::pair{cell.p95, 0.95}})
                        QVERIFY(date == dateOf(*truth->usage, share));
                    QVERIFY(!cell.subject.empty() && !cell.dimension.empty());
                }
        QVERIFY(verdicts.size() > 1); // or the cells differ in nothing
    }

    /// An axis in the place of an edit that the scenario has, and one that stands in the place of a scheduled change.
    void anAxisVariesAnEditOfTheScenario() {
        SmallSession small(smallFleet());
        compare::MatrixRequest wanted;
        wanted.options = small.options;
        for (const char* text : {"change-demand service=shop factor=1.1", "fail-host host=h2 from=+2h for=30h"}) {
            wanted.scenario.edits.push_back(*whatif::parseEdit(text, kBegin));
            wanted.scenario.edits.back().key = fmt::format("mine-{}", wanted.scenario.edits.size());
        }
        const auto& edits = wanted.scenario.edits;
        wanted.axes = {*compare::axisOf(edits[0], "factor", "none | 1.1|3"), *compare::axisOf(edits[1], "", ""),
                       axis("purchase: none | add-hosts like=h1 count=2")};
        QCOMPARE(labels(wanted.axes[0]), std::string("none (0)\n1.1 (1)\n3 (1)\n"));
        QCOMPARE(labels(wanted.axes[1]), std::string("without (0)\nwith (1)\n"));
        const auto matrix = computed(small, wanted);
        QCOMPARE(matrix.cells.size(), 12U);
        std::set<int> counts;
        for (std::size_t i = 0; i < matrix.cells.size(); ++i) {
            QCOMPARE(compare::cellAt(wanted.axes, matrix.cells[i]->values), i);
            const auto scenario = compare::scenarioOf(wanted, matrix.cells[i]->values);
            const auto truth = small.evaluate(scenario);
            QCOMPARE(matrix.cells[i]->findings, static_cast<int>(truth->findings.size()));
            QCOMPARE(matrix.cells[i]->limit, truth->verdict.limit);
            counts.insert(matrix.cells[i]->findings);
        }
        QVERIFY(counts.size() > 1);
        QVERIFY(compare::scenarioOf(wanted, {1, 1, 0}) == wanted.scenario); // what is there already
        for (const auto& edit : compare::scenarioOf(wanted, {0, 0, 0}).edits) QVERIFY(!edit.enabled);
        const auto whole = compare::scenarioOf(wanted, {2, 1, 1}).edits;
        QCOMPARE(whole.size(), 3U);
        QCOMPARE(whole[0].key, std::string("mine-1"));
        QCOMPARE(whole[0].change.params.at("factor"), std::string("3"));
        std::set<std::string> keys;
        for (const auto& edit : whole) keys.insert(edit.key);
        QCOMPARE(keys.size(), 3U);
    }

    void valuesThatDoNotFitAnEditAreNamed() {
        const auto edit = *whatif::parseEdit("change-demand factor=1.2");
        const std::tuple<const char*, const char*, const char*> kBad[] = {{"factor", "1 | many", "many"},
                                                                          {"factor", "1 | ", "missing"},
                                                                          {"factor", "1 | 1", "twice"},
                                                                          {"factor", "-1", "-1"},
                                                                          {"facto", "1", "no parameter 'facto'"}};
        for (const auto& [key, values, why] : kBad) {
            const auto read = compare::axisOf(edit, key, values);
            QVERIFY2(!read && read.error().text.find(why) != std::string::npos,
                     read ? values : read.error().text.c_str());
        }
    }

    void theNumberOfThreadsDoesNotMatter() {
        SmallSession small(smallFleet());
        const auto wanted = request(small);
        const auto one = computed(small, wanted);
        for (const int threads : {2, 7}) QVERIFY(computed(small, wanted, threads).cells == one.cells);
    }

    /// Room that nothing waits for mends nothing, and a row of equal cells would not say why.
    void newHostsThatStayEmptySaySo() {
        auto fleet = smallFleet();
        fleet.events.clear();
        --fleet.accounting.read;
        SmallSession small(fleet);
        compare::MatrixRequest wanted;
        wanted.options = small.options;
        wanted.axes = {axis("hosts: none | add-hosts like=h1 count=1|4 | [used] add-hosts like=h1 count=1 ; "
                            "fail-host host=h2 ; fail-host host=h3 ; fail-host host=h4"),
                       axis("load: none | scale service=db replicas=2")};
        std::vector<compare::MatrixCell> fresh;
        const auto matrix = computed(small, wanted, 1, {}, &fresh);
        const auto notesOf = [&](int hosts) { return matrix.cells[compare::cellAt(wanted.axes, {hosts, 0})]->notes; };
        QVERIFY(notesOf(0).empty() && notesOf(3).empty());
        QCOMPARE(notesOf(1), (std::vector<std::string>{"The new host stays empty: nothing waits for a host, and what "
                                                       "runs stays where it is. Move workloads there, or ask for "
                                                       "plans."}));
        QVERIFY(notesOf(2).front().starts_with("The 4 new hosts stay empty: "));
        for (const auto& cell : fresh) {
            const auto back = compare::cellFromJson(compare::toJson(cell));
            QVERIFY(back && back->notes == cell.notes);
        }
        const auto alone = small.evaluate(compare::scenarioOf(wanted, {2, 0}));
        const auto* note = noteWith(*alone, "empty-hosts");
        QVERIFY(note && note->text == notesOf(2).front());
        const auto waiting = small.evaluate({"waits",
                                             {*whatif::parseEdit("resize workload=db-1 cpu=64", kBegin),
                                              *whatif::parseEdit("add-hosts like=h1 count=2", kBegin)}});
        note = noteWith(*waiting, "empty-hosts");
        QVERIFY(note && note->text.find("what waits for a host does not fit there") != std::string::npos);
        QVERIFY(note->text.find("make-room=true") != std::string::npos);
        QVERIFY(!noteWith(*small.evaluate(), "empty-hosts"));
    }

    void whatIsKnownIsNotComputedAgain() {
        SmallSession small(smallFleet());
        auto wanted = request(small);
        std::vector<compare::MatrixCell> fresh;
        const auto first = computed(small, wanted, 2, {}, &fresh);
        QCOMPARE(fresh.size(), 24U);
        compare::KnownCells known;
        for (const auto& cell : fresh) { // through a file and back
            const auto back = compare::cellFromJson(*base::parseJson(base::dumpJson(compare::toJson(cell)), "test"));
            QVERIFY(back);
            known.emplace(back->key, *back);
        }
        fresh.clear();
        std::swap(wanted.axes[1].values[0], wanted.axes[1].values[2]); // another order of the same cells
        const auto again = computed(small, wanted, 2, known, &fresh);
        QCOMPARE(fresh.size(), 0U);
        QCOMPARE(again.known, 24U);
        auto moved = *again.cells[0]; // "fail-hosts" without growth and purchase
        moved.values = first.cells[4]->values;
        QVERIFY(moved == *first.cells[4]);
        wanted.options.threshold = 0.2;
        computed(small, wanted, 2, known, &fresh);
        QCOMPARE(fresh.size(), 24U);
        fresh.clear();
        wanted.options.threshold = small.options.threshold;
        wanted.axes.push_back(axis("more: none | remove-host host=h3"));
        computed(small, wanted, 2, known, &fresh);
        QCOMPARE(fresh.size(), 24U); // the other half is known
    }

    /// An edit in the place of a scheduled change leads elsewhere than the same edit beside it.
    void whatAnEditStandsForIsPartOfTheKey() {
        SmallSession small(smallFleet());
        const auto scheduled = small.evaluate()->scheduled;
        QCOMPARE(scheduled.size(), 1U);
        compare::MatrixRequest wanted;
        wanted.options = small.options;
        wanted.axes = {axis("growth: none | change-demand factor=3")};
        wanted.scenario.edits = {*whatif::parseEdit("fail-host host=h4 from=+1h for=2h", kBegin)};
        std::vector<compare::MatrixCell> fresh;
        computed(small, wanted, 1, {}, &fresh);
        compare::KnownCells known;
        for (const auto& cell : fresh) known.emplace(cell.key, cell);
        QCOMPARE(known.size(), 2U);
        fresh.clear();
        wanted.scenario.edits.front().key = scheduled.front().key;
        const auto matrix = computed(small, wanted, 1, known, &fresh);
        QCOMPARE(fresh.size(), 2U);
        for (const auto& cell : matrix.cells)
            QCOMPARE(cell->findings,
                     static_cast<int>(small.evaluate(compare::scenarioOf(wanted, cell->values))->findings.size()));
    }

    void whatIsDoneSurvivesAStop() {
        SmallSession small(smallFleet());
        const auto wanted = request(small);
        std::stop_source stop;
        base::Run run;
        run.stop = stop.get_token();
        compare::KnownCells known;
        const auto partial = compare::computeMatrix(
            small.session(), wanted, {},
            [&](const compare::MatrixCell& cell, std::size_t done) {
                known.emplace(cell.key, cell);
                if (done == 5) stop.request_stop();
            },
            run);
        QVERIFY(partial);
        QCOMPARE(partial->done(), 5U);
        QCOMPARE(known.size(), 5U);
        std::vector<compare::MatrixCell> fresh;
        const auto whole = computed(small, wanted, 1, known, &fresh);
        QCOMPARE(fresh.size(), 19U);
        QVERIFY(whole.cells == computed(small, wanted).cells);
        const auto nothing = compare::computeMatrix(small.session(), wanted, {}, {}, run);
        QVERIFY(!nothing && nothing.error().kind == base::ErrorKind::Cancelled);
    }

    void badMatricesAreNamed() {
        SmallSession small(smallFleet());
        const auto why = [&](std::vector<compare::MatrixAxis> axes) {
            compare::MatrixRequest wanted;
            wanted.options = small.options;
            wanted.axes = std::move(axes);
            const auto matrix = compare::computeMatrix(small.session(), wanted, {}, {}, base::Run{});
            return matrix ? std::string() : matrix.error().text;
        };
        QVERIFY(why({}).find("at least one axis") != std::string::npos);
        QVERIFY(why({{"a", {}}}).find("no value") != std::string::npos);
        const auto none = axis("a: none | fail-host host=h1");
        QVERIFY(why({none, none}).find("Two axes") != std::string::npos);
        auto absent = none;
        absent.inPlaceOf = "gone";
        QVERIFY(why({absent}).find("not in the scenario") != std::string::npos);
        std::vector<compare::MatrixAxis> many;
        for (int i = 0; i < 14; ++i) many.push_back({fmt::format("a{}", i), none.values});
        QVERIFY(why(many).find("10000") != std::string::npos);
        for (const char* bad :
             {"{}", R"({"key": "12", "verdict": "go"})", R"({"key": "0123456789abcdef", "verdict": "maybe"})",
              R"({"key": "0123456789abcdef", "verdict": "go", "findings": "many"})"})
            QVERIFY2(!compare::cellFromJson(*base::parseJson(bad, "test")), bad);
    }
};

QTEST_GUILESS_MAIN(MatrixTest)
#include "matrix_test.moc"
