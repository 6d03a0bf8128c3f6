#include "views/table.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QtTest>

using namespace penumbra;

class TableTest final : public QObject {
    Q_OBJECT
private slots:
    /// Three columns with long heads and short values beside a name.
    void headsAreCutBeforeNames() {
        QStandardItemModel model(1, 4);
        model.setHorizontalHeaderLabels({"Plan", "Chance of a breach", "Way back in nine of ten cases", "Downtime"});
        const QStringList values{"Move eight workloads", "77 %", "15 h", "3 min"};
        for (int column = 0; column < 4; ++column) {
            model.setItem(0, column, new QStandardItem(values[column]));
            if (column > 0) model.item(0, column)->setTextAlignment(Qt::AlignRight);
        }
        views::Table table;
        table.setSource(&model);
        table.fitColumns(0);
        const int name = table.fontMetrics().horizontalAdvance(values[0]);
        for (const int width : {1200, 480, 1200}) {
            table.resize(width, 200);
            table.show();
            QTRY_VERIFY2(table.columnWidth(0) >= name, qPrintable(QString::number(width)));
            for (int column = 1; column < 4; ++column)
                QVERIFY(table.columnWidth(column) >= table.fontMetrics().horizontalAdvance(values[column]));
            const int head = table.fontMetrics().horizontalAdvance("Way back in nine of ten cases");
            QTRY_COMPARE(table.columnWidth(2) >= head, width == 1200); // and is whole again where there is room
        }
    }

    /// What stretched once gives its room back where texts need it; heads take two lines before anything scrolls.
    void whatStretchedGivesWay() {
        QStandardItemModel model(1, 4);
        model.setHorizontalHeaderLabels({"Scenario", "First shortage", "Without a host", "Cost a month"});
        views::Table table;
        table.setSource(&model);
        table.wrapRows(3);
        table.fitColumns(0);
        table.resize(700, 200);
        table.show();
        QTRY_VERIFY(table.columnWidth(0) > 100);
        const int line = table.horizontalHeader()->height();
        const QStringList values{"Two more drains during the payment release", "8 Dec 21:00", "41 (+32)", "9600 EUR"};
        for (int column = 0; column < 4; ++column) model.setItem(0, column, new QStandardItem(values[column]));
        table.resize(440, 200);
        QTRY_VERIFY(table.horizontalHeader()->height() > line);
        QTRY_COMPARE(table.horizontalHeader()->length(), table.viewport()->width());
        QVERIFY(!table.horizontalScrollBar()->isVisible());
        QVERIFY(table.wholeWidth() <= table.width());
    }

    void aHeadStandsOverItsValues() {
        QStandardItemModel model(1, 2);
        model.setHorizontalHeaderLabels({"Name", "Number"});
        model.setItem(0, 0, new QStandardItem("a"));
        model.setItem(0, 1, new QStandardItem("1"));
        model.item(0, 1)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        views::Table table;
        table.setSource(&model);
        const auto side = table.model()->headerData(1, Qt::Horizontal, Qt::TextAlignmentRole);
        QCOMPARE(side.value<Qt::Alignment>() & Qt::AlignHorizontal_Mask, Qt::AlignRight);
        QCOMPARE(table.model()->headerData(1, Qt::Horizontal, Qt::ToolTipRole).toString(), QStringLiteral("Number"));
    }
};

QTEST_MAIN(TableTest)
#include "table_test.moc"
