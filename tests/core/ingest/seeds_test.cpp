#include "base/file.h"
#include "fuzz/target.h"

#include <QtTest>
#include <algorithm>
#include <filesystem>

using namespace penumbra;

/// Every seed of the fuzzing through the entry that is fuzzed, in this process: a crash fails the test.
class SeedsTest final : public QObject {
    Q_OBJECT

private slots:
    void keepTheirPromises_data() {
        QTest::addColumn<QString>("path");
        for (const auto& target : fuzz::targets()) {
            const auto folder = std::filesystem::path(PENUMBRA_SOURCE "/tests/fuzz/seeds") / target;
            QVERIFY2(std::filesystem::is_directory(folder), folder.c_str());
            for (const auto& entry : std::filesystem::directory_iterator(folder))
                QTest::newRow((target + "/" + entry.path().filename().string()).c_str())
                    << QString::fromStdString(entry.path().string());
        }
    }

    void keepTheirPromises() {
        QFETCH(QString, path);
        const std::filesystem::path file(path.toStdString());
        const auto bytes = base::readFile(file.string());
        QVERIFY(bytes.has_value());
        const auto fault = fuzz::faultOf(file.parent_path().filename().string(), *bytes);
        QVERIFY2(fault.empty(), fault.c_str());
    }

    void everyFolderIsATarget() {
        const auto targets = fuzz::targets();
        for (const auto& entry : std::filesystem::directory_iterator(PENUMBRA_SOURCE "/tests/fuzz/seeds"))
            QVERIFY2(std::find(targets.begin(), targets.end(), entry.path().filename().string()) != targets.end(),
                     entry.path().c_str());
    }
};

QTEST_APPLESS_MAIN(SeedsTest)
#include "seeds_test.moc"
