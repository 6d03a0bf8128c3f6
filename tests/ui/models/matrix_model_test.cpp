#include "models/matrix_model.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace penumbra;
using models::MatrixModel;

namespace {

compare::MatrixAxis axis(const char* text) { return compare::parseAxis(text, base::Time{}).value(); }

compare::Matrix matrix() {
    compare::Matrix made;
    made.axes = {axis("growth: change-demand factor=1|1.5"),
                 axis("failure: fail-host host=h2 | [one down] fail-host host=h1"),
                 axis("policy: set-policy policy=best-fit|kubernetes | none")};
    made.cells.resize(12);
    return made;
}

compare::MatrixCell cell(std::vector<int> values, risk::VerdictKind verdict, int findings) {
    compare::MatrixCell made;
    made.values = std::move(values);
    made.verdict = verdict;
    made.findings = findings;
    made.limit = "The memory of h1 runs out.";
    return made;
}

} // namespace

class MatrixModelTest final : public QObject {
    Q_OBJECT
private slots:
    void theLastAxisGoesToTheRight() {
        MatrixModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 0);
        model.setMatrix(matrix(), "EUR");
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(model.columnCount(), 3);
        QCOMPARE(model.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("Kubernetes"));
        QCOMPARE(model.headerData(2, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("nothing more"));
        QCOMPARE(model.headerData(3, Qt::Vertical, Qt::DisplayRole).toString(), QStringLiteral("1.5 · one down"));
        QCOMPARE(model.headerData(2, Qt::Vertical, Qt::DisplayRole).toString(), QStringLiteral("1.5 · Fail host h2"));
        QCOMPARE(model.headerData(3, Qt::Vertical, Qt::ToolTipRole).toString(),
                 QStringLiteral("growth = 1.5\nfailure = one down"));
        QCOMPARE(model.cellOf(model.index(3, 1)), static_cast<int>(compare::cellAt(matrix().axes, {1, 1, 1})));
    }

    void cellsCome() {
        MatrixModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        auto shown = matrix();
        model.setMatrix(shown, "EUR");
        QCOMPARE(model.index(1, 2).data().toString(), QStringLiteral("…"));
        QVERIFY(!model.index(1, 2).data(MatrixModel::GravityRole).isValid());
        auto grave = cell({0, 1, 2}, risk::VerdictKind::NoGo, 12);
        grave.p5 = *base::parseTime("2026-03-10T21:00:00Z");
        grave.costPerMonth = 800;
        grave.costOnce = 123'456'789;
        grave.skipped = {"Fail host h9: there is no host h9."};
        shown.cells[5] = grave;
        auto good = cell({0, 0, 0}, risk::VerdictKind::Go, 1);
        good.p50 = *base::parseTime("2026-03-09T01:00:00Z");
        shown.cells[0] = good;
        const QSignalSpy changed(&model, &MatrixModel::dataChanged);
        model.updateCells(shown, {5, 0});
        QCOMPARE(changed.size(), 1);
        QCOMPARE(model.index(1, 2).data().toString(),
                 QStringLiteral("▲ No go\n12 findings\nshortage perhaps 10 Mar\n800 EUR a month + 123.5 M EUR "
                                "once\n◆ 1 edit left out"));
        QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("✓ Go\n1 finding\nshortage 9 Mar 01:00\nno cost"));
        QCOMPARE(model.index(1, 2).data(MatrixModel::GravityRole).toInt(), 2);
        QCOMPARE(model.index(0, 0).data(MatrixModel::GravityRole).toInt(), 0);
        const auto hint = model.index(1, 2).data(Qt::ToolTipRole).toString();
        for (const char* part : {"growth = 1", "failure = one down", "The memory of h1", "there is no host h9"})
            QVERIFY2(hint.contains(QLatin1String(part)), qPrintable(hint));
        QVERIFY(!model.at(model.index(2, 2)));
        QCOMPARE(model.at(model.index(1, 2))->findings, 12);
    }

    void oneIsTheScenario() {
        MatrixModel model;
        model.setMatrix(matrix(), "EUR");
        model.setCurrent(4);
        QVERIFY(model.index(1, 1).data(MatrixModel::CurrentRole).toBool());
        model.setCurrent(-1);
        QVERIFY(!model.index(1, 1).data(MatrixModel::CurrentRole).toBool());
    }
};

QTEST_GUILESS_MAIN(MatrixModelTest)
#include "matrix_model_test.moc"
