#include "models/diff_models.h"

#include <QAbstractItemModelTester>
#include <QSet>
#include <QtTest>

using namespace penumbra;
using compare::FleetChange;
using compare::FleetDifference;

namespace {

std::vector<FleetDifference> rows() {
    std::vector<FleetDifference> out;
    for (const auto change : compare::fleetChanges()) {
        FleetDifference row;
        row.change = change;
        row.resource = model::ResourceId("host/h1");
        row.name = "h1";
        out.push_back(row);
    }
    auto& use = out.back();
    use.what = "cpu";
    use.unit = base::Unit::MilliCores;
    use.from = compare::UseLevels{1000, 1000, 1000, 1000, 1000};
    use.to = compare::UseLevels{2500, 3000, 4000, 5000, 5500};
    use.delta = 3000;
    use.apart = true;
    use.share = 0.25;
    use.why = {{compare::Why::Kind::Event, "e", "Firmware of h2"}, {compare::Why::Kind::Moved, "", "comes: web-1"}};
    return out;
}

} // namespace

class DiffModelsTest final : public QObject {
    Q_OBJECT
private slots:
    void everyKindHasASignAWordOfItsOwnAndATone() {
        models::RowModel<FleetDifference> model(models::diffColumns(), models::diffTip, models::diffTone);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows(rows());
        QCOMPARE(model.columnCount(), models::DiffWhy + 1);
        QSet<QString> words;
        for (int row = 0; row < model.rowCount(); ++row) {
            const auto index = model.index(row, models::DiffChange);
            const auto word = index.data().toString();
            QVERIFY2(!word.at(0).isLetterOrNumber() && word.at(1) == QLatin1Char(' '), qPrintable(word));
            words << word;
            QVERIFY(index.data(decltype(model)::ToneRole).toInt() >= 0);
            QVERIFY(index.data(decltype(model)::ToneRole).toInt() <= 3);
        }
        QCOMPARE(words.size(), model.rowCount());
        model.setRows({});
        QCOMPARE(model.rowCount(), 0);
    }

    void aUseShowsBandsDifferenceAndReasons() {
        models::RowModel<FleetDifference> model(models::diffColumns(), models::diffTip, models::diffTone);
        model.setRows(rows());
        const auto cell = [&](int column, int role = Qt::DisplayRole) {
            return model.index(model.rowCount() - 1, column).data(role);
        };
        QCOMPARE(cell(models::DiffWhat).toString(), QStringLiteral("CPU"));
        QCOMPARE(cell(models::DiffBefore).toString(), QStringLiteral("1 core")); // measured: no band
        QVERIFY2(cell(models::DiffAfter).toString().contains(QStringLiteral("(3 to 5 cores)")),
                 qPrintable(cell(models::DiffAfter).toString()));
        QVERIFY(cell(models::DiffDelta).toString().startsWith(QLatin1Char('+')));
        QCOMPARE(cell(models::DiffDelta, decltype(model)::SortRole).toDouble(), 3000.0);
        QCOMPARE(cell(models::DiffSure).toString(), QStringLiteral("bands apart"));
        QCOMPARE(cell(models::DiffWhy).toString(), QStringLiteral("scheduled: Firmware of h2; comes: web-1"));
        QCOMPARE(models::diffTip(rows().back()).count(QLatin1Char('\n')), 2);
        QVERIFY(models::diffTip(rows().front()).contains(QStringLiteral("cannot tell why")));
    }
};

QTEST_MAIN(DiffModelsTest)
#include "diff_models_test.moc"
