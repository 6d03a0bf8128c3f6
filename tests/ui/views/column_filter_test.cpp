#include "models/row_model.h"
#include "models/unit_role.h"
#include "views/column_filter.h"
#include "views/filter_row.h"
#include "views/table.h"
#include "views/table_proxy.h"

#include <QLineEdit>
#include <QtTest>

using namespace penumbra;
using views::ColumnFilter;

namespace {

struct Row {
    QString name;
    double bytes;
};

std::vector<models::RowColumn<Row>> columns() {
    return {{"Name", [](const Row& r) { return r.name; }},
            {"Memory", [](const Row& r) { return r.bytes < 0 ? QString() : QString::number(r.bytes); },
             [](const Row& r) { return QVariant(r.bytes); }}};
}

} // namespace

class ColumnFilterTest final : public QObject {
    Q_OBJECT
private slots:
    void itAccepts_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QVariant>("order");
        QTest::addColumn<bool>("yes");
        const auto row = [](const char* typed, const char* text, QVariant order, bool yes) {
            QTest::addRow("%s of %s", typed, text) << QString(typed) << QString(text) << order << yes;
        };
        row("", "x", {}, true);
        row("we", "WEB", {}, true);
        row("=we", "web", {}, false);
        row("= WEB", "web", {}, true);
        row("!we", "web", {}, false);
        row("!", "web", {}, true);
        row(">64 GiB", "96 GiB", 96.0 * (1LL << 30), true);
        row(">64 GiB", "0.5 GiB", 0.5 * (1LL << 30), false);
        row("<=96GiB", "96 GiB", 96.0 * (1LL << 30), true);
        row("<1", "", -1.0, false); // nothing is known
    }
    void itAccepts() {
        QFETCH(QString, typed);
        QFETCH(QString, text);
        QFETCH(QVariant, order);
        QFETCH(bool, yes);
        const auto filter = ColumnFilter::parse(typed, base::Unit::Bytes);
        QVERIFY(filter);
        QCOMPARE(filter->accepts(text, order), yes);
    }

    void aShareIsComparedInPercent() {
        const auto filter = ColumnFilter::parse(">= 80 %", base::Unit::Ratio);
        QVERIFY(filter && filter->accepts("81 %", 0.81) && !filter->accepts("36 %", 0.36));
        const auto bare = ColumnFilter::parse(">30", base::Unit::Ratio);
        QVERIFY(bare && bare->accepts("36 %", 0.36) && !bare->accepts("22 %", 0.22));
    }

    void whatCannotBeReadIsNoFilter() {
        QVERIFY(!ColumnFilter::parse(">", {}));
        QVERIFY(!ColumnFilter::parse(">many", base::Unit::Bytes));
    }

    void numbersStandBeforeTextsInOneColumn() {
        models::RowModel<QVariant> rows(
            {{"Before", [](const QVariant& row) { return row.toString(); }, [](const QVariant& row) { return row; }}});
        rows.setRows({QVariant("b"), QVariant(20.0), QVariant(), QVariant("A"), QVariant(3.0)});
        views::Table table;
        table.setSource(&rows, Qt::UserRole);
        table.sortByColumn(0, Qt::AscendingOrder);
        QStringList shown;
        for (int row = 0; row < 5; ++row) shown << table.proxy()->index(row, 0).data().toString();
        QCOMPARE(shown, (QStringList{"", "3", "20", "A", "b"}));
    }

    void theRowFiltersColumnByColumn() {
        models::RowModel<Row> rows(columns());
        rows.setRows({{"web-1", 100}, {"web-2", 300}, {"db", 200}, {"none", -1}});
        views::Table table;
        table.setSource(&rows, Qt::UserRole);
        views::FilterRow filters(table, nullptr);
        filters.field(0)->setText("web");
        QCOMPARE(table.proxy()->rowCount(), 2);
        filters.field(1)->setText(">150");
        QCOMPARE(table.proxy()->rowCount(), 1);
        QCOMPARE(table.proxy()->index(0, 0).data().toString(), QString("web-2"));
        filters.field(1)->setText(">x"); // marked, and filters nothing
        QCOMPARE(table.proxy()->rowCount(), 2);
        QVERIFY(filters.field(1)->property("wrong").toBool());
        for (const int column : {0, 1}) filters.field(column)->clear();
        QCOMPARE(table.proxy()->rowCount(), 4);
    }
};

QTEST_MAIN(ColumnFilterTest)
#include "column_filter_test.moc"
