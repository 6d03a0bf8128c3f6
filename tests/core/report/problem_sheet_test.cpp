#include "base/file.h"
#include "report/problem_sheet.h"

#include <QTemporaryDir>
#include <QTest>

using namespace penumbra;

/// What was wrong with the rows of files, as a table that a spreadsheet opens without running any of it.
class ProblemSheetTest final : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

private slots:
    void problemsAreATable() {
        const auto path = m_folder.filePath("rows.csv").toStdString();
        QVERIFY(base::writeFile(path, "kind,name,note\nhost,a,\"=1+1, two\"\nserver,b,\n"));
        const base::Problems problems{
            {base::Severity::Error, "bad-kind", "rows.csv:3", "'server' is no kind. Use \"host\"."},
            {base::Severity::Warning, "odd", "rows.csv:2", "=HYPERLINK(1)"},
            {base::Severity::Note, "missing", "fleet", "-2 hosts, +1"},
            {base::Severity::Error, "deep", "rows.csv:/items/3", "@x"}};
        QCOMPARE(report::problemSheet({{path, problems}}),
                 std::string("file,line,path,severity,code,reason,raw\r\n"
                             "rows.csv,1,,note,columns,These are the columns. Rows mended in their last cell are "
                             "imported again with this table.,\"kind,name,note\"\r\n"
                             "rows.csv,3,,error,bad-kind,\"'server' is no kind. Use \"\"host\"\".\",\"server,b,\"\r\n"
                             "rows.csv,2,,warning,odd,'=HYPERLINK(1),\"host,a,\"\"=1+1, two\"\"\"\r\n"
                             "fleet,,,note,missing,\"'-2 hosts, +1\",\r\n"
                             "rows.csv,,/items/3,error,deep,'@x,\r\n"));
    }
};

QTEST_GUILESS_MAIN(ProblemSheetTest)
#include "problem_sheet_test.moc"
