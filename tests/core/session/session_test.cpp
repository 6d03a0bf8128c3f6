#include "session/session.h"

#include "schema.h"
#include "session/advise.h"
#include "session/prices.h"
#include "small_fleet.h"

#include <QTemporaryDir>
#include <QtTest>
#include <set>

using namespace penumbra;

namespace {

whatif::Scenario scenario(const std::string& edit) {
    whatif::Scenario out{"test", {*whatif::parseEdit(edit)}};
    out.edits.front().key = "e1";
    return out;
}

bool hit(const session::Evaluation& evaluation, const char* stage) {
    for (const auto& one : evaluation.stages)
        if (std::string_view(one.name) == stage) return one.hit;
    return false;
}

session::Options quick() {
    session::Options options;
    options.horizon = std::chrono::hours(72);
    options.paths = 64;
    return options;
}

} // namespace

class SessionTest final : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void nowIsTheEndOfHistory();
    void emptyWorkspaceAnswers();
    void sameQuestionHitsEveryStage();
    void anEditKeepsTheDemand();
    void theWorkspaceKeepsItsModels();
    void aPinSurvivesARestart();
    void untouchedHostsKeepTheirSeries();
    void editAfterEditGivesWhatAFreshSessionDoes();
    void noteDoesNotRecompute();
    void newRevisionIsSeen();
    void anOlderRevisionCanBeAsked();
    void skippedEditsKeepTheirKeys();
    void baseIsTheScenarioWithoutEdits();
    void threadsDoNotMatter();
    void stopEndsEveryStage();
    void badOptionsAreNamed();
    void predictsHostsWorkloadsAndZones();
    void historyOfAHostIsTheSumOfItsWorkloads();
    void plansBeginWithNotice();
    void aPriceBookSurvivesARoundTrip();
    void anEditStandsInPlaceOfAScheduledOne();

private:
    session::Session& open(const model::Batch& batch);
    std::shared_ptr<const session::Evaluation> evaluate(const whatif::Scenario& what,
                                                        const session::Options& options = quick(), int threads = 2);
    std::unique_ptr<QTemporaryDir> m_dir;
    std::optional<session::Session> m_session;
};

void SessionTest::init() { m_dir = std::make_unique<QTemporaryDir>(); }

void SessionTest::cleanup() {
    m_session.reset();
    m_dir.reset();
}

session::Session& SessionTest::open(const model::Batch& batch) {
    auto workspace = store::Workspace::open(m_dir->filePath("w.penumbra").toStdString(), store::OpenMode::Create);
    if (!workspace) qFatal("%s", workspace.error().text.c_str());
    if (!batch.resources.empty())
        if (const auto committed = workspace->commit(batch); !committed) qFatal("%s", committed.error().text.c_str());
    m_session.emplace(std::move(*workspace));
    return *m_session;
}

std::shared_ptr<const session::Evaluation> SessionTest::evaluate(const whatif::Scenario& what,
                                                                 const session::Options& options, int threads) {
    base::Run run;
    run.threads = threads;
    const auto evaluation = m_session->evaluate(what, options, run);
    if (!evaluation) qFatal("%s", evaluation.error().text.c_str());
    return *evaluation;
}

void SessionTest::nowIsTheEndOfHistory() {
    open(smallFleet());
    const auto evaluation = evaluate({});
    QCOMPARE(base::formatTime(evaluation->options.now), std::string("2026-03-01T00:00:00Z"));
    QCOMPARE(evaluation->usage->grid.count, 72);
    QCOMPARE(evaluation->demand->entries().size(), std::size_t(8));
    QVERIFY(!evaluation->options.revision);
}

void SessionTest::emptyWorkspaceAnswers() {
    open({});
    const auto evaluation = evaluate({});
    QVERIFY(evaluation->findings.empty());
    QVERIFY(evaluation->verdict.kind == risk::VerdictKind::Go);
}

