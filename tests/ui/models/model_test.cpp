#include "models/batch_models.h"
#include "models/candidate_columns.h"
#include "models/change_models.h"
#include "models/edit_model.h"
#include "models/facts_model.h"
#include "models/finding_model.h"
#include "models/fleet_table.h"
#include "models/fleet_tree.h"
#include "models/name_models.h"
#include "models/plan_model.h"
#include "models/price_model.h"
#include "models/row_model.h"
#include "models/series_model.h"
#include "models/source_models.h"
#include "models/step_model.h"
#include "session/session.h"
#include "small_fleet.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QtTest>

using namespace penumbra;
using namespace models;

/// Every item model of ui/models keeps Qt's rules while it is filled, changed and emptied. The tester ends the program
/// on the first rule that is broken.
class ModelTest final : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;
    std::shared_ptr<const session::Evaluation> m_quiet, m_failed, m_planned;
    bridge::PlanSetPtr m_plans;
    QSet<QString> m_tested;

    template <class Model>
    void drive(Model& model, const std::vector<std::function<void(Model&)>>& changes) {
        m_tested.insert(QString::fromLatin1(model.metaObject()->className()).section("::", -1));
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        readAll(model, {});
        for (const auto& change : changes) {
            change(model);
            readAll(model, {});
        }
    }
    /// Every cell in every role that a view asks for; texts have no unfilled place.
    void readAll(const QAbstractItemModel& model, const QModelIndex& parent) {
        for (int column = 0; column < model.columnCount(parent); ++column) {
            QVERIFY(!model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().contains("%1"));
            for (int row = 0; row < model.rowCount(parent); ++row) {
                const auto index = model.index(row, column, parent);
                for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::FontRole),
                                       int(Qt::TextAlignmentRole), int(Qt::UserRole), Qt::UserRole + 1})
                    QVERIFY(!index.data(role).toString().contains(QRegularExpression("%[1-9]")));
                if (column == 0) readAll(model, index);
            }
        }
    }
    FiguresPtr figures(const std::shared_ptr<const session::Evaluation>& evaluation) {
        return std::make_shared<const analysis::Figures>(evaluation);
    }

private slots:
    void initTestCase();
    void batches();
    void sources();
    void names();
    void resourceFacts();
    void fleet();
    void series();
    void edits();
    void rowsOfFunctions();
    void scheduledChanges();
    void plans();
    void thePlanTableSaysWhichIsChosen();
    void everyModelIsHere();
};

void ModelTest::initTestCase() {
    auto workspace = store::Workspace::open(m_dir.filePath("w.penumbra").toStdString(), store::OpenMode::Create);
    QVERIFY2(workspace, workspace ? "" : workspace.error().text.c_str());
    QVERIFY(workspace->commit(smallFleet()));
    session::Session session(std::move(*workspace));
    session::Options options;
    options.horizon = std::chrono::hours(72);
    options.paths = 64;
    const auto evaluate = [&](const char* edit) {
        whatif::Scenario scenario;
        if (*edit) scenario.edits.push_back(*whatif::parseEdit(edit));
        return session.evaluate(scenario, options, base::Run{}).value();
    };
    m_quiet = evaluate("");
    m_failed = evaluate("fail-host host=h2");
    m_planned = session
                    .evaluate({"more",
                               {*whatif::parseEdit("add-hosts like=h1 count=2 name=fresh"),
                                *whatif::parseEdit("deploy service=shop replicas=1 cpu=1 memory=1GiB")}},
                              options, base::Run{})
                    .value();
    auto set = std::make_shared<bridge::PlanSet>();
    set->evaluation = m_failed;
    set->asIs = remedy::outcomeOf(m_failed->findings, *m_failed->world, *m_failed->usage);
    set->plans = session.plans(*m_failed, {}, {}, base::Run{}).value();
    if (set->plans.empty()) set->plans.resize(2);
    m_plans = std::move(set);
}

void ModelTest::batches() {
    auto batch = std::make_shared<const model::Batch>(smallFleet());
    BatchRowsModel rows;
    drive<BatchRowsModel>(rows, {[&](auto& m) { m.setBatch(batch); }, [](auto& m) { m.setBatch({}); }});
    ProblemModel problems;
    const base::Problems some{{base::Severity::Warning, "code", "file:1", "A sentence."},
                              {base::Severity::Error, "code", "file:2", "Another one."},
                              {base::Severity::Note, "code", "", ""}};
    drive<ProblemModel>(problems, {[&](auto& m) { m.setProblems(some); }, [](auto& m) { m.setProblems({}); }});
}

