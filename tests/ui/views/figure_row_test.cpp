#include "views/elided_label.h"
#include "views/figure_row.h"

#include <QtTest>

using namespace penumbra::views;

class FigureRowTest final : public QObject {
    Q_OBJECT

    /// The labels whose text is cut; every one of them must tell it in full.
    static QStringList cut(const FigureRow& row) {
        QStringList found;
        for (const auto* label : row.findChildren<ElidedLabel*>()) {
            if (label->text() == label->fullText()) continue;
            found << label->fullText();
            if (label->toolTip() != label->fullText()) found << "without a tool tip";
        }
        return found;
    }
    static int widthOf(const FigureRow& row, const QString& text) {
        for (const auto* label : row.findChildren<ElidedLabel*>())
            if (label->fullText() == text) return label->parentWidget()->width();
        return 0;
    }

private slots:
    void shortTextsGiveWayToLongOnes() {
        const QString sentence = "a1-01 runs out of memory around noon";
        FigureRow row;
        row.setFigures({{"Verdict", "No go", sentence}, {"Lost", "0", "none"}, {"Homeless", "1", "one"}});
        row.show();
        const int needed = row.fontMetrics().horizontalAdvance(sentence);
        row.resize(needed + 300, 60); // an equal third would be too little
        QCoreApplication::processEvents();
        QVERIFY((needed + 300) / 3 < needed);
        QCOMPARE(cut(row), QStringList());
        row.resize(needed, 60);
        QCoreApplication::processEvents();
        QCOMPARE(cut(row), QStringList(sentence)); // only what is too long anyway, with its tool tip
        row.setFigures({{"Verdict", "Go", "fine"}, {"Lost", "0", "none"}, {"Homeless", "1", "one"}});
        row.resize(900, 60);
        QCoreApplication::processEvents();
        QVERIFY(std::abs(widthOf(row, "Verdict") - widthOf(row, "Lost")) <= 1); // equal where all fit
    }

    /// What a figure says comes before the words around it.
    void valuesAreWhole() {
        FigureRow row;
        const QString value = "Go on certain conditions";
        row.setFigures({{"Verdict", value, "now"},
                        {"Lost services of all tiers", "0", "none of all that there are"},
                        {"Workloads without a host", "1", "one of all that there are"}});
        row.show();
        int values = 0;
        for (const auto* label : row.findChildren<ElidedLabel*>())
            if (QStringList{value, "0", "1"}.contains(label->fullText())) values += label->sizeHint().width();
        const int needed = values + 60; // an equal third would be too little
        QVERIFY(needed / 3 < row.fontMetrics().horizontalAdvance(value));
        row.resize(needed, 60);
        QCoreApplication::processEvents();
        QVERIFY2(!cut(row).contains(value) && !cut(row).isEmpty(), qPrintable(cut(row).join("; ")));
    }
};

QTEST_MAIN(FigureRowTest)
#include "figure_row_test.moc"