void SessionTest::sameQuestionHitsEveryStage() {
    open(smallFleet());
    const auto first = evaluate(scenario("fail-host host=h2"));
    for (const auto& stage : first->stages) QVERIFY(!stage.hit);
    const auto second = evaluate(scenario("fail-host host=h2"));
    for (const auto& stage : second->stages) QVERIFY2(stage.hit, stage.name);
    QVERIFY(first->findings == second->findings);
    QCOMPARE(first->usage.get(), second->usage.get());
}

void SessionTest::anEditKeepsTheDemand() {
    open(smallFleet());
    const auto first = evaluate({});
    const auto second = evaluate(scenario("fail-host host=h2"));
    QVERIFY(hit(*second, "revision"));
    QVERIFY(hit(*second, "demand"));
    QVERIFY(!hit(*second, "world"));
    QVERIFY(!hit(*second, "usage"));
    QCOMPARE(first->demand.get(), second->demand.get());
    QCOMPARE(first->usage.get(), second->baseUsage.get());
}

void SessionTest::theWorkspaceKeepsItsModels() {
    const auto detail = [](const session::Evaluation& evaluation) {
        const auto stage = std::find_if(evaluation.stages.begin(), evaluation.stages.end(),
                                        [](const auto& s) { return s.name == std::string("demand"); });
        return stage->detail;
    };
    const auto reopen = [&] {
        m_session.reset();
        m_session.emplace(*store::Workspace::open(m_dir->filePath("w.penumbra").toStdString(), store::OpenMode::Write));
    };
    open(smallFleet());
    const auto fitted = evaluate({});
    QCOMPARE(detail(*fitted), std::string("8 series were fitted."));
    reopen();
    const auto kept = evaluate({});
    QCOMPARE(detail(*kept), std::string("8 series went on with the models that are kept."));
    for (std::size_t i = 0; i < 8; ++i)
        QVERIFY(kept->demand->entries()[i].location == fitted->demand->entries()[i].location);
    m_session->forgetModels();
    const auto anew = evaluate({});
    QCOMPARE(detail(*anew), std::string("8 series were fitted."));
    QVERIFY(anew->usage.get() == kept->usage.get()); // the same fits, so the same demand
    base::Run stopped;
    std::stop_source stop;
    stop.request_stop();
    stopped.stop = stop.get_token();
    m_session->forgetModels();
    QVERIFY(m_session->evaluate({}, quick(), stopped).error().kind == base::ErrorKind::Cancelled);
    QVERIFY(evaluate({})->demand->entries().front().location == fitted->demand->entries().front().location);

    model::Batch later;
    later.source = "later";
    for (const auto& info : fitted->inventory->series()) {
        const auto samples = m_session->workspace().samples(info.key, {});
        later.samples.push_back(
            {info.key, info.unit, {base::toMillis(info.last + info.step)}, {samples->values.back()}});
    }
    QVERIFY(m_session->workspace().commit(later)->changed);
    reopen();
    const auto further = evaluate({});
    QVERIFY(further->options.now > fitted->options.now);
    QVERIFY2(detail(*further).find("went on") != std::string::npos, detail(*further).c_str());
    QVERIFY(further->demand->hash != fitted->demand->hash);
    m_session->forgetModels();
    const auto refitted = evaluate({});
    QVERIFY(refitted->demand->hash != further->demand->hash);
    QVERIFY2(refitted->usage.get() != further->usage.get(), "the usage of another demand came from the memo");
}