void ModelTest::sources() {
    SourceModel sources;
    gather::WatchedSource one, other;
    one.source = {"production", "prometheus", {}};
    other.source = {"attic", "no-such-gatherer", {}};
    gather::SourceState failing, fine;
    failing.phase = gather::SourceState::Phase::Failing;
    failing.error = "It is down.";
    fine.interval = std::chrono::minutes(2);
    fine.newest = base::fromMillis(1'000'000);
    fine.requests = 12'345;
    const auto now = base::fromMillis(1'090'000);
    drive<SourceModel>(sources, {[&](auto& m) {
                                     m.setSources({one, other}, {failing, fine}, now);
                                 },
                                 [&](auto& m) {
                                     m.setStates({fine, failing}, now);
                                 },
                                 [&](auto& m) { m.setSources({}, {}, now); }});
    sources.setSources({one, other}, {failing, fine}, now);
    QCOMPARE(sources.index(0, SourceModel::State).data().toString(), QString("▲ Failing"));
    QCOMPARE(sources.index(0, SourceModel::State).data(Qt::ToolTipRole).toString(), QString("It is down."));
    QCOMPARE(sources.index(1, SourceModel::Kind).data().toString(), QString("no-such-gatherer"));
    QCOMPARE(sources.index(1, SourceModel::Lag).data().toString(), QString("2 min"));
    QVERIFY(sources.source(1) && !sources.source(2) && !sources.state(-1));
    TargetModel targets;
    const std::vector<gather::TargetState> some{
        {model::makeId(model::ResourceKind::Host, "h1"), std::chrono::minutes(4), "Every 4m: so.", now}};
    drive<TargetModel>(targets, {[&](auto& m) { m.setTargets(some); }, [](auto& m) { m.setTargets({}); }});
}

void ModelTest::names() {
    LooseNameModel loose;
    const auto host = [](const char* name) { return model::makeId(model::ResourceKind::Host, name); };
    const std::vector<model::Unmatched> some{{host("esx1"), 3, {host("esx1.lab")}}, {host("esx2"), 1, {}}};
    drive<LooseNameModel>(loose, {[&](auto& m) { m.setNames(some); }, [](auto& m) { m.setNames({}); }});
    loose.setNames(some);
    QCOMPARE(loose.index(0, LooseNameModel::MayBe).data().toString(), QString("esx1.lab"));
    QVERIFY(loose.at(1) && !loose.at(2) && !loose.at(-1));
    NameRuleModel rules;
    model::MatchRules answers{{".lab"}, {{"(.*)-old", "$1"}}, {{"host/a", "host/b"}}, {{"host/c", "host/d"}}};
    drive<NameRuleModel>(rules, {[&](auto& m) { m.setRules(answers); }, [](auto& m) { m.setRules({}); }});
    rules.setRules(answers);
    QVERIFY(rules.without(0).suffixes.empty() && !rules.without(0).byHand.empty());
    QVERIFY(rules.without(1).patterns.empty() && !rules.without(1).suffixes.empty());
    QVERIFY(rules.without(2).byHand.empty() && !rules.without(2).patterns.empty());
    QVERIFY(rules.without(3).apart.empty() && !rules.without(3).byHand.empty());
    QCOMPARE(rules.index(3, NameRuleModel::Becomes).data().toString(), QString("another than host/d"));
}

void ModelTest::resourceFacts() {
    LiveShadowModel both;
    drive<LiveShadowModel>(both, {[](auto& m) {
                                      m.setRows({{"CPU", "1", "2", "1 to 3"}, {"Memory", "1", "2", ""}});
                                  },
                                  [](auto& m) { m.setRows({}); }});
    both.setRows({{"CPU", "1", "2", "1 to 3"}});
    QVERIFY(!both.anyOver());
    both.setRows({{"CPU", "1", "2", "1 to 3", "12 %"}, {"Memory", "1", "2", ""}});
    QVERIFY(both.anyOver());
    AttributeModel attributes;
    const auto& inventory = *m_quiet->inventory;
    drive<AttributeModel>(
        attributes,
        {[&](auto& m) { m.setResource(&inventory, inventory.find(model::makeId(model::ResourceKind::Host, "h1"))); },
         [&](auto& m) { m.setResource(&inventory, nullptr); }, [](auto& m) { m.setResource(nullptr, nullptr); }});
}

