#include "models/finding_model.h"
#include "models/overview_models.h"
#include "models/plan_model.h"
#include "models/words.h"
#include "remedy/remedy.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace penumbra;
using models::FindingModel;

namespace {

base::Time at(const char* text) { return base::parseTime(text).value(); }

risk::Finding finding(risk::FindingKind kind, const std::string& subject, double probability) {
    risk::Finding found;
    found.kind = kind;
    found.subject = model::makeId(model::ResourceKind::Host, subject);
    found.subjectName = subject;
    found.probability = probability;
    found.at = at("2026-03-01T02:00:00Z");
    found.text = subject + " is in trouble.";
    return found;
}

std::shared_ptr<session::Evaluation> evaluation() {
    auto made = std::make_shared<session::Evaluation>();
    auto memory = finding(risk::FindingKind::Exhaustion, "h1", 0.83);
    memory.dimension = "memory";
    memory.p5 = at("2026-03-01T00:00:00Z");
    memory.p50 = at("2026-03-02T14:00:00Z");
    made->findings = {finding(risk::FindingKind::HostLoss, "h2", 1), memory,
                      finding(risk::FindingKind::Homeless, "w1", 1)}; // in no order of gravity
    made->baseFindings = {made->findings[0]};
    return made;
}

QString cell(const FindingModel& model, int row, int column) { return model.index(row, column).data().toString(); }

} // namespace

class FindingModelTest final : public QObject {
    Q_OBJECT
private slots:
    void tellsEachFinding();
    void whatSurprisesHaveInCommonIsOneRow();
    void whatHappensOnFewPathsIsDatedAsItsSentence();
    void tellsNewFromOld();
    void sortsByValueNotByWords();
    void everyKindHasAWord();
    void newEvaluationsReplaceOld();
    void modelsAreCountedOnlyBesideOthers();
    void plansOfOneStrategyAreToldApart();
};

void FindingModelTest::tellsEachFinding() {
    FindingModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 0);
    model.setEvaluation(evaluation());
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.columnCount(), static_cast<int>(FindingModel::ColumnCount));
    QCOMPARE(cell(model, 1, FindingModel::Subject), QStringLiteral("h1 · Memory"));
    QCOMPARE(cell(model, 1, FindingModel::When), QStringLiteral("2 Mar 14:00"));
    QCOMPARE(cell(model, 1, FindingModel::Chance), QStringLiteral("83 %"));
    QCOMPARE(cell(model, 0, FindingModel::Chance), QStringLiteral("100 %"));
    QCOMPARE(cell(model, 2, FindingModel::Chance), QStringLiteral("if it fails")); // nobody foretells that it does
    QCOMPARE(cell(model, 0, FindingModel::When), QStringLiteral("1 Mar 02:00"));
    QCOMPARE(model.index(0, 0).data(Qt::ToolTipRole).toString(), QStringLiteral("w1 is in trouble."));
    for (int column = 0; column < model.columnCount(); ++column)
        QVERIFY(!model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
}

/// One path in twenty has run out long after or before the date to expect it at, if it happens at all.
void FindingModelTest::whatHappensOnFewPathsIsDatedAsItsSentence() {
    auto made = evaluation();
    auto& memory = made->findings[1];
    memory.probability = 0.08;
    memory.p50 = {};
    memory.p5 = at("2026-03-09T00:00:00Z");
    memory.at = at("2026-03-07T12:00:00Z");
    FindingModel model;
    model.setEvaluation(made);
    QCOMPARE(cell(model, 1, FindingModel::When), QStringLiteral("(7 Mar 12:00)"));
    analysis::RunsOut row;
    row.finding = memory;
    const auto columns = models::runsOutColumns();
    const auto said = [&](const QString& title) {
        for (const auto& column : columns)
            if (column.title == title) return column.text(row);
        return QString();
    };
    QCOMPARE(said(QStringLiteral("Expect it")), QStringLiteral("if it does: 7 Mar 12:00"));
    QCOMPARE(said(QStringLiteral("5 % by")), QStringLiteral("9 Mar 00:00"));
    QCOMPARE(said(QStringLiteral("50 % by")), QStringLiteral("later"));
    models::SurpriseRow surprised;
    auto& surprise = surprised.surprise;
    surprise.outside = 6;
    surprise.of = 24;
    surprise.since = at("2026-03-01T03:00:00Z");
    QVERIFY2(models::surpriseTip(surprised).startsWith(QStringLiteral("Of the 24 steps looked at 6 lay outside")),
             "the steps are those of the whole look, not since the first outside");
    QCOMPARE(models::surpriseColumns().back().text(surprised), QStringLiteral("no known cause"));
}