void SessionTest::aPinSurvivesARestart() {
    auto& session = open(smallFleet());
    const auto before = evaluate({});
    const auto key = before->demand->entries().front().key;
    QVERIFY(before->demand->entries().front().model != "theta");
    QVERIFY(session::keepPin(session.workspace(), key, "theta", {}).has_value());
    QVERIFY(session::keepPin(session.workspace(), key, "oracle", {}).error().kind == base::ErrorKind::Usage);
    m_session.reset();
    m_session.emplace(*store::Workspace::open(m_dir->filePath("w.penumbra").toStdString(), store::OpenMode::Write));
    const auto pinned = evaluate({});
    QCOMPARE(pinned->demand->entries().front().model, std::string("theta"));
    QVERIFY(pinned->demand->entries().back().model == before->demand->entries().back().model);
    base::Run run;
    QCOMPARE(m_session->forecastSeries(*pinned, key, {}, run)->model, std::string("theta"));
    QCOMPARE(m_session->forecastSeries(*pinned, key, {{}, {}, "theta-that-is-not"}, run).error().kind,
             base::ErrorKind::Usage);
    QVERIFY(session::keepPin(m_session->workspace(), key, "", {}).has_value());
    QCOMPARE(evaluate({})->demand->entries().front().model, before->demand->entries().front().model);
}

/// A host's series is shared with the evaluation before exactly where the edit left the host and what runs on it alone.
void SessionTest::untouchedHostsKeepTheirSeries() {
    open(smallFleet());
    const auto first = evaluate({});
    auto failure =
        scenario("fail-host host=h4"); // after the maintenance of h1, so that two hosts have nothing to do with it
    failure.edits.front().window = {first->options.now + std::chrono::hours(40), base::kEndOfTime};
    const auto second = evaluate(failure);
    const auto residents = [](const simulate::Usage& usage, int host, int step) {
        std::set<int> out;
        const auto& hostOf = usage.placementAt(usage.grid.at(step)).hostOf;
        for (int w = 0; w < static_cast<int>(hostOf.size()); ++w)
            if (hostOf[static_cast<std::size_t>(w)] == host) out.insert(w);
        return out;
    };
    int shared = 0, computed = 0;
    for (int host = 0; host < 4; ++host) {
        bool touched = second->world->hosts[static_cast<std::size_t>(host)].name == "h4";
        for (int i = 0; i < first->usage->grid.count; ++i)
            touched = touched || residents(*first->usage, host, i) != residents(*second->usage, host, i);
        const auto* before = first->usage->find(simulate::SubjectKind::Host, host, 0);
        const auto* after = second->usage->find(simulate::SubjectKind::Host, host, 0);
        QVERIFY(before && after);
        QCOMPARE(before != after, touched);
        ++(touched ? computed : shared);
    }
    QCOMPARE(shared, 2);
    QCOMPARE(computed, 2);
}

void SessionTest::noteDoesNotRecompute() {
    open(smallFleet());
    auto changed = scenario("fail-host host=h2");
    evaluate(changed);
    changed.edits.front().note = "as the owner asked";
    changed.name = "another name";
    const auto evaluation = evaluate(changed);
    QVERIFY(hit(*evaluation, "world"));
    QCOMPARE(evaluation->scenario.edits.front().note, std::string("as the owner asked"));
}

void SessionTest::newRevisionIsSeen() {
    auto& session = open(smallFleet());
    const auto before = evaluate({});
    model::Batch more;
    more.source = "second import";
    more.time = base::Time(before->options.now);
    more.resources.push_back({});
    more.resources.back().id = model::makeId(model::ResourceKind::Host, "h5");
    more.resources.back().name = "h5";
    more.accounting.read = 1;
    QVERIFY(session.workspace().commit(more));
    const auto after = evaluate({});
    QVERIFY(!hit(*after, "revision"));
    QCOMPARE(after->world->hosts.size(), before->world->hosts.size() + 1);
}

void SessionTest::anOlderRevisionCanBeAsked() {
    newRevisionIsSeen();
    auto options = quick();
    options.revision = 1;
    QCOMPARE(evaluate({}, options)->world->hosts.size(), std::size_t(4));
    options.revision = 77;
    const auto missing = m_session->evaluate({}, options, base::Run{});
    QVERIFY(!missing);
    QVERIFY(missing.error().kind == base::ErrorKind::Input);
}