void ModelTest::fleet() {
    const auto later = m_quiet->usage->grid.at(30);
    FleetTable table;
    drive<FleetTable>(table, {[&](auto& m) { m.setFigures(figures(m_quiet)); }, [&](auto& m) { m.setAt(later); },
                              [&](auto& m) { m.setFigures(figures(m_failed)); }, [](auto& m) { m.setFigures({}); }});
    table.setFigures(figures(m_planned)); // two hosts and a replica that no source has reported stand behind the others
    table.setAt(later);
    const int known = static_cast<int>(m_planned->inventory->resources().size());
    QCOMPARE(table.rowCount(), known + 3);
    for (int row = known; row < table.rowCount(); ++row) {
        QVERIFY(table.isPlanned(row) && !table.at(row));
        QVERIFY(!table.isPlanned(row - 3) && table.at(row - 3));
        QCOMPARE(table.rowOf(table.idAt(row)), row);
        QVERIFY(table.index(row, FleetTable::Name).data().toString().startsWith(QString::fromUtf8("\u271a ")));
        QVERIFY(table.index(row, FleetTable::Shadow).data().toString().startsWith("planned, "));
        QVERIFY(!table.index(row, FleetTable::Cpu).data().toString().isEmpty());
    }
    QCOMPARE(table.index(known, FleetTable::Name).data(FleetTable::SortRole).toString(), QString("fresh-1"));
    FleetTree tree;
    drive<FleetTree>(tree, {[&](auto& m) { m.setFigures(figures(m_quiet)); }, [&](auto& m) { m.setAt(later); },
                            [&](auto& m) { m.setFigures(figures(m_failed)); }, [](auto& m) { m.setFigures({}); }});
}

void ModelTest::series() {
    SeriesModel series;
    drive<SeriesModel>(series, {[&](auto& m) { m.setEvaluation(m_quiet); }, [&](auto& m) { m.setEvaluation(m_failed); },
                                [](auto& m) { m.setEvaluation({}); }});
    // The error of a series tried alone, beside its chart, is another one: neither is called by the other's name.
    QCOMPARE(series.headerData(SeriesModel::Error, Qt::Horizontal, Qt::DisplayRole).toString(), QString("Joint MASE"));
    QVERIFY(series.headerData(SeriesModel::Error, Qt::Horizontal, Qt::ToolTipRole).toString().contains("alone"));
    RowModel<forecast::Candidate> candidates(candidateColumns());
    const QAbstractItemModelTester tester(&candidates, QAbstractItemModelTester::FailureReportingMode::QtTest);
    candidates.setRows({{"theta", 0.9, 1}, {"ets", 1.1, 0}});
    QCOMPARE(candidates.index(0, 1).data().toString(), QString("0.900"));
    QCOMPARE(candidates.index(0, 2).data().toString(), QString("100 %"));
    QVERIFY(candidates.index(1, 2).data().toString().isEmpty());
}

void ModelTest::edits() {
    whatif::Scenario scenario;
    for (const char* edit : {"fail-host host=h2", "change-demand factor=2"}) {
        scenario.edits.push_back(*whatif::parseEdit(edit));
        scenario.edits.back().key = edit;
    }
    const std::vector<whatif::SkippedEdit> skipped{{"fail-host host=h2", "fail-host", "There is no such host."}};
    EditModel edits;
    drive<EditModel>(edits,
                     {[&](auto& m) { m.setScenario(scenario, {}); }, [&](auto& m) { m.setScenario(scenario, skipped); },
                      [&](auto& m) {
                          auto switched = scenario;
                          switched.edits.front().enabled = false;
                          m.setScenario(switched, {});
                      },
                      [](auto& m) { m.setScenario({}, {}); }});
    FindingModel findings;
    drive<FindingModel>(findings, {[&](auto& m) { m.setEvaluation(m_quiet); },
                                   [&](auto& m) { m.setEvaluation(m_failed); }, [](auto& m) { m.setEvaluation({}); }});
}

