#include "report/save.h"

#include "base/file.h"

#include <QDir>
#include <QTemporaryDir>
#include <QtTest>

using namespace penumbra;

class SaveTest final : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;

private slots:
    void aFolderIsWrittenWholeOrNotAtAll() {
        const std::vector<report::File> two{{"a", "1"}, {"b", "2"}}, bad{{"a", "3"}, {"no/such", "4"}};
        const auto path = m_dir.filePath("whole").toStdString();
        const auto entries = [&] { return QDir(m_dir.filePath("whole")).entryList(QDir::Files).join(' '); };
        QVERIFY(report::writeFolder(two, path));
        QCOMPARE(entries(), QString("a b"));
        QVERIFY(!report::writeFolder(bad, path));
        QCOMPARE(*base::readFile(path + "/a"), std::string("1"));
        QVERIFY(report::writeFolder({{"a", "5"}, {"b", "6"}, {"c", "7"}}, path + "/")); // an earlier export is replaced
        QCOMPARE(entries(), QString("a b c"));
        QVERIFY(report::writeFolder(two, path)); // also one of more files
        QCOMPARE(entries(), QString("a b"));
        QVERIFY(base::writeFile(path + "/notes", "mine"));
        const auto refused = report::writeFolder(two, path); // no export wrote that
        QVERIFY(!refused && refused.error().text.find("holds notes") != std::string::npos);
        QCOMPARE(*base::readFile(path + "/notes"), std::string("mine"));
        QVERIFY(QFile::remove(QString::fromStdString(path + "/notes")));
        for (const char* ending : {".part", ".former"}) { // nor what stands beside it
            QVERIFY(QDir().mkpath(QString::fromStdString(path + ending)));
            QVERIFY(!report::writeFolder(two, path));
            QVERIFY(QDir().rmdir(QString::fromStdString(path + ending)));
        }
        QVERIFY(!report::writeFolder(two, path + "/a"));
        QVERIFY(!report::writeFolder(two, "/no/such/folder/x"));
        QVERIFY(QDir(m_dir.path()).entryList({"whole.*"}, QDir::AllEntries).isEmpty());
    }
};

QTEST_GUILESS_MAIN(SaveTest)
#include "save_test.moc"