void SessionTest::skippedEditsKeepTheirKeys() {
    open(smallFleet());
    auto what = scenario("fail-host host=nobody");
    const auto first = evaluate(what);
    QCOMPARE(first->skipped.size(), std::size_t(1));
    QCOMPARE(first->skipped.front().key, std::string("e1"));
    what.edits.front().key = "renamed";
    QCOMPARE(evaluate(what)->skipped.front().key, std::string("renamed"));
}

void SessionTest::baseIsTheScenarioWithoutEdits() {
    open(smallFleet());
    const auto plain = evaluate({});
    QCOMPARE(plain->usage.get(), plain->baseUsage.get());
    auto disabled = scenario("fail-host host=h2");
    disabled.edits.front().enabled = false;
    const auto same = evaluate(disabled);
    QCOMPARE(same->usage.get(), plain->usage.get());
    QVERIFY(same->world == plain->world);
    QVERIFY2(!(*plain->world == *plain->liveWorld), "The scheduled maintenance must be in the base.");
}

void SessionTest::editAfterEditGivesWhatAFreshSessionDoes() {
    const auto with = [](double factor, const char* other) {
        auto out = scenario(fmt::format("change-demand factor={}", factor));
        if (*other == '\0') return out;
        out.edits.push_back(*whatif::parseEdit(other));
        out.edits.back().key = "e2";
        return out;
    };
    std::vector<whatif::Scenario> asked;
    for (const auto* other : {"", "fail-host host=h2", "drain-host host=h4", "scale service=shop replicas=6", ""})
        for (const double factor : {1.2, 1.9, 2.6, 1.4}) asked.push_back(with(factor, other));
    open(smallFleet());
    std::vector<std::shared_ptr<const session::Evaluation>> chain;
    for (const auto& one : asked) chain.push_back(evaluate(one));
    std::set<std::size_t> counts;
    int kept = 0;
    for (std::size_t i = 0; i < asked.size(); ++i) {
        cleanup();
        init();
        open(smallFleet());
        const auto fresh = evaluate(asked[i]);
        QVERIFY2(chain[i]->findings == fresh->findings, asked[i].edits.back().change.action.c_str());
        QVERIFY(chain[i]->baseFindings == fresh->baseFindings && chain[i]->notes == fresh->notes);
        QCOMPARE(chain[i]->verdict.limit, fresh->verdict.limit);
        QVERIFY(chain[i]->usage->placements == fresh->usage->placements);
        QCOMPARE(chain[i]->usage->series.size(), fresh->usage->series.size());
        for (std::size_t k = 0; k < fresh->usage->series.size(); ++k)
            QVERIFY(chain[i]->usage->series[k]->quantiles == fresh->usage->series[k]->quantiles);
        counts.insert(fresh->findings.size());
        kept += i > 0 && chain[i]->usage->placedFor == chain[i - 1]->usage->placedFor ? 1 : 0;
    }
    QVERIFY(counts.size() > 2 && counts.upper_bound(0) != counts.end());
    QVERIFY(kept >= 12); // while only the factor moves, nobody is placed again
}
void SessionTest::threadsDoNotMatter() {
    open(smallFleet());
    const auto one = evaluate(scenario("fail-host host=h2"), quick(), 1);
    cleanup();
    init();
    open(smallFleet());
    const auto seven = evaluate(scenario("fail-host host=h2"), quick(), 7);
    QVERIFY(one->findings == seven->findings);
    QVERIFY(one->usage->series.size() == seven->usage->series.size());
    for (std::size_t i = 0; i < one->usage->series.size(); ++i)
        QVERIFY(one->usage->series[i]->quantiles == seven->usage->series[i]->quantiles);
}

void SessionTest::stopEndsEveryStage() {
    open(smallFleet());
    std::stop_source source;
    source.request_stop();
    base::Run run;
    run.stop = source.get_token();
    const auto stopped = m_session->evaluate({}, quick(), run);
    QVERIFY(!stopped);
    QVERIFY(stopped.error().kind == base::ErrorKind::Cancelled);
    QVERIFY(evaluate({})->usage); // the memo is still good
}

