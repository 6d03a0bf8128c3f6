#include "app/program.h"

#include <QtTest>

using namespace penumbra::test;

/// Help and version of the window's program are for a terminal, with a display or without.
class HelpTest final : public QObject {
    Q_OBJECT
private slots:
    void helpNeedsNoDisplay_data() {
        QTest::addColumn<QString>("argument");
        QTest::addColumn<QByteArray>("platform");
        for (const char* argument : {"--help", "-h", "--help-all", "--version", "-v"})
            for (const char* platform : {"", "xcb"})
                QTest::addRow("%s on '%s'", argument, platform) << argument << QByteArray(platform);
    }
    void helpNeedsNoDisplay() {
        QFETCH(QString, argument);
        QFETCH(QByteArray, platform);
        for (const char* display : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}) qunsetenv(display);
        if (!platform.isEmpty()) qputenv("QT_QPA_PLATFORM", platform);
        const auto said = runProgram(PENUMBRA_BIN "/penumbra", {argument});
        QCOMPARE(said.code, 0);
        QVERIFY2(said.out.contains("penumbra"), said.err.constData());
        QCOMPARE(said.out.contains("--tour"), !argument.contains('v'));
    }
};

QTEST_GUILESS_MAIN(HelpTest)
#include "help_test.moc"