void ModelTest::plans() {
    PlanModel plans;
    drive<PlanModel>(plans, {[&](auto& m) { m.setPlans(m_plans); }, [](auto& m) { m.setChosen(0); },
                             [](auto& m) { m.setChosen(99); }, [](auto& m) { m.setPlans({}); }});
    PriceModel prices;
    drive<PriceModel>(prices,
                      {[](auto& m) { m.setSheet(report::sheetOf(remedy::PriceBook())); }, [](auto& m) { m.addOffer(); },
                       [](auto& m) { m.setData(m.index(m.rowCount() - 1, PriceModel::Item), "large", Qt::EditRole); },
                       [](auto& m) { m.addClass(); }, [](auto& m) { m.removeKind(m.rowCount() - 2); },
                       [](auto& m) { m.setSheet({}); }});
    prices.setSheet(report::sheetOf(remedy::PriceBook()));
    const int priced = prices.rowCount();
    prices.removeKind(0); // what every book has stays
    QCOMPARE(prices.rowCount(), priced);
    QVERIFY(prices.isKind(prices.addClass()) && prices.isKind(prices.addClass()));
    QVERIFY(prices.index(priced, PriceModel::Item).data() != prices.index(priced + 1, PriceModel::Item).data());
    prices.removeKind(priced);
    QCOMPARE(prices.rowCount(), priced + 1);
    StepModel steps;
    drive<StepModel>(steps, {[&](auto& m) { m.setSteps(m_plans->plans.front().steps); },
                             [](auto& m) {
                                 m.setSteps({remedy::Step{}, remedy::Step{}});
                             },
                             [](auto& m) { m.setSteps({}); }});
    RowModel<risk::Finding> remaining(remainingColumns());
    const QAbstractItemModelTester tester(&remaining, QAbstractItemModelTester::FailureReportingMode::QtTest);
    remaining.setRows(m_failed->findings);
    QCOMPARE(remaining.rowCount(), static_cast<int>(m_failed->findings.size()));
    QCOMPARE(remaining.index(0, 1).data().toString().toStdString(), m_failed->findings.front().text);
}

void ModelTest::thePlanTableSaysWhichIsChosen() {
    PlanModel plans;
    plans.setPlans(m_plans);
    QCOMPARE(plans.rowCount(), static_cast<int>(m_plans->plans.size()) + 1);
    QCOMPARE(plans.chosen(), 1);
    QSignalSpy changes(&plans, &QAbstractItemModel::dataChanged);
    plans.setChosen(0);
    QCOMPARE(changes.size(), 2);
    const auto marked = [&](int row) { return plans.index(row, 0).data().toString().startsWith(u'\u25cf'); };
    QVERIFY(marked(0) && !marked(1));
    QVERIFY(plans.at(0) == nullptr);
    QVERIFY(plans.at(1) == &m_plans->plans[0]);
}

void ModelTest::rowsOfFunctions() {
    RowModel<int> rows({{"Number", [](const int& row) { return QString::number(row); }},
                        {"Twice", [](const int& row) { return QString::number(2 * row); },
                         [](const int& row) { return QVariant(2 * row); }, true}});
    m_tested << "RowModel";
    const QAbstractItemModelTester tester(&rows, QAbstractItemModelTester::FailureReportingMode::QtTest);
    rows.setRows({3, 1, 2});
    QCOMPARE(rows.index(1, 1).data().toString(), QString("2"));
    QCOMPARE(rows.index(0, 1).data(RowModel<int>::SortRole).toInt(), 6);
    QCOMPARE(*rows.at(2), 2);
    QVERIFY(!rows.at(3));
    rows.setRows({});
    QCOMPARE(rows.rowCount(), 0);
}

void ModelTest::scheduledChanges() {
    RowModel<ScheduledRow> changes(scheduledColumns());
    const QAbstractItemModelTester tester(&changes, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const base::TimeWindow window{*base::parseTime("2026-03-01T12:00:00Z"), *base::parseTime("2026-03-01T13:00:00Z")};
    changes.setRows({{model::EventId("e"), "Release", window, ScheduledRow::State::Coming, true},
                     {model::EventId("f"), "Firmware", window, ScheduledRow::State::NotCompared, false}});
    QCOMPARE(changes.index(0, 1).data().toString(), QString("1 Mar 12:00"));
    QCOMPARE(changes.index(1, 2).data().toString(), QString("no baseline"));
    RowModel<upkeep::ComparedItem> items(comparedColumns());
    items.setRows({{upkeep::ComparedItem::Kind::Setting, model::ResourceId("host/h1"), "maxmemory", "", "2 GiB"}});
    QCOMPARE(items.index(0, 3).data().toString(), QString("nothing"));
}

void ModelTest::everyModelIsHere() {
    static const QRegularExpression declaration("class (\\w+) final : public QAbstract\\w*Model");
    const QDir folder(PENUMBRA_SOURCE "/ui/models");
    int found = 0;
    for (const auto& name : folder.entryList({"*.h"})) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        auto matches = declaration.globalMatch(QString::fromUtf8(file.readAll()));
        while (matches.hasNext()) {
            ++found;
            const auto model = matches.next().captured(1);
            QFile own(PENUMBRA_SOURCE "/tests/ui/models/" + name.chopped(2) + "_test.cpp");
            const bool apart =
                own.open(QIODevice::ReadOnly) && own.readAll().contains("QAbstractItemModelTester tester(");
            QVERIFY2(m_tested.contains(model) || apart, qPrintable(model + " has no test here."));
        }
    }
    QVERIFY(found >= 11);
}

QTEST_MAIN(ModelTest)
#include "model_test.moc"