void SessionTest::badOptionsAreNamed() {
    open(smallFleet());
    auto options = quick();
    options.paths = 0;
    const auto none = m_session->evaluate({}, options, base::Run{});
    QVERIFY(!none && none.error().kind == base::ErrorKind::Usage);
    options = quick();
    options.horizon = base::Duration(0);
    QVERIFY(!m_session->evaluate({}, options, base::Run{}));
}

void SessionTest::predictsHostsWorkloadsAndZones() {
    auto& session = open(smallFleet());
    const auto evaluation = evaluate({});
    const auto at = evaluation->options.now + std::chrono::hours(27);
    const auto ask = [&](const char* id, const char* metric, base::Time when) {
        return session.predict(*evaluation, model::ResourceId(id), metric, when, base::Run{});
    };
    const auto drained = ask("host/h1", "cpu", at);
    QVERIFY2(drained, drained ? "" : drained.error().text.c_str());
    QCOMPARE(drained->state, std::string("drained"));
    QCOMPARE(drained->events.size(), std::size_t(1));
    const auto up = ask("host/h2", "cpu", evaluation->options.now);
    QVERIFY(up);
    QCOMPARE(up->state, std::string("up"));
    QCOMPARE(up->capacity, 4000.0);
    QVERIFY(up->quantiles.front().second < up->quantiles.back().second);
    QVERIFY(!up->model.empty());
    const auto workload = ask("workload/db-1", "memory", evaluation->options.now);
    QVERIFY(workload);
    QVERIFY(std::abs(workload->quantiles[2].second - 1.5e9) < 1e8);
    QVERIFY(ask("zone/a", "cpu", at));
    QVERIFY(!ask("host/h1", "no such metric", at));
    QVERIFY(!ask("host/h1", "cpu", at + std::chrono::hours(24 * 365)));
}

void SessionTest::historyOfAHostIsTheSumOfItsWorkloads() {
    auto& session = open(smallFleet());
    const auto evaluation = evaluate({});
    const base::Duration day = std::chrono::hours(24);
    const auto host = session.history(*evaluation, simulate::SubjectKind::Host, 1, model::kCpu, day, base::Run{});
    const auto own = session.history(*evaluation, {model::ResourceId("workload/shop-2"), "cpu"}, day, base::Run{});
    QVERIFY(host && own);
    QCOMPARE(*host->values, *own->values);
    const auto fleet = session.history(*evaluation, simulate::SubjectKind::Fleet, -1, model::kCpu, day, base::Run{});
    QVERIFY(fleet && fleet->values->front() > 3 * own->values->front());
}

void SessionTest::anEditStandsInPlaceOfAScheduledOne() {
    open(smallFleet());
    const auto before = evaluate({});
    QCOMPARE(before->scheduled.size(), std::size_t(1));
    const auto upAt = [](const session::Evaluation& evaluation, base::Time at) {
        return evaluation.world
            ->hosts[static_cast<std::size_t>(
                model::findHost(*evaluation.world, model::makeId(model::ResourceKind::Host, "h1")))]
            .up(at);
    };
    const auto planned = before->scheduled.front().window.begin, shifted = planned + std::chrono::hours(12);
    auto edit = before->scheduled.front();
    edit.window.begin += std::chrono::hours(12);
    edit.window.end += std::chrono::hours(12);
    const auto after = evaluate({"shifted", {edit}});
    QVERIFY(!upAt(*before, planned) && upAt(*before, shifted));
    QVERIFY(upAt(*after, planned) && !upAt(*after, shifted));
    edit.enabled = false;
    QVERIFY(!upAt(*evaluate({"switched off", {edit}}), planned));
}