void FindingModelTest::whatSurprisesHaveInCommonIsOneRow() {
    analysis::Surprises all;
    for (const char* name : {"a", "b", "c"}) {
        analysis::Surprise one;
        one.key = {model::ResourceId(std::string("workload/") + name), "cpu"};
        one.since = at(name == std::string("c") ? "2026-03-01T01:00:00Z" : "2026-03-01T03:00:00Z");
        all.found.push_back(one);
    }
    all.groups = {{"release 7", model::ResourceId("service/shop"), {0, 2}}, {{}, model::ResourceId("workload/b"), {1}}};
    const auto said = [&](const std::set<int>& open, std::size_t column) {
        QStringList texts;
        for (const auto& row : models::surpriseRows(all, open))
            texts << models::surpriseColumns()[column].text(row).trimmed();
        return texts.join(u'|');
    };
    QCOMPARE(said({}, 0), QStringLiteral("▸ shop: 2 series|b · CPU"));
    QCOMPARE(said({}, 1), QStringLiteral("1 Mar 01:00|1 Mar 03:00"));
    QCOMPARE(said({}, 4), QStringLiteral("release 7|no known cause"));
    QCOMPARE(said({0}, 0), QStringLiteral("▾ shop: 2 series|a · CPU|c · CPU|b · CPU"));
    all.groups[0].cause.clear();
    QCOMPARE(said({}, 4), QStringLiteral("no known cause|no known cause"));
    all.found[2].causes = {{all.found[2].since, model::EventId("r8"), "release 8"}};
    QCOMPARE(said({}, 4), QStringLiteral("not the same for all|no known cause"));
    QCOMPARE(said({0}, 4), QStringLiteral("not the same for all|no known cause|release 8|no known cause"));
}

void FindingModelTest::tellsNewFromOld() {
    FindingModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setEvaluation(evaluation());
    QCOMPARE(model.newCount(), 2);
    QVERIFY(model.isNew(0));
    QVERIFY(model.isNew(1));
    QVERIFY(!model.isNew(2)); // what was there before stands below, though it is more probable
    QVERIFY(cell(model, 0, FindingModel::Origin) != cell(model, 2, FindingModel::Origin));
    QCOMPARE(cell(model, 0, FindingModel::Origin), cell(model, 1, FindingModel::Origin));
    QVERIFY(!model.isNew(-1));
    QVERIFY(!model.isNew(3));
}

void FindingModelTest::sortsByValueNotByWords() {
    FindingModel model;
    auto shown = evaluation();
    shown->findings[2].probability = 0.09;
    model.setEvaluation(shown);
    const auto chance = [&model](int row) {
        return model.index(row, FindingModel::Chance).data(FindingModel::SortRole).toDouble();
    };
    QVERIFY(chance(1) < chance(0)); // as words, "9 %" is after "83 %"
    QVERIFY(model.index(0, FindingModel::When).data(FindingModel::SortRole).canConvert<qlonglong>());
}

void FindingModelTest::everyKindHasAWord() {
    QStringList words;
    for (const auto kind :
         {risk::FindingKind::Exhaustion, risk::FindingKind::Homeless, risk::FindingKind::HostLoss,
          risk::FindingKind::ServiceLost, risk::FindingKind::ServiceDegraded, risk::FindingKind::Conflict}) {
        const auto word = models::findingWord(kind);
        QVERIFY(!word.isEmpty());
        QVERIFY(!words.contains(word));
        words << word;
    }
    for (const auto kind : {risk::VerdictKind::Go, risk::VerdictKind::GoIf, risk::VerdictKind::NoGo})
        QVERIFY(!models::verdictWord(kind).isEmpty());
}

void FindingModelTest::newEvaluationsReplaceOld() {
    FindingModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setEvaluation(evaluation());
    auto less = evaluation();
    less->findings.pop_back();
    model.setEvaluation(less);
    QCOMPARE(model.rowCount(), 2);
    model.setEvaluation(nullptr);
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.at(0), nullptr);
}

void FindingModelTest::modelsAreCountedOnlyBesideOthers() {
    QCOMPARE(models::modelWord("theta (4)"), QStringLiteral("Theta"));
    QCOMPARE(models::modelWord("theta (4), seasonal-naive (1)"), QStringLiteral("Theta (4), Seasonal naive (1)"));
    QCOMPARE(models::listText({}), QString());
    QCOMPARE(models::listText({"a", "b", "c"}), QStringLiteral("a, b, c"));
}

void FindingModelTest::plansOfOneStrategyAreToldApart() {
    remedy::Plan one, other;
    one.strategy = other.strategy = "move";
    one.title = "Move w1";
    other.title = "Move 8 workloads";
    QCOMPARE(models::planText(one, {one}), QStringLiteral("Move workloads"));
    QCOMPARE(models::planText(one, {one, other}), QStringLiteral("Move w1"));
    QCOMPARE(models::planText(other, {one, other}), QStringLiteral("Move 8 workloads"));
}

QTEST_APPLESS_MAIN(FindingModelTest)
#include "finding_model_test.moc"
