#include "models/edit_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest>

using namespace penumbra;

namespace {

whatif::Edit edit(const std::string& key, const std::string& text) {
    auto parsed = *whatif::parseEdit(text);
    parsed.key = key;
    return parsed;
}

whatif::Scenario scenario() {
    return {"test", {edit("e1", "fail-host host=h1"), edit("e2", "change-demand factor=1.5 note='Black Friday'")}};
}

} // namespace

class EditModelTest final : public QObject {
    Q_OBJECT
private slots:
    void saysEachEditInWords();
    void rowsComeAndGo();
    void sameRowsKeepTheSelection();
    void skippedEditsSayWhy();
    void switchingAsksTheDocument();
    void unknownActionsAreKept();
};

void EditModelTest::saysEachEditInWords() {
    models::EditModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setScenario(scenario(), {});
    QCOMPARE(model.rowCount({}), 2);
    QCOMPARE(model.index(0).data().toString(), QStringLiteral("Fail host h1"));
    QCOMPARE(model.index(1).data(Qt::ToolTipRole).toString(), QStringLiteral("Black Friday"));
    QCOMPARE(model.index(0).data(Qt::CheckStateRole).toInt(), static_cast<int>(Qt::Checked));
    QCOMPARE(model.rowOf("e2"), 1);
    QCOMPARE(model.rowOf("e3"), -1);
    QCOMPARE(model.at(2), nullptr);
    QCOMPARE(model.at(-1), nullptr);
}

void EditModelTest::rowsComeAndGo() {
    models::EditModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    auto shown = scenario();
    model.setScenario(shown, {});
    shown.edits.push_back(edit("e3", "drain-host host=h2"));
    model.setScenario(shown, {});
    QCOMPARE(model.rowCount({}), 3);
    shown.edits.erase(shown.edits.begin());
    model.setScenario(shown, {});
    QCOMPARE(model.rowCount({}), 2);
    QCOMPARE(model.at(0)->key, std::string("e2"));
    model.setScenario({}, {});
    QCOMPARE(model.rowCount({}), 0);
}

void EditModelTest::sameRowsKeepTheSelection() {
    models::EditModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    auto shown = scenario();
    model.setScenario(shown, {});
    const QPersistentModelIndex kept(model.index(1));
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    shown.edits[1].change.params["factor"] = "2";
    model.setScenario(shown, {});
    QVERIFY(kept.isValid());
    QCOMPARE(changed.count(), 1);
    QCOMPARE(reset.count(), 0);
    QVERIFY(kept.data().toString().contains(QStringLiteral("times 2")));
}

void EditModelTest::skippedEditsSayWhy() {
    models::EditModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto reason = std::string("There is no host h1.");
    model.setScenario(scenario(), {{"e1", "fail-host", reason}, {"gone", "fail-host", "elsewhere"}});
    QVERIFY(model.index(0).data().toString().contains(QString::fromStdString(reason)));
    QVERIFY(model.index(0).data(Qt::ToolTipRole).toString().contains(QString::fromStdString(reason)));
    QVERIFY(!model.index(1).data().toString().contains(QStringLiteral("elsewhere")));
    model.setScenario(scenario(), {});
    QVERIFY(!model.index(0).data().toString().contains(QString::fromStdString(reason)));
}

void EditModelTest::switchingAsksTheDocument() {
    models::EditModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setScenario(scenario(), {});
    std::vector<std::pair<std::string, bool>> asked;
    connect(&model, &models::EditModel::switched, this,
            [&asked](const std::string& key, bool on) { asked.emplace_back(key, on); });
    QVERIFY(model.setData(model.index(1), Qt::Unchecked, Qt::CheckStateRole));
    QVERIFY(!model.setData(model.index(1), QStringLiteral("text"), Qt::EditRole));
    QCOMPARE(asked.size(), std::size_t(1));
    QCOMPARE(asked[0].first, std::string("e2"));
    QCOMPARE(asked[0].second, false);
    QVERIFY(model.at(1)->enabled); // until the document says so
}

void EditModelTest::unknownActionsAreKept() {
    models::EditModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    whatif::Edit newer;
    newer.key = "e9";
    newer.change.action = "teleport-host";
    model.setScenario({"test", {newer}}, {{"e9", "teleport-host", "This version does not know it."}});
    QVERIFY(model.index(0).data().toString().contains(QStringLiteral("teleport-host")));
    QCOMPARE(*model.at(0), newer);
}

QTEST_APPLESS_MAIN(EditModelTest)
#include "edit_model_test.moc"