/// A plan that is found at 20:11 from data of 19:00 begins neither at 20:00 nor before anybody can decide on it.
void SessionTest::plansBeginWithNotice() {
    using namespace std::chrono_literals;
    auto fleet = smallFleet();
    fleet.events.clear();
    --fleet.accounting.read;
    open(fleet);
    auto what = scenario("fail-host host=h2");
    what.edits.push_back(*whatif::parseEdit("resize workload=shop-2 cpu=3900m")); // takes a host of its own
    const auto evaluation = evaluate(what);
    const auto now = evaluation->options.now;
    QVERIFY(session::beginAfterNotice(*evaluation, now + 71min) == now + 3h);
    QVERIFY(!session::beginAfterNotice(*evaluation, now - 5h));                      // the data's now counts
    QVERIFY(!session::beginAfterNotice(*evaluation, evaluation->usage->grid.end())); // an archive
    QVERIFY(!session::beginAfterNotice(*evaluation, now + 25h));
    const auto from = now + 5h + 20min;
    const auto advice = session::advise(*evaluation, {}, {}, base::Run{}, from);
    QVERIFY2(advice, advice ? "" : advice.error().text.c_str());
    QVERIFY2(!advice->plans.empty(), advice->declined.front().reason.c_str());
    int steps = 0;
    for (const auto& plan : advice->plans)
        for (const auto& step : plan.steps) {
            QVERIFY2(step.edit.window.begin >= now + 6h, step.text.c_str());
            ++steps;
        }
    QVERIFY(steps > 0);
    const auto again = session::planAgain(*evaluation, {}, {}, base::Run{}, advice->answers, from);
    QVERIFY(again && *again == advice->plans);
    const auto late = session::advise(*evaluation, {}, {}, base::Run{}, evaluation->usage->grid.end());
    QVERIFY(!late && late.error().text.find("No step can begin at") != std::string::npos);
}

void SessionTest::aPriceBookSurvivesARoundTrip() {
    remedy::PriceBook book;
    book.hostPerMonth = 12.5;
    book.catalogue = {{"large", {{"cpu", "64"}, {"memory", "256GiB"}}, 600.5, std::chrono::hours(48)},
                      {"same", {{"like", "host/h1"}, {"zone", "a"}}, 0, std::chrono::hours(1)}};
    const auto back = session::pricesFromJson(session::toJson(book));
    QVERIFY(back && *back == book);
    QCOMPARE(schemaErrors(session::toJson(book), "prices"), std::string());
    const auto refused = [](const char* text) {
        const auto offers = base::parseJson(fmt::format(R"({{"catalogue": [{}]}})", text), "prices");
        const auto read = session::pricesFromJson(*offers);
        if (read.has_value() != schemaErrors(*offers, "prices").empty()) return std::string("The schema differs.");
        return read ? std::string() : read.error().text;
    };
    QVERIFY(refused(R"({"name": "a", "cpu": 2, "memory": "1GiB", "price_per_month": 1, "lead_time": "2d"})").empty());
    for (const char* wrong :
         {R"({"cpu": 2, "memory": "1GiB", "price_per_month": 1, "lead_time": "2d"})", R"([])",
          R"({"name": "a b", "cpu": 2, "memory": "1GiB", "price_per_month": 1, "lead_time": "2d"})",
          R"({"name": "a", "cpu": 2, "price_per_month": 1, "lead_time": "2d"})",
          R"({"name": "a", "cpu": "two", "memory": "1GiB", "price_per_month": 1, "lead_time": "2d"})",
          R"({"name": "a", "cpu": 2, "memory": "1GiB", "price_per_month": -1, "lead_time": "2d"})",
          R"({"name": "a", "cpu": 2, "memory": "1GiB", "price_per_month": 1})",
          R"({"name": "a", "cpu": 2, "memory": "1GiB", "colour": "red", "price_per_month": 1, "lead_time": "2d"})"})
        QVERIFY2(refused(wrong).starts_with("The price book's "), refused(wrong).c_str());
    QVERIFY(!session::pricesFromJson({{"host_per_month", -1}}));
    QVERIFY(!session::pricesFromJson({{"host_per_mont", 5}}));
    QVERIFY(!schemaErrors({{"host_per_month", -1}}, "prices").empty());
}

QTEST_APPLESS_MAIN(SessionTest)
#include "session_test.moc"
